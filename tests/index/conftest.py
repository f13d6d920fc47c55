"""The index of a database, and its lease."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from regest.core.store.database import Database
from regest.index.engine import SearchIndex
from regest.index.lease import Lease


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
