"""An existing file plan brought over on a page: looked at row by row, then written."""

from __future__ import annotations

from regest.core.base.errors import RegestError, UsageFault
from regest.core.base.messages import _
from regest.core.catalogue import plan_import
from regest.core.catalogue.plan_import import Survey
from regest.kit.pages import Answer, Form, Page, Redirect, Routes, Visit
from regest.kit.plan_view import old_articles
from regest.web.failures import status_of
from regest.web.fileplan.overview import EDITING, year_of

routes = Routes()


class Brought(Form):
    """The year, and whether what was found is to be written."""

    year: str = ""
    write: str = ""


@routes.get("/fileplan/import", EDITING)
def show(visit: Visit) -> Answer:
    """Show the form."""
    values = {"year": visit.asked("year"), "found": None, "fault": None}
    return Page("fileplan/import.html", values)


@routes.post("/fileplan/import", EDITING)
def bring_over(visit: Visit) -> Answer:
    """Look a file over, or write it; a file with faults is never written."""
    given = visit.form(Brought)
    found: Survey | None = None
    try:
        year = year_of(given.year)
        found = _survey(visit)
        if given.write:
            with visit.house.work() as work:
                plan_import.bring_over(work, year, found)
            return Redirect(f"/fileplan/{year}")
    except RegestError as fault:
        values = {"year": given.year, "found": found, "fault": fault}
        return Page("fileplan/import.html", values, status_of(fault))
    values = {"year": given.year, "found": found, "fault": None}
    return Page("fileplan/import.html", values)


def _survey(visit: Visit) -> Survey:
    sent = [each for each in visit.files if each.name]
    if not sent:
        raise UsageFault(
            "file_missing",
            _("No file was chosen"),
            remedy=_("Choose a table: .docx, .xlsx, .xls, .ods, .csv or .txt."),
        )
    tables = plan_import.tables_of(sent[0].content, sent[0].name)
    with visit.house.read() as session:
        return plan_import.survey(session, tables, old_articles(visit.house))
