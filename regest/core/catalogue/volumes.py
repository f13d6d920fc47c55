"""Volumes («тома») of files that grew thick: one is closed as the next is opened (FL-5)."""

from __future__ import annotations

import datetime as dt

from sqlalchemy import update

from regest.core.base.errors import Refusal
from regest.core.base.messages import _
from regest.core.base.rules import Rulebook
from regest.core.catalogue import fileplan
from regest.core.catalogue.file_extents import volume_extents, volumes_of
from regest.core.catalogue.file_tables import FileVolume
from regest.core.catalogue.tables import File, Record
from regest.core.store.upsert import table_of
from regest.core.store.work import Work

MOST_SHEETS = "volume.sheets"


def most_sheets(rules: Rulebook, day: dt.date) -> int:
    """Return how many sheets a volume of papers holds at most."""
    return rules.whole(MOST_SHEETS, day)


def open_volume(work: Work, file_id: str) -> FileVolume:
    """Open the next volume of an open file; what is put in from now on goes there (FL-5).

    Raises:
        Refusal: the file is closed, or its last volume is still empty.
    """
    file = fileplan.require_open_file(work, file_id)
    number = file.volume or 1
    if not volume_extents(work.session, file)[number].documents:
        raise Refusal(
            "volume_empty",
            _("Volume {number} of file {index} is empty", number=number, index=file.index),
            rule="FL-5",
            remedy=_("Documents go into it; the next one is opened when it is full."),
        )
    if file.volume is None:
        _make_first(work, file)
    close_last(work, file, work.today)
    volume = FileVolume(id=work.new_id(), file_id=file.id, number=number + 1, opened_on=work.today)
    file.volume = number + 1
    work.session.add(volume)
    work.session.add(file)
    work.witness("file.volume_opened", "file", file.id, {"volume": volume.number})
    return volume


def close_last(work: Work, file: File, day: dt.date) -> None:
    """Close the volume that takes documents in, with what it holds; nothing for a file of one."""
    if file.volume is None:
        return
    last = volumes_of(work.session, file.id)[-1]
    held = volume_extents(work.session, file)[last.number]
    last.closed_on = max(day, last.opened_on)
    last.first_on, last.last_on = held.first_on, held.last_on
    last.documents, last.sheets = held.documents, held.sheets
    work.session.add(last)
    work.session.flush()


def reopen_last(work: Work, file: File) -> None:
    """Let the last volume of a reopened file take documents in again."""
    if file.volume is None:
        return
    last = volumes_of(work.session, file.id)[-1]
    last.closed_on = last.first_on = last.last_on = last.documents = last.sheets = None
    work.session.add(last)


def _make_first(work: Work, file: File) -> None:
    first = FileVolume(id=work.new_id(), file_id=file.id, number=1, opened_on=file.opened_on)
    work.session.add(first)
    table = table_of(Record)
    work.session.flush()
    work.execute(
        update(table).where(table.c.file_id == file.id, table.c.volume.is_(None)).values(volume=1)
    )
    file.volume = 1
    for row in work.session.identity_map.values():
        if isinstance(row, Record):
            work.session.expire(row, ["volume"])
    work.session.add(file)


def next_volume_due(sheets: int | None, most: int) -> bool:
    """Say whether a volume of so many sheets is full."""
    return sheets is not None and sheets >= most
