"""Which documents of a segment answer a query, and how well: sets first, BM25 after.

The library's own matchers are not used: seven times slower here, and their `And` of `Or`s under a
limit loses the best document. Sets have no limit, so that totals are exact and pages fit together.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from regest.core.hooks.search_types import QueryAnd, QueryNode, QueryNot, QueryOr, QueryTerm
from regest.index import analysis
from regest.index.engines.whoosh_postings import LENGTHS, Postings, SegmentReader

# Columns of words with their boosts, and columns whose values match whole.
TEXTS = {"heading": 3.0, "people": 2.0, "body": 1.0}
KEYWORDS = ("visibility_key", "class_name", "year", "date", "file_index", "mark", "state")
NUMBER_BOOST = 10.0
PREFIX_LETTERS = 3
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
        self._averages: dict[str, float] = {}

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

    def average_length(self, column: str) -> float:
        """Return how many words the column has in a document."""
        if column not in self._averages:
            lengths = Counter[int]()
            for reader, allowed in self._parts:
                read = reader.length_bytes(column)
                lengths.update(map(read.__getitem__, allowed))
            words = sum(LENGTHS[byte] * count for byte, count in lengths.items())
            self._averages[column] = words / self._count if self._count else 0.0
        return self._averages[column]


@dataclass(frozen=True, slots=True)
class _Part:
    """What a term adds to the scores of its documents."""

    found: Postings
    factor: float
    lengths: bytes = b""
    norms: Sequence[float] = ()

    def add_to(self, scores: dict[int, float]) -> None:
        """Add to the scores of documents that are in `scores` already."""
        ids, weights = self.found.ids, self.found.weights
        pairs: Iterable[tuple[int, float]] = zip(ids, weights, strict=True)
        if len(scores) * 3 < len(ids):
            known = dict(pairs)
            pairs = [(each, known[each]) for each in scores if each in known]
        factor, lengths, norms = self.factor, self.lengths, self.norms
        for each, weight in pairs:
            if each in scores:
                norm = norms[lengths[each]] if norms else 0.0
                scores[each] += factor * weight / (weight + norm)


@dataclass(frozen=True, slots=True)
class _Answer:
    ids: set[int]
    parts: tuple[_Part, ...] = ()


class Segment:
    """One segment of an index, asked one question: which documents match, and how well."""

    def __init__(self, reader: SegmentReader, statistics: Statistics) -> None:
        self._reader = reader
        self._statistics = statistics
        self._scales: dict[str, tuple[bytes, Sequence[float]]] = {}

    def scores(self, node: QueryNode | None, allowed: Collection[int]) -> dict[int, float]:
        """Return document number → score of all in `allowed` that answer `node`."""
        answer = _Answer(set(allowed)) if node is None else self._answer(node)
        if answer is None:
            return {}
        scores = dict.fromkeys(sorted(answer.ids.intersection(allowed)), 0.0)
        for part in answer.parts:
            part.add_to(scores)
        return scores

    def _answer(self, node: QueryNode) -> _Answer | None:
        """Return what answers `node`; None when no word of it is one to look for."""
        if isinstance(node, QueryTerm):
            return self._term(node)
        if isinstance(node, QueryNot):
            child = self._answer(node.child)
            return None if child is None else _Answer(set(self._reader.live - child.ids))
        if isinstance(node, QueryOr):
            return _any(self._answer(child) for child in node.children)
        return self._all(node)

    def _all(self, node: QueryAnd) -> _Answer | None:
        asked = [self._answer(each) for each in node.children if not isinstance(each, QueryNot)]
        wanted = [each for each in asked if each is not None]
        barred = _any(
            self._answer(each.child) for each in node.children if isinstance(each, QueryNot)
        )
        if not wanted and (asked or barred is None):
            return None
        ids = set.intersection(*(each.ids for each in wanted)) if wanted else set(self._reader.live)
        if barred is not None:
            ids -= barred.ids
        return _Answer(ids, tuple(part for each in wanted for part in each.parts))

    def _term(self, term: QueryTerm) -> _Answer | None:
        if term.column == "exact" or term.column in KEYWORDS:
            found = self._reader.postings(term.column, term.text.encode())
            return _Answer(set(found.ids), (_Part(found, NUMBER_BOOST),))
        columns = [each for each in TEXTS if term.column in {"", each}]
        words = analysis.surfaces(term.text)
        if term.prefix and len(words) == 1 and len(words[0]) >= PREFIX_LETTERS:
            return _any(self._beginning(each, analysis.fold(words[0])) for each in columns)
        if len(words) == 1:
            lemmas, stems = analysis.alternatives(words[0])
            if not lemmas:
                return None
            return _any(self._word(each, lemmas, stems) for each in columns)
        sequence = [word.forms.lemma for word in analysis.words(analysis.tidy(term.text))]
        return _any(self._phrase(each, sequence) for each in columns) if sequence else None

    def _word(self, column: str, lemmas: Iterable[str], stems: Iterable[str]) -> _Answer | None:
        terms = [(f"{column}_lemma", each.encode()) for each in lemmas]
        terms += [(f"{column}_stem", each.encode()) for each in stems]
        return _any(self._scored(*term, TEXTS[column]) for term in terms)

    def _beginning(self, column: str, letters: str) -> _Answer | None:
        names = (f"{column}_lemma", f"{column}_stem")
        terms = [(name, each) for name in names for each in self._reader.beginning(name, letters)]
        return _any(self._scored(*term, TEXTS[column]) for term in terms)

    def _phrase(self, column: str, lemmas: Sequence[str]) -> _Answer:
        name = f"{column}_lemma"
        read = [self._reader.postings(name, each.encode(), values=True) for each in lemmas]
        places = [dict(zip(each.ids, each.values, strict=True)) for each in read]
        common = set.intersection(*(set(each) for each in places))
        decode = self._reader.places
        ids = {
            number
            for number in common
            if _in_a_row([decode(name, each[number]) for each in places])
        }
        parts = [
            self._part(name, lemma.encode(), found, TEXTS[column])
            for lemma, found in zip(lemmas, read, strict=True)
            if ids
        ]
        return _Answer(ids, tuple(parts))

    def _scored(self, name: str, term: bytes, boost: float) -> _Answer:
        found = self._reader.postings(name, term)
        if not found.ids:
            return _Answer(set())
        return _Answer(set(found.ids), (self._part(name, term, found, boost),))

    def _part(self, name: str, term: bytes, found: Postings, boost: float) -> _Part:
        if name not in self._scales:
            average = self._statistics.average_length(name) or 1.0
            norms = [K1 * (1 - B + B * length / average) for length in LENGTHS]
            self._scales[name] = (self._reader.length_bytes(name), norms)
        factor = self._statistics.idf(name, term) * (K1 + 1) * boost
        return _Part(found, factor, *self._scales[name])


def _any(answers: Iterable[_Answer | None]) -> _Answer | None:
    known = [each for each in answers if each is not None]
    if not known:
        return None
    ids = set[int]().union(*(each.ids for each in known))
    return _Answer(ids, tuple(part for each in known for part in each.parts))


def _in_a_row(places: Sequence[Iterable[int]]) -> bool:
    """Say whether some place of the first word is followed by the second, the third and so on."""
    starts = set(places[0])
    for step, found in enumerate(places[1:], start=1):
        starts &= {place - step for place in found}
    return bool(starts)
