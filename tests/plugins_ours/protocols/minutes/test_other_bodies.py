"""Minutes of the general meeting and of groups: organisations are counted, groups are declined."""

from __future__ import annotations

import datetime as dt

import pytest

from regest.core.base.clock import ManualClock
from regest.core.base.messages import spoken
from regest.core.people.rosters import roster_on
from regest.kit.house import House
from regest.plugins.protocols.measures import Count
from regest.plugins.protocols.meetings import items_of
from regest.plugins.protocols.minutes import drafting
from regest.plugins.protocols.minutes.paper import collected, minutes_blocks
from regest.plugins.protocols.preparing import agenda, planning
from regest.plugins.protocols.sitting import holding, presence
from regest.plugins.protocols.tables.meetings import ProtocolsMeeting
from regest.plugins.protocols.voting import taking
from regest.plugins.protocols.voting.rating import rate
from regest.plugins.protocols.voting.results import result_line
from regest.plugins.protocols.voting.turn import Vote, motions_of

DAY = dt.date(2026, 10, 16)
TWO = dt.time(14, 0)
OPTIONS = {"г. Приобск": 5, "г. Каменогорск": 2, "с. Луговое": 1}


@pytest.fixture
def clock() -> ManualClock:
    """Give the evening of the meeting."""
    return ManualClock(dt.datetime(2026, 10, 16, 12, 0, tzinfo=dt.UTC))


def opened(house: House, body: str, present: int, chairing: str = "") -> str:
    """Open a meeting of a body with one question that nobody reports on."""
    new = planning.NewMeeting(held_on=DAY, starts_at=TWO, body=body)
    meeting = planning.plan(house, new)
    agenda.add_item(house, meeting.id, agenda.NewItem(title="О месте конференции"))
    with house.read() as session:
        roster = [seat.person.name for seat in roster_on(session, body, DAY)]
    # The chair of the association is among those who come.
    first = sorted(roster, key=lambda name: not name.startswith("Ветрова"))
    presence.arrive(house, meeting.id, first[:present], TWO)
    holding.open_meeting(house, meeting.id, TWO, chairing, secretary="Савушкина Тамара Никитична")
    return meeting.id


def printed(house: House, meeting_id: str) -> str:
    """Close a meeting and return all that its minutes say."""
    holding.close(house, meeting_id, dt.time(15, 0))
    drafting.draft(house, meeting_id)
    with house.read() as session:
        meeting = session.get_one(ProtocolsMeeting, meeting_id)
        return "\n".join(map(repr, minutes_blocks(collected(house, session, meeting))))


def test_the_general_meeting_counts_organisations_and_a_rating_decides_nothing(
    house: House,
) -> None:
    """C10: an option has its votes; none of them is adopted or rejected before it is voted on."""
    meeting_id = opened(house, "assembly", 8)
    rate(house, meeting_id, 1, OPTIONS)
    taking.vote(house, meeting_id, Vote(position=1, count=Count(8, 0, 0), wording="г. Приобск"))

    told = printed(house, meeting_id)

    assert "Членов Ассоциации – 12. Кворум (ст. 181.2 ГК РФ) – 6." in told
    assert "Присутствовали представители членов Ассоциации – 8: " in told
    assert "человек" not in told
    assert (
        "РЕЙТИНГОВОЕ ГОЛОСОВАНИЕ: «г. Приобск» – 5 голосов. Вариант ставится на голосование."
    ) in told
    assert "РЕЙТИНГОВОЕ ГОЛОСОВАНИЕ: «с. Луговое» – 1 голос." in told
    assert "Решение не принято" not in told
    with house.read() as session, spoken("en"):
        (item,) = items_of(session, meeting_id)
        lines = [[str(each) for each in result_line(m)] for m in motions_of(session, item.id)]
    assert lines[1] == [
        "Rating vote: for this option – 2",
        "The option is not put to the vote",
    ]


def test_a_group_is_named_in_its_case_and_a_question_begins_with_a_capital(house: House) -> None:
    meeting_id = opened(house, "research_group", 2, chairing="Полевой")
    taking.vote(house, meeting_id, Vote(position=1, count=Count(2, 0, 0)))

    told = printed(house, meeting_id)

    assert "заседания рабочей группы по научно-аналитической работе" in told
    assert "'О месте конференции.'" in told
