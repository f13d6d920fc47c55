"""The faster engine: tantivy, an extra (`pip install regest[tantivy]`); see decision 0009."""

from __future__ import annotations

import json
import threading
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from importlib.metadata import version
from pathlib import Path

from tantivy import Index, IndexWriter

from regest.core.hooks.search_types import EngineAnswer, EngineQuery, IndexDocument
from regest.index.engine import sync_folder
from regest.index.engines.tantivy_files import (
    CONTENTS,
    Commit,
    commit_of,
    library_faults,
    open_index,
)
from regest.index.engines.tantivy_rows import RECORD, document_at, kept_row, record_ids
from regest.index.engines.tantivy_view import View

PINNED = "0.27."
if not version("tantivy").startswith(PINNED):
    # Another release may lay its files out otherwise, or count what it was not asked to.
    raise ImportError(f"tantivy {PINNED}* is needed, found {version('tantivy')}")

WRITER_BYTES = 128_000_000


class TantivyEngine:
    """A search engine whose index lives in `folder`; makes an empty one there if there is none."""

    name = "tantivy"
    version = version("tantivy")

    def __init__(self, folder: Path) -> None:
        folder.chmod(0o700)
        self._folder = folder
        self._turn = threading.Lock()
        self._index: Index | None = None
        self._commit: Commit | None = None
        self._view: View | None = None
        with self._asked():
            pass

    def write(self, documents: Sequence[IndexDocument], removed: Collection[str]) -> None:
        """Replace `documents` by record id and drop `removed`; durable and visible on return."""
        by_id = {document.record_id: document for document in documents}
        with library_faults(), self._writer() as writer:
            for record_id in {*removed, *by_id}:
                writer.delete_documents_by_term(RECORD, record_id)
            for document in by_id.values():
                writer.add_document(kept_row(document))

    def search(self, query: EngineQuery) -> EngineAnswer:
        """Return the page that `query` asks for; never a record whose key is not in `keys`."""
        with self._asked() as view:
            return view.answer(query)

    def near(self, word: str, distance: int) -> Collection[str]:
        """Return the words held, whoever may see them, within an edit distance of a folded one."""
        with self._asked() as view:
            return view.vocabulary.near(word, distance)

    def frequencies(self, words: Collection[str], keys: Collection[str]) -> Mapping[str, int]:
        """Return word → number of records under `keys` that have it as written, folded."""
        with self._asked() as view:
            return view.frequencies(words, keys)

    def completions(
        self, beginning: str, keys: Collection[str], limit: int
    ) -> Sequence[tuple[str, int]]:
        """Return the words with a folded beginning that most records under `keys` have, counted."""
        with self._asked() as view:
            return view.completions(beginning, keys, limit)

    def versions(self) -> Mapping[str, int]:
        """Return record id → version of all that is held."""
        with self._asked() as view:
            return view.versions()

    def purge(self) -> None:
        """Rewrite the index so that no word of a removed document is left in its files.

        The library merges when it likes. So whatever lies in a segment with a removed document is
        written anew: a segment of which nothing counts any more is deleted.
        """
        with self._asked() as view:
            places = view.places()
            torn = self._with_removed(Counter(place.segment_ord for place in places))
            left = [place for place in places if place.segment_ord in torn]
            with self._writer() as writer:
                for record_id, place in zip(record_ids(view.searcher, left), left, strict=True):
                    writer.delete_documents_by_term(RECORD, record_id)
                    writer.add_document(kept_row(document_at(view.searcher, place)))

    def close(self) -> None:
        """Let go of files and locks."""
        with self._turn:
            self._index, self._view = None, None

    @contextmanager
    def _asked(self) -> Iterator[View]:
        with library_faults():
            yield self._fresh()

    def _fresh(self) -> View:
        with self._turn:
            if self._index is None:
                self._index = open_index(self._folder)
            commit = commit_of(self._folder)
            if self._view is None or commit != self._commit:
                self._index.reload()
                self._view, self._commit = View(self._index.searcher()), commit
            return self._view

    def _with_removed(self, alive: Mapping[int, int]) -> Collection[int]:
        """Return the segments that hold removed documents, by their place in the index."""
        segments = json.loads((self._folder / CONTENTS).read_bytes())["segments"]
        removed = {
            place: (segment["deletes"] or {}).get("num_deleted_docs", 0)
            for place, segment in enumerate(segments)
        }
        told = {place: each["max_doc"] - removed[place] for place, each in enumerate(segments)}
        if told != dict(alive):
            return told.keys() | alive.keys()
        return {place for place, count in removed.items() if count}

    @contextmanager
    def _writer(self) -> Iterator[IndexWriter]:
        """Give the one writer; what it was told is on the disk in the end, or nothing of it."""
        # Opened for each write: one that outlives another process's commit orphans its files.
        index = open_index(self._folder)
        writer = index.writer(WRITER_BYTES, 1)
        try:
            yield writer
            writer.commit()
            # Its own reader would keep the files of deleted segments.
            index.reload()
            writer.garbage_collect_files()
        except BaseException:
            # What has gone wrong already is told, not what goes wrong for that reason.
            with suppress(ValueError):
                writer.rollback()
            with suppress(ValueError):
                writer.wait_merging_threads()
            raise
        writer.wait_merging_threads()
        sync_folder(self._folder)
