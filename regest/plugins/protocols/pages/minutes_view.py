"""What the page of minutes shows: their paper, state, term, signers, and what one may do."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from sqlmodel import Session, col, select

from regest.api import (
    House,
    Message,
    Record,
    Titles,
    bodies,
    visibility,
)
from regest.plugins.protocols import meetings
from regest.plugins.protocols.minutes import drafting
from regest.plugins.protocols.minutes import term as minutes_term
from regest.plugins.protocols.minutes.listing import HELD
from regest.plugins.protocols.minutes.paper import collected, minutes_blocks
from regest.plugins.protocols.minutes.standing import Signer, signers_of
from regest.plugins.protocols.minutes.term import MinutesTerm
from regest.plugins.protocols.pages.paper_view import ShownBlock, shown
from regest.plugins.protocols.tables.meetings import MeetingState, ProtocolsMeeting
from regest.plugins.protocols.tables.minutes import MinutesState, ProtocolsAnnex, ProtocolsMinutes
from regest.plugins.protocols.words import CHAIRING, SECRETARY, _

GENITIVE = {
    SECRETARY: _.p("the signature of whom", "the secretary"),
    CHAIRING: _.p("the signature of whom", "the chair"),
}


@dataclass(frozen=True, slots=True)
class MinutesSeen:
    """The minutes of one meeting as its page shows them; `row` None: nobody has drawn them up."""

    meeting: ProtocolsMeeting
    body: Titles
    number: str
    row: ProtocolsMinutes | None
    record: Record | None
    blocks: tuple[ShownBlock, ...]
    signers: tuple[Signer, ...]
    annexes: tuple[ProtocolsAnnex, ...]
    term: MinutesTerm
    today: dt.date

    @property
    def is_draft(self) -> bool:
        """Whether wording, annexes and form may change without undoing anything."""
        return self.row is not None and self.row.state is MinutesState.DRAFT

    @property
    def is_put_up(self) -> bool:
        """Whether a PDF stands for signing."""
        return self.row is not None and bool(self.row.digest)

    @property
    def is_signed(self) -> bool:
        """Whether both have signed."""
        return self.row is not None and self.row.state in {
            MinutesState.SIGNED,
            MinutesState.DELIVERED,
        }

    @property
    def turn(self) -> Signer | None:
        """Who signs next, once the minutes are put up."""
        waiting = [each for each in self.signers if each.turn]
        return waiting[0] if waiting and self.is_put_up and not self.is_signed else None

    @property
    def overdue(self) -> Message | None:
        """What is said of a term that ran out; None while it runs, or was kept (PRT-5)."""
        due = self.row.due_on if self.row is not None else self.term.due.due
        missing = [GENITIVE[each.capacity] for each in self.signers if each.signed_on is None]
        if due >= self.today or self.is_signed:
            return None
        return minutes_term.overdue(due, missing)


def seen_meeting(house: House, session: Session, meeting_id: str) -> ProtocolsMeeting:
    """Return a meeting that was held, when its minutes are not hidden from the reader.

    Raises:
        NotFound: there is none, or not for this reader.
    """
    found = session.get(ProtocolsMeeting, meeting_id)
    if found is None or found.state not in HELD:
        raise meetings.unknown("")
    kept = session.get(ProtocolsMinutes, found.id)
    if kept is not None and not visibility.seen_records(session, house.reader, [kept.record_id]):
        raise meetings.unknown("")
    return found


def minutes_seen(house: House, session: Session, meeting_id: str) -> MinutesSeen:
    """Return the minutes of a meeting for their page.

    Raises:
        NotFound: there is no such meeting, or not for this reader.
    """
    meeting = seen_meeting(house, session, meeting_id)
    row = session.get(ProtocolsMinutes, meeting.id)
    body = bodies.body_with(session, meeting.body_code)
    wanted = select(ProtocolsAnnex).where(ProtocolsAnnex.meeting_id == meeting.id)
    return MinutesSeen(
        meeting,
        Titles(ru=body.title_ru, en=body.title_en),
        drafting.number_of(session, meeting),
        row,
        session.get(Record, row.record_id) if row is not None else None,
        tuple(shown(minutes_blocks(collected(house, session, meeting)))),
        signers_of(session, row.record_id) if row is not None else (),
        tuple(session.exec(wanted.order_by(col(ProtocolsAnnex.position)))),
        minutes_term.term_of(house, meeting.held_on),
        house.deployment.database.today(),
    )


def may_change(seen: MinutesSeen) -> bool:
    """Say whether the wording can still be changed at all."""
    return seen.meeting.state is MeetingState.CLOSED and seen.row is not None
