"""Several byte strings as one: what goes to a child process in one message."""

from __future__ import annotations

import struct
from collections.abc import Sequence

_LENGTH = struct.Struct(">Q")


def pack(parts: Sequence[bytes]) -> bytes:
    """Return the parts, each behind its length in eight bytes."""
    return b"".join(_LENGTH.pack(len(part)) + part for part in parts)


def unpack(packed: bytes) -> list[bytes]:
    """Return the parts that `pack` was given.

    Raises:
        ValueError: a part is shorter than its length says.
    """
    parts, place = [], 0
    while place < len(packed):
        try:
            (length,) = _LENGTH.unpack_from(packed, place)
        except struct.error as fault:
            raise ValueError("a part has no length") from fault
        place += _LENGTH.size
        if place + length > len(packed):
            raise ValueError("a part is cut short")
        parts.append(packed[place : place + length])
        place += length
    return parts
