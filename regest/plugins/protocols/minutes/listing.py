"""The list of minutes: of meetings that were held, with what is still to be done by when (4.10)."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import ColumnElement, or_
from sqlmodel import Session, col, func, select

from regest.api import LedgerNumber, Reader, Record, Titles, bodies, visibility
from regest.plugins.protocols.tables.meetings import MeetingState, ProtocolsMeeting
from regest.plugins.protocols.tables.minutes import MinutesState, ProtocolsMinutes

# A meeting that is over has minutes, or is to have them; one that failed has none (PRT-1).
HELD = (MeetingState.CLOSED, MeetingState.SIGNED, MeetingState.DELIVERED)
TO_DRAW_UP = "to_draw_up"
OVERDUE = "overdue"
STATES = (TO_DRAW_UP, *(each.value for each in MinutesState), OVERDUE)
UNSIGNED = (MinutesState.DRAFT, MinutesState.SIGNING)


@dataclass(frozen=True, kw_only=True, slots=True)
class MinutesFilter:
    """Which minutes are wanted: of a body, of a year, in one of STATES; empty is any."""

    body: str = ""
    year: str = ""
    state: str = ""


@dataclass(frozen=True, slots=True)
class MinutesLine:
    """A meeting with its number and, once they are drawn up, its minutes."""

    meeting: ProtocolsMeeting
    body: Titles
    number: str
    minutes: ProtocolsMinutes | None

    @property
    def state(self) -> str:
        """Return one of STATES, without looking at the term."""
        return self.minutes.state.value if self.minutes is not None else TO_DRAW_UP

    def is_late(self, today: dt.date) -> bool:
        """Say whether the term is over and a signature is missing (PRT-5)."""
        kept = self.minutes
        return kept is not None and kept.state in UNSIGNED and kept.due_on < today


def lines_of(
    session: Session,
    reader: Reader,
    wanted: MinutesFilter,
    today: dt.date,
    *,
    order: str = "-date",
    offset: int = 0,
    limit: int = 50,
) -> tuple[list[MinutesLine], int]:
    """Return a page of the list and how many lines there are; hidden minutes have none (ACC-2).

    `order` is `date` or `due`, with `-` before it from the last on.
    """
    chosen = (
        select(ProtocolsMeeting, ProtocolsMinutes, LedgerNumber)
        .join(
            ProtocolsMinutes,
            col(ProtocolsMinutes.meeting_id) == col(ProtocolsMeeting.id),
            isouter=True,
        )
        .join(Record, col(Record.id) == col(ProtocolsMinutes.record_id), isouter=True)
        .join(LedgerNumber, col(LedgerNumber.id) == col(ProtocolsMeeting.number_id), isouter=True)
        .where(
            col(ProtocolsMeeting.state).in_(HELD),
            or_(col(Record.id).is_(None), visibility.visible_among(reader)),
            *_conditions(wanted, today),
        )
    )
    found = chosen.with_only_columns(col(ProtocolsMeeting.id)).subquery()
    total = session.exec(select(func.count()).select_from(found)).one()
    held = (col(ProtocolsMeeting.held_on), col(ProtocolsMeeting.id))
    by = (col(ProtocolsMinutes.due_on), *held) if "due" in order else held
    ordered = [each.desc() if order.startswith("-") else each for each in by]
    rows = session.exec(chosen.order_by(*ordered).offset(offset).limit(limit)).all()
    titles = _titles(session)
    return [_line(titles, *row) for row in rows], total


def bodies_and_years(session: Session) -> tuple[dict[str, Titles], list[str]]:
    """Return the bodies that have met, and the years in which anything was held, newest first."""
    held = select(col(ProtocolsMeeting.body_code), col(ProtocolsMeeting.held_on)).where(
        col(ProtocolsMeeting.state).in_(HELD)
    )
    known = session.exec(held.distinct()).all()
    met = {code for code, _day in known}
    titles = {code: title for code, title in _titles(session).items() if code in met}
    return titles, sorted({f"{day.year:04}" for _code, day in known}, reverse=True)


def _titles(session: Session) -> dict[str, Titles]:
    return {
        each.code: Titles(ru=each.title_ru, en=each.title_en)
        for each in bodies.list_bodies(session)
    }


def _conditions(wanted: MinutesFilter, today: dt.date) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = []
    if wanted.body:
        found.append(col(ProtocolsMeeting.body_code) == wanted.body)
    if wanted.year.isdecimal() and len(wanted.year) == 4 and int(wanted.year):
        year = int(wanted.year)
        first, last = dt.date(year, 1, 1), dt.date(year, 12, 31)
        found.append(col(ProtocolsMeeting.held_on).between(first, last))
    if wanted.state == TO_DRAW_UP:
        found.append(col(ProtocolsMinutes.meeting_id).is_(None))
    elif wanted.state == OVERDUE:
        found.append(col(ProtocolsMinutes.state).in_(UNSIGNED))
        found.append(col(ProtocolsMinutes.due_on) < today)
    elif wanted.state in STATES:
        found.append(col(ProtocolsMinutes.state) == MinutesState(wanted.state))
    return found


def _line(
    titles: dict[str, Titles],
    meeting: ProtocolsMeeting,
    kept: ProtocolsMinutes | None,
    number: LedgerNumber | None,
) -> MinutesLine:
    printed = number.printed if number is not None else ""
    return MinutesLine(meeting, titles[meeting.body_code], printed, kept)
