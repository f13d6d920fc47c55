"""The directory of an OLE file (doc, xls, ppt, msg): what lies at its top level.

Reads the sectors of the directory alone. A name inside an enclosed file says nothing of the file
around it, so the top level is told apart from what stands below.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator

MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
ENTRIES = 4_000
_ENTRY = 128
_HEADER_PLACES = 109
_END = 0xFFFFFFFA
_NONE = 0xFFFFFFFF


class BrokenDirectory(ValueError):
    """The directory cannot be followed: the file is cut short, or its sectors lead in circles."""


def top_level(content: bytes) -> frozenset[str]:
    """Return the names of the streams and storages at the top level.

    Raises:
        BrokenDirectory: they cannot be told.
    """
    try:
        entries = _entries(content)
        if not entries:
            raise BrokenDirectory("no directory")
        return frozenset(_siblings(entries, struct.unpack_from("<I", entries[0], 76)[0]))
    except struct.error as fault:
        raise BrokenDirectory(str(fault)) from fault


def _entries(content: bytes) -> list[bytes]:
    shift = struct.unpack_from("<H", content, 30)[0]
    if shift not in {9, 12}:
        raise BrokenDirectory("no sector size that exists")
    size = 1 << shift
    entries: list[bytes] = []
    for sector in _chain(content, struct.unpack_from("<I", content, 48)[0], size):
        place = (sector + 1) * size
        block = content[place : place + size]
        entries += [block[start : start + _ENTRY] for start in range(0, len(block), _ENTRY)]
        if len(entries) >= ENTRIES:
            break
    return entries


def _chain(content: bytes, sector: int, size: int) -> Iterator[int]:
    """Yield the sectors from `sector` on, each once.

    Raises:
        BrokenDirectory: they lead in a circle, or out of the file.
    """
    places = _table_places(content, size)
    per_table = size // 4
    seen = set[int]()
    while sector < _END:
        if sector in seen or (sector + 1) * size >= len(content):
            raise BrokenDirectory("the sectors lead nowhere")
        seen.add(sector)
        yield sector
        table = sector // per_table
        if table >= len(places):
            raise BrokenDirectory("a sector outside of the table")
        place = (places[table] + 1) * size + 4 * (sector % per_table)
        sector = struct.unpack_from("<I", content, place)[0]


def _table_places(content: bytes, size: int) -> list[int]:
    """Return the sectors that hold the table of sectors: 109 named in the header, then a chain."""
    places = list(struct.unpack_from(f"<{_HEADER_PLACES}I", content, 76))
    further, count = struct.unpack_from("<II", content, 68)
    per_sector = size // 4
    for _sector in range(min(count, len(content) // size)):
        if further >= _END:
            break
        found = struct.unpack_from(f"<{per_sector}I", content, (further + 1) * size)
        places += found[:-1]
        further = found[-1]
    return [place for place in places if place < _END]


def _siblings(entries: list[bytes], first: int) -> Iterator[str]:
    """Yield the names of an entry and of all that stand beside it."""
    waiting, seen = [first], set[int]()
    while waiting:
        number = waiting.pop()
        if number == _NONE or number in seen or number >= len(entries):
            continue
        seen.add(number)
        length, _kind, _colour, left, right = struct.unpack_from("<HBBII", entries[number], 64)
        yield entries[number][: max(0, min(length, 64) - 2)].decode("utf-16-le", "replace")
        waiting += [left, right]
