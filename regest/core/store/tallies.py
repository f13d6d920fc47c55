"""What was reckoned of audited tables, kept until the event log grows: counts, lists, rights.

Whoever turns pages does not count anew each time. Every change of an audited table moves the head
of the log in the same transaction, so that what was counted at one sequence holds for every reading
session that sees this sequence.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Hashable
from typing import Any, TypeVar

from sqlmodel import Session, select

from regest.core.store.tables import AuditHead

T = TypeVar("T")
_TALLIES, _SEQUENCE = "tallies", "sequence"
_HEAD = select(AuditHead.sequence)
_MOST = 1000


class Tallies:
    """What was counted at the newest sequence that a session has seen; shared by all threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._sequence = -1
        self._kept: dict[Hashable, Any] = {}

    def found(self, sequence: int, key: Hashable) -> tuple[Any, ...]:
        """Return what was counted, alone in a tuple; an empty one when nothing was."""
        with self._lock:
            known = sequence == self._sequence and key in self._kept
            return (self._kept[key],) if known else ()

    def keep(self, sequence: int, key: Hashable, value: object) -> None:
        """Keep what was counted; at an older sequence than the newest one nothing is kept."""
        with self._lock:
            if sequence > self._sequence or len(self._kept) >= _MOST:
                self._kept.clear()
                self._sequence = max(sequence, self._sequence)
            if sequence == self._sequence:
                self._kept[key] = value

    def info(self) -> dict[Any, Any]:
        """Return what a reading session has to carry, so that `counted` finds these."""
        return {_TALLIES: self}


def counted(session: Session, key: Hashable, count: Callable[[], T]) -> T:
    """Return what `count` returns of audited tables alone, or returned at the same sequence.

    `key` names all that the result depends on beside the tables. A session that may write counts
    every time: what it has changed is not in the log yet.
    """
    tallies = session.info.get(_TALLIES)
    if tallies is None:
        return count()
    if _SEQUENCE not in session.info:
        session.info[_SEQUENCE] = session.connection().execute(_HEAD).scalar() or 0
    sequence: int = session.info[_SEQUENCE]
    found = tallies.found(sequence, key)
    if found:
        known: T = found[0]
        return known
    value = count()
    tallies.keep(sequence, key, value)
    return value
