"""The job that reads tables cell by cell: Excel and OpenDocument workbooks, and CSV.

What formulas gave is read, never the formulas. calamine makes room for the whole square that holds
the cells of a sheet, so that square is measured first, as a stream.
"""

from __future__ import annotations

import csv
import datetime as dt
import io
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

import python_calamine

from regest.core.base.messages import _
from regest.core.documents import media
from regest.core.documents.archive import damaged, locked, member, open_guarded
from regest.core.documents.coding import decode_text
from regest.core.documents.readers import xls
from regest.core.documents.readers.markup import TextTarget, feed
from regest.core.hooks.types import ExtractionFault

CELLS = 3_000_000
MERGED = 50_000
TEXT = 4_000
_SHEET = re.compile(r"xl/worksheets/[^/]*\.xml")
_PLACE = re.compile(r"([A-Z]{1,3})(\d{1,7})")
_DELIMITERS = ";\t,"
_SAMPLE = 20
Cell = str | int | float | list[str] | None
# Merged areas of each sheet, where the library does not tell them.
Merges = Sequence[list[list[int]]]


def read(content: bytes, *, file_name: str) -> tuple[Mapping[str, object], Sequence[bytes]]:
    """Return `{sheets: [{name, rows, merged}]}`; a day is a list of one ISO text.

    `merged` holds top, left, bottom, right of each merged area, from 0.

    Raises:
        ExtractionFault: the file is damaged, locked, no table, or made so that its sheets burst.
    """
    kind = media.sniff(content, file_name)
    if kind == media.TEXT:
        return {"sheets": [_separated(content)]}, ()
    if kind == media.LOCKED:
        raise ExtractionFault(locked())
    measure = {media.XLSX: _open_xml, media.ODS: _open_document, media.XLS: _old}.get(kind)
    if measure is None:
        raise ExtractionFault(_("it is no table: .xlsx, .xls, .ods and .csv are read"))
    merges = measure(content)
    try:
        book = python_calamine.load_workbook(io.BytesIO(content))
        sheets = [_sheet(book, name) for name in book.sheet_names]
    except python_calamine.PasswordError as fault:
        raise ExtractionFault(locked()) from fault
    except (python_calamine.CalamineError, OSError, ValueError) as fault:
        raise ExtractionFault(damaged()) from fault
    for sheet, merged in zip(sheets, merges, strict=False):
        sheet["merged"] = merged
    return {"sheets": sheets}, ()


class ExtentTarget(TextTarget):
    """Measures the square of the filled cells of one sheet of an .xlsx."""

    def __init__(self) -> None:
        super().__init__()
        self.row = self.column = 0
        self.rows: tuple[int, int] | None = None
        self.columns = (0, 0)

    def opened(self, name: str, attributes: Mapping[str, str]) -> None:
        """Note where a cell is, and that it is filled."""
        if name == "row":
            self.row = _whole(attributes.get("r"), self.row + 1)
            self.column = 0
        elif name == "c":
            found = _PLACE.fullmatch(attributes.get("r", ""))
            self.column = _letters(found[1]) if found else self.column + 1
            self.row = int(found[2]) if found else self.row
        elif name in {"v", "is"}:
            self._grow()

    def _grow(self) -> None:
        if self.rows is None:
            self.rows, self.columns = (self.row, self.row), (self.column, self.column)
        top, bottom = min(self.rows[0], self.row), max(self.rows[1], self.row)
        left, right = min(self.columns[0], self.column), max(self.columns[1], self.column)
        self.rows, self.columns = (top, bottom), (left, right)
        _bound((bottom - top + 1) * (right - left + 1))


class OpenTarget(TextTarget):
    """Counts the cells of an .ods as often as they repeat themselves, and notes merged areas."""

    def __init__(self) -> None:
        super().__init__()
        self.row = self.column = self.cells = 0
        self.lines = self.after = 1
        self.merged: list[list[list[int]]] = []

    def opened(self, name: str, attributes: Mapping[str, str]) -> None:
        """Note where a cell is, how often it stands there, and how far it spans."""
        local = {key.rpartition("}")[2]: value for key, value in attributes.items()}
        if name == "table":
            self.row, self.lines = 0, 0
            self.merged.append([])
        elif name == "table-row":
            self.row += self.lines
            self.column, self.after = 0, 0
            self.lines = _whole(local.get("number-rows-repeated"), 1)
        elif name in {"table-cell", "covered-table-cell"}:
            self.column += self.after
            self.after = _whole(local.get("number-columns-repeated"), 1)
            if "value-type" in local:
                self.cells += self.lines * self.after
                _bound(self.cells)
            self._span(local)

    def _span(self, local: Mapping[str, str]) -> None:
        rows = _whole(local.get("number-rows-spanned"), 1)
        columns = _whole(local.get("number-columns-spanned"), 1)
        if self.merged and max(rows, columns) > 1 and len(self.merged[-1]) < MERGED:
            bottom, right = self.row + rows - 1, self.column + columns - 1
            self.merged[-1].append([self.row, self.column, bottom, right])


def _open_xml(content: bytes) -> Merges:
    archive = open_guarded(content)
    sheets = [name for name in archive.namelist() if _SHEET.fullmatch(name)]
    if not sheets:
        raise ExtractionFault(_("there is no document inside the archive"))
    for name in sheets:
        with member(archive, name) as stream:
            feed(stream, ExtentTarget())
    return ()


def _open_document(content: bytes) -> Merges:
    target = OpenTarget()
    with member(open_guarded(content), "content.xml") as stream:
        feed(stream, target)
    return target.merged


def _old(content: bytes) -> Merges:
    _bound(sum(xls.areas(content)))
    return ()


def _bound(cells: int) -> None:
    if cells > CELLS:
        raise ExtractionFault(_("the file is too large when unpacked"))


def _sheet(book: python_calamine.CalamineWorkbook, name: str) -> dict[str, object]:
    sheet = book.get_sheet_by_name(name)
    rows = sheet.to_python(skip_empty_area=False)
    merged = [
        [top, left, bottom, right]
        for (top, left), (bottom, right) in (sheet.merged_cell_ranges or ())[:MERGED]
        if top < len(rows)
    ]
    return {
        "name": name[:TEXT],
        "rows": _trimmed(map(_cell, row) for row in rows),
        "merged": merged,
    }


def _separated(content: bytes) -> dict[str, object]:
    text, _coding = decode_text(content)
    head = text.splitlines()[:_SAMPLE]
    delimiter = max(_DELIMITERS, key=lambda mark: sum(line.count(mark) for line in head))
    try:
        rows = _trimmed(_texts(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)))
    except csv.Error as fault:
        raise ExtractionFault(damaged()) from fault
    return {"name": "", "rows": rows, "merged": []}


def _texts(rows: Iterable[list[str]]) -> Iterator[Iterable[Cell]]:
    cells = 0
    for row in rows:
        cells += len(row)
        _bound(cells)
        yield map(_cell, row)


def _trimmed(rows: Iterable[Iterable[Cell]]) -> list[list[Cell]]:
    """Return the rows without the empty cells at their ends, and without empty rows at the end."""
    kept: list[list[Cell]] = []
    for each in rows:
        row = list(each)
        while row and row[-1] is None:
            row.pop()
        kept.append(row)
    while kept and not kept[-1]:
        kept.pop()
    return kept


def _cell(value: object) -> Cell:
    if isinstance(value, bool):
        return str(value)
    if isinstance(value, int):
        return value
    if isinstance(value, float):
        return int(value) if value.is_integer() and abs(value) < 1e15 else float(f"{value:.15g}")
    if isinstance(value, dt.datetime):
        return [value.date().isoformat()]
    if isinstance(value, dt.date):
        return [value.isoformat()]
    text = str(value).strip()[:TEXT]
    return text or None


def _letters(column: str) -> int:
    number = 0
    for letter in column:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number


def _whole(text: str | None, otherwise: int) -> int:
    return int(text) if text is not None and text.isdecimal() and len(text) < 10 else otherwise
