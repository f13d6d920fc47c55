"""The index as it stood at one commit: trimmed to a reader, counted, put in order."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from functools import cached_property
from typing import Any, NamedTuple

from tantivy import DocAddress, Order, Query, Searcher, SearchResult

from regest.core.hooks.search_types import EngineAnswer, EngineHit, EngineQuery, SearchOrder
from regest.index.columns import FACETS, SURFACE
from regest.index.engines.tantivy_query import Builder, Sought, both, is_text, trim, whole
from regest.index.engines.tantivy_rows import DAY, HIGH, VERSION, record_ids
from regest.index.vocabulary import Vocabulary

TRIMS_KEPT = 8
# The library gives up at 65,000 values of all facets together.
VALUES_COUNTED = 30_000
_PRECISION = ".5g"


class _Ranked(NamedTuple):
    rank: float
    place: DocAddress


class View:
    """Answers questions by one state of the index."""

    def __init__(self, searcher: Searcher) -> None:
        self.searcher = searcher
        self._build = Builder(searcher)
        self._trims: dict[frozenset[str], Query | None] = {}

    def answer(self, query: EngineQuery) -> EngineAnswer:
        """Return the page that `query` asks for, with total and facets of all that answer it."""
        sought = self._build.sought(query.node)
        trimmed = both(sought.query, self._trim(query.keys))
        if query.filters:
            trimmed = both(trimmed, trim(query.filters))
        total, hits = self._page(Sought(trimmed, sought.score), query)
        return EngineAnswer(total, tuple(hits), self._facets(trimmed, query.facets))

    def frequencies(self, words: Collection[str], keys: Collection[str]) -> Mapping[str, int]:
        """Return word → number of documents under `keys` that have it as written."""
        seen = self._trim(keys)
        counts = {word: self._count(both(whole(SURFACE, word), seen)) for word in words}
        return {word: count for word, count in counts.items() if count}

    def completions(
        self, beginning: str, keys: Collection[str], limit: int
    ) -> list[tuple[str, int]]:
        """Return the words that begin so, those of most documents under `keys` first."""
        if not (limit and is_text(beginning)):
            return []
        found = self.searcher.terms_with_prefix(SURFACE, beginning, self._trim(keys), limit)
        return [(word, count) for word, count in found if count]

    def versions(self) -> Mapping[str, int]:
        """Return record id → version of all documents."""
        places = self.places()
        versions = self.searcher.fast_field_values(VERSION, places)
        return dict(zip(record_ids(self.searcher, places), map(_whole, versions), strict=True))

    def places(self) -> list[DocAddress]:
        """Return where all documents lie."""
        limit = max(1, self.searcher.num_docs)
        found = self.searcher.search(Query.all_query(), limit, count=False)
        return [place for _score, place in found.hits]

    @cached_property
    def vocabulary(self) -> Vocabulary:
        """The words of all documents as written."""
        terms = self.searcher.terms_with_prefix(SURFACE, "")
        return Vocabulary(word for word, _count in terms)

    def _trim(self, keys: Collection[str]) -> Query | None:
        """Return the condition that a reader may see a document; None when they see them all."""
        name = frozenset(keys)
        if name not in self._trims:
            if len(self._trims) >= TRIMS_KEPT:
                self._trims.clear()
            seen = trim({"visibility_key": name})
            sees_all = self._count(seen) == self.searcher.num_docs
            self._trims[name] = None if sees_all else seen
        return self._trims[name]

    def _count(self, query: Query) -> int:
        return _total(self.searcher.search(query, 1))

    def _page(self, sought: Sought, query: EngineQuery) -> tuple[int, list[EngineHit]]:
        end = query.offset + query.limit
        if not query.limit:
            return self._count(sought.query), []
        total, ranked = self._ranked(sought, query.order, end)
        ids = record_ids(self.searcher, [each.place for each in ranked])
        named = sorted(zip(ids, ranked, strict=True), key=lambda each: each[0], reverse=True)
        oldest = query.order is SearchOrder.OLDEST
        named.sort(key=lambda each: each[1].rank, reverse=not oldest)
        page = named[query.offset : end]
        versions = self.searcher.fast_field_values(VERSION, [each.place for _id, each in page])
        relevance = query.order is SearchOrder.RELEVANCE
        fixed = sought.score if relevance else 0.0
        return total, [
            EngineHit(name, _whole(version), each.rank if fixed is None else fixed)
            for (name, each), version in zip(page, versions, strict=True)
        ]

    def _ranked(self, sought: Sought, order: SearchOrder, end: int) -> tuple[int, list[_Ranked]]:
        """Return the total and the best `end`, with all that are as good as the last of them."""
        column = HIGH if order is SearchOrder.RELEVANCE else DAY
        by_score = order is SearchOrder.RELEVANCE and sought.score is None
        size = end + 1
        while True:
            size = min(size, self.searcher.num_docs) or 1
            found = self.searcher.search(
                sought.query,
                size,
                order_by_field=None if by_score else column,
                order=Order.Asc if order is SearchOrder.OLDEST else Order.Desc,
            )
            hits = [_Ranked(_rank(rank), place) for rank, place in found.hits]
            if len(hits) < size or len(hits) < end or hits[-1].rank != hits[end - 1].rank:
                return _total(found), hits
            if size == self.searcher.num_docs:
                return _total(found), hits
            size *= 4

    def _facets(self, query: Query, columns: Sequence[str]) -> Mapping[str, Mapping[str, int]]:
        held = [column for column in columns if column in FACETS]
        asked = {each: {"terms": {"field": each, "size": VALUES_COUNTED}} for each in held}
        counted = self.searcher.aggregate(query, asked) if held else {}
        facets: dict[str, Mapping[str, int]] = {column: {} for column in columns}
        for column in held:
            facets[column] = {each["key"]: each["doc_count"] for each in counted[column]["buckets"]}
            if counted[column]["sum_other_doc_count"]:
                facets[column] = dict(self.searcher.terms_with_prefix(column, "", query))
        return facets


def _rank(found: Any) -> float:
    """Return a score to the digits that do not depend on the order of adding up; or a number."""
    if isinstance(found, float):
        return float(format(found, _PRECISION))
    return -1 if found is None else found


def _total(found: SearchResult) -> int:
    return int(found.count)  # type: ignore[attr-defined]  # the stub forgets it


def _whole(value: float | None) -> int:
    return int(value or 0)
