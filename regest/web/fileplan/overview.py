"""The page «Номенклатура дел»: plans of all years, what is due, and where a new one begins."""

from __future__ import annotations

from regest.core.base.errors import NotFound, RegestError, UsageFault
from regest.core.base.messages import Titles, _
from regest.core.catalogue import plan_years
from regest.core.catalogue.fileplan import file_plan
from regest.core.hooks.types import MenuGroup, NavigationItem
from regest.kit.pages import Answer, Form, Page, Redirect, Routes, Visit
from regest.web.failures import status_of

READING, EDITING, APPROVING = "fileplan.read", "fileplan.edit", "fileplan.approve"
routes = Routes()
menu = (
    NavigationItem(
        name="fileplan",
        title=Titles(ru="Номенклатура по годам", en="File plans by year"),
        path="/fileplan",
        order=31,
        group=MenuGroup.RECORDS,
        permissions=(READING,),
    ),
)


class Drafted(Form):
    """The year whose plan is to be drawn up."""

    year: str = ""


@routes.get("/fileplan", READING)
def show(visit: Visit) -> Answer:
    """Show the plans of all years."""
    return _page(visit)


@routes.post("/fileplan/draft", EDITING)
def draft(visit: Visit) -> Answer:
    """Draw up the plan of a year from the last one."""
    given = visit.form(Drafted)
    try:
        with visit.house.work() as work:
            year = plan_years.draft(work, year_of(given.year)).year.year
    except RegestError as fault:
        return _page(visit, fault, given.year)
    return Redirect(f"/fileplan/{year}")


def year_of(text: str) -> int:
    """Return the year that was typed.

    Raises:
        UsageFault: it is none.
    """
    if text.strip().isdecimal() and len(text.strip()) == 4:
        return int(text)
    raise UsageFault(
        "year_malformed",
        _("{text} is no year", text=text),
        remedy=_("Write four digits: 2027."),
    )


def asked_year(visit: Visit) -> int:
    """Return the year that the address names.

    Raises:
        NotFound: it names none.
    """
    text = visit.parts["year"]
    if text.isdecimal() and len(text) == 4:
        return int(text)
    raise NotFound(
        "no_such_page", _("There is no such page"), remedy=_("Choose a year of the file plan.")
    )


def _page(visit: Visit, fault: RegestError | None = None, typed: str = "") -> Page:
    today = visit.house.deployment.database.today()
    with visit.house.read() as session:
        plans = plan_years.years(session)
        late = plan_years.overdue(session, today)
        entries = [] if plans else file_plan(session)
    known = {plan.year for plan in plans}
    proposed = today.year if not plans and today.month < plan_years.FIRST_MONTH else today.year + 1
    if proposed in known:
        proposed = max(known) + 1
    values = {
        "plans": plans,
        "late": late,
        "entries": entries,
        "typed": typed or str(proposed),
        "fault": fault,
    }
    return Page("fileplan/overview.html", values, status_of(fault) if fault is not None else 200)
