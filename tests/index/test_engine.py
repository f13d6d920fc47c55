"""A missing, foreign or torn index says that it needs a rebuild, and never anything else."""

from __future__ import annotations

import contextlib
import errno
import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from regest.core.base.errors import Unavailable
from regest.core.hooks.search_types import EngineQuery, QueryAnd, QueryTerm, SearchEngine
from regest.index.engine import IndexNeedsRebuild, SearchIndex
from regest.index.engines import whoosh as whoosh_engine
from tests.index.oracle import document

OPEN = ("open",)


def fill(engine: SearchEngine) -> None:
    """Write three documents in two commits."""
    engine.write([document("one", body="приём"), document("two", heading="приём")], ())
    engine.write([document("three", body="журнал приёма", people="приёмная")], ())


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Give the folder of an index with three documents."""
    made = SearchIndex(tmp_path)
    made.create(fill)
    made.close()
    return tmp_path


def ask_everything(index: SearchIndex) -> int:
    """Read the index in every way there is; return the total of a search."""
    index.versions()
    both = QueryAnd((QueryTerm("приём"), QueryTerm("журнал приёма", phrase=True)))
    index.search(EngineQuery(node=both, keys=OPEN))
    return index.search(EngineQuery(node=QueryTerm("приём"), keys=OPEN)).total


def test_no_index_yet(tmp_path: Path) -> None:
    with pytest.raises(IndexNeedsRebuild) as refused:
        SearchIndex(tmp_path / "index").open()
    assert "regest index rebuild" in refused.value.text("en")


@pytest.mark.parametrize(
    ("name", "value"),
    [("engine", "tantivy"), ("engine_version", "2.7.4"), ("analysis", "0"), ("schema", 0)],
)
def test_an_index_made_otherwise_is_not_read(folder: Path, name: str, value: object) -> None:
    """Another engine, library, dictionary or schema: words would silently not be found."""
    stamp = folder / "current.json"
    stamp.write_text(json.dumps({**json.loads(stamp.read_text()), name: value}))
    with pytest.raises(IndexNeedsRebuild):
        SearchIndex(folder).search(EngineQuery(node=None, keys=OPEN))


@pytest.mark.parametrize("damage", [b"", b"{", b"[]", b'{"engine": 1}', b"\xff"])
def test_a_torn_stamp_is_no_stamp(folder: Path, damage: bytes) -> None:
    (folder / "current.json").write_bytes(damage)
    with pytest.raises(IndexNeedsRebuild):
        SearchIndex(folder).open()


@settings(max_examples=80, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_torn_files_are_answered_or_refused(folder: Path, data: st.DataObject) -> None:
    """Whatever bytes are lost: an answer, or `IndexNeedsRebuild`; then a rebuild heals."""
    SearchIndex(folder).create(fill)
    files = sorted(path for path in folder.rglob("*") if path.suffix in {".seg", ".toc"})
    victim = data.draw(st.sampled_from(files), label="file")
    content = victim.read_bytes()
    cut = data.draw(st.integers(0, len(content)), label="cut")
    noise = data.draw(st.binary(max_size=8), label="noise")
    rest = content[cut + len(noise) :] if data.draw(st.booleans(), label="keeps its tail") else b""
    victim.write_bytes(content[:cut] + noise + rest)
    index = SearchIndex(folder)
    with contextlib.suppress(IndexNeedsRebuild):
        ask_everything(index)
    index.create(fill)
    assert ask_everything(index) == 3
    index.close()


def test_a_segment_that_points_nowhere_is_refused_and_closed(folder: Path) -> None:
    """The library tries again and again, and forgets each file that it opened."""
    SearchIndex(folder).create(fill)
    segment = next(folder.rglob("*.seg"))
    segment.write_bytes(b"\xff" * 8 + segment.read_bytes()[8:])
    with pytest.raises(IndexNeedsRebuild):
        ask_everything(SearchIndex(folder))


def test_a_missing_segment_is_refused(folder: Path) -> None:
    next(folder.rglob("*.seg")).unlink()
    with pytest.raises(IndexNeedsRebuild):
        ask_everything(SearchIndex(folder))


def test_a_full_disk_is_no_torn_index(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody is sent to rebuild an index because the disk is full."""

    def full(*_arguments: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    index = SearchIndex(folder)
    index.open()
    monkeypatch.setattr(whoosh_engine.WhooshEngine, "write", full)
    with pytest.raises(Unavailable) as refused:
        index.write([document("four")], ())
    assert refused.value.code == "index_unusable"


def test_an_interrupted_build_leaves_the_old_index_in_force(folder: Path) -> None:
    """It takes its files with it; what a killed one left behind goes with the next build."""

    def crash(engine: SearchEngine) -> None:
        fill(engine)
        raise KeyboardInterrupt

    index = SearchIndex(folder)
    with pytest.raises(KeyboardInterrupt):
        index.create(crash)
    assert ask_everything(index) == 3
    assert len(list(folder.glob("data-*"))) == 1
    (folder / "data-killed").mkdir()
    index.create(lambda engine: engine.write([document("one", body="приём")], ()))
    assert ask_everything(index) == 1
    assert len(list(folder.glob("data-*"))) == 1
    index.close()


def test_files_are_synced_before_they_count(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each file of a segment reaches the disk before the table of contents that names it."""
    from regest.index.engines import whoosh_files

    synced: list[str] = []
    sync = whoosh_files._sync_file

    def spy(path: Path) -> None:
        if path.exists():
            synced.append(path.suffix)
        sync(path)

    monkeypatch.setattr(whoosh_files, "_sync_file", spy)
    index = SearchIndex(folder)
    index.write([document("four", body="письмо")], ())
    index.close()
    # The new table of contents is synced under its temporary name.
    assert ".seg" in synced
    assert set(synced) - {".seg", ".toc"}


def test_a_full_disk_stops_a_build_and_is_not_filled_by_its_remains(folder: Path) -> None:
    """The old index serves on; the refusal names the cause and the way out."""

    def overfill(engine: SearchEngine) -> None:
        fill(engine)
        raise OSError(errno.ENOSPC, "No space left on device")

    index = SearchIndex(folder)
    with pytest.raises(Unavailable) as refused:
        index.create(overfill)
    assert refused.value.code == "index_unusable"
    assert "No space left" in refused.value.text("en")
    assert len(list(folder.glob("data-*"))) == 1
    assert ask_everything(index) == 3
    index.close()


def test_a_stamp_of_nothing_but_brackets_is_no_stamp(folder: Path) -> None:
    (folder / "current.json").write_text("[" * 100_000)
    with pytest.raises(IndexNeedsRebuild):
        SearchIndex(folder).open()
