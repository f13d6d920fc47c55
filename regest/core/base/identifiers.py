"""Identifiers of records and everything that hangs on them."""

from __future__ import annotations

import datetime as dt

from uuid_utils import uuid7


def new_id(moment: dt.datetime) -> str:
    """Return a UUIDv7 (RFC 9562) whose time part is `moment`: 36 characters, sortable by time."""
    seconds = int(moment.timestamp())
    return str(uuid7(nanoseconds=seconds * 1_000_000_000 + moment.microsecond * 1000))
