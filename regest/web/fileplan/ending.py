"""The end of a year on a page: what will be closed, what hinders, and the closing itself."""

from __future__ import annotations

from regest.core.base.errors import RegestError
from regest.core.catalogue import plan_closing
from regest.core.catalogue.file_periods import shown
from regest.kit.pages import Answer, Form, Page, Redirect, Routes, Visit
from regest.web.failures import status_of
from regest.web.fileplan.overview import EDITING, asked_year

routes = Routes()


class Ending(Form):
    """Why files are closed in spite of what hinders."""

    despite: str = ""


@routes.get("/fileplan/{year}/close", EDITING)
def closing(visit: Visit) -> Answer:
    """Show what closing the year would do."""
    return _page(visit)


@routes.post("/fileplan/{year}/close", EDITING)
def close(visit: Visit) -> Answer:
    """Close the year."""
    given, year = visit.form(Ending), asked_year(visit)
    try:
        with visit.house.work() as work:
            plan_closing.close_year(work, year, despite=given.despite)
    except RegestError as fault:
        return _page(visit, fault, given.despite)
    return Redirect(f"/fileplan/{year}")


def _page(visit: Visit, fault: RegestError | None = None, despite: str = "") -> Page:
    with visit.house.read() as session:
        found = plan_closing.year_end(session, asked_year(visit))
    values = {"found": found, "plan": found.plan.year, "shown": shown, "fault": fault}
    status = status_of(fault) if fault is not None else 200
    return Page("fileplan/close.html", {**values, "despite": despite}, status)
