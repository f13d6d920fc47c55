"""Deployments of the demo preset, whole with every plugin of ours, and houses opened in them."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlalchemy import make_url

from regest.core.base.clock import Clock
from regest.core.presets.reader import PRESETS
from regest.kit.founding import establish
from regest.kit.house import House
from tests.support.databases import manual_clock
from tests.support.postgresql import fresh_database

DATABASE = "REGEST_DATABASE__URL"
PAPERS = PRESETS / "demo" / "papers"
MINISTRY = "Министерство образования Приобского края"
COLLEGE = "КГБПОУ «Каменогорский аграрный колледж»"


def furnished(folder: Path) -> Path:
    """Found a rehearsal of the demo preset in `folder`."""
    establish(folder, "demo", rehearsal=True)
    return folder


@pytest.fixture(scope="session")
def template_on_postgresql(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Path, str]]:
    """Give a deployment to copy and the name of its database, which a copy has a copy of."""
    folder = tmp_path_factory.mktemp("template") / "deployment"
    with fresh_database() as url:
        with pytest.MonkeyPatch.context() as patch:
            patch.setenv(DATABASE, url)
            furnished(folder)
        yield folder, str(make_url(url).database)


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgresql)])
def shared(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Path]:
    """Give a deployment on SQLite and on PostgreSQL, for several processes or threads."""
    folder = tmp_path / "deployment"
    if request.param == "sqlite":
        yield copied(request.getfixturevalue("template"), folder)
        return
    template, database = request.getfixturevalue("template_on_postgresql")
    with fresh_database(database) as url:
        monkeypatch.setenv(DATABASE, url)
        yield copied(template, folder)


def copied(template: Path, folder: Path) -> Path:
    """Copy a deployment that nobody has open."""
    return Path(shutil.copytree(template, folder))


@contextmanager
def opened_house(
    folder: Path,
    clock: Clock | None = None,
    login: str | None = None,
    without: Sequence[str] = (),
) -> Iterator[House]:
    """Open the house for an account or the console; close it after the block."""
    house = House.open(folder, login=login, without=without, clock=clock or manual_clock())
    try:
        yield house
    finally:
        house.close()
