"""One byte form for one value, so that hashes agree wherever they are computed."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
from collections.abc import Mapping, Sequence


def canonical_json(value: object) -> bytes:
    """Return `value` as JSON with sorted keys, no spaces, UTF-8.

    Raises:
        TypeError: `value` holds something other than text, whole numbers, booleans, null,
            lists, mappings, dates, times of a day and aware moments (floats have no single form).
    """
    return json.dumps(
        _plain(value), sort_keys=True, separators=(",", ":"), ensure_ascii=False
    ).encode()


def digest(value: object) -> str:
    """Return the SHA-256 of the canonical form: 64 lower-case hex digits."""
    return hashlib.sha256(canonical_json(value)).hexdigest()


def _plain(value: object) -> object:
    if value is None or isinstance(value, bool | int | str):
        return value
    if isinstance(value, dt.datetime):
        return value.astimezone(dt.UTC).isoformat(timespec="microseconds")
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, dt.time):
        return value.isoformat(timespec="microseconds")
    if isinstance(value, Mapping):
        return {str(key): _plain(item) for key, item in value.items()}
    if isinstance(value, Sequence) and not isinstance(value, bytes | bytearray):
        return [_plain(item) for item in value]
    raise TypeError(f"no canonical form for {type(value).__name__}")
