"""Which documents of a segment answer a query, and how well: sets first, BM25 after.

The library's own matchers are not used: seven times slower here, and their `And` of `Or`s under a
limit loses the best document. Sets have no limit, so that totals are exact and pages fit together.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from regest.core.hooks.search_types import (
    QueryAnd,
    QueryNode,
    QueryNot,
    QueryOr,
    QueryRange,
    QueryTerm,
)
from regest.index.columns import KEYWORDS
from regest.index.engines.whoosh_files import to_bytes
from regest.index.engines.whoosh_postings import BEYOND_ALL, LENGTHS, Postings, SegmentReader
from regest.index.terms import Lookup, lookups, span

K1, B = 1.2, 0.75
RARITIES_KEPT = 5000


class Statistics:
    """What BM25 asks of the documents that may be seen: a term's rarity, a column's average length.

    Hidden documents do not count: they would move the others up and down (ACC-2).
    """

    def __init__(self, parts: Sequence[tuple[SegmentReader, frozenset[int]]]) -> None:
        self._parts = parts
        self._count = sum(len(allowed) for _reader, allowed in parts)
        self._rarities: dict[tuple[str, bytes], float] = {}
        self._norms: dict[str, Sequence[float]] = {}

    def idf(self, column: str, term: bytes) -> float:
        """Return how rare a term is."""
        name = (column, term)
        if name not in self._rarities:
            if len(self._rarities) >= RARITIES_KEPT:
                self._rarities.clear()
            holding = sum(
                len(allowed.intersection(reader.postings(column, term).ids))
                for reader, allowed in self._parts
            )
            self._rarities[name] = math.log(self._count / (holding + 1)) + 1
        return self._rarities[name]

    def norms(self, column: str) -> Sequence[float]:
        """Return what each length byte of a document's column takes from a word's weight."""
        if column not in self._norms:
            average = self._average_length(column) or 1.0
            self._norms[column] = [K1 * (1 - B + B * length / average) for length in LENGTHS]
        return self._norms[column]

    def _average_length(self, column: str) -> float:
        lengths = Counter[int]()
        for reader, allowed in self._parts:
            read = reader.length_bytes(column)
            lengths.update(map(read.__getitem__, allowed))
        words = sum(LENGTHS[byte] * count for byte, count in lengths.items())
        return words / self._count if self._count else 0.0


@dataclass(frozen=True, slots=True)
class _Part:
    """What a term adds to the scores of its documents; without `term` the boost and no more."""

    found: Postings
    boost: float
    column: str = ""
    term: bytes = b""


@dataclass(frozen=True, slots=True)
class Answer:
    """The documents of a segment that match, and what their scores are made of."""

    ids: set[int]
    parts: tuple[_Part, ...] = ()


class Segment:
    """One segment of an index, asked one question: which documents match, and how well."""

    def __init__(self, reader: SegmentReader, statistics: Statistics) -> None:
        self.reader = reader
        self._statistics = statistics

    def answer(self, node: QueryNode | None, allowed: frozenset[int]) -> Answer:
        """Return all in `allowed` that answer `node`."""
        if not allowed:
            return Answer(set())
        answer = Answer(set(allowed)) if node is None else self._answer(node)
        return Answer(answer.ids & allowed, answer.parts) if answer else Answer(set())

    def scores(self, answer: Answer) -> dict[int, float]:
        """Return document number → score of an answer's documents."""
        scores = dict.fromkeys(answer.ids, 0.0)
        for part in answer.parts:
            self._add(part, scores)
        return scores

    def _add(self, part: _Part, scores: dict[int, float]) -> None:
        ids, weights = part.found.ids, part.found.weights
        pairs: Iterable[tuple[int, float]] = zip(ids, weights, strict=True)
        if len(scores) * 3 < len(ids):
            known = dict(pairs)
            pairs = [(each, known[each]) for each in scores if each in known]
        if not part.term:
            for each, _weight in pairs:
                if each in scores:
                    scores[each] += part.boost
            return
        factor = self._statistics.idf(part.column, part.term) * (K1 + 1) * part.boost
        norms, lengths = self._statistics.norms(part.column), self.reader.length_bytes(part.column)
        for each, weight in pairs:
            if each in scores:
                scores[each] += factor * weight / (weight + norms[lengths[each]])

    def _answer(self, node: QueryNode) -> Answer | None:
        """Return what answers `node`; None when no word of it is one to look for."""
        if isinstance(node, QueryTerm):
            ways = lookups(node)
            return None if ways is None else _any(map(self._look_up, ways))
        if isinstance(node, QueryRange):
            return self._range(node)
        if isinstance(node, QueryNot):
            child = self._answer(node.child)
            return None if child is None else Answer(set(self.reader.live - child.ids))
        if isinstance(node, QueryOr):
            return _any(self._answer(child) for child in node.children)
        return self._all(node)

    def _all(self, node: QueryAnd) -> Answer | None:
        asked = [self._answer(each) for each in node.children if not isinstance(each, QueryNot)]
        wanted = [each for each in asked if each is not None]
        barred = _any(
            self._answer(each.child) for each in node.children if isinstance(each, QueryNot)
        )
        if not wanted and (asked or barred is None):
            return None
        ids = set.intersection(*(each.ids for each in wanted)) if wanted else set(self.reader.live)
        if barred is not None:
            ids -= barred.ids
        return Answer(ids, tuple(part for each in wanted for part in each.parts))

    def _range(self, node: QueryRange) -> Answer:
        values = span(node)
        if values is None:
            return Answer(set())
        if values.column in KEYWORDS:
            # Of days there are more than is worth looking up one by one.
            held = self.reader.values(values.column)
            within = {
                kept
                for kept in set(held)
                if any(values.low <= each <= values.high for each in kept)
            }
            return Answer({number for number, kept in enumerate(held) if kept in within})
        low, high = to_bytes(values.low), to_bytes(values.high)
        return Answer(self.reader.holding(values.column, low, high))

    def _look_up(self, way: Lookup) -> Answer:
        if way.in_a_row:
            return self._phrase(way)
        first = to_bytes(way.terms[0])
        if way.beginning:
            ids = self.reader.holding(way.column, first, first + BEYOND_ALL)
            return _boosted(Postings(list(ids), [1.0] * len(ids)), way.boost)
        found = self.reader.postings(way.column, first)
        if way.column not in self.reader.scored:
            return _boosted(found, way.boost)
        part = _Part(found, way.boost, way.column, first)
        return Answer(set(found.ids), (part,) if found.ids else ())

    def _phrase(self, way: Lookup) -> Answer:
        terms = [to_bytes(each) for each in way.terms]
        if not all(self.reader.postings(way.column, each).ids for each in terms):
            return Answer(set())
        read = [self.reader.postings(way.column, each, values=True) for each in terms]
        places = [dict(zip(each.ids, each.values, strict=True)) for each in read]
        common = set.intersection(*(set(each) for each in places))
        decode = self.reader.places
        ids = {
            number
            for number in common
            if _in_a_row([decode(way.column, each[number]) for each in places])
        }
        parts = [
            _Part(found, way.boost, way.column, term)
            for term, found in zip(terms, read, strict=True)
            if ids
        ]
        return Answer(ids, tuple(parts))


def _boosted(found: Postings, boost: float) -> Answer:
    return Answer(set(found.ids), (_Part(found, boost),) if boost and found.ids else ())


def _any(answers: Iterable[Answer | None]) -> Answer | None:
    known = [each for each in answers if each is not None]
    if not known:
        return None
    ids = set[int]().union(*(each.ids for each in known))
    return Answer(ids, tuple(part for each in known for part in each.parts))


def _in_a_row(places: Sequence[Iterable[int]]) -> bool:
    """Say whether some place of the first word is followed by the second, the third and so on."""
    starts = set(places[0])
    for step, found in enumerate(places[1:], start=1):
        starts &= {place - step for place in found}
    return bool(starts)
