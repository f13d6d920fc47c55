"""A deployment per test, copied from one that is founded once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from regest.core.base.clock import ManualClock
from regest.kit.house import House
from tests.support.command_line import CommandLine
from tests.support.databases import manual_clock
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
def clock() -> ManualClock:
    """Give the clock of the house: 27.10.2026, 9:15 in Barnaul, a Tuesday."""
    return manual_clock()


@pytest.fixture
def house(folder: Path, clock: ManualClock) -> Iterator[House]:
    """Give the house opened for the console."""
    with opened_house(folder, clock) as opened:
        yield opened


@pytest.fixture
def regest(folder: Path) -> CommandLine:
    """Give the program in the test's deployment."""
    return CommandLine(folder)
