"""Text of old Excel workbooks, by calamine, once no sheet spans an area that nobody filled."""

from __future__ import annotations

import datetime as dt
import io
import struct
from collections.abc import Iterator

import olefile  # type: ignore[import-untyped]  # ships no types
import python_calamine

from regest.core.base.messages import _
from regest.core.documents.archive import damaged, locked
from regest.core.documents.tidy import TEXT_LENGTH
from regest.core.hooks.types import ExtractedText, ExtractionFault

# calamine makes room for the whole square that holds the cells of a sheet.
CELLS = 5_000_000
_BOF, _PASSWORD = 0x0809, 0x002F
_CELLS = frozenset({0x0006, 0x00BD, 0x00BE, 0x00D6, 0x00FD, 0x0201, 0x0203, 0x0204, 0x0205, 0x027E})


def read(content: bytes, _name: str) -> ExtractedText:
    """Return the cells of all sheets, rows as lines, dates as `16.10.2026`.

    Raises:
        ExtractionFault: the file is damaged, locked, or made so that its sheets burst.
    """
    if sum(areas(content)) > CELLS:
        raise ExtractionFault(_("the file is too large when unpacked"))
    try:
        book = python_calamine.load_workbook(io.BytesIO(content))
        text = _lines(book)
    except python_calamine.PasswordError as fault:
        raise ExtractionFault(locked()) from fault
    except (python_calamine.CalamineError, OSError, ValueError) as fault:
        raise ExtractionFault(damaged()) from fault
    return ExtractedText(text)


def areas(content: bytes) -> Iterator[int]:
    """Yield the number of cells in the square of each sheet.

    Raises:
        ExtractionFault: the file is damaged, or its sheets are behind a password.
    """
    yield from _areas(_workbook(content))


def _workbook(content: bytes) -> bytes:
    """Return the stream of records.

    Raises:
        ExtractionFault: the file around it is damaged.
    """
    try:
        with olefile.OleFileIO(content) as ole:
            name = "Workbook" if ole.exists("Workbook") else "Book"
            with ole.openstream(name) as stream:
                return bytes(stream.read())
    except (OSError, ValueError, IndexError, TypeError, AttributeError) as fault:
        raise ExtractionFault(damaged()) from fault


def _areas(records: bytes) -> Iterator[int]:
    place, rows, columns = 0, [0], [0]
    while place + 4 <= len(records):
        kind, length = struct.unpack_from("<HH", records, place)
        if kind == _PASSWORD:
            raise ExtractionFault(locked())
        if kind == _BOF:
            yield _square(rows, columns)
            rows, columns = [], []
        elif kind in _CELLS and place + 8 <= len(records):
            row, column = struct.unpack_from("<HH", records, place + 4)
            rows = [min(row, *rows), max(row, *rows)] if rows else [row, row]
            columns = [min(column, *columns), max(column, *columns)] if columns else [column] * 2
        place += 4 + length
    yield _square(rows, columns)


def _square(rows: list[int], columns: list[int]) -> int:
    if not rows:
        return 0
    # A record of several cells names its first column; a sheet has 256.
    return (rows[-1] - rows[0] + 1) * min(256, columns[-1] - columns[0] + 1)


def _lines(book: python_calamine.CalamineWorkbook) -> str:
    lines: list[str] = []
    length = 0
    for name in book.sheet_names:
        lines.append("")
        for row in book.get_sheet_by_name(name).iter_rows():
            line = "\t".join(_shown(cell) for cell in row if cell != "")
            lines.append(line)
            length += len(line)
            if length > TEXT_LENGTH:
                return "\n".join(lines)
    return "\n".join(lines)


def _shown(cell: object) -> str:
    if isinstance(cell, dt.datetime) and cell.time() != dt.time():
        return f"{cell:%d.%m.%Y %H:%M}"
    if isinstance(cell, dt.date):
        return f"{cell:%d.%m.%Y}"
    if isinstance(cell, float):
        # As many digits as Excel shows: what lies beyond comes of dividing.
        return f"{cell:.15g}"
    return " ".join(str(cell).split())
