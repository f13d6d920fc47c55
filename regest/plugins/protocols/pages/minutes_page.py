"""The page of minutes: the paper as it will be printed, its term, its signers, its files."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from regest.api import RegestError, language
from regest.api.pages import Answer, Form, Page, Redirect, Routes, Visit, paper
from regest.plugins.protocols.declarations.catalogue import READ, REMARK, WRITE
from regest.plugins.protocols.minutes import drafting, freezing, remarks
from regest.plugins.protocols.minutes import paper as minutes_paper
from regest.plugins.protocols.pages import refusals
from regest.plugins.protocols.pages.minutes_index import LIST, STATES
from regest.plugins.protocols.pages.minutes_view import minutes_seen

routes = Routes()
ONE = LIST + "/{meeting}"


class DraftForm(Form):
    """Which form the minutes take; `secretary` names who wrote, where nobody is known."""

    form: str = "full"
    secretary: str = ""


class FormForm(Form):
    """Which form the minutes take from now on."""

    form: str = "full"


class RemarkForm(Form):
    """A remark on draft minutes."""

    text: str = ""


class AnswerForm(Form):
    """What became of a remark, by its number from 1."""

    number: str = ""
    text: str = ""


@routes.get(ONE, READ)
def show(visit: Visit) -> Answer:
    """Show the minutes of a meeting."""
    return page(visit)


@routes.post(ONE + "/draft", WRITE)
def draft(visit: Visit) -> Answer:
    """Draw the minutes up."""
    given = visit.form(DraftForm)
    try:
        drafting.draft(
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
    meeting = visit.parts["meeting"]
    return _done(visit, lambda: freezing.put_up(visit.house, meeting))


@routes.post(ONE + "/form", WRITE)
def choose_form(visit: Visit) -> Answer:
    """Choose the brief form, or the full one."""
    given = visit.form(FormForm)
    meeting = visit.parts["meeting"]
    return _done(
        visit, lambda: drafting.set_brief(visit.house, meeting, brief=given.form == "brief")
    )


@routes.post(ONE + "/remarks", REMARK)
def make_remark(visit: Visit) -> Answer:
    """Make a remark on the draft."""
    given = visit.form(RemarkForm)
    meeting = visit.parts["meeting"]
    return _done(visit, lambda: remarks.remark(visit.house, meeting, given.text), text=given.text)


@routes.post(ONE + "/answers", WRITE)
def answer_remark(visit: Visit) -> Answer:
    """Say what became of a remark."""
    given = visit.form(AnswerForm)
    number = int(given.number) if given.number.isdecimal() and len(given.number) < 6 else 0
    return _done(
        visit,
        lambda: remarks.answer(visit.house, visit.parts["meeting"], number, given.text),
        answer=given.text,
        number=given.number,
    )


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


def _done(visit: Visit, act: Callable[[], object], **typed: str) -> Answer:
    try:
        act()
    except RegestError as fault:
        return page(visit, fault, **typed)
    return Redirect(address(visit))


def page(visit: Visit, fault: RegestError | None = None, **typed: str) -> Page:
    """Show the minutes, with a refusal above what was refused."""
    house = visit.house
    with house.read() as session:
        seen = minutes_seen(house, session, visit.parts["meeting"])
        made = remarks.remarks_of(session, seen.meeting.id)
    values = {"seen": seen, "states": STATES, "spoken": language(), "here": address(visit)}
    values["remarks"] = made
    return Page(
        "protocols/minutes.html",
        {**values, "fault": fault, "typed": {"text": "", "answer": "", "number": "", **typed}},
        refusals.status(fault),
    )


def address(visit: Visit) -> str:
    """Return the address of the minutes that the visit is about."""
    return f"{LIST}/{visit.parts['meeting']}"
