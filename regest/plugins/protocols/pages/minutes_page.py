"""The page of minutes: the paper as it will be printed, its term, its signers, its files."""

from __future__ import annotations

from pathlib import Path

from regest.api import RegestError, language
from regest.api.pages import Answer, Form, Page, Redirect, Routes, Visit, paper
from regest.plugins.protocols import minutes, minutes_freezing, minutes_paper
from regest.plugins.protocols.declarations import READ, WRITE
from regest.plugins.protocols.pages import refusals
from regest.plugins.protocols.pages.minutes_index import LIST, STATES
from regest.plugins.protocols.pages.minutes_view import minutes_seen

routes = Routes()
ONE = LIST + "/{meeting}"


class DraftForm(Form):
    """Which form the minutes take; `secretary` names who wrote, where nobody is known."""

    form: str = "full"
    secretary: str = ""


@routes.get(ONE, READ)
def show(visit: Visit) -> Answer:
    """Show the minutes of a meeting."""
    return page(visit)


@routes.post(ONE + "/draft", WRITE)
def draft(visit: Visit) -> Answer:
    """Draw the minutes up."""
    given = visit.form(DraftForm)
    try:
        minutes.draft(
            visit.house,
            visit.parts["meeting"],
            brief=given.form == "brief",
            secretary=given.secretary,
        )
    except RegestError as fault:
        return page(visit, fault)
    return Redirect(address(visit))


@routes.post(ONE + "/put-up", WRITE)
def put_up(visit: Visit) -> Answer:
    """Set the minutes for signing."""
    visit.form(Form)
    try:
        minutes_freezing.put_up(visit.house, visit.parts["meeting"])
    except RegestError as fault:
        return page(visit, fault)
    return Redirect(address(visit))


@routes.get(ONE + "/print", READ)
def printed(visit: Visit) -> Answer:
    """Give the minutes as they stand, as PDF or DOCX."""
    house, meeting = visit.house, visit.parts["meeting"]
    with house.read() as session:
        minutes_seen(house, session, meeting)
    made = minutes_paper.paper(house, meeting)

    def write(path: Path) -> None:
        from regest.api.papers import save

        save(house, made, path, overwrite=True)

    return paper(made.title, visit.asked("as", "pdf"), write)


def page(visit: Visit, fault: RegestError | None = None, **typed: object) -> Page:
    """Show the minutes, with a refusal above what was refused."""
    house = visit.house
    with house.read() as session:
        seen = minutes_seen(house, session, visit.parts["meeting"])
    values = {"seen": seen, "states": STATES, "spoken": language(), "here": address(visit)}
    values["signing"] = ""
    return Page(
        "protocols/minutes.html",
        {**values, "fault": fault, "typed": typed},
        refusals.status(fault),
    )


def address(visit: Visit) -> str:
    """Return the address of the minutes that the visit is about."""
    return f"{LIST}/{visit.parts['meeting']}"
