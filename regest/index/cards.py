"""What is stored of the hits on a page, read in one go: what fragments and reasons are made from.

Every query asks again whether the reader may see the record: an index can lag behind a new mark.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import BindParameter, bindparam
from sqlalchemy import select as core_select
from sqlmodel import Session, col, func, select

from regest.core.base.messages import Titles
from regest.core.catalogue.tables import (
    Component,
    ComponentText,
    FieldDefinitionRow,
    Record,
    RecordField,
    RecordParty,
    TextStatus,
)
from regest.core.catalogue.visibility import visible_among
from regest.core.people.access import Reader
from regest.core.people.tables import Party
from regest.index.documents import names_before
from regest.index.snippets import READ_LETTERS


@dataclass(frozen=True, slots=True)
class NamedParty:
    """A party of a record by one of its names."""

    role: str
    name: str


@dataclass(frozen=True, slots=True)
class NamedField:
    """A typed field of a record; `exact` is a number in the form that the index holds."""

    name: str
    title: Titles
    value: str
    exact: str


@dataclass(frozen=True, slots=True)
class Card:
    """A record with its parties and fields, and the first 200,000 letters of its texts."""

    record: Record
    parties: tuple[NamedParty, ...]
    fields: tuple[NamedField, ...]
    text: str


# Made once: a page of hits asks for all of them.
_AMONG: BindParameter[str] = bindparam("records", expanding=True)
_PARTIES = (
    core_select(
        col(RecordParty.record_id),
        col(RecordParty.role),
        col(RecordParty.party_id),
        col(Party.name),
        col(Party.short_name),
    )
    .join(Party, col(Party.id) == col(RecordParty.party_id))
    .where(col(RecordParty.record_id).in_(_AMONG))
    .order_by(col(RecordParty.record_id), col(RecordParty.position), col(RecordParty.id))
)
_FIELDS = (
    core_select(
        col(RecordField.record_id),
        col(RecordField.name),
        col(RecordField.value),
        col(RecordField.exact),
        col(FieldDefinitionRow.title_ru),
        col(FieldDefinitionRow.title_en),
    )
    .join(Record, col(Record.id) == col(RecordField.record_id))
    .outerjoin(
        FieldDefinitionRow,
        (col(FieldDefinitionRow.class_name) == col(Record.class_name))
        & (col(FieldDefinitionRow.name) == col(RecordField.name)),
    )
    .where(col(RecordField.record_id).in_(_AMONG))
    .order_by(col(RecordField.record_id), col(RecordField.name))
)
# The status is looked at afterwards: a database asked for it walks through all texts that have it.
_TEXTS = (
    core_select(
        col(Component.record_id),
        col(ComponentText.status),
        func.substr(col(ComponentText.text), 1, READ_LETTERS),
    )
    .join(ComponentText, col(ComponentText.component_id) == col(Component.id))
    .where(col(Component.record_id).in_(_AMONG))
    .order_by(col(Component.record_id), col(Component.position))
)


def cards_of(session: Session, reader: Reader, ids: Sequence[str]) -> Mapping[str, Card]:
    """Return record id → card of those records that the reader may see."""
    wanted = select(Record).where(col(Record.id).in_(ids), visible_among(reader))
    records = {record.id: record for record in session.exec(wanted)} if ids else {}
    seen = list(records)
    parties, fields, texts = _parties(session, seen), _fields(session, seen), _texts(session, seen)
    return {
        record_id: Card(
            record, tuple(parties[record_id]), tuple(fields[record_id]), "\n".join(texts[record_id])
        )
        for record_id, record in records.items()
    }


def _parties(session: Session, ids: Sequence[str]) -> Mapping[str, list[NamedParty]]:
    found: dict[str, list[NamedParty]] = defaultdict(list)
    rows = session.connection().execute(_PARTIES, {"records": ids}).all()
    former = names_before(session, {row.party_id for row in rows})
    for record_id, role, party_id, *names in rows:
        known = (*filter(None, names), *former.get(party_id, ()))
        found[record_id].extend(NamedParty(role, name) for name in known)
    return found


def _fields(session: Session, ids: Sequence[str]) -> Mapping[str, list[NamedField]]:
    found: dict[str, list[NamedField]] = defaultdict(list)
    for row in session.connection().execute(_FIELDS, {"records": ids}):
        # A module that was removed takes its titles away, and leaves what stands on cards.
        titles = Titles(ru=row.title_ru or row.name, en=row.title_en or row.name)
        exact = (row.exact or "").lower()
        found[row.record_id].append(NamedField(row.name, titles, row.value, exact))
    return found


def _texts(session: Session, ids: Sequence[str]) -> Mapping[str, list[str]]:
    texts: dict[str, list[str]] = defaultdict(list)
    for record_id, status, text in session.connection().execute(_TEXTS, {"records": ids}):
        unread = READ_LETTERS - sum(map(len, texts[record_id]))
        if status is TextStatus.EXTRACTED and unread > 0:
            texts[record_id].append(text)
    return texts
