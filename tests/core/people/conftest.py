"""People's tests work in a database founded on the demo preset, on SQLite and on PostgreSQL."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest

from regest.core.base.clock import ManualClock
from regest.core.base.rules import Rulebook
from regest.core.people.founders import save_people
from regest.core.presets.reader import load_preset
from regest.core.store.database import Database
from regest.core.store.work import Actor
from tests.support.databases import manual_clock, opened, prepare

TODAY = dt.date(2026, 10, 27)


@pytest.fixture(scope="session")
def rules() -> Rulebook:
    """Give the rules of the demo."""
    return Rulebook(load_preset("demo").rules)


@pytest.fixture
def clock() -> ManualClock:
    """Give the clock that the database goes by."""
    return manual_clock()


@pytest.fixture
def database(database_url: str, tmp_path: Path, clock: ManualClock) -> Iterator[Database]:
    """Give a database with the people of the demo."""
    prepare(database_url, tmp_path)
    with opened(database_url, tmp_path, clock) as database:
        with database.work(Actor("founder")) as work:
            save_people(work, load_preset("demo"))
        yield database
