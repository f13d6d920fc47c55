"""The embedded engine: Whoosh, with the settings and precautions that measuring asked for.

Readers are opened anew rather than refreshed: `refresh` keeps the deletions of the old reader and
segments merged away since.
"""

from __future__ import annotations

import heapq
import threading
from collections.abc import Collection, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import whoosh
from whoosh.fields import STORED, Schema
from whoosh.index import FileIndex
from whoosh.query import Term

from regest.core.hooks.search_types import EngineAnswer, EngineHit, EngineQuery, IndexDocument
from regest.index import analysis
from regest.index.engines.whoosh_files import (
    DurableStorage,
    KeywordsField,
    QuickWriter,
    WordsField,
)
from regest.index.engines.whoosh_match import KEYWORDS, TEXTS, Segment, Statistics
from regest.index.engines.whoosh_postings import SegmentReader

PINNED = (2, 7, 5)
if whoosh.__version__ != PINNED:
    # Three distributions install into this one package folder; the last one wins silently.
    raise ImportError(f"whoosh {PINNED} is needed, found {whoosh.__version__}")

MEMORY_MB = 256
TRIMS_KEPT = 8


class WhooshEngine:
    """A search engine whose index lives in `folder`; makes an empty one there if there is none."""

    name = "whoosh"
    version = ".".join(map(str, PINNED))

    def __init__(self, folder: Path) -> None:
        folder.chmod(0o700)
        self._storage = DurableStorage(folder)
        try:
            self._index = _open(self._storage)
            self._generation = self._index.latest_generation()
            self._view = _View(self._index.searcher())
        except BaseException:
            self._storage.close()
            raise
        self._turn = threading.Lock()

    def write(self, documents: Sequence[IndexDocument], removed: Collection[str]) -> None:
        """Replace `documents` by record id and drop `removed`; durable and visible on return."""
        by_id = {document.record_id: document for document in documents}
        writer = QuickWriter(self._index, limitmb=MEMORY_MB)
        try:
            _delete(writer, {*removed, *by_id})
            for document in by_id.values():
                writer.add_document(**_row(document))
        except BaseException:
            writer.cancel()
            raise
        writer.commit()

    def search(self, query: EngineQuery) -> EngineAnswer:
        """Return the page that `query` asks for; never a record whose key is not in `keys`."""
        with self._turn:
            view = self._fresh()
            trim = view.trimmed(query)
            found: list[_Found] = []
            for place, (reader, allowed) in enumerate(trim.parts):
                segment = Segment(reader, trim.statistics)
                scores = segment.scores(query.node, allowed) if allowed else {}
                found += [_Found(-score, place, number) for number, score in scores.items()]
            best = view.ordered(found, query.offset + query.limit)[query.offset :]
            return EngineAnswer(len(found), tuple(map(view.hit, best)))

    def versions(self) -> Mapping[str, int]:
        """Return record id → version of all that is held."""
        with self._turn:
            stored = self._fresh().searcher.reader().all_stored_fields()
            return {row["record_id"][0]: row["version"] for row in stored}

    def purge(self) -> None:
        """Rewrite the index so that no word of a removed document is left in its files."""
        QuickWriter(self._index, limitmb=MEMORY_MB).commit(optimize=True)

    def close(self) -> None:
        """Let go of files and locks."""
        with self._turn:
            self._view.close()
            self._storage.close()

    def _fresh(self) -> _View:
        generation = self._index.latest_generation()
        if generation != self._generation:
            self._view.close()
            self._view = _View(self._index.searcher())
            self._generation = generation
        return self._view


class _Found(NamedTuple):
    """A document that answers a query; the better ones have the smaller `rank`."""

    rank: float
    place: int
    number: int


class _Trim(NamedTuple):
    """What keys and filters of a query leave of each segment, and what is rare or long there."""

    parts: Sequence[tuple[SegmentReader, frozenset[int]]]
    statistics: Statistics


class _View:
    """The index as it stood at one commit."""

    def __init__(self, searcher: Any) -> None:
        self.searcher = searcher
        leaves = [leaf.reader() for leaf, _offset in searcher.leaf_searchers()]
        self._readers = [SegmentReader(each) for each in leaves if each.doc_count_all()]
        self._trims: dict[object, _Trim] = {}

    def trimmed(self, query: EngineQuery) -> _Trim:
        """Return what keys and filters of the query leave, for a question that begins here."""
        for reader in self._readers:
            reader.forget()
        filters = {column: frozenset(values) for column, values in query.filters.items()}
        name = (frozenset(query.keys), frozenset(filters.items()))
        if name not in self._trims:
            if len(self._trims) >= TRIMS_KEPT:
                self._trims.clear()
            wanted = {"visibility_key": frozenset(query.keys), **filters}
            parts = [(reader, _left(reader, wanted)) for reader in self._readers]
            self._trims[name] = _Trim(parts, Statistics(parts))
        return self._trims[name]

    def ordered(self, found: Sequence[_Found], count: int) -> list[_Found]:
        """Return the best `count`; of equal ones the newest record first, wherever it lies."""
        best = heapq.nsmallest(count, (each.rank for each in found))
        if not best:
            return []
        tied = [each for each in found if each.rank <= best[-1]]
        tied.sort(key=lambda each: self._readers[each.place].name(each.number), reverse=True)
        return sorted(tied, key=lambda each: each.rank)[:count]

    def hit(self, found: _Found) -> EngineHit:
        """Return a found document."""
        row = self._readers[found.place].stored(found.number)
        return EngineHit(row["record_id"][0], row["version"], -found.rank)

    def close(self) -> None:
        """Let go of the files."""
        self.searcher.close()


def _left(reader: SegmentReader, wanted: Mapping[str, frozenset[str]]) -> frozenset[int]:
    left = reader.live
    for column, values in wanted.items():
        left &= _holding(reader, column, values) if column in KEYWORDS else frozenset()
    return left


def _holding(reader: SegmentReader, column: str, values: Collection[str]) -> set[int]:
    read = reader.postings
    return {each for value in values for each in read(column, value.encode()).ids}


def _open(storage: DurableStorage) -> FileIndex:
    # A folder with files but no table of contents is torn, and says so when opened.
    return FileIndex(storage) if storage.list() else FileIndex.create(storage, _schema())


def _schema() -> Schema:
    columns = {name: KeywordsField() for name in (*KEYWORDS, "exact")}
    for text in TEXTS:
        columns[f"{text}_lemma"] = WordsField(positions=True)
        columns[f"{text}_stem"] = WordsField(positions=False)
    return Schema(record_id=KeywordsField(stored=True), version=STORED(), **columns)


def _row(document: IndexDocument) -> dict[str, Any]:
    row: dict[str, Any] = {
        "record_id": [document.record_id],
        "version": document.version,
        "exact": document.exact,
    }
    for keyword in KEYWORDS:
        row[keyword] = [value] if (value := getattr(document, keyword)) else []
    body = "\n".join((document.body, *document.fields.values()))
    for column, text in (
        ("heading", document.heading),
        ("people", document.people),
        ("body", body),
    ):
        known = [word.forms for word in analysis.words(analysis.tidy(text))]
        row[f"{column}_lemma"] = [form.lemma for form in known]
        row[f"{column}_stem"] = [form.stem for form in known if form.stem]
    return row


def _delete(writer: Any, record_ids: Collection[str]) -> None:
    searcher = writer.searcher()
    for record_id in record_ids:
        for number in searcher.docs_for_query(Term("record_id", record_id)):
            writer.delete_document(number)
