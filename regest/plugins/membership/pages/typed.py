"""What forms send as text, read; and which refusals stand above a form."""

from __future__ import annotations

import datetime as dt

from sqlmodel import Session, col, select

from regest.api import (
    House,
    Party,
    PartyKind,
    RegestError,
    StaleVersion,
    UsageFault,
    directory,
)
from regest.api.pages import Visit
from regest.plugins.membership.words import _

_HIDDEN = frozenset({"permission_missing", "application_unknown"})
# More would only slow the page down; any other name may be typed.
MOST = 300
_DIGITS = 5


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


def day_named(text: str) -> dt.date:
    """Return the day that a required field sent.

    Raises:
        UsageFault: it is empty, or no day.
    """
    found = day_of(text)
    if found is None:
        raise UsageFault(
            "day_missing", _("The day is missing"), remedy=_("Choose it in the calendar.")
        )
    return found


def count_of(text: str) -> int | None:
    """Return the whole number that a field sent; None of an empty one.

    Raises:
        UsageFault: it is no number that anything is counted by.
    """
    if not text.strip():
        return None
    if not text.strip().isdecimal() or len(text.strip()) > _DIGITS:
        raise UsageFault(
            "count_unreadable",
            _("{text} is no number", text=text),
            remedy=_("Write it in figures."),
        )
    return int(text)


def files_of(visit: Visit) -> list[tuple[str, bytes]]:
    """Return the files that were sent, names with bytes."""
    return [(each.name, each.content) for each in visit.files]


def names(session: Session, house: House, kind: PartyKind) -> list[str]:
    """Return names of the directory that a browser offers while somebody types."""
    wanted = select(Party.name).where(Party.kind == kind, directory.seen_parties(house.reader))
    return list(session.exec(wanted.order_by(col(Party.name)).limit(MOST)))
