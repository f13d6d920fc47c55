"""The report to the next meeting on how earlier decisions were executed (EXE-4)."""

from __future__ import annotations

from pathlib import Path

from regest.api import RegestError
from regest.api.pages import Answer, Form, Page, Redirect, Routes, Visit, paper
from regest.plugins.protocols.declarations.catalogue import PREPARE, READ
from regest.plugins.protocols.following import execution
from regest.plugins.protocols.following.decisions import state_title
from regest.plugins.protocols.meetings import meeting_with
from regest.plugins.protocols.pages import refusals
from regest.plugins.protocols.pages.meetings import ONE

routes = Routes()


@routes.get(ONE + "/execution", READ)
def show(visit: Visit) -> Answer:
    """Show what became of the decisions of earlier meetings of the body."""
    return _page(visit, None)


@routes.get(ONE + "/execution/print", READ)
def printed(visit: Visit) -> Answer:
    """Give the report as a paper."""
    house = visit.house
    made = execution.report_paper(house, _report(visit))

    def write(path: Path) -> None:
        from regest.api.papers import save

        save(house, made, path, overwrite=True)

    return paper(made.title, visit.asked("as", "pdf"), write)


@routes.post(ONE + "/execution", PREPARE)
def put_on_agenda(visit: Visit) -> Answer:
    """Put the report on the agenda of the meeting, with its paper as material."""
    visit.form(Form)
    meeting = visit.parts["meeting"]
    try:
        execution.put_on_agenda(visit.house, meeting)
    except RegestError as fault:
        return _page(visit, fault)
    return Redirect(f"/protocols/meetings/{meeting}/agenda")


def _report(visit: Visit) -> execution.Report:
    with visit.house.read() as session:
        meeting = meeting_with(session, visit.parts["meeting"])
    return execution.report(visit.house, meeting.held_on, meeting.body_code)


def _page(visit: Visit, fault: RegestError | None) -> Page:
    status = refusals.status(fault)
    made = _report(visit)
    with visit.house.read() as session:
        meeting = meeting_with(session, visit.parts["meeting"])
    values = {"meeting": meeting, "report": made, "state_title": state_title, "fault": fault}
    here = f"/protocols/meetings/{meeting.id}"
    return Page("protocols/execution.html", {**values, "here": here}, status)
