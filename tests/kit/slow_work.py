"""Handlers that tell of each step in a file, and a worker process that does their jobs.

Run as `python -m tests.kit.slow_work FOLDER [once]`.
"""

from __future__ import annotations

import datetime as dt
import os
import signal
import sys
import threading
import time
from pathlib import Path

from regest.core.base.messages import Titles
from regest.core.catalogue.texts import READ_TEXT
from regest.core.documents.outcome import TextOutcome
from regest.core.hooks.types import JobKind
from regest.core.store.running_job import RunningJob
from regest.kit.house import House
from regest.kit.reading import read_with
from regest.kit.worker import Worker, worker_actor

PAGES = ("мороз", "солнце", "день", "чудесный", "дремлешь")
HANG = "hang"
_TITLE = Titles(ru="Проба", en="Trial")
KINDS = {
    "note": JobKind(name="note", title=_TITLE, target="tests.kit.slow_work:note"),
    "fail": JobKind(name="fail", title=_TITLE, target="tests.kit.slow_work:fail", max_attempts=2),
    READ_TEXT: JobKind(name=READ_TEXT, title=_TITLE, target="tests.kit.slow_work:read_slowly"),
}


class LaterClock:
    """The machine's clock moved on, so that a dead worker's lease is over at once."""

    def now(self) -> dt.datetime:
        """Return the time in five minutes."""
        return dt.datetime.now(dt.UTC) + dt.timedelta(minutes=5)


def told(folder: Path) -> list[str]:
    """Return the steps that were told, in order."""
    file = folder / "told"
    return file.read_text("utf-8").splitlines() if file.exists() else []


def tell(house: House, step: str) -> None:
    """Write a step down, and say it; on return it survives the death of this process."""
    with (house.deployment.folder / "told").open("a", encoding="utf-8") as file:
        file.write(f"{step}\n")
    sys.stdout.write(f"{step}\n")
    sys.stdout.flush()


def note(house: House, job: RunningJob) -> None:
    """Tell that the job was done; on the way, hang if the test asks for it."""
    tell(house, f"began {job.subject}")
    _hang(house, job, job.subject)
    job.beat()
    tell(house, f"done {job.subject}")


def fail(house: House, job: RunningJob) -> None:
    """Fail."""
    tell(house, f"failed {job.subject}")
    raise ValueError("a spoon is missing")


def read_slowly(house: House, job: RunningJob) -> None:
    """Read a scan whose pages are known words."""

    def read_page(_content: bytes, page: int) -> TextOutcome:
        tell(house, f"page {page}")
        _hang(house, job, str(page))
        text = PAGES[(page - 1) % len(PAGES)]
        return TextOutcome("extracted", text, "fake", "1")

    read_with(house, job, read_page)


def _hang(house: House, job: RunningJob, step: str) -> None:
    """Give signs of life until killed or asked to end, if the test has named this step."""
    wish = house.deployment.folder / HANG
    if wish.exists() and wish.read_text("utf-8") == step:
        tell(house, "hangs")
        # A pause would sleep on after a signal that comes between the telling and the pause.
        while True:
            job.beat()
            time.sleep(0.02)


def main(folder: Path, *, once: bool) -> None:
    """Work in the deployment until SIGTERM, or until nothing is left."""
    stop = threading.Event()
    signal.signal(signal.SIGTERM, lambda *_: stop.set())
    house = House.open(folder, worker=worker_actor())
    try:
        worker = Worker(house, stop, KINDS)
        tell(house, f"worker {os.getpid()}")
        if once:
            worker.run_once()
        else:
            worker.run()
    finally:
        house.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), once=sys.argv[2:] == ["once"])
