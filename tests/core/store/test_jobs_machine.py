"""Jobs asked for, taken, lost, failed and given back in any order, beside an oracle."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from typing import ClassVar

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test
from sqlmodel import delete, select

from regest.core.store.database import Database
from regest.core.store.jobs import LEASE, JobQueue, LeaseLost, TakenJob, delay_after, enqueue
from regest.core.store.tables import Job
from regest.core.store.work import Actor
from tests.support.databases import manual_clock

MOST = 3
KINDS = {"read": MOST, "wash": MOST}
WORKERS = ("ada", "bob", "cyd")
WORK = st.sampled_from([("read", "x"), ("read", "y"), ("wash", "x")])


@dataclass
class Known:
    """What the oracle knows of a job; `asked` are the requests that it answers."""

    kind: str
    subject: str
    not_before: dt.datetime
    order: int
    asked: set[int]
    state: str = "waiting"
    attempts: int = 0
    holder: str = ""
    held_until: dt.datetime | None = None
    progress: int = 0

    def same(self, other: Known) -> bool:
        """Tell whether both are the same work."""
        return (self.kind, self.subject) == (other.kind, other.subject)


@dataclass
class Oracle:
    """All jobs as they must be, and what each worker believes to hold."""

    now: dt.datetime
    jobs: list[Known] = field(default_factory=list)
    requests: int = 0
    begun: set[int] = field(default_factory=set)

    def ask(self, kind: str, subject: str, delay: dt.timedelta) -> None:
        self.requests += 1
        fresh = Known(kind, subject, self.now + delay, self.requests, {self.requests})
        for job in self.jobs:
            if job.same(fresh) and job.state == "waiting":
                job.not_before = min(job.not_before, fresh.not_before)
                job.asked |= fresh.asked
                return
        self.jobs.append(fresh)

    def next(self) -> Known | None:
        inorder = sorted(self.jobs, key=lambda each: (each.not_before, each.order))
        for job in inorder:
            if job.held_until is not None and job.held_until < self.now:
                if job.attempts < MOST:
                    return job
                job.state, job.holder, job.held_until = "failed", "", None
        for job in inorder:
            rivals = [each for each in self.jobs if each.same(job) and each.state == "running"]
            if job.state == "waiting" and job.not_before <= self.now and not rivals:
                return job
        return None

    def back(self, job: Known, not_before: dt.datetime) -> None:
        job.holder, job.held_until = "", None
        newer = [each for each in self.jobs if each.same(job) and each.state == "waiting"]
        if newer:
            newer[0].asked |= job.asked
            self.jobs.remove(job)
            return
        job.state, job.not_before = "waiting", not_before


class Jobs(RuleBasedStateMachine):
    """Three workers on one table."""

    database: ClassVar[Database]

    def __init__(self) -> None:
        super().__init__()
        self.clock = manual_clock()
        self.queue = JobQueue(self.database, self.clock)
        self.oracle = Oracle(self.clock.now())
        self.hands: dict[str, tuple[TakenJob, Known]] = {}
        with self.database.work(Actor("test")) as work:
            work.session.exec(delete(Job))

    @rule(wanted=WORK, minutes=st.sampled_from([0, 0, 2]))
    def ask(self, wanted: tuple[str, str], minutes: int) -> None:
        self._tick()
        kind, subject = wanted
        delay = dt.timedelta(minutes=minutes)
        with self.database.work(Actor("test")) as work:
            enqueue(work, kind, subject, delay=delay, clock=self.clock)
        self.oracle.ask(kind, subject, delay)

    @rule(worker=st.sampled_from(WORKERS))
    def take(self, worker: str) -> None:
        if worker in self.hands:
            return
        expected = self.oracle.next()
        taken = self.queue.take(worker, KINDS)
        if expected is None:
            assert taken is None
            return
        assert taken is not None
        assert (taken.kind, taken.subject) == (expected.kind, expected.subject)
        expected.state, expected.holder = "running", worker
        expected.held_until = self.oracle.now + LEASE
        expected.attempts += 1
        self.oracle.begun |= expected.asked
        assert (taken.attempts, taken.progress) == (expected.attempts, _progress(expected))
        self.hands[worker] = taken, expected

    @rule(worker=st.sampled_from(WORKERS))
    def beat(self, worker: str) -> None:
        held = self._ours(worker)
        if held is None:
            return
        taken, known = held
        known.progress += 1
        self.queue.beat(taken, _progress(known))
        known.attempts, known.held_until = 1, self.oracle.now + LEASE

    @rule(worker=st.sampled_from(WORKERS))
    def finish(self, worker: str) -> None:
        held = self._ours(worker)
        if held is not None:
            self.queue.finish(held[0])
            held[1].state, held[1].held_until, held[1].holder = "done", None, ""
            del self.hands[worker]

    @rule(worker=st.sampled_from(WORKERS))
    def fail(self, worker: str) -> None:
        self._tick()
        held = self._ours(worker)
        if held is None:
            return
        taken, known = held
        state = self.queue.fail(taken, "no luck", MOST)
        if known.attempts >= MOST:
            known.state, known.held_until, known.holder = "failed", None, ""
        else:
            self.oracle.back(known, self.oracle.now + delay_after(known.attempts))
        assert state == ("failed" if known.state == "failed" else "waiting")
        del self.hands[worker]

    @rule(worker=st.sampled_from(WORKERS))
    def release(self, worker: str) -> None:
        self._tick()
        held = self._ours(worker)
        if held is not None:
            self.queue.release(held[0])
            held[1].attempts -= 1
            self.oracle.back(held[1], self.oracle.now)
            del self.hands[worker]

    @rule(worker=st.sampled_from(WORKERS))
    def die(self, worker: str) -> None:
        """A killed worker says nothing and comes back under a name of its own."""
        self.hands.pop(worker, None)

    @rule(seconds=st.sampled_from([1, 20, 61, 301, 1501]))
    def wait(self, seconds: int) -> None:
        self._tick(seconds)

    @invariant()
    def the_table_is_as_the_oracle_knows(self) -> None:
        with self.database.read() as session:
            rows = session.exec(select(Job)).all()
        found = sorted((r.kind, r.subject, r.state.value, r.attempts, r.not_before) for r in rows)
        known = sorted(
            (k.kind, k.subject, k.state, k.attempts, k.not_before) for k in self.oracle.jobs
        )
        assert found == known

    @invariant()
    def no_work_is_done_twice_at_once(self) -> None:
        with self.database.read() as session:
            rows = session.exec(select(Job)).all()
        running = [(row.kind, row.subject) for row in rows if row.state.value == "running"]
        assert len(running) == len(set(running))

    def teardown(self) -> None:
        """No request is lost: with enough time each is begun, or was given up by name."""
        self.hands.clear()
        for _round in range(12 * MOST):
            self.clock.advance(days=2)
            taken = self.queue.take("eve", KINDS)
            if taken is not None:
                self.queue.finish(taken)
        with self.database.read() as session:
            states = [row.state.value for row in session.exec(select(Job))]
        assert set(states) <= {"done", "failed"}
        answered = set().union(*(known.asked for known in self.oracle.jobs))
        assert answered == set(range(1, self.oracle.requests + 1))

    def _tick(self, seconds: int = 0) -> None:
        """Move the clock so that no two jobs are ever due at the same moment."""
        self.clock.advance(seconds=seconds, milliseconds=1)
        self.oracle.now = self.clock.now()

    def _ours(self, worker: str) -> tuple[TakenJob, Known] | None:
        """Return what a worker holds; one whose lease another took is told so whatever it does."""
        if worker not in self.hands:
            return None
        taken, known = self.hands[worker]
        if known.state == "running" and known.holder == worker:
            return taken, known
        del self.hands[worker]
        for act in (self.queue.beat, self.queue.finish, self.queue.release):
            try:
                act(taken)
            except LeaseLost:
                continue
            raise AssertionError("a lost lease was honoured")
        return None


def _progress(known: Known) -> dict[str, int]:
    return {"pages": known.progress} if known.progress else {}


def test_jobs_keep_their_rules_in_any_order(database: Database) -> None:
    Jobs.database = database
    run_state_machine_as_test(
        Jobs,
        settings=settings(
            max_examples=40 if database.is_sqlite else 12,
            stateful_step_count=40,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
