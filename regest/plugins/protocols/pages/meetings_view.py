"""What the pages of meetings show: lines of the list, and one meeting with all that is known."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from sqlmodel import Session, col, select

from regest.api import House, LedgerNumber, Party
from regest.plugins.protocols.meetings import PREPARING, body_titles
from regest.plugins.protocols.pages import names
from regest.plugins.protocols.pages.words import (
    CAPACITIES,
    ITEM_STATES,
    REGULARITIES,
    REPLIES,
    STATES,
    question_title,
)
from regest.plugins.protocols.sheet import Sheet, read_sheet
from regest.plugins.protocols.tables.meetings import MeetingState, ProtocolsMeeting
from regest.plugins.protocols.voting.results import result_line

# When it is known who came, by the state of the meeting.
GATHERED = (
    MeetingState.OPEN,
    MeetingState.CLOSED,
    MeetingState.SIGNED,
    MeetingState.DELIVERED,
    MeetingState.FAILED,
)


@dataclass(frozen=True, slots=True)
class Line:
    """A meeting of the list, with the number of its minutes if it has one."""

    meeting: ProtocolsMeeting
    number: str


def lines(session: Session, rows: Sequence[ProtocolsMeeting]) -> list[Line]:
    """Return meetings as the list shows them."""
    ids = {row.number_id for row in rows if row.number_id}
    found = session.exec(select(LedgerNumber).where(col(LedgerNumber.id).in_(ids))).all()
    printed = {number.id: number.printed for number in found}
    return [Line(row, printed.get(row.number_id or "", "")) for row in rows]


def people(session: Session, ids: Collection[str | None]) -> Mapping[str, str]:
    """Return names of parties by their ids."""
    wanted = select(Party).where(col(Party.id).in_({each for each in ids if each}))
    return {party.id: party.name for party in session.exec(wanted)}


def values(house: House, session: Session, meeting: ProtocolsMeeting) -> dict[str, object]:
    """Return what the page of a meeting shows."""
    sheet = read_sheet(house, session, meeting)
    (line,) = lines(session, [meeting])
    named = {meeting.host_id, meeting.chairing_id, meeting.secretary_id, meeting.convened_by}
    for each in sheet.items:
        named |= {each.item.rapporteur_id, each.item.preparer_id, each.item.target_id}
    return {
        **heads(session, sheet),
        "number": line.number,
        "names_of": people(session, named),
        "results": {
            motion.id: result_line(motion) for each in sheet.items for motion in each.motions
        },
        "regularities": REGULARITIES,
        "capacities": CAPACITIES,
        "replies": REPLIES,
        "item_states": ITEM_STATES,
        "question_title": question_title,
    }


def heads(session: Session, sheet: Sheet) -> dict[str, object]:
    """Return what every page of a meeting shows of it."""
    meeting = sheet.meeting
    return {
        "sheet": sheet,
        "meeting": meeting,
        "here": f"/protocols/meetings/{meeting.id}",
        "body_title": body_titles(session)[meeting.body_code],
        "state": STATES[meeting.state],
        "preparing": meeting.state in PREPARING,
        "gathered": meeting.state in GATHERED or any(sheet.stays.values()),
        "going_on": meeting.state is MeetingState.OPEN,
        "closed": meeting.state is MeetingState.CLOSED,
        "general": names.is_general(session, meeting.body_code),
    }
