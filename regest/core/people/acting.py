"""Periods in which somebody acts as chair: from a day to a day, for a reason (3.9, 4.6, PRM-5)."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from sqlmodel import Session

from regest.core.base.errors import NotFound, Refusal, UsageFault
from regest.core.base.messages import _
from regest.core.base.rules import Rule, Rulebook
from regest.core.hooks.calls import Calls
from regest.core.hooks.types import Problem
from regest.core.people.bodies import SEAT
from regest.core.people.office_decisions import remark
from regest.core.people.offices import ACTING, CHAIR, DEPUTY, holder_on, require_governing_body
from regest.core.people.parties import party_with
from regest.core.people.rosters import Seat, list_standings
from regest.core.people.standings import NewStanding, Stood, end_standing, start_standing
from regest.core.store.work import Work

ACTS = "office.acting"


@dataclass(frozen=True, kw_only=True, slots=True)
class ActingPeriod:
    """Somebody acts as chair from `starts_on` to `ends_on` inclusive; the deputy if none is named.

    `reason` says why the chair is away: «отпуск», «командировка».
    """

    starts_on: dt.date
    ends_on: dt.date
    reason: str
    person_id: str | None = None
    authority_record_id: str | None = None


def act(work: Work, calls: Calls, rules: Rulebook, period: ActingPeriod) -> Stood:
    """Write an acting period; the rights of the chair hold inside it only.

    Raises:
        UsageFault: no reason, or it ends before it starts.
        NotFound: there is no deputy and nobody else is named.
        Refusal: `acting_is_chair`, `acting_without_seat`; `standing_overlaps`, somebody acts
            then; or a plugin objects.
    """
    rule = rules.in_force(ACTS, period.starts_on)
    if not period.reason.strip():
        raise UsageFault(
            "reason_missing",
            _("Nobody acts as chair without a reason"),
            rule=rule.name,
            clause=rule.clause,
            remedy=_("Say why the chair is away."),
        )
    session = work.session
    body = require_governing_body(session)
    deputy = holder_on(session, DEPUTY, body.code, period.starts_on)
    person_id = period.person_id or _deputy(rule, deputy, period)
    organisation_id = _seated(session, rule, body.code, period, person_id)
    new = NewStanding(
        kind=ACTING,
        party_id=person_id,
        starts_on=period.starts_on,
        ends_on=period.ends_on,
        body_code=body.code,
        organisation_id=organisation_id,
        authority_record_id=period.authority_record_id,
        basis=period.reason.strip(),
    )
    stood = start_standing(work, calls, rules, new)
    told = _remarks(rule, deputy, period, person_id)
    return Stood(stood.standing, (*stood.warnings, *told))


def end_acting(work: Work, calls: Calls, last_day: dt.date, reason: str) -> Stood:
    """End the acting period of a day early: the chair is back.

    Raises:
        NotFound: nobody acts as chair that day.
        UsageFault: no reason.
    """
    session = work.session
    seat = holder_on(session, ACTING, require_governing_body(session).code, last_day)
    if seat is None:
        raise NotFound(
            "acting_unknown",
            _("Nobody acts as chair on {day}", day=last_day),
            remedy=_("`regest office list` shows who holds which office."),
        )
    return end_standing(work, calls, seat.standing_id, last_day, reason)


def _deputy(rule: Rule, deputy: Seat | None, period: ActingPeriod) -> str:
    if deputy is not None:
        return deputy.person.id
    raise NotFound(
        "deputy_missing",
        _("There is no deputy on {day} who would act as chair", day=period.starts_on),
        rule="TRM-3",
        clause=rule.clause,
        remedy=_("Name a member of the Presidium, or enter the election of the deputy."),
    )


def _seated(
    session: Session, rule: Rule, body_code: str, period: ActingPeriod, person_id: str
) -> str | None:
    """Return the organisation of the seat that an acting chair needs, as the chair does."""
    chair = holder_on(session, CHAIR, body_code, period.starts_on)
    if chair is not None and chair.person.id == person_id and not chair.remarks:
        raise Refusal(
            "acting_is_chair",
            _("{name} is the chair", name=chair.person.name),
            rule="TRM-3",
            clause=rule.clause,
            remedy=_("Name whoever acts for the chair."),
        )
    lines = list_standings(
        session, period.starts_on, kind=SEAT, body_code=body_code, party_id=person_id
    )
    if lines:
        return lines[0].standing.organisation_id
    raise Refusal(
        "acting_without_seat",
        _(
            "{name} cannot act as chair: no seat in the Presidium on {day}",
            name=party_with(session, person_id).name,
            day=period.starts_on,
        ),
        rule="R-3.6",
        clause=rule.clause,
        remedy=_("Name a member of the Presidium."),
    )


def _remarks(
    rule: Rule, deputy: Seat | None, period: ActingPeriod, person_id: str
) -> tuple[Problem, ...]:
    if deputy is None or deputy.person.id != person_id:
        text = _("In the chair's absence the deputy leads; somebody else is named")
        return (remark("acting_not_deputy", text, rule="3.9", clause=rule.clause),)
    if deputy.ends_on is not None and deputy.ends_on < period.ends_on:
        text = _("The deputy's own term ends on {day}", day=deputy.ends_on)
        return (remark("deputy_ends_before", text, rule="TRM-3", clause=rule.clause),)
    return ()
