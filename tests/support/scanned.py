"""Records with scans that wait for a worker, and what is known of their texts."""

from __future__ import annotations

from sqlmodel import select

from regest.core.catalogue import components
from regest.core.catalogue.drafts import Draft
from regest.core.catalogue.registration import register
from regest.core.catalogue.tables import Component, ComponentText
from regest.core.store.jobs import enqueue
from regest.core.store.tables import Job
from regest.kit.house import House
from tests.core.documents import scans


def a_scan(house: House, pages: int = 1, *, defer: bool = True, name: str = "scan.pdf") -> str:
    """Register a work whose only file is a scan; return the id of the component."""
    content = scans.scanned_pdf(*[scans.paper(40)] * pages)
    return a_file(house, content, defer=defer, name=name)


def a_file(house: House, content: bytes, *, defer: bool = False, name: str = "paper.txt") -> str:
    """Register a work with this file; return the id of the component."""
    deployment = house.deployment
    file = components.prepare(deployment.blobs, deployment.read_text, name, content, defer=defer)
    draft = Draft("methodical_work", f"Работа {name}", fields={"work_version": "1"}, files=(file,))
    with house.work() as work:
        record = register(work, deployment.calls, draft).record
        found = work.session.exec(select(Component.id).where(Component.record_id == record.id))
        return found.one()


def text_of(house: House, component_id: str) -> ComponentText:
    """Return the text of a component as it stands."""
    with house.read() as session:
        return session.get_one(ComponentText, component_id)


def ask(house: House, kind: str, *subjects: str) -> None:
    """Ask for a job of `kind` on each subject."""
    with house.work() as work:
        for subject in subjects:
            enqueue(work, kind, subject)


def states(house: House) -> dict[str, str]:
    """Return subject → state of all jobs."""
    with house.read() as session:
        return {job.subject: job.state.value for job in session.exec(select(Job))}
