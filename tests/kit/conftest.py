"""Deployments for workers: copied from one that is founded once, or founded on PostgreSQL."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from regest.kit.house import House
from tests.support.houses import copied, furnished, opened_house


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a deployment to copy; nobody may open it."""
    return furnished(tmp_path_factory.mktemp("template") / "deployment")


@pytest.fixture
def folder(template: Path, tmp_path: Path) -> Path:
    """Give a deployment of the test's own."""
    return copied(template, tmp_path / "deployment")


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgresql)])
def shared(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Path]:
    """Give a deployment on SQLite and on PostgreSQL, for several processes."""
    folder = tmp_path / "deployment"
    if request.param == "sqlite":
        yield copied(request.getfixturevalue("template"), folder)
        return
    url: str = request.getfixturevalue("postgresql_url")
    monkeypatch.setenv("REGEST_DATABASE__URL", url)
    yield furnished(folder)


@pytest.fixture
def house(folder: Path) -> Iterator[House]:
    """Give the house opened for the console."""
    with opened_house(folder) as opened:
        yield opened
