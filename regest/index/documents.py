"""Index documents made from the database's present state: order and repetition do no harm."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import bindparam
from sqlmodel import Session, col, select

from regest.core.catalogue.tables import (
    Component,
    ComponentText,
    File,
    Record,
    RecordField,
    RecordParty,
    RecordState,
    TextStatus,
)
from regest.core.hooks.search_types import IndexDocument
from regest.core.people.tables import AliasOrigin, Party, PartyAlias
from regest.index.analysis import exact_form

# The other side of a letter, whichever way it went: who wrote to us, or whom we wrote to.
CORRESPONDENT_ROLES = frozenset({"correspondent", "addressee"})


@dataclass(frozen=True, slots=True)
class Batch:
    """Documents of some records; `removed` exist no more, `destroyed`: words have to vanish."""

    documents: Sequence[IndexDocument]
    removed: Collection[str]
    destroyed: bool


@dataclass(frozen=True, slots=True)
class _Participant:
    """A party of a record, by all its names."""

    role: str
    party_id: str
    names: tuple[str, ...]


def documents_of(session: Session, record_ids: Collection[str]) -> Batch:
    """Return the documents of these records as the database has them now."""
    wanted = select(Record).where(col(Record.id).in_(record_ids)).order_by(col(Record.id))
    records = session.exec(wanted).all()
    ids = [record.id for record in records]
    fields, people = _fields(session, ids), _people(session, ids)
    bodies, files = texts_of(session, ids), _file_indexes(session, records)
    documents = [
        _document(record, fields[record.id], people[record.id], bodies.get(record.id, ""), files)
        for record in records
    ]
    removed = set(record_ids) - set(ids)
    disposed = any(record.state is RecordState.DISPOSED for record in records)
    return Batch(documents, removed, destroyed=bool(removed) or disposed)


def texts_of(session: Session, record_ids: Collection[str]) -> Mapping[str, str]:
    """Return record id → the texts of its components, in their order."""
    # The status is looked at here: a database asked for it walks through all texts that have it.
    wanted = (
        select(Component.record_id, ComponentText.status, ComponentText.text)
        .join(ComponentText, col(ComponentText.component_id) == col(Component.id))
        .where(col(Component.record_id).in_(record_ids))
        .order_by(col(Component.record_id), col(Component.position))
    )
    texts: dict[str, list[str]] = defaultdict(list)
    for record_id, status, text in session.exec(wanted):
        if status is TextStatus.EXTRACTED:
            texts[record_id].append(text)
    return {record_id: "\n".join(parts) for record_id, parts in texts.items()}


def _document(
    record: Record,
    fields: Sequence[RecordField],
    people: Sequence[_Participant],
    body: str,
    files: Mapping[str, str],
) -> IndexDocument:
    numbers = [record.number, *(field.exact for field in fields if field.exact)]
    day = record.registered_on or record.document_date or record.created_at.date()
    return IndexDocument(
        record_id=record.id,
        version=record.version,
        visibility_key=record.visibility_key,
        class_name=record.class_name,
        heading=record.heading,
        number=record.number,
        exact=tuple(filter(None, map(exact_form, numbers))),
        # Without a number of ours the period is the year that the paper itself belongs to.
        year=f"{day.year:04}" if record.number else record.period or f"{day.year:04}",
        date=(record.document_date or day).isoformat(),
        file_index=files.get(record.file_id or "", ""),
        mark=record.mark,
        state=record.state.value,
        body=body,
        correspondents=_correspondents(people),
        parties=_by_role(people),
        fields={field.name: field.value for field in fields},
    )


def _fields(session: Session, ids: Sequence[str]) -> Mapping[str, list[RecordField]]:
    found: dict[str, list[RecordField]] = defaultdict(list)
    wanted = select(RecordField).where(col(RecordField.record_id).in_(ids))
    for row in session.exec(wanted.order_by(col(RecordField.record_id), col(RecordField.name))):
        found[row.record_id].append(row)
    return found


def _people(session: Session, ids: Sequence[str]) -> Mapping[str, list[_Participant]]:
    found: dict[str, list[_Participant]] = defaultdict(list)
    wanted = (
        select(RecordParty, Party.name, Party.short_name)
        .join(Party, col(Party.id) == col(RecordParty.party_id))
        .where(col(RecordParty.record_id).in_(ids))
        .order_by(col(RecordParty.record_id), col(RecordParty.position), col(RecordParty.id))
    )
    rows = session.exec(wanted).all()
    former = names_before(session, {held.party_id for held, *_names in rows})
    for held, *names in rows:
        known = (*filter(None, names), *former.get(held.party_id, ()))
        found[held.record_id].append(_Participant(held.role, held.party_id, known))
    return found


_NAMES_BEFORE = (
    select(PartyAlias.party_id, PartyAlias.name)
    .where(
        col(PartyAlias.party_id).in_(bindparam("parties", expanding=True)),
        col(PartyAlias.origin).in_([AliasOrigin.FORMER, AliasOrigin.MERGED]),
    )
    .order_by(col(PartyAlias.name))
)


def names_before(session: Session, party_ids: Collection[str]) -> Mapping[str, list[str]]:
    """Return party → the names it had before and those of its duplicates, but the restricted."""
    found: dict[str, list[str]] = defaultdict(list)
    for party_id, name in session.execute(_NAMES_BEFORE, {"parties": list(party_ids)}):
        found[party_id].append(name)
    return found


def _names(people: Sequence[_Participant]) -> list[str]:
    return [name for each in people for name in each.names]


def _by_role(people: Sequence[_Participant]) -> dict[str, str]:
    roles = dict.fromkeys(each.role for each in people)
    return {
        role: "\n".join(_names([each for each in people if each.role == role])) for role in roles
    }


def _correspondents(people: Sequence[_Participant]) -> tuple[str, ...]:
    others = [each.party_id for each in people if each.role in CORRESPONDENT_ROLES]
    return tuple(dict.fromkeys(others))


def _file_indexes(session: Session, records: Sequence[Record]) -> Mapping[str, str]:
    ids = {record.file_id for record in records if record.file_id}
    return dict(session.exec(select(File.id, File.index).where(col(File.id).in_(ids))).all())
