"""Lists of files: what of them a reader may see, and how many documents of each (ACC-2)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, and_
from sqlmodel import Session, col, func, or_, select

from regest.core.base.text import storable
from regest.core.catalogue.file_bars import FileStatus, Standing, is_seized, standings
from regest.core.catalogue.file_tables import FileLending
from regest.core.catalogue.file_years import closing_years
from regest.core.catalogue.lending import lent_out
from regest.core.catalogue.numbering import WHOLE_LIFE
from regest.core.catalogue.tables import File, FilePlanEntry, OpenState, Record
from regest.core.catalogue.visibility import visible_among
from regest.core.people.access import Reader

PAGE = 50


@dataclass(frozen=True, kw_only=True, slots=True)
class FileFilter:
    """Which files are wanted; what is empty does not narrow.

    `year` is one in which the file went on, `section` the first two figures of the index, `state`
    a word of `FileStatus` or `lent`.
    """

    year: int | None = None
    section: str = ""
    state: str = ""
    index: str = ""


@dataclass(frozen=True, slots=True)
class FileLine:
    """A file in a list; `documents` are those that the reader may see, annulled ones too.

    `finished` is the year that its period counts from, None for one that is not closed.
    """

    file: File
    section: str
    standing: Standing
    documents: int
    lent: FileLending | None
    finished: int | None


@dataclass(frozen=True, slots=True)
class FilePage:
    """A page of a list of files, and how many there are."""

    lines: tuple[FileLine, ...]
    found: int


def list_files(
    session: Session,
    reader: Reader,
    wanted: FileFilter,
    today: dt.date,
    *,
    offset: int = 0,
    limit: int = PAGE,
) -> FilePage:
    """Return a page of the files in the order of index and year, the latest year first."""
    found = select(File, FilePlanEntry.section).join(
        FilePlanEntry, col(FilePlanEntry.index) == col(File.index)
    )
    found = found.where(*_conditions(wanted, today))
    many = session.exec(select(func.count()).select_from(found.subquery())).one()
    order = found.order_by(col(File.index), col(File.period).desc())
    rows = session.exec(order.offset(offset).limit(limit)).all()
    files = [file for file, _section in rows]
    seen = documents_seen(session, reader, files)
    known = standings(session, files, today)
    lent = lent_out(session, [file.id for file in files])
    years = closing_years(session, files)
    lines = (
        FileLine(
            file, section, known[file.id], seen.get(file.id, 0), lent.get(file.id), years[file.id]
        )
        for file, section in rows
    )
    return FilePage(tuple(lines), many)


def documents_seen(session: Session, reader: Reader, files: Sequence[File]) -> dict[str, int]:
    """Return how many records of each of the files the reader may see; none: left out."""
    ids = [file.id for file in files]
    wanted = (
        select(Record.file_id, func.count())
        .where(col(Record.file_id).in_(ids), visible_among(reader))
        .group_by(col(Record.file_id))
    )
    return {file_id: many for file_id, many in session.exec(wanted) if file_id} if ids else {}


def records_seen(
    session: Session, reader: Reader, file: File, *, offset: int = 0, limit: int = PAGE
) -> list[Record]:
    """Return a page of the file's records that the reader may see, in the order of FL-4."""
    wanted = select(Record).where(Record.file_id == file.id, visible_among(reader))
    order = (func.coalesce(Record.volume, 1), col(Record.registered_on), col(Record.number_order))
    ordered = wanted.order_by(*order, col(Record.id))
    return list(session.exec(ordered.offset(offset).limit(limit)))


def sections(session: Session) -> list[tuple[str, str]]:
    """Return the sections of the file plan: the first figures of its indexes, and their titles."""
    wanted = select(FilePlanEntry.index, FilePlanEntry.section)
    found: dict[str, str] = {}
    for index, title in session.exec(wanted.order_by(col(FilePlanEntry.index))):
        found.setdefault(index[:2], title)
    return list(found.items())


def _conditions(wanted: FileFilter, today: dt.date) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = []
    if wanted.year is not None:
        found.append(_in_year(wanted.year))
    if wanted.section:
        found.append(
            col(File.index).startswith(f"{storable(wanted.section)[:2]}-", autoescape=True)
        )
    if wanted.index:
        found.append(col(File.index) == storable(wanted.index))
    if wanted.state:
        found.append(_in_state(wanted.state, today))
    return found


def _in_year(year: int) -> ColumnElement[bool]:
    name = f"{year:04}"
    first, last = func.substr(File.period, 1, 4), func.substr(File.period, 6, 4)
    going_on = and_(col(File.period) == WHOLE_LIFE, col(File.opened_on) <= dt.date(year, 12, 31))
    spanning = and_(func.length(File.period) >= 9, first <= name, last >= name)
    return or_(col(File.period) == name, going_on, spanning)


def _in_state(state: str, today: dt.date) -> ColumnElement[bool]:
    gone = or_(col(File.disposed_on).is_not(None), col(File.transferred_on).is_not(None))
    here, seized = ~gone, is_seized(today)
    match state:
        case FileStatus.DESTROYED:
            return col(File.disposed_on).is_not(None)
        case FileStatus.TRANSFERRED:
            return and_(col(File.transferred_on).is_not(None), col(File.disposed_on).is_(None))
        case FileStatus.CLOSED:
            return and_(col(File.state) == OpenState.CLOSED, here, ~seized)
        case FileStatus.SEIZED:
            return and_(here, seized)
        case FileStatus.CARRIED_OVER:
            going_on = col(File.period) == WHOLE_LIFE
            return and_(col(File.state) == OpenState.OPEN, going_on, ~seized)
        case FileStatus.OPEN:
            one_year = col(File.period) != WHOLE_LIFE
            return and_(col(File.state) == OpenState.OPEN, one_year, ~seized)
        case _:
            lent = select(FileLending.file_id).where(col(FileLending.returned_on).is_(None))
            return col(File.id).in_(lent)
