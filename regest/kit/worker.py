"""The worker: keeps the index up to date and does background jobs, one after another.

Any number of workers may run, on one machine or on several; each ends after the step it is in.
"""

from __future__ import annotations

import datetime as dt
import importlib
import os
import secrets
import socket
import threading
import time
from collections.abc import Mapping
from dataclasses import asdict
from typing import Protocol, cast

import structlog

from regest.core.base.clock import Clock, SystemClock
from regest.core.base.errors import RegestError
from regest.core.base.messages import Message, _
from regest.core.hooks.types import JobKind
from regest.core.store.jobs import JobQueue, JobStopped, LeaseLost, TakenJob
from regest.core.store.running_job import RunningJob
from regest.core.store.work import Actor
from regest.index.indexer import drain_briefly, waiting
from regest.index.lease import Lease
from regest.kit.house import House
from regest.kit.housekeeping import tidy
from regest.kit.preserving import begin_rotation
from regest.kit.renditions import begin_renditions

log = structlog.get_logger(__name__)

IDLE_SECONDS = 1.0
DRAIN_SECONDS = 5.0
KEPT = dt.timedelta(days=14)
_CLEANING_SECONDS = 3600.0
# Somebody else is at it, or something hinders: trying at once again would change nothing.
_INDEX_REST_SECONDS = 5.0


class JobHandler(Protocol):
    """Does one job; what must happen exactly once is committed together with `job.finish`."""

    def __call__(self, house: House, job: RunningJob) -> None:
        """Do the job; what is raised is kept for people, and the job is tried again later."""


def worker_actor() -> Actor:
    """Return who the changes that jobs make are attributed to: the worker of this machine."""
    return Actor(f"worker:{socket.gethostname()}")


def declared_kinds(house: House) -> Mapping[str, JobKind]:
    """Return the kinds of jobs that can be done here, by name."""
    declared = house.deployment.plugins.declared.job_kinds
    return {each.value.name: each.value for each in declared}


class Worker:
    """One worker in a house opened for it; `stop` is set when it has to end.

    `kinds` are those declared, unless others are given.
    """

    def __init__(
        self,
        house: House,
        stop: threading.Event,
        kinds: Mapping[str, JobKind] | None = None,
        clock: Clock | None = None,
    ) -> None:
        self.house = house
        self.stop = stop
        self.name = f"{socket.gethostname()}:{os.getpid()}:{secrets.token_hex(4)}"
        self.queue = JobQueue(house.deployment.database, clock or SystemClock())
        self.kinds = kinds if kinds is not None else declared_kinds(house)
        self._cleaned = -_CLEANING_SECONDS
        self._index_rests = 0.0

    def run(self) -> None:
        """Work until asked to stop.

        Raises:
            Unavailable: an enabled plugin is broken.
        """
        self._begin()
        while not self.stop.is_set():
            try:
                busy = self.step()
            except RegestError as fault:
                # The database may be locked or away for a while; a worker waits for it.
                log.warning("worker_step_failed", code=fault.code, error=fault.text("en"))
                busy = False
            if not busy:
                self.stop.wait(IDLE_SECONDS)
        log.info("worker_ended", worker=self.name)

    def run_once(self) -> int:
        """Work until nothing is due any more, or asked to stop; return how many jobs were done."""
        self._begin()
        done = 0
        while not self.stop.is_set():
            indexed = self._drain()
            taken = self.queue.take(self.name, self._limits())
            if taken is not None:
                done += self._do(taken)
            elif not indexed:
                break
        log.info("worker_ended", worker=self.name, done=done)
        return done

    def step(self) -> bool:
        """Bring the index up to date for a while and do one job; say whether there was any."""
        self._clean()
        indexed = self._drain()
        taken = self.queue.take(self.name, self._limits())
        if taken is not None:
            self._do(taken)
        return indexed or taken is not None

    def _begin(self) -> None:
        self.house.deployment.plugins.refuse_writes()
        log.info("worker_began", worker=self.name, kinds=sorted(self.kinds))
        self._clean()

    def _limits(self) -> dict[str, int]:
        return {name: kind.max_attempts for name, kind in self.kinds.items()}

    def _drain(self) -> bool:
        """Index what waits, if nobody else does; say whether anything was indexed."""
        deployment = self.house.deployment
        before = waiting(deployment.database)
        if not before or time.monotonic() < self._index_rests:
            return False
        lease = Lease.of(deployment)
        try:
            left = drain_briefly(deployment.database, self.house.index, lease, DRAIN_SECONDS)
        except Exception:
            log.exception("index_drain_failed")
            left = before
        if left >= before:
            self._index_rests = time.monotonic() + _INDEX_REST_SECONDS
        return left < before

    def _clean(self) -> None:
        if time.monotonic() - self._cleaned >= _CLEANING_SECONDS:
            self._cleaned = time.monotonic()
            forgotten = self.queue.clean(KEPT)
            if forgotten:
                log.info("jobs_forgotten", count=forgotten)
            if begin_rotation(self.house, self.kinds):
                log.info("fixity_asked")
            if begin_renditions(self.house, self.kinds):
                log.info("renditions_asked")
            tidied = tidy(self.house, SystemClock().now())
            if tidied.anything:
                log.info("tidied", **asdict(tidied))

    def _do(self, taken: TakenJob) -> bool:
        """Do a job and say what became of it; return whether it is done."""
        kind = self.kinds[taken.kind]
        job = RunningJob(self.queue, taken, self.stop.is_set)
        told = log.bind(job=taken.id, kind=taken.kind, subject=taken.subject, worker=self.name)
        told.info("job_began", attempt=taken.attempts)
        began = time.monotonic()
        try:
            with job.kept_alive(kind.silent_seconds):
                _handler(kind)(self.house, job)
            if not job.finished:
                self.queue.finish(taken)
        except JobStopped:
            self._give_back(taken)
            told.info("job_released")
        except LeaseLost:
            told.warning("job_lost")
        except Exception as fault:  # noqa: BLE001 - whatever it is, the job is tried again
            state = self._fail(taken, kind, fault)
            told.exception("job_failed", state=state, error=str(fault))
        else:
            told.info("job_done", seconds=round(time.monotonic() - began, 3))
            return True
        return False

    def _give_back(self, taken: TakenJob) -> None:
        try:
            self.queue.release(taken)
        except LeaseLost:
            log.warning("job_lost", job=taken.id)

    def _fail(self, taken: TakenJob, kind: JobKind, fault: Exception) -> str:
        try:
            return self.queue.fail(taken, _reason(fault), kind.max_attempts).value
        except LeaseLost:
            return "lost"


def _handler(kind: JobKind) -> JobHandler:
    module, _colon, attribute = kind.target.partition(":")
    return cast(JobHandler, getattr(importlib.import_module(module), attribute))


def _reason(fault: Exception) -> Message | str:
    if isinstance(fault, RegestError):
        return fault.text("ru")
    return _("the program failed ({cause})", cause=f"{type(fault).__name__}: {fault}")
