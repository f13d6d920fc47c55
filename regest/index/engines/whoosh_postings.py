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

# Field lengths are kept as one byte each; this is what the bytes mean.
LENGTHS: Sequence[int] = [byte_to_length(byte) for byte in range(256)]


@dataclass(slots=True)
class Postings:
    """Where a term stands: documents (deleted ones too), how often, and the places if asked for."""

    ids: list[int] = field(default_factory=list)
    weights: list[float] = field(default_factory=list)
    values: list[bytes] = field(default_factory=list)


class SegmentReader:
    """Reads one segment by its library reader; postings are kept until the next question."""

    def __init__(self, reader: Any) -> None:
        self._reader = reader
        self._kept: dict[tuple[str, bytes, bool], Postings] = {}
        self._names: Any = None
        every = frozenset(range(reader.doc_count_all()))
        self.live: frozenset[int] = every - frozenset(reader.deleted_docs_set)

    def postings(self, column: str, term: bytes, *, values: bool = False) -> Postings:
        """Return the postings of a term; empty when no document has it."""
        name = (column, term, values)
        if name not in self._kept:
            self._kept[name] = self._read(column, term, values=values)
        return self._kept[name]

    def forget(self) -> None:
        """Let go of the postings of the last question."""
        self._kept.clear()

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

    def beginning(self, column: str, letters: str) -> list[bytes]:
        """Return the terms that begin with `letters`."""
        return list(self._reader.expand_prefix(column, letters))

    def length_bytes(self, column: str) -> bytes:
        """Return the length byte of a scored column for each document."""
        count = self._reader.doc_count_all()
        documents, name = self._reader._perdoc, f"_{column}_len"  # noqa: SLF001
        if not documents.has_column(name):
            return bytes(count)
        kept = documents.column_reader(name, LENGTHS_COLUMN)
        read = bytes(kept._dbfile.get(kept._basepos, kept._count))  # noqa: SLF001
        return read.ljust(count, b"\0")

    def name(self, number: int) -> bytes:
        """Return the record id of a document, which is quicker than reading all that is stored."""
        if self._names is None:
            self._names = self._reader.column_reader("record_id")
        name: bytes = self._names[number]
        return name

    def stored(self, number: int) -> dict[str, Any]:
        """Return the stored columns of a document."""
        row: dict[str, Any] = self._reader.stored_fields(number)
        return row


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
