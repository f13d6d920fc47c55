"""Writers stand in one queue: an exclusive lock on one file, for commits and checkpoints alike.

SQLite's own busy handler is unfair, and a checkpoint beside a commit can meet the WAL-reset fault
of releases before 3.51.3; under this lock neither happens between processes of ours.
"""

from __future__ import annotations

import fcntl
import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from regest.core.base.errors import Unavailable
from regest.core.base.messages import _

# As long as the database servers let a writer wait for a lock.
PATIENCE_SECONDS = 30.0


class WriterQueue:
    """The queue of one deployment; a turn opens the file anew, so that threads queue as well."""

    def __init__(self, path: Path, patience_seconds: float = PATIENCE_SECONDS) -> None:
        self.path = path
        self.patience_seconds = patience_seconds
        self._mine = threading.local()

    @contextmanager
    def turn(self) -> Iterator[None]:
        """Wait for the turn and hold it inside the block.

        Raises:
            Unavailable: `writers_busy`, somebody else has had the turn all the while.
            RuntimeError: this thread holds the turn already and would wait for itself.
        """
        if getattr(self._mine, "held", False):
            raise RuntimeError("a unit of work was begun inside another one")
        handle = os.open(self.path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        _lock(handle, self.patience_seconds)
        try:
            self._mine.held = True
            yield
        finally:
            self._mine.held = False
            os.close(handle)


def _lock(handle: int, patience_seconds: float) -> None:
    """Lock an open file, which is closed when that takes too long.

    Raises:
        Unavailable: `writers_busy`.
    """
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        _Waiting(handle).wait(patience_seconds)


class _Waiting:
    """Waits in a thread of its own: the system keeps the queue, and knows no end of waiting."""

    def __init__(self, handle: int) -> None:
        self._handle = handle
        self._deciding = threading.Lock()
        self._locked = False
        self._given_up = False

    def wait(self, patience_seconds: float) -> None:
        thread = threading.Thread(target=self._take, name="writers-queue", daemon=True)
        thread.start()
        thread.join(patience_seconds)
        with self._deciding:
            if self._locked:
                return
            self._given_up = True
        raise Unavailable(
            "writers_busy",
            _(
                "Somebody else has been writing for {seconds} seconds: nothing was written",
                seconds=round(patience_seconds),
            ),
            remedy=_("Wait until the import or upgrade that runs is over, then try again."),
        )

    def _take(self) -> None:
        fcntl.flock(self._handle, fcntl.LOCK_EX)
        with self._deciding:
            if self._given_up:
                # Nobody waits for it any more; the next in the queue must not.
                os.close(self._handle)
            else:
                self._locked = True
