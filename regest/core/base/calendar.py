"""The production calendar of a five-day week (ТК 112 and the Government's transfers): CAL-1.

Years that the `holidays` library carries transfers for are taken from it, through its working-day
call, because it knows the working Saturdays. A later year is reckoned from weekends and ТК 112 and
is provisional. A deployment overrides single days, or supplies a whole year.
"""

from __future__ import annotations

import datetime as dt
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import lru_cache
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING

from regest.core.base.messages import Message, _

if TYPE_CHECKING:
    from holidays import HolidayBase

DAY = dt.timedelta(days=1)
SATURDAY = 5

_NEW_YEAR = tuple((1, day) for day in range(1, 9))
# A day off that falls on one of these moves to the next working day after it (ТК 112, part 2);
# those of 1–8 January wait for the Government.
_MOVING = ((2, 23), (3, 8), (5, 1), (5, 9), (6, 12), (11, 4))


class SourceKind(StrEnum):
    """Where a year of the calendar comes from."""

    PUBLISHED = "published"
    OVERRIDE = "override"
    PROVISIONAL = "provisional"


@dataclass(frozen=True, kw_only=True, slots=True)
class CalendarSource:
    """What a year rests on; `text` is shown beside the deadlines reckoned by it."""

    kind: SourceKind
    text: Message

    @property
    def provisional(self) -> bool:
        """Whether the Government may still move days off («предварительно»)."""
        return self.kind is SourceKind.PROVISIONAL


@dataclass(frozen=True, kw_only=True, slots=True)
class YearOverride:
    """Days of one year that the deployment sets itself, and the act they rest on.

    `complete` says that `source` settles the whole year, which is then no longer provisional.
    """

    source: str
    working: frozenset[dt.date] = frozenset()
    non_working: frozenset[dt.date] = frozenset()
    complete: bool = False


@dataclass(frozen=True, slots=True)
class WorkCalendar:
    """Says which days are worked; `overrides` maps a year to the days set by the deployment."""

    overrides: Mapping[int, YearOverride] = field(default_factory=dict)

    def is_working(self, day: dt.date) -> bool:
        """Say whether `day` is worked; shortened days before holidays are."""
        override = self.overrides.get(day.year)
        if override is not None:
            if day in override.working:
                return True
            if day in override.non_working:
                return False
        if _has_transfers(day.year):
            return _library().is_working_day(day)
        return day.weekday() < SATURDAY and day not in _labour_code_days_off(day.year)

    def next_working(self, day: dt.date) -> dt.date:
        """Return `day` itself when it is worked, else the first working day after it."""
        while not self.is_working(day):
            day += DAY
        return day

    def previous_working(self, day: dt.date) -> dt.date:
        """Return `day` itself when it is worked, else the last working day before it."""
        while not self.is_working(day):
            day -= DAY
        return day

    def working_days(self, start: dt.date, count: int) -> dt.date:
        """Return the day `count` working days from `start`, which is day 0 and not counted.

        A negative `count` goes back; 0 is `start`, worked or not.
        """
        step = DAY if count > 0 else -DAY
        day = start
        for _ordinal in range(abs(count)):
            day += step
            while not self.is_working(day):
                day += step
        return day

    def working_day_count(self, year: int) -> int:
        """Return how many days of `year` are worked."""
        return sum(self.is_working(day) for day in _days_of(year))

    def source(self, year: int) -> CalendarSource:
        """Return what the calendar of `year` rests on."""
        override = self.overrides.get(year)
        if override is not None and override.complete:
            text = _("Production calendar of {year}: {source}", year=year, source=override.source)
            return CalendarSource(kind=SourceKind.OVERRIDE, text=text)
        if _has_transfers(year):
            text = _(
                "Production calendar of {year}: days off and transfers as published", year=year
            )
            return CalendarSource(kind=SourceKind.PUBLISHED, text=text)
        text = _(
            "Production calendar of {year}: provisional, weekends and Labour Code art. 112",
            year=year,
        )
        return CalendarSource(kind=SourceKind.PROVISIONAL, text=text)


@lru_cache(maxsize=1)
def _library() -> HolidayBase:
    # Imported at first use: everything that declares a rule would pay 90 ms for it. The package of
    # all countries, which the library would load whole, is stood in for by its folder: 7 MB less.
    import holidays

    every = ModuleType("holidays.countries")
    every.__path__ = [str(Path(folder) / "countries") for folder in holidays.__path__]
    sys.modules.setdefault(every.__name__, every)
    return holidays.country_holidays("RU")


@lru_cache(maxsize=1)
def _last_published_year() -> int:
    return int(max(_library().special_public_holidays))


def _has_transfers(year: int) -> bool:
    """Say whether the library is the authority for `year`: the past, and years it has data of."""
    return year <= _last_published_year()


@lru_cache(maxsize=64)
def _labour_code_days_off(year: int) -> frozenset[dt.date]:
    """Return the holidays of `year` by ТК 112 and the weekdays that their days off move to."""
    off = {dt.date(year, month, day) for month, day in (*_NEW_YEAR, *_MOVING)}
    for month, day in _MOVING:
        holiday = dt.date(year, month, day)
        if holiday.weekday() >= SATURDAY:
            off.add(_first_free_weekday(holiday, off))
    return frozenset(off)


def _first_free_weekday(after: dt.date, taken: Iterable[dt.date]) -> dt.date:
    occupied = set(taken)
    day = after + DAY
    while day.weekday() >= SATURDAY or day in occupied:
        day += DAY
    return day


def _days_of(year: int) -> Iterable[dt.date]:
    first = dt.date(year, 1, 1).toordinal()
    last = dt.date(year, 12, 31).toordinal()
    return map(dt.date.fromordinal, range(first, last + 1))
