"""Meetings for tests: a Presidium of any size, a meeting that is open, votes by whole numbers."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from sqlmodel import Session

from regest.core.people.parties import NewParty, add_party
from regest.core.people.rosters import Seat, roster_on
from regest.core.people.standings import NewStanding, end_standing, start_standing
from regest.core.people.tables import PartyKind
from regest.kit.house import House
from regest.plugins.protocols.measures import DECISION, Count
from regest.plugins.protocols.preparing import agenda, planning
from regest.plugins.protocols.sitting import holding, presence
from regest.plugins.protocols.tables.meetings import ProtocolsMeeting
from regest.plugins.protocols.voting.taking import Voted, vote
from regest.plugins.protocols.voting.turn import Vote

DAY = dt.date(2026, 10, 16)
TWO = dt.time(14, 0)


def seats(session: Session, day: dt.date = DAY) -> Sequence[Seat]:
    """Return the Presidium on a day, the chair first, so that any part of it can be led."""
    everybody = roster_on(session, "presidium", day)
    return sorted(everybody, key=lambda seat: not seat.person.name.startswith("Ветрова"))


def seat_only(house: House, count: int, day: dt.date = DAY) -> list[str]:
    """Bring the Presidium of a day to `count` seats and return the names, the chair's first."""
    deployment = house.deployment
    with house.work() as work:
        present = seats(work.session, day)
        for seat in present[count:]:
            before = day - dt.timedelta(days=15)
            end_standing(work, deployment.calls, seat.standing_id, before, "выход из состава")
        organisation = present[0].organisation
        for number in range(len(present), count):
            person = add_party(
                work, NewParty(kind=PartyKind.PERSON, name=f"Ещёодин{number:02} П.П.")
            )
            new = NewStanding(
                kind="presidium_seat",
                party_id=person.id,
                body_code="presidium",
                organisation_id=organisation.id if organisation is not None else None,
                starts_on=day - dt.timedelta(days=30),
                basis="решение",
            )
            start_standing(work, deployment.calls, deployment.rules, new)
    with house.read() as session:
        return [seat.person.name for seat in seats(session, day)]


def planned(house: House, questions: Sequence[str] = (DECISION,), day: dt.date = DAY) -> str:
    """Plan a meeting with one question of each kind, and return its id."""
    meeting = planning.plan(house, planning.NewMeeting(held_on=day, starts_at=TWO))
    for number, question in enumerate(questions, start=1):
        item = agenda.NewItem(title=f"О вопросе {number}", question=question)
        agenda.add_item(house, meeting.id, item)
    return meeting.id


def opened(
    house: House,
    roster: int,
    present: int,
    questions: Sequence[str] = (DECISION,),
    day: dt.date = DAY,
) -> str:
    """Open a meeting of `present` voters out of `roster`, and return its id."""
    names = seat_only(house, roster, day)
    meeting_id = planned(house, questions, day)
    presence.arrive(house, meeting_id, names[:present], TWO)
    holding.open_meeting(house, meeting_id)
    return meeting_id


def counted(
    house: House,
    meeting_id: str,
    *count: int,
    position: int = 1,
    question: str = "",
    wording: str = "",
    repeats: str = "",
) -> Voted:
    """Write a vote down by its numbers: for, against, abstained, did not vote."""
    taken = Vote(
        position=position,
        count=Count(*count),
        question=question,
        wording=wording,
        repeats=repeats,
    )
    return vote(house, meeting_id, taken)


def meeting_of(house: House, meeting_id: str) -> ProtocolsMeeting:
    """Return a meeting as it stands."""
    with house.read() as session:
        return session.get_one(ProtocolsMeeting, meeting_id)
