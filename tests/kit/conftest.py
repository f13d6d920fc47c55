"""Deployments for workers, copied from one that is founded once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from regest.kit.house import House
from tests.support.houses import (
    copied,
    furnished,
    opened_house,
    shared,
    template_on_postgresql,
)

__all__ = ["shared", "template_on_postgresql"]  # fixtures for these tests


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a deployment to copy; nobody may open it."""
    return furnished(tmp_path_factory.mktemp("template") / "deployment")


@pytest.fixture
def folder(template: Path, tmp_path: Path) -> Path:
    """Give a deployment of the test's own."""
    return copied(template, tmp_path / "deployment")


@pytest.fixture
def house(folder: Path) -> Iterator[House]:
    """Give the house opened for the console."""
    with opened_house(folder) as opened:
        yield opened
