"""A file as programs read it: plain data."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from regest.core.catalogue import file_extents, files, lending
from regest.core.catalogue.file_bars import Standing, standing_of
from regest.core.catalogue.file_lists import documents_seen
from regest.core.catalogue.file_references import references_in
from regest.core.catalogue.file_years import closing_year

if TYPE_CHECKING:
    from sqlmodel import Session

    from regest.core.catalogue.file_lists import FileLine
    from regest.core.catalogue.file_tables import FileClosing, FileLending, FileVolume
    from regest.core.catalogue.tables import File
    from regest.kit.house import House


def line(found: FileLine) -> dict[str, Any]:
    """Return a line of a list; documents are those that the reader may see."""
    return {
        **_plain(found.file, found.standing, found.finished),
        "section": found.section,
        "documents": found.documents,
        "lent_until": _day(found.lent.due_on if found.lent is not None else None),
    }


def whole(house: House, session: Session, file: File) -> dict[str, Any]:
    """Return a file with its volumes, closings and lendings; counts as the reader may see them."""
    today = house.deployment.database.today()
    seen = documents_seen(session, house.reader, [file])
    held = file_extents.extent(session, file)
    return {
        **_plain(file, standing_of(session, file, today), closing_year(session, file)),
        "documents": seen.get(file.id, 0),
        "first_on": _day(held.first_on),
        "last_on": _day(held.last_on),
        "sheets": held.sheets,
        "volumes": [_volume(each) for each in file_extents.volumes_of(session, file.id)],
        "closings": [_closing(each) for each in files.closings_of(session, file.id)],
        "lendings": [_lending(each) for each in lending.lendings_of(session, file.id)],
        "references": [
            {"record": record.id, "number": record.number, "note": each.note}
            for each, record in references_in(session, house.reader, file.id)
        ],
    }


def _plain(file: File, standing: Standing, finished: int | None) -> dict[str, Any]:
    return {
        "id": file.id,
        "index": file.index,
        "period": file.period,
        "title": file.title,
        "status": standing.status.value,
        "act": standing.act,
        "opened_on": _day(file.opened_on),
        "closed_on": _day(file.closed_on),
        "closing_year": finished,
    }


def _volume(volume: FileVolume) -> dict[str, Any]:
    return {
        "number": volume.number,
        "opened_on": _day(volume.opened_on),
        "closed_on": _day(volume.closed_on),
        "first_on": _day(volume.first_on),
        "last_on": _day(volume.last_on),
        "documents": volume.documents,
        "sheets": volume.sheets,
    }


def _closing(closing: FileClosing) -> dict[str, Any]:
    return {
        "closed_on": _day(closing.closed_on),
        "closed_by": closing.closed_by,
        "reason": closing.reason,
        "first_on": _day(closing.first_on),
        "last_on": _day(closing.last_on),
        "documents": closing.documents,
        "volumes": closing.volumes,
        "sheets": closing.sheets,
        "lettered": closing.lettered,
        "missing": closing.missing,
        "size_bytes": closing.size_bytes,
        "remarks": closing.remarks,
        "reopened_on": _day(closing.reopened_on),
        "reopened_by": closing.reopened_by,
        "reopen_reason": closing.reopen_reason,
    }


def _lending(each: FileLending) -> dict[str, Any]:
    return {
        "volume": each.volume,
        "borrower": each.borrower,
        "purpose": each.purpose,
        "lent_on": _day(each.lent_on),
        "due_on": _day(each.due_on),
        "returned_on": _day(each.returned_on),
        "remarks": each.remarks,
    }


def _day(day: dt.date | None) -> str | None:
    return day.isoformat() if day is not None else None
