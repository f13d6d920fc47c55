"""The index follows the catalogue, whatever is interrupted, repeated or torn."""

from __future__ import annotations

import shutil
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from sqlmodel import col, select

from regest.core.catalogue.tables import RecordParty
from regest.core.store.database import Database
from regest.index import indexer
from regest.index.check import compare
from regest.index.documents import documents_of
from regest.index.engine import IndexNeedsRebuild, SearchIndex
from regest.index.indexer import drain, drain_batch, drain_briefly, mend, rebuild, waiting
from regest.index.lease import Lease
from tests.index.oracle import document
from tests.index.papers import CLERK, Paper, add, correct, write


def agree(database: Database, index: SearchIndex) -> bool:
    with database.read() as session:
        return compare(session, index).agrees


def test_a_drain_indexes_what_was_written(
    database: Database, index: SearchIndex, lease: Lease
) -> None:
    """Registered and corrected papers are in the index at their present version."""
    first = add(database, Paper(heading="О приёме"))
    second = add(database, Paper(heading="Отчёт"))
    assert waiting(database) == 2
    assert drain(database, index, lease, 60).waiting == 0
    correct(database, first, "О планах")
    assert drain_briefly(database, index, lease, 60) == 0
    assert dict(index.versions()) == {first: 2, second: 1}
    assert agree(database, index)


def test_a_change_during_indexing_is_not_forgotten(
    database: Database, index: SearchIndex, lease: Lease, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A correction that comes between reading and forgetting keeps its own queue row."""
    drain(database, index, lease, 60)
    record = add(database, Paper(heading="О приёме"))
    write_index = SearchIndex.write

    def late(self: SearchIndex, documents: object, removed: object) -> None:
        write_index(self, documents, removed)  # type: ignore[arg-type]
        correct(database, record, "О планах")

    monkeypatch.setattr(SearchIndex, "write", late)
    assert drain_batch(database, index) == 1
    monkeypatch.undo()
    assert waiting(database) == 1
    drain(database, index, lease, 60)
    assert dict(index.versions()) == {record: 2}


def test_a_crash_after_the_engine_s_commit_is_done_again(
    database: Database, index: SearchIndex, lease: Lease, monkeypatch: pytest.MonkeyPatch
) -> None:
    record = add(database, Paper())

    def crash(*_arguments: object) -> None:
        raise KeyboardInterrupt

    drain(database, index, lease, 0)
    correct(database, record, "О планах")
    monkeypatch.setattr(indexer, "_forget", crash)
    with pytest.raises(KeyboardInterrupt):
        drain(database, index, lease, 60)
    monkeypatch.undo()
    assert waiting(database) == 1
    assert drain(database, index, lease, 60).waiting == 0
    assert dict(index.versions()) == {record: 2}


def test_one_process_at_a_time_writes(
    database: Database, index: SearchIndex, lease: Lease, tmp_path: Path
) -> None:
    """While another holds the lease a drain does nothing and says what waits."""
    add(database, Paper())
    with Lease(database, tmp_path / "index").attempt() as held:
        assert held
        with lease.attempt(0.05) as second:
            assert not second
        assert drain(database, index, lease, 60).waiting == 1
        assert not mend(database, index, lease)
    assert drain(database, index, lease, 60).waiting == 0


def test_time_ends_a_drain_and_the_next_goes_on(
    database: Database, index: SearchIndex, lease: Lease, monkeypatch: pytest.MonkeyPatch
) -> None:
    drain(database, index, lease, 60)
    monkeypatch.setattr(indexer, "drain_batch", partial(drain_batch, size=2))
    for _paper in range(5):
        add(database, Paper())
    assert drain(database, index, lease, 0).waiting == 3
    assert drain(database, index, lease, 60).waiting == 0
    assert agree(database, index)


def test_a_record_that_is_gone_leaves_no_word(
    database: Database, index: SearchIndex, lease: Lease, tmp_path: Path
) -> None:
    """Its words are in no index file once the queue is drained."""
    kept = add(database, Paper(heading="Отчёт"))
    secret = "зюзюкин"
    drain(database, index, lease, 60)
    index.write([document("nobody", heading=secret)], ())
    files = [path for path in (tmp_path / "index").rglob("*") if path.is_file()]
    assert any(secret.encode() in path.read_bytes() for path in files)
    with database.work(CLERK) as work:
        work.enqueue("nobody")
    drain(database, index, lease, 60)
    files = [path for path in (tmp_path / "index").rglob("*") if path.is_file()]
    assert not any(secret.encode() in path.read_bytes() for path in files)
    assert dict(index.versions()) == {kept: 1}


def _document_of_nobody(word: str) -> object:
    from tests.index.oracle import document

    return document("nobody", heading=word, people=word, body=word)


def test_a_missing_small_index_is_made_in_passing(
    database: Database, index: SearchIndex, lease: Lease, tmp_path: Path
) -> None:
    """The index may be deleted at any moment."""
    record = add(database, Paper())
    drain(database, index, lease, 60)
    shutil.rmtree(tmp_path / "index")
    with pytest.raises(IndexNeedsRebuild) as refused:
        index.versions()
    assert refused.value.code == "index_needs_rebuild"
    assert "regest index rebuild" in refused.value.text("en")
    assert drain(database, index, lease, 60).waiting == 0
    assert dict(index.versions()) == {record: 1}


def test_a_large_index_is_left_to_a_person(
    database: Database, index: SearchIndex, lease: Lease, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Beyond the small size a drain refuses, a brief one only reports, and `mend` declines."""
    monkeypatch.setattr(indexer, "SMALL_CATALOGUE", 1)
    add(database, Paper())
    add(database, Paper())
    with pytest.raises(IndexNeedsRebuild):
        drain(database, index, lease, 60)
    assert drain_briefly(database, index, lease, 60) == 2
    assert not mend(database, index, lease)
    assert rebuild(database, index) == 2
    assert drain(database, index, lease, 60).waiting == 0


def test_a_rebuild_serves_the_old_index_meanwhile(
    database: Database, index: SearchIndex, lease: Lease, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The old index answers until the new one is whole; progress ends at all records."""
    monkeypatch.setattr(indexer, "REBUILD_BATCH", 2)
    monkeypatch.setattr(indexer, "READ_BATCH", 1)
    records = [add(database, Paper()) for _paper in range(3)]
    drain(database, index, lease, 60)
    other = SearchIndex(index.folder)
    told = []

    def progress(done: int, total: int) -> None:
        told.append((done, total, len(other.versions())))

    records += [add(database, Paper()) for _paper in range(2)]
    assert rebuild(database, index, progress) == 5
    assert told == [(2, 5, 3), (4, 5, 3), (5, 5, 3)]
    assert set(other.versions()) == set(records)
    assert waiting(database) == 0
    other.close()


def test_a_change_during_a_rebuild_still_waits(
    database: Database, index: SearchIndex, lease: Lease
) -> None:
    """Only queue rows from before the rebuild are settled by it."""
    record = add(database, Paper())
    rebuild(database, index, lambda _done, _total: correct(database, record, "О планах"))
    assert waiting(database) == 1
    drain(database, index, lease, 60)
    assert dict(index.versions()) == {record: 2}


def test_the_comparison_names_every_difference(
    database: Database, index: SearchIndex, lease: Lease
) -> None:
    """Missing, stale, misplaced and extra records are told apart; waiting ones are set apart."""
    with database.work(CLERK) as work:
        ids = [write(work, Paper()) for _paper in range(4)]
    drain(database, index, lease, 60)
    missing, stale, misplaced, _right = ids
    with database.read() as session:
        documents = documents_of(session, ids).documents
    by_id = {each.record_id: each for each in documents}
    index.write(
        [
            replace(by_id[stale], version=9),
            replace(by_id[misplaced], visibility_key="elsewhere"),
            replace(by_id[missing], record_id="extra"),
        ],
        [missing],
    )
    waits = add(database, Paper())
    with database.read() as session:
        found = compare(session, index)
    assert (found.missing, found.stale) == ((missing,), (stale,))
    assert (found.misplaced, found.extra) == ((misplaced,), ("extra",))
    assert not found.agrees
    assert (found.records, found.waiting) == (5, 1)
    assert waits not in found.missing


def test_the_comparison_counts_files_and_correspondents(
    database: Database, index: SearchIndex, lease: Lease
) -> None:
    """What changed without a new version is found by the counts of what letters are narrowed by."""
    record_id = add(database, Paper(people=["Министерство", "Гимназия"]))
    add(database, Paper(people=["Гимназия"]))
    drain(database, index, lease, 60)
    assert agree(database, index)
    with database.work(CLERK) as work:
        held = select(RecordParty).where(RecordParty.record_id == record_id)
        first, second = work.session.exec(held.order_by(col(RecordParty.position)))
        gone, other = first.party_id, second.party_id
        first.party_id = other
        work.witness("record.corrected", "record", record_id)
    with database.read() as session:
        found = compare(session, index)
    assert found.miscounted == (gone,)
    assert not found.agrees
