"""A job as its handler sees it, and the signs of life that keep it from being given to another."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import structlog

from regest.core.base.errors import RegestError
from regest.core.store.jobs import LEASE, JobQueue, JobStopped, LeaseLost, TakenJob
from regest.core.store.work import Work

log = structlog.get_logger(__name__)

_PULSE_SECONDS = LEASE.total_seconds() / 3


class RunningJob:
    """What to do (`subject`, `arguments`), how far it came (`progress`), and how to say so."""

    def __init__(self, queue: JobQueue, taken: TakenJob, stopping: Callable[[], bool]) -> None:
        self._queue = queue
        self._taken = taken
        self._stopping = stopping
        self._heard = time.monotonic()
        self._lost = False
        self.finished = False
        self.progress: Mapping[str, Any] = taken.progress

    @property
    def id(self) -> str:
        """The job's id."""
        return self._taken.id

    @property
    def kind(self) -> str:
        """The name of its kind."""
        return self._taken.kind

    @property
    def subject(self) -> str:
        """The id of what the work is about."""
        return self._taken.subject

    @property
    def arguments(self) -> Mapping[str, Any]:
        """What was said when the work was asked for."""
        return self._taken.arguments

    def beat(self, progress: Mapping[str, object] | None = None) -> None:
        """Give a sign of life; `progress` is kept for whoever goes on after a crash.

        Call it between steps that can be repeated, outside units of work.

        Raises:
            JobStopped: the worker is asked to end; let it pass.
            LeaseLost: another worker has the job; let it pass.
        """
        if self._lost:
            raise LeaseLost
        self._heard = time.monotonic()
        if progress is not None:
            self._queue.beat(self._taken, progress)
            self.progress = progress
        if self._stopping():
            raise JobStopped

    def finish(self, work: Work) -> None:
        """Mark the job as done within `work`: its result is kept exactly once.

        Raises:
            LeaseLost: another worker has the job; let it pass, so that nothing is written.
        """
        self._queue.finish(self._taken, work)
        work.after_commit(self._note_finished)

    @contextmanager
    def kept_alive(
        self, silent_seconds: float, pulse_seconds: float = _PULSE_SECONDS
    ) -> Iterator[None]:
        """Renew the lease from aside, unless the handler gives no sign for `silent_seconds`."""
        ended = threading.Event()
        seconds = (silent_seconds, pulse_seconds)
        pulse = threading.Thread(
            target=self._pulse, args=(ended, *seconds), name="pulse", daemon=True
        )
        pulse.start()
        try:
            yield
        finally:
            ended.set()
            pulse.join()

    def _pulse(self, ended: threading.Event, silent_seconds: float, pulse_seconds: float) -> None:
        while not ended.wait(pulse_seconds):
            if time.monotonic() - self._heard > silent_seconds:
                log.warning("job_silent", job=self.id, kind=self.kind, seconds=silent_seconds)
                return
            try:
                self._queue.beat(self._taken)
            except LeaseLost:
                self._lost = not self.finished
                return
            except RegestError as fault:
                # The next pulse tries again: the lease lasts three of them.
                log.warning("job_pulse_failed", job=self.id, error=fault.text("en"))

    def _note_finished(self) -> None:
        self.finished = True
