"""Days as old journals write them: real dates, texts of many forms, and serials of Excel."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from enum import StrEnum

from regest.plugins.journal.importing.numbers import Written

# Excel counts days from here; what lies outside is a number and no day.
_FIRST = dt.date(1899, 12, 30)
_SERIALS = range(20_000, 80_000)
_MONTHS = ("янв", "фев", "мар", "апр", "ма", "июн", "июл", "авг", "сен", "окт", "ноя", "дек")
_END = r"(?:\s*(?:года|год|г\.?))?\s*[.,;]?(?:\s+\d{1,2}[:.]\d\d)?"
_DIGITS = re.compile(rf"(\d{{1,2}})[./,\-](\d{{1,2}})(?:[./,\-](\d{{4}}|\d\d))?{_END}")
_ISO = re.compile(r"(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?:[t ]\d{1,2}:.*)?")
_WORDS = re.compile(
    rf"[«\"„“]?(\d{{1,2}})[»\"“”]?\s*([а-я]{{3,}})\.?,?(?:\s*(\d{{4}}|\d\d))?{_END}"
)


class DayKind(StrEnum):
    """How a day was written; `missing` and `unreadable` have none."""

    DATE = "date"
    TEXT = "text"
    SERIAL = "serial"
    MISSING = "missing"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class WrittenDay:
    """A day, or None, with the cell it was read from as text."""

    day: dt.date | None
    kind: DayKind
    written: str


def read_day(written: Written, year: int) -> WrittenDay:
    """Return the day in a cell; one without a year («05.06») is of `year`."""
    if isinstance(written, dt.date):
        return WrittenDay(written, DayKind.DATE, written.strftime("%d.%m.%Y"))
    text = " ".join(str("" if written is None else written).split())
    if not text.strip("-–— "):
        return WrittenDay(None, DayKind.MISSING, text)
    if isinstance(written, int | float) or text.isdecimal():
        number = float(text)
        if not _SERIALS.start <= number < _SERIALS.stop:
            return WrittenDay(None, DayKind.UNREADABLE, text)
        return WrittenDay(_FIRST + dt.timedelta(days=int(number)), DayKind.SERIAL, text)
    try:
        return WrittenDay(_of_text(text.lower().replace("ё", "е"), year), DayKind.TEXT, text)
    except ValueError:
        return WrittenDay(None, DayKind.UNREADABLE, text)


def _of_text(text: str, year: int) -> dt.date:
    if found := _DIGITS.fullmatch(text):
        return dt.date(_full(found[3], year), int(found[2]), int(found[1]))
    if found := _ISO.fullmatch(text):
        return dt.date(int(found[1]), int(found[2]), int(found[3]))
    if found := _WORDS.fullmatch(text):
        return dt.date(_full(found[3], year), _month(found[2]), int(found[1]))
    raise ValueError(text)


def _month(word: str) -> int:
    for number, start in enumerate(_MONTHS, start=1):
        # «ма» alone would take March for May, so March stands before it.
        if word.startswith(start):
            return number
    raise ValueError(word)


def _full(written: str | None, year: int) -> int:
    if not written:
        return year
    number = int(written)
    if number >= 100:
        return number
    century = year - year % 100
    # A short year lies within fifty years of the journal's own.
    return min((century + number + shift for shift in (-100, 0, 100)), key=lambda n: abs(n - year))
