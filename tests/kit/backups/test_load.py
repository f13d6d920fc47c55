"""A backup while others write: what it holds is one moment, and it is restored whole."""

from __future__ import annotations

import multiprocessing
import time
from contextlib import suppress
from multiprocessing.connection import Connection, wait
from pathlib import Path

import pytest
from sqlmodel import func, select

from regest.core.catalogue.tables import LedgerNumber, Record
from regest.core.preservation.health import Status
from regest.index.check import compare
from tests.kit.backups.conftest import Source
from tests.support import dying_backups
from tests.support.dying_backups import write_letters
from tests.support.houses import opened_house

CONTEXT = multiprocessing.get_context("forkserver")
CONTEXT.set_forkserver_preload([dying_backups.__name__])
WRITERS = 4


def under_load(source: Source, tmp_path: Path, letters: int, rounds: int) -> None:
    """Back up while four processes register letters, and restore what was taken."""
    heard: list[Connection] = []
    processes = []
    for name in "АБВГ"[:WRITERS]:
        ear, told = CONTEXT.Pipe(duplex=False)
        given = (source.folder, name, letters, told)
        processes.append(CONTEXT.Process(target=write_letters, args=given))
        processes[-1].start()
        told.close()
        heard.append(ear)
    for ear in heard:
        assert ear.poll(120), "a writer did not begin"
    written = _heard(heard)
    took = []
    for _round in range(rounds):
        begun = time.monotonic()
        source.back_up()
        took.append(time.monotonic() - begun)
    written |= _heard(heard)
    assert len(written) > WRITERS
    for process in processes:
        process.join(300)
        assert process.exitcode == 0
    assert source.try_out().ok
    done = source.restore(tmp_path / "restored")
    broken = [each.name for each in done.checkups if each.diagnosis.status is Status.BROKEN]
    assert broken == []
    with opened_house(tmp_path / "restored") as house, house.read() as session:
        count = session.exec(select(func.count()).select_from(Record)).one()
        # Letters came after the last backup: their numbers are reserved, in their order.
        assert session.exec(select(func.count()).select_from(LedgerNumber)).one() == (
            count + done.reserved
        )
        assert done.reserved + count == 2 + WRITERS * letters
        assert compare(session, house.index).agrees
        blobs = set(house.deployment.blobs.all())
        assert blobs == set(done.manifest.blobs)
        assert len(blobs) == count


def _heard(ears: list[Connection]) -> set[str]:
    """Return the numbers that writers have told of by now."""
    found: set[str] = set()
    ready = wait(ears, 0)
    for ear in ears:
        with suppress(EOFError):
            while ear in ready and ear.poll():
                found.add(ear.recv())
    return found


def test_a_backup_under_load_is_whole(source: Source, tmp_path: Path) -> None:
    under_load(source, tmp_path, 4, 1)


@pytest.mark.stress
def test_many_backups_under_load_are_whole(source: Source, tmp_path: Path) -> None:
    under_load(source, tmp_path, 300, 10)
