"""A search engine that remembers documents and finds words as they are written."""

from collections.abc import Collection, Mapping, Sequence
from pathlib import Path

from regest.api import EngineAnswer, EngineHit, EngineQuery, IndexDocument, QueryTerm


class MemoryEngine:
    """Keeps documents in memory; answers single words."""

    name = "memory"

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._documents: dict[str, IndexDocument] = {}

    def write(self, documents: Sequence[IndexDocument], removed: Collection[str]) -> None:
        """Replace documents and drop removed ones."""
        self._documents |= {document.record_id: document for document in documents}
        for record_id in removed:
            self._documents.pop(record_id, None)

    def search(self, query: EngineQuery) -> EngineAnswer:
        """Return the documents whose body holds the word."""
        word = query.node.text if isinstance(query.node, QueryTerm) else ""
        hits = tuple(
            EngineHit(document.record_id, document.version, 1.0)
            for document in self._documents.values()
            if document.visibility_key in query.keys and word in document.body
        )
        page = hits[query.offset : query.offset + query.limit]
        return EngineAnswer(total=len(hits), hits=page)

    def versions(self) -> Mapping[str, int]:
        """Return what is remembered."""
        return {key: document.version for key, document in self._documents.items()}

    def purge(self) -> None:
        """Nothing is left of removed documents."""

    def close(self) -> None:
        """Hold nothing."""
