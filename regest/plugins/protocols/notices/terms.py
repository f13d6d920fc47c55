"""By when a notice must be sent, and which one was late (MTG-2, C38)."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from sqlmodel import Session, col, select

from regest.api import House, Rule, WorkCalendar, deadlines
from regest.plugins.protocols.notices.facts import Facts
from regest.plugins.protocols.tables.meetings import ProtocolsMeeting, Regularity
from regest.plugins.protocols.tables.notices import NoticeKind, ProtocolsNotice

REGULAR_TERM = "meeting.notice"
EXTRAORDINARY_TERM = "meeting.extraordinary_notice"
_FARTHEST = 800


@dataclass(frozen=True, slots=True)
class Term:
    """The last day on which a notice of a meeting is in time, and the rule that says so."""

    last_day: dt.date
    rule: Rule


def term_of(house: House, meeting: ProtocolsMeeting) -> Term:
    """Return by when notice of a meeting is due: from it to the meeting the whole term passes."""
    extraordinary = meeting.regularity is Regularity.EXTRAORDINARY
    name = EXTRAORDINARY_TERM if extraordinary else REGULAR_TERM
    rules = house.deployment.rules
    length = rules.term(name, meeting.held_on)
    last = last_day(meeting.held_on, length, house.deployment.calendar)
    return Term(last, rules.in_force(name, meeting.held_on))


def last_day(held_on: dt.date, length: deadlines.Term, calendar: WorkCalendar) -> dt.date:
    """Return the latest day from which a term of `length` ends by the day of the meeting.

    A term of working days begins on one: nobody reads a notice on a Sunday.
    """
    for back in range(_FARTHEST):
        day = held_on - dt.timedelta(days=back)
        if length.unit is deadlines.Unit.WORKING and not calendar.is_working(day):
            continue
        if deadlines.reckon(day, length, calendar).due <= held_on:
            return day
    return held_on - dt.timedelta(days=_FARTHEST)


def notice_is_late(session: Session, meeting: ProtocolsMeeting) -> bool:
    """Say whether any notice of the meeting was sent after the last day for it."""
    return late_notice(session, meeting) is not None


def late_notice(session: Session, meeting: ProtocolsMeeting) -> ProtocolsNotice | None:
    """Return the first notice that came too late for the day on which the meeting is held.

    What was late for a day that it was moved away from is made good by a notice in time.
    """
    wanted = (
        select(ProtocolsNotice)
        .where(
            ProtocolsNotice.meeting_id == meeting.id,
            col(ProtocolsNotice.late).is_(True),
            ProtocolsNotice.kind != NoticeKind.CALLED_OFF,
        )
        .order_by(col(ProtocolsNotice.sequence))
    )
    for notice in session.exec(wanted):
        if Facts.from_text(notice.facts).held_on == meeting.held_on:
            return notice
    return None
