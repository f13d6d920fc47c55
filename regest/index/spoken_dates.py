"""Dates as people say them, found in what they typed: «вчера», «в октябре 2026», «с 1 по 15 мая».

In Russian and English. What is named without a year is the last such time that has begun; bounds
are always included, those of «до» and «после» as well.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace
from typing import NamedTuple

from regest.index import date_words as words
from regest.index.named_dates import Said, named_date
from regest.index.periods import (
    DAY,
    Period,
    Unit,
    between,
    last_days,
    last_months,
    months,
    unit_of,
    week_of,
)

DAYS_OF_WEEK = 7
_MONTHS_OF = {Unit.MONTH: 1, Unit.QUARTER: 3, Unit.HALF: 6, Unit.YEAR: 12}


class Spoken(NamedTuple):
    """The days that were meant and where their words end; `full` if one day with its year."""

    period: Period
    end: int
    full: bool = False


class _Place(NamedTuple):
    """Where to read; `bare` if nothing but a date can stand there, as after «дата:»."""

    text: str
    at: int
    today: dt.date
    bare: bool

    def named(self, at: int, *, loose: bool = False, bare: bool = False) -> Said | None:
        bare = bare or self.bare
        return named_date(self.text, at, self.today, loose=loose or bare, bare=bare)


def _pattern(text: str) -> re.Pattern[str]:
    return re.compile(text, re.IGNORECASE)


_DURING = _pattern(r"(?:во?|за|in|for|during)\s+")
_FROM = _pattern(r"(?:со?|от|между|from|between)\s+")
_TO = _pattern(r"\s*(?:\b(?:по|до|и|to|till|until|through|and)\b|[-–—]|\.\.+)\s*")
_DASH = _pattern(r"\s*(?:[-–—]|\.\.+)\s*")
_LONE_DAY = _pattern(r"(\d{1,2})(?:-?го)?(?=\s+(?:по|до|и|to|and)\b|\s*[-–—])")
_SINCE = _pattern(r"(?:начиная\s+с|со?|после|since|after|from)\s+")
_UNTIL = _pattern(r"(?:не\s+позднее|до|before|until|till|by)\s+")
_UP_TO = _pattern(r"по\s+")
_RELATIVE = _pattern(
    rf"(?:(?:на|во?|за|in|for|during)\s+)?({words.THIS}|{words.PREVIOUS})\s+({words.UNITS})"
)
_LATELY = _pattern(
    rf"(?:(?:за|в\s+течение|for|in|over|during)\s+(?:the\s+)?)?{words.LATELY}\s+"
    rf"(?:({words.COUNT})\s+)?({words.UNITS})"
)
_COUNTED = _pattern(rf"(?:за|last)\s+({words.COUNT})\s+({words.UNITS})")
_FIRST_MONTHS = _pattern(rf"за\s+({words.COUNT})\s+{words.MONTHS}\s+({words.YEAR})")
_YEAR_WORD = _pattern(rf"\s*{words.YEAR_WORD}")
_WHOLE = _pattern(rf"за\s+({words.UNITS})")


def read_period(text: str, at: int, today: dt.date, *, bare: bool = False) -> Spoken | None:
    """Return the date whose words begin at `text[at]`; None when none does.

    With `bare`, what may be a number elsewhere is a date too: «2026», «10.2026», «2024-2026».
    """
    if not words.BEGINNING.match(text, at):
        return None
    place = _Place(text, at, today, bare)
    return next(filter(None, (rule(place) for rule in _RULES)), None)


def _span(place: _Place) -> Spoken | None:
    """Read «с 1 по 15 ноября», «1–15 ноября 2026», «18–21.12.2026», «в октябре – ноябре»."""
    opened = _FROM.match(place.text, place.at)
    start = opened or _DURING.match(place.text, place.at)
    at, loose = (start.end(), True) if start else (place.at, False)
    lone = _LONE_DAY.match(place.text, at)
    # What the second date is decides whether the first number or month is a date too.
    first = place.named(at, bare=True)
    end = lone.end() if lone else first.end if first else None
    joint = (_TO if opened else _DASH).match(place.text, end) if end is not None else None
    last = place.named(joint.end(), loose=loose) if joint else None
    if last is None or (lone and last.date.unit is not Unit.DAY):
        return None
    begin = replace(last.date, day=int(lone[1])) if lone else first.date if first else last.date
    period = between(begin, last.date, place.today)
    return Spoken(period, last.end) if period else None


def _bound(place: _Place) -> Spoken | None:
    """Read «с октября», «после 20.11.2026», «до 5 мая», «по 15 ноября»."""
    for opening, from_it, loose in (
        (_SINCE, True, True),
        (_UNTIL, False, True),
        (_UP_TO, False, False),
    ):
        opened = opening.match(place.text, place.at)
        found = place.named(opened.end(), loose=loose) if opened else None
        days = found.date.latest(place.today) if found else None
        if found and days:
            period = Period(low=days.low) if from_it else Period(high=days.high)
            return Spoken(period, found.end)
    return None


def _named(place: _Place) -> Spoken | None:
    """Read «20.11.2026», «вчера», «октябрь 2026», «в октябре», «за III квартал»."""
    opened = _DURING.match(place.text, place.at)
    found = place.named(opened.end() if opened else place.at, loose=opened is not None)
    days = found.date.latest(place.today) if found else None
    return Spoken(days, found.end, found.full) if found and days else None


def _relative(place: _Place) -> Spoken | None:
    """Read «на прошлой неделе», «в этом месяце», «last year»."""
    match = _RELATIVE.match(place.text, place.at)
    if match is None:
        return None
    back = words.is_previous(match[1])
    if words.is_week(match[2]):
        behind = DAYS_OF_WEEK if back else 0
        return Spoken(week_of(_earlier(place.today, behind)), match.end())
    unit = words.unit_named(match[2])
    if unit is None:
        return None
    now = unit_of(unit, place.today)
    if back and now.low is not None:
        now = unit_of(unit, _earlier(now.low, 1))
    return Spoken(now, match.end())


def _rolling(place: _Place) -> Spoken | None:
    """Read «за последние 7 дней», «за 2 недели», «за последний месяц»."""
    match = _LATELY.match(place.text, place.at) or _COUNTED.match(place.text, place.at)
    if match is None:
        return None
    count = words.count_of(match[1]) if match[1] else 1
    return Spoken(_lately(place.today, count, match[2]), match.end()) if count else None


def _first_months(place: _Place) -> Spoken | None:
    """Read «за 9 месяцев 2026 года»."""
    match = _FIRST_MONTHS.match(place.text, place.at)
    count = words.count_of(match[1]) if match else 0
    if match is None or not 0 < count <= _MONTHS_OF[Unit.YEAR]:
        return None
    tail = _YEAR_WORD.match(place.text, match.end())
    return Spoken(months(int(match[2]), 1, count), (tail or match).end())


def _whole(place: _Place) -> Spoken | None:
    """Read «за квартал» (the present one), «за неделю», «за месяц» (up to today)."""
    match = _WHOLE.match(place.text, place.at)
    if match is None:
        return None
    unit = words.unit_named(match[1])
    if unit in {Unit.QUARTER, Unit.HALF} and not match[1].lower().startswith("полгода"):
        return Spoken(unit_of(unit, place.today), match.end())
    return Spoken(_lately(place.today, 1, match[1]), match.end())


def _lately(today: dt.date, count: int, unit_word: str) -> Period:
    unit = words.unit_named(unit_word)
    if unit is not None:
        return last_months(today, count * _MONTHS_OF[unit])
    return last_days(today, count * (DAYS_OF_WEEK if words.is_week(unit_word) else 1))


def _earlier(day: dt.date, count: int) -> dt.date:
    return day - min(count, day.toordinal() - 1) * DAY


_RULES = (_span, _first_months, _bound, _named, _relative, _rolling, _whole)
