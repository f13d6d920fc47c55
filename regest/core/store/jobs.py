"""Jobs: background work kept in the database, done by whichever worker takes it first.

A job is taken with a lease; a worker that dies lets it run out, and another goes on. Work may
therefore begin twice: a handler must bear that, or finish its job in the unit of work that holds
its result. Leases and delays go by the machine's clock, also where a rehearsal has its own: clocks
of several machines must agree to within seconds.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import aliased
from sqlmodel import Session, case, col, delete, select, tuple_, update
from sqlmodel.sql.expression import SelectOfScalar

from regest.core.base.canonical import canonical_json
from regest.core.base.clock import Clock, SystemClock
from regest.core.base.messages import Message, _, spoken
from regest.core.store.database import Database
from regest.core.store.tables import PENDING, Job, JobState
from regest.core.store.upsert import upsert
from regest.core.store.work import Actor, Work

LEASE = dt.timedelta(seconds=60)
FIRST_DELAY = dt.timedelta(minutes=1)
LONGEST_DELAY = dt.timedelta(days=1)
_GROWTH = 5
# What becomes of a job is in no audited table; what it changes is audited under its worker's name.
_KEEPER = Actor("jobs")
_MACHINE = SystemClock()


class LeaseLost(Exception):
    """The lease ran out and the job is another worker's: what is not committed is given up."""


class JobStopped(Exception):
    """The worker is asked to end: the job is given back and goes on elsewhere or later."""


@dataclass(frozen=True, slots=True)
class TakenJob:
    """A job under lease; `attempts` counts this one and those without progress before it."""

    id: str
    kind: str
    subject: str
    arguments: Mapping[str, Any]
    progress: Mapping[str, Any]
    attempts: int
    holder: str


def enqueue(
    work: Work,
    kind: str,
    subject: str,
    arguments: Mapping[str, object] | None = None,
    *,
    delay: dt.timedelta = dt.timedelta(0),
    clock: Clock = _MACHINE,
) -> None:
    """Ask for work of `kind` on `subject` (an id) once the present unit of work is committed.

    While such a job waits, asking again makes no second one: the earlier moment and the newer
    arguments hold.
    """
    now = clock.now()
    fresh = {
        "id": work.new_id(),
        "kind": kind,
        "subject": subject,
        "arguments": canonical_json(arguments or {}).decode(),
        "state": JobState.WAITING,
        "attempts": 0,
        "not_before": now + delay,
        "holder": "",
        "progress": "{}",
        "error": "",
        "created_at": now,
    }
    asked = upsert(work.session, Job).values(fresh)
    sooner = case(
        (col(Job.not_before) > asked.excluded.not_before, asked.excluded.not_before),
        else_=col(Job.not_before),
    )
    renewed = {"not_before": sooner, "arguments": asked.excluded.arguments}
    work.session.connection().execute(
        asked.on_conflict_do_update(
            index_elements=["kind", "subject", "state"], index_where=PENDING, set_=renewed
        )
    )


def withdraw(work: Work, kind: str, subject: str) -> None:
    """Ask for this work no more; what is being done already goes on."""
    waits = col(Job.state) == JobState.WAITING
    work.session.exec(delete(Job).where(col(Job.kind) == kind, col(Job.subject) == subject, waits))


def delay_after(attempts: int) -> dt.timedelta:
    """Return how long a job waits after so many attempts in vain: 1, 5, 25 minutes … a day."""
    growth: int = _GROWTH ** min(attempts - 1, 9)
    return min(FIRST_DELAY * growth, LONGEST_DELAY)


class JobQueue:
    """Gives jobs out and takes them back; several processes may do so at once."""

    def __init__(self, database: Database, clock: Clock = _MACHINE) -> None:
        self._database = database
        self._clock = clock

    def take(self, holder: str, kinds: Mapping[str, int]) -> TakenJob | None:
        """Take a dead worker's job, or the one due longest, under a lease; None without any.

        `holder` names one worker alone; `kinds` are those it can do, with the most attempts. A job
        whose workers died so many times is given up.
        """
        now = self._clock.now()
        wanted = (_abandoned(kinds, now), _ready(kinds, now))
        with self._database.read() as session:
            if all(session.exec(each).first() is None for each in wanted):
                return None
        with self._database.work(_KEEPER) as work:
            for each in wanted:
                locked = each.with_for_update(skip_locked=True, of=Job)
                while (row := work.session.exec(locked).first()) is not None:
                    if row.state is not JobState.RUNNING or row.attempts < kinds[row.kind]:
                        return self._lease(work.session, row, holder)
                    _give_up(row, now, _died(row.attempts))
                    work.session.flush()
        return None

    def beat(self, taken: TakenJob, progress: Mapping[str, object] | None = None) -> None:
        """Renew the lease; with `progress`, keep how far the work is, and count attempts anew.

        Raises:
            LeaseLost: it ran out and somebody else has the job.
        """
        values: dict[str, object] = {"held_until": self._clock.now() + LEASE}
        if progress is not None:
            values |= {"progress": canonical_json(progress).decode(), "attempts": 1}
        held = (
            col(Job.id) == taken.id,
            col(Job.holder) == taken.holder,
            col(Job.state) == JobState.RUNNING,
        )
        with self._database.work(_KEEPER) as work:
            if not work.session.exec(update(Job).where(*held).values(values)).rowcount:
                raise LeaseLost

    def finish(self, taken: TakenJob, work: Work | None = None) -> None:
        """Mark the job as done; within `work`, it is done exactly if that is committed.

        Raises:
            LeaseLost: it ran out and somebody else has the job.
        """
        if work is None:
            with self._database.work(_KEEPER) as own:
                self.finish(taken, own)
            return
        row = _held(work.session, taken)
        row.state, row.finished_at = JobState.DONE, self._clock.now()
        row.holder, row.held_until, row.error = "", None, ""
        work.session.add(row)
        work.session.flush()

    def fail(self, taken: TakenJob, reason: Message | str, most_attempts: int) -> JobState:
        """Let the job wait for another attempt, longer each time, or give it up after the last.

        `reason` is for people. Returns what became of the job.

        Raises:
            LeaseLost: it ran out and somebody else has the job.
        """

        def decide(session: Session, row: Job) -> JobState:
            now = self._clock.now()
            if row.attempts >= most_attempts:
                _give_up(row, now, reason)
                return JobState.FAILED
            row.error = _told(reason)
            put_back(session, row, now + delay_after(row.attempts))
            return JobState.WAITING

        return self._back(taken, decide)

    def release(self, taken: TakenJob) -> None:
        """Give the job back as if it had not been taken, for another worker to do.

        Raises:
            LeaseLost: it ran out and somebody else has the job.
        """

        def decide(session: Session, row: Job) -> JobState:
            row.attempts = max(0, row.attempts - 1)
            put_back(session, row, self._clock.now())
            return JobState.WAITING

        self._back(taken, decide)

    def clean(self, keep: dt.timedelta) -> int:
        """Forget jobs that were done longer than `keep` ago; return how many."""
        old = (col(Job.state) == JobState.DONE, col(Job.finished_at) < self._clock.now() - keep)
        with self._database.work(_KEEPER) as work:
            return work.session.exec(delete(Job).where(*old)).rowcount

    def _lease(self, session: Session, row: Job, holder: str) -> TakenJob:
        row.state, row.holder = JobState.RUNNING, holder
        row.held_until = self._clock.now() + LEASE
        row.attempts += 1
        session.add(row)
        return TakenJob(
            row.id,
            row.kind,
            row.subject,
            json.loads(row.arguments),
            json.loads(row.progress),
            row.attempts,
            holder,
        )

    def _back(self, taken: TakenJob, decide: Callable[[Session, Job], JobState]) -> JobState:
        try:
            return self._decided(taken, decide)
        except IntegrityError:
            # The same work was asked for between our look and our write; the next look sees it.
            return self._decided(taken, decide)

    def _decided(self, taken: TakenJob, decide: Callable[[Session, Job], JobState]) -> JobState:
        with self._database.work(_KEEPER) as work:
            state = decide(work.session, _held(work.session, taken))
            work.session.flush()
        return state


def put_back(session: Session, row: Job, not_before: dt.datetime) -> None:
    """Let a job wait; one that is asked for anew meanwhile makes this one needless."""
    same = (Job.kind == row.kind, Job.subject == row.subject, Job.state == JobState.WAITING)
    with session.no_autoflush:
        if session.exec(select(Job.id).where(*same, Job.id != row.id)).first() is not None:
            session.delete(row)
            return
    row.state, row.not_before = JobState.WAITING, not_before
    row.holder, row.held_until, row.finished_at = "", None, None
    session.add(row)


def _abandoned(kinds: Mapping[str, int], now: dt.datetime) -> SelectOfScalar[Job]:
    """Return the query for the next job whose worker died."""
    over = (col(Job.state) == JobState.RUNNING, col(Job.held_until) < now)
    return _first(select(Job).where(*over), kinds)


def _ready(kinds: Mapping[str, int], now: dt.datetime) -> SelectOfScalar[Job]:
    """Return the query for the next job that waits: none whose like is being done."""
    other = aliased(Job)
    # Asked once, not for each row: a database without statistics would look through all of them.
    busy = select(other.kind, other.subject).where(other.state == JobState.RUNNING)
    free = tuple_(col(Job.kind), col(Job.subject)).not_in(busy)
    due = (col(Job.state) == JobState.WAITING, col(Job.not_before) <= now)
    return _first(select(Job).where(*due, free), kinds)


def _first(wanted: SelectOfScalar[Job], kinds: Mapping[str, int]) -> SelectOfScalar[Job]:
    # In the order of an index: among a hundred thousand jobs the next one is found at once.
    ordered = wanted.where(col(Job.kind).in_(sorted(kinds)))
    return ordered.order_by(col(Job.not_before), col(Job.id)).limit(1)


def _held(session: Session, taken: TakenJob) -> Job:
    held = (Job.id == taken.id, Job.holder == taken.holder, Job.state == JobState.RUNNING)
    row = session.exec(select(Job).where(*held).with_for_update()).first()
    if row is None:
        raise LeaseLost
    return row


def _give_up(row: Job, now: dt.datetime, reason: Message | str) -> None:
    row.state, row.finished_at, row.error = JobState.FAILED, now, _told(reason)
    row.holder, row.held_until = "", None


def _died(attempts: int) -> Message:
    return _.n(
        "the worker ended in the middle of it {count} time",
        "the worker ended in the middle of it {count} times",
        attempts,
    )


def _told(reason: Message | str) -> str:
    with spoken("ru"):
        return str(reason)
