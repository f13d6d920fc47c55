"""Processes that back up, restore or write, and die in the middle when they are told to.

Every blob copied, file written, name changed and folder synced is a step, and so is every commit; a
process dies before the step that it was given, or at its first commit.
"""

from __future__ import annotations

import itertools
import os
import signal
from collections.abc import Callable
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, event

from regest.core.base.clock import SystemClock
from regest.core.deployment import Deployment
from regest.core.preservation.backups import durable
from regest.core.store.work import Actor
from regest.kit import backups, restoring
from regest.kit.founding import BUILT_IN
from regest.kit.restoring import Wanted
from tests.support.houses import opened_house
from tests.support.letters import receive

ACTOR = Actor("console:test")
AT_COMMIT = -1


def back_up_and_die(folder: Path, place: Path, step: int, told: Connection) -> None:
    """Back a deployment up; die before so many steps. Whoever lives tells how many there were."""
    count = _watched(step)
    deployment = Deployment.open(folder, built_in=BUILT_IN)
    backups.make(deployment, ACTOR, place)
    deployment.close()
    told.send(next(count))


def restore_and_die(place: Path, target: Path, database: str, step: int, told: Connection) -> None:
    """Restore the newest backup; die before so many steps."""
    count = _watched(step)
    restoring.restore(Wanted(backup=place, target=target, database=database), ACTOR)
    told.send(next(count))


def write_letters(folder: Path, name: str, most: int, told: Connection) -> None:
    """Register letters with files until there are so many or nobody listens any more."""
    paper = folder.parent / f"{name}.txt"
    with opened_house(folder, SystemClock()) as house:
        for number in range(most):
            paper.write_text(f"Письмо {name} {number}", "utf-8")
            entry = receive(house, paper, sender=f"Школа {name}", number=str(number),
                            subject=f"О деле {name} {number}")  # fmt: skip
            try:
                told.send(entry.record.number)
            except OSError:
                return


def _watched(step: int) -> itertools.count[int]:
    count = itertools.count()

    def passed() -> None:
        if next(count) + 1 == step:
            os.kill(os.getpid(), signal.SIGKILL)

    def committed(_connection: object) -> None:
        if step == AT_COMMIT:
            os.kill(os.getpid(), signal.SIGKILL)
        passed()

    def before(call: Callable[..., Any]) -> Callable[..., Any]:
        def run(*given: Any, **named: Any) -> Any:
            passed()
            return call(*given, **named)

        return run

    durable.copy = before(durable.copy)
    durable.write = before(durable.write)
    durable.sync_folder = before(durable.sync_folder)
    durable.sync_file = before(durable.sync_file)
    Path.rename = before(Path.rename)  # type: ignore[method-assign]
    event.listen(Engine, "commit", committed)
    return count
