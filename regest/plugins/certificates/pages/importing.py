"""The former register brought in: its table is looked through first, then taken over whole."""

from __future__ import annotations

from regest.api import FormSheet, PreparedFile, RegestError, UsageFault, components, sheets
from regest.api.pages import Answer, Form, Page, Redirect, Routes, Visit
from regest.plugins.certificates import adopting, former_register
from regest.plugins.certificates.declarations import ISSUE
from regest.plugins.certificates.pages.forms import status
from regest.plugins.certificates.words import PLUGIN, _

routes = Routes()
NEW = "/certificates/import"
SHEET = NEW + "/{sheet}"
KIND = f"{PLUGIN}.import"
# Titles as a Russian register has them.
TITLES = {
    "required": "«№ сертификата», «Дата регистрации», «Организация»",
    "others": "«Адрес», «Основание», «Дата вручения», «Получил», «Дубликат», «Аннулирование», "
    "«Замена», «Примечание»",
}
_SHOWN = 50


class TakeForm(Form):
    """Why numbers are missing, if any are."""

    missing: str = ""


@routes.get(NEW, ISSUE)
def new(visit: Visit) -> Answer:
    """Ask for the table."""
    del visit
    return _asking(None)


@routes.post(NEW, ISSUE)
def look(visit: Visit) -> Answer:
    """Keep the table, and go on to what it would bring."""
    house = visit.house
    try:
        if not visit.files:
            raise UsageFault("file_missing", _("No file was chosen"), remedy=_("Choose the table."))
        name, content = visit.files[0].name, visit.files[0].content
        former_register.read(content, name)
        file = components.prepare(house.deployment.blobs, house.deployment.read_text, name, content)
        with house.work() as work:
            sheet = sheets.start(work, visit.reader, KIND, {})
            sheets.set_files(work, sheet, (file,))
    except RegestError as fault:
        return _asking(fault)
    return Redirect(SHEET.format(sheet=sheet.id))


@routes.get(SHEET, ISSUE)
def review(visit: Visit) -> Answer:
    """Show what the table would bring, or what it brought."""
    sheet, files = _sheet(visit)
    if sheet.done_at is not None:
        # What was handed in keeps no file.
        return Page("certificates/import.html", {"sheet": sheet, "fault": None})
    return _page(visit, sheet, files[0])


@routes.post(SHEET, ISSUE)
def take_over(visit: Visit) -> Answer:
    """Take it over."""
    house = visit.house
    sheet, files = _sheet(visit)
    here = Redirect(SHEET.format(sheet=sheet.id))
    if sheet.done_at is not None:
        return here
    given = visit.form(TakeForm)
    name = files[0].name
    try:
        found = former_register.read(house.deployment.blobs.read(files[0].sha256), name)
        done = adopting.adopt(house, found, name, given.missing)
    except RegestError as fault:
        return _page(visit, sheet, files[0], given, fault)
    told = {"certificates": done.certificates, "void": done.void, "known": done.known}
    with house.work() as work:
        sheets.hand_in(work, sheets.held(work, visit.reader, KIND, sheet.id), told)
    return here


def _sheet(visit: Visit) -> tuple[FormSheet, tuple[PreparedFile, ...]]:
    with visit.house.read() as session:
        sheet = sheets.sheet_of(session, visit.reader, KIND, visit.parts["sheet"])
        return sheet, sheets.files_of(session, sheet)


def _asking(fault: RegestError | None) -> Page:
    values = {**TITLES, "fault": fault, "sheet": None}
    return Page("certificates/import.html", values, status(fault))


def _page(
    visit: Visit,
    sheet: FormSheet,
    file: PreparedFile,
    given: TakeForm | None = None,
    fault: RegestError | None = None,
) -> Page:
    content = visit.house.deployment.blobs.read(file.sha256)
    values = {
        "sheet": sheet,
        "looked": (looked := adopting.survey(visit.house, file.name, content)),
        "missing": adopting.in_ranges(looked.missing),
        "given": given or TakeForm(),
        "fault": fault,
        "name": file.name,
        "most": _SHOWN,
        "here": SHEET.format(sheet=sheet.id),
    }
    return Page("certificates/import.html", values, status(fault))
