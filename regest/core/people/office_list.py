"""Offices of the association on a day, with their terms and what is to be told of them (TRM-2)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from sqlmodel import Session, col, func, select

from regest.core.base.calendar import DAY
from regest.core.base.errors import UsageFault
from regest.core.base.messages import Message, Titles, _
from regest.core.base.rules import Rulebook
from regest.core.hooks.types import Problem
from regest.core.people.appointments import SECRETARY_BASIS
from regest.core.people.office_decisions import remark
from regest.core.people.office_tables import OfficeDismissal, OfficeTerm
from regest.core.people.office_terms import TERM_RULES, warned_before
from regest.core.people.offices import (
    ACTING,
    CHAIR,
    DEPUTY,
    ELECTIVE,
    OFFICES,
    SECRETARY,
    governing_body,
    holder_on,
)
from regest.core.people.rosters import Seat, StandingLine, list_standings, seat_of
from regest.core.people.standing_kinds import standing_kind
from regest.core.people.tables import Body, Standing

_CLAUSES = {**TERM_RULES, SECRETARY: SECRETARY_BASIS}


@dataclass(frozen=True, slots=True)
class OfficeLine:
    """An office on a day: who holds it, how it was given, who follows, and what is to be told.

    `seat` None is vacant. `notices` are warnings, the gravest first; `urgent` says that the second
    warning's day has come, or that powers ran out.
    """

    office: str
    title: Titles
    seat: Seat | None
    term: OfficeTerm | None
    successor: Seat | None
    notices: tuple[Problem, ...]
    urgent: bool


@dataclass(frozen=True, slots=True)
class PastOffice:
    """An office that somebody held, holds or will hold, with how it was given and ended."""

    line: StandingLine
    term: OfficeTerm | None
    dismissal: OfficeDismissal | None


def offices_on(session: Session, rules: Rulebook, day: dt.date) -> tuple[OfficeLine, ...]:
    """Return the offices of the governing body on a day; none where there is no such body.

    An acting chair is among them while somebody acts.
    """
    body = governing_body(session)
    if body is None:
        return ()
    lines = []
    for office in OFFICES:
        seat = holder_on(session, office, body.code, day)
        if seat is None and office == ACTING:
            continue
        row = standing_kind(session, office)
        term = session.get(OfficeTerm, seat.standing_id) if seat is not None else None
        successor = _successor(session, office, body, day)
        notices = tuple(_notices(rules, office, seat, successor, day))
        urgent = any(each.code in _URGENT for each in notices)
        title = Titles(ru=row.title_ru, en=row.title_en)
        lines.append(OfficeLine(office, title, seat, term, successor, notices, urgent))
    return tuple(lines)


def office_history(session: Session, *, limit: int = 50, offset: int = 0) -> Sequence[PastOffice]:
    """Return who held which office of the governing body, the latest first."""
    body = governing_body(session)
    if body is None:
        return ()
    wanted = (
        select(Standing.id)
        .where(Standing.body_code == body.code, col(Standing.kind).in_(OFFICES))
        .order_by(col(Standing.starts_on).desc(), col(Standing.kind), col(Standing.id))
        .offset(offset)
        .limit(limit)
    )
    ids = list(session.exec(wanted))
    held = {
        line.standing.id: line
        for office in OFFICES
        for line in list_standings(session, kind=office, body_code=body.code)
    }
    terms = _by_standing(session, ids)
    ends = select(OfficeDismissal).where(col(OfficeDismissal.standing_id).in_(ids))
    dismissals = {each.standing_id: each for each in session.exec(ends)}
    return [PastOffice(held[each], terms.get(each), dismissals.get(each)) for each in ids]


def count_offices(session: Session) -> int:
    """Return how many lines the whole history has."""
    body = governing_body(session)
    if body is None:
        return 0
    wanted = select(func.count()).where(
        Standing.body_code == body.code, col(Standing.kind).in_(OFFICES)
    )
    return session.exec(wanted).one()


_URGENT = frozenset({"office_expired", "office_ends_very_soon", "office_vacant"})


def _by_standing(session: Session, ids: Sequence[str]) -> Mapping[str, OfficeTerm]:
    wanted = select(OfficeTerm).where(col(OfficeTerm.standing_id).in_(ids))
    return {each.standing_id: each for each in session.exec(wanted)}


def _successor(session: Session, office: str, body: Body, day: dt.date) -> Seat | None:
    """Return who is elected or appointed already, with powers that begin after the day."""
    lines = [
        line
        for line in list_standings(session, kind=office, body_code=body.code)
        if line.standing.starts_on > day
    ]
    lines.sort(key=lambda line: line.standing.starts_on)
    return seat_of(lines[0]) if lines else None


def _notices(
    rules: Rulebook, office: str, seat: Seat | None, successor: Seat | None, day: dt.date
) -> Iterator[Problem]:
    clause = _clause(rules, office, day)
    if seat is None:
        if successor is None:
            yield remark("office_vacant", _VACANT[office], rule="TRM-3", clause=clause)
        return
    yield from seat.remarks
    if office not in ELECTIVE or seat.ends_on is None or seat.ends_on < day:
        return
    # Somebody who takes over the day after leaves nothing to warn of.
    if successor is not None and successor.starts_on <= seat.ends_on + DAY:
        return
    try:
        warned = warned_before(seat.ends_on, rules, day)
    except UsageFault:
        return
    if day < warned.first:
        return
    left = (seat.ends_on - day).days
    text = _n_days(office, left, seat.ends_on)
    code = "office_ends_very_soon" if day >= warned.second else "office_ends_soon"
    yield remark(code, text, rule="TRM-2", clause=clause)


def _n_days(office: str, left: int, ends_on: dt.date) -> Message:
    if left == 0:
        return _TODAY[office]
    if office == CHAIR:
        return _.n(
            "The chair's powers end on {day}, in {count} day",
            "The chair's powers end on {day}, in {count} days",
            left,
            day=ends_on,
        )
    return _.n(
        "The deputy's powers end on {day}, in {count} day",
        "The deputy's powers end on {day}, in {count} days",
        left,
        day=ends_on,
    )


_TODAY: Mapping[str, Message] = {
    CHAIR: _("The chair's powers end today"),
    DEPUTY: _("The deputy's powers end today"),
}
_VACANT: Mapping[str, Message] = {
    CHAIR: _("The chair is not elected"),
    DEPUTY: _("The deputy chair is not elected"),
    SECRETARY: _("The secretary is not appointed"),
}


def _clause(rules: Rulebook, office: str, day: dt.date) -> str:
    try:
        return rules.in_force(_CLAUSES[office], day).clause if office in _CLAUSES else ""
    except UsageFault:
        return ""
