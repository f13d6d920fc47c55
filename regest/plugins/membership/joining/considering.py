"""The Presidium considers an application; it is declined, or taken back (C5)."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from regest.api import House, Message, Problem, Refusal, UsageFault
from regest.plugins.membership import decisions
from regest.plugins.membership.composition import floor_warnings
from regest.plugins.membership.declarations.catalogue import BEGINS_WITH, EDIT
from regest.plugins.membership.joining.applications import CLAUSE, OPEN, held, step
from regest.plugins.membership.joining.completeness import in_words
from regest.plugins.membership.joining.starting import begin
from regest.plugins.membership.tables.joining import ApplicationState, MembershipApplication
from regest.plugins.membership.words import _

DECISION = "decision"
# The day is enough where the Presidium itself decided: an order follows that names the paper.
GROUND = decisions.Ground("R-3.13", CLAUSE, of_presidium=True, numbered=False)


@dataclass(frozen=True, kw_only=True, slots=True)
class Considered:
    """A decision on an application: chosen of signed minutes, or its day, body and number."""

    on: dt.date | None = None
    body: str = ""
    number: str = ""
    decision: str = ""
    agreed: bool = True
    note: str = ""


def consider(
    house: House, application_id: str, decided: Considered
) -> tuple[MembershipApplication, tuple[Problem, ...]]:
    """Note that the Presidium considered an application, and how.

    Where the setting lets its decision begin the membership, it begins that day (C5).

    Raises:
        NotFound: no such application; as `decisions.meant`.
        UsageFault: as `decisions.meant`.
        Refusal: `application_over`, it is not open; `application_returned`; `considered_early`;
            as `decisions.meant` and `starting.begin`.
    """
    house.reader.require(EDIT)
    with house.work() as work:
        row = _open(held(work, house.reader, application_id))
        named = decisions.Named(
            decision=decided.decision, on=decided.on, body=decided.body, number=decided.number
        )
        meant = decisions.meant(house, work.session, named, GROUND)
        if meant.on < row.registered_on:
            raise Refusal(
                "considered_early",
                _(
                    "An application registered on {day} cannot be considered on {other}",
                    day=row.registered_on,
                    other=meant.on,
                ),
                rule="R-3.13",
                clause=CLAUSE,
                remedy=_("Name the day of the meeting."),
            )
        warnings: tuple[Problem, ...] = ()
        begins = house.deployment.rules.value(BEGINS_WITH, meant.on)
        state = ApplicationState.CONSIDERED if decided.agreed else ApplicationState.DECLINED
        if decided.agreed and begins == DECISION:
            warnings = begin(house, work, row, meant.on, meant.words, meant.record_id).warnings
            warnings += tuple(floor_warnings(house, work.session, work.today))
        step(
            work,
            row,
            state,
            meant.on,
            body=meant.body,
            number=meant.number,
            record_id=meant.record_id,
            note=decided.note.strip(),
        )
        work.witness("membership.considered", "membership_application", row.id)
    return row, warnings


def withdraw(house: House, application_id: str, on: dt.date, reason: str) -> MembershipApplication:
    """Note that an application was taken back by whoever wrote it.

    Raises:
        NotFound: no such application.
        UsageFault: no reason.
        Refusal: `application_over`; `withdrawn_outside`, before its registration or after today.
    """
    house.reader.require(EDIT)
    if not reason.strip():
        raise UsageFault("reason_missing", _("An application is not taken back without a reason"))
    with house.work() as work:
        row = held(work, house.reader, application_id)
        if row.state is not ApplicationState.RETURNED:
            row = _open(row)
        if row.active_from is not None:
            raise over(_("it has led to a membership"))
        if not row.registered_on <= on <= work.today:
            raise Refusal(
                "withdrawn_outside",
                _(
                    "An application registered on {day} was taken back between that day and "
                    "today, not on {other}",
                    day=row.registered_on,
                    other=on,
                ),
                rule="R-3.13",
                clause=CLAUSE,
                remedy=_("Name the day on which it was taken back."),
            )
        step(work, row, ApplicationState.WITHDRAWN, on, note=reason.strip())
        work.witness("membership.withdrawn", "membership_application", row.id)
    return row


def over(why: Message) -> Refusal:
    """Return that nothing more is done with an application."""
    return Refusal(
        "application_over",
        _("Nothing more is done with this application: {why}", why=why),
        rule="R-3.13",
        clause=CLAUSE,
        remedy=_("A new application begins anew."),
    )


def _open(row: MembershipApplication) -> MembershipApplication:
    if row.state is ApplicationState.RETURNED:
        missing = "; ".join(str(each) for each in in_words(row.missing.split(",")))
        raise Refusal(
            "application_returned",
            _("The application was returned: {missing}", missing=missing),
            rule="R-3.1",
            clause=CLAUSE,
            remedy=_("Register the completed one; it takes the place of this."),
        )
    if row.state not in OPEN:
        raise over(_("it is {state}", state=STATES[row.state.value]))
    return row


STATES: dict[str, Message] = {
    "submitted": _.p("application", "submitted"),
    "returned": _.p("application", "returned to be completed"),
    "considered": _.p("application", "considered by the Presidium"),
    "ordered": _.p("application", "in the order"),
    "active": _.p("application", "admitted"),
    "declined": _.p("application", "declined"),
    "withdrawn": _.p("application", "taken back"),
}
