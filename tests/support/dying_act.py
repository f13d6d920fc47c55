"""A process that carries an act out and may die at any step of it."""

from __future__ import annotations

import os
import signal
from collections.abc import Mapping
from pathlib import Path

from regest.core.base.clock import ManualClock
from regest.core.retention import disposals, settling
from regest.core.retention.disposals import Phase
from regest.core.store import scouring
from regest.core.store.database import Database
from regest.kit import disposal_acts
from tests.support.destruction import COMPILER, METHOD, Archive, day

STEPS = ("intended", "executed", "unlinked", "scoured", "settled")


def execute_and_die(folder: Path, environment: Mapping[str, str], act_id: str, step: str) -> None:
    """Carry an act out and die right after `step`."""
    os.environ.update(environment)
    _set_trap(step)
    archive = Archive(folder, ManualClock(day(2027)))
    with archive.house(COMPILER) as house:
        disposal_acts.execute(house, act_id, method=METHOD, proof=archive.proof())


def _set_trap(step: str) -> None:
    if step in {"intended", "executed", "settled"}:
        append = disposals.DisposalLog._append

        def appended(self: disposals.DisposalLog, phase: Phase, *given: object) -> str:
            digest: str = append(self, phase, *given)  # type: ignore[arg-type]
            if phase.value == step:
                _die()
            return digest

        disposals.DisposalLog._append = appended  # type: ignore[method-assign,assignment]
    elif step == "unlinked":
        unlink = settling.unlink

        def unlinked(*given: object) -> int:
            unlink(*given)  # type: ignore[arg-type]
            _die()
            return 0

        settling.unlink = unlinked  # type: ignore[assignment]
    else:
        scour = scouring.scour

        def scoured(database: Database) -> bool:
            scour(database)
            _die()
            return True

        vars(settling)["scour"] = scoured


def _die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)
