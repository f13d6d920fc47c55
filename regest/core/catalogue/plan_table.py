"""A file plan as a table of rows: found under its headings, read row by row."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from regest.core.base.errors import RegestError, UsageFault
from regest.core.base.messages import Message, _
from regest.core.base.text import one_line
from regest.core.catalogue.period_words import parsed
from regest.core.catalogue.plan_titles import INDEX, checked_title
from regest.core.documents.grids import Cell, Grid
from regest.core.hooks.types import PeriodKind

_PARTS: Mapping[str, tuple[str, ...]] = {
    "index": ("индекс", "№ дела", "номер дела", "index"),
    "title": ("заголов", "наименование дел", "title"),
    "retention": ("срок", "хранен", "retention"),
    "note": ("примеч", "note"),
}
_COLUMNS = "«Индекс дела», «Заголовок дела», «Срок хранения»"
_DEEPEST = 60
_MALFORMED = "-"
_RESERVE = re.compile(r"резерв\w*(\s+номер\w*)?\W*", re.IGNORECASE)
_DASHES = re.compile(r"\s*[-‐‑‒–—−.]\s*")
_LOOKS_LIKE_INDEX = re.compile(r"\d{1,3}(\s*[-‐‑‒–—−./]\s*\d{1,3}){1,3}")
_SECTION = re.compile(r"(?P<number>\d{1,2})\s*[.)–—-]?\s*(?P<title>\D.*)")
_ENDS = re.compile(r"итог|всего|в том числе", re.IGNORECASE)
_SCHOOL = re.compile(r"учебн\w*\s+год|уч\.\s*г", re.IGNORECASE)
_CARRIED = re.compile(r"переходящ", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Finding:
    """What is wrong with a row (counted from 1), or worth knowing: then it is no `fault`."""

    row: int
    message: Message
    fault: bool = True


@dataclass(frozen=True, kw_only=True, slots=True)
class TableRow:
    """A row as it was read; `period` is None where the table does not tell it."""

    place: int
    index: str
    section: str
    title: str
    retention: dict[str, str]
    note: str
    reserve: bool
    period: PeriodKind | None


@dataclass(slots=True)
class Reading:
    """The rows of a table, and what was found in it."""

    rows: list[TableRow] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)


def read_plan(grids: Sequence[Grid]) -> Reading:
    """Read the first table that has the headings of a file plan, and tables that go on after it.

    Raises:
        UsageFault: `headings_not_found`.
    """
    for place, grid in enumerate(grids):
        head = _head(grid)
        if head is not None:
            top, columns = head
            reading = Reading()
            rows = [*grid.rows[top + 1 :]]
            # Word splits a long table; what follows without headings of its own is its rest.
            for rest in grids[place + 1 :]:
                if _head(rest) is not None or not _goes_on(rest, columns):
                    break
                rows += rest.rows
            _read(rows, top + 2, columns, reading)
            return reading
    raise UsageFault(
        "headings_not_found",
        _("The headings of a file plan were not found"),
        rule="FP-1",
        remedy=_("There must be columns {names}.", names=_COLUMNS),
    )


def _head(grid: Grid) -> tuple[int, dict[str, int]] | None:
    for top, row in enumerate(grid.rows[:_DEEPEST]):
        columns: dict[str, int] = {}
        for column, cell in enumerate(row):
            said = one_line(cell).casefold() if isinstance(cell, str) else ""
            part = next((p for p, words in _PARTS.items() if any(w in said for w in words)), None)
            if part is not None and part not in columns:
                columns[part] = column
        if {"index", "title", "retention"} <= columns.keys():
            return top, columns
    return None


def _goes_on(grid: Grid, columns: Mapping[str, int]) -> bool:
    found = (_text(row, columns["index"]) for row in grid.rows)
    return any(INDEX.fullmatch(_DASHES.sub("-", each)) for each in found)


def _read(
    rows: Sequence[Sequence[Cell]], first: int, columns: Mapping[str, int], reading: Reading
) -> None:
    section = ""
    for place, row in enumerate(rows, first):
        texts = [_shown(cell) for cell in row]
        filled = [text for text in texts if text]
        if not filled or all(text.isdecimal() and len(text) == 1 for text in filled):
            continue
        index = _index(row, columns["index"], place, reading)
        if index == _MALFORMED:
            continue
        if index is None:
            title = _section(filled)
            if _ENDS.match(filled[0]) and reading.rows:
                break
            if title is not None:
                section = title
            elif len(filled) > 1:
                reading.findings.append(Finding(place, _("there is no index in this row")))
            continue
        found = _row(row, place, index, section, columns, reading)
        if found is not None:
            reading.rows.append(found)


def _index(row: Sequence[Cell], column: int, place: int, reading: Reading) -> str | None:
    cell = row[column] if column < len(row) else None
    if isinstance(cell, dt.date):
        index = f"{cell.day:02}-{cell.month:02}"
        told = _("a table program made a date of the index; it is read as {index}", index=index)
        reading.findings.append(Finding(place, told, fault=False))
        return index
    text = _shown(cell)
    index = _DASHES.sub("-", text.strip(" ."))
    if INDEX.fullmatch(index):
        return index
    if _LOOKS_LIKE_INDEX.fullmatch(text):
        told = _("{index} is not a file index: write 01-05", index=text)
        reading.findings.append(Finding(place, told))
        return _MALFORMED
    return None


def _section(filled: Sequence[str]) -> str | None:
    """Return the title of a section: a row of one text, or of its number and a text."""
    if len(set(filled)) == 1:
        text = filled[0]
    elif len(filled) == 2 and filled[0].strip(".").isdecimal():
        text = f"{filled[0].strip('.')} {filled[1]}"
    else:
        return None
    found = _SECTION.fullmatch(text)
    return f"{int(found['number']):02} {found['title'].strip()}" if found else text


def _row(
    row: Sequence[Cell],
    place: int,
    index: str,
    section: str,
    columns: Mapping[str, int],
    reading: Reading,
) -> TableRow | None:
    title, note = _text(row, columns["title"]), _text(row, columns.get("note", -1))
    reserve = not title or _RESERVE.fullmatch(title) is not None
    said = _text(row, columns["retention"])
    retention = parsed(said) if said.strip(" -–—") else None
    faults = list(_faults(title, said, retention, reserve=reserve))
    reading.findings += [Finding(place, each) for each in faults]
    if faults:
        return None
    period = None
    if _CARRIED.search(note) or _CARRIED.search(title):
        period = PeriodKind.WHOLE_LIFE
    elif _SCHOOL.search(title) or _SCHOOL.search(note):
        period = PeriodKind.ACADEMIC_YEAR
    return TableRow(
        place=place,
        index=index,
        section=section or index[:2],
        title="" if reserve else one_line(title),
        retention={} if reserve else dict(retention or {}),
        note=note,
        reserve=reserve,
        period=period,
    )


def _faults(
    title: str, said: str, retention: Mapping[str, str] | None, *, reserve: bool
) -> Iterator[Message]:
    if reserve:
        return
    try:
        checked_title(title)
    except RegestError as fault:
        yield fault.message
    if not said.strip(" -–—"):
        yield _("there is no retention period")
    elif retention is None:
        yield _("the retention period «{text}» is not understood", text=said)


def _text(row: Sequence[Cell], column: int) -> str:
    return _shown(row[column]) if 0 <= column < len(row) else ""


def _shown(cell: Cell) -> str:
    if isinstance(cell, dt.date):
        return f"{cell:%d.%m.%Y}"
    return one_line(str(cell)) if cell is not None else ""
