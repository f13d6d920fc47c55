"""«Заседания»: the list, a meeting planned, shown and called off, people invited besides."""

from __future__ import annotations

from regest.api import House, PartyKind, RegestError, Titles, UsageFault, bodies, offices
from regest.api.pages import Answer, Form, Listing, Page, Redirect, Routes, Visit
from regest.plugins.protocols import meetings
from regest.plugins.protocols.declarations.catalogue import PREPARE, READ
from regest.plugins.protocols.pages import meetings_view, names, refusals
from regest.plugins.protocols.pages.words import CAPACITIES, REGULARITIES, STATES
from regest.plugins.protocols.preparing import planning
from regest.plugins.protocols.sitting import composition, replies
from regest.plugins.protocols.tables.meetings import Capacity, MeetingState, Regularity
from regest.plugins.protocols.words import PRESIDIUM, _

routes = Routes()
LIST = "/protocols/meetings"
ONE = LIST + "/{meeting}"


class NewMeetingForm(Form):
    """A meeting as it is planned."""

    body: str = PRESIDIUM
    held_on: str = ""
    starts_at: str = ""
    place: str = ""
    host: str = ""
    regularity: str = Regularity.REGULAR.value
    reason: str = ""
    convened_by: str = ""
    framework: str = ""
    remote_basis: str = ""


class ReasonForm(Form):
    """Why something is done."""

    reason: str = ""


class InvitationForm(Form):
    """Somebody without a seat who is to come."""

    name: str = ""
    capacity: str = Capacity.INVITED.value
    post: str = ""


@routes.get(LIST, READ)
def listing(visit: Visit) -> Answer:
    """Show the meetings, the latest first."""
    asked = Listing.of(visit, LIST, ("body", "year", "state"), ("held_on",), "-held_on")
    chosen = asked.chosen
    state = next((each for each in STATES if each.value == chosen["state"]), None)
    with visit.house.read() as session:
        known = meetings.years(session)
        year = next((each for each in known if str(each) == chosen["year"]), None)
        rows = meetings.listing(
            session, chosen["body"], year, asked.limit, asked.start, state=state
        )
        values = {
            "rows": meetings_view.lines(session, rows),
            "total": meetings.count(session, chosen["body"], year, state),
            "bodies": bodies.list_bodies(session),
            "titles": meetings.body_titles(session),
            "years": known,
        }
    return Page("protocols/meetings.html", {**values, "listing": asked, "states": STATES})


@routes.get(LIST + "/new", PREPARE)
def planning_form(visit: Visit) -> Answer:
    """Show the form of a new meeting."""
    return _planning(visit, NewMeetingForm(starts_at="10:00"))


@routes.post(LIST + "/new", PREPARE)
def plan(visit: Visit) -> Answer:
    """Plan a meeting."""
    given = visit.form(NewMeetingForm)
    try:
        made = planning.plan(visit.house, _new(given))
    except RegestError as fault:
        return _planning(visit, given, fault)
    return Redirect(f"{LIST}/{made.id}")


@routes.get(ONE, READ)
def show(visit: Visit) -> Answer:
    """Show a meeting: its people, quorum, agenda and votes, and what may be done next."""
    return shown(visit)


@routes.post(ONE + "/cancel", PREPARE)
def cancel(visit: Visit) -> Answer:
    """Call a meeting off."""
    given = visit.form(ReasonForm)
    try:
        planning.cancel(visit.house, visit.parts["meeting"], given.reason)
    except RegestError as fault:
        return shown(visit, fault)
    return Redirect(f"{LIST}/{visit.parts['meeting']}")


@routes.post(ONE + "/invite", PREPARE)
def invite(visit: Visit) -> Answer:
    """Put somebody without a seat on the list."""
    given = visit.form(InvitationForm)
    try:
        capacity = next((each for each in CAPACITIES if each.value == given.capacity), None)
        if capacity is None or not given.name.strip():
            raise UsageFault(
                "name_missing",
                _("Nobody is named"),
                remedy=_("Write who is invited, and with which voice."),
            )
        composition.invite(visit.house, visit.parts["meeting"], given.name, capacity, given.post)
    except RegestError as fault:
        return shown(visit, fault, given.model_dump())
    return Redirect(f"{LIST}/{visit.parts['meeting']}#people")


def shown(
    visit: Visit, fault: RegestError | None = None, invited: dict[str, str] | None = None
) -> Page:
    """Return the page of a meeting, with a refusal and what was typed to invite somebody."""
    house = visit.house
    with house.read() as session:
        meeting = meetings.meeting_with(session, visit.parts["meeting"])
        values = meetings_view.values(house, session, meeting)
        called = meeting.state is MeetingState.CALLED
        answering = {
            "own": replies.own_row(house, session, meeting.id) if called else None,
            "forecast": replies.forecast(house, session, meeting) if called else None,
        }
        kinds = (PartyKind.PERSON, PartyKind.ORGANISATION)
        known = names.known(session, house, *kinds) if house.reader.may(PREPARE) else []
    more = {"fault": fault, "invited": invited or InvitationForm().model_dump(), "names": known}
    return Page("protocols/meeting.html", {**values, **answering, **more}, refusals.status(fault))


def _planning(visit: Visit, given: NewMeetingForm, fault: RegestError | None = None) -> Page:
    house = visit.house
    with house.read() as session:
        values = {
            "bodies": {
                each.code: Titles(ru=each.title_ru, en=each.title_en)
                for each in bodies.list_bodies(session)
            },
            "people": names.known(session, house, PartyKind.PERSON),
            "organisations": names.known(session, house, PartyKind.ORGANISATION),
            "chair": _chair(house),
        }
    shown = {"given": given.model_dump(), "fault": fault, "regularities": REGULARITIES}
    return Page("protocols/meeting_new.html", {**values, **shown}, refusals.status(fault))


def _chair(house: House) -> str:
    """Return who convenes if nobody is named."""
    with house.read() as session:
        today = house.deployment.database.today()
        holder = offices.holder_on(session, offices.CHAIR, PRESIDIUM, today)
        return holder.person.name if holder is not None else ""


def _new(given: NewMeetingForm) -> planning.NewMeeting:
    day, hour = refusals.day_of(given.held_on), refusals.time_of(given.starts_at)
    if day is None or hour is None:
        raise UsageFault(
            "moment_missing",
            _("A meeting has a day and an hour"),
            rule="MTG-1",
            remedy=_("Fill in both."),
        )
    regular = given.regularity != Regularity.EXTRAORDINARY.value
    fields = given.model_dump(exclude={"held_on", "starts_at", "regularity"})
    return planning.NewMeeting(
        held_on=day,
        starts_at=hour,
        regularity=Regularity.REGULAR if regular else Regularity.EXTRAORDINARY,
        **fields,
    )
