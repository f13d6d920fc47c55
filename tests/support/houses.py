"""Deployments of the demo preset, whole with every plugin of ours, and houses opened in them."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from regest.core.base.clock import Clock
from regest.core.presets.reader import PRESETS
from regest.kit.founding import establish
from regest.kit.house import House
from tests.support.databases import manual_clock

PAPERS = PRESETS / "demo" / "papers"
MINISTRY = "Министерство образования Приобского края"
COLLEGE = "КГБПОУ «Каменогорский аграрный колледж»"


def furnished(folder: Path) -> Path:
    """Found a rehearsal of the demo preset in `folder`."""
    establish(folder, "demo", rehearsal=True)
    return folder


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
