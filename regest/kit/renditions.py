"""PDF/A renditions made: for all closed lasting files by a worker, for one record on demand."""

from __future__ import annotations

from collections.abc import Callable, Container, Sequence
from dataclasses import dataclass

from regest.core.catalogue.components import PreparedFile, prepare
from regest.core.catalogue.references import find_record
from regest.core.catalogue.tables import Component, ComponentRole
from regest.core.documents import office
from regest.core.preservation import renditions
from regest.core.preservation.renditions import (
    FILES,
    MAKE_RENDITIONS,
    Answer,
    Rendered,
    Tally,
)
from regest.core.store import jobs
from regest.core.store.running_job import RunningJob
from regest.core.store.work import Actor
from regest.kit.house import House

_KEEPER = Actor("renditions")


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one main file."""

    component: Component
    rendered: Rendered


def begin_renditions(house: House, kinds: Container[str]) -> bool:
    """Ask for the job that makes renditions, unless none is wanted; say whether it was asked."""
    if MAKE_RENDITIONS not in kinds or not office.installed() or not _waiting(house):
        return False
    with house.deployment.database.work(_KEEPER) as work:
        jobs.enqueue(work, MAKE_RENDITIONS, FILES)
    return True


def make_renditions(house: House, job: RunningJob) -> None:
    """Do the job: one file after another; whoever goes on after a crash makes the rest."""
    done = 0

    def made(_outcome: Outcome) -> None:
        nonlocal done
        done += 1
        job.beat({"done": done})

    make_all(house, made)


def make_all(
    house: House, step: Callable[[Outcome], None] = lambda _outcome: None, limit: int | None = None
) -> list[Outcome]:
    """Make what closed lasting files want, at most `limit` files; `step` is called after each."""
    found = []
    for component in _waiting(house)[:limit]:
        outcome = _make(house, component)
        found.append(outcome)
        step(outcome)
    return found


def make_for(house: House, reference: str) -> list[Outcome]:
    """Make the renditions of one record.

    Raises:
        NotFound: there is no such record, or not for this reader.
    """
    with house.read() as session:
        record = find_record(session, house.reader, reference)
        wanted = renditions.of_record(session, record.id)
    return [_make(house, component) for component in wanted]


def tally(house: House) -> tuple[Tally, dict[str, int]]:
    """Return how renditions stand, and the reasons for those that cannot be."""
    with house.read() as session:
        files = _files(house)
        return renditions.tally(session, files), renditions.reasons(session, files)


def _files(house: House) -> Sequence[str]:
    deployment = house.deployment
    with house.read() as session:
        today = deployment.database.today()
        return renditions.lasting_files(session, deployment.rules, today)


def _waiting(house: House) -> list[Component]:
    files = _files(house)
    with house.read() as session:
        return renditions.wanted(session, files)


def _make(house: House, component: Component) -> Outcome:
    deployment = house.deployment
    told = deployment.settings.preservation
    content = deployment.blobs.read(component.sha256)
    rendered = renditions.render(
        content, component.media_type, told.office_seconds, told.office_megabytes
    )
    file: PreparedFile | None = None
    if rendered.answer is Answer.MADE:
        name = renditions.name_of(component)
        role = ComponentRole.RENDITION
        file = prepare(deployment.blobs, deployment.read_text, name, rendered.content, role)
    with house.work() as work:
        renditions.keep(work, component, rendered, file)
    return Outcome(component, rendered)
