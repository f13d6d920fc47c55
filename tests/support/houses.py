"""Deployments of the demo preset with the journal on, and houses opened in them."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from regest.core.base.clock import Clock
from regest.core.deployment import Deployment
from regest.core.founding import found
from regest.core.store.work import Actor
from regest.index import builtin
from regest.kit.house import House
from regest.kit.plugins import enable
from tests.support.databases import manual_clock

PAPERS = Path("regest/core/presets/demo/papers").resolve()
MINISTRY = "Министерство образования Приобского края"
COLLEGE = "КГБПОУ «Каменогорский аграрный колледж»"


def furnished(folder: Path) -> Path:
    """Found a rehearsal of the demo preset in `folder` with the journal on."""
    found(folder, "demo", built_in={"index": builtin})
    deployment = Deployment.open(folder, clock=manual_clock(), built_in={"index": builtin})
    if "journal" not in deployment.settings.plugins:
        enable(deployment, Actor("console"), "journal")
    deployment.close()
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
