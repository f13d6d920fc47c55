"""The embedded engine: Whoosh, with the settings and precautions that measuring asked for.

Readers are opened anew rather than refreshed: `refresh` keeps the deletions of the old reader and
segments merged away since. An empty filter is never handed on: the library takes it for none.
"""

from __future__ import annotations

import threading
from collections.abc import Collection, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import whoosh
from whoosh.collectors import TopCollector
from whoosh.fields import STORED, Schema
from whoosh.index import FileIndex
from whoosh.query import Every, Term

from regest.core.hooks.types import EngineAnswer, EngineHit, EngineQuery, IndexDocument
from regest.index import analysis
from regest.index.engines.whoosh_files import DurableStorage, KeywordsField, WordsField
from regest.index.engines.whoosh_query import KEYWORDS, TEXTS, build

PINNED = (2, 7, 5)
if whoosh.__version__ != PINNED:
    # Three distributions install into this one package folder; the last one wins silently.
    raise ImportError(f"whoosh {PINNED} is needed, found {whoosh.__version__}")

MEMORY_MB = 256
TRIMS_KEPT = 64


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
            self._searcher: Any = self._index.searcher()
        except BaseException:
            self._storage.close()
            raise
        self._turn = threading.Lock()
        self._trims: dict[object, frozenset[int] | None] = {}

    def write(self, documents: Sequence[IndexDocument], removed: Collection[str]) -> None:
        """Replace `documents` by record id and drop `removed`; durable and visible on return."""
        replaced = {*removed, *(document.record_id for document in documents)}
        writer = self._index.writer(limitmb=MEMORY_MB)
        try:
            _delete(writer, replaced)
            for document in documents:
                writer.add_document(**_row(document))
        except BaseException:
            writer.cancel()
            raise
        writer.commit()

    def search(self, query: EngineQuery) -> EngineAnswer:
        """Return the page that `query` asks for; never a record whose key is not in `keys`."""
        wanted = Every() if query.node is None else build(query.node)
        if wanted is None:
            return EngineAnswer(0, ())
        with self._turn:
            searcher = self._fresh()
            allowed = self._allowed(searcher, query)
            found = searcher.docs_for_query(wanted)
            total = sum(1 for number in found if allowed is None or number in allowed)
            last = min(query.offset + query.limit, total)
            if last <= query.offset:
                return EngineAnswer(total, ())
            best = _Trimmed(last, allowed)
            searcher.search_with_collector(wanted, best)
            return EngineAnswer(total, tuple(best.hits(query.offset)))

    def versions(self) -> Mapping[str, int]:
        """Return record id → version of all that is held."""
        with self._turn:
            stored = self._fresh().reader().all_stored_fields()
            return {row["record_id"][0]: row["version"] for row in stored}

    def purge(self) -> None:
        """Rewrite the index so that no word of a removed document is left in its files."""
        self._index.writer(limitmb=MEMORY_MB).commit(optimize=True)

    def close(self) -> None:
        """Let go of files and locks."""
        with self._turn:
            self._searcher.close()
            self._storage.close()

    def _fresh(self) -> Any:
        generation = self._index.latest_generation()
        if generation != self._generation:
            self._searcher.close()
            self._searcher = self._index.searcher()
            self._generation = generation
            self._trims.clear()
        return self._searcher

    def _allowed(self, searcher: Any, query: EngineQuery) -> frozenset[int] | None:
        """Return the document numbers that keys and filters leave; None when they leave all."""
        filters = {column: frozenset(values) for column, values in query.filters.items()}
        name = (frozenset(query.keys), frozenset(filters.items()))
        if name not in self._trims:
            if len(self._trims) >= TRIMS_KEPT:
                self._trims.clear()
            self._trims[name] = _trim(searcher, query)
        return self._trims[name]


class _Trimmed(TopCollector):  # type: ignore[misc]
    """The best documents among those allowed; ties go to the older one, so that pages fit."""

    def __init__(self, limit: int, allowed: frozenset[int] | None) -> None:
        super().__init__(limit=limit)
        self.allowed = allowed

    def collect_matches(self) -> None:
        """Collect the matches of one segment that are allowed."""
        for number in self.matches():
            if self.allowed is None or self.offset + number in self.allowed:
                self.collect(number)

    def hits(self, offset: int) -> Iterator[EngineHit]:
        """Yield the hits from rank `offset` on, best first."""
        for score, negated in sorted(self.items, reverse=True)[offset:]:
            row = self.top_searcher.stored_fields(-negated)
            yield EngineHit(row["record_id"][0], row["version"], score)


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


def _trim(searcher: Any, query: EngineQuery) -> frozenset[int] | None:
    held = {key.decode() for key in searcher.lexicon("visibility_key")}
    wanted = {} if held <= set(query.keys) else {"visibility_key": held & set(query.keys)}
    allowed: frozenset[int] | None = None
    for column, values in (*wanted.items(), *query.filters.items()):
        if column not in KEYWORDS:
            return frozenset()
        found = frozenset(
            number for value in values for number in searcher.docs_for_query(Term(column, value))
        )
        allowed = found if allowed is None else allowed & found
    return allowed
