"""A process that reads stored files, and is killed while it does."""

from __future__ import annotations

import os
import signal
from collections.abc import Mapping
from pathlib import Path

from regest.core.preservation import rotation
from regest.core.preservation.rotation import Round
from regest.kit import preserving
from tests.support.houses import opened_house


def read_and_die(folder: Path, environment: Mapping[str, str], kept: int) -> None:
    """Read every stored file, keeping each; die right after so many were kept."""
    os.environ.update(environment)
    rotation._KEPT_EVERY = 1

    def step(found: Round) -> None:
        if found.read == kept:
            os.kill(os.getpid(), signal.SIGKILL)

    with opened_house(folder) as house:
        preserving.run(house, house.actor, everything=True, step=step)
