"""The plan of one year on a page and on paper; a draft is taken back and approved from here."""

from __future__ import annotations

from regest.core.base.errors import RegestError
from regest.core.base.messages import _
from regest.core.catalogue import plan_years
from regest.core.people import second_factor
from regest.kit import plan_approval
from regest.kit.pages import Answer, Form, Page, Redirect, Routes, Visit, paper
from regest.kit.plan_paper import save_plan
from regest.kit.plan_view import GROUP_WORDS, view
from regest.kit.record_signing import Proof
from regest.web.failures import status_of
from regest.web.fileplan.overview import APPROVING, EDITING, READING, asked_year

routes = Routes()
STATES = {
    "draft": _.p("state of a file plan", "draft"),
    "approved": _.p("state of a file plan", "approved"),
    "closed": _.p("state of a file plan", "closed"),
}


class Approving(Form):
    """What was shown, by whose agreement, and the proof of who one is."""

    shown: str = ""
    agreed_by: str = ""
    basis: str = ""
    password: str = ""
    code: str = ""


@routes.get("/fileplan/{year}", READING)
def show(visit: Visit) -> Answer:
    """Show the plan of a year with what became of its files."""
    return _page(visit)


@routes.get("/fileplan/{year}/paper", READING)
def save(visit: Visit) -> Answer:
    """Give the plan as the official form."""
    year, form = asked_year(visit), visit.asked("as", "pdf")
    return paper(
        f"fileplan-{year}",
        form if form in {"pdf", "docx"} else "",
        lambda path: save_plan(visit.house, year, path, overwrite=True),
    )


@routes.post("/fileplan/{year}/discard", EDITING)
def discard(visit: Visit) -> Answer:
    """Take a draft back."""
    visit.form(Form)
    try:
        with visit.house.work() as work:
            plan_years.discard(work, asked_year(visit))
    except RegestError as fault:
        return _page(visit, fault)
    return Redirect("/fileplan")


@routes.get("/fileplan/{year}/approve", APPROVING)
def approving(visit: Visit) -> Answer:
    """Show what is to be approved, and ask for the password."""
    return _approving(visit, {})


@routes.post("/fileplan/{year}/approve", APPROVING)
def approve(visit: Visit) -> Answer:
    """Approve the plan that was shown, and register it."""
    given, year = visit.form(Approving), asked_year(visit)
    proof = Proof(given.password, given.code, address=visit.address, now=visit.now)
    try:
        plan_approval.approve(
            visit.house,
            year,
            shown=given.shown,
            agreed_by=given.agreed_by,
            basis=given.basis,
            proof=proof,
        )
    except RegestError as fault:
        typed = {"agreed_by": given.agreed_by, "basis": given.basis}
        return _approving(visit, typed, fault)
    return Redirect(f"/fileplan/{year}")


def _page(visit: Visit, fault: RegestError | None = None) -> Page:
    with visit.house.read() as session:
        seen = view(visit.house, session, asked_year(visit))
        plan = seen.plan.year
    values = {
        "plan": plan,
        "rows": seen.rows(),
        "warnings": seen.warnings,
        "states": STATES,
        "groups": GROUP_WORDS,
        "today": visit.house.deployment.database.today(),
        "fault": fault,
    }
    return Page("fileplan/year.html", values, status_of(fault) if fault is not None else 200)


def _approving(visit: Visit, typed: dict[str, str], fault: RegestError | None = None) -> Page:
    plan_approval.require_person(visit.house)
    with visit.house.read() as session:
        seen = view(visit.house, session, asked_year(visit))
        account_id = visit.reader.account_id
        factor = account_id is not None and second_factor.has_factor(session, account_id)
    values = {
        "plan": seen.plan.year,
        "shown": seen.plan.digest,
        "rows": seen.rows(),
        "warnings": seen.warnings,
        "factor": factor,
        "typed": typed,
        "fault": fault,
    }
    return Page("fileplan/approve.html", values, status_of(fault) if fault is not None else 200)
