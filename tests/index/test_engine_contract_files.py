"""What every search engine must keep, and lose, on the disk; see `test_engine_contract`."""

from __future__ import annotations

import contextlib
import stat
import tempfile
from collections.abc import Iterable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from regest.core.hooks.search_types import (
    EngineQuery,
    QueryTerm,
    SearchEngine,
    SearchEngineDeclaration,
)
from regest.index.engine import IndexNeedsRebuild, SearchIndex
from tests.index.engines import OPEN, Opener, found, opened
from tests.index.oracle import document


def test_writing_again_replaces(engine: SearchEngine) -> None:
    engine.write([document("one", body="журнал"), document("two", body="журнал")], ())
    engine.write([document("one", version=2, body="протокол")], ())
    assert found(engine, QueryTerm("журнал")) == ["two"]
    assert found(engine, QueryTerm("протокол")) == ["one"]
    assert dict(engine.versions()) == {"one": 2, "two": 1}
    hit = engine.search(EngineQuery(node=QueryTerm("протокол"), keys=OPEN)).hits[0]
    assert hit.version == 2


def test_the_same_write_twice_changes_nothing(engine: SearchEngine) -> None:
    for _time in range(2):
        engine.write([document("one", body="журнал")], ("two", "three"))
    assert found(engine, QueryTerm("журнал")) == ["one"]


def test_the_last_of_two_in_one_write_counts(engine: SearchEngine) -> None:
    engine.write([document("one", body="журнал"), document("one", version=2, body="отчёт")], ())
    assert dict(engine.versions()) == {"one": 2}
    assert found(engine, QueryTerm("журнал")) == []


def test_what_is_removed_is_gone(engine: SearchEngine) -> None:
    engine.write([document("one", body="журнал"), document("two", body="журнал")], ())
    engine.write([], ["one", "unknown"])
    assert found(engine, QueryTerm("журнал")) == ["two"]
    assert dict(engine.versions()) == {"two": 1}


def test_what_was_written_is_there_when_opened_again(make: Opener, tmp_path: Path) -> None:
    with opened(make, tmp_path) as engine:
        engine.write([document("one", body="журнал"), document("two", body="журнал")], ())
        engine.write([document("one", version=2, body="протокол")], ["two"])
    with opened(make, tmp_path) as again:
        assert dict(again.versions()) == {"one": 2}
        assert found(again, QueryTerm("журнал")) == []
        assert found(again, QueryTerm("протокол")) == ["one"]
        assert [*again.completions("про", OPEN, 5)] == [("протокол", 1)]
        assert set(again.near("протокл", 1)) == {"протокол"}


def test_what_was_written_is_there_without_a_close(make: Opener, tmp_path: Path) -> None:
    """A process that dies after a write has lost nothing."""
    with opened(make, tmp_path) as engine:
        engine.write([document("one", body="журнал")], ())
        with opened(make, tmp_path) as again:
            assert found(again, QueryTerm("журнал")) == ["one"]


def test_another_process_sees_what_was_written(make: Opener, tmp_path: Path) -> None:
    """A reader opened before a write, a merge and a removal answers by the present state."""
    with opened(make, tmp_path) as writer, opened(make, tmp_path) as reader:
        writer.write([document("one", body="журнал"), document("two", body="журнал")], ())
        assert set(found(reader, QueryTerm("журнал"))) == {"one", "two"}
        assert set(reader.near("журнла", 1)) == {"журнал"}
        writer.write([document("one", body="протокол")], ())
        assert found(reader, QueryTerm("журнал")) == ["two"]
        assert [*reader.completions("про", OPEN, 5)] == [("протокол", 1)]
        writer.write([], ["two"])
        writer.purge()
        assert found(reader, None) == ["one"]
        assert not reader.near("журнла", 1)
        assert dict(reader.versions()) == {"one": 1}


def test_two_may_write_in_turn(make: Opener, tmp_path: Path) -> None:
    """The writer before may have merged or removed files: neither loses what the other wrote."""
    with opened(make, tmp_path) as first, opened(make, tmp_path) as second:
        for n in range(0, 12, 2):
            first.write([document(f"{n:02}", body="журнал")], ())
            second.write([document(f"{n + 1:02}", body="журнал")], ())
        second.purge()
        first.write([document("12", body="журнал")], ["00"])
        for engine in (first, second):
            assert sorted(found(engine, QueryTerm("журнал"))) == [f"{n:02}" for n in range(1, 13)]


def test_a_destroyed_word_is_in_no_file_and_no_suggestion(
    engine: SearchEngine, tmp_path: Path
) -> None:
    """After a purge no word of a removed record can be read out of the index files."""
    lost = "зюзюкин кюхельбекерно 77-99/чебурашечный"
    words = ["зюзюкин", "кюхельбекерно", "чебурашечный", "зюзюк", "кюхельбекерн", "77-99"]
    gone = document(
        "ghost-record",
        people=lost,
        heading=lost,
        body=lost,
        exact=(lost,),
        mark=lost,
        file_index="ghost-file",
        correspondents=("ghost-party",),
        fields={"ghost_field": lost},
    )
    kept = [document(f"{n}", body="журнал") for n in range(3)]
    engine.write([*kept, gone, document("rewritten", body="свинопас")], ())
    assert engine.near("зюзюкин", 0)
    assert files_with(tmp_path, words)
    engine.write([document("rewritten", body="отчёт")], ["ghost-record"])
    engine.purge()
    ghosts = ["ghost-record", "ghost-file", "ghost-party", "ghost_field", "свинопас"]
    assert not files_with(tmp_path, [*words, *ghosts])
    for word in (*words, "свинопас"):
        assert not engine.near(word, 1)
        assert not engine.completions(word[:3], OPEN, 5)
        assert not engine.frequencies([word], OPEN)
    assert found(engine, None) == ["rewritten", "2", "1", "0"]


def test_a_purge_of_nothing_does_no_harm(engine: SearchEngine) -> None:
    engine.purge()
    engine.write([document("one", body="журнал")], ())
    engine.purge()
    engine.purge()
    assert found(engine, QueryTerm("журнал")) == ["one"]
    engine.write([], ["one"])
    engine.purge()
    assert found(engine, None) == []


def test_nobody_else_may_read_the_index(make: Opener, tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    with opened(make, tmp_path) as engine:
        engine.write([document("one")], ())
        assert stat.S_IMODE(tmp_path.stat().st_mode) == 0o700


@settings(max_examples=20)
@given(data=st.data())
def test_torn_files_are_answered_or_refused(
    declaration: SearchEngineDeclaration, data: st.DataObject
) -> None:
    """Whatever is lost of any file: an answer, or `IndexNeedsRebuild`; then a rebuild heals."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "index"
        SearchIndex(folder, declaration).create(fill)
        files = sorted(each for each in folder.rglob("*") if each.is_file() and each.stat().st_size)
        # How many files there are, and how long, an engine may leave to chance.
        victim = files[data.draw(st.integers(0, 99), label="file") % len(files)]
        content = victim.read_bytes()
        left = data.draw(st.integers(0, 99), label="percent left")
        victim.write_bytes(content[: len(content) * left // 100])
        index = SearchIndex(folder, declaration)
        with contextlib.suppress(IndexNeedsRebuild):
            ask_everything(index)
        index.create(fill)
        assert ask_everything(index) == 3
        index.close()


@pytest.mark.parametrize("loss", ["all but the stamp", "half of each"])
def test_an_index_that_lost_its_files_is_refused(
    declaration: SearchEngineDeclaration, tmp_path: Path, loss: str
) -> None:
    SearchIndex(tmp_path, declaration).create(fill)
    for path in [each for each in tmp_path.glob("data-*/**/*") if each.is_file()]:
        if loss == "all but the stamp":
            path.unlink()
        else:
            path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    index = SearchIndex(tmp_path, declaration)
    with pytest.raises(IndexNeedsRebuild):
        ask_everything(index)
    index.close()


def fill(engine: SearchEngine) -> None:
    """Write three documents in two commits."""
    engine.write([document("one", body="приём"), document("two", heading="приём")], ())
    engine.write([document("three", body="журнал приёма", people="приёмная")], ())


def ask_everything(index: SearchIndex) -> int:
    """Read the index in every way there is; return the total of a search."""
    index.versions()
    index.near("прием", 1)
    index.frequencies(["прием"], OPEN)
    index.completions("при", OPEN, 5)
    phrase = QueryTerm("журнал приёма", phrase=True)
    index.search(EngineQuery(node=phrase, keys=OPEN, facets=("year",)))
    return index.search(EngineQuery(node=QueryTerm("приём"), keys=OPEN)).total


def files_with(folder: Path, words: Iterable[str]) -> list[tuple[str, str]]:
    """Return (file, word) of each file that has a word."""
    contents = {each: each.read_bytes() for each in folder.rglob("*") if each.is_file()}
    return [
        (path.name, word)
        for path, content in contents.items()
        for word in words
        if word.encode() in content
    ]
