"""How minutes stand: their term, who has signed and who has yet to, what was remarked."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from sqlmodel import Session

from regest.api import House, Message, Party, Record, demands, visibility
from regest.plugins.protocols import meetings
from regest.plugins.protocols.declarations.catalogue import READ
from regest.plugins.protocols.minutes import drafting, words
from regest.plugins.protocols.minutes import term as minutes_term
from regest.plugins.protocols.minutes.remarks import remarks_of
from regest.plugins.protocols.tables.meetings import ProtocolsMeeting
from regest.plugins.protocols.tables.minutes import MinutesState, ProtocolsMinutes, ProtocolsRemark
from regest.plugins.protocols.words import ON_PAPER, SECRETARY, _

# From here on nothing of minutes changes.
DONE = (MinutesState.SIGNED, MinutesState.DELIVERED)


@dataclass(frozen=True, slots=True)
class Signer:
    """Who is to sign as what, and on which day they did; `turn` says that it is for them now."""

    capacity: str
    post: str
    name: str
    party_id: str
    signed_on: dt.date | None
    on_paper: bool
    turn: bool


@dataclass(frozen=True, slots=True)
class Standing:
    """Minutes with all that is known of their way to signature; `kept` is None while it is open."""

    meeting: ProtocolsMeeting
    row: ProtocolsMinutes
    record: Record
    number: str
    term: minutes_term.MinutesTerm
    signers: tuple[Signer, ...]
    remarks: tuple[ProtocolsRemark, ...]
    kept: bool | None
    overdue: Message | None

    @property
    def state(self) -> Message:
        """The state in words."""
        return state_title(self.row.state)


def state_title(state: MinutesState) -> Message:
    """Return the state of minutes in words, in the language of the reader."""
    return {
        MinutesState.DRAFT: _.p("minutes", "Draft"),
        MinutesState.SIGNING: _.p("minutes", "Being signed"),
        MinutesState.SIGNED: _.p("minutes", "Signed"),
        MinutesState.DELIVERED: _.p("minutes", "Delivered to executors"),
    }[state]


def standing(house: House, session: Session, meeting_id: str) -> Standing:
    """Return how the minutes of a meeting stand, for a reader who sees their record.

    Raises:
        NotFound: there are none, or not for this reader.
    """
    if not house.reader.may(READ):
        raise meetings.unknown(meeting_id)
    meeting = meetings.meeting_with(session, meeting_id)
    row = drafting.minutes_of(session, meeting.id)
    if not visibility.seen_records(session, house.reader, [row.record_id]):
        raise meetings.unknown(meeting_id)
    signers = signers_of(session, row.record_id)
    today = house.deployment.database.today()
    days = [each.signed_on for each in signers]
    kept = minutes_term.kept(row.due_on, days, today)
    return Standing(
        meeting,
        row,
        session.get_one(Record, row.record_id),
        drafting.number_of(session, meeting),
        minutes_term.term_of(house, meeting.held_on),
        signers,
        tuple(remarks_of(session, meeting.id)),
        kept,
        overdue_told(session, meeting, row, signers) if kept is False else None,
    )


def overdue_told(
    session: Session,
    meeting: ProtocolsMeeting,
    row: ProtocolsMinutes,
    signers: Sequence[Signer],
) -> Message:
    """Return «Срок … истёк 21.10.2026: нет подписи председателя», or that it was signed late."""
    if all(each.signed_on is not None for each in signers):
        last = max(each.signed_on for each in signers if each.signed_on is not None)
        return _(
            "The term for drawing up the minutes ran out on {day}: signed on {signed}",
            day=f"{row.due_on:%d.%m.%Y}",
            signed=f"{last:%d.%m.%Y}",
        )
    chairs = drafting.presiding_title(session, meeting) is words.CHAIRING
    missing = [_whose(each.capacity, chairs=chairs) for each in signers if each.signed_on is None]
    return minutes_term.overdue(row.due_on, missing)


def _whose(capacity: str, *, chairs: bool) -> Message:
    if capacity == SECRETARY:
        return _.p("the signature of whom", "the secretary")
    if chairs:
        return _.p("the signature of whom", "the chair")
    return _.p("the signature of whom", "the presiding person")


def signers_of(session: Session, record_id: str) -> tuple[Signer, ...]:
    """Return who signs a record, in their order, with what each has done."""
    turn = demands.next_of(session, record_id)
    given = {each.demand_id: each for each in demands.standing(session, record_id)}
    return tuple(
        Signer(
            each.capacity,
            each.post,
            session.get_one(Party, each.party_id).name,
            each.party_id,
            given[each.id].signed_on if each.id in given else None,
            each.id in given and given[each.id].kind == ON_PAPER,
            turn is not None and turn.id == each.id,
        )
        for each in demands.demands_of(session, record_id)
    )
