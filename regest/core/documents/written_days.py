"""Days, years and school years as they are written in papers and in names of files.

Only what may be the date of a paper that is there is found: no day after `today`, none before 1900.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass

from regest.core.base.dates import MONTHS

OLDEST = 1900

_MONTH = "|".join(MONTHS)
_SEPARATED = re.compile(
    r"(?<![\d.\-/])(?P<day>\d{1,2})(?P<by>[./_\- ])(?P<month>\d{1,2})(?P=by)"
    # «1.2.20» is a clause and «10-12-34» a telephone: a short year wants «12.03.24».
    r"(?P<year>\d{4}|(?<=\d\d\.\d\d\.)\d{2})(?!\d|\.\d)"
)
_ISO = re.compile(
    r"(?<![\d.])(?P<year>(?:19|20)\d\d)(?P<by>[-._ ]?)(?P<month>\d\d)(?P=by)(?P<day>\d\d)(?!\d)"
)
_WORDED = re.compile(
    rf"(?<!\d)(?P<day>\d{{1,2}})_*\s*[»\"”“']?[\s_]+(?P<word>{_MONTH})[\s_]+"
    r"(?P<year>(?:19|20)\s?\d\d|\d\d(?=\s*_*\s*г))(?!\d)",
    re.IGNORECASE,
)
# «12.03» in a name: the year stands on the folder.
_SHORT = re.compile(r"(?<![\d.])(?P<day>\d\d)\.(?P<month>\d\d)(?!\d|\.\d)")
_YEAR = re.compile(r"(?<![\d\-–—./№])(?P<year>(?:19|20)\d\d)(?![\d/]|[.\-–—]\d)")
_SCHOOL_YEAR = re.compile(
    r"(?<![\d.])(?P<first>(?:19|20)\d\d|\d\d(?=\s?[-–—/]\s?\d\d\s*уч))\s?[-–—/_]\s?"
    r"(?P<second>(?:19|20)?\d\d)(?!\d|[.\-–—]\d)"
)
_BEFORE_DAY = re.compile(r"[\s,(]*(?<![^\W_])(?:от|за)?\s*(?:\d{1,2}\s?[–-]\s?)?[«\"“„'_]*$")
_AFTER_DAY = re.compile(r"^[»\"”“']?_*\s?г(?:ода|\.)?(?![а-яё])[.)]?")


@dataclass(frozen=True, slots=True)
class WrittenDay:
    """A day and where it stands in the text: from `start` to before `end`."""

    day: dt.date
    start: int
    end: int


def written_days(text: str, today: dt.date) -> list[WrittenDay]:
    """Return the days written in `text` in their order, each place once."""
    found: list[WrittenDay] = []
    for pattern in (_WORDED, _ISO, _SEPARATED):
        for match in pattern.finditer(text):
            day = _day(match, today)
            overlaps = any(match.start() < each.end and each.start < match.end() for each in found)
            if day is not None and not overlaps:
                found.append(WrittenDay(day, match.start(), match.end()))
    return sorted(found, key=lambda each: each.start)


def day_without_year(text: str, year: int, today: dt.date) -> dt.date | None:
    """Return the first `12.03` of `text` as a day of `year`."""
    for match in _SHORT.finditer(text):
        if day := _date(year, int(match["month"]), int(match["day"]), today):
            return day
    return None


def school_year(text: str, today: dt.date) -> int | None:
    """Return the first year of the first school year in `text`: `2023–2024`, `2023/24`."""
    for match in _SCHOOL_YEAR.finditer(text):
        first, second = int(match["first"]), int(match["second"])
        year = _full_year(first, today)
        if (first + 1) % 100 == second % 100 and OLDEST <= year <= today.year + 1:
            return year
    return None


def written_years(text: str, today: dt.date) -> list[int]:
    """Return the bare years written in `text`, which belong to no day and no school year."""
    taken = [(each.start, each.end) for each in written_days(text, today)]
    return [
        int(match["year"])
        for match in _YEAR.finditer(text)
        if int(match["year"]) <= today.year
        and not any(start <= match.start() < end for start, end in taken)
    ]


def without_days(text: str, today: dt.date) -> str:
    """Return `text` with its days cut out, and the «от», «г.» and quotes that belong to them."""
    for each in reversed(written_days(text, today)):
        before = _BEFORE_DAY.sub("", text[: each.start])
        after = _AFTER_DAY.sub("", text[each.end :])
        text = f"{before} {after.lstrip()}"
    return text.strip()


def _day(match: re.Match[str], today: dt.date) -> dt.date | None:
    parts = match.groupdict()
    written = re.sub(r"\s", "", parts["year"])
    month = MONTHS.index(parts["word"].lower()) + 1 if "word" in parts else int(parts["month"])
    return _date(_full_year(int(written), today), month, int(parts["day"]), today)


def _date(year: int, month: int, day: int, today: dt.date) -> dt.date | None:
    try:
        found = dt.date(year, month, day)
    except ValueError:
        return None
    return found if year >= OLDEST and found <= today else None


def _full_year(year: int, today: dt.date) -> int:
    if year >= 100:
        return year
    century = today.year - today.year % 100
    return century + year if century + year <= today.year + 1 else century - 100 + year
