"""Holds as plain data for screens and programs, trimmed to the reader (ACC-2)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from sqlmodel import Session, col, select

from regest.core.base.messages import Message, _
from regest.core.catalogue.tables import File, FilePlanEntry, Record
from regest.core.catalogue.visibility import seen_records
from regest.core.people.access import Reader
from regest.core.people.tables import Party
from regest.core.retention.holds import REASONS
from regest.core.retention.tables import Hold, HoldScope

Card = dict[str, Any]


def hold_cards(session: Session, reader: Reader, holds: Sequence[Hold]) -> list[Card]:
    """Return the holds that a reader may know of; one on an unseen document is left out.

    `covers` says in words what is held, `path` leads to it; `basis_record` and `copy` are numbers
    of documents that the reader sees.
    """
    named = {
        record_id
        for hold in holds
        for record_id in (
            hold.record_id,
            hold.basis_record_id,
            hold.copy_record_id,
            hold.lifted_basis_record_id,
        )
        if record_id is not None
    }
    seen = seen_records(session, reader, named)
    records = {
        record.id: record for record in session.exec(select(Record).where(col(Record.id).in_(seen)))
    }
    return [
        _card(session, hold, records)
        for hold in holds
        if hold.record_id is None or hold.record_id in seen
    ]


def held_words(holds: Iterable[Hold]) -> list[Message]:
    """Return what a page of a held file or document says of each hold."""
    return [
        _(
            "Destruction is suspended: a hold is in force from {start} ({reason}).",
            start=hold.set_on,
            reason=REASONS[hold.reason],
        )
        for hold in holds
    ]


def _card(session: Session, hold: Hold, records: dict[str, Record]) -> Card:
    words, path = _covered(session, hold, records)
    return {
        "id": hold.id,
        "reason": hold.reason.value,
        "scope": hold.scope.value,
        "covers": words,
        "path": path,
        "basis": hold.basis,
        "basis_record": _number(records, hold.basis_record_id),
        "basis_id": hold.basis_record_id if hold.basis_record_id in records else None,
        "copy": _number(records, hold.copy_record_id),
        "copy_id": hold.copy_record_id if hold.copy_record_id in records else None,
        "from": hold.set_on,
        "set_by": hold.set_by,
        "lifted_on": hold.lifted_on,
        "lifted_by": hold.lifted_by,
        "lifted_basis": hold.lifted_basis or _number(records, hold.lifted_basis_record_id),
    }


def _covered(session: Session, hold: Hold, records: dict[str, Record]) -> tuple[Message | str, str]:
    match hold.scope:
        case HoldScope.RECORD:
            record = records[hold.record_id or ""]
            words = _("document {number} and its file", number=record.number or record.heading)
            return words, f"/records/{record.id}"
        case HoldScope.FILE:
            file = session.get_one(File, hold.file_id)
            told = _("file {index} ({period})", index=file.index, period=file.period)
            return told, f"/files/{file.id}"
        case HoldScope.INDEX:
            entry = session.get(FilePlanEntry, hold.index)
            title = entry.title if entry is not None else ""
            return _("all files of index {index}: {title}", index=hold.index, title=title), ""
        case HoldScope.PARTY:
            party = session.get_one(Party, hold.party_id)
            words = _("all files with documents of {name}", name=party.name)
            return words, f"/parties/{party.id}"


def _number(records: dict[str, Record], record_id: str | None) -> str:
    record = records.get(record_id or "")
    return (record.number or record.heading) if record is not None else ""
