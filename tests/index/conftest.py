"""The index of a database, its lease, and each search engine in turn."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from regest.core.hooks.search_types import SearchEngine, SearchEngineDeclaration
from regest.core.store.database import Database
from regest.index.engine import SearchIndex
from regest.index.lease import Lease
from tests.index.engines import ENGINES, Opener, opened, opener


@pytest.fixture
def index(tmp_path: Path) -> Iterator[SearchIndex]:
    """Give an index that is not there yet."""
    index = SearchIndex(tmp_path / "index")
    yield index
    index.close()


@pytest.fixture
def lease(database: Database, tmp_path: Path) -> Lease:
    """Give the lease of the index."""
    return Lease(database, tmp_path / "index")


@pytest.fixture(params=ENGINES, scope="session", ids=lambda declaration: declaration.name)
def declaration(request: pytest.FixtureRequest) -> SearchEngineDeclaration:
    """Give each engine that is installed, as it is declared."""
    opener(request.param)
    given: SearchEngineDeclaration = request.param
    return given


@pytest.fixture(scope="session")
def make(declaration: SearchEngineDeclaration) -> Opener:
    """Give what opens each engine."""
    return opener(declaration)


@pytest.fixture
def engine(make: Opener, tmp_path: Path) -> Iterator[SearchEngine]:
    """Give an engine with an empty index in `tmp_path`."""
    with opened(make, tmp_path) as made:
        yield made
