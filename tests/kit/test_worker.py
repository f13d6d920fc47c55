"""Workers: jobs are done once, survive any death, and stop when they are asked to."""

from __future__ import annotations

import os
import random
import shutil
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlmodel import select
from structlog.testing import capture_logs

from regest.core.catalogue.tables import Component, TextStatus
from regest.core.hooks.types import JobKind
from regest.core.store.jobs import enqueue
from regest.core.store.tables import AuditEntry, Job
from regest.index.check import compare
from regest.index.indexer import waiting
from regest.kit.house import House
from regest.kit.plugins import enable
from regest.kit.worker import Worker, declared_kinds, worker_actor
from tests.kit.slow_work import HANG, KINDS, PAGES, LaterClock, told
from tests.support.databases import manual_clock
from tests.support.houses import opened_house
from tests.support.scanned import a_scan, ask, states, text_of

SUBJECTS = [f"{number:02}" for number in range(20)]


@contextmanager
def worker_process(folder: Path, *words: str) -> Iterator[subprocess.Popen[str]]:
    """Let another process work; whatever happens, nothing of it is left."""
    command = [sys.executable, "-m", "tests.kit.slow_work", str(folder), *words]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            yield process
        finally:
            process.kill()


def until(process: subprocess.Popen[str], step: str) -> list[str]:
    """Wait until the process tells of `step`; return what it told before."""
    assert process.stdout is not None
    before: list[str] = []
    for line in process.stdout:
        if line.strip() == step:
            return before
        before.append(line.strip())
    raise AssertionError(f"the worker ended without {step}: {before}")


def later(house: House) -> Worker:
    """Return a worker for whom every lease and delay of up to five minutes is over."""
    return Worker(house, threading.Event(), KINDS, LaterClock())


def test_two_workers_share_the_work_and_keep_the_index(shared: Path) -> None:
    with opened_house(shared) as house:
        scans = [a_scan(house, name=f"{number}.pdf") for number in range(2)]
        ask(house, "note", *SUBJECTS)
        with worker_process(shared, "once") as one, worker_process(shared, "once") as other:
            assert (one.wait(120), other.wait(120)) == (0, 0)
        done = sorted(step for step in told(shared) if step.startswith("done"))
        assert done == [f"done {subject}" for subject in SUBJECTS]
        assert set(states(house).values()) == {"done"}
        assert {text_of(house, scan).status for scan in scans} == {TextStatus.EXTRACTED}
        later(house).run_once()
        with house.read() as session:
            assert compare(session, house.index).agrees


def test_a_worker_killed_within_a_job_leaves_it_to_the_next(shared: Path) -> None:
    (shared / HANG).write_text("x", "utf-8")
    with opened_house(shared) as house:
        ask(house, "note", "x")
        with worker_process(shared) as process:
            until(process, "hangs")
            process.kill()
        assert states(house) == {"x": "running"}
        (shared / HANG).unlink()
        assert Worker(house, threading.Event(), KINDS).run_once() == 0
        assert later(house).run_once() == 1
    assert [step for step in told(shared) if step == "done x"] == ["done x"]


def test_a_worker_killed_within_a_scan_goes_on_at_the_next_page(shared: Path) -> None:
    (shared / HANG).write_text("3", "utf-8")
    with opened_house(shared) as house:
        scan = a_scan(house, 5)
        with worker_process(shared) as process:
            until(process, "hangs")
            process.kill()
        assert text_of(house, scan).status is TextStatus.QUEUED
        (shared / HANG).unlink()
        assert later(house).run_once() == 1
        assert text_of(house, scan).text == "\n\n".join(PAGES)
    pages = [step for step in told(shared) if step.startswith("page")]
    assert pages == ["page 1", "page 2", "page 3", "page 3", "page 4", "page 5"]


@pytest.mark.stress
@pytest.mark.timeout(900)
def test_workers_killed_many_times_lose_and_double_nothing(shared: Path) -> None:
    chance = random.Random(12)
    with opened_house(shared) as house:
        for number in range(30):
            ask(house, "note", f"{number}")
            a_scan(house, 5, name=f"{number}.pdf")
            with worker_process(shared) as process:
                steps = chance.randrange(1, 8)
                assert process.stdout is not None
                for _step in range(steps):
                    process.stdout.readline()
                process.kill()
        for _lease in range(40):
            later(house).run_once()
        assert set(states(house).values()) == {"done"}
        with house.read() as session:
            assert compare(session, house.index).agrees
    pages = [step for step in told(shared) if step.startswith("page")]
    # A death costs the page it falls on, and no more.
    assert 150 <= len(pages) <= 150 + 30


def test_a_worker_that_is_asked_to_end_gives_its_job_back_and_takes_no_other(shared: Path) -> None:
    (shared / HANG).write_text("x", "utf-8")
    with opened_house(shared) as house:
        ask(house, "note", "x")
        with worker_process(shared) as process:
            until(process, "hangs")
            ask(house, "note", "y")
            os.kill(process.pid, signal.SIGTERM)
            assert process.wait(200) == 0
        # The handler's next sign of life told it to give the job back.
        assert states(house) == {"x": "waiting", "y": "waiting"}
        job = next(each for each in _jobs(house) if each.subject == "x")
        assert (job.attempts, job.holder, job.error) == (0, "", "")


def test_a_failing_job_is_tried_again_and_says_why(house: House) -> None:
    ask(house, "fail", "x")
    with capture_logs() as logs:
        assert Worker(house, threading.Event(), KINDS).run_once() == 0
    (job,) = _jobs(house)
    assert (job.state.value, job.attempts) == ("waiting", 1)
    assert "ValueError: a spoon is missing" in job.error
    (line,) = [each for each in logs if each["event"] == "job_failed"]
    assert (line["subject"], line["state"]) == ("x", "waiting")
    assert later(house).run_once() == 0
    assert states(house) == {"x": "failed"}


def test_a_job_whose_handler_is_missing_fails_and_the_others_are_done(house: House) -> None:
    missing = JobKind(name="gone", title=KINDS["note"].title, target="regest.nowhere:nothing")
    ask(house, "gone", "x")
    ask(house, "note", "y")
    assert Worker(house, threading.Event(), {**KINDS, "gone": missing}).run_once() == 1
    assert states(house) == {"x": "waiting", "y": "done"}


def test_the_worker_indexes_what_waits(house: House) -> None:
    a_scan(house)
    assert waiting(house.deployment.database) == 1
    worker = Worker(house, threading.Event(), {})
    assert worker.step() is True
    assert waiting(house.deployment.database) == 0
    assert worker.step() is False


def test_jobs_are_done_though_the_index_cannot_be_written(house: House) -> None:
    a_scan(house)
    ask(house, "note", "x")
    index = house.deployment.index_folder
    shutil.rmtree(index, ignore_errors=True)
    index.write_text("a file stands in the way", "utf-8")
    assert Worker(house, threading.Event(), KINDS).run_once() == 2
    assert waiting(house.deployment.database) > 0


def test_a_worker_that_is_asked_to_end_before_it_begins_does_nothing(house: House) -> None:
    ask(house, "note", "x")
    stop = threading.Event()
    stop.set()
    worker = Worker(house, stop, KINDS)
    worker.run()
    assert worker.run_once() == 0
    assert states(house) == {"x": "waiting"}


def test_a_strangers_job_is_done_under_the_workers_name(folder: Path, distributions: Path) -> None:
    with opened_house(folder) as house:
        enable(house.deployment, house.actor, "kitchen_sink")
    with opened_house(folder) as house:
        component = a_scan(house)
        with house.work() as work:
            record_id = work.session.get_one(Component, component).record_id
            enqueue(work, "kitchen_sink.put_away", record_id, {"shelf": "верхняя"})
        assert "kitchen_sink.put_away" not in KINDS
    house = House.open(folder, clock=manual_clock(), worker=worker_actor())
    try:
        kind = declared_kinds(house)["kitchen_sink.put_away"]
        assert Worker(house, threading.Event(), {kind.name: kind}).run_once() == 1
        with house.read() as session:
            acts = select(AuditEntry).where(AuditEntry.action == kind.name)
            entry = session.exec(acts).one()
            shelves = session.execute(text("SELECT shelf FROM kitchen_sink_dish")).all()
    finally:
        house.close()
    assert entry.actor == worker_actor().name
    assert [tuple(row) for row in shelves] == [("верхняя",)]


def _jobs(house: House) -> list[Job]:
    with house.read() as session:
        return list(session.exec(select(Job)))
