"""The text form of minutes: whatever people write comes back as it was written."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from regest.core.base.errors import Refusal, StaleVersion
from regest.kit.house import House
from regest.plugins.protocols.minutes import drafting, rewording
from regest.plugins.protocols.minutes import text as minutes_text
from regest.plugins.protocols.tables.meetings import ProtocolsMeeting
from tests.support.signed_minutes import closed_meeting

# Lines that look like marks, bars and notes of the form itself, and anything else.
LINES = st.sampled_from(["| за – 8", "[[due:1.1]] срок", "# пояснение", "\\слово", "о парах", ""])
WORDS = st.lists(LINES | st.text("абв |[]#\\:1.", max_size=20), max_size=4).map("\n".join)


@pytest.fixture
def drafted(house: House) -> str:
    """Draw the minutes of the sample up."""
    meeting_id = closed_meeting(house)
    drafting.draft(house, meeting_id)
    return meeting_id


def heard(house: House, meeting_id: str) -> str:
    with house.read() as session:
        meeting = session.get_one(ProtocolsMeeting, meeting_id)
        return rewording.texts_of(session, meeting)["heard:1"]


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(words=WORDS)
def test_any_words_go_out_and_come_back(house: House, drafted: str, words: str) -> None:
    rewording.reword(house, drafted, {"heard:1": words})
    kept = heard(house, drafted)
    assert minutes_text.imported(house, drafted, minutes_text.exported(house, drafted)) == 0
    assert heard(house, drafted) == kept


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_no_computed_line_can_be_changed_by_hand(
    house: House, drafted: str, data: st.DataObject
) -> None:
    """VOT-6: whichever locked line is changed, left out or written twice, nothing is taken."""
    lines = minutes_text.exported(house, drafted).splitlines()
    locked = [place for place, line in enumerate(lines) if line.startswith("| ")]
    place = data.draw(st.sampled_from(locked))
    changed = data.draw(st.sampled_from([[], [lines[place] + "."], [lines[place]] * 2]))
    text = "\n".join([*lines[:place], *changed, *lines[place + 1 :]])
    with pytest.raises(Refusal) as caught:
        minutes_text.imported(house, drafted, text)
    assert caught.value.code == "computed_line"


def test_a_text_of_yesterday_is_not_taken_over_somebody_elses(house: House, drafted: str) -> None:
    text = minutes_text.exported(house, drafted)
    rewording.reword(house, drafted, {"heard:2": "о выводе"})
    with pytest.raises(StaleVersion):
        minutes_text.imported(house, drafted, text.replace("heard:1]]", "heard:1]]\nо парах"))
    assert heard(house, drafted) == ""


def test_executors_and_terms_are_written_as_words(house: House, drafted: str) -> None:
    given = {"executors:1.2": "Грачёв; Ильин", "due:1.2": "17.11.2026", "others:1.2": ""}
    assert rewording.reword(house, drafted, given) == 3
    text = minutes_text.exported(house, drafted)
    assert "Грачёв М.Е.; Ильин К.Р." in text
    rewording.reword(house, drafted, {"due:1.2": ""})
    assert "17.11.2026" not in minutes_text.exported(house, drafted)
