"""The dictionary of Russian words, read where it lies on the disk instead of taken into memory.

A search looks at few of its pages, and what several processes look at is there once for all.
"""

from __future__ import annotations

import mmap
from functools import cache
from io import BufferedReader
from struct import unpack
from typing import Any

# An automaton's file: number of units, the units, number of pairs of its guide, the pairs.
_UNIT, _PAIR = 4, 2


@cache
def dictionary() -> Any:
    """Return the analyzer of words of `pymorphy3`; the same one every time."""
    import pymorphy3
    from dawg_python import wrapper  # type: ignore[import-untyped]

    # The library takes 14 MB of them into memory, which is not given back once it is used.
    wrapper.Dictionary.read = _units
    wrapper.Guide.read = _pairs
    return pymorphy3.MorphAnalyzer()


def _units(automaton: Any, file: BufferedReader) -> None:
    """Stand in for the library's reading of the units."""
    automaton._units = _part(file, _UNIT).cast("I")  # noqa: SLF001


def _pairs(guide: Any, file: BufferedReader) -> None:
    """Stand in for the library's reading of a guide."""
    guide._units = _part(file, _PAIR)  # noqa: SLF001


def _part(file: BufferedReader, size: int) -> memoryview:
    """Return the part of the file that begins with the number of its pieces of `size` bytes."""
    length = unpack("=I", file.read(4))[0] * size
    begin = file.tell()
    file.seek(begin + length)
    whole = memoryview(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ))
    return whole[begin : begin + length]
