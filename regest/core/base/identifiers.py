"""Identifiers of records and everything that hangs on them."""

from __future__ import annotations

import datetime as dt
import secrets
import uuid

from uuid_utils import uuid7

_STEP = 1 << 32


def new_id(moment: dt.datetime, after: str = "") -> str:
    """Return a UUIDv7 (RFC 9562) whose time part is `moment`: 36 characters, sortable by time.

    It sorts after the id `after` of the same moment, so that what was written in one go is read
    in that order.
    """
    seconds = int(moment.timestamp())
    fresh = str(uuid7(nanoseconds=seconds * 1_000_000_000 + moment.microsecond * 1000))
    if fresh > after:
        return fresh
    return str(uuid.UUID(int=uuid.UUID(after).int + 1 + secrets.randbelow(_STEP)))
