"""The index kept up to date while pages are served: by a process of its own, only while it works.

Whoever registers never waits for the index, and what is indexed takes no time from those who read.
The process ends when nothing has waited for a while; killed at any moment, it loses nothing.
"""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

import structlog
from sqlalchemy.exc import SQLAlchemyError

from regest.core.base.errors import RegestError
from regest.core.deployment import Deployment
from regest.index.indexer import waiting
from regest.kit.house import House

log = structlog.get_logger(__name__)

LOOK_SECONDS = 1.0
# A process takes a second to begin: the next letter finds it still there.
LINGER_SECONDS = 30.0
# One that ended at once is not begun anew in a circle.
REST_SECONDS = 10.0
_STOP_SECONDS = 10.0


class BackgroundDrain:
    """Looks every second whether records wait, and lets a process index them."""

    def __init__(self, deployment: Deployment, without: Sequence[str] = ()) -> None:
        self._deployment = deployment
        self._without = tuple(without)
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name="index-drain", daemon=True)
        self._process: subprocess.Popen[bytes] | None = None
        self._rests_until = 0.0

    def start(self) -> None:
        """Begin to look."""
        self._thread.start()

    def stop(self) -> None:
        """Stop looking, and end the process if there is one."""
        self._stopping.set()
        self._thread.join()
        if self._process is not None:
            self._process.terminate()
            with suppress(subprocess.TimeoutExpired):
                self._process.wait(_STOP_SECONDS)
            if self._process.poll() is None:
                self._process.kill()
                self._process.wait()

    def _run(self) -> None:
        while not self._stopping.wait(LOOK_SECONDS):
            try:
                self._look()
            except (RegestError, SQLAlchemyError, OSError) as fault:
                # The database may be locked or away for a while; what waits goes on waiting.
                log.warning("index_not_looked_at", error=repr(fault))

    def _look(self) -> None:
        if self._process is not None:
            if self._process.poll() is None:
                return
            if self._process.returncode:
                log.warning("index_process_failed", code=self._process.returncode)
            self._process = None
            self._rests_until = time.monotonic() + REST_SECONDS
        if time.monotonic() >= self._rests_until and waiting(self._deployment.database):
            words = [
                sys.executable,
                "-P",
                "-m",
                __name__,
                str(self._deployment.folder),
                *self._without,
            ]
            self._process = subprocess.Popen(
                words, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, start_new_session=True
            )


def drain_until_idle(folder: Path, without: Sequence[str], linger_seconds: float) -> None:
    """Index what waits in the deployment until nothing has for so long."""
    house = House.open(folder, without=without)
    try:
        last = time.monotonic()
        while time.monotonic() - last < linger_seconds:
            before = waiting(house.deployment.database)
            if before:
                # Somebody else is at it, or something hinders: the next process tries again.
                if house.drain() >= before:
                    break
                last = time.monotonic()
            time.sleep(LOOK_SECONDS / 2)
    finally:
        house.close()


if __name__ == "__main__":
    drain_until_idle(Path(sys.argv[1]), sys.argv[2:], LINGER_SECONDS)
