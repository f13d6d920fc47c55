"""The agenda on a page: questions added, worded, moved and taken off, until it is final."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from sqlmodel import Session, col, select

from regest.api import House, PartyKind, Record, RegestError, UsageFault, visibility
from regest.api.pages import Answer, Form, Page, Redirect, Routes, Visit
from regest.plugins.protocols import meetings
from regest.plugins.protocols.declarations.catalogue import FINALISE, PREPARE, READ
from regest.plugins.protocols.measures import DECISION, QUESTIONS
from regest.plugins.protocols.meetings import PREPARING
from regest.plugins.protocols.pages import meetings_view, names, refusals
from regest.plugins.protocols.pages.majorities import wanted_told
from regest.plugins.protocols.pages.words import ITEM_STATES, question_title
from regest.plugins.protocols.preparing import agenda, proposals
from regest.plugins.protocols.preparing.agenda import NewItem
from regest.plugins.protocols.sheet import Sheet, read_sheet
from regest.plugins.protocols.tables.meetings import (
    ProposalKind,
    ProtocolsItem,
    ProtocolsMaterial,
    ProtocolsMeeting,
)
from regest.plugins.protocols.words import _

routes = Routes()
HERE = "/protocols/meetings/{meeting}/agenda"
ITEM = "/protocols/meetings/{meeting}/questions/{item}"


class ItemForm(Form):
    """A question as it is entered."""

    title: str = ""
    rapporteur: str = ""
    preparer: str = ""
    prepare_by: str = ""
    question: str = DECISION
    target: str = ""
    basis: str = ""


class StepForm(Form):
    """What a button does with a question: `up`, `down` or `remove`, and its id."""

    up: str = ""
    down: str = ""
    remove: str = ""


class MaterialForm(Form):
    """A document handed out for a question."""

    reference: str = ""


@routes.get(HERE, READ)
def show(visit: Visit) -> Answer:
    """Show the agenda, with what may be done about it."""
    return shown(visit)


@routes.post(HERE, PREPARE)
def add(visit: Visit) -> Answer:
    """Put a question last on the agenda."""
    given = visit.form(ItemForm)
    try:
        made = agenda.add_item(visit.house, visit.parts["meeting"], _new(given))
    except RegestError as fault:
        return shown(visit, fault, given.model_dump())
    return Redirect(f"{_path(visit)}#item-{made.position}")


@routes.post(HERE + "/step", PREPARE)
def step(visit: Visit) -> Answer:
    """Move a question by one place, or take it off."""
    given = visit.form(StepForm)
    house, meeting_id = visit.house, visit.parts["meeting"]
    try:
        place = _place(visit, given.up or given.down or given.remove)
        if given.remove:
            agenda.remove_item(house, meeting_id, place)
        else:
            agenda.move_item(house, meeting_id, place, place + (-1 if given.up else 1))
    except RegestError as fault:
        return shown(visit, fault)
    return Redirect(f"{_path(visit)}#questions")


@routes.get(ITEM, PREPARE)
def wording(visit: Visit) -> Answer:
    """Show the form that words a question anew."""
    return _worded(visit)


@routes.post(ITEM, PREPARE)
def reword(visit: Visit) -> Answer:
    """Word a question anew."""
    given = visit.form(ItemForm)
    return _done_with_item(
        visit,
        lambda place: agenda.change_item(visit.house, visit.parts["meeting"], place, _new(given)),
        given.model_dump(),
    )


@routes.post(ITEM + "/material", PREPARE)
def hand_out(visit: Visit) -> Answer:
    """Name a document of the catalogue as material of a question."""
    given = visit.form(MaterialForm)

    def add_it(place: int) -> object:
        if not given.reference.strip():
            raise UsageFault(
                "reference_missing",
                _("No document is named"),
                remedy=_("Write its number, or a part of its heading."),
            )
        return agenda.add_material(visit.house, visit.parts["meeting"], place, given.reference)

    return _done_with_item(visit, add_it)


@routes.post(HERE + "/finalise", FINALISE)
def finalise(visit: Visit) -> Answer:
    """Finalise the agenda."""
    return _decided(visit, agenda.finalise)


@routes.post(HERE + "/reopen", FINALISE)
def reopen(visit: Visit) -> Answer:
    """Let the agenda be changed again."""
    return _decided(visit, agenda.reopen_agenda)


def _decided(visit: Visit, decide: Callable[[House, str], ProtocolsMeeting]) -> Answer:
    try:
        decide(visit.house, visit.parts["meeting"])
    except RegestError as fault:
        return shown(visit, fault)
    return Redirect(_path(visit))


def _done_with_item(
    visit: Visit, act: Callable[[int], object], given: Mapping[str, str] | None = None
) -> Answer:
    try:
        place = _place(visit, visit.parts["item"])
        act(place)
    except RegestError as fault:
        return _worded(visit, fault, given)
    return Redirect(f"{_path(visit)}#item-{place}")


def shown(
    visit: Visit,
    fault: RegestError | None = None,
    given: Mapping[str, str] | None = None,
    typed: Mapping[str, str] | None = None,
) -> Page:
    """Return the agenda with a refusal, the question as `given` and the proposal as `typed`."""
    house = visit.house
    with house.read() as session:
        meeting = meetings.meeting_with(session, visit.parts["meeting"])
        sheet = read_sheet(house, session, meeting)
        named = {
            each
            for item in meetings.items_of(session, meeting.id)
            for each in (item.rapporteur_id, item.preparer_id, item.target_id)
        }
        values = {
            **meetings_view.heads(session, sheet),
            **_choices(session, house, sheet),
            "names_of": meetings_view.people(session, named),
            "materials": _materials(session, house, sheet),
            "proposals": proposals.listing(
                session, meeting_id=meeting.id, kind=ProposalKind.AGENDA, open_only=True
            ),
            "item_states": ITEM_STATES,
        }
    changing = meeting.state in PREPARING and meeting.agenda_final_at is None
    more = {
        "fault": fault,
        "given": given or ItemForm().model_dump(),
        "typed": typed or {"proposed": "", "why": ""},
        "changing": changing,
    }
    return Page("protocols/agenda.html", {**values, **more}, refusals.status(fault))


def _worded(
    visit: Visit, fault: RegestError | None = None, given: Mapping[str, str] | None = None
) -> Page:
    house = visit.house
    with house.read() as session:
        meeting = meetings.meeting_with(session, visit.parts["meeting"])
        item = _item(session, meeting, visit.parts["item"])
        sheet = read_sheet(house, session, meeting)
        called = meetings_view.people(
            session, {item.rapporteur_id, item.preparer_id, item.target_id}
        )
        values = {
            **meetings_view.heads(session, sheet),
            **_choices(session, house, sheet),
            "item": item,
            "materials": _materials(session, house, sheet).get(item.id, []),
            "given": given or _as_given(item, called),
        }
    return Page("protocols/agenda_item.html", {**values, "fault": fault}, refusals.status(fault))


def _choices(session: Session, house: House, sheet: Sheet) -> dict[str, object]:
    """Return the names that are offered, and the kinds of questions with what each wants."""
    people = names.offered(session, house, sheet.members, PartyKind.PERSON)
    about = names.known(session, house, PartyKind.ORGANISATION, PartyKind.PERSON)
    wanted = {name: wanted_told(house, session, sheet, name) for name in QUESTIONS}
    kinds = {name: question_title(name) for name in QUESTIONS}
    return {"people": people, "about": about, "kinds": kinds, "wanted": wanted}


def _materials(session: Session, house: House, sheet: Sheet) -> dict[str, list[Record]]:
    """Return the documents handed out for each question that the reader may see."""
    items = [each.item.id for each in sheet.items]
    wanted = (
        select(ProtocolsMaterial, Record)
        .join(Record, col(Record.id) == col(ProtocolsMaterial.record_id))
        .where(col(ProtocolsMaterial.item_id).in_(items), visibility.visible(house.reader))
        .order_by(col(ProtocolsMaterial.position))
    )
    found: dict[str, list[Record]] = {}
    for material, record in session.exec(wanted):
        found.setdefault(material.item_id, []).append(record)
    return found


def _item(session: Session, meeting: ProtocolsMeeting, item_id: str) -> ProtocolsItem:
    for item in meetings.items_of(session, meeting.id):
        if item.id == item_id:
            return item
    return meetings.item_at(session, meeting, 0)


def _place(visit: Visit, item_id: str) -> int:
    """Return where a question stands now: another clerk may have moved it."""
    with visit.house.read() as session:
        meeting = meetings.meeting_with(session, visit.parts["meeting"])
        return _item(session, meeting, item_id).position


def _as_given(item: ProtocolsItem, called: Mapping[str, str]) -> dict[str, str]:
    return {
        "title": item.title,
        "rapporteur": called.get(item.rapporteur_id or "", ""),
        "preparer": called.get(item.preparer_id or "", ""),
        "prepare_by": item.prepare_by.isoformat() if item.prepare_by else "",
        "question": item.question,
        "target": called.get(item.target_id or "", ""),
        "basis": "",
    }


def _new(given: ItemForm) -> NewItem:
    fields = given.model_dump(exclude={"prepare_by"})
    return NewItem(**fields, prepare_by=refusals.day_of(given.prepare_by))


def _path(visit: Visit) -> str:
    return f"/protocols/meetings/{visit.parts['meeting']}/agenda"
