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

from regest.core.hooks.types import EngineAnswer, EngineHit, EngineQuery, IndexDocument
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
            found: list[tuple[float, int, int]] = []
            for place, (part, allowed) in enumerate(
                zip(view.parts, view.trimmed(query), strict=True)
            ):
                scores = part.segment.scores(query.node, allowed) if allowed else {}
                found += [(-score, place, number) for number, score in scores.items()]
            best = heapq.nsmallest(query.offset + query.limit, found)[query.offset :]
            hits = (view.hit(place, number, -score) for score, place, number in best)
            return EngineAnswer(len(found), tuple(hits))

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


class _Part(NamedTuple):
    reader: SegmentReader
    segment: Segment


class _View:
    """The index as it stood at one commit."""

    def __init__(self, searcher: Any) -> None:
        self.searcher = searcher
        statistics = Statistics(searcher.idf, searcher.avg_field_length)
        leaves = [leaf.reader() for leaf, _offset in searcher.leaf_searchers()]
        readers = [SegmentReader(each) for each in leaves if each.doc_count_all()]
        self.parts = [_Part(reader, Segment(reader, statistics)) for reader in readers]
        self._trims: dict[object, list[frozenset[int]]] = {}

    def trimmed(self, query: EngineQuery) -> list[frozenset[int]]:
        """Return for each segment the documents that keys and filters of the query leave."""
        filters = {column: frozenset(values) for column, values in query.filters.items()}
        name = (frozenset(query.keys), frozenset(filters.items()))
        if name not in self._trims:
            if len(self._trims) >= TRIMS_KEPT:
                self._trims.clear()
            wanted = {"visibility_key": frozenset(query.keys), **filters}
            self._trims[name] = [self._trim(part, wanted) for part in self.parts]
        return self._trims[name]

    def hit(self, place: int, number: int, score: float) -> EngineHit:
        """Return a found document."""
        row = self.parts[place].reader.stored(number)
        return EngineHit(row["record_id"][0], row["version"], score)

    def close(self) -> None:
        """Let go of the files."""
        self.searcher.close()

    def _trim(self, part: _Part, wanted: Mapping[str, frozenset[str]]) -> frozenset[int]:
        left = part.reader.live
        for column, values in wanted.items():
            left &= part.segment.holding(column, values) if column in KEYWORDS else frozenset()
        return left


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
