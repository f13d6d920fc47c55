"""Acts by which the files go to the next chair or to a successor: drawn up, listed, given up."""

from __future__ import annotations

from typing import Any

from regest.core.base.errors import RegestError
from regest.core.retention import handovers
from regest.core.retention.appraisal import board
from regest.kit import handover
from regest.kit.official import save
from regest.kit.pages import Answer, Form, Page, Redirect, Routes, Visit, paper
from regest.web.failures import status_of

routes = Routes()
EDITING = handover.PERMISSION
PATH = "/presidium/handover"


class Wish(Form):
    """What people say of an act."""

    successor: str = ""
    taker: str = ""
    basis: str = ""
    missing: str = ""
    package: str = ""
    members: tuple[str, ...] = ()


class Reason(Form):
    """Why a draft is given up."""

    record: str = ""
    reason: str = ""


@routes.get(PATH, EDITING)
def show(visit: Visit) -> Answer:
    """Show the acts, and the change that waits for one."""
    return _page(visit)


@routes.get(PATH + "/paper", EDITING)
def preview(visit: Visit) -> Answer:
    """Give what an act of today would say, as PDF or for Word; the page says when there is none."""
    today = visit.house.deployment.database.today()
    with visit.house.read() as session:
        if handovers.last_change(session, today) is None:
            return Redirect(PATH)
    made = handover.paper_of(visit.house, handover.NewHandover())
    form = "docx" if visit.asked("as") == "docx" else "pdf"
    return paper("handover_act", form, lambda path: save(visit.house, made, path))


@routes.post(PATH, EDITING)
def draw_up(visit: Visit) -> Answer:
    """Draw an act up and show its document."""
    given = visit.form(Wish)
    try:
        record = handover.draw_up(visit.house, handover.NewHandover(**given.model_dump()))
    except RegestError as fault:
        return _page(visit, given, fault)
    return Redirect(f"/records/{record.id}")


@routes.post(PATH + "/cancel", EDITING)
def cancel(visit: Visit) -> Answer:
    """Give a draft up."""
    given = visit.form(Reason)
    try:
        handover.cancel(visit.house, given.record, given.reason)
    except RegestError as fault:
        return _page(visit, fault=fault)
    return Redirect(PATH)


def _page(visit: Visit, given: Wish | None = None, fault: RegestError | None = None) -> Answer:
    today = visit.house.deployment.database.today()
    with visit.house.read() as session:
        values: dict[str, Any] = {
            "change": handovers.last_change(session, today),
            "holder": handovers.holder(session),
            "board": board(session, today),
        }
    values |= {
        "owed": handover.owed(visit.house),
        "rows": handover.listed(visit.house),
        "given": given or Wish(),
        "fault": fault,
    }
    return Page("presidium/handover.html", values, status_of(fault) if fault else 200)
