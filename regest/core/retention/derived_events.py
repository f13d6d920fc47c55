"""Events that the catalogue knows by itself: nobody notes them, and nobody has to take them back.

A document is superseded by a later one that replaces or cancels it; a paper of a mandate ends with
the last standing that rests on it.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple

from sqlalchemy import ColumnElement
from sqlalchemy.orm import aliased
from sqlmodel import Session, col, select

from regest.core.catalogue.tables import Record, RecordLink, RecordState
from regest.core.people.tables import Standing

SUPERSEDED, MANDATE_ENDED = "superseded", "mandate_ended"
_SUPERSEDING = ("replaces", "cancels")
_MANDATES = ("mandate", "consultative_mandate", "representative")


class Derived(NamedTuple):
    """An event of a record in a file, and its day."""

    file_id: str
    trigger: str
    record_id: str
    day: dt.date


def derived_days(
    session: Session, triggers: Collection[str], on: dt.date, records: ColumnElement[bool]
) -> Iterator[Derived]:
    """Yield what the catalogue says of `records` by a day; annulled ones are left out."""
    if SUPERSEDED in triggers:
        yield from _superseded(session, on, records)
    if MANDATE_ENDED in triggers:
        yield from _mandates(session, on, records)


def _superseded(session: Session, on: dt.date, records: ColumnElement[bool]) -> Iterator[Derived]:
    later = aliased(Record)
    wanted = (
        select(col(Record.file_id), col(Record.id), col(later.registered_on))
        .join(RecordLink, col(RecordLink.target_id) == col(Record.id))
        .join(later, col(later.id) == col(RecordLink.source_id))
        .where(
            records,
            Record.state != RecordState.ANNULLED,
            col(RecordLink.type).in_(_SUPERSEDING),
            col(later.registered_on) <= on,
            col(later.state) != RecordState.ANNULLED,
        )
    )
    for file_id, record_id, day in session.exec(wanted):
        if day is not None:
            yield Derived(file_id or "", SUPERSEDED, record_id, day)


def _mandates(session: Session, on: dt.date, records: ColumnElement[bool]) -> Iterator[Derived]:
    wanted = (
        select(col(Record.file_id), col(Record.id), col(Standing.ends_on))
        .join(Standing, col(Standing.authority_record_id) == col(Record.id))
        .where(
            records,
            Record.state != RecordState.ANNULLED,
            col(Standing.kind).in_(_MANDATES),
        )
    )
    rests: dict[tuple[str, str], list[dt.date | None]] = {}
    for file_id, record_id, ends_on in session.exec(wanted):
        rests.setdefault((file_id or "", record_id), []).append(ends_on)
    for (file_id, record_id), days in rests.items():
        if (last := _ended(days, on)) is not None:
            yield Derived(file_id, MANDATE_ENDED, record_id, last)


def _ended(days: Sequence[dt.date | None], on: dt.date) -> dt.date | None:
    """Return the last day of all; None while one of them goes on."""
    ended = [day for day in days if day is not None and day < on]
    return max(ended) if len(ended) == len(days) else None
