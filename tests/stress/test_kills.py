"""kill -9 at any moment: what was acknowledged stays, and nothing stands half done."""

from __future__ import annotations

import multiprocessing
import os
import random
import signal
import time
from contextlib import suppress
from dataclasses import dataclass, field
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from pathlib import Path

import pytest
from sqlmodel import select

from regest.core.catalogue.tables import Component, Record
from regest.core.preservation.consistency import check_chain, check_numbers
from regest.core.preservation.fixity import check_fixity
from regest.core.preservation.health import Patient, Status
from regest.core.preservation.stored import check_bytes
from regest.core.preservation.surroundings import check_database
from regest.core.store.blobs import BlobStore
from regest.core.store.tables import IdempotencyKey, IndexQueue
from tests.stress import writer
from tests.support.catalogue import furnish
from tests.support.databases import opened, prepare

CONTEXT = multiprocessing.get_context("forkserver")
CONTEXT.set_forkserver_preload([writer.__name__])
LONGEST_LIFE = 0.25


@dataclass
class Crowd:
    """Writers at work on one deployment, and what they said before they died."""

    url: str
    folder: Path
    chance: random.Random
    living: dict[Connection, BaseProcess] = field(default_factory=dict)
    acknowledged: dict[str, str] = field(default_factory=dict)
    tried: set[str] = field(default_factory=set)
    killed: int = 0

    def start(self, count: int) -> None:
        """Let `count` more writers begin, and wait until each has begun its first letter."""
        fresh = []
        for _writer in range(count):
            heard, told = CONTEXT.Pipe(duplex=False)
            process = CONTEXT.Process(target=writer.live, args=(self.url, self.folder, told))
            process.start()
            told.close()
            self.living[heard] = process
            fresh.append(heard)
        for heard in fresh:
            assert heard.poll(30), "a writer did not begin"

    def listen(self, seconds: float) -> None:
        """Take down what the writers say for some time."""
        until = time.monotonic() + seconds
        while (left := until - time.monotonic()) > 0:
            ready = wait(list(self.living), left)
            for heard in self.living:
                if heard in ready:
                    self._take_down(heard)

    def kill(self, count: int) -> None:
        """Kill `count` writers at one blow, and hear out what they still said."""
        doomed = self.chance.sample(sorted(self.living, key=Connection.fileno), count)
        for blow in (signal.SIGSTOP, signal.SIGKILL):
            for heard in doomed:
                os.kill(self.living[heard].pid or 0, blow)
        for heard in doomed:
            process = self.living.pop(heard)
            process.join()
            with suppress(EOFError, OSError):
                while True:
                    self._take_down(heard)
            heard.close()
            process.close()
        self.killed += count

    def _take_down(self, heard: Connection) -> None:
        key, number = heard.recv()
        self.tried.add(key)
        if number:
            self.acknowledged[key] = number


def check(crowd: Crowd) -> None:
    """Fail when something acknowledged is lost, or something half done is there."""
    with opened(crowd.url, crowd.folder) as database:
        patient = Patient(crowd.folder, database, BlobStore(crowd.folder / "blobs"), ())
        for look in (check_database, check_numbers, check_bytes, check_chain):
            found = look(patient)
            assert found.status is Status.OK, (found.message.text("en"), found.details)
        with database.read() as session:
            kept = {
                key: (number, sha256)
                for key, number, sha256 in session.exec(
                    select(IdempotencyKey.key, Record.number, Component.sha256)
                    .join(Record, Record.id == IdempotencyKey.record_id)  # type: ignore[arg-type]
                    .join(Component, Component.record_id == Record.id)  # type: ignore[arg-type]
                )
            }
            records = set(session.exec(select(Record.id)))
            assert set(session.exec(select(IndexQueue.record_id))) == records
    assert len(kept) == len(records)
    assert set(kept) <= crowd.tried
    lost = {key for key, number in crowd.acknowledged.items() if kept.get(key, ("",))[0] != number}
    assert lost == set()


def repeat(crowd: Crowd) -> None:
    """Try again what nobody knows the end of: each letter is registered once all the same."""
    with writer.at_work(crowd.url, crowd.folder) as (database, blobs):
        for key in sorted(crowd.tried - set(crowd.acknowledged)):
            crowd.acknowledged[key] = writer.write(database, blobs, key)
        with database.read() as session:
            assert len(session.exec(select(Record.id)).all()) == len(crowd.tried)
            assert check_fixity(session, blobs).ok
    numbers = sorted(int(number.rpartition("-")[2]) for number in crowd.acknowledged.values())
    assert numbers == list(range(1, len(crowd.tried) + 1))


def storm(url: str, folder: Path, *, rounds: int, writers: int, doomed: int) -> Crowd:
    """Let `writers` work and kill `doomed` of them, `rounds` times over; check after each time."""
    prepare(url, folder)
    with opened(url, folder) as database:
        furnish(database)
    crowd = Crowd(url, folder, random.Random(rounds))
    for _round in range(rounds):
        crowd.start(writers - len(crowd.living))
        crowd.listen(crowd.chance.uniform(0.02, LONGEST_LIFE))
        crowd.kill(doomed)
        if not crowd.living:
            check(crowd)
    crowd.kill(len(crowd.living))
    check(crowd)
    repeat(crowd)
    check(crowd)
    assert crowd.acknowledged
    return crowd


def test_a_few_deaths_lose_nothing(database_url: str, tmp_path: Path) -> None:
    crowd = storm(database_url, tmp_path, rounds=3, writers=3, doomed=1)
    assert crowd.killed == 5


def test_the_death_of_all_at_once_loses_nothing(tmp_path: Path) -> None:
    storm(f"sqlite:///{tmp_path}/regest.sqlite", tmp_path, rounds=2, writers=2, doomed=2)


@pytest.mark.stress
def test_many_deaths_lose_nothing(database_url: str, tmp_path: Path) -> None:
    crowd = storm(database_url, tmp_path, rounds=60, writers=4, doomed=1)
    assert crowd.killed >= 60


@pytest.mark.stress
def test_many_deaths_of_all_at_once_lose_nothing(database_url: str, tmp_path: Path) -> None:
    crowd = storm(database_url, tmp_path, rounds=15, writers=4, doomed=4)
    assert crowd.killed == 60
