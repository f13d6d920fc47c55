"""The rows of a journal's sheet: entries, and what stands between them.

Merged cells hold for all rows that they span, signs of repetition («-//-») for the row above, and
rows under one merged number are one entry with several lines.
"""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from regest.api import UsageFault, grids
from regest.plugins.journal.importing.columns import Part, heading_key
from regest.plugins.journal.importing.days import DayKind, WrittenDay, read_day
from regest.plugins.journal.importing.layout import Sheet
from regest.plugins.journal.importing.numbers import (
    WrittenNumber,
    is_blank_number,
    read_number,
    writes_years,
)
from regest.plugins.journal.words import _

_DITTO = re.compile(r"[-–—\s]*(?:[\"»«”“″]+|//+|то же|тоже)[-–—\s]*", re.IGNORECASE)
_TOTAL = re.compile(
    r"(?:итого|всего|журнал (?:закрыт|окончен)|(?:прошито|прошнуровано|пронумеровано))(?!\w)",
    re.IGNORECASE,
)
_PERIOD = re.compile(
    r"(?:за )?(?:(?:январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр)\w*"
    r"|(?:[1-4ivх]+ )?(?:квартал|полугодие))?[\s,]*(?:\d{4})?(?:\s*(?:г\.?|год[а-я]*))?",
    re.IGNORECASE,
)
_AND_DAY = re.compile(
    r"(?:^|(?<=\s)|(?<=,))(?:от\s*)?(?P<day>\d{1,2}[./]\d{1,2}[./](?:\d{4}|\d\d)"
    r"|[«\"]?\d{1,2}[»\"]?\s+[а-яё]+\s+\d{4}|\d{4}-\d\d-\d\d)\s*(?:г\.?|года?)?\s*$",
    re.IGNORECASE,
)
_USUAL_SHARE = 0.9


class Skipped(StrEnum):
    """Rows that are no entries."""

    EMPTY = "empty"
    HEADINGS = "headings"
    PERIOD = "period"
    TOTAL = "total"
    BLANK = "blank"


@dataclass(frozen=True, slots=True)
class Place:
    """Where an entry stands: sheet and row as Excel counts it."""

    sheet: str
    row: int


@dataclass(frozen=True, slots=True)
class Line:
    """An entry: its number (None when it has none that can be read), its day, its other cells."""

    place: Place
    number_text: str
    number: WrittenNumber | None
    day: WrittenDay
    values: Mapping[Part, str]
    more: tuple[Mapping[Part, str], ...] = ()

    @property
    def content(self) -> dict[str, str]:
        """What is compared when the same journal comes again."""
        found = {Part.NUMBER.value: self.number_text, Part.DATE.value: self.day.written}
        found |= {part.value: text for part, text in self.values.items()}
        for position, each in enumerate(self.more, start=2):
            found |= {f"{part.value}.{position}": text for part, text in each.items()}
        return found


@dataclass(slots=True)
class Reading:
    """What the sheets of a journal hold; `merged` are rows that a merged cell reaches into."""

    year: int
    rows: int = 0
    lines: list[Line] = field(default_factory=list)
    skipped: Counter[Skipped] = field(default_factory=Counter)
    merged: list[Place] = field(default_factory=list)


def read_rows(sheets: Sequence[Sheet], year: int | None, today: dt.date) -> Reading:
    """Return the entries of the sheets; without `year` it is that of nearly all days.

    Raises:
        UsageFault: the days are of several years, or there are none.
    """
    found = Reading(year or _usual_year(sheets, today))
    for sheet in sheets:
        _read_sheet(sheet, found)
    # Numbers printed to the end of the year, of which the last were never used.
    while found.lines and _is_unused(found.lines[-1]):
        found.lines.pop()
        found.skipped[Skipped.BLANK] += 1
    return found


def is_blank_line(line: Line) -> bool:
    """Say whether nothing but a number, a day or a note stands in a line."""
    return not (set(line.values) - {Part.NOTE}) and not line.more


def _is_unused(line: Line) -> bool:
    return line.number is not None and not line.values and line.day.kind is DayKind.MISSING


def _usual_year(sheets: Sequence[Sheet], today: dt.date) -> int:
    days = [
        read_day(cell, 1)
        for sheet in sheets
        for place, part in sheet.parts.items()
        if part is Part.DATE
        for cell in _column(sheet, place)
    ]
    texts = [
        read_day(found["day"], 1)
        for sheet in sheets
        for place, part in sheet.parts.items()
        if part is Part.NUMBER_DATE
        for cell in _column(sheet, place)
        if (found := _AND_DAY.search(str(cell or "")))
    ]
    # Years of two digits are told apart by this century.
    years = Counter(
        day.year + 2000 if day.year < 100 else day.year
        for each in (*days, *texts)
        if (day := each.day) is not None and day.year != 1
    )
    year, count = years.most_common(1)[0] if years else (today.year, 0)
    if count < _USUAL_SHARE * years.total() or not count:
        raise UsageFault(
            "year_unclear",
            _("The year of the journal is not clear from its days"),
            rule="REG-3",
            remedy=_("Say it with --year; a journal is imported year by year."),
        )
    return year


def _column(sheet: Sheet, place: int) -> Iterator[grids.Cell]:
    return (_at(row, place) for row in sheet.grid.rows[sheet.first :])


def _read_sheet(sheet: Sheet, found: Reading) -> None:
    spans = _spans(sheet)
    numbers = next((p for p, part in sheet.parts.items() if part is Part.NUMBER), None)
    with_year = numbers is not None and writes_years(_column(sheet, numbers), found.year)
    headings = _heading_keys(sheet)
    before: dict[Part, grids.Cell] = {}
    for position, row in enumerate(sheet.grid.rows[sheet.first :], start=sheet.first):
        found.rows += 1
        spanned = {
            place: spans[position, place] for place in sheet.parts if (position, place) in spans
        }
        numbered = numbers is not None and read_number(_at(row, numbers), found.year) is not None
        reason = None if spanned else _skipped(row, headings, numbered=numbered)
        if reason is not None:
            found.skipped[reason] += 1
            continue
        cells = {
            part: spanned[place] if place in spanned else _at(row, place)
            for place, part in sheet.parts.items()
        }
        cells = {part: _repeated(part, cell, before) for part, cell in cells.items()}
        before = cells
        where = Place(sheet.grid.name, position + 1)
        if spanned:
            found.merged.append(where)
        goes_on = any(sheet.parts[place] in {Part.NUMBER, Part.NUMBER_DATE} for place in spanned)
        line = _line(where, cells, found.year, with_year=with_year)
        if goes_on and found.lines:
            found.lines[-1] = _joined(found.lines[-1], line)
        else:
            found.lines.append(line)


def _spans(sheet: Sheet) -> dict[tuple[int, int], grids.Cell]:
    """Return what holds for each cell below the first of a merged area."""
    rows = sheet.grid.rows
    room = len(rows) * len(sheet.parts)
    found: dict[tuple[int, int], grids.Cell] = {}
    for area in sheet.grid.merged:
        if area.left not in sheet.parts or not sheet.first <= area.bottom or area.top >= len(rows):
            continue
        top = _at(rows[area.top], area.left)
        below = range(max(area.top + 1, sheet.first), min(area.bottom + 1, len(rows)))
        room -= len(below)
        if room < 0:
            # Areas that lie over one another are none of a spreadsheet's making.
            break
        for row in below:
            found[row, area.left] = top
    return found


def _heading_keys(sheet: Sheet) -> set[tuple[int, str]]:
    """Return the headings with their columns, each row of them, as they may be repeated below."""
    rows = [enumerate(row) for row in sheet.grid.rows[max(0, sheet.first - 2) : sheet.first]]
    return {
        (place, heading_key(str(cell))) for row in rows for place, cell in row if cell is not None
    }


def _skipped(
    row: Sequence[grids.Cell], headings: set[tuple[int, str]], *, numbered: bool
) -> Skipped | None:
    cells = {place: cell for place, cell in enumerate(row) if cell is not None}
    if not cells:
        return Skipped.EMPTY
    texts = [str(cell).strip() for cell in cells.values()]
    same = sum((place, heading_key(str(cell))) in headings for place, cell in cells.items())
    counted = texts == [str(place) for place in range(1, len(texts) + 1)]
    if same * 2 > len(cells) or (counted and len(texts) > 2):
        return Skipped.HEADINGS
    if len(cells) == 1 and not texts[0].isdecimal() and _PERIOD.fullmatch(texts[0]):
        return Skipped.PERIOD
    total = not numbered and any(_TOTAL.match(text) for text in texts)
    return Skipped.TOTAL if total else None


def _repeated(part: Part, cell: grids.Cell, before: Mapping[Part, grids.Cell]) -> grids.Cell:
    if part is Part.NUMBER or not isinstance(cell, str) or not _DITTO.fullmatch(cell):
        return cell
    return before.get(part)


def _line(where: Place, cells: Mapping[Part, grids.Cell], year: int, *, with_year: bool) -> Line:
    number, day = cells.get(Part.NUMBER), cells.get(Part.DATE)
    if Part.NUMBER_DATE in cells and number is None:
        number, day = _split(cells[Part.NUMBER_DATE])
    values: dict[Part, str] = {
        part: text
        for part, cell in cells.items()
        if part not in {Part.NUMBER, Part.DATE, Part.NUMBER_DATE} and (text := shown(cell))
    }
    return Line(
        where,
        "" if is_blank_number(number) else shown(number),
        read_number(number, year, with_year=with_year),
        read_day(day, year),
        values,
    )


def shown(cell: grids.Cell) -> str:
    """Return a cell as text, days as `05.06.2025`."""
    if isinstance(cell, dt.date):
        return cell.strftime("%d.%m.%Y")
    return "" if cell is None else "\n".join(" ".join(each.split()) for each in _lines(str(cell)))


def split_day(text: str) -> tuple[str, str]:
    """Return number and day of `21-05/1187 от 26.10.2026`; either may be empty."""
    found = _AND_DAY.search(text)
    if found is None:
        return text.strip(), ""
    return text[: found.start()].strip(" ,;\n"), found["day"]


def _split(cell: grids.Cell) -> tuple[grids.Cell, grids.Cell]:
    if not isinstance(cell, str):
        return cell, None
    number, day = split_day(" ".join(cell.split()))
    return number or None, day or None


def _joined(first: Line, more: Line) -> Line:
    fresh = {part: text for part, text in more.values.items() if text != first.values.get(part)}
    if not fresh:
        return first
    return Line(
        first.place, first.number_text, first.number, first.day, first.values, (*first.more, fresh)
    )


def _lines(text: str) -> Iterable[str]:
    return (each for each in text.splitlines() if each.strip())


def _at(row: Sequence[grids.Cell], place: int) -> grids.Cell:
    return row[place] if place < len(row) else None
