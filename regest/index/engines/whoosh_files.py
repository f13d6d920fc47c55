"""What Whoosh lacks below the query: durable files, columns of ready words, a quicker writer."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from whoosh.columns import VarBytesColumn
from whoosh.fields import FieldType
from whoosh.filedb.filestore import FileStorage
from whoosh.formats import Existence, Frequency, Positions
from whoosh.system import pack_uint
from whoosh.writing import SegmentWriter

from regest.index.engine import sync_folder

Posting = tuple[bytes, int, float, bytes]


class DurableStorage(FileStorage):  # type: ignore[misc]
    """Files of an index; a table of contents is put in force only after all it names is on disk."""

    def __init__(self, folder: Path) -> None:
        super().__init__(str(folder))
        self._unsynced: set[str] = set()
        self._opened: list[Any] = []

    def create_file(self, name: str, *args: Any, **options: Any) -> Any:
        """Create a file and remember to sync it."""
        self._unsynced.add(name)
        return super().create_file(name, *args, **options)

    def open_file(self, name: str, **options: Any) -> Any:
        """Open a file and remember to close it: the library forgets to when its bytes are wrong."""
        opened = super().open_file(name, **options)
        self._opened = [each for each in self._opened if not each.closed]
        # The file below, not what the library makes of it: that is dropped when reading fails.
        self._opened.append(opened.file)
        return opened

    def close(self) -> None:
        """Close what is still open."""
        for opened in self._opened:
            opened.close()
        self._opened.clear()

    def rename_file(self, oldname: str, newname: str, safe: bool = False) -> None:  # noqa: FBT001, FBT002
        """Sync everything written so far, then rename: the library renames only to commit."""
        for name in self._unsynced:
            _sync_file(Path(self.folder, name))
        self._unsynced.clear()
        super().rename_file(oldname, newname, safe=safe)
        sync_folder(Path(self.folder))


class WordsField(FieldType):  # type: ignore[misc]
    """A scored column given as a list of words in order; `positions` lets phrases be found."""

    def __init__(self, *, positions: bool) -> None:
        super().__init__(Positions() if positions else Frequency(), None, scorable=True)

    def index(self, value: Sequence[str], **_options: Any) -> Iterator[Posting]:
        """Yield each distinct word with its frequency and, if kept, its places."""
        if isinstance(self.format, Frequency):
            for word, count in Counter(value).items():
                yield to_bytes(word), count, float(count), pack_uint(count)
            return
        places: dict[str, list[int]] = {}
        for place, word in enumerate(value):
            places.setdefault(word, []).append(place)
        for word, found in places.items():
            yield to_bytes(word), len(found), float(len(found)), self.format.encode(found)


class KeywordsField(FieldType):  # type: ignore[misc]
    """An unscored column given as a list of values that match whole.

    `stored` are given back with a hit; the first of them is read quickly by document number too.
    """

    def __init__(self, *, stored: bool = False) -> None:
        super().__init__(Existence(), None, stored=stored)
        self.column_type = VarBytesColumn() if stored else None

    def to_column_value(self, value: Sequence[str]) -> bytes:
        """Return the first value as it is kept by document number."""
        return to_bytes(value[0])

    def index(self, value: Sequence[str], **_options: Any) -> Iterator[Posting]:
        """Yield each distinct value once."""
        for keyword in dict.fromkeys(value):
            yield to_bytes(keyword), 1, 1.0, b""


class QuickWriter(SegmentWriter):  # type: ignore[misc]
    """A writer that reads each field length of a new segment once, not once for every posting."""

    def per_document_reader(self) -> Any:
        """Return the reader of the documents just written, with their lengths kept in memory."""
        return _KeptLengths(super().per_document_reader(), self.docnum)


class _KeptLengths:
    def __init__(self, documents: Any, count: int) -> None:
        self._documents = documents
        self._count = count
        self._lengths: dict[str, list[int]] = {}

    def doc_field_length(self, number: int, column: str, default: int = 0) -> int:
        if column not in self._lengths:
            read = self._documents.doc_field_length
            self._lengths[column] = [read(each, column, default) for each in range(self._count)]
        return self._lengths[column][number]

    def close(self) -> None:
        self._documents.close()


def to_bytes(word: str) -> bytes:
    """Return a word as the index keeps it, whatever was pasted."""
    return word.encode("utf-8", "surrogatepass")


def to_text(kept: bytes) -> str:
    """Return a word that the index keeps."""
    return kept.decode("utf-8", "surrogatepass")


def _sync_file(path: Path) -> None:
    # Files of a segment are gone again once they are packed into one.
    if not path.exists():
        return
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
