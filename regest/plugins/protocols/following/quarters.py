"""Whether every quarter had its regular meeting of the governing body (4.2, QTR-1)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from sqlmodel import Session, col, select

from regest.api import House, Message, bodies, offices, rosters
from regest.plugins.protocols.declarations.catalogue import READ
from regest.plugins.protocols.declarations.following import QUARTER_WARNING
from regest.plugins.protocols.meetings import PREPARING
from regest.plugins.protocols.tables.meetings import MeetingState, ProtocolsMeeting, Regularity
from regest.plugins.protocols.words import _

CLAUSE = "п. 4.2 Положения"
_HELD = (
    MeetingState.OPEN,
    MeetingState.CLOSED,
    MeetingState.SIGNED,
    MeetingState.DELIVERED,
)


class QuarterState(StrEnum):
    """Where a quarter stands on a day; `short` is a running one that nothing is planned in."""

    HELD = "held"
    MISSING = "missing"
    PLANNED = "planned"
    RUNNING = "running"
    SHORT = "short"
    AHEAD = "ahead"
    BEFORE = "before"


@dataclass(frozen=True, slots=True)
class Quarter:
    """A calendar quarter with its regular meetings: those held, and those still to be."""

    year: int
    number: int
    held: tuple[ProtocolsMeeting, ...]
    planned: tuple[ProtocolsMeeting, ...]
    state: QuarterState

    @property
    def first(self) -> dt.date:
        """The first day."""
        return dt.date(self.year, 3 * self.number - 2, 1)

    @property
    def last(self) -> dt.date:
        """The last day."""
        return last_day(self.year, self.number)

    @property
    def told(self) -> Message:
        """What is said of it in a list."""
        return {
            QuarterState.HELD: _("a regular meeting was held"),
            QuarterState.MISSING: _("no regular meeting"),
            QuarterState.PLANNED: _("a regular meeting is planned"),
            QuarterState.RUNNING: _("nothing is planned yet"),
            QuarterState.SHORT: _("nothing is planned, and the quarter is about to end"),
            QuarterState.AHEAD: _("still to come"),
            QuarterState.BEFORE: _("before the association began"),
        }[self.state]

    def as_json(self) -> dict[str, object]:
        """Return it as data."""
        return {
            "year": self.year,
            "quarter": self.number,
            "state": self.state.value,
            "held": [meeting.held_on for meeting in self.held],
            "planned": [meeting.held_on for meeting in self.planned],
        }


def quarters(house: House, year: int, today: dt.date | None = None) -> tuple[Quarter, ...]:
    """Return the four quarters of a year as they stand on a day (default: today).

    Only regular meetings that were held count: one that failed for want of a quorum, or was
    called for urgent questions, repairs nothing. A quarter before the body had its first seat is
    not asked for.

    Raises:
        Refusal: the right to see meetings is missing.
    """
    house.reader.require(READ)
    day = today or house.deployment.database.today()
    with house.read() as session:
        code = _body(session)
        begun = _begun(session, code)
        meetings = _regular(session, code, year)
    warned = house.deployment.rules.whole(QUARTER_WARNING, day)
    return tuple(_quarter(meetings, year, number, day, begun, warned) for number in range(1, 5))


def running_short(house: House) -> Quarter | None:
    """Return the running quarter when it is about to end and has no regular meeting, else None."""
    day = house.deployment.database.today()
    running = quarters(house, day.year, day)[(day.month - 1) // 3]
    return running if running.state is QuarterState.SHORT else None


def last_day(year: int, number: int) -> dt.date:
    """Return the last day of a quarter, 1 to 4."""
    following = dt.date(year + number // 4, 3 * number % 12 + 1, 1)
    return following - dt.timedelta(days=1)


def _quarter(
    meetings: Sequence[ProtocolsMeeting],
    year: int,
    number: int,
    day: dt.date,
    begun: dt.date | None,
    warned: int,
) -> Quarter:
    first, last = dt.date(year, 3 * number - 2, 1), last_day(year, number)
    own = [meeting for meeting in meetings if first <= meeting.held_on <= last]
    held = tuple(meeting for meeting in own if meeting.state in _HELD)
    planned = tuple(m for m in own if m.state in PREPARING and m.held_on >= day)
    if held:
        state = QuarterState.HELD
    elif begun is None or last < begun:
        state = QuarterState.BEFORE
    elif last < day:
        state = QuarterState.MISSING
    elif planned:
        state = QuarterState.PLANNED
    elif first > day:
        state = QuarterState.AHEAD
    else:
        near = (last - day).days <= warned
        state = QuarterState.SHORT if near else QuarterState.RUNNING
    return Quarter(year, number, held, planned, state)


def _regular(session: Session, code: str, year: int) -> Sequence[ProtocolsMeeting]:
    first, last = dt.date(year, 1, 1), dt.date(year, 12, 31)
    wanted = select(ProtocolsMeeting).where(
        ProtocolsMeeting.body_code == code,
        ProtocolsMeeting.regularity == Regularity.REGULAR,
        col(ProtocolsMeeting.held_on).between(first, last),
    )
    return session.exec(wanted.order_by(col(ProtocolsMeeting.held_on))).all()


def _body(session: Session) -> str:
    return offices.require_governing_body(session).code


def _begun(session: Session, code: str) -> dt.date | None:
    """Return the first day on which the body had a seat: from then on it meets (4.2)."""
    kind = bodies.seat_kind(bodies.body_with(session, code))
    lines = rosters.list_standings(session, kind=kind, body_code=code)
    return min((line.standing.starts_on for line in lines), default=None)
