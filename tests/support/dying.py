"""A process that ends the membership of the member on which everything hangs, and may die at it."""

from __future__ import annotations

import itertools
import os
import signal
from collections.abc import Mapping
from multiprocessing.connection import Connection
from pathlib import Path

from sqlalchemy import Engine, event

from regest.plugins.membership.leaving import endings
from tests.support.hanging import ENDING
from tests.support.houses import opened_house


def end_and_die(
    folder: Path, environment: Mapping[str, str], statement: int, told: Connection
) -> None:
    """End the membership with all that hangs on it; die before the `statement`th statement of it.

    0 is the moment of the commit itself, when all is written and nothing is committed. Whoever
    lives tells how many statements it took.
    """
    os.environ.update(environment)
    with opened_house(folder) as house:
        with house.read() as session:
            keys = [each.key for each in endings.plan(house, session, ENDING).consequences]
        count = _watched(statement)
        endings.carry_out(house, ENDING, keys, keys)
    told.send(next(count))


def _watched(statement: int) -> itertools.count[int]:
    """Let the process die before a statement from now on, and return what counts them."""
    count = itertools.count()

    def before(*_given: object) -> None:
        if next(count) + 1 == statement:
            _die()

    event.listen(Engine, "before_cursor_execute", before)
    if statement == 0:
        event.listen(Engine, "commit", lambda _connection: _die())
    return count


def _die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)
