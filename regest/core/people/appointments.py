"""Appointment of the secretary by the chair, out of a member organisation (4.4, TRM-6).

The office has no term: it ends with the replacement.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from sqlmodel import Session

from regest.core.base.calendar import DAY
from regest.core.base.errors import Refusal
from regest.core.base.messages import _
from regest.core.base.rules import Rule, Rulebook
from regest.core.hooks.calls import Calls
from regest.core.hooks.types import Problem
from regest.core.people.bodies import MEMBER, SEAT
from regest.core.people.office_decisions import (
    Installed,
    remark,
    require_day_come,
    require_decision,
)
from regest.core.people.office_tables import OfficeMode, OfficeTerm
from regest.core.people.offices import ACTING, CHAIR, SECRETARY, holder_on, require_governing_body
from regest.core.people.parties import party_with
from regest.core.people.rosters import Seat, list_standings
from regest.core.people.standings import NewStanding, end_standing, lock_kind, start_standing
from regest.core.store.work import Work

SECRETARY_BASIS = "office.secretary_basis"


@dataclass(frozen=True, kw_only=True, slots=True)
class Appointment:
    """The secretary named by the chair, or elected (C18), of an organisation that is a member.

    `powers_from` is the day of the decision if none is named; it rests on a record or on `basis`.
    """

    person_id: str
    organisation_id: str
    decided_on: dt.date
    powers_from: dt.date | None = None
    mode: OfficeMode = OfficeMode.APPOINTMENT
    authority_record_id: str | None = None
    basis: str = ""


def appoint(work: Work, calls: Calls, rules: Rulebook, new: Appointment) -> Installed:
    """Write an appointment; the secretary before stands until the day before.

    Raises:
        UsageFault: no decision named, or days that cannot be.
        NotFound: there is no governing body, or no such party.
        Refusal: `secretary_not_of_member` (4.4), `secretary_same`, `appointer_not_chair`; or a
            plugin objects.
    """
    rule = rules.in_force(SECRETARY_BASIS, new.decided_on)
    require_decision(new.authority_record_id, new.basis, rule)
    require_day_come(new.decided_on, work.today)
    session = work.session
    lock_kind(session, SECRETARY)
    body = require_governing_body(session)
    powers_from = new.powers_from or new.decided_on
    _require_member(session, rule, new, powers_from)
    chair = _chair(session, rule, body.code, new)
    warnings = list(_end_predecessor(work, calls, body.code, new, powers_from))
    standing = NewStanding(
        kind=SECRETARY,
        party_id=new.person_id,
        starts_on=powers_from,
        body_code=body.code,
        organisation_id=new.organisation_id,
        authority_record_id=new.authority_record_id,
        basis=new.basis.strip(),
    )
    stood = start_standing(work, calls, rules, standing)
    written = OfficeTerm(
        standing_id=stood.standing.id,
        mode=new.mode,
        decided_on=new.decided_on,
        proposed_by=chair.person.id if chair is not None else None,
        created_at=work.now,
    )
    session.add(written)
    detail = {"office": SECRETARY, "person": new.person_id, "mode": new.mode.value}
    work.witness("office.appointed", "standing", stood.standing.id, detail)
    warnings.extend(stood.warnings)
    warnings.extend(_remarks(session, rules, body.code, new, powers_from))
    return Installed(stood.standing, written, tuple(warnings))


def _require_member(session: Session, rule: Rule, new: Appointment, powers_from: dt.date) -> None:
    if list_standings(session, powers_from, kind=MEMBER, party_id=new.organisation_id):
        return
    raise Refusal(
        "secretary_not_of_member",
        _(
            "The secretary is of a member organisation: {organisation} is none on {day}",
            organisation=party_with(session, new.organisation_id).name,
            day=powers_from,
        ),
        rule="TRM-3",
        clause=rule.clause,
        remedy=_("Name the member organisation that the secretary works at."),
    )


def _chair(session: Session, rule: Rule, body_code: str, new: Appointment) -> Seat | None:
    for office in (ACTING, CHAIR):
        seat = holder_on(session, office, body_code, new.decided_on)
        if seat is not None:
            return seat
    if new.mode is OfficeMode.ELECTION:
        return None
    raise Refusal(
        "appointer_not_chair",
        _("There is no chair on {day} who appoints the secretary", day=new.decided_on),
        rule="TRM-6",
        clause=rule.clause,
        remedy=_("Enter the election of the chair or an acting chair first."),
    )


def _end_predecessor(
    work: Work, calls: Calls, body_code: str, new: Appointment, powers_from: dt.date
) -> tuple[Problem, ...]:
    before = holder_on(work.session, SECRETARY, body_code, powers_from)
    if before is None:
        return ()
    if before.person.id == new.person_id:
        raise Refusal(
            "secretary_same",
            _("{name} is secretary already", name=before.person.name),
            rule="TRM-3",
            remedy=_("Name somebody else."),
        )
    reason = new.basis.strip() or new.mode.value
    return end_standing(work, calls, before.standing_id, powers_from - DAY, reason).warnings


def _remarks(
    session: Session, rules: Rulebook, body_code: str, new: Appointment, day: dt.date
) -> tuple[Problem, ...]:
    rule = rules.in_force(SECRETARY_BASIS, new.decided_on)
    found = []
    if new.mode.value not in rules.words(SECRETARY_BASIS, new.decided_on):
        text = _("The statute has the secretary appointed by the chair, not elected")
        found.append(remark("secretary_elected", text, rule="C18", clause=rule.clause))
    if not list_standings(session, day, kind=SEAT, body_code=body_code, party_id=new.person_id):
        text = _("The secretary has no seat in the Presidium, and no vote there")
        found.append(remark("secretary_without_vote", text, rule="C18", clause=rule.clause))
    return tuple(found)
