"""A destruction that dies at any step is finished or never happened; a restore repeats it."""

from __future__ import annotations

import multiprocessing
import os
from pathlib import Path

import pytest
from sqlmodel import select

from regest.core.catalogue.tables import LedgerNumber, RecordState
from regest.core.retention.disposals import Phase
from regest.core.retention.settling import settle
from regest.core.retention.suppressing import suppress
from regest.core.retention.tables import ActState
from regest.kit import disposal_acts
from tests.support.destruction import COMPILER, JOURNAL, Archive
from tests.support.dying_act import STEPS, execute_and_die
from tests.support.houses import copied


@pytest.fixture
def archive(shared: Path) -> Archive:
    """Give an archive with its people, on SQLite and on PostgreSQL."""
    return Archive(shared).found()


@pytest.mark.parametrize("step", STEPS)
def test_killed_at_a_step_it_is_finished_or_never_was(archive: Archive, step: str) -> None:
    """Before the commit all is there; after it nothing is left once somebody goes on."""
    file_id = archive.closed(JOURNAL, 2021)
    act = archive.at(2027).approve(archive.draft(file_id))
    child = multiprocessing.get_context("spawn").Process(
        target=execute_and_die, args=(archive.folder, dict(os.environ), act.id, step)
    )
    child.start()
    child.join(120)
    assert child.exitcode == -9

    with archive.house(COMPILER) as house:
        assert disposal_acts.finish(house)
        listed = house.deployment.disposals.read().disposals

    if step == "intended":
        assert archive.act(act.id).state is ActState.APPROVED
        assert archive.traces()
        assert [each.phase for each in listed] == [Phase.WITHDRAWN]
        archive.execute(act)
    assert archive.traces() == []
    assert archive.act(act.id).settled_at is not None
    with archive.house() as house:
        phases = [each.phase for each in house.deployment.disposals.read().disposals]
    assert phases[-1] is Phase.SETTLED


def test_a_database_from_before_learns_what_was_destroyed(archive: Archive, tmp_path: Path) -> None:
    """Destroyed stays destroyed: the act, its number, stubs and bytes, from the list alone."""
    if "REGEST_DATABASE__URL" in os.environ:
        pytest.skip("a copy of the folder is no copy of a database server")
    archive.at(2021, 12, 31)
    record_id = archive.paper(JOURNAL, 2021, "Жемчужновострицкий")
    file_id = archive.close(JOURNAL, 2021)
    before = Archive(copied(archive.folder, tmp_path / "before"), archive.clock)
    act = archive.at(2027).destroyed(file_id)
    with archive.house() as house:
        told = house.deployment.disposals.read().disposals
        content = house.deployment.disposals.path.read_bytes()

    assert before.traces()
    with before.house() as house:
        deployment = house.deployment
        deployment.disposals.path.parent.mkdir(exist_ok=True)
        deployment.disposals.path.write_bytes(content)
        with house.work() as work:
            done = suppress(work, told, deployment.calls)
        settle(deployment.database, deployment.blobs, deployment.disposals)
        house.drain()
        with house.work() as work:
            again = suppress(work, told, deployment.calls)
        with house.read() as session:
            numbers = session.exec(select(LedgerNumber.printed)).all()

    assert done.acts == ("1@2027",)
    assert done.records == (record_id,)
    assert [(each.index, each.period) for each in done.files] == [(JOURNAL, "2021")]
    assert again.acts == ()
    assert "1" in numbers
    assert before.traces() == []
    assert before.record(record_id).state is RecordState.DISPOSED
    assert before.act(act.id).state is ActState.EXECUTED
