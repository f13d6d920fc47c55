"""«Выгрузка»: the catalogue, or what a query finds, made in the background and fetched here."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from sqlmodel import Session, col, select

from regest.core.base.errors import RegestError
from regest.core.store.tables import Job, JobState
from regest.kit import catalogue_export as service
from regest.kit.pages import Answer, Form, Pieces, Redirect, Routes, Visit
from regest.kit.words import state_word
from regest.web.admin.sections import EXPORT, section_page
from regest.web.failures import status_of

routes = Routes()
PATH = "/admin/export"
_MEGABYTE = 1024 * 1024
_UNDONE = (JobState.WAITING, JobState.RUNNING, JobState.FAILED)


class Wish(Form):
    """What to export: what a query finds, or `everything`."""

    query: str = ""
    everything: str = ""


@routes.get(PATH, EXPORT)
def exports(visit: Visit) -> Answer:
    """Show the exports that can be fetched, and what is being made."""
    return _shown(visit, Wish(), None)


@routes.post(PATH, EXPORT)
def begin(visit: Visit) -> Answer:
    """Have an export made."""
    wish = visit.form(Wish)
    asked = service.Asked(wish.query.strip(), everything=bool(wish.everything))
    try:
        service.ask(visit.house, asked)
    except RegestError as fault:
        return _shown(visit, wish, fault)
    return Redirect(f"{PATH}?asked=1")


@routes.get(PATH + "/{name}", EXPORT)
def fetch(visit: Visit) -> Answer:
    """Give an export to be saved."""
    found = service.fetch(visit.house, visit.parts["name"])
    return Pieces(_pieces(found.path), found.path.name, "application/zip")


def _pieces(path: Path) -> Iterator[bytes]:
    with path.open("rb") as source:
        while piece := source.read(_MEGABYTE):
            yield piece


def _shown(visit: Visit, wish: Wish, fault: RegestError | None) -> Answer:
    with visit.house.read() as session:
        undone = _undone(session, visit.house.actor.name)
        values = {
            "wish": wish,
            "fault": fault,
            "jobs": [{"job": job, "state": state_word("job", job.state.value)} for job in undone],
            "ready": [
                {"export": each, "size": -(-each.size_bytes // _MEGABYTE)}
                for each in service.ready(visit.house)
            ],
        }
    return section_page(visit, "export", values, status_of(fault) if fault else 200)


def _undone(session: Session, login: str) -> list[Job]:
    wanted = (Job.kind == service.JOB, Job.subject == login, col(Job.state).in_(_UNDONE))
    return list(session.exec(select(Job).where(*wanted).order_by(col(Job.created_at))))
