"""kill -9 of the indexer: the index equals the catalogue after it is resumed."""

from __future__ import annotations

import random
import subprocess
import sys
from pathlib import Path

import pytest

from regest.core.hooks.search_types import SearchEngineDeclaration as Declaration
from regest.core.store.database import Database
from regest.index.check import compare
from regest.index.engine import SearchIndex
from regest.index.indexer import drain
from regest.index.lease import Lease
from tests.index.papers import CLERK, Paper, correct, write


def _papers(database: Database, count: int) -> list[str]:
    with database.work(CLERK) as work:
        return [write(work, Paper(heading="О приёме", text="отчёт " * 50)) for _at in range(count)]


def _drain_and_kill(url: str, index: SearchIndex, after: int, delay: float) -> None:
    """Let a process drain `after` batches and a little more, then kill it."""
    folder = str(index.folder.parent)
    command = [sys.executable, "-m", "tests.index.drainer", url, folder, index.name]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as child:
        assert child.stdout is not None
        for _line in range(after):
            child.stdout.readline()
        try:
            child.wait(delay)
        except subprocess.TimeoutExpired:
            child.kill()


def _survive(database: Database, folder: Path, engine: Declaration, kills: int) -> None:
    url = database.url.render_as_string(hide_password=False)
    chance = random.Random(kills)
    index, lease = SearchIndex(folder / "index", engine), Lease(database, folder / "index")
    index.create(lambda _engine: None)
    for _kill in range(kills):
        ids = _papers(database, 12)
        correct(database, chance.choice(ids), "О планах")
        _drain_and_kill(url, index, chance.randrange(5), chance.random() * 0.1)
        index.open()
        index.versions()
    assert drain(database, index, lease, 60).waiting == 0
    with database.read() as session:
        found = compare(session, index)
    assert found.agrees, found
    assert found.records == 12 * kills
    index.close()


def test_an_indexer_killed_a_few_times(
    tmp_path: Path, database: Database, declaration: Declaration
) -> None:
    _survive(database, tmp_path, declaration, 4)


@pytest.mark.stress
@pytest.mark.timeout(600)
def test_an_indexer_killed_many_times(
    tmp_path: Path, database: Database, declaration: Declaration
) -> None:
    _survive(database, tmp_path, declaration, 50)
