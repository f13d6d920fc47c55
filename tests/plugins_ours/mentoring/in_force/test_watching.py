"""The chair is told before a mentor's certificate ends, once, and not after it is prolonged."""

from __future__ import annotations

import datetime as dt
import threading

import pytest
from sqlmodel import select

from regest.core.base.clock import ManualClock
from regest.core.catalogue.task_tables import Task
from regest.core.store.tables import Job, JobState
from regest.kit.house import House
from regest.kit.worker import Worker
from regest.plugins.mentoring.approving.enacting import Decision
from regest.plugins.mentoring.approving.entering import enter
from regest.plugins.mentoring.declarations import catalogue
from regest.plugins.mentoring.in_force import doubts, expiring, watching
from regest.plugins.mentoring.tables.pairs import Doubt, MentoringWarning
from tests.support.mentoring import certify, ended, furnish

BEGUN = dt.date(2025, 10, 17)
TODAY = dt.date(2026, 10, 27)


@pytest.fixture
def pair(house: House) -> str:
    """Give the pair Н1 – К1 that works since 17.10.2025."""
    furnish(house, ("Барнаул, школа",), ("Барнаул, СПО",))
    decided = Decision(body="presidium", number="5/2.1", decided_on=BEGUN)
    return enter(house, "Н1", "К1", decided).id


def soon(house: House, day: dt.date = TODAY, days: int = 60) -> list[dt.date]:
    """Return the days on which certificates end."""
    with house.read() as session:
        return [each.ends_on for each in expiring.expiring(session, day, days)]


def warned(house: House) -> tuple[MentoringWarning, Task]:
    """Return the one warning there is, with its task."""
    with house.read() as session:
        row = session.exec(select(MentoringWarning)).one()
        return row, session.get_one(Task, row.task_id)


@pytest.mark.usefixtures("pair")
def test_the_chair_is_warned_within_the_term_and_once(house: House) -> None:
    last = dt.date(2026, 12, 26)
    ended(house, "Н1", "qms_certified", last)
    assert soon(house) == [last]
    assert soon(house, days=59) == []
    assert soon(house, last) == [last]
    assert soon(house, last + dt.timedelta(days=1)) == []
    done = watching.watch(house)
    assert (done.questions, len(done.warnings)) == ((), 1)
    assert watching.watch(house).warnings == ()
    _row, task = warned(house)
    assert task.text.startswith("Н1")
    assert "26.12.2026" in task.text
    assert task.due_on == last


@pytest.mark.usefixtures("pair")
def test_a_certificate_that_goes_on_is_no_ground_and_closes_the_warning(house: House) -> None:
    ended(house, "Н1", "qms_certified", dt.date(2026, 11, 30))
    watching.watch(house)
    certify(house, "Н1", dt.date(2026, 12, 1))
    assert soon(house) == []
    watching.watch(house)
    row, task = warned(house)
    assert (row.closed_on, task.dropped_on) == (TODAY, TODAY)


@pytest.mark.usefixtures("pair")
def test_a_gap_of_a_day_is_the_end(house: House) -> None:
    ended(house, "Н1", "qms_certified", dt.date(2026, 11, 30))
    certify(house, "Н1", dt.date(2026, 12, 2))
    assert soon(house) == [dt.date(2026, 11, 30)]


@pytest.mark.usefixtures("pair")
def test_a_worker_looks_every_day_while_a_pair_works(house: House, clock: ManualClock) -> None:
    """The first look is asked for where the pair begins; the lapse itself makes the doubt."""
    ended(house, "Н1", "qms_certified", dt.date(2026, 11, 30))
    clock.set(dt.datetime(2026, 12, 1, 4, tzinfo=dt.UTC))
    (kind,) = catalogue.JOB_KINDS
    worker = Worker(house, threading.Event(), {kind.name: kind})
    assert worker.run_once() == 1
    with house.read() as session:
        assert list(doubts.doubted_ids(session).values()) == [Doubt.MENTOR_CERTIFICATE]
        left = session.exec(select(Job.state).where(Job.kind == kind.name)).all()
    assert JobState.WAITING in left
    # The next look is a day off.
    assert worker.run_once() == 0


@pytest.mark.usefixtures("pair")
def test_certificates_are_looked_at_on_the_first_and_on_the_last_day_there_is(house: House) -> None:
    assert soon(house, dt.date.min) == []
    assert soon(house, dt.date.max) == []
    ended(house, "Н1", "qms_certified", dt.date.max)
    assert soon(house) == []
    assert soon(house, dt.date.max) == [dt.date.max]
