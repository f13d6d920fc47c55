"""The act by which a chair hands over to the next one: shown first, then registered (C26)."""

from __future__ import annotations

from regest.core.base.errors import Refusal
from regest.core.base.messages import Titles
from regest.kit import handover
from regest.kit.pages import Answer, Form, Page, Redirect, Routes, Visit

routes = Routes()
EDITING = "office.edit"


class Sure(Form):
    """The act as it was shown is to be registered."""

    sure: str = ""


@routes.get("/presidium/handover", EDITING)
def show(visit: Visit) -> Answer:
    """Show what is handed over, or that nobody has followed a chair yet."""
    today = visit.house.deployment.database.today()
    try:
        found = handover.handover_on(visit.house, today)
    except Refusal as refused:
        return Page("presidium/no_handover.html", {"error": refused})
    titles = [Titles(ru=each.title_ru, en=each.title_en) for each in found.kept.journals]
    values = {
        "found": found,
        "kept": found.kept,
        "journals": list(zip(titles, found.kept.journals, strict=True)),
    }
    return Page("presidium/handover.html", values)


@routes.post("/presidium/handover", EDITING)
def draw_up(visit: Visit) -> Answer:
    """Register the act and show it."""
    visit.form(Sure)
    today = visit.house.deployment.database.today()
    return Redirect(f"/records/{handover.draw_up(visit.house, today).record.id}")
