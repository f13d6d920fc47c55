"""The wording of minutes changed in place: texts alone, noticed changes, cancelled signatures."""

from __future__ import annotations

import pytest

from regest.api import House, NotFound, Refusal, StaleVersion, UsageFault
from regest.plugins.protocols.minutes import drafting, rewording
from regest.plugins.protocols.tables.meetings import ProtocolsMeeting
from tests.support.houses import opened_house
from tests.support.signed_minutes import closed_meeting


@pytest.fixture
def drafted(house: House) -> str:
    """Draw up the minutes of the sample."""
    meeting_id = closed_meeting(house)
    drafting.draft(house, meeting_id)
    return meeting_id


def texts_of(house: House, meeting_id: str) -> dict[str, str]:
    """Return what stands at each place."""
    with house.read() as session:
        return rewording.texts_of(session, session.get_one(ProtocolsMeeting, meeting_id))


def test_places_are_texts_and_nothing_that_was_counted(house: House, drafted: str) -> None:
    texts = texts_of(house, drafted)
    assert texts["heard:1"] == ""
    assert texts["point:1.1"] == "Утвердить пары «наставник-кандидат» (приложение 1)."
    kinds = {name.partition(":")[0] for name in texts}
    assert kinds == {"title", "heard", "speech", "opinion", "annexes",
                     "point", "due", "executors", "others"}  # fmt: skip
    assert not [text for text in texts.values() if "за – 6" in text]


def test_texts_are_written_and_counted_when_they_differ(house: House, drafted: str) -> None:
    before = texts_of(house, drafted)
    changed = {"heard:1": "Ветрову И.С. –\r\n о списке пар.", "point:1.1": before["point:1.1"]}
    assert rewording.reword(house, drafted, changed, seen=rewording.mark_of(before)) == 1
    assert texts_of(house, drafted)["heard:1"] == "Ветрову И.С. –\n о списке пар."


def test_what_somebody_else_wrote_meanwhile_is_not_undone(house: House, drafted: str) -> None:
    seen = rewording.mark_of(texts_of(house, drafted))
    rewording.reword(house, drafted, {"heard:2": "Грачёва М.Е."}, seen=seen)
    with pytest.raises(StaleVersion):
        rewording.reword(house, drafted, {"heard:2": "Полевого Б.Г."}, seen=seen)


def test_a_speech_may_go_and_a_point_may_not(house: House, drafted: str) -> None:
    [speech] = [name for name in texts_of(house, drafted) if name.startswith("speech:")]
    rewording.reword(house, drafted, {speech: " "})
    assert speech not in texts_of(house, drafted)
    with pytest.raises(UsageFault) as fault:
        rewording.reword(house, drafted, {"point:1.1": ""})
    assert fault.value.code == "text_missing"
    with pytest.raises(NotFound):
        rewording.reword(house, drafted, {"vote:1": "за – 8"})


def test_only_whoever_draws_up_minutes_rewords_them(house: House, drafted: str) -> None:
    with (
        opened_house(house.deployment.folder, login="presidium") as member,
        pytest.raises(Refusal) as fault,
    ):
        rewording.reword(member, drafted, {"heard:1": "Ветрову И.С."})
    assert fault.value.code == "permission_missing"
