"""Refusals that stand above a form, and those that are pages of their own."""

from __future__ import annotations

import datetime as dt

from regest.api import RegestError, UsageFault
from regest.plugins.mentoring.words import _

# As if it were not there: these never stand above a form.
_HIDDEN = frozenset({"permission_missing", "pair_unknown", "pair_list_unknown"})


def status(fault: RegestError | None) -> int:
    """Return the status of a form with this refusal above it.

    Raises:
        RegestError: the refusal itself, when whoever asks has no business there.
    """
    if fault is None:
        return 200
    if fault.code in _HIDDEN:
        raise fault
    return 422


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


def topic_missing() -> UsageFault:
    """Return the refusal of a line about none of the five topics."""
    return UsageFault(
        "topic_missing",
        _("Which of the five topics of 3.16 is it about?"),
        rule="R-3.16",
        remedy=_("Choose one of the five."),
    )
