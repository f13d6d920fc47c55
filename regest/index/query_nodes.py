"""What an engine is asked, joined: any of several things, all of them, days in a column."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

from regest.core.hooks.search_types import QueryAnd, QueryNode, QueryNot, QueryOr, QueryRange
from regest.index.periods import Period

Anything = TypeVar("Anything")


def any_of(nodes: Iterable[QueryNode]) -> QueryNode:
    """Return what matches if any of `nodes` does."""
    found = tuple(dict.fromkeys(nodes))
    return found[0] if len(found) == 1 else QueryOr(found)


def all_of(nodes: Iterable[QueryNode]) -> QueryNode:
    """Return what matches if all of `nodes` do."""
    found = tuple(nodes)
    return found[0] if len(found) == 1 else QueryAnd(found)


def in_days(column: str, period: Period) -> QueryRange:
    """Return the range of a column of days."""
    low, high = period.low, period.high
    return QueryRange(column, low.isoformat() if low else "", high.isoformat() if high else "")


def size(node: QueryNode) -> int:
    """Return how many values a node asks for."""
    if isinstance(node, QueryAnd | QueryOr):
        return sum(map(size, node.children))
    return size(node.child) if isinstance(node, QueryNot) else 1


def distinct(many: Iterable[Anything]) -> tuple[Anything, ...]:
    """Return the different ones of `many` in their order, hashable or not."""
    found: list[Anything] = []
    for each in many:
        if each not in found:
            found.append(each)
    return tuple(found)
