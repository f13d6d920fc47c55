"""Meetings that vote on offices: of the general meeting and of the Presidium, up to signatures."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from regest.core.people.rosters import roster_on
from regest.kit.house import House
from regest.plugins.protocols.measures import Count
from regest.plugins.protocols.minutes import drafting, freezing, signing
from regest.plugins.protocols.preparing import agenda, planning
from regest.plugins.protocols.sitting import holding, presence
from regest.plugins.protocols.voting import taking
from regest.plugins.protocols.voting.taking import Voted
from regest.plugins.protocols.voting.turn import Vote

AUTUMN = dt.date(2027, 9, 24)
CHAIR, OTHER = "Ветрова Ирина Сергеевна", "Грачёв М.Е."


def called(
    house: House,
    question: str,
    body: str = "presidium",
    target: str = "",
    day: dt.date = AUTUMN,
    present: int = 9,
    *,
    opens: bool = True,
) -> str:
    """Call, and open, a meeting of a body with one question on an office; return its id."""
    new = planning.NewMeeting(held_on=day, starts_at=dt.time(14, 0), body=body)
    meeting = planning.plan(house, new)
    item = agenda.NewItem(title="Об избрании", question=question, target=target)
    agenda.add_item(house, meeting.id, item)
    with house.read() as session:
        roster = [seat.person.name for seat in roster_on(session, body, day)]
    first = sorted(roster, key=lambda name: name != CHAIR)
    presence.arrive(house, meeting.id, first[:present], dt.time(14, 0))
    if opens:
        holding.open_meeting(house, meeting.id, dt.time(14, 0))
    return meeting.id


def voted(house: House, meeting_id: str, counts: Sequence[int], **more: str) -> Voted:
    """Take a vote on the only question."""
    return taking.vote(house, meeting_id, Vote(position=1, count=Count(*counts), **more))  # type: ignore[arg-type]


def signed(house: House, meeting_id: str) -> None:
    """Close the meeting and enter both signatures on paper."""
    holding.close(house, meeting_id, dt.time(15, 0))
    drafting.draft(house, meeting_id)
    freezing.put_up(house, meeting_id)
    today = house.deployment.database.today()
    for capacity in ("secretary", "chairing"):
        scan = ("scan.txt", b"scan")
        signing.sign_paper(house, meeting_id, capacity, signed_on=today, scan=scan)
