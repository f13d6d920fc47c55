"""Tables of workbooks as rows of cells, read in a child process that can be spared."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from regest.core.base.errors import Refusal
from regest.core.base.messages import Message, _
from regest.core.documents.child import ChildFault, work
from regest.core.documents.limits import FILE_BYTES, Limits

LIMITS = Limits.within(cpu_seconds=30, memory_bytes=1 << 30)
_JOB = "regest.core.documents.readers.grid:read"
_WORD_JOB = "regest.core.documents.readers.word_grid:read"

Cell = str | int | float | dt.date | None


@dataclass(frozen=True, slots=True)
class Merge:
    """A merged area: rows and columns from 0, both ends inside."""

    top: int
    left: int
    bottom: int
    right: int


@dataclass(frozen=True, slots=True)
class Grid:
    """One sheet: its name, its rows from the first on, and what is merged in it."""

    name: str
    rows: tuple[tuple[Cell, ...], ...]
    merged: tuple[Merge, ...] = ()


def read_grids(content: bytes, file_name: str, limits: Limits = LIMITS) -> tuple[Grid, ...]:
    """Return the sheets of an .xlsx, .xls, .ods or .csv in their order; formulas by their values.

    Raises:
        Refusal: the file is no table, damaged, locked, too large, or made to do harm.
    """
    return _read(_JOB, content, file_name, limits)


def read_word_tables(content: bytes, file_name: str, limits: Limits = LIMITS) -> tuple[Grid, ...]:
    """Return the tables of a .docx in their order; raises as `read_grids`."""
    return _read(_WORD_JOB, content, file_name, limits)


def _read(job: str, content: bytes, file_name: str, limits: Limits) -> tuple[Grid, ...]:
    if len(content) > FILE_BYTES:
        raise _unreadable(_("the file is too large"))
    try:
        answer = work(job, content, {"file_name": file_name}, limits)
        return tuple(map(_grid, _listed(answer.data["sheets"])))
    except ChildFault as fault:
        raise _unreadable(fault.reason) from fault
    except (KeyError, TypeError, ValueError) as fault:
        raise _unreadable(_("the reading program failed")) from fault


def _grid(data: object) -> Grid:
    if not isinstance(data, Mapping):
        raise TypeError("a sheet is no mapping")
    rows = tuple(tuple(map(_cell, _listed(row))) for row in _listed(data["rows"]))
    merged = tuple(Merge(*map(_whole, _listed(each))) for each in _listed(data["merged"]))
    return Grid(str(data["name"]), rows, merged)


def _cell(value: object) -> Cell:
    if isinstance(value, list):
        return dt.date.fromisoformat(str(value[0]))
    if value is None or isinstance(value, str | int | float):
        return value
    raise TypeError("a cell of no known kind")


def _listed(value: object) -> Sequence[object]:
    if not isinstance(value, list):
        raise TypeError("no list")
    return value


def _whole(value: object) -> int:
    if not isinstance(value, int) or value < 0:
        raise TypeError("no place in a sheet")
    return value


def _unreadable(reason: Message) -> Refusal:
    return Refusal(
        "workbook_unreadable",
        _("The table cannot be read: {reason}", reason=reason),
        remedy=_("Save it as .xlsx without a password and try again."),
    )
