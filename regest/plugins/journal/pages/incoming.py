"""Registration of an incoming letter: files, the proposed card, duplicates, the number."""

from __future__ import annotations

from regest.api import FormSheet, RegestError, Work, sheets
from regest.api.pages import Answer, Bytes, Page, Redirect, Routes, Visit
from regest.plugins.journal.declarations import REGISTER_INCOMING
from regest.plugins.journal.intake import proposals, staging
from regest.plugins.journal.letters.descriptions import IncomingLetter
from regest.plugins.journal.letters.enclosures import Enclosures
from regest.plugins.journal.letters.registration import Entry, register_letter, verified
from regest.plugins.journal.pages import sheet_files, sheet_view
from regest.plugins.journal.pages.letter_form import LetterForm
from regest.plugins.journal.printing import receipt_mark
from regest.plugins.journal.resolutions import for_resolution

routes = Routes()
KIND = sheet_view.INCOMING_SHEET
SHEETS = "/journal/in/sheets"
NEW = "/journal/in/new"


@routes.get(NEW, REGISTER_INCOMING)
def begin(visit: Visit) -> Answer:
    """Ask for the files of a letter, and show what was begun and not registered."""
    with visit.house.read() as session:
        begun = sheets.unfinished(session, visit.reader, KIND)
    return Page("journal/incoming_new.html", {"begun": begun, "fault": None, "sheets": SHEETS})


@routes.post(NEW, REGISTER_INCOMING)
def lay_out(visit: Visit) -> Answer:
    """Keep the files, read them, and go on with the card that they propose."""
    house = visit.house
    try:
        staged = staging.stage(house, sheet_files.given(visit.files))
    except RegestError as fault:
        with house.read() as session:
            begun = sheets.unfinished(session, visit.reader, KIND)
        values = {"begun": begun, "fault": fault, "sheets": SHEETS}
        return Page("journal/incoming_new.html", values, 422)
    moment = staging.local_moment(house.deployment.database.clock.now(), house.deployment.zone)
    fields = {"received_at": moment, **{key: text for key, text in staged.fields.items() if text}}
    with house.work() as work:
        told = sheet_view.read_told(staged)
        sheet = sheets.start(work, visit.reader, KIND, fields, told=told)
        if staged.files:
            sheets.set_files(work, sheet, staged.files)
        return Redirect(f"{SHEETS}/{sheet.id}")


def keep_lost(visit: Visit) -> bool:
    """Keep what a page sent whose session is over."""
    given = visit.form(LetterForm)
    # What is cut off after the first file is not there, and must not empty what was kept before.
    came = {name: each for name, each in given.fields().items() if name in given.model_fields_set}
    with visit.house.work() as work:
        return sheets.keep_unsigned(work, KIND, visit.parts["sheet"], given.key, came)


@routes.get(SHEETS + "/{sheet}", REGISTER_INCOMING)
def show(visit: Visit) -> Answer:
    """Show the form as it was left, or what came of it once it was handed in."""
    return sheet_view.page(visit)


@routes.post(SHEETS + "/{sheet}", REGISTER_INCOMING, lost=keep_lost)
def act(visit: Visit) -> Answer:
    """Save what was typed first; then do what the button says."""
    given = visit.form(LetterForm)
    here = f"{SHEETS}/{visit.parts['sheet']}"
    with visit.house.work() as work:
        sheet = _held(work, visit)
        if sheet.done_at is not None:
            return Redirect(here)
        if given.do == "drop":
            sheets.throw_away(work, sheet)
            return Redirect(NEW)
        sheets.fill(work, sheet, given.fields())
        sheet_files.arrange(work, sheet, given.do)
    try:
        _take(visit)
        if given.do == "register":
            _register(visit, given)
    except RegestError as fault:
        return sheet_view.page(visit, fault)
    return Redirect(here)


@routes.post(SHEETS + "/{sheet}/kept", REGISTER_INCOMING, lost=keep_lost)
def keep(visit: Visit) -> Answer:
    """Save while somebody types; the page stays."""
    given = visit.form(LetterForm)
    with visit.house.work() as work:
        sheets.fill(work, _held(work, visit), given.fields())
    return Bytes(b'{"kept": true}', "kept.json", "application/json", inline=True)


@routes.post(SHEETS + "/{sheet}/resolution", REGISTER_INCOMING)
def send_for_resolution(visit: Visit) -> Answer:
    """Put the registered letter before the chair."""
    with visit.house.read() as session:
        sheet = sheets.sheet_of(session, visit.reader, KIND, visit.parts["sheet"])
    for_resolution.send(visit.house, sheet.told.get("record", ""))
    return Redirect(f"{SHEETS}/{sheet.id}")


@routes.get("/journal/receipts/{record}", REGISTER_INCOMING)
def receipt(visit: Visit) -> Answer:
    """Give the mark of receipt of a letter, to be printed."""
    name, content = receipt_mark.mark_file(visit.house, visit.parts["record"])
    return Bytes(content, name, "application/pdf")


def _register(visit: Visit, given: LetterForm) -> None:
    """Register the letter and end its sheet, both or neither."""
    house = visit.house
    parts = given.letter(house)
    with house.work() as work:
        sheet = _held(work, visit)
        if sheet.done_at is not None:
            return
        if sheet.about:
            entry = proposals.confirm_within(house, work, sheet.about, main=given.main, **parts)
        else:
            files = sheets.files_of(work.session, sheet)
            entry = register_letter(house, work, IncomingLetter(**parts), Enclosures(files))
        sheets.hand_in(work, sheet, _outcome(entry))
    verified(house, entry)


def _outcome(entry: Entry) -> dict[str, object]:
    warnings = [str(each.message) for each in entry.warnings]
    return {"record": entry.record.id, "attached": entry.attached, "warnings": warnings}


def _take(visit: Visit) -> None:
    """Add the files that came along; the first ones of a sheet are read for its empty fields."""
    if not visit.files:
        return
    house = visit.house
    with house.read() as session:
        sheet = sheets.sheet_of(session, visit.reader, KIND, visit.parts["sheet"])
        bare = not sheet.about and sheet_files.bare(sheets.files_of(session, sheet))
    came = sheet_files.given(visit.files)
    staged = staging.stage(house, came) if bare else staging.annexes(house, came)
    with house.work() as work:
        sheet = _held(work, visit)
        if sheet.about or sheet.done_at is not None:
            return
        has = sheets.files_of(work.session, sheet)
        sheets.set_files(work, sheet, sheet_files.joined(has, staged.files))
        fresh = {key: text for key, text in staged.fields.items() if not sheet.fields.get(key)}
        sheets.fill(work, sheet, fresh, sheet_view.read_told(staged, sheet.told))


def _held(work: Work, visit: Visit) -> FormSheet:
    return sheets.held(work, visit.reader, KIND, visit.parts["sheet"])
