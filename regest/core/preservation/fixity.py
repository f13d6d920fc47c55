"""Fixity: whether the bytes of every component are still those that were filed.

Told apart as archives report them: changed, missing, blobs that nothing refers to (orphans: left by
a crash between storing and registering; they do no harm), strays that are no blob in its place, and
what an executed act destroyed but the store still has. Files that wait for a record are checked as
components are.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from sqlmodel import Session, col, select

from regest.core.base.clock import SystemClock
from regest.core.catalogue.tables import Component, Record
from regest.core.catalogue.waiting_tables import WaitingFile
from regest.core.retention.tables import BlobRemoval
from regest.core.store.blobs import BlobStore

# A file on its way into the store is there for seconds; older ones were left by a crash.
SPOOLED = dt.timedelta(days=1)
_AT_ONCE = 500


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
class Destroyed:
    """A blob that an executed act destroys but that is not gone: see `removal_unsettled`.

    It was removed and lies here again where `settled`.
    """

    sha256: str
    act_id: str
    settled: bool


@dataclass(frozen=True, slots=True)
class Fixity:
    """How many blobs are intact, which components are damaged, and what does not belong here.

    `orphans` are hashes nobody refers to, `strays` paths within the store.
    """

    intact: int
    damaged: tuple[Damaged, ...]
    orphans: tuple[str, ...]
    strays: tuple[str, ...] = ()
    destroyed: tuple[Destroyed, ...] = ()

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
    return look_around(session, blobs, referred, wrong)


def look_around(
    session: Session, blobs: BlobStore, referred: frozenset[str], wrong: Mapping[str, str]
) -> Fixity:
    """Return what `wrong` (states of damaged blobs by hash) means, and what else lies there."""
    present = set(blobs.all())
    destroyed = _destroyed(session, referred, present)
    orphans = present - referred - {each.sha256 for each in destroyed}
    strays = sorted(map(str, blobs.strays(SystemClock().now() - SPOOLED)))
    return Fixity(
        len(referred) - len(wrong),
        named(session, wrong),
        tuple(sorted(orphans)),
        tuple(strays),
        destroyed,
    )


def _destroyed(
    session: Session, referred: frozenset[str], present: set[str]
) -> tuple[Destroyed, ...]:
    # The same bytes may belong to another record, which keeps them.
    rows = session.exec(select(BlobRemoval).order_by(col(BlobRemoval.sha256)))
    return tuple(
        Destroyed(row.sha256, row.act_id, row.removed_at is not None)
        for row in rows
        if row.sha256 not in referred and (row.removed_at is None or row.sha256 in present)
    )


def named(session: Session, wrong: Mapping[str, str]) -> tuple[Damaged, ...]:
    """Return the components and waiting files of damaged blobs, whose states are by hash."""
    hashes = sorted(wrong)
    filed: list[tuple[tuple[object, ...], Damaged]] = []
    waiting: list[tuple[tuple[object, ...], Damaged]] = []
    for start in range(0, len(hashes), _AT_ONCE):
        some = hashes[start : start + _AT_ONCE]
        filed += _filed(session, some, wrong)
        waiting += _waiting(session, some, wrong)
    ordered = (*sorted(filed, key=lambda each: each[0]), *sorted(waiting, key=lambda each: each[0]))
    return tuple(each for _order, each in ordered)


def _filed(
    session: Session, hashes: list[str], wrong: Mapping[str, str]
) -> list[tuple[tuple[object, ...], Damaged]]:
    wanted = (
        select(Component, Record)
        .join(Record, col(Record.id) == col(Component.record_id))
        .where(col(Component.sha256).in_(hashes))
    )
    return [
        (
            (record.period, record.number_order, record.id, file.position),
            Damaged(file.sha256, wrong[file.sha256], file.id, file.name, record.id, record.number),
        )
        for file, record in session.exec(wanted)
    ]


def _waiting(
    session: Session, hashes: list[str], wrong: Mapping[str, str]
) -> list[tuple[tuple[object, ...], Damaged]]:
    wanted = select(WaitingFile).where(col(WaitingFile.sha256).in_(hashes))
    return [
        (
            (row.created_at, row.holder_id, row.position),
            Damaged(row.sha256, wrong[row.sha256], row.id, row.name, row.holder_id, ""),
        )
        for row in session.exec(wanted)
    ]
