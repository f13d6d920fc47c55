"""The years of retention: from when to when a file is kept, and when an act may include it (4.1).

With `Y` the year of closing and `N` the years of the period, a file is kept from 1 January Y+1 to
31 December Y+N, and the earliest act is of 1 January Y+N+1. A period after an event counts from
the year of the event, though not from before the closing (RET-3). Nothing here knows what day it
is: an answer holds for ever, until the file or the rule changes.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

from regest.core.base.messages import Message, _
from regest.core.presets.shapes import RetentionKind
from regest.core.schedule.periods import Candidate, Period


@dataclass(frozen=True, kw_only=True, slots=True)
class Dates:
    """From when to when a file is kept; without `act_from`, `why_none` says why there is none.

    `counted_from` is the year that the period counts from.
    """

    starts: dt.date | None = None
    ends: dt.date | None = None
    act_from: dt.date | None = None
    why_none: Message | None = None
    counted_from: int | None = None


def reckon(
    period: Period,
    closing_year: int | None,
    event_year: int | None = None,
    *,
    needed_floor: int = 1,
) -> Dates:
    """Return the dates of a file that was finished in `closing_year`; none while it is open.

    `event_year` is the year of the last event that the period counts from; None while it has not
    happened for every document. `needed_floor` are the years that anything is kept at the least
    until it is needed no more.
    """
    if closing_year is None:
        return Dates(why_none=_("No date is reckoned: the file is not closed (RET-2)."))
    if period.permanent:
        return Dates(
            starts=_first(closing_year + 1),
            why_none=_lasting(period),
            counted_from=closing_year,
        )
    if not waits_for_event(period):
        return _over(closing_year, closing_year + period.least_years)
    if event_year is None:
        return Dates(why_none=_awaited(period))
    counted = max(closing_year, event_year)
    if period.kind is RetentionKind.NO_LONGER_NEEDED:
        least = max(period.least_years, needed_floor)
        return _over(counted, max(closing_year + least, event_year))
    floor = closing_year + (period.floor_years or 0)
    return _over(counted, max(counted + (period.years or 0), floor))


def waits_for_event(period: Period) -> bool:
    """Say whether a period counts from an event or a decision (RET-3)."""
    return period.kind in {
        RetentionKind.AFTER_EVENT,
        RetentionKind.REPLACED,
        RetentionKind.NO_LONGER_NEEDED,
    }


def longest(found: Iterable[tuple[Candidate, Dates]]) -> tuple[Candidate, Dates] | None:
    """Return the candidate that keeps a file longest by its dates; one without an end is longest.

    Of several the first is returned. Nothing where there is no candidate.
    """
    best: tuple[Candidate, Dates] | None = None
    for candidate, dates in found:
        if best is None or _later(dates, best[1]):
            best = candidate, dates
    return best


def _later(dates: Dates, than: Dates) -> bool:
    if than.act_from is None:
        return False
    return dates.act_from is None or dates.act_from > than.act_from


def _over(counted: int, last_year: int) -> Dates:
    last = max(counted, last_year)
    return Dates(
        starts=_first(counted + 1),
        ends=dt.date(last, 12, 31),
        act_from=_first(last + 1),
        counted_from=counted,
    )


def _first(year: int) -> dt.date:
    return dt.date(year, 1, 1)


def _lasting(period: Period) -> Message:
    if period.kind is RetentionKind.PERMANENT:
        return _("The file is kept permanently: no act of destruction may include it.")
    return _("The file is kept until the organisation is liquidated, and then appraised.")


def _awaited(period: Period) -> Message:
    if period.kind is RetentionKind.NO_LONGER_NEEDED:
        return _("No date is reckoned: nobody has decided that the documents are needed no more.")
    if period.kind is RetentionKind.REPLACED:
        return _("No date is reckoned: not all documents have been replaced (RET-3).")
    return _(
        "No date is reckoned: this has not happened for every document: {event} (RET-3).",
        event=period.event,
    )
