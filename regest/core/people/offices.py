"""Who holds which office of a body on a day, and who may take the chair (3.6–3.9, 4.4, 4.6).

An elected office whose term ran out without a successor is held on until the election, flagged
(TRM-2): such a standing has a last day and no reason for its end.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace

from sqlmodel import Session, col, select

from regest.core.base.errors import NotFound
from regest.core.base.messages import Message, _
from regest.core.hooks.types import Problem, Severity
from regest.core.people.bodies import GENERAL, GOVERNING, MEMBER, SEAT, body_with, list_bodies
from regest.core.people.rosters import Seat, StandingLine, list_standings, seat_of
from regest.core.people.tables import Body, Standing

CHAIR, DEPUTY, ACTING, SECRETARY = "chair", "deputy", "acting_chair", "secretary"
OFFICES = (CHAIR, ACTING, DEPUTY, SECRETARY)
ELECTIVE = (CHAIR, DEPUTY)
# Offices of a group give no rights in the association, so they are kinds of standing of their own.
_IN_GROUPS = {CHAIR: "group_leader", SECRETARY: "group_secretary"}


@dataclass(frozen=True, slots=True)
class Chairing:
    """Somebody who may take the chair of a meeting, as what: chair, acting_chair or deputy."""

    office: str
    seat: Seat


def holder_on(session: Session, office: str, body_code: str, day: dt.date) -> Seat | None:
    """Return who holds an office (chair, acting_chair, deputy, secretary) of a body on a day.

    The general meeting is led by the officers of the governing body. `remarks` tell a term that
    ran out (`office_expired`) and a seat that was lost (`office_without_seat`, TRM-5).

    Raises:
        NotFound: there is no such body.
    """
    body = _led_by(session, body_with(session, body_code))
    kind = office_kind(office, body)
    lines = list_standings(session, day, kind=kind, body_code=body.code)
    if lines:
        return replace(seat_of(lines[0]), remarks=_seat_remarks(session, body, lines[0], day))
    held_on = _held_on(session, kind, body.code, day) if office in ELECTIVE else None
    if held_on is None:
        return None
    remarks = (_expired(held_on), *_seat_remarks(session, body, held_on, day))
    return replace(seat_of(held_on), remarks=remarks)


def chairing_on(session: Session, body_code: str, day: dt.date) -> tuple[Chairing, ...]:
    """Return who may take the chair of a meeting of a body, in the order they are asked (3.9, 4.6).

    Raises:
        NotFound: there is no such body.
    """
    found: list[Chairing] = []
    for office in (CHAIR, ACTING, DEPUTY):
        seat = holder_on(session, office, body_code, day)
        if seat is not None and seat.person.id not in {each.seat.person.id for each in found}:
            found.append(Chairing(office, seat))
    return tuple(found)


def governing_body(session: Session) -> Body | None:
    """Return the body whose officers lead the association; None where nobody set one up."""
    return next((each for each in list_bodies(session) if each.kind == GOVERNING), None)


def require_governing_body(session: Session) -> Body:
    """Return the body whose officers lead the association.

    Raises:
        NotFound: nobody set one up.
    """
    found = governing_body(session)
    if found is None:
        raise NotFound(
            "body_unknown",
            _("The association has no governing body"),
            remedy=_("Create it: regest body create CODE --kind governing."),
        )
    return found


def office_kind(office: str, body: Body) -> str:
    """Return the kind of standing that holding `office` in `body` is."""
    return office if body.kind == GOVERNING else _IN_GROUPS.get(office, f"group_{office}")


def held_on_kinds(session: Session, person_id: str, day: dt.date) -> frozenset[str]:
    """Return the elected offices that a person holds on past their term on a day (TRM-2).

    Whoever lost the seat holds nothing on.
    """
    past = session.exec(
        select(Standing).where(
            Standing.party_id == person_id,
            col(Standing.kind).in_(ELECTIVE),
            col(Standing.ends_on) < day,
            Standing.end_reason == "",
        )
    ).all()
    found = set()
    for standing in past:
        body_code = standing.body_code or ""
        line = _held_on(session, standing.kind, body_code, day)
        seats = list_standings(session, day, kind=SEAT, body_code=body_code, party_id=person_id)
        if line is not None and line.standing.id == standing.id and seats:
            found.add(standing.kind)
    return frozenset(found)


def _led_by(session: Session, body: Body) -> Body:
    if body.kind != GENERAL:
        return body
    return governing_body(session) or body


def _held_on(session: Session, kind: str, body_code: str, day: dt.date) -> StandingLine | None:
    """Return the last term, if it ran out before the day, was not cut short and has no follower."""
    wanted = (
        select(Standing)
        .where(
            Standing.kind == kind,
            Standing.body_code == body_code,
            Standing.starts_on <= day,
        )
        .order_by(
            col(Standing.ends_on).is_(None).desc(),
            col(Standing.ends_on).desc(),
            col(Standing.starts_on).desc(),
        )
        .limit(1)
    )
    last = session.exec(wanted).first()
    if last is None or last.ends_on is None or last.ends_on >= day or last.end_reason:
        return None
    lines = list_standings(session, last.ends_on, kind=kind, body_code=body_code)
    return next((line for line in lines if line.standing.id == last.id), None)


def _seat_remarks(
    session: Session, body: Body, line: StandingLine, day: dt.date
) -> tuple[Problem, ...]:
    """Return that what an office rests on is lost: the seat, or the membership (TRM-5, 4.4)."""
    if body.kind != GOVERNING:
        return ()
    name = line.party.name
    if line.standing.kind == SECRETARY:
        lost = _left(session, line.standing.organisation_id, day)
        text = _("{name} is no longer of a member organisation on {day}", name=name, day=day)
        return (_lost("secretary_not_of_member", text, ""),) if lost else ()
    seats = list_standings(session, day, kind=SEAT, body_code=body.code, party_id=line.party.id)
    if not seats:
        text = _("{name} has no seat in the Presidium on {day}", name=name, day=day)
        return (_lost("office_without_seat", text, body.clause),)
    if all(_left(session, each.standing.organisation_id, day) for each in seats):
        text = _(
            "The organisation of {name} is no member of the Association on {day}",
            name=name,
            day=day,
        )
        return (_lost("office_without_seat", text, body.clause),)
    return ()


def _left(session: Session, organisation_id: str | None, day: dt.date) -> bool:
    """Say whether an organisation is no member on a day; one that nobody named cannot leave."""
    return organisation_id is not None and not list_standings(
        session, day, kind=MEMBER, party_id=organisation_id
    )


def _lost(code: str, text: Message, clause: str) -> Problem:
    return Problem(
        code=code,
        message=text,
        rule="TRM-5",
        clause=clause,
        remedy=_("Have the early end of the office decided, or bring the seat up to date."),
        severity=Severity.WARNING,
    )


def _expired(line: StandingLine) -> Problem:
    return Problem(
        code="office_expired",
        message=_(
            "The term of office ran out on {day}; serves until the election",
            day=line.standing.ends_on,
        ),
        rule="TRM-2",
        remedy=_("Hold the election: regest office elect."),
        severity=Severity.WARNING,
    )
