"""Queries as tantivy understands them, built as objects: nothing typed is ever parsed by it."""

from __future__ import annotations

import itertools
import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import NamedTuple

from tantivy import FieldType, Occur, Query, Searcher

from regest.core.hooks.search_types import (
    QueryAnd,
    QueryNode,
    QueryNot,
    QueryOr,
    QueryRange,
    QueryTerm,
)
from regest.index.columns import KEYWORDS
from regest.index.engines.tantivy_rows import DAY, SCORED, day_number, schema
from regest.index.terms import Lookup, Span, lookups, span

# From here on a set of terms is quicker to look through than one condition for each.
MANY_VALUES = 64
_LAST_DAY = 9999_99_99


class Sought(NamedTuple):
    """A condition; `score` is what every match gets, None when it differs."""

    query: Query
    score: float | None


def everything() -> Sought:
    """Return the condition that every document meets."""
    return Sought(Query.const_score_query(Query.all_query(), 0.0), 0.0)


def nothing() -> Sought:
    """Return the condition that no document meets."""
    return Sought(Query.empty_query(), 0.0)


def whole(column: str, value: str) -> Query:
    """Return the condition that a column has a value; scores 1."""
    if not is_text(value):
        return Query.empty_query()
    return Query.const_score_query(Query.term_query(schema(), column, value, "basic"), 1.0)


def trim(wanted: Mapping[str, Collection[str]]) -> Query:
    """Return the condition that each column has one of its values; adds nothing to a score."""
    parts = [_one_of(column, values) for column, values in wanted.items()]
    return Query.const_score_query(_all(parts), 0.0)


def both(query: Query, filtered: Query | None) -> Query:
    """Return `query`, trimmed if there is something to trim it by."""
    return query if filtered is None else _all((query, filtered))


class Builder:
    """Builds the conditions of a question to one state of the index."""

    def __init__(self, searcher: Searcher) -> None:
        self._searcher = searcher

    def sought(self, node: QueryNode | None) -> Sought:
        """Return the condition for `node`; None asks for everything, stop words for nothing."""
        return everything() if node is None else self._node(node) or nothing()

    def _node(self, node: QueryNode) -> Sought | None:
        """Return the condition for `node`; None when no word of it is one to look for."""
        if isinstance(node, QueryTerm):
            ways = lookups(node)
            return None if ways is None else _any(map(_look_up, ways))
        if isinstance(node, QueryRange):
            return self._range(span(node))
        if isinstance(node, QueryNot):
            child = self._node(node.child)
            return None if child is None else _without(everything(), child)
        if isinstance(node, QueryOr):
            return _any(self._node(child) for child in node.children)
        return self._all(node)

    def _all(self, node: QueryAnd) -> Sought | None:
        asked = [self._node(each) for each in node.children if not isinstance(each, QueryNot)]
        wanted = [each for each in asked if each is not None]
        barred = _any(
            self._node(each.child) for each in node.children if isinstance(each, QueryNot)
        )
        if not wanted and (asked or barred is None):
            return None
        score = _sum(wanted)
        together = Sought(_all([each.query for each in wanted]), score) if wanted else everything()
        return together if barred is None else _without(together, barred)

    def _range(self, values: Span | None) -> Sought:
        if values is None or not (is_text(values.low) and is_text(values.high)):
            return nothing()
        low, high = day_number(values.low), day_number(values.high)
        if values.column == "date" and (low or not values.low) and (high or values.high > "9999"):
            return _days(low or 1, high or _LAST_DAY)
        terms = self._searcher.terms_with_prefix(values.column, _common(values.low, values.high))
        found = [term for term, _count in terms if values.low <= term <= values.high]
        return Sought(Query.const_score_query(_one_of(values.column, found), 0.0), 0.0)


def _common(left: str, right: str) -> str:
    """Return how both begin."""
    alike = itertools.takewhile(lambda pair: pair[0] == pair[1], zip(left, right, strict=False))
    return "".join(letter for letter, _same in alike)


def _days(first: int, last: int) -> Sought:
    if first > last:
        return nothing()
    days = Query.range_query(schema(), DAY, FieldType.Unsigned, first, last)
    return Sought(Query.const_score_query(days, 0.0), 0.0)


def _look_up(way: Lookup) -> Sought:
    if not all(map(is_text, way.terms)):
        return nothing()
    if way.beginning:
        words = Query.regex_query(schema(), way.column, re.escape(way.terms[0]) + ".*")
        return Sought(Query.const_score_query(words, way.boost), way.boost)
    if way.column not in SCORED:
        return Sought(Query.boost_query(whole(way.column, way.terms[0]), way.boost), way.boost)
    if len(way.terms) > 1:
        phrase: list[str | tuple[int, str]] = [*way.terms]
        found = Query.phrase_query(schema(), way.column, phrase)
    else:
        found = Query.term_query(schema(), way.column, way.terms[0], "freq")
    return Sought(Query.boost_query(found, way.boost), None)


def _one_of(column: str, values: Collection[str]) -> Query:
    held = [value for value in values if is_text(value)] if _is_kept(column) else []
    if len(held) > MANY_VALUES:
        return Query.term_set_query(schema(), column, held)
    return Query.boolean_query([(Occur.Should, whole(column, value)) for value in held])


def _is_kept(column: str) -> bool:
    return column in KEYWORDS or column == "named"


def _any(parts: Iterable[Sought | None]) -> Sought | None:
    known = [each for each in parts if each is not None]
    if len(known) < 2:
        return known[0] if known else None
    query = Query.boolean_query([(Occur.Should, each.query) for each in known])
    unscored = all(each.score == 0 for each in known)
    return Sought(query, 0.0 if unscored else None)


def _all(queries: Sequence[Query]) -> Query:
    return Query.boolean_query([(Occur.Must, each) for each in queries])


def _without(wanted: Sought, barred: Sought) -> Sought:
    clauses = [(Occur.Must, wanted.query), (Occur.MustNot, barred.query)]
    return Sought(Query.boolean_query(clauses), wanted.score)


def _sum(parts: Iterable[Sought]) -> float | None:
    total = 0.0
    for each in parts:
        if each.score is None:
            return None
        total += each.score
    return total


def is_text(value: str) -> bool:
    """Say whether a value can be held at all: half a character cannot."""
    try:
        value.encode()
    except UnicodeEncodeError:
        return False
    return True
