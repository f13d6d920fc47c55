"""Cards and lists of records as plain data, made from the database alone: no plugin is asked.

What stands here is what `record list`, `record show` and every export give; it is the same with a
record's plugin on or off.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from itertools import dropwhile
from typing import Any

from sqlalchemy import bindparam
from sqlmodel import Session, col, select

from regest.core.base.messages import Titles
from regest.core.catalogue import fileplan
from regest.core.catalogue.components import components_of
from regest.core.catalogue.history import history_of
from regest.core.catalogue.links import LinkEnd, links_of
from regest.core.catalogue.record_lists import file_indexes
from regest.core.catalogue.tables import (
    Component,
    ComponentText,
    Record,
    RecordField,
    RecordState,
)
from regest.core.catalogue.views import parties_of
from regest.core.catalogue.visibility import seen_records, sees_drafts, visible
from regest.core.catalogue.vocabulary import class_row, field_rows, titles
from regest.core.people.access import Reader

Card = dict[str, Any]
_FIELDS = select(RecordField.name, RecordField.value).where(
    col(RecordField.record_id) == bindparam("record")
)


def card(session: Session, reader: Reader, record: Record) -> Card:
    """Return everything that a reader may know of a record, ready for JSON."""
    kept = class_row(session, record.class_name)
    links = _links(session, reader, record)
    return {
        **summary(session, record),
        "class_title": _both(titles(kept)),
        "received_at": _iso(record.received_at),
        "registered_at": _iso(record.registered_at),
        "registered_by": record.registered_by,
        "drafted_by": record.drafted_by,
        "late": record.late,
        "mark_basis": record.mark_basis,
        "version": record.version,
        "fields": _fields(session, record),
        "parties": [
            {
                "role": party.role,
                "name": party.name,
                "kind": party.kind,
                "id": party.id,
                "name_then": party.then,
            }
            for party in parties_of(session, record.id)
        ],
        "components": [_component(*pair) for pair in components_of(session, record.id)],
        "links": links,
        "history": _history(session, reader, record, {link["id"] for link in links}),
    }


def summary(session: Session, record: Record) -> Card:
    """Return the line of a record in a list."""
    return _line(record, fileplan.file_index(session, record))


def summaries(session: Session, records: Sequence[Record]) -> list[Card]:
    """Return the lines of records in a list; one statement for all of them."""
    indexes = file_indexes(session, records)
    return [_line(record, indexes[record.id]) for record in records]


def _line(record: Record, file_index: str) -> Card:
    return {
        "id": record.id,
        "number": record.number,
        "class": record.class_name,
        "heading": record.heading,
        "state": record.state.value,
        "mark": record.mark,
        "date": _iso(record.registered_on),
        "document_date": _iso(record.document_date),
        "period": record.period,
        "file": file_index,
    }


def list_records(
    session: Session,
    reader: Reader,
    *,
    class_name: str = "",
    period: str = "",
    state: RecordState | None = None,
) -> list[Record]:
    """Return the records that the reader may see, by class, period and natural number."""
    wanted = select(Record).where(visible(reader))
    if class_name:
        wanted = wanted.where(Record.class_name == class_row(session, class_name).name)
    if period:
        wanted = wanted.where(Record.period == period)
    if state is not None:
        wanted = wanted.where(Record.state == state)
    order = (col(Record.period), col(Record.class_name), col(Record.number_order), col(Record.id))
    return list(session.exec(wanted.order_by(*order)))


def _fields(session: Session, record: Record) -> list[Card]:
    found = session.execute(_FIELDS, {"record": record.id})
    values: dict[str, str] = {row.name: row.value for row in found}
    return [
        {"name": row.name, "title": _both(titles(row)), "value": values[row.name]}
        for row in field_rows(session, record.class_name)
        if row.name in values
    ]


def _component(component: Component, text: ComponentText | None) -> Card:
    return {
        "id": component.id,
        "name": component.name,
        "role": component.role.value,
        "version": component.version,
        "media_type": component.media_type,
        "size_bytes": component.size_bytes,
        "sha256": component.sha256,
        "text_status": text.status.value if text is not None else "queued",
        "text_reason": text.reason if text is not None else "",
    }


def _links(session: Session, reader: Reader, record: Record) -> list[Card]:
    """Return the links whose other end the reader may see; of the rest not even a count (ACC-2)."""
    ends = links_of(session, record.id)
    seen = seen_records(session, reader, {end.other.id for end in ends})
    return [_link(end) for end in ends if end.other.id in seen]


def _link(end: LinkEnd) -> Card:
    return {
        "type": end.type,
        "title": {"ru": end.title_ru, "en": end.title_en},
        "outward": end.outward,
        "id": end.other.id,
        "number": end.other.number,
        "class": end.other.class_name,
        "period": end.other.period,
    }


def _history(session: Session, reader: Reader, record: Record, seen: set[str]) -> list[Card]:
    """Return the history without links whose other end the reader may not see.

    What a letter was before it was registered is told to those who might see the draft.
    """
    lines = history_of(session, record.id)
    if not sees_drafts(reader, record):
        drafted = sum(row.action == "drafted" for row in lines)
        lines = list(dropwhile(lambda row: drafted and row.action != "registered", lines))
    return [
        {
            "at": _iso(row.at),
            "actor": row.actor,
            "action": row.action,
            "field": row.field,
            "old": row.old,
            "new": row.new,
            "reason": row.reason,
        }
        for row in lines
        if row.action != "linked" or row.new in seen
    ]


def _both(title: Titles) -> Mapping[str, str]:
    return {"ru": title.ru, "en": title.en}


def _iso(moment: dt.date | dt.datetime | None) -> str | None:
    return moment.isoformat() if moment is not None else None
