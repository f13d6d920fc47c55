"""A single date as it is written or said: «20.11.2026», «20 ноября», «III квартал», «2025 год».

Spans between two dates and words such as «за последние» are read in `spoken_dates`.
"""

from __future__ import annotations

import datetime as dt
import re
from typing import NamedTuple

from regest.index import date_words as words
from regest.index.periods import DAY, Named, Unit


class Said(NamedTuple):
    """A date and where its words end; `full` if it is a day with its year."""

    date: Named
    end: int
    full: bool


def _patterns(*texts: str) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(text, re.IGNORECASE) for text in texts)


_DAY = r"(?P<day>\d{1,2})"
_MONTH = rf"(?P<month>{words.MONTH})"
_YEAR = rf"(?P<year>{words.YEAR})"
_OF_YEAR = rf"(?:,?\s+{_YEAR}(?:\s*{words.YEAR_WORD})?)?"
_ALWAYS = _patterns(
    rf"{_DAY}\.(?P<month>\d{{1,2}})\.(?P<year>\d{{4}}|\d{{2}})(?:\s*г\b\.?|(?![\w/]|\.\d))",
    r"(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)(?![\w/-])",
    rf"(?P<quote>[«\"„])?{_DAY}(?:-?(?:го|е|ое|st|nd|rd|th))?(?(quote)[»\"“])\s+(?:of\s+)?{_MONTH}{_OF_YEAR}",
    rf"(?=[a-z]){_MONTH}\s+{_DAY}(?:st|nd|rd|th)?\b(?!\.\d){_OF_YEAR}",
    rf"{_MONTH}\s+{_YEAR}(?:\s*{words.YEAR_WORD})?",
    rf"(?P<quarter>{words.ORDINAL})\s*{words.QUARTERS}{_OF_YEAR}",
    rf"q(?P<quarter>[1-4])\b{_OF_YEAR}",
    rf"(?P<half>{words.ORDINAL})\s*{words.HALVES}{_OF_YEAR}",
    rf"{_YEAR}\s*{words.YEAR_WORD}",
)
_DAYS_AGO = tuple(
    (re.compile(rf"(?:{text})\b", re.IGNORECASE), ago) for text, ago in words.DAYS_AGO.items()
)
# After a preposition a month needs no year, and a year at the end of a clause no word.
_LOOSE = _patterns(_MONTH, rf"{_YEAR}(?=\s*(?:[,;:)]|$))")
_BARE = _patterns(
    rf"(?P<month>0?[1-9]|1[0-2])\.{_YEAR}",
    rf"{_YEAR}-(?P<month>0[1-9]|1[0-2])(?![\w-])",
    _YEAR,
)


def named_date(
    text: str, at: int, today: dt.date, *, loose: bool = False, bare: bool = False
) -> Said | None:
    """Return the date that begins at `text[at]`; None when there is none, or no such day.

    `loose` takes a month without a year («в октябре»), `bare` whatever may be a date («10.2026»).
    """
    for pattern, ago in _DAYS_AGO:
        if match := pattern.match(text, at):
            return Said(_on(today - min(ago, today.toordinal() - 1) * DAY), match.end(), full=False)
    for pattern in (*_ALWAYS, *(_LOOSE if loose else ()), *(_BARE if bare else ())):
        match = pattern.match(text, at)
        if match is None:
            continue
        found = _made(match, today)
        if found.latest(today) is not None:
            full = found.unit is Unit.DAY and found.year is not None
            return Said(found, match.end(), full)
    return None


def _on(day: dt.date) -> Named:
    return Named(Unit.DAY, day.year, day.month, day.day)


def _made(match: re.Match[str], today: dt.date) -> Named:
    parts = {name: value for name, value in match.groupdict().items() if value}
    year = words.full_year(parts["year"], today) if "year" in parts else None
    if "quarter" in parts:
        return Named(Unit.QUARTER, year, words.ordinal_of(parts["quarter"]))
    if "half" in parts:
        return Named(Unit.HALF, year, words.ordinal_of(parts["half"]))
    if "month" not in parts:
        return Named(Unit.YEAR, year)
    written = parts["month"]
    month = int(written) if written.isdecimal() else words.month_of(written)
    if "day" not in parts:
        return Named(Unit.MONTH, year, month)
    return Named(Unit.DAY, year, month, int(parts["day"]))
