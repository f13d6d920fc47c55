"""Refusals that stand above a form with what was typed, and those that are pages of their own."""

from __future__ import annotations

import datetime as dt

from regest.api import RegestError, StaleVersion, UsageFault
from regest.plugins.protocols.words import _

# As if it were not there: these never stand above a form.
_HIDDEN = frozenset({"permission_missing", "meeting_unknown"})


def status(fault: RegestError | None) -> int:
    """Return the status of a form with this refusal above it.

    Raises:
        RegestError: the refusal itself, when whoever asks has no business there.
    """
    if fault is None:
        return 200
    if fault.code in _HIDDEN:
        raise fault
    return 409 if isinstance(fault, StaleVersion) else 422


def time_of(text: str) -> dt.time | None:
    """Return the time of the day that a field sent; None of an empty one.

    Raises:
        UsageFault: it is no time.
    """
    if not text.strip():
        return None
    try:
        return dt.time.fromisoformat(text.strip().replace(".", ":"))
    except ValueError as fault:
        raise UsageFault(
            "time_unreadable",
            _("{text} is no time of the day", text=text),
            remedy=_("Write hours and minutes: 14:20."),
        ) from fault


def day_of(text: str) -> dt.date | None:
    """Return the day that a field sent; None of an empty one.

    Raises:
        UsageFault: it is no day.
    """
    if not text.strip():
        return None
    try:
        return dt.date.fromisoformat(text.strip())
    except ValueError as fault:
        raise UsageFault(
            "day_unreadable",
            _("{text} is no day", text=text),
            remedy=_("Choose it in the calendar, or type it."),
        ) from fault


def whole(text: str) -> int | None:
    """Return the whole number that a field sent; None of an empty one.

    Raises:
        UsageFault: it is no whole number from 0.
    """
    if not text.strip():
        return None
    if text.strip().isdecimal() and len(text.strip()) < 7:
        return int(text)
    raise UsageFault(
        "number_unreadable",
        _("{text} is no whole number", text=text),
        remedy=_("Write figures."),
    )
