"""Periods of days as queries name them: a day, a week, a month, a quarter, from and until."""

from __future__ import annotations

import calendar
import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

DAY = dt.timedelta(days=1)
MONTHS_OF_YEAR = 12
MONTHS_OF_QUARTER = 3
MONTHS_OF_HALF = 6
# A 29th of February comes again within these years.
LONGEST_WAIT = 8


@dataclass(frozen=True, slots=True)
class Period:
    """Days from `low` to `high`, both included; None means without a bound."""

    low: dt.date | None = None
    high: dt.date | None = None

    def is_year_in(self, text: str) -> bool:
        """Say whether it is a whole year that `text` names by its number: nothing to explain."""
        if self.low is None or self.high is None or str(self.low.year) not in text:
            return False
        return self == months(self.low.year, 1, MONTHS_OF_YEAR)


class Unit(StrEnum):
    """What a named date stands for."""

    DAY = "day"
    MONTH = "month"
    QUARTER = "quarter"
    HALF = "half"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class Named:
    """A date as it is said, perhaps without its year: «20 ноября», «III квартал», «октябрь 2026».

    `number` is the month, quarter or half-year.
    """

    unit: Unit
    year: int | None = None
    number: int = 1
    day: int = 1

    def of_year(self, year: int) -> Period | None:
        """Return the days that are meant in `year`; None when it has no such day."""
        try:
            if self.unit is Unit.DAY:
                day = dt.date(year, self.number, self.day)
                return Period(day, day)
            if self.unit is Unit.YEAR:
                return months(year, 1, MONTHS_OF_YEAR)
            count = {Unit.QUARTER: MONTHS_OF_QUARTER, Unit.HALF: MONTHS_OF_HALF}.get(self.unit, 1)
            return months(year, (self.number - 1) * count + 1, count)
        except ValueError:
            return None

    def latest(self, today: dt.date) -> Period | None:
        """Return the days that are meant; without a year, the last such ones that have begun."""
        if self.year is not None:
            return self.of_year(self.year)
        for year in range(today.year, today.year - LONGEST_WAIT, -1):
            found = self.of_year(year)
            if found is not None and found.low is not None and found.low <= today:
                return found
        return None

    def after(self, start: dt.date) -> Period | None:
        """Return the days that are meant; without a year, the first such ones that end later."""
        if self.year is not None:
            return self.of_year(self.year)
        for year in range(start.year, start.year + LONGEST_WAIT):
            found = self.of_year(year)
            if found is not None and found.high is not None and found.high >= start:
                return found
        return None


def months(year: int, first: int, count: int) -> Period:
    """Return `count` months of one year from the month `first` on.

    Raises:
        ValueError: there is no such month or year.
    """
    last = first + count - 1
    low = dt.date(year, first, 1)
    return Period(low, dt.date(year, last, calendar.monthrange(year, last)[1]))


def week_of(day: dt.date) -> Period:
    """Return the week of `day`, from Monday to Sunday."""
    monday = day - DAY * day.weekday()
    return Period(monday, monday + 6 * DAY)


def unit_of(unit: Unit, day: dt.date) -> Period:
    """Return the month, quarter, half-year or year that `day` lies in."""
    count = {
        Unit.MONTH: 1,
        Unit.QUARTER: MONTHS_OF_QUARTER,
        Unit.HALF: MONTHS_OF_HALF,
        Unit.YEAR: MONTHS_OF_YEAR,
    }[unit]
    return months(day.year, (day.month - 1) // count * count + 1, count)


def last_days(today: dt.date, count: int) -> Period:
    """Return the last `count` days, today among them."""
    return Period(today - min(count - 1, (today - dt.date.min).days) * DAY, today)


def last_months(today: dt.date, count: int) -> Period:
    """Return the last `count` months: from the day after the same date so long ago."""
    ordinal = today.year * MONTHS_OF_YEAR + today.month - 1 - count
    year, month = max(ordinal // MONTHS_OF_YEAR, 1), ordinal % MONTHS_OF_YEAR + 1
    day = min(today.day, calendar.monthrange(year, month)[1])
    return Period(min(dt.date(year, month, day) + DAY, today), today)


def between(first: Named, last: Named, today: dt.date) -> Period | None:
    """Return the days from the beginning of `first` to the end of `last`; None if it ends before.

    Of two dates the one without a year takes it from the other.
    """
    end = last.latest(today) if last.year is not None else None
    if first.year is None and end is not None and end.high is not None and last.year is not None:
        start = first.of_year(last.year)
        if start is None or start.low is None or start.low > end.high:
            start = first.of_year(last.year - 1)
    else:
        start = first.latest(today)
    if start is None or start.low is None:
        return None
    end = end or last.after(start.low)
    if end is None or end.high is None or end.high < start.low:
        return None
    return Period(start.low, end.high)
