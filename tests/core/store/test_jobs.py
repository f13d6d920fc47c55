"""Jobs are asked for with the change itself, done once, tried again later, and never forgotten."""

from __future__ import annotations

import datetime as dt
import threading
from collections.abc import Mapping

import pytest
from sqlmodel import select

from regest.core.base.clock import ManualClock
from regest.core.base.errors import NotFound, Refusal
from regest.core.base.messages import _
from regest.core.store import job_overview
from regest.core.store.audit import verify
from regest.core.store.database import Database
from regest.core.store.jobs import (
    LEASE,
    JobQueue,
    JobStopped,
    LeaseLost,
    TakenJob,
    delay_after,
    enqueue,
)
from regest.core.store.running_job import RunningJob
from regest.core.store.tables import AuditEntry, Job, JobState
from regest.core.store.work import Actor
from tests.support.databases import manual_clock

CLERK = Actor("clerk")
KINDS = {"read": 3}


@pytest.fixture
def clock() -> ManualClock:
    """Give the machine's clock, standing."""
    return manual_clock()


@pytest.fixture
def queue(database: Database, clock: ManualClock) -> JobQueue:
    """Give the queue."""
    return JobQueue(database, clock)


def ask(database: Database, subject: str, clock: ManualClock, **arguments: object) -> None:
    with database.work(CLERK) as work:
        enqueue(work, "read", subject, arguments, clock=clock)


def jobs(database: Database) -> list[Job]:
    with database.read() as session:
        return list(session.exec(select(Job).order_by(Job.subject)))


def taken(queue: JobQueue, worker: str = "ada") -> TakenJob:
    found = queue.take(worker, KINDS)
    assert found is not None
    return found


def test_a_job_comes_with_the_change_or_not_at_all(database: Database, clock: ManualClock) -> None:
    def ask_and_fail() -> None:
        with database.work(CLERK) as work:
            enqueue(work, "read", "lost", clock=clock)
            raise RuntimeError

    with pytest.raises(RuntimeError):
        ask_and_fail()
    ask(database, "kept", clock)
    assert [job.subject for job in jobs(database)] == ["kept"]


def test_asking_twice_makes_one_job_with_the_newer_arguments(
    database: Database, queue: JobQueue, clock: ManualClock
) -> None:
    ask(database, "x", clock, page=1)
    ask(database, "x", clock, page=2)
    assert taken(queue).arguments == {"page": 2}
    assert queue.take("bob", KINDS) is None


def test_what_becomes_of_jobs_leaves_no_entry_in_the_event_log(
    database: Database, queue: JobQueue, clock: ManualClock
) -> None:
    ask(database, "x", clock)
    queue.finish(taken(queue))
    with database.read() as session:
        assert session.exec(select(AuditEntry)).all() == []
        assert verify(session, database.signer.public_key).ok


def test_delays_grow_from_a_minute_to_a_day() -> None:
    minutes = [delay_after(attempt).total_seconds() / 60 for attempt in range(1, 8)]
    assert minutes == [1, 5, 25, 125, 625, 1440, 1440]


def test_a_job_that_fails_waits_longer_each_time_and_is_given_up_with_its_reason(
    database: Database, queue: JobQueue, clock: ManualClock
) -> None:
    ask(database, "x", clock)
    for minutes in (1, 5):
        assert queue.fail(taken(queue), _("the disk is away"), 3) is JobState.WAITING
        clock.advance(minutes=minutes, seconds=-1)
        assert queue.take("ada", KINDS) is None
        clock.advance(seconds=1)
    assert queue.fail(taken(queue), "диск не подключён", 3) is JobState.FAILED
    (job,) = jobs(database)
    assert (job.state, job.attempts, job.error) == (JobState.FAILED, 3, "диск не подключён")
    clock.advance(days=30)
    assert queue.take("ada", KINDS) is None


def test_a_dead_workers_job_is_taken_over_when_its_lease_is_over(
    database: Database, queue: JobQueue, clock: ManualClock
) -> None:
    ask(database, "x", clock)
    dead = taken(queue)
    clock.advance(seconds=LEASE.total_seconds())
    assert queue.take("bob", KINDS) is None
    clock.advance(seconds=1)
    assert taken(queue, "bob").attempts == 2
    with pytest.raises(LeaseLost):
        queue.finish(dead)


def test_a_job_that_kills_its_workers_is_given_up(
    database: Database, queue: JobQueue, clock: ManualClock
) -> None:
    ask(database, "x", clock)
    for _death in range(3):
        taken(queue)
        clock.advance(minutes=2)
    assert queue.take("ada", KINDS) is None
    (job,) = jobs(database)
    assert job.state is JobState.FAILED
    assert job.error


def test_progress_is_kept_and_forgives_earlier_attempts(
    database: Database, queue: JobQueue, clock: ManualClock
) -> None:
    ask(database, "x", clock)
    for page in range(1, 6):
        job = taken(queue)
        queue.beat(job, {"pages": page})
        clock.advance(minutes=2)
    last = taken(queue)
    assert (last.progress, last.attempts) == ({"pages": 5}, 2)


def test_a_result_is_kept_exactly_when_its_job_is_done(
    database: Database, queue: JobQueue, clock: ManualClock
) -> None:
    """Whoever lost the lease cannot commit what it did meanwhile."""
    ask(database, "x", clock)
    late = RunningJob(queue, taken(queue), lambda: False)
    clock.advance(minutes=2)
    quick = RunningJob(queue, taken(queue, "bob"), lambda: False)

    def commit(job: RunningJob, result: str) -> None:
        with database.work(CLERK) as work:
            enqueue(work, "result", result, clock=clock)
            job.finish(work)

    commit(quick, "bob")
    with pytest.raises(LeaseLost):
        commit(late, "ada")
    assert [(job.subject, job.state.value) for job in jobs(database)] == [
        ("bob", "waiting"),
        ("x", "done"),
    ]
    assert (quick.finished, late.finished) == (True, False)


def test_a_handler_is_told_to_stop_and_keeps_its_progress(
    database: Database, queue: JobQueue, clock: ManualClock
) -> None:
    ask(database, "x", clock)
    job = taken(queue)
    with pytest.raises(JobStopped):
        RunningJob(queue, job, lambda: True).beat({"pages": 7})
    queue.release(job)
    again = taken(queue, "bob")
    assert (again.progress, again.attempts) == ({"pages": 7}, 1)


def test_kinds_that_a_worker_does_not_know_wait_for_another(
    database: Database, queue: JobQueue, clock: ManualClock
) -> None:
    ask(database, "x", clock)
    assert queue.take("ada", {"wash": 3}) is None
    assert queue.take("ada", {}) is None
    assert taken(queue, "bob").subject == "x"


def test_done_jobs_are_forgotten_after_some_days_and_failed_ones_are_not(
    database: Database, queue: JobQueue, clock: ManualClock
) -> None:
    for subject in ("done", "given up", "waiting"):
        ask(database, subject, clock)
        clock.advance(seconds=1)
    queue.finish(taken(queue))
    queue.fail(taken(queue), "no", 1)
    clock.advance(days=14, seconds=-3)
    assert queue.clean(dt.timedelta(days=14)) == 0
    clock.advance(days=1)
    assert queue.clean(dt.timedelta(days=14)) == 1
    assert [job.subject for job in jobs(database)] == ["given up", "waiting"]


def test_a_person_lets_failed_jobs_be_done_again(
    database: Database, queue: JobQueue, clock: ManualClock
) -> None:
    for subject in ("x", "y"):
        ask(database, subject, clock)
        queue.fail(taken(queue), "no", 1)
    with database.work(CLERK) as work:
        assert job_overview.try_all_again(work, clock) == 2
    job = taken(queue)
    assert job.attempts == 1
    with database.work(CLERK) as work:
        with pytest.raises(Refusal) as caught:
            job_overview.try_again(work, job.id, clock)
        assert caught.value.code == "job_not_failed"
        with pytest.raises(NotFound):
            job_overview.try_again(work, "nothing", clock)


def test_a_failed_job_gives_way_to_one_that_was_asked_for_since(
    database: Database, queue: JobQueue, clock: ManualClock
) -> None:
    ask(database, "x", clock)
    queue.fail(taken(queue), "no", 1)
    ask(database, "x", clock)
    with database.work(CLERK) as work:
        assert job_overview.try_all_again(work, clock) == 1
    assert [job.state for job in jobs(database)] == [JobState.WAITING]


def test_many_at_once_share_the_jobs_without_doing_one_twice(
    database: Database, queue: JobQueue, clock: ManualClock
) -> None:
    for number in range(30):
        ask(database, f"{number:02}", clock)
    done: list[str] = []
    ready = threading.Barrier(3)

    def live(name: str) -> None:
        ready.wait(30)
        while (job := queue.take(name, KINDS)) is not None:
            done.append(job.subject)
            queue.finish(job)

    workers = [threading.Thread(target=live, args=(name,)) for name in ("ada", "bob", "cyd")]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join(60)
    assert sorted(done) == [f"{number:02}" for number in range(30)]


def test_the_tally_names_since_when_each_kind_could_be_done(
    database: Database, queue: JobQueue, clock: ManualClock
) -> None:
    began = clock.now()
    ask(database, "x", clock)
    clock.advance(hours=1)
    with database.work(CLERK) as work:
        enqueue(work, "wash", "y", delay=dt.timedelta(hours=1), clock=clock)
    with database.read() as session:
        found = job_overview.tally(session, clock)
    assert found.counts == {JobState.WAITING: 2}
    assert found.due == {"read": began}


class Listening(JobQueue):
    """A queue that lets a test wait for signs of life."""

    def __init__(self, database: Database, clock: ManualClock) -> None:
        super().__init__(database, clock)
        self.heard = threading.Event()
        self.lost = False

    def beat(self, taken: TakenJob, progress: Mapping[str, object] | None = None) -> None:
        try:
            super().beat(taken, progress)
        except LeaseLost:
            self.lost = True
            raise
        finally:
            self.heard.set()


def test_a_long_job_keeps_its_lease_without_the_handlers_help(
    database: Database, clock: ManualClock
) -> None:
    listening = Listening(database, clock)
    ask(database, "x", clock)
    job = taken(listening)
    clock.advance(seconds=LEASE.total_seconds() / 2)
    with RunningJob(listening, job, lambda: False).kept_alive(60, pulse_seconds=0.01):
        assert listening.heard.wait(30)
    clock.advance(seconds=LEASE.total_seconds() * 0.9)
    assert listening.take("bob", KINDS) is None


def test_a_handler_that_hangs_loses_its_lease(database: Database, clock: ManualClock) -> None:
    listening = Listening(database, clock)
    ask(database, "x", clock)
    job = taken(listening)
    with RunningJob(listening, job, lambda: False).kept_alive(-1, pulse_seconds=0.01):
        assert not listening.heard.wait(0.2)
    clock.advance(minutes=2)
    assert taken(listening, "bob").subject == "x"


def test_a_handler_learns_of_a_lost_lease_at_its_next_sign_of_life(
    database: Database, clock: ManualClock
) -> None:
    listening = Listening(database, clock)
    ask(database, "x", clock)
    running = RunningJob(listening, taken(listening), lambda: False)
    clock.advance(minutes=2)
    taken(JobQueue(database, clock), "bob")
    with running.kept_alive(60, pulse_seconds=0.01):
        assert listening.heard.wait(30)
    assert listening.lost
    with pytest.raises(LeaseLost):
        running.beat()
