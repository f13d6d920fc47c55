"""Stored files are read by whoever is alive: kill -9 loses nothing that was kept."""

from __future__ import annotations

import datetime as dt
import multiprocessing
import os
from pathlib import Path

import pytest

from regest.core.catalogue.components import prepare
from regest.core.catalogue.drafts import Draft
from regest.core.catalogue.registration import register
from regest.core.preservation import rotation
from regest.kit import preserving
from regest.kit.house import House
from regest.kit.worker import Worker
from tests.support.dying_fixity import read_and_die
from tests.support.houses import DATABASE, opened_house

CONTEXT = multiprocessing.get_context("spawn")
COUNT = 8


def filled(house: House) -> None:
    """Register one document with eight files."""
    deployment = house.deployment
    files = tuple(
        prepare(deployment.blobs, deployment.read_text, f"{number}.txt", f"№ {number}".encode())
        for number in range(COUNT)
    )
    draft = Draft("methodical_work", "Порядок", fields={"work_version": "1"}, files=files)
    with house.work() as work:
        register(work, deployment.calls, draft)


def test_whoever_comes_after_a_killed_reader_reads_the_rest(shared: Path) -> None:
    with opened_house(shared) as house:
        filled(house)
    given = {DATABASE: os.environ[DATABASE]} if DATABASE in os.environ else {}
    process = CONTEXT.Process(target=read_and_die, args=(shared, given, 5))
    process.start()
    process.join(60)
    assert process.exitcode == -9
    with opened_house(shared) as house:
        stands = preserving.stands(house)
        assert (stands.intact, stands.never) == (5, COUNT - 5)
        with house.read() as session:
            now = house.deployment.database.clock.now() + dt.timedelta(days=2)
            assert len(rotation.due(session, now, stands.days)) == COUNT - 5


def test_the_worker_is_asked_only_for_what_is_due(
    shared: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import threading

    with opened_house(shared) as house:
        filled(house)
        worker = Worker(house, threading.Event())
        assert not preserving.begin_rotation(house, worker.kinds)
        later = house.deployment.database.clock.now() + dt.timedelta(days=2)
        monkeypatch.setattr(house.deployment.database.clock, "now", lambda: later)
        assert preserving.begin_rotation(house, worker.kinds)
        worker.run_once()
        assert preserving.stands(house).intact == COUNT
        assert not preserving.begin_rotation(house, worker.kinds)
