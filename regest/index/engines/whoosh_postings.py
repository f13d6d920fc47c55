"""Postings, field lengths and deletions of a segment, read in whole blocks.

The one place that knows how the pinned release of the library lays them out: its public matchers
step one document at a time.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from whoosh.codec.whoosh3 import LENGTHS_COLUMN, W3LeafMatcher
from whoosh.matching.wrappers import FilterMatcher
from whoosh.reading import TermNotFound
from whoosh.util.numeric import byte_to_length

from regest.index.columns import SURFACE
from regest.index.engines.whoosh_files import to_text

# Field lengths are kept as one byte each; this is what the bytes mean.
LENGTHS: Sequence[int] = [byte_to_length(byte) for byte in range(256)]


@dataclass(slots=True)
class Postings:
    """Where a term stands: documents (deleted ones too), how often, and the places if asked for."""

    ids: list[int] = field(default_factory=list)
    weights: list[float] = field(default_factory=list)
    values: list[bytes] = field(default_factory=list)


class Kept:
    """What was read of a segment and never changes, deletions apart: it outlives a commit."""

    def __init__(self) -> None:
        self.names: dict[int, bytes] = {}
        self.lengths: dict[str, bytes] = {}
        self.values: dict[str, Sequence[tuple[str, ...]]] = {}
        self.words: bytes | None = None


class SegmentReader:
    """Reads one segment by its library reader; postings are kept until they are forgotten."""

    def __init__(self, reader: Any, kept: Kept) -> None:
        self._reader = reader
        self._kept = kept
        self._postings: dict[tuple[str, bytes, bool], Postings] = {}
        self.kept_postings = 0
        self._names: Any = None
        self._count = reader.doc_count_all()
        every = frozenset(range(self._count))
        self.live: frozenset[int] = every - frozenset(reader.deleted_docs_set)
        self.scored = frozenset(name for name, each in reader.schema.items() if each.scorable)

    def postings(self, column: str, term: bytes, *, values: bool = False) -> Postings:
        """Return the postings of a term; empty when no document has it."""
        name = (column, term, values)
        if name not in self._postings:
            self._postings[name] = self._read(column, term, values=values)
            self.kept_postings += len(self._postings[name].ids)
        return self._postings[name]

    def forget(self) -> None:
        """Let go of the postings that were read."""
        self._postings.clear()
        self.kept_postings = 0

    def _read(self, column: str, term: bytes, *, values: bool) -> Postings:
        found = Postings()
        try:
            matcher = self._reader.postings(column, term)
        except TermNotFound:
            return found
        if isinstance(matcher, FilterMatcher):
            matcher = matcher.child
        for block in _blocks(matcher):
            found.ids.extend(block._ids)  # noqa: SLF001
            found.weights.extend(block._weights or [1.0] * len(block._ids))  # noqa: SLF001
            if values:
                block.value()
                found.values.extend(block._values)  # noqa: SLF001
        return found

    def places(self, column: str, value: bytes) -> Iterable[int]:
        """Return the places in a document that a posting's value encodes."""
        decoded: list[int] = self._reader.schema[column].format.decode_positions(value)
        return decoded

    def beginning(self, column: str, letters: bytes) -> Iterator[bytes]:
        """Yield the terms that begin with `letters`, in order."""
        for term in self._terms_from(column, letters):
            if not term.startswith(letters):
                return
            yield term

    def terms(self, column: str, low: bytes, high: bytes) -> Iterator[bytes]:
        """Yield the terms from `low` to `high`, both included, in order."""
        for term in self._terms_from(column, low):
            if term > high:
                return
            yield term

    def holders(self, column: str, term: bytes) -> int:
        """Return how many documents have a term that is there, deleted ones counted too."""
        count: int = self._reader.doc_frequency(column, term)
        return count

    def values(self, column: str) -> Sequence[tuple[str, ...]]:
        """Return the values of a column of keywords for each document, in alphabetical order."""
        if column not in self._kept.values:
            held: list[tuple[str, ...]] = [()] * self._count
            for term in self._terms_from(column, b""):
                value = (to_text(term),)
                for number in self.postings(column, term).ids:
                    held[number] = held[number] + value if held[number] else value
            self._kept.values[column] = held
        return self._kept.values[column]

    def words(self) -> list[str]:
        """Return the words as written of all documents, deleted ones too."""
        if self._kept.words is None:
            # In one piece they take a quarter of the memory.
            self._kept.words = b"\n".join(self._terms_from(SURFACE, b""))
        return to_text(self._kept.words).split("\n") if self._kept.words else []

    def length_bytes(self, column: str) -> bytes:
        """Return the length byte of a scored column for each document."""
        if column not in self._kept.lengths:
            self._kept.lengths[column] = self._length_bytes(column)
        return self._kept.lengths[column]

    def name(self, number: int) -> bytes:
        """Return the record id of a document, which is quicker than reading all that is stored."""
        names = self._kept.names
        if number not in names:
            if self._names is None:
                self._names = self._reader.column_reader("record_id")
            names[number] = self._names[number]
        return names[number]

    def stored(self, number: int) -> dict[str, Any]:
        """Return the stored columns of a document."""
        row: dict[str, Any] = self._reader.stored_fields(number)
        return row

    def _terms_from(self, column: str, low: bytes) -> Iterator[bytes]:
        if column not in self._reader.schema:
            return
        for name, term in self._reader.terms_from(column, low):
            if name != column:
                return
            yield term

    def _length_bytes(self, column: str) -> bytes:
        documents, name = self._reader._perdoc, f"_{column}_len"  # noqa: SLF001
        if not documents.has_column(name):
            return bytes(self._count)
        kept = documents.column_reader(name, LENGTHS_COLUMN)
        read = bytes(kept._dbfile.get(kept._basepos, kept._count))  # noqa: SLF001
        return read.ljust(self._count, b"\0")


def _blocks(matcher: Any) -> Iterator[Any]:
    """Yield `matcher` with each of its blocks loaded; a short list is a single block."""
    if not isinstance(matcher, W3LeafMatcher):
        if matcher.is_active():
            yield matcher
        return
    while matcher.is_active():
        matcher.id()
        matcher.weight()
        yield matcher
        matcher._next_block()  # noqa: SLF001
