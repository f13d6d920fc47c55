"""The directory page by page: by words of any name, kind and group, as a reader may know of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sqlalchemy import ColumnElement
from sqlmodel import Session, col, func, or_, select

from regest.core.catalogue.directory import KEEPING, seen_parties
from regest.core.catalogue.tables import Record, RecordParty
from regest.core.catalogue.visibility import visible
from regest.core.people.access import Reader
from regest.core.people.names import match_key
from regest.core.people.parties import open_alias
from regest.core.people.tables import Party, PartyAlias, PartyKind

_WORDS = 8


def page_of_parties(
    session: Session,
    reader: Reader,
    *,
    text: str = "",
    group: str = "",
    kind: str = "",
    order: str = "name",
    offset: int = 0,
    limit: int = 50,
) -> tuple[list[Party], int]:
    """Return a page of the parties that the reader may know of, and how many there are.

    `text` are words of any of their names; `order` is `name`, `group` or `territory`, with `-`
    before it downwards.
    """
    conditions: list[ColumnElement[bool]] = [seen_parties(reader), col(Party.merged_into).is_(None)]
    conditions += [_called(reader, word) for word in match_key(text).split()[:_WORDS]]
    if group:
        conditions.append(col(Party.group_name) == group)
    if kind in tuple(PartyKind):
        conditions.append(col(Party.kind) == PartyKind(kind))
    total = session.exec(select(func.count(col(Party.id))).where(*conditions)).one()
    columns = {
        "name": (col(Party.name), col(Party.id)),
        "group": (col(Party.group_name), col(Party.name), col(Party.id)),
        "territory": (col(Party.territory), col(Party.name), col(Party.id)),
    }[order.removeprefix("-")]
    ordered = [each.desc() if order.startswith("-") else each for each in columns]
    found = session.exec(
        select(Party).where(*conditions).order_by(*ordered).offset(offset).limit(limit)
    )
    return list(found), total


def groups(session: Session, reader: Reader) -> list[str]:
    """Return the groups of the parties that the reader may know of."""
    wanted = select(Party.group_name).where(seen_parties(reader), Party.group_name != "")
    return sorted(session.exec(wanted.distinct()))


def documents_of(session: Session, reader: Reader, party_ids: Sequence[str]) -> Mapping[str, int]:
    """Return in how many records that the reader may see each of the parties is named."""
    wanted = (
        select(RecordParty.party_id, func.count(func.distinct(Record.id)))
        .join(Record, col(Record.id) == col(RecordParty.record_id))
        .where(col(RecordParty.party_id).in_(party_ids), visible(reader))
        .group_by(col(RecordParty.party_id))
    )
    return dict(session.exec(wanted).all()) if party_ids else {}


def _called(reader: Reader, word: str) -> ColumnElement[bool]:
    alias = select(PartyAlias.party_id).where(
        col(PartyAlias.match_key).contains(word, autoescape=True)
    )
    if not reader.may(KEEPING):
        alias = alias.where(open_alias())
    return or_(col(Party.match_key).contains(word, autoescape=True), col(Party.id).in_(alias))
