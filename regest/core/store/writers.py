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


class WriterQueue:
    """The queue of one deployment; a turn opens the file anew, so that threads queue as well."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._mine = threading.local()

    @contextmanager
    def turn(self) -> Iterator[None]:
        """Wait for the turn and hold it inside the block.

        Raises:
            RuntimeError: this thread holds the turn already and would wait for itself.
        """
        if getattr(self._mine, "held", False):
            raise RuntimeError("a unit of work was begun inside another one")
        handle = os.open(self.path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        try:
            fcntl.flock(handle, fcntl.LOCK_EX)
            self._mine.held = True
            yield
        finally:
            self._mine.held = False
            os.close(handle)
