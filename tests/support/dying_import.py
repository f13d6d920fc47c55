"""A process that brings a register of members in, and may die at it."""

from __future__ import annotations

import os
import signal
from pathlib import Path

from sqlalchemy import Engine, event

from regest.plugins.membership.importing import bringing
from tests.support.houses import opened_house


def bring_and_die(folder: Path, name: str, content: bytes, statement: int) -> None:
    """Bring a register in; die before its `statement`th statement, at the commit for 0."""
    with opened_house(folder) as house:
        count = 0

        def before(*_given: object) -> None:
            nonlocal count
            count += 1
            if count == statement:
                _die()

        if statement == 0:
            event.listen(Engine, "commit", lambda _connection: _die())
        else:
            event.listen(Engine, "before_cursor_execute", before)
        bringing.bring(house, name, content)


def _die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)
