"""Early end of an elected office: on one of the grounds of the statute and by a decision (3.7)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from sqlmodel import Session, col, select

from regest.core.base.errors import NotFound, Refusal, UsageFault
from regest.core.base.messages import Message, _
from regest.core.base.rules import Rulebook
from regest.core.hooks.calls import Calls
from regest.core.hooks.types import Problem
from regest.core.people.office_decisions import (
    DISMISSAL_GROUNDS,
    remark,
    require_day_come,
    require_decision,
)
from regest.core.people.office_tables import OfficeDismissal
from regest.core.people.offices import CHAIR, DEPUTY, ELECTIVE, holder_on, require_governing_body
from regest.core.people.rosters import Seat, roster_on
from regest.core.people.standings import end_standing
from regest.core.people.tables import Standing
from regest.core.store.work import Work

QUORUM, DECISION = "presidium.quorum", "presidium.early_dismissal"
GROUNDS: dict[str, Message] = {
    "left_organisation": _("Dismissal from the member organisation"),
    "own_request": _("Own request"),
    "gross_violation": _("Gross violation of the statute"),
}


@dataclass(frozen=True, kw_only=True, slots=True)
class Dismissal:
    """A decision that ends the powers of the `chair` or `deputy` before their term.

    `ground` is one of `office.dismissal_grounds`; `last_day` of powers is the day of the decision
    if none is named. It rests on a record or on `basis` in words.
    """

    office: str
    ground: str
    decided_on: dt.date
    last_day: dt.date | None = None
    decision_record_id: str | None = None
    basis: str = ""


@dataclass(frozen=True, slots=True)
class Dismissed:
    """The office that ended, and what a person should know of the decision."""

    standing: Standing
    dismissal: OfficeDismissal
    warnings: tuple[Problem, ...] = ()


def dismiss(work: Work, calls: Calls, rules: Rulebook, dismissal: Dismissal) -> Dismissed:
    """Write an early end.

    Raises:
        UsageFault: no such office, no such ground, no decision, or days that cannot be.
        NotFound: nobody holds the office on the day of the decision.
        Refusal: `office_expired`, the term ran out before; or a plugin objects.
    """
    rule = rules.in_force(DISMISSAL_GROUNDS, dismissal.decided_on)
    _require_named(rules, dismissal)
    require_decision(dismissal.decision_record_id, dismissal.basis, rule)
    require_day_come(dismissal.decided_on, work.today)
    session = work.session
    body = require_governing_body(session)
    seat = _held(session, dismissal, body.code)
    last_day = dismissal.last_day or dismissal.decided_on
    if last_day < dismissal.decided_on:
        raise UsageFault(
            "powers_before_decision",
            _(
                "Powers cannot end on {last}, before the decision on {day}",
                last=last_day,
                day=dismissal.decided_on,
            ),
            rule=rule.name,
            clause=rule.clause,
            remedy=_("Name the day of the decision or a later one."),
        )
    reason = dismissal.basis.strip() or dismissal.ground
    stood = end_standing(work, calls, seat.standing_id, last_day, reason)
    written = OfficeDismissal(
        standing_id=seat.standing_id,
        ground=dismissal.ground,
        decided_on=dismissal.decided_on,
        decision_record_id=dismissal.decision_record_id,
        basis=dismissal.basis.strip(),
        created_at=work.now,
    )
    session.add(written)
    detail = {"office": dismissal.office, "ground": dismissal.ground, "last_day": str(last_day)}
    work.witness("office.dismissed", "standing", seat.standing_id, detail)
    told = remarks(session, rules, dismissal.office, dismissal.decided_on)
    return Dismissed(stood.standing, written, (*stood.warnings, *told))


def grounds_in_force(rules: Rulebook, day: dt.date) -> tuple[str, ...]:
    """Return the grounds of an early end, as codes; `GROUNDS` says them."""
    return rules.words(DISMISSAL_GROUNDS, day)


def fewest_votes(session: Session, rules: Rulebook, body_code: str, day: dt.date) -> int:
    """Return by how few votes the governing body could decide an early end on a day (C8, C16)."""
    members = len(roster_on(session, body_code, day))
    return rules.share(DECISION, day).needed(rules.share(QUORUM, day).needed(members))


def remarks(session: Session, rules: Rulebook, office: str, day: dt.date) -> Iterator[Problem]:
    """Yield what is to be known of a decision on an early end: how few votes, who presides (C16).

    Raises:
        NotFound: there is no governing body.
    """
    body_code = require_governing_body(session).code
    clause = rules.in_force(DECISION, day).clause
    members = len(roster_on(session, body_code, day))
    text = _(
        "With {members} members {votes} votes may be enough for such a decision",
        members=members,
        votes=fewest_votes(session, rules, body_code, day),
    )
    yield remark("few_votes", text, rule="C16", clause=clause)
    if office == CHAIR:
        if holder_on(session, DEPUTY, body_code, day) is None:
            text = _("There is no deputy who would preside over the decision on the chair")
        else:
            text = _("The deputy presides over the decision on the chair; the chair may vote")
        yield remark("deputy_presides", text, rule="C16", clause=clause)


def dismissed_on(session: Session, office: str, person_id: str, day: dt.date) -> Standing | None:
    """Return the office of a person whose early end was decided that day, if any was."""
    wanted = (
        select(Standing)
        .join(OfficeDismissal, col(OfficeDismissal.standing_id) == col(Standing.id))
        .where(
            Standing.kind == office,
            Standing.party_id == person_id,
            OfficeDismissal.decided_on == day,
        )
    )
    return session.exec(wanted).first()


def _require_named(rules: Rulebook, dismissal: Dismissal) -> None:
    if dismissal.office not in ELECTIVE:
        raise UsageFault(
            "office_not_elective",
            _("{office} is not an elected office", office=dismissal.office),
            remedy=_("Choose one of: {names}.", names=", ".join(ELECTIVE)),
        )
    known = grounds_in_force(rules, dismissal.decided_on)
    if dismissal.ground not in known:
        raise UsageFault(
            "dismissal_ground",
            _("{ground} is no ground for an early end of powers", ground=dismissal.ground),
            rule=DISMISSAL_GROUNDS,
            clause=rules.in_force(DISMISSAL_GROUNDS, dismissal.decided_on).clause,
            remedy=_("Choose one of: {names}.", names=", ".join(known)),
        )


def _held(session: Session, dismissal: Dismissal, body_code: str) -> Seat:
    seat = holder_on(session, dismissal.office, body_code, dismissal.decided_on)
    if seat is None:
        raise NotFound(
            "office_vacant",
            _("Nobody holds the office on {day}", day=dismissal.decided_on),
            remedy=_("`regest office list` shows who holds which office."),
        )
    if any(each.code == "office_expired" for each in seat.remarks):
        raise Refusal(
            "office_expired",
            _("The term of office ran out on {day} already", day=seat.ends_on),
            rule="TRM-2",
            remedy=_("Hold the election: the elected replaces whoever serves until then."),
        )
    return seat
