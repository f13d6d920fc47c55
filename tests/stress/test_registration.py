"""Many processes register at once: numbers without gap or duplicate, a key never taken twice."""

from __future__ import annotations

import multiprocessing
from multiprocessing.connection import Connection
from multiprocessing.synchronize import Barrier
from pathlib import Path

import pytest
from sqlmodel import func, select

from benchmarks import registration
from regest.core.catalogue.tables import LedgerNumber, Record
from tests.stress import writer
from tests.support.catalogue import furnish
from tests.support.databases import opened, prepare

CONTEXT = multiprocessing.get_context("forkserver")
CONTEXT.set_forkserver_preload([writer.__name__, registration.__name__])
KEYS = 10


def measured(database_url: str, folder: Path, monkeypatch: pytest.MonkeyPatch, count: int) -> None:
    """Register `count` letters by eight processes; the program checks numbers and event log."""
    if not database_url.startswith("sqlite"):
        monkeypatch.setenv(registration.URL_VARIABLE, database_url)
    figures = registration.registered(folder / "deployment", count, processes=8)
    assert figures.rate > 0


def test_eight_processes_register(
    database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    measured(database_url, tmp_path, monkeypatch, 200)


@pytest.mark.stress
def test_eight_processes_register_ten_thousand(
    database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    measured(database_url, tmp_path, monkeypatch, 10_000)


def insist(url: str, folder: Path, start: Barrier, told: Connection) -> None:
    """Register the same letters as everybody else, at the same time."""
    with writer.at_work(url, folder) as (database, blobs):
        start.wait(30)
        told.send([writer.write(database, blobs, f"key-{number}") for number in range(KEYS)])


def test_the_same_request_by_many_at_once_is_one_record(database_url: str, tmp_path: Path) -> None:
    prepare(database_url, tmp_path)
    with opened(database_url, tmp_path) as database:
        furnish(database)
    start = CONTEXT.Barrier(4)
    heard, told = CONTEXT.Pipe(duplex=False)
    arguments = (database_url, tmp_path, start, told)
    processes = [CONTEXT.Process(target=insist, args=arguments) for _number in range(4)]
    for process in processes:
        process.start()
    answers = [heard.recv() for _process in processes]
    for process in processes:
        process.join(30)
        assert process.exitcode == 0
    heard.close()
    told.close()
    assert all(answer == answers[0] for answer in answers)
    assert len(set(answers[0])) == KEYS
    with opened(database_url, tmp_path) as database, database.read() as session:
        assert session.exec(select(func.count()).select_from(Record)).one() == KEYS
        assert session.exec(select(func.count()).select_from(LedgerNumber)).one() == KEYS
