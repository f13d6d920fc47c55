"""What files hold: extreme dates, documents, sheets and size, of whole files and of volumes."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import ColumnElement, select
from sqlmodel import Session, col, func

from regest.core.catalogue.file_tables import FileVolume
from regest.core.catalogue.tables import Component, File, Record, RecordField, RecordState

# What stands in a file: annulled documents lie there too, but are not counted (FL-6).
COUNTED = (
    RecordState.REGISTERED,
    RecordState.FILED,
    RecordState.CLOSED,
    RecordState.DISPOSED,
)
_SHEETS = ("sheets", "annex_sheets")
_CHUNK = 400


@dataclass(frozen=True, kw_only=True, slots=True)
class Extent:
    """What a file or a volume of it holds; days are those of its documents.

    `sheets` is None where no card says how many. `registered_last` is the last day on which
    a document of it was registered.
    """

    first_on: dt.date | None = None
    last_on: dt.date | None = None
    registered_last: dt.date | None = None
    documents: int = 0
    annulled: int = 0
    sheets: int | None = None
    size_bytes: int = 0
    volumes: int = 1


def extent(session: Session, file: File) -> Extent:
    """Return what the file holds now."""
    return extents(session, [file])[file.id]


def extents(session: Session, files: Sequence[File]) -> dict[str, Extent]:
    """Return what each of the files holds now, in a few statements for each few hundred."""
    found: dict[str, Extent] = {}
    for start in range(0, len(files), _CHUNK):
        chunk = files[start : start + _CHUNK]
        ids = [file.id for file in chunk]
        held = _measured(session, col(Record.file_id).in_(ids), col(Record.file_id))
        for file in chunk:
            mine = held.get(file.id, Extent())
            found[file.id] = replace(mine, volumes=file.volume or 1)
    return found


def volume_extents(session: Session, file: File) -> dict[int, Extent]:
    """Return what each volume of the file holds now; a file of one is volume 1."""
    key = func.coalesce(Record.volume, 1)
    held = _measured(session, col(Record.file_id) == file.id, key)
    return {number: held.get(number, Extent()) for number in range(1, (file.volume or 1) + 1)}


def volumes_of(session: Session, file_id: str) -> list[FileVolume]:
    """Return the volumes of a file in their order; none for a file of one."""
    wanted = select(FileVolume).where(col(FileVolume.file_id) == file_id)
    return list(session.scalars(wanted.order_by(col(FileVolume.number))))


def _measured(session: Session, among: ColumnElement[bool], key: Any) -> dict[Any, Extent]:
    day = func.coalesce(Record.document_date, Record.registered_on)
    counted = among & col(Record.state).in_(COUNTED)
    days = {
        row[0]: row[1:]
        for row in session.execute(
            select(key, func.min(day), func.max(day), func.max(Record.registered_on), func.count())
            .where(counted)
            .group_by(key)
        )
    }
    annulled = _summed(session, key, func.count(), among, col(Record.state) == "annulled")
    sizes = dict(
        session.execute(
            select(key, func.sum(Component.size_bytes))
            .join(Component, col(Component.record_id) == col(Record.id))
            .where(counted)
            .group_by(key)
        ).all()
    )
    sheets = dict(_sheets(session, counted, key))
    return {
        each: Extent(
            first_on=days[each][0] if each in days else None,
            last_on=days[each][1] if each in days else None,
            registered_last=days[each][2] if each in days else None,
            documents=days[each][3] if each in days else 0,
            annulled=annulled.get(each, 0),
            sheets=sheets.get(each),
            size_bytes=int(sizes.get(each) or 0),
        )
        for each in days.keys() | annulled.keys()
    }


def _summed(
    session: Session,
    key: Any,
    what: ColumnElement[int],
    *conditions: ColumnElement[bool],
) -> dict[Any, int]:
    wanted = select(key, what).where(*conditions).group_by(key)
    return dict(session.execute(wanted).all())


def _sheets(session: Session, counted: ColumnElement[bool], key: Any) -> Iterator[tuple[Any, int]]:
    # Values are texts of cards: only those that are figures count, so they are summed here.
    wanted = (
        select(key, col(RecordField.value), func.count())
        .join(RecordField, col(RecordField.record_id) == col(Record.id))
        .where(counted, col(RecordField.name).in_(_SHEETS))
        .group_by(key, col(RecordField.value))
    )
    sums: dict[Any, int] = {}
    for each, value, times in session.execute(wanted):
        if value.strip().isdecimal():
            sums[each] = sums.get(each, 0) + int(value) * times
    yield from sums.items()


def holding(session: Session, file_ids: Collection[str]) -> dict[str, int]:
    """Return how many records lie in each of the files, annulled ones too."""
    wanted = (
        select(col(Record.file_id), func.count())
        .where(col(Record.file_id).in_(file_ids))
        .group_by(col(Record.file_id))
    )
    return {file_id: count for file_id, count in session.execute(wanted) if file_id is not None}
