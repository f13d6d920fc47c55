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
from tests.support.databases import Templates, manual_clock, opened

TODAY = dt.date(2026, 10, 27)


@pytest.fixture(scope="session")
def rules() -> Rulebook:
    """Give the rules of the demo."""
    return Rulebook(load_preset("demo").rules)


@pytest.fixture
def clock() -> ManualClock:
    """Give the clock that the database goes by."""
    return manual_clock()


def people(database: Database) -> None:
    """Save the people of the demo."""
    with database.work(Actor("founder")) as work:
        save_people(work, load_preset("demo"))


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgresql)])
def database_url(
    request: pytest.FixtureRequest, templates: Templates, tmp_path: Path
) -> Iterator[str]:
    """Give the URL of a database with the people of the demo."""
    with templates.copied(request.param, tmp_path, people) as url:
        yield url


@pytest.fixture
def database(database_url: str, tmp_path: Path, clock: ManualClock) -> Iterator[Database]:
    """Give a database with the people of the demo."""
    with opened(database_url, tmp_path, clock) as database:
        yield database
