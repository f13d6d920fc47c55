"""The job that reads the text of one file: first as a whole, then its scanned pages one by one.

Each page is kept as it is recognised, so that a worker that goes on does not begin again.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from regest.core.base.errors import IntegrityBroken
from regest.core.catalogue import texts
from regest.core.catalogue.tables import Component
from regest.core.documents import ocr
from regest.core.documents.outcome import TextOutcome
from regest.core.store.running_job import RunningJob
from regest.kit.house import House

PageReader = Callable[[bytes, int], TextOutcome]


def read_text(house: House, job: RunningJob) -> None:
    """Read the text of the component that the job is about."""
    read_with(house, job, ocr.read_page if ocr.languages() else None)


def read_with(house: House, job: RunningJob, read_page: PageReader | None) -> None:
    """Read the component's text; without `read_page`, pages that are pictures stay unread."""
    with house.read() as session:
        component = session.get(Component, job.subject)
    if component is None:
        return
    first, content = _first_read(house, component)
    if first.scanned_pages and read_page is not None:
        _recognise(house, job, content, first, read_page)
    with house.work() as work:
        pages = texts.pages_read(work.session, component.id)
        texts.settle_text(work, component, ocr.joined(first, pages))
        job.finish(work)


def _first_read(house: House, component: Component) -> tuple[TextOutcome, bytes]:
    try:
        content = house.deployment.blobs.read(component.sha256)
    except IntegrityBroken as fault:
        return TextOutcome("failed", reason=fault.message), b""
    return house.deployment.read_text(content, component.name), content


def _recognise(
    house: House, job: RunningJob, content: bytes, first: TextOutcome, read_page: PageReader
) -> None:
    with house.read() as session:
        done = texts.pages_read(session, job.subject)
    for page in first.scanned_pages:
        if page in done:
            continue
        job.beat({"pages": len(done), "of": len(first.scanned_pages)})
        done[page] = replace(read_page(content, page), media_type=first.media_type)
        with house.work() as work:
            texts.keep_page(work, job.subject, page, done[page])
    job.beat({"pages": len(done), "of": len(first.scanned_pages)})
