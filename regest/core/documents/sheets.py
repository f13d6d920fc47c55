"""Tables for Excel: .xlsx with real numbers and dates, .csv with the same rows; never a formula."""

from __future__ import annotations

import csv
import datetime as dt
import io
from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import TypeAlias

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from regest.core.base.errors import Refusal
from regest.core.base.messages import _
from regest.core.base.text import storable
from regest.core.documents.paper import PaperColumn

Value: TypeAlias = str | int | float | Decimal | bool | dt.date | dt.datetime | None
Row: TypeAlias = Sequence[Value]

ROWS = 1_048_575
CELL_LENGTH = 32_767
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_EXACT_DIGITS = 15
_FIRST_DAY = dt.date(1900, 3, 1)
_MM_TO_LETTERS = 0.55


def write_xlsx(
    columns: Sequence[PaperColumn],
    rows: Iterable[Row],
    *,
    title: str = "",
    made_on: dt.date = dt.date(2000, 1, 1),
) -> bytes:
    """Return a workbook of one sheet: head in bold, held while scrolling, with a filter.

    A moment is written as the day and time that it names; a cell ends at 32,767 letters.

    Raises:
        Refusal: there are more rows than a sheet takes.
    """
    target = io.BytesIO()
    book = xlsxwriter.Workbook(target, {"in_memory": True, "default_date_format": "dd.mm.yyyy"})
    book.set_properties(
        {"title": storable(title)[:255], "created": dt.datetime.combine(made_on, dt.time(12))}
    )
    sheet = book.add_worksheet()
    cells = _Cells(book, sheet)
    for place, column in enumerate(columns):
        sheet.set_column(place, place, max(column.width_mm * _MM_TO_LETTERS, 10))
        cells.text(0, place, column.title, cells.head)
    last = 0
    for last, row in enumerate(rows, 1):
        if last > ROWS:
            raise Refusal(
                "too_many_rows",
                _("A sheet takes {count} rows at most", count=ROWS),
                remedy=_("Choose a shorter period."),
            )
        for place, value in enumerate(row):
            cells.put(last, place, value)
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, last, max(len(columns) - 1, 0))
    book.close()
    return target.getvalue()


def write_csv(columns: Sequence[PaperColumn], rows: Iterable[Row]) -> bytes:
    """Return the rows as a Russian Excel opens them: UTF-8 with a mark, semicolons, 22.11.2026."""
    target = io.StringIO()
    writer = csv.writer(target, delimiter=";", lineterminator="\r\n")
    writer.writerow([_plain(column.title) for column in columns])
    writer.writerows([_plain(value) for value in row] for row in rows)
    return target.getvalue().encode("utf-8-sig")


class _Cells:
    """Writes values into a sheet by their types."""

    def __init__(self, book: xlsxwriter.Workbook, sheet: Worksheet) -> None:
        self.sheet = sheet
        wrapped = {"text_wrap": True, "valign": "top"}
        self.head = book.add_format({**wrapped, "bold": True, "border": 1})
        self._text = book.add_format(wrapped)
        # Keeps Excel from reading a formula when somebody edits the cell.
        self._quoted = book.add_format({**wrapped, "quote_prefix": True})
        self._day = book.add_format({"num_format": "dd.mm.yyyy", "valign": "top"})
        self._moment = book.add_format({"num_format": "dd.mm.yyyy hh:mm", "valign": "top"})
        self._number = book.add_format({"valign": "top"})

    def put(self, row: int, column: int, value: Value) -> None:
        """Write `value`; what Excel cannot hold as number or date becomes text."""
        match value:
            case None:
                pass
            case bool():
                self.sheet.write_boolean(row, column, value)
            case int() | float() | Decimal() if _holds(value):
                self.sheet.write_number(row, column, float(value), self._number)
            case dt.datetime() if value.date() >= _FIRST_DAY:
                bare = value.replace(tzinfo=None)
                self.sheet.write_datetime(row, column, bare, self._moment)
            case dt.date() if not isinstance(value, dt.datetime) and value >= _FIRST_DAY:
                self.sheet.write_datetime(row, column, value, self._day)
            case _:
                self.text(row, column, _written(value), self._text)

    def text(self, row: int, column: int, text: str, form: Format) -> None:
        """Write a text that stays one, whatever it begins with."""
        clean = storable(text)[:CELL_LENGTH]
        formed = self._quoted if clean.startswith(_FORMULA) and form is self._text else form
        self.sheet.write_string(row, column, clean, formed)


def _holds(value: float | Decimal) -> bool:
    """Say whether Excel keeps every digit; it turns others and infinities into something else."""
    number = Decimal(value) if isinstance(value, int) else Decimal(str(value))
    return number.is_finite() and len(number.normalize().as_tuple().digits) <= _EXACT_DIGITS


def _plain(value: Value) -> str:
    written = storable(_written(value))
    numeric = isinstance(value, (int, float, Decimal))
    return f"'{written}" if not numeric and written.startswith(_FORMULA) else written


def _written(value: Value) -> str:
    match value:
        case None:
            return ""
        case dt.datetime():
            return f"{value:%d.%m.%Y %H:%M}"
        case dt.date():
            return f"{value:%d.%m.%Y}"
        case bool():
            return "1" if value else "0"
        case float() | Decimal():
            return str(value).replace(".", ",")
        case _:
            return str(value)
