"""Fixity: whether the bytes of every component are still those that were filed.

Three classes as archives report them: changed, missing, and blobs that nothing refers to
(orphans: left by a crash between storing and registering; they do no harm). Files that wait for a
record are checked as components are.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from sqlmodel import Session, col, select

from regest.core.catalogue.tables import Component, Record
from regest.core.catalogue.waiting_tables import WaitingFile
from regest.core.store.blobs import BlobStore


@dataclass(frozen=True, slots=True)
class Damaged:
    """A component whose blob is `changed` or `missing`, named so that people find its record.

    A file that waits for one is told by its own id, and by that of what it waits in.
    """

    sha256: str
    state: str
    component_id: str
    name: str
    record_id: str
    number: str


@dataclass(frozen=True, slots=True)
class Fixity:
    """How many blobs are intact, which components are damaged, and hashes nobody refers to."""

    intact: int
    damaged: tuple[Damaged, ...]
    orphans: tuple[str, ...]

    @property
    def ok(self) -> bool:
        """Whether every component still has its bytes; orphans do no harm."""
        return not self.damaged


def referred_blobs(session: Session) -> frozenset[str]:
    """Return the hashes that components and waiting files refer to, each once."""
    filed = session.exec(select(Component.sha256).distinct())
    return frozenset(filed) | frozenset(session.exec(select(WaitingFile.sha256).distinct()))


def check_fixity(
    session: Session, blobs: BlobStore, step: Callable[[], None] = lambda: None
) -> Fixity:
    """Read every blob and compare it with its hash; `step` is called after each one."""
    referred = referred_blobs(session)
    wrong: dict[str, str] = {}
    for sha256 in sorted(referred):
        state = blobs.verify(sha256)
        if state != "intact":
            wrong[sha256] = state
        step()
    orphans = sorted(set(blobs.all()) - referred)
    return Fixity(len(referred) - len(wrong), _named(session, wrong), tuple(orphans))


def _named(session: Session, wrong: dict[str, str]) -> tuple[Damaged, ...]:
    wanted = (
        select(Component, Record.number)
        .join(Record, col(Record.id) == col(Component.record_id))
        .order_by(col(Record.period), col(Record.number_order), col(Component.position))
    )
    filed = [
        Damaged(
            component.sha256,
            wrong[component.sha256],
            component.id,
            component.name,
            component.record_id,
            number,
        )
        for component, number in (session.exec(wanted) if wrong else ())
        if component.sha256 in wrong
    ]
    order = (col(WaitingFile.created_at), col(WaitingFile.holder_id), col(WaitingFile.position))
    waiting = session.exec(select(WaitingFile).order_by(*order)) if wrong else ()
    return (
        *filed,
        *(
            Damaged(row.sha256, wrong[row.sha256], row.id, row.name, row.holder_id, "")
            for row in waiting
            if row.sha256 in wrong
        ),
    )
