"""The index as it stood at one commit: trimmed to a reader, counted, put in order."""

from __future__ import annotations

import heapq
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from regest.core.hooks.search_types import EngineAnswer, EngineHit, EngineQuery, SearchOrder
from regest.index.columns import KEYWORDS, SURFACE
from regest.index.engines.whoosh_files import to_bytes, to_text
from regest.index.engines.whoosh_match import Answer, Segment, Statistics
from regest.index.engines.whoosh_postings import BEYOND_ALL, Kept, SegmentReader

TRIMS_KEPT = 8
POSTINGS_KEPT = 300_000


class _Trim(NamedTuple):
    """What keys and filters of a query leave of each segment, and what is rare or long there."""

    parts: Sequence[tuple[SegmentReader, frozenset[int]]]
    statistics: Statistics


class _Found(NamedTuple):
    segment: Segment
    answer: Answer


class View:
    """The index as it stood at one commit; takes over what `earlier` read of the same segments."""

    def __init__(self, searcher: Any, earlier: View | None = None) -> None:
        self.searcher = searcher
        leaves = [leaf.reader() for leaf, _offset in searcher.leaf_searchers()]
        known = earlier.kept if earlier else {}
        self.kept: dict[str, Kept] = {}
        self._readers: dict[str, SegmentReader] = {}
        for leaf in leaves:
            if leaf.doc_count_all():
                name = leaf.segment().segment_id()
                self.kept[name] = known.get(name) or Kept()
                self._readers[name] = SegmentReader(leaf, self.kept[name])
        self._trims: dict[object, _Trim] = {}

    def answer(self, query: EngineQuery) -> EngineAnswer:
        """Return the page that `query` asks for, with total and facets of all that answer it."""
        trim = self._trimmed(query.keys, query.filters)
        found = []
        for reader, allowed in trim.parts:
            segment = Segment(reader, trim.statistics)
            found.append(_Found(segment, segment.answer(query.node, allowed)))
        return EngineAnswer(
            total=sum(len(each.answer.ids) for each in found),
            hits=tuple(_page(found, query)),
            facets={column: _counts(found, column) for column in query.facets},
        )

    def frequencies(self, words: Collection[str], keys: Collection[str]) -> Mapping[str, int]:
        """Return word → number of documents under `keys` that have it as written."""
        trim = self._trimmed(keys, {})
        counts = {word: _visible(trim, to_bytes(word)) for word in words}
        return {word: count for word, count in counts.items() if count}

    def completions(
        self, beginning: str, keys: Collection[str], limit: int
    ) -> list[tuple[str, int]]:
        """Return the words that begin so, those of most documents under `keys` first."""
        trim = self._trimmed(keys, {})
        holders, first = Counter[bytes](), to_bytes(beginning)
        for reader, _allowed in trim.parts:
            for word, count in reader.holders(SURFACE, first, first + BEYOND_ALL):
                holders[word] += count
        best: list[int] = []
        counted: dict[str, int] = {}
        # A word that all its documents cannot bring among the best need not be counted.
        for word, most in holders.most_common():
            if len(best) == limit and (not limit or most < best[0]):
                break
            count = _visible(trim, word)
            if count:
                counted[to_text(word)] = count
                push = heapq.heappushpop if len(best) == limit else heapq.heappush
                push(best, count)
        return sorted(counted.items(), key=lambda each: (-each[1], each[0]))[:limit]

    def words(self, segments: Collection[str]) -> Iterable[str]:
        """Yield the words as written of some segments, with repetitions."""
        for name in segments:
            yield from self._readers[name].words()

    def close(self) -> None:
        """Let go of the files."""
        self.searcher.close()

    def _trimmed(self, keys: Collection[str], filters: Mapping[str, Sequence[str]]) -> _Trim:
        """Return what keys and filters leave, for a question that begins here."""
        # One question of a person is several to the engine, about the same words.
        if sum(each.kept_postings for each in self._readers.values()) > POSTINGS_KEPT:
            for reader in self._readers.values():
                reader.forget()
        narrowed = {column: frozenset(values) for column, values in filters.items()}
        name = (frozenset(keys), frozenset(narrowed.items()))
        if name not in self._trims:
            if len(self._trims) >= TRIMS_KEPT:
                self._trims.clear()
            wanted = {"visibility_key": frozenset(keys), **narrowed}
            parts = [(reader, _left(reader, wanted)) for reader in self._readers.values()]
            self._trims[name] = _Trim(parts, Statistics(parts))
        return self._trims[name]


def _left(reader: SegmentReader, wanted: Mapping[str, frozenset[str]]) -> frozenset[int]:
    left = reader.live
    for column, values in wanted.items():
        left &= _holding(reader, column, values) if column in KEYWORDS else frozenset()
    return left


def _holding(reader: SegmentReader, column: str, values: Collection[str]) -> set[int]:
    read = reader.postings
    return {each for value in values for each in read(column, to_bytes(value)).ids}


def _visible(trim: _Trim, word: bytes) -> int:
    return sum(
        len(allowed.intersection(reader.postings(SURFACE, word).ids))
        for reader, allowed in trim.parts
        if allowed
    )


def _counts(found: Sequence[_Found], column: str) -> Mapping[str, int]:
    together = Counter[tuple[str, ...]]()
    for segment, answer in found:
        together.update(map(segment.reader.values(column).__getitem__, answer.ids))
    counts = Counter[str]()
    for values, count in together.items():
        for value in values:
            counts[value] += count
    return dict(counts)


def _page(found: Sequence[_Found], query: EngineQuery) -> list[EngineHit]:
    """Return the page of the best, or earliest or latest; of equal ones the newest record first."""
    if not query.limit:
        return []
    ranks = [_ranks(each, query.order) for each in found]
    oldest = query.order is SearchOrder.OLDEST
    count = query.offset + query.limit
    take = heapq.nsmallest if oldest else heapq.nlargest
    edge = take(count, (rank for each in ranks for rank in each.values()))[-1:]
    if not edge:
        return []
    inside, at_edge = [], []
    for (segment, _answer), ranked in zip(found, ranks, strict=True):
        for number, rank in ranked.items():
            if rank == edge[0]:
                at_edge.append((segment.reader.name(number), rank, segment.reader, number))
            elif (rank < edge[0]) is oldest:
                inside.append((segment.reader.name(number), rank, segment.reader, number))
    at_edge = heapq.nlargest(count - len(inside), at_edge, key=lambda each: each[0])
    inside.sort(key=lambda each: each[0], reverse=True)
    inside.sort(key=lambda each: each[1], reverse=not oldest)
    return [
        _hit(reader, number, rank)
        for _name, rank, reader, number in (inside + at_edge)[query.offset :]
    ]


def _ranks(found: _Found, order: SearchOrder) -> Mapping[int, Any]:
    """Return document number → score, or ISO date, of a segment's answer."""
    segment, answer = found
    if order is SearchOrder.RELEVANCE:
        return segment.scores(answer)
    days = segment.reader.values("date")
    return {number: "".join(days[number]) for number in answer.ids}


def _hit(reader: SegmentReader, number: int, rank: float | str) -> EngineHit:
    row = reader.stored(number)
    score = rank if isinstance(rank, float) else 0.0
    return EngineHit(row["record_id"][0], row["version"], score)
