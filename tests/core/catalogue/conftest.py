"""The catalogue's tests work in a furnished database, on SQLite and on PostgreSQL."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from regest.core.base.clock import ManualClock
from regest.core.store.database import Database
from tests.support.catalogue import furnish
from tests.support.databases import manual_clock, opened, prepare


@pytest.fixture
def clock() -> ManualClock:
    """Give the clock that the database goes by."""
    return manual_clock()


@pytest.fixture
def database(database_url: str, tmp_path: Path, clock: ManualClock) -> Iterator[Database]:
    """Give a database with classes, ledgers and a file plan."""
    prepare(database_url, tmp_path)
    with opened(database_url, tmp_path, clock) as database:
        furnish(database)
        yield database
