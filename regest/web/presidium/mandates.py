"""Who sits for the association in bodies of others, entered and ended on pages (6.2)."""

from __future__ import annotations

from regest.core.base.errors import RegestError
from regest.core.base.messages import Message, _
from regest.core.people import mandates
from regest.core.people.mandates import Voice
from regest.core.people.parties import party_called
from regest.kit.pages import Answer, Form, Routes, Visit
from regest.web.presidium.forms import (
    BASIS,
    END,
    FIRST,
    Ask,
    Field,
    day_of,
    day_or_none,
    done_page,
    form_page,
    organisation_of,
    person_of,
    record_of,
    today_of,
)

routes = Routes()
EDITING = "office.edit"
VOICES: dict[str, Message] = {
    "consultative": _.p("voice", "with a consultative voice"),
    "vote": _.p("voice", "with a vote"),
}


class Given(Form):
    """A mandate as it is entered."""

    person: str = ""
    outside: str = ""
    capacity: str = "consultative"
    starts_on: str = ""
    ends_on: str = ""
    record: str = ""
    basis: str = ""


class Ended(Form):
    """The end of a mandate as it is entered; person and body by their ids."""

    person: str = ""
    outside: str = ""
    last_day: str = ""
    reason: str = ""


@routes.get("/presidium/mandate", EDITING)
def giving(visit: Visit) -> Answer:
    """Show the form of a mandate."""
    return form_page(_mandate(), {"starts_on": today_of(visit)})


@routes.post("/presidium/mandate", EDITING)
def give(visit: Visit) -> Answer:
    """Write a mandate."""
    given = visit.form(Given)
    deployment = visit.house.deployment
    try:
        with visit.house.work() as work:
            session = work.session
            person = person_of(session, given.person)
            outside = organisation_of(session, given.outside)
            new = mandates.NewMandate(
                person_id=person.id,
                outside_id=outside.id,
                starts_on=day_of(given.starts_on, FIRST),
                ends_on=day_or_none(given.ends_on, END),
                voice=Voice.VOTE if given.capacity == "vote" else Voice.CONSULTATIVE,
                authority_record_id=record_of(session, visit, given.record),
                basis=given.basis,
            )
            done = mandates.give_mandate(work, deployment.calls, deployment.rules, new)
    except RegestError as fault:
        return form_page(_mandate(), given.model_dump(), fault)
    facts = {"name": person.name, "body": outside.name, "day": done.standing.starts_on}
    return done_page(_("{name} sits in {body} from {day}.", **facts), done.warnings)


@routes.get("/presidium/mandate/end", EDITING)
def ending(visit: Visit) -> Answer:
    """Show the form that ends a mandate."""
    given = {
        "person": visit.asked("person"),
        "outside": visit.asked("outside"),
        "last_day": today_of(visit),
    }
    return form_page(_end(visit, given), given)


@routes.post("/presidium/mandate/end", EDITING)
def end(visit: Visit) -> Answer:
    """End a mandate."""
    given = visit.form(Ended)
    try:
        with visit.house.work() as work:
            last_day = day_of(given.last_day, END)
            done = mandates.end_mandate(
                work,
                visit.house.deployment.calls,
                given.person,
                given.outside,
                last_day,
                given.reason,
            )
    except RegestError as fault:
        return form_page(_end(visit, given.model_dump()), given.model_dump(), fault)
    return done_page(_("The mandate ends on {day}.", day=last_day), done.warnings)


def _mandate() -> Ask:
    fields = (
        Field(name="person", label=_("Who"), required=True),
        Field(name="outside", label=_("Body of others"), required=True),
        Field(name="capacity", label=_("Voice"), kind="select", options=VOICES),
        Field(name="starts_on", label=FIRST, kind="date", required=True),
        Field(name="ends_on", label=END, kind="date", hint=_("Empty: without an end")),
        *BASIS,
    )
    return Ask(
        title=_("Enter a mandate in a body of others"),
        path="/presidium/mandate",
        button=_("Enter the mandate"),
        fields=fields,
    )


def _end(visit: Visit, given: dict[str, str]) -> Ask:
    with visit.house.read() as session:
        person = party_called(session, given["person"])
        outside = party_called(session, given["outside"])
    fields = (
        Field(name="person", label=_("Who"), kind="hidden"),
        Field(name="outside", label=_("Body of others"), kind="hidden"),
        Field(name="last_day", label=END, kind="date", required=True),
        Field(name="reason", label=_("Reason"), required=True),
    )
    return Ask(
        title=_("End a mandate"),
        path="/presidium/mandate/end",
        button=_("End the mandate"),
        fields=fields,
        lead=(_("{name} in {body}", name=person.name, body=outside.name),),
    )
