"""Elections, early ends, the secretary's appointment and acting periods, entered on pages."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from regest.core.base.errors import RegestError
from regest.core.base.messages import Message, _
from regest.core.people import acting, appointments, dismissals, elections
from regest.core.people.office_decisions import Installed
from regest.core.people.office_tables import OfficeMode
from regest.core.people.offices import CHAIR, DEPUTY, ELECTIVE, governing_body
from regest.kit.pages import Answer, Form, Routes, Visit
from regest.web.presidium.forms import (
    BASIS,
    END,
    FIRST,
    Ask,
    Field,
    Words,
    day_of,
    day_or_none,
    done_page,
    form_page,
    member_names,
    organisation_of,
    person_of,
    record_of,
    seated_names,
    today_of,
)

routes = Routes()
EDITING, APPOINTING = "office.edit", "office.appoint"
OFFICES: dict[str, Message] = {
    CHAIR: _.p("office", "Chair"),
    DEPUTY: _.p("office", "Deputy chair"),
}
ON, FROM = _("Day of the election"), _("First day of powers")
DECIDED, LAST = _("Day of the decision"), _("Last day of powers")


class Elected(Form):
    """An election as it is entered."""

    office: str = CHAIR
    person: str = ""
    elected_on: str = ""
    powers_from: str = ""
    first_meeting: str = ""
    record: str = ""
    basis: str = ""


class Ended(Form):
    """An early end as it is entered."""

    office: str = CHAIR
    ground: str = ""
    decided_on: str = ""
    last_day: str = ""
    record: str = ""
    basis: str = ""


class Appointed(Form):
    """An appointment of the secretary as it is entered."""

    person: str = ""
    organisation: str = ""
    decided_on: str = ""
    powers_from: str = ""
    mode: str = OfficeMode.APPOINTMENT.value
    record: str = ""
    basis: str = ""


class Acts(Form):
    """An acting period as it is entered."""

    person: str = ""
    starts_on: str = ""
    ends_on: str = ""
    reason: str = ""
    record: str = ""


class Back(Form):
    """The chair is back: the last day of an acting period, and why."""

    last_day: str = ""
    reason: str = ""


@routes.get("/presidium/elect", EDITING)
def electing(visit: Visit) -> Answer:
    """Show the form of an election."""
    asked = visit.asked("office")
    office = asked if asked in ELECTIVE else CHAIR
    return form_page(_election(visit), {"office": office, "elected_on": today_of(visit)})


@routes.post("/presidium/elect", EDITING)
def elect(visit: Visit) -> Answer:
    """Write an election."""
    given = visit.form(Elected)
    deployment = visit.house.deployment
    try:
        with visit.house.work() as work:
            session = work.session
            person = person_of(session, given.person)
            election = elections.Election(
                office=given.office,
                person_id=person.id,
                elected_on=day_of(given.elected_on, ON),
                powers_from=day_or_none(given.powers_from, FROM),
                authority_record_id=record_of(session, visit, given.record),
                basis=given.basis,
                first_meeting=True if given.first_meeting else None,
            )
            done = elections.elect(work, deployment.calls, deployment.rules, election)
    except RegestError as fault:
        return form_page(_election(visit), given.model_dump(), fault)
    return done_page(_powers(person.name, done), done.warnings)


@routes.get("/presidium/dismiss", EDITING)
def dismissing(visit: Visit) -> Answer:
    """Show the form of an early end."""
    return form_page(_dismissal(visit), {"decided_on": today_of(visit)})


@routes.post("/presidium/dismiss", EDITING)
def dismiss(visit: Visit) -> Answer:
    """Write an early end."""
    given = visit.form(Ended)
    deployment = visit.house.deployment
    try:
        with visit.house.work() as work:
            dismissal = dismissals.Dismissal(
                office=given.office,
                ground=given.ground,
                decided_on=day_of(given.decided_on, DECIDED),
                last_day=day_or_none(given.last_day, LAST),
                decision_record_id=record_of(work.session, visit, given.record),
                basis=given.basis,
            )
            done = dismissals.dismiss(work, deployment.calls, deployment.rules, dismissal)
    except RegestError as fault:
        return form_page(_dismissal(visit), given.model_dump(), fault)
    return done_page(_("Powers end on {day}.", day=done.standing.ends_on), done.warnings)


@routes.get("/presidium/appoint", APPOINTING)
def appointing(visit: Visit) -> Answer:
    """Show the form of an appointment."""
    return form_page(_appointment(visit), {"decided_on": today_of(visit)})


@routes.post("/presidium/appoint", APPOINTING)
def appoint(visit: Visit) -> Answer:
    """Write an appointment."""
    given = visit.form(Appointed)
    deployment = visit.house.deployment
    elected = given.mode == OfficeMode.ELECTION
    try:
        with visit.house.work() as work:
            session = work.session
            person = person_of(session, given.person)
            new = appointments.Appointment(
                person_id=person.id,
                organisation_id=organisation_of(session, given.organisation).id,
                decided_on=day_of(given.decided_on, DECIDED),
                powers_from=day_or_none(given.powers_from, FROM),
                mode=OfficeMode.ELECTION if elected else OfficeMode.APPOINTMENT,
                authority_record_id=record_of(session, visit, given.record),
                basis=given.basis,
            )
            done = appointments.appoint(work, deployment.calls, deployment.rules, new)
    except RegestError as fault:
        return form_page(_appointment(visit), given.model_dump(), fault)
    return done_page(_powers(person.name, done), done.warnings)


@routes.get("/presidium/act", EDITING)
def entering_acting(visit: Visit) -> Answer:
    """Show the form of an acting period."""
    return form_page(_acting(visit), {"starts_on": today_of(visit)})


@routes.post("/presidium/act", EDITING)
def act(visit: Visit) -> Answer:
    """Write an acting period."""
    given = visit.form(Acts)
    deployment = visit.house.deployment
    try:
        with visit.house.work() as work:
            session = work.session
            period = acting.ActingPeriod(
                starts_on=day_of(given.starts_on, FIRST),
                ends_on=day_of(given.ends_on, END),
                reason=given.reason,
                person_id=person_of(session, given.person).id if given.person.strip() else None,
                authority_record_id=record_of(session, visit, given.record),
            )
            done = acting.act(work, deployment.calls, deployment.rules, period)
    except RegestError as fault:
        return form_page(_acting(visit), given.model_dump(), fault)
    words = _(
        "The acting period lasts from {start} to {end}.",
        start=done.standing.starts_on,
        end=done.standing.ends_on,
    )
    return done_page(words, done.warnings)


@routes.get("/presidium/act/end", EDITING)
def ending_acting(visit: Visit) -> Answer:
    """Show the form that ends an acting period."""
    return form_page(_return(), {"last_day": today_of(visit)})


@routes.post("/presidium/act/end", EDITING)
def end_acting(visit: Visit) -> Answer:
    """End an acting period early."""
    given = visit.form(Back)
    try:
        with visit.house.work() as work:
            last_day = day_of(given.last_day, END)
            done = acting.end_acting(work, visit.house.deployment.calls, last_day, given.reason)
    except RegestError as fault:
        return form_page(_return(), given.model_dump(), fault)
    return done_page(_("The acting period ends on {day}.", day=last_day), done.warnings)


def _seated(visit: Visit) -> list[str]:
    today: dt.date = visit.house.deployment.database.today()
    with visit.house.read() as session:
        body = governing_body(session)
        return seated_names(session, body.code, today) if body is not None else []


def _powers(name: str, done: Installed) -> Message:
    standing = done.standing
    if standing.ends_on is None:
        return _("{name}: powers from {start}.", name=name, start=standing.starts_on)
    return _(
        "{name}: powers from {start} to {end}.",
        name=name,
        start=standing.starts_on,
        end=standing.ends_on,
    )


def _election(visit: Visit) -> Ask:
    fields = (
        Field(name="office", label=_("Office"), kind="select", options=OFFICES),
        Field(name="person", label=_("Elected"), required=True, options=_seated(visit)),
        Field(name="elected_on", label=ON, kind="date", required=True),
        Field(
            name="powers_from",
            label=FROM,
            kind="date",
            hint=_("Empty: the day of the election, or the day after the predecessor's last one"),
        ),
        Field(
            name="first_meeting",
            label=_("The deputy was elected at the first meeting after the chair's election"),
            kind="check",
        ),
        *BASIS,
    )
    lead = _("The chair is elected by the general meeting, the deputy by the Presidium.")
    return Ask(
        title=_("Enter an election"),
        path="/presidium/elect",
        button=_("Enter the election"),
        fields=fields,
        lead=(lead,),
    )


def _dismissal(visit: Visit) -> Ask:
    deployment = visit.house.deployment
    today = deployment.database.today()
    grounds: dict[str, Words] = {
        each: dismissals.GROUNDS.get(each, each)
        for each in dismissals.grounds_in_force(deployment.rules, today)
    }
    fields = (
        Field(name="office", label=_("Office"), kind="select", options=OFFICES),
        Field(name="ground", label=_("Ground"), kind="select", required=True, options=grounds),
        Field(name="decided_on", label=DECIDED, kind="date", required=True),
        Field(name="last_day", label=LAST, kind="date", hint=_("Empty: the day of the decision")),
        *BASIS,
    )
    return Ask(
        title=_("Enter an early end of powers"),
        path="/presidium/dismiss",
        button=_("Enter the early end"),
        fields=fields,
        lead=_warning(visit, today),
    )


def _warning(visit: Visit, today: dt.date) -> Sequence[Words]:
    with visit.house.read() as session:
        body = governing_body(session)
        if body is None:
            return ()
        rules = visit.house.deployment.rules
        members = len(seated_names(session, body.code, today))
        votes = dismissals.fewest_votes(session, rules, body.code, today)
    facts = {"members": members, "votes": votes}
    return (_("With {members} members {votes} votes may be enough for such a decision", **facts),)


def _appointment(visit: Visit) -> Ask:
    today = visit.house.deployment.database.today()
    with visit.house.read() as session:
        members = member_names(session, today)
    modes: dict[str, Words] = {
        OfficeMode.APPOINTMENT.value: _.p("office", "Appointed by the chair"),
        OfficeMode.ELECTION.value: _.p("office", "Elected"),
    }
    fields = (
        Field(name="person", label=_.p("office", "Secretary"), required=True),
        Field(name="organisation", label=_("Member organisation"), required=True, options=members),
        Field(name="decided_on", label=DECIDED, kind="date", required=True),
        Field(name="powers_from", label=FROM, kind="date", hint=_("Empty: the same day")),
        Field(name="mode", label=_("How"), kind="select", options=modes),
        *BASIS,
    )
    return Ask(
        title=_("Appoint the secretary"),
        path="/presidium/appoint",
        button=_("Appoint"),
        fields=fields,
        lead=(_("The secretary before stands until the day before."),),
    )


def _acting(visit: Visit) -> Ask:
    fields = (
        Field(
            name="person",
            label=_("Acts as chair"),
            hint=_("Empty: the deputy"),
            options=_seated(visit),
        ),
        Field(name="starts_on", label=FIRST, kind="date", required=True),
        Field(name="ends_on", label=END, kind="date", required=True),
        Field(name="reason", label=_("Reason"), required=True, hint=_("Leave, journey, illness …")),
        BASIS[0],
    )
    return Ask(
        title=_("Enter who acts as chair"),
        path="/presidium/act",
        button=_("Enter the period"),
        fields=fields,
        lead=(_("The rights of the chair hold inside the period only."),),
    )


def _return() -> Ask:
    fields = (
        Field(name="last_day", label=END, kind="date", required=True),
        Field(name="reason", label=_("Reason"), required=True),
    )
    return Ask(
        title=_("The chair is back"),
        path="/presidium/act/end",
        button=_("End the period"),
        fields=fields,
    )
