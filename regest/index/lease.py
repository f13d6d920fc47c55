"""The right to write the index: one holder at a time, given back when its process ends.

A lock on a file of the index folder guards the folder; on PostgreSQL an advisory lock also guards
the index queue, which several machines share. Both vanish with their process: none is ever stale.
"""

from __future__ import annotations

import fcntl
import os
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import text

from regest.core.store.database import Database

if TYPE_CHECKING:
    from regest.core.deployment import Deployment

_ADVISORY = 7_233_001
_PAUSE_SECONDS = 0.05


class Lease:
    """The lease of one deployment's index."""

    def __init__(self, database: Database, folder: Path) -> None:
        self._database = database
        self._folder = folder

    @classmethod
    def of(cls, deployment: Deployment) -> Lease:
        """Return the lease of a deployment."""
        return cls(deployment.database, deployment.index_folder)

    @contextmanager
    def attempt(self, wait_seconds: float = 0.0) -> Iterator[bool]:
        """Hold the lease inside the block if it comes within `wait_seconds`; say whether it did."""
        deadline = time.monotonic() + wait_seconds
        with ExitStack() as held:
            while not self._take(held):
                if time.monotonic() >= deadline:
                    yield False
                    return
                time.sleep(_PAUSE_SECONDS)
            yield True

    def _take(self, held: ExitStack) -> bool:
        with ExitStack() as taken:
            if not (_lock_folder(taken, self._folder) and self._lock_queue(taken)):
                return False
            held.push(taken.pop_all())
        return True

    def _lock_queue(self, taken: ExitStack) -> bool:
        if self._database.is_sqlite:
            return True
        engine = self._database.reader_engine.execution_options(isolation_level="AUTOCOMMIT")
        connection = taken.enter_context(engine.connect())
        key = {"key": _ADVISORY}
        if not connection.execute(text("SELECT pg_try_advisory_lock(:key)"), key).scalar():
            return False
        taken.callback(connection.execute, text("SELECT pg_advisory_unlock(:key)"), key)
        return True


def _lock_folder(taken: ExitStack, folder: Path) -> bool:
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    handle = os.open(folder / "writer.lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    taken.callback(os.close, handle)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True
