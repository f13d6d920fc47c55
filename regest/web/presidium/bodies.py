"""A body on a page: its seats on a day, seats given and ended, groups created and closed."""

from __future__ import annotations

from collections.abc import Mapping

from regest.core.base.errors import RegestError
from regest.core.base.messages import Message, Titles, _
from regest.core.people import body_decisions, seating
from regest.core.people.bodies import COMMISSION, GENERAL, GOVERNING, GROUP, body_with
from regest.core.people.body_decisions import NewBody, body_state
from regest.core.people.office_cards import body_card, roster_cards
from regest.core.people.parties import party_with
from regest.core.people.tables import Body
from regest.kit import standing_changes
from regest.kit.pages import Access, Answer, Form, Page, Routes, Visit
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
    speaker_names,
    today_of,
)
from regest.web.presidium.overview import asked_day

routes = Routes()
EDITING = "body.edit"
KINDS: dict[str, Message] = {
    GROUP: _.p("kind of a body", "Working group"),
    COMMISSION: _.p("kind of a body", "Commission"),
}
OFFICES: dict[str, Words] = {
    "": _.p("office of a group", "Member"),
    "chair": _.p("office of a group", "Leader"),
    "secretary": _.p("office of a group", "Secretary"),
}


class Created(Form):
    """A group as it is entered."""

    code: str = ""
    title: str = ""
    title_en: str = ""
    kind: str = GROUP
    purpose: str = ""
    day: str = ""
    record: str = ""
    basis: str = ""


class Closed(Form):
    """The end of a group as it is entered."""

    day: str = ""
    record: str = ""
    basis: str = ""


class Seated(Form):
    """A seat as it is entered."""

    person: str = ""
    organisation: str = ""
    office: str = ""
    starts_on: str = ""
    ends_on: str = ""
    record: str = ""
    basis: str = ""


class Unseated(Form):
    """The end of a seat as it is entered; the person by id, `sure` once the list was seen."""

    person: str = ""
    day: str = ""
    reason: str = ""
    sure: str = ""
    seen: tuple[str, ...] = ()
    chosen: tuple[str, ...] = ()


@routes.get("/presidium/bodies/new", EDITING)
def creating(visit: Visit) -> Answer:
    """Show the form of a new group."""
    return form_page(_new(), {"day": today_of(visit)})


@routes.post("/presidium/bodies/new", EDITING)
def create(visit: Visit) -> Answer:
    """Create a group."""
    given = visit.form(Created)
    titles = Titles(ru=given.title, en=given.title_en or given.title)
    try:
        with visit.house.work() as work:
            new = NewBody(
                code=given.code.strip(),
                title=titles,
                day=day_of(given.day, FIRST),
                kind=given.kind,
                purpose=given.purpose,
                decision_record_id=record_of(work.session, visit, given.record),
                basis=given.basis,
            )
            body_decisions.create_body(work, new)
    except RegestError as fault:
        return form_page(_new(), given.model_dump(), fault)
    words = _("{body} works from {day}.", body=titles, day=new.day)
    return done_page(words, (), f"/presidium/bodies/{new.code}")


@routes.get("/presidium/bodies/{code}", Access.SIGNED_IN)
def show(visit: Visit) -> Answer:
    """Show a body with its seats on a day."""
    today = visit.house.deployment.database.today()
    day = asked_day(visit, today)
    with visit.house.read() as session:
        body = body_card(session, body_state(session, visit.parts["code"]), day)
        seats = roster_cards(session, visit.parts["code"], day)
    values = {"body": body, "seats": seats, "day": day, "today": today}
    return Page("presidium/body.html", {**values, "groups": (GROUP, COMMISSION)})


@routes.get("/presidium/bodies/{code}/close", EDITING)
def closing(visit: Visit) -> Answer:
    """Show the form that closes a group."""
    return form_page(_close(visit), {"day": today_of(visit)})


@routes.post("/presidium/bodies/{code}/close", EDITING)
def close(visit: Visit) -> Answer:
    """Close a group."""
    given = visit.form(Closed)
    ask = _close(visit)
    try:
        with visit.house.work() as work:
            day = day_of(given.day, END)
            ended = body_decisions.close_body(
                work,
                visit.house.deployment.calls,
                visit.parts["code"],
                day,
                basis=given.basis,
                decision_record_id=record_of(work.session, visit, given.record),
            )
    except RegestError as fault:
        return form_page(ask, given.model_dump(), fault)
    words = _.n(
        "{count} standing ends on {day}.", "{count} standings end on {day}.", ended, day=day
    )
    return done_page(words, ())


@routes.get("/presidium/bodies/{code}/seat", EDITING)
def seating_form(visit: Visit) -> Answer:
    """Show the form of a seat."""
    return form_page(_seat(visit), {"starts_on": today_of(visit)})


@routes.post("/presidium/bodies/{code}/seat", EDITING)
def seat(visit: Visit) -> Answer:
    """Write a seat."""
    given = visit.form(Seated)
    ask = _seat(visit)
    deployment = visit.house.deployment
    try:
        with visit.house.work() as work:
            session = work.session
            person = person_of(session, given.person)
            named = given.organisation.strip()
            new = seating.Seating(
                body_code=visit.parts["code"],
                person_id=person.id,
                starts_on=day_of(given.starts_on, FIRST),
                ends_on=day_or_none(given.ends_on, END),
                organisation_id=organisation_of(session, named).id if named else None,
                authority_record_id=record_of(session, visit, given.record),
                basis=given.basis,
                office=given.office,
            )
            done = seating.seat(work, deployment.calls, deployment.rules, new)
    except RegestError as fault:
        return form_page(ask, given.model_dump(), fault)
    words = _("{name} sits there from {day}.", name=person.name, day=new.starts_on)
    return done_page(words, done.warnings, ask.back)


@routes.get("/presidium/bodies/{code}/unseat", EDITING)
def unseating(visit: Visit) -> Answer:
    """Show the form that ends a seat."""
    given = {"person": visit.asked("person"), "day": today_of(visit)}
    return form_page(_unseat(visit, given["person"]), given)


@routes.post("/presidium/bodies/{code}/unseat", EDITING)
def unseat(visit: Visit) -> Answer:
    """Show what hangs on a seat, where something does; the second time, end it."""
    given, house = visit.form(Unseated), visit.house
    ask = _unseat(visit, given.person)
    try:
        day, seat = day_of(given.day, END), (visit.parts["code"], given.person)
        with house.read() as session:
            rows = standing_changes.before_unseat(
                house, session, *seat, day, given.reason
            ).consequences
        if rows and given.reason.strip() and not given.sure:
            return Page(
                "presidium/unseat.html", {"ask": ask, "given": given, "day": day, "rows": rows}
            )
        with house.work() as work:
            done = standing_changes.unseat(
                house, work, *seat, day, given.reason, chosen=given.chosen, seen=given.seen
            )
    except RegestError as fault:
        return form_page(ask, given.model_dump(include={"person", "day", "reason"}), fault)
    return done_page(_("The seat ends on {day}.", day=day), done.warnings, ask.back)


def _body(visit: Visit) -> Body:
    with visit.house.read() as session:
        return body_with(session, visit.parts["code"])


def _back(body: Body) -> str:
    return "/presidium" if body.kind == GOVERNING else f"/presidium/bodies/{body.code}"


def _title(body: Body) -> Titles:
    return Titles(ru=body.title_ru, en=body.title_en)


def _new() -> Ask:
    fields = (
        Field(name="title", label=_("Title in Russian"), required=True),
        Field(name="title_en", label=_("Title in English"), hint=_("Empty: the same")),
        Field(
            name="code",
            label=_("Code"),
            required=True,
            hint=_("Small Latin letters, digits, underscores: audit_group"),
        ),
        Field(name="kind", label=_("Kind"), kind="select", options=KINDS),
        Field(name="purpose", label=_("What it works on")),
        Field(name="day", label=FIRST, kind="date", required=True),
        *BASIS,
    )
    return Ask(
        title=_("Create a working group"),
        path="/presidium/bodies/new",
        button=_("Create"),
        fields=fields,
    )


def _close(visit: Visit) -> Ask:
    body = _body(visit)
    return Ask(
        title=_("Close: {body}", body=_title(body)),
        path=f"/presidium/bodies/{body.code}/close",
        button=_("Close the group"),
        fields=(Field(name="day", label=END, kind="date", required=True), *BASIS),
        lead=(_("The seats of its members end with its last day."),),
        back=_back(body),
    )


def _seat(visit: Visit) -> Ask:
    body = _body(visit)
    grouped = body.kind not in {GOVERNING, GENERAL}
    today = visit.house.deployment.database.today()
    with visit.house.read() as session:
        members = member_names(session, today)
        speakers = speaker_names(session, today)
    fields = [
        Field(name="person", label=_("Person"), required=True, options=speakers),
        Field(
            name="organisation",
            label=_("Member organisation"),
            required=not grouped,
            options=members,
        ),
        Field(name="starts_on", label=FIRST, kind="date", required=True),
        Field(name="ends_on", label=END, kind="date", hint=_("Empty: without an end")),
        *BASIS,
    ]
    if grouped:
        fields.insert(2, Field(name="office", label=_("As"), kind="select", options=OFFICES))
    return Ask(
        title=_SEAT_TITLES.get(body.kind, _("Add a member")),
        path=f"/presidium/bodies/{body.code}/seat",
        button=_SEAT_BUTTONS.get(body.kind, _("Add")),
        fields=fields,
        lead=(_title(body),),
        back=_back(body),
    )


def _unseat(visit: Visit, person_id: str) -> Ask:
    body = _body(visit)
    with visit.house.read() as session:
        person = party_with(session, person_id)
    fields = (
        Field(name="person", label=_("Person"), kind="hidden"),
        Field(name="day", label=END, kind="date", required=True),
        Field(name="reason", label=_("Reason"), required=True),
    )
    return Ask(
        title=_("End a seat"),
        path=f"/presidium/bodies/{body.code}/unseat",
        button=_("End the seat"),
        fields=fields,
        lead=(_("{name} in {body}", name=person.name, body=_title(body)),),
        back=_back(body),
    )


_SEAT_TITLES: Mapping[str, Message] = {
    GOVERNING: _("Seat a member of the Presidium"),
    GENERAL: _("Enter the authority of a representative"),
}
_SEAT_BUTTONS: Mapping[str, Message] = {
    GOVERNING: _("Seat"),
    GENERAL: _("Enter the authority"),
}
