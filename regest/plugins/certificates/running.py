"""How an act is done: in a unit of work of its own, or in that of a program that may ask twice."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from regest.api import House, Work

T = TypeVar("T")


def own_work(house: House, act: Callable[[Work], T]) -> T:
    """Do it in a unit of work of its own."""
    with house.work() as work:
        return act(work)
