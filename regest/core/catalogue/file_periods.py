"""Periods of files: calendar and school years, carried-over files and the span of closed ones."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Container

from regest.core.base.messages import Message, _
from regest.core.catalogue.closing import last_day
from regest.core.catalogue.numbering import WHOLE_LIFE

_SPAN = re.compile(r"(\d{4})–(\d{4})(?:\.\d+)?")


def year_of(period: str) -> int | None:
    """Return the last year of a period, or None for one that goes on without end."""
    span = _SPAN.fullmatch(period)
    if span is not None:
        return int(span[2])
    ends = last_day(period)
    return ends.year if ends is not None else None


def first_year_of(period: str) -> int | None:
    """Return the first year of a period, or None for one that goes on without end."""
    return None if period == WHOLE_LIFE else int(period[:4])


def is_carried_over(period: str) -> bool:
    """Say whether a file of this period goes on from year to year until an event (FL-7)."""
    return period == WHOLE_LIFE or _SPAN.fullmatch(period) is not None


def ends_on(period: str) -> dt.date | None:
    """Return the last day of a calendar or school year; None for carried-over files."""
    return None if is_carried_over(period) else last_day(period)


def span(first: int, last: int, taken: Container[str]) -> str:
    """Return the period of a closed carried-over file: `2021–2026`, other than those `taken`."""
    plain = f"{first:04}–{last:04}"
    if plain not in taken:
        return plain
    number = 2
    while f"{plain}.{number}" in taken:
        number += 1
    return f"{plain}.{number}"


def shown(period: str) -> str:
    """Return the period as people read it: without what tells two closings of a year apart."""
    return period.partition(".")[0]


def said(period: str) -> Message | str:
    """Return the period for a sentence: «за 2026», «за все годы»."""
    return _.p("period of a file", "all years") if period == WHOLE_LIFE else shown(period)
