"""Outgoing letters: drafts, the signed letter registered, requests to many."""

from __future__ import annotations

from sqlmodel import Session, col, select

from regest.api import (
    FormSheet,
    House,
    PartyKind,
    Record,
    RecordState,
    RegestError,
    Work,
    arrived_signatures,
    components,
    fileplan,
    links,
    references,
    sheets,
    views,
    visibility,
)
from regest.api.pages import Answer, Bytes, Page, Redirect, Routes, Visit
from regest.plugins.journal.declarations import REGISTER_OUTGOING
from regest.plugins.journal.intake import staging
from regest.plugins.journal.letters import addressee_lists
from regest.plugins.journal.letters.enclosures import Enclosures
from regest.plugins.journal.letters.registration import Entry, register_signed, verified
from regest.plugins.journal.outgoing import answers, letterhead
from regest.plugins.journal.pages import names, sheet_files
from regest.plugins.journal.pages.outgoing_form import YES, OutgoingForm, labels
from regest.plugins.journal.pages.remedies import mended
from regest.plugins.journal.resolutions import closing_control
from regest.plugins.journal.words import ADDRESSEE, ANSWERS, OUTGOING, SIGNATORY

routes = Routes()
KIND = "journal.out"
HOME = "/journal/out"
SHEETS = f"{HOME}/sheets"
AT_ONCE = 50


@routes.get(HOME, REGISTER_OUTGOING)
def home(visit: Visit) -> Answer:
    """Show drafts that wait for signature and number, and letters begun here."""
    house = visit.house
    offset = visit.number("from", 0)
    wanted = select(Record).where(
        Record.class_name == OUTGOING,
        Record.state == RecordState.DRAFT,
        visibility.visible(visit.reader),
    )
    order = (col(Record.created_at).desc(), col(Record.id))
    with house.read() as session:
        drafts = session.exec(wanted.order_by(*order).offset(offset).limit(AT_ONCE)).all()
        begun = sheets.unfinished(session, visit.reader, KIND)
    window = {"offset": offset, "at_once": AT_ONCE}
    return Page("journal/outgoing_home.html", {"drafts": drafts, "begun": begun, **window})


@routes.post(f"{HOME}/new", REGISTER_OUTGOING)
def begin(visit: Visit) -> Answer:
    """Lay out an empty form of an outgoing letter."""
    house = visit.house
    with house.work() as work:
        office = letterhead.signatory(work.session, house, "")
        fields = {"signatory": office.name, "dated": work.today.isoformat()}
        sheet = sheets.start(work, visit.reader, KIND, fields)
        return Redirect(f"{SHEETS}/{sheet.id}")


@routes.post(f"{HOME}/drafts/{{record}}/register", REGISTER_OUTGOING)
def begin_signed(visit: Visit) -> Answer:
    """Lay out the form for the signed letter of a draft, filled in from it."""
    house = visit.house
    with house.work() as work:
        record = answers.find_draft(work.session, house, visit.parts["record"])
        begun = sheets.unfinished(work.session, visit.reader, KIND, about=record.id)
        if begun:
            return Redirect(f"{SHEETS}/{begun[0].id}")
        held = views.parties_of(work.session, record.id)
        named = {
            role: "\n".join(each.name for each in held if each.role == role)
            for role in (ADDRESSEE, SIGNATORY)
        }
        read = {"addressees": named[ADDRESSEE], "signatory": named[SIGNATORY]}
        fields = {**read, "subject": record.heading, "dated": work.today.isoformat()}
        told = {"read": read}
        sheet = sheets.start(work, visit.reader, KIND, fields, about=record.id, told=told)
        return Redirect(f"{SHEETS}/{sheet.id}")


def keep_lost(visit: Visit) -> bool:
    """Keep what a page sent whose session is over."""
    given = visit.form(OutgoingForm)
    # What is cut off after the first file is not there, and must not empty what was kept before.
    came = {name: each for name, each in given.fields().items() if name in given.model_fields_set}
    with visit.house.work() as work:
        return sheets.keep_unsigned(work, KIND, visit.parts["sheet"], given.key, came)


@routes.get(SHEETS + "/{sheet}", REGISTER_OUTGOING)
def show(visit: Visit) -> Answer:
    """Show the form as it was left, or what came of it once it was handed in."""
    return _page(visit)


@routes.post(SHEETS + "/{sheet}", REGISTER_OUTGOING, lost=keep_lost)
def act(visit: Visit) -> Answer:
    """Save what was typed first; then do what the button says."""
    given = visit.form(OutgoingForm)
    with visit.house.work() as work:
        sheet = _held(work, visit)
        if sheet.done_at is None and given.do == "drop":
            sheets.throw_away(work, sheet)
            return Redirect(HOME)
        if sheet.done_at is None:
            sheets.fill(work, sheet, given.fields())
            sheet_files.arrange(work, sheet, given.do)
    try:
        _take(visit)
        if given.do == "register":
            _register(visit, given)
    except RegestError as fault:
        return _page(visit, fault)
    return Redirect(f"{SHEETS}/{visit.parts['sheet']}")


@routes.post(SHEETS + "/{sheet}/kept", REGISTER_OUTGOING, lost=keep_lost)
def keep(visit: Visit) -> Answer:
    """Save while somebody types; the page stays."""
    given = visit.form(OutgoingForm)
    with visit.house.work() as work:
        sheets.fill(work, _held(work, visit), given.fields())
    return Bytes(b'{"kept": true}', "kept.json", "application/json", inline=True)


@routes.post(SHEETS + "/{sheet}/close-control", REGISTER_OUTGOING)
def close_control(visit: Visit) -> Answer:
    """Mark the tasks of the letter that was answered as executed by this one."""
    with visit.house.read() as session:
        sheet = sheets.sheet_of(session, visit.reader, KIND, visit.parts["sheet"])
        record = references.find_record(session, visit.house.reader, sheet.told.get("record", ""))
    closing_control.close(visit.house, record)
    return Redirect(f"{SHEETS}/{sheet.id}")


def _register(visit: Visit, given: OutgoingForm) -> None:
    """Register the letter and end its sheet, both or neither."""
    house = visit.house
    with house.work() as work:
        sheet = _held(work, visit)
        if sheet.done_at is not None:
            return
        letter = given.letter(sheet.told.get("read", {}))
        enclosures = Enclosures(sheets.files_of(work.session, sheet))
        if sheet.about:
            draft = answers.find_draft(work.session, house, sheet.about)
            entry = answers.register_signed_draft(house, work, draft, letter, enclosures)
        else:
            entry = register_signed(house, work, letter, enclosures)
        sheets.hand_in(work, sheet, _outcome(entry))
    verified(house, entry)


def _outcome(entry: Entry) -> dict[str, object]:
    warnings = [str(each.message) for each in entry.warnings]
    return {"record": entry.record.id, "warnings": warnings}


def _take(visit: Visit) -> None:
    if not visit.files:
        return
    house = visit.house
    came = sheet_files.given(visit.files)
    with house.read() as session:
        sheet = sheets.sheet_of(session, visit.reader, KIND, visit.parts["sheet"])
        bare = sheet_files.bare(sheets.files_of(session, sheet))
    staged = staging.signed(house, came) if bare else staging.annexes(house, came)
    with house.work() as work:
        sheet = _held(work, visit)
        if sheet.done_at is None:
            has = sheets.files_of(work.session, sheet)
            sheets.set_files(work, sheet, sheet_files.joined(has, staged.files))
            notices = [*sheet.told.get("notices", ()), *(str(each) for each in staged.notices)]
            sheets.fill(work, sheet, {}, {"notices": notices})


def _held(work: Work, visit: Visit) -> FormSheet:
    return sheets.held(work, visit.reader, KIND, visit.parts["sheet"])


def _page(visit: Visit, fault: RegestError | None = None) -> Page:
    house = visit.house
    with house.read() as session:
        sheet = sheets.sheet_of(session, visit.reader, KIND, visit.parts["sheet"])
        if sheet.done_at is not None:
            return _done(session, house, sheet)
        files = sheets.files_of(session, sheet)
        values = {
            "sheet": sheet,
            "fields": {**OutgoingForm().fields(), **sheet.fields},
            "labels": labels(),
            "files": files,
            "notices": sheet.told.get("notices", ()),
            "drafted": _drafted(session, house, sheet),
            "plan": fileplan.file_plan(session),
            "names": names.known(session, house, PartyKind.ORGANISATION),
            "people": names.known(session, house, PartyKind.PERSON),
            "yes": YES,
        }
    values["known_lists"] = addressee_lists.every(house)
    values["signatures"] = arrived_signatures.foreseen(house, files)
    return Page("journal/outgoing.html", {**values, "fault": mended(fault)}, 422 if fault else 200)


def _drafted(session: Session, house: House, sheet: FormSheet) -> dict[str, object] | None:
    """Return the draft that was signed, and what it answers."""
    if not sheet.about:
        return None
    record = references.find_record(session, house.reader, sheet.about)
    files = [component for component, _text in components.components_of(session, record.id)]
    answered = [each.other for each in links.links_of(session, record.id) if each.type == ANSWERS]
    return {"record": record, "files": files, "answered": answered}


def _done(session: Session, house: House, sheet: FormSheet) -> Page:
    record = references.find_record(session, house.reader, sheet.told["record"])
    tasks = closing_control.open_tasks(house, record)
    values = {"sheet": sheet, "record": record, "tasks": tasks}
    values["signatures"] = arrived_signatures.of_record(house, session, record)
    return Page("journal/outgoing_registered.html", values)
