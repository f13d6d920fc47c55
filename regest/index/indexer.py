"""Keeping the index equal to the catalogue: draining the index queue, and building it anew.

The engine commits before the queue rows it has seen are deleted. Whatever is interrupted is
therefore done again, from the state the database then has, and nothing is lost.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import structlog
from sqlmodel import col, delete, func, select

from regest.core.base.errors import RegestError
from regest.core.catalogue.tables import Record
from regest.core.hooks.search_types import IndexDocument, SearchEngine
from regest.core.store.database import Database
from regest.core.store.tables import IndexQueue
from regest.core.store.work import Actor
from regest.index.documents import documents_of
from regest.index.engine import IndexNeedsRebuild, SearchIndex
from regest.index.lease import Lease

log = structlog.get_logger(__name__)

INDEXER = Actor("indexer")
# Small enough to stop within the two seconds that a command gives, large enough to commit rarely.
DRAIN_BATCH = 200
# Large enough that the engine need not merge what it has just written.
REBUILD_BATCH = 2500
REBUILD_LETTERS = 16_000_000
READ_BATCH = 200
FORGET_BATCH = 5000
# An index of so few records is built anew in passing; a larger one is a person's decision.
SMALL_CATALOGUE = 1000

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Drained:
    """What a drain did: queue rows or records worked off, records still waiting."""

    done: int
    waiting: int


def drain_briefly(database: Database, index: SearchIndex, lease: Lease, seconds: float) -> int:
    """Bring the index up to date for at most `seconds`, unless another process does; never fails.

    Returns the number of records that still wait.
    """
    try:
        return drain(database, index, lease, seconds).waiting
    except RegestError as fault:
        log.warning("index_not_drained", code=fault.code, error=fault.text("en"))
    except OSError as fault:
        log.warning("index_not_drained", code="index_folder", error=repr(fault))
    return waiting(database)


def drain(database: Database, index: SearchIndex, lease: Lease, seconds: float) -> Drained:
    """Work through the index queue until it is empty or `seconds` are over.

    Raises:
        IndexNeedsRebuild: the index is missing or torn, and too large to be built in passing.
    """
    done = 0
    with lease.attempt() as held:
        if held:
            try:
                done = _work_off(database, index, time.monotonic() + seconds)
            except IndexNeedsRebuild:
                if not _is_small(database):
                    raise
                done = rebuild(database, index)
    return Drained(done, waiting(database))


def mend(database: Database, index: SearchIndex, lease: Lease) -> bool:
    """Build an unreadable index anew if that is quick and nobody else does; say whether it was."""
    with lease.attempt() as held:
        if held and _is_small(database):
            rebuild(database, index)
            return True
    return False


def drain_batch(database: Database, index: SearchIndex, size: int = DRAIN_BATCH) -> int:
    """Index the records of up to `size` queue rows; return how many are done. Needs the lease."""
    with database.read() as session:
        rows = session.exec(select(IndexQueue).order_by(col(IndexQueue.id)).limit(size)).all()
        batch = documents_of(session, {row.record_id for row in rows})
    if rows:
        index.write(batch.documents, batch.removed)
        if batch.destroyed:
            index.purge()
        _forget(database, [row.id for row in rows])
    return len(rows)


def rebuild(database: Database, index: SearchIndex, progress: Progress | None = None) -> int:
    """Build the index anew from the database and put it in force; return its records.

    The old index serves meanwhile. Needs the lease. `progress` is told (done, of how many).
    """
    with database.read() as session:
        seen = session.exec(select(IndexQueue.id)).all()
    total = record_count(database)
    done = 0

    def fill(engine: SearchEngine) -> None:
        nonlocal done
        for documents in _all_documents(database):
            engine.write(documents, ())
            done += len(documents)
            if progress is not None:
                progress(done, max(total, done))

    index.create(fill)
    # Not all up to the last of them: a row may have taken its number earlier and come later.
    _forget(database, seen)
    return done


def record_count(database: Database) -> int:
    """Return how many records the catalogue has."""
    with database.read() as session:
        return session.exec(select(func.count()).select_from(Record)).one()


def waiting(database: Database) -> int:
    """Return how many records wait to be indexed."""
    with database.read() as session:
        return session.exec(select(func.count(col(IndexQueue.record_id).distinct()))).one()


def _work_off(database: Database, index: SearchIndex, deadline: float) -> int:
    index.open()
    done = 0
    while count := drain_batch(database, index):
        done += count
        if time.monotonic() >= deadline:
            break
    return done


def _is_small(database: Database) -> bool:
    return record_count(database) <= SMALL_CATALOGUE


def _all_documents(database: Database) -> Iterator[list[IndexDocument]]:
    """Yield the documents of all records in batches of bounded size; no reader lasts long."""
    batch: list[IndexDocument] = []
    letters, last = 0, ""
    while True:
        with database.read() as session:
            wanted = select(Record.id).where(Record.id > last).order_by(Record.id)
            ids = session.exec(wanted.limit(READ_BATCH)).all()
            documents = documents_of(session, ids).documents
        if not ids:
            break
        last = ids[-1]
        batch += documents
        letters += sum(len(each.body) for each in documents)
        if len(batch) >= REBUILD_BATCH or letters >= REBUILD_LETTERS:
            yield batch
            batch, letters = [], 0
    if batch:
        yield batch


def _forget(database: Database, rows: Sequence[int | None]) -> None:
    for start in range(0, len(rows), FORGET_BATCH):
        batch = rows[start : start + FORGET_BATCH]
        with database.work(INDEXER) as work:
            work.session.exec(delete(IndexQueue).where(col(IndexQueue.id).in_(batch)))
