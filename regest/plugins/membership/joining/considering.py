"""The Presidium considers an application; it is declined, or taken back (C5)."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from regest.api import House, Message, Problem, Refusal, UsageFault, offices, references
from regest.plugins.membership.declarations.catalogue import BEGINS_WITH, EDIT
from regest.plugins.membership.joining.applications import CLAUSE, OPEN, held, step
from regest.plugins.membership.joining.completeness import in_words
from regest.plugins.membership.joining.starting import begin
from regest.plugins.membership.tables.joining import ApplicationState, MembershipApplication
from regest.plugins.membership.words import _

DECISION = "decision"


@dataclass(frozen=True, kw_only=True, slots=True)
class Considered:
    """A decision on an application: its day, body and number; `decision` is its record."""

    on: dt.date
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
        NotFound: no such application or decision.
        Refusal: `application_over`, it is not open; `application_returned`; `considered_early`;
            or as `starting.begin`.
    """
    house.reader.require(EDIT)
    with house.work() as work:
        row = _open(held(work, application_id))
        if decided.on > work.today or decided.on < row.registered_on:
            raise Refusal(
                "considered_early",
                _(
                    "An application registered on {day} cannot be considered on {other}",
                    day=row.registered_on,
                    other=decided.on,
                ),
                rule="R-3.13",
                clause=CLAUSE,
                remedy=_("Name the day of the meeting."),
            )
        record_id = None
        if decided.decision.strip():
            found = references.find_record(work.session, house.reader, decided.decision)
            record_id = found.id
        warnings: tuple[Problem, ...] = ()
        begins = house.deployment.rules.value(BEGINS_WITH, decided.on)
        state = ApplicationState.CONSIDERED if decided.agreed else ApplicationState.DECLINED
        if decided.agreed and begins == DECISION:
            words = (
                decided.body,
                decided.number and f"№ {decided.number}",
                f"{decided.on:%d.%m.%Y}",
            )
            basis = " ".join(filter(None, words))
            warnings = begin(house, work, row, decided.on, basis, record_id).warnings
        step(
            work,
            row,
            state,
            decided.on,
            body=decided.body.strip(),
            number=decided.number.strip(),
            record_id=record_id,
            note=decided.note.strip(),
        )
        work.witness("membership.considered", "membership_application", row.id)
    return row, warnings


def withdraw(house: House, application_id: str, on: dt.date, reason: str) -> MembershipApplication:
    """Note that an application was taken back by whoever wrote it.

    Raises:
        NotFound: no such application.
        UsageFault: no reason.
        Refusal: `application_over`.
    """
    house.reader.require(EDIT)
    if not reason.strip():
        raise UsageFault("reason_missing", _("An application is not taken back without a reason"))
    with house.work() as work:
        row = held(work, application_id)
        if row.state is not ApplicationState.RETURNED:
            row = _open(row)
        if row.active_from is not None:
            raise over(_("it has led to a membership"))
        step(work, row, ApplicationState.WITHDRAWN, on, note=reason.strip())
        work.witness("membership.withdrawn", "membership_application", row.id)
    return row


def body_title(house: House) -> str:
    """Return what the governing body is called in papers; empty where there is none."""
    with house.read() as session:
        body = offices.governing_body(session)
    if body is None:
        return ""
    return (
        body.title_ru if house.deployment.settings.association.language == "ru" else body.title_en
    )


def over(why: Message) -> Refusal:
    """Return that nothing more is done with an application."""
    return Refusal(
        "application_over",
        _("Nothing more is done with this application: {why}", why=why),
        rule="R-3.13",
        clause=CLAUSE,
        remedy=_("A new application begins anew."),
    )


def _basis(decided: Considered) -> str:
    number = f"№ {decided.number}" if decided.number else ""
    return " ".join(filter(None, (decided.body, number, f"{decided.on:%d.%m.%Y}")))


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
