"""An existing register brought in: the table is looked through first, then written whole."""

from __future__ import annotations

from regest.api import FormSheet, PreparedFile, RegestError, UsageFault, components, sheets
from regest.api.pages import Answer, Page, Redirect, Routes, Visit
from regest.plugins.membership.declarations.catalogue import EDIT, END
from regest.plugins.membership.importing import bringing
from regest.plugins.membership.pages import typed
from regest.plugins.membership.pages.register_page import KINDS
from regest.plugins.membership.words import PLUGIN, _

routes = Routes()
NEW = "/membership/import"
SHEET = NEW + "/{sheet}"
KIND = f"{PLUGIN}.import"
# Titles as a Russian register has them.
TITLES = {
    "required": "«Организация», «С даты»",
    "others": "«По дату», «Причина», «Статус», «Приказ №», «Приказ от», «Руководитель», "
    "«Должность», «Муниципалитет», «Отрасль», «Адрес»",
}


@routes.get(NEW, END)
def new(visit: Visit) -> Answer:
    """Ask for the table, and show the tables that were looked through and not brought in."""
    return _asking(visit)


@routes.post(NEW, END)
def look(visit: Visit) -> Answer:
    """Keep the table, and go on to what it would bring."""
    house = visit.house
    try:
        files = typed.files_of(visit)
        if not files:
            raise UsageFault("file_missing", _("No file was chosen"), remedy=_("Choose the table."))
        name, content = files[0]
        bringing.survey(house, name, content)
        file = components.prepare(house.deployment.blobs, house.deployment.read_text, name, content)
        with house.work() as work:
            sheet = sheets.start(work, visit.reader, KIND, {})
            sheets.set_files(work, sheet, (file,))
    except RegestError as fault:
        return _asking(visit, fault)
    return Redirect(SHEET.format(sheet=sheet.id))


@routes.get(SHEET, END)
def review(visit: Visit) -> Answer:
    """Show what the table would bring."""
    sheet, files = _sheet(visit)
    return Redirect("/membership") if sheet.done_at is not None else _page(visit, sheet, files[0])


@routes.post(SHEET, END)
def bring(visit: Visit) -> Answer:
    """Bring it in."""
    house = visit.house
    sheet, files = _sheet(visit)
    if sheet.done_at is not None:
        return Redirect("/membership")
    visit.reader.require(EDIT)
    try:
        bringing.bring(house, files[0].name, house.deployment.blobs.read(files[0].sha256))
    except RegestError as fault:
        return _page(visit, sheet, files[0], fault)
    with house.work() as work:
        sheets.hand_in(work, sheets.held(work, visit.reader, KIND, sheet.id), {})
    return Redirect("/membership")


def _asking(visit: Visit, fault: RegestError | None = None) -> Page:
    with visit.house.read() as session:
        begun = [
            (sheet, [each.name for each in sheets.files_of(session, sheet)])
            for sheet in sheets.unfinished(session, visit.reader, KIND)
        ]
    values = {**TITLES, "fault": fault, "found": None, "begun": begun}
    return Page("membership/import.html", values, typed.status(fault))


def _sheet(visit: Visit) -> tuple[FormSheet, tuple[PreparedFile, ...]]:
    with visit.house.read() as session:
        sheet = sheets.sheet_of(session, visit.reader, KIND, visit.parts["sheet"])
        return sheet, sheets.files_of(session, sheet)


def _page(
    visit: Visit, sheet: FormSheet, file: PreparedFile, fault: RegestError | None = None
) -> Page:
    content = visit.house.deployment.blobs.read(file.sha256)
    found = bringing.survey(visit.house, file.name, content)
    values = {"sheet": sheet, "found": found, "fault": fault, "kinds": KINDS, "name": file.name}
    return Page("membership/import.html", values, typed.status(fault))
