"""Postings, field lengths and deletions of a segment, read in whole blocks.

The one place that knows how the pinned release of the library lays them out: its public matchers
step one document at a time, and cost more to make than most postings to read.
"""

from __future__ import annotations

import pickle
import struct
import zlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from io import BytesIO
from itertools import accumulate
from typing import Any

from whoosh.codec.whoosh3 import LENGTHS_COLUMN, WHOOSH3_HEADER_MAGIC
from whoosh.util.numeric import byte_to_length

from regest.index.columns import SURFACE
from regest.index.engines.whoosh_files import to_text

# Field lengths are kept as one byte each; this is what the bytes mean.
LENGTHS: Sequence[int] = [byte_to_length(byte) for byte in range(256)]
# Of what is kept of a term: in how many documents it is, and where and how long its postings are.
_HOLDERS = struct.Struct("!5xI")
_EXTENT = struct.Struct("!23xqi")
_BLOCK_LENGTH = struct.Struct("!i")
# No text has this byte.
BEYOND_ALL = b"\xff"


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

    def places(self, column: str, value: bytes) -> Iterable[int]:
        """Return the places in a document that a posting's value encodes."""
        decoded: list[int] = self._reader.schema[column].format.decode_positions(value)
        return decoded

    def holding(self, column: str, low: bytes, high: bytes) -> set[int]:
        """Return the documents that have any term from `low` to `high`, both included."""
        found: set[int] = set()
        for _term, info in self._terms(column, low, high):
            for ids, _weights, _values in self._blocks(info):
                found.update(ids)
        return found

    def holders(self, column: str, low: bytes, high: bytes) -> Iterator[tuple[bytes, int]]:
        """Yield the terms from `low` to `high`, with how many documents have each, deleted too."""
        for term, info in self._terms(column, low, high):
            yield term, _HOLDERS.unpack_from(info)[0]

    def values(self, column: str) -> Sequence[tuple[str, ...]]:
        """Return the values of a column of keywords for each document, in alphabetical order."""
        if column not in self._kept.values:
            held: list[tuple[str, ...]] = [()] * self._count
            for term, info in self._terms(column):
                value = (to_text(term),)
                for ids, _weights, _values in self._blocks(info):
                    for number in ids:
                        held[number] = held[number] + value if held[number] else value
            self._kept.values[column] = held
        return self._kept.values[column]

    def words(self) -> list[str]:
        """Return the words as written of all documents, deleted ones too."""
        if self._kept.words is None:
            # In one piece they take a quarter of the memory.
            self._kept.words = b"\n".join(term for term, _info in self._terms(SURFACE))
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

    def _read(self, column: str, term: bytes, *, values: bool) -> Postings:
        found = Postings()
        terms = self._reader._terms  # noqa: SLF001
        for info in terms._tindex.all(terms._keycoder(column, term)):  # noqa: SLF001
            for ids, weights, kept in self._blocks(info):
                found.ids.extend(ids)
                found.weights.extend(weights)
                if values:
                    found.values.extend(kept)
        return found

    def _terms(
        self, column: str, low: bytes = b"", high: bytes = BEYOND_ALL
    ) -> Iterator[tuple[bytes, bytes]]:
        """Yield the terms from `low` to `high`, in order, with what is kept of each."""
        terms = self._reader._terms  # noqa: SLF001
        start, last = terms._keycoder(column, low), terms._keycoder(column, high)  # noqa: SLF001
        for key, info in terms._tindex.items_from(start):  # noqa: SLF001
            if key > last:
                return
            yield key[2:], info

    def _blocks(self, info: bytes) -> Iterator[tuple[list[int], Sequence[float], Sequence[bytes]]]:
        """Yield the documents, weights and values of each block of a term's postings."""
        start, length = _EXTENT.unpack_from(info)
        raw = self._reader._terms._postfile.get(start, length)  # noqa: SLF001
        place = len(WHOOSH3_HEADER_MAGIC)
        if raw[:place] != WHOOSH3_HEADER_MAGIC:
            raise ValueError("no postings where a term says they are")
        more = True
        while more:
            (size,) = _BLOCK_LENGTH.unpack_from(raw, place)
            place += _BLOCK_LENGTH.size
            more, end = size > 0, place + abs(size)
            block = BytesIO(raw[place:end])
            count, _last, _heaviest, compressed, *_lengths = pickle.load(block)  # noqa: S301
            data = block.read()
            steps, weights, values = pickle.loads(zlib.decompress(data) if compressed else data)  # noqa: S301
            if not isinstance(weights, tuple):
                weights = [weights or 1.0] * count
            yield list(accumulate(steps)), weights, values or ()
            place = end

    def _length_bytes(self, column: str) -> bytes:
        documents, name = self._reader._perdoc, f"_{column}_len"  # noqa: SLF001
        if not documents.has_column(name):
            return bytes(self._count)
        kept = documents.column_reader(name, LENGTHS_COLUMN)
        read = bytes(kept._dbfile.get(kept._basepos, kept._count))  # noqa: SLF001
        return read.ljust(self._count, b"\0")
