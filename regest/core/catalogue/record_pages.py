"""Lists of records that go on from a record, the newest first, for programs that read them all."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import ColumnElement
from sqlmodel import Session, col, select

from regest.core.catalogue.tables import File, Record, RecordParty, RecordState
from regest.core.catalogue.visibility import visible
from regest.core.people.access import Reader


@dataclass(frozen=True, kw_only=True, slots=True)
class RecordFilter:
    """Which records are wanted; `party_id` names anybody on the card, `file` an index."""

    class_name: str = ""
    period: str = ""
    state: RecordState | None = None
    file: str = ""
    party_id: str = ""


def records_after(
    session: Session, reader: Reader, wanted: RecordFilter, after: str = "", limit: int = 50
) -> list[Record]:
    """Return records that the reader may see, those made before the one with the id `after`.

    An id tells when its record was made: none is left out and none comes twice, whatever happens
    meanwhile.
    """
    found = select(Record).where(visible(reader), *_conditions(wanted))
    if after:
        found = found.where(col(Record.id) < after)
    return list(session.exec(found.order_by(col(Record.id).desc()).limit(limit)))


def _conditions(wanted: RecordFilter) -> Iterator[ColumnElement[bool]]:
    if wanted.class_name:
        yield col(Record.class_name) == wanted.class_name
    if wanted.period:
        yield col(Record.period) == wanted.period
    if wanted.state is not None:
        yield col(Record.state) == wanted.state
    if wanted.file:
        yield col(Record.file_id).in_(select(File.id).where(File.index == wanted.file))
    if wanted.party_id:
        named = select(RecordParty.record_id).where(RecordParty.party_id == wanted.party_id)
        yield col(Record.id).in_(named)
