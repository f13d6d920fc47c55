"""These tests work in a small catalogue, on SQLite and on PostgreSQL."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from regest.core.base.clock import ManualClock
from regest.core.store.database import Database
from tests.support.catalogue import furnish
from tests.support.databases import Templates, manual_clock, opened


@pytest.fixture
def clock() -> ManualClock:
    """Give the clock that the database goes by."""
    return manual_clock()


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgresql)])
def database(
    request: pytest.FixtureRequest, templates: Templates, tmp_path: Path, clock: ManualClock
) -> Iterator[Database]:
    """Give a database with a ledger, classes and a file plan."""
    with (
        templates.copied(request.param, tmp_path, furnish) as url,
        opened(url, tmp_path, clock) as database,
    ):
        yield database
