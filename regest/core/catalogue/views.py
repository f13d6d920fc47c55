"""Records as plugins see them: frozen pictures, made for many records at once."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import bindparam
from sqlalchemy import select as core_select
from sqlmodel import Session, col, select

from regest.core.catalogue.tables import File, Record, RecordField, RecordParty
from regest.core.hooks.types import PartyView, RecordView
from regest.core.people import dated_names
from regest.core.people.tables import Party

_BATCH = 500
_PARTIES = (
    core_select(
        col(RecordParty.record_id),
        col(RecordParty.role),
        col(Party.id),
        col(Party.name),
        col(Party.kind),
    )
    .join(Party, col(Party.id) == col(RecordParty.party_id))
    .where(col(RecordParty.record_id).in_(bindparam("records", expanding=True)))
    .order_by(col(RecordParty.position), col(RecordParty.id))
)


def record_view(session: Session, record: Record) -> RecordView:
    """Return one record as plugins see it."""
    return record_views(session, [record])[0]


def record_views(session: Session, records: Sequence[Record]) -> list[RecordView]:
    """Return the records as plugins see them, in the same order; five queries for each 500."""
    views: list[RecordView] = []
    for start in range(0, len(records), _BATCH):
        views.extend(_views(session, records[start : start + _BATCH]))
    return views


def parties_of(session: Session, record_id: str) -> tuple[PartyView, ...]:
    """Return the record's parties with their roles, in the order they were named."""
    return tuple(_parties(session, [session.get_one(Record, record_id)])[record_id])


def _views(session: Session, records: Sequence[Record]) -> list[RecordView]:
    ids = [record.id for record in records]
    parties = _parties(session, records)
    fields: dict[str, dict[str, str]] = {record_id: {} for record_id in ids}
    for row in session.exec(select(RecordField).where(col(RecordField.record_id).in_(ids))):
        fields[row.record_id][row.name] = row.value
    held = {record.file_id for record in records if record.file_id}
    wanted = select(File.id, File.index).where(col(File.id).in_(held))
    indexes = dict(session.exec(wanted).all()) if held else {}
    return [
        RecordView(
            id=record.id,
            class_name=record.class_name,
            heading=record.heading,
            state=record.state.value,
            mark=record.mark,
            number=record.number,
            document_date=record.document_date,
            registered_on=record.registered_on,
            file_index=indexes.get(record.file_id or "", ""),
            fields=fields[record.id],
            parties=tuple(parties[record.id]),
            version=record.version,
        )
        for record in records
    ]


def _parties(session: Session, records: Sequence[Record]) -> dict[str, list[PartyView]]:
    days = {record.id: record.document_date or record.registered_on for record in records}
    found: dict[str, list[PartyView]] = {record_id: [] for record_id in days}
    rows = session.execute(_PARTIES, {"records": list(days)}).all()
    dated = dated_names.names_among(session, {party_id for _record, _role, party_id, *_ in rows})
    for record_id, role, party_id, name, kind in rows:
        day = days[record_id]
        then = dated_names.name_on(dated.get(party_id, ()), day) if day is not None else ""
        found[record_id].append(
            PartyView(
                id=party_id,
                name=name,
                kind=kind.value,
                role=role,
                then=then if then != name else "",
            )
        )
    return found
