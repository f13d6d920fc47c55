"""The embedded engine: Whoosh, with the settings and precautions that measuring asked for.

Readers are opened anew rather than refreshed: `refresh` keeps the deletions of the old reader and
segments merged away since.
"""

from __future__ import annotations

import threading
from collections.abc import Collection, Mapping, Sequence
from pathlib import Path
from typing import Any

import whoosh
from whoosh.fields import STORED, Schema
from whoosh.index import FileIndex
from whoosh.query import Term
from whoosh.reading import SegmentReader

from regest.core.hooks.search_types import EngineAnswer, EngineQuery, IndexDocument
from regest.index.columns import EXACT, KEYWORDS, NAMED, SURFACE, TEXTS, row_of
from regest.index.engines.whoosh_files import (
    DurableStorage,
    KeywordsField,
    QuickWriter,
    WordsField,
)
from regest.index.engines.whoosh_view import View
from regest.index.vocabulary import Vocabulary

PINNED = (2, 7, 5)
if whoosh.__version__ != PINNED:
    # Three distributions install into this one package folder; the last one wins silently.
    raise ImportError(f"whoosh {PINNED} is needed, found {whoosh.__version__}")

MEMORY_MB = 256


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
            self._view = View(self._index.searcher())
        except BaseException:
            self._storage.close()
            raise
        self._turn = threading.Lock()
        self._vocabulary = Vocabulary()
        self._told: set[str] = set()

    def write(self, documents: Sequence[IndexDocument], removed: Collection[str]) -> None:
        """Replace `documents` by record id and drop `removed`; durable and visible on return."""
        by_id = {document.record_id: document for document in documents}
        writer = QuickWriter(self._index, limitmb=MEMORY_MB)
        try:
            _delete(writer, {*removed, *by_id})
            for document in by_id.values():
                writer.add_document(**_columns(document))
        except BaseException:
            writer.cancel()
            raise
        writer.commit()

    def search(self, query: EngineQuery) -> EngineAnswer:
        """Return the page that `query` asks for; never a record whose key is not in `keys`."""
        with self._turn:
            return self._fresh().answer(query)

    def near(self, word: str, distance: int) -> Collection[str]:
        """Return the words held, whoever may see them, within an edit distance of a folded one."""
        with self._turn:
            view = self._fresh()
            segments = set(view.kept)
            # Words may have gone with a segment.
            if not self._told <= segments:
                self._vocabulary, self._told = Vocabulary(), set()
            self._vocabulary.add(view.words(segments - self._told))
            self._told = segments
            return self._vocabulary.near(word, distance)

    def frequencies(self, words: Collection[str], keys: Collection[str]) -> Mapping[str, int]:
        """Return word → number of records under `keys` that have it as written, folded."""
        with self._turn:
            return self._fresh().frequencies(words, keys)

    def completions(
        self, beginning: str, keys: Collection[str], limit: int
    ) -> Sequence[tuple[str, int]]:
        """Return the words with a folded beginning that most records under `keys` have, counted."""
        with self._turn:
            return self._fresh().completions(beginning, keys, limit)

    def versions(self) -> Mapping[str, int]:
        """Return record id → version of all that is held."""
        with self._turn:
            stored = self._fresh().searcher.reader().all_stored_fields()
            return {row["record_id"][0]: row["version"] for row in stored}

    def purge(self) -> None:
        """Rewrite the index so that no word of a removed document is left in its files."""
        writer = QuickWriter(self._index, limitmb=MEMORY_MB)
        if any(segment.has_deletions() for segment in writer.segments):
            writer.commit(mergetype=_without_deletions)
        else:
            writer.cancel()

    def close(self) -> None:
        """Let go of files and locks."""
        with self._turn:
            self._view.close()
            self._storage.close()

    def _fresh(self) -> View:
        generation = self._index.latest_generation()
        if generation != self._generation:
            self._view.close()
            self._view = View(self._index.searcher(), self._view)
            self._generation = generation
        return self._view


def _open(storage: DurableStorage) -> FileIndex:
    # A folder with files but no table of contents is torn, and says so when opened.
    return FileIndex(storage) if storage.list() else FileIndex.create(storage, _schema())


def _schema() -> Schema:
    columns = {name: KeywordsField() for name in (*KEYWORDS, EXACT, NAMED, SURFACE)}
    for text in TEXTS:
        columns[f"{text}_lemma"] = WordsField(positions=True)
        columns[f"{text}_stem"] = WordsField(positions=False)
    return Schema(record_id=KeywordsField(stored=True), version=STORED(), **columns)


def _columns(document: IndexDocument) -> dict[str, Any]:
    row = row_of(document)
    return {
        "record_id": [row.record_id],
        "version": row.version,
        **row.keywords,
        **row.words,
    }


def _delete(writer: Any, record_ids: Collection[str]) -> None:
    searcher = writer.searcher()
    for record_id in record_ids:
        for number in searcher.docs_for_query(Term("record_id", record_id)):
            writer.delete_document(number)


def _without_deletions(writer: Any, segments: Sequence[Any]) -> list[Any]:
    """Rewrite the segments that hold removed documents; return the others, which stay."""
    for segment in segments:
        if segment.has_deletions():
            reader = SegmentReader(writer.storage, writer.schema, segment)
            writer.add_reader(reader)
            reader.close()
    return [segment for segment in segments if not segment.has_deletions()]
