"""Moving from one search engine to another: the old index serves until the new one is whole."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from regest.core.base.errors import Unavailable
from regest.core.base.messages import Titles
from regest.core.hooks.search_types import SearchEngineDeclaration
from regest.core.store.database import Database
from regest.core.store.tables import IndexQueue
from regest.index.builtin import TANTIVY
from regest.index.check import compare
from regest.index.diagnosis import COMFORTABLE_RECORDS, advice, is_moving, service
from regest.index.engine import WHOOSH, IndexNeedsRebuild, SearchIndex
from regest.index.indexer import INDEXER, drain, rebuild, waiting
from regest.index.lease import Lease
from tests.index.papers import Paper, add, correct

pytest.importorskip("tantivy")

MOVES = [(WHOOSH, TANTIVY), (TANTIVY, WHOOSH)]
moves = pytest.mark.parametrize(("old", "new"), MOVES, ids=["to tantivy", "to whoosh"])
ABSENT = SearchEngineDeclaration(
    name="absent", title=Titles(ru="Нет", en="None"), target="regest_absent.engine:Engine"
)


def opened(folder: Path, chosen: SearchEngineDeclaration) -> SearchIndex:
    """Return the index with `chosen` set and our engines known."""
    return SearchIndex(folder, chosen, (WHOOSH, TANTIVY))


def agrees(database: Database, index: SearchIndex) -> bool:
    with database.read() as session:
        return compare(session, index).agrees


@moves
def test_the_old_index_serves_until_the_new_one_is_whole(
    database: Database,
    tmp_path: Path,
    lease: Lease,
    old: SearchEngineDeclaration,
    new: SearchEngineDeclaration,
) -> None:
    """It is searched and written to; a change that comes during the move is not lost by it."""
    folder = tmp_path / "index"
    first = add(database, Paper(heading="Журнал"))
    drain(database, opened(folder, old), lease, 60)
    index, reader = opened(folder, new), opened(folder, new)
    second = add(database, Paper(heading="Приём"))
    assert drain(database, index, lease, 60).waiting == 0
    assert (index.serving, index.name) == (old.name, new.name)

    def meanwhile(_done: int, _all: int) -> None:
        assert reader.serving == old.name
        assert set(reader.versions()) == {first, second}
        assert set(reader.near("журнал", 0)) == {"журнал"}
        correct(database, first, "Протокол")

    assert rebuild(database, index, meanwhile) == 2
    assert (index.serving, reader.serving) == (new.name, new.name)
    assert waiting(database) == 1
    assert drain(database, index, lease, 60).waiting == 0
    assert dict(reader.versions()) == {first: 2, second: 1}
    assert set(reader.near("протокол", 0)) == {"протокол"}
    assert agrees(database, reader)
    assert len(list(folder.glob("data-*"))) == 1
    index.close()
    reader.close()


@moves
def test_a_move_killed_in_the_middle_leaves_the_old_index(
    database: Database,
    tmp_path: Path,
    lease: Lease,
    old: SearchEngineDeclaration,
    new: SearchEngineDeclaration,
) -> None:
    """Search goes on, what is registered is indexed, and the next move tidies up."""
    folder = tmp_path / "index"
    add(database, Paper(heading="Журнал"))
    drain(database, opened(folder, old), lease, 60)
    url = database.url.render_as_string(hide_password=False)
    command = [sys.executable, "-m", "tests.index.mover", url, str(folder), new.name]
    assert subprocess.run(command, check=False).returncode == -signal.SIGKILL
    assert len(list(folder.glob("data-*"))) == 2
    index = opened(folder, new)
    assert index.serving == old.name
    assert set(index.near("журнал", 0)) == {"журнал"}
    add(database, Paper(heading="Приём"))
    assert drain(database, index, lease, 60).waiting == 0
    assert agrees(database, index)
    assert rebuild(database, index) == 2
    assert index.serving == new.name
    assert agrees(database, index)
    assert len(list(folder.glob("data-*"))) == 1
    index.close()


def test_a_queue_row_that_comes_late_with_an_early_number_is_not_forgotten(
    database: Database, tmp_path: Path, lease: Lease
) -> None:
    """Two registrations at once: the one that took its row first may be the last to commit."""
    index = opened(tmp_path / "index", TANTIVY)
    record = add(database, Paper(heading="Журнал"))
    drain(database, index, lease, 60)
    with database.work(INDEXER) as work:
        work.session.add(IndexQueue(id=5000, record_id=record, queued_at=work.now))

    def late(_done: int, _all: int) -> None:
        with database.work(INDEXER) as work:
            work.session.add(IndexQueue(id=4999, record_id=record, queued_at=work.now))

    rebuild(database, index, late)
    assert waiting(database) == 1
    index.close()


def test_an_index_of_an_engine_that_is_not_here_has_to_be_built_anew(tmp_path: Path) -> None:
    index = opened(tmp_path, TANTIVY)
    index.create(lambda _engine: None)
    index.close()
    for others in ((), (ABSENT,)):
        stamp = json.loads((tmp_path / "current.json").read_text())
        stamp["engine"] = ABSENT.name
        (tmp_path / "current.json").write_text(json.dumps(stamp))
        with pytest.raises(IndexNeedsRebuild) as refused:
            SearchIndex(tmp_path, WHOOSH, others).open()
        assert "absent" in refused.value.text("en")


def test_an_engine_that_is_set_and_not_installed_says_how_to_install_it(tmp_path: Path) -> None:
    """The index is not what is wrong; nothing is left in its folder."""
    index = SearchIndex(tmp_path, ABSENT)
    with pytest.raises(Unavailable) as refused:
        index.create(lambda _engine: None)
    assert refused.value.code == "search_engine_missing"
    assert refused.value.remedy is not None
    assert "pip install regest[tantivy]" in refused.value.remedy.text("en")
    assert list(tmp_path.iterdir()) == []


def test_what_serves_and_what_is_set_are_told(tmp_path: Path) -> None:
    opened(tmp_path, WHOOSH).create(lambda _engine: None)
    same, other = opened(tmp_path, WHOOSH), opened(tmp_path, TANTIVY)
    assert (is_moving(same), is_moving(other)) == (False, True)
    assert service(same).text("en") == "Search engine: whoosh"
    assert "regest index rebuild" in service(other).text("en")


def test_the_faster_engine_is_recommended_to_large_catalogues_alone(tmp_path: Path) -> None:
    whoosh, tantivy = opened(tmp_path, WHOOSH), opened(tmp_path, TANTIVY)
    assert advice(COMFORTABLE_RECORDS, whoosh) is None
    assert advice(COMFORTABLE_RECORDS + 1, tantivy) is None
    said = advice(COMFORTABLE_RECORDS + 1, whoosh)
    assert said is not None
    assert "tantivy" in said.text("en")


def test_tantivy_is_not_imported_unless_it_is_chosen(tmp_path: Path) -> None:
    script = f"""
import pathlib, sys
from regest.index.builtin import register_search_engines
from regest.index.engine import WHOOSH, SearchIndex
index = SearchIndex(pathlib.Path({str(tmp_path)!r}), WHOOSH, register_search_engines())
index.create(lambda engine: None)
index.open()
assert "tantivy" not in sys.modules
"""
    subprocess.run([sys.executable, "-c", script], check=True)
