"""The journal as a list: letters in natural order, with the numbers that are reserved or void."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from sqlalchemy import tuple_
from sqlmodel import Session, col, select

from regest.api import (
    House,
    LedgerNumber,
    LedgerPeriod,
    NumberState,
    Reader,
    Record,
    RecordLink,
    RecordView,
    cards,
    ledger,
    views,
    visibility,
)
from regest.plugins.journal.books import book
from regest.plugins.journal.declarations import RECORD_CLASSES, RESERVE
from regest.plugins.journal.letters.numbers import shown_number
from regest.plugins.journal.words import ADDRESSEE, CORRESPONDENT, EXECUTOR, INCOMING, REPEATS


@dataclass(frozen=True, kw_only=True, slots=True)
class JournalRow:
    """A line of the journal; a number that no letter has (reserved, void) has no `id`.

    `reference` is the line «На № … от …», `repeats` the number of the letter that it repeats;
    `foreign_number` and `foreign_date` are the sender's; `note` says why a number is not in use.
    """

    id: str | None
    direction: str
    period: str
    number: str
    date: dt.date | None
    state: str
    correspondent: str = ""
    foreign_number: str | None = None
    foreign_date: dt.date | None = None
    subject: str = ""
    late: bool = False
    received_at: dt.datetime | None = None
    file: str = ""
    mark: str = ""
    executor: str = ""
    reference: str = ""
    repeats: str = ""
    note: str = ""

    def as_dict(self) -> dict[str, object]:
        """Return the line for JSON: dates and moments in ISO form."""
        return {
            name: value.isoformat() if isinstance(value, dt.date) else value
            for name, value in asdict(self).items()
        }


def journal_rows(house: House, directions: Iterable[str], year: str = "") -> list[JournalRow]:
    """Return the lines of the journals called `in` and `out` that the reader may see.

    They come by journal, year and natural number (NUM-3). Reserved numbers are shown to whoever
    may reserve.
    """
    rows: list[JournalRow] = []
    with house.read() as session:
        for declared in RECORD_CLASSES:
            if declared.aliases[0] in directions:
                rows += _rows(session, house.reader, declared.name, declared.ledger, year)
    return rows


def rows_after(
    house: House, direction: str, year: str, place: Sequence[Any] | None, limit: int
) -> list[tuple[list[Any], JournalRow]]:
    """Return the lines of one journal after a place in it, each with its own; as `journal_rows`."""
    wanted = (
        select(LedgerNumber, Record)
        .join(LedgerPeriod, col(LedgerPeriod.id) == col(LedgerNumber.period_id))
        .join(Record, col(Record.id) == col(LedgerNumber.record_id), isouter=True)
        .where(LedgerPeriod.ledger == book.ledger_of(direction), LedgerPeriod.period == year)
        .where(book.seen_by(house.reader))
    )
    natural = (col(LedgerNumber.sequence), col(LedgerNumber.suffix))
    if place is not None:
        wanted = wanted.where(tuple_(*natural) > tuple(place))
    with house.read() as session:
        found: list[tuple[LedgerNumber, Record | None]] = [
            (number, record)
            for number, record in session.exec(wanted.order_by(*natural).limit(limit))
        ]
        records = [record for _number, record in found if record is not None]
        seen = {view.id: view for view in views.record_views(session, records)}
        repeated = _repeated(session, house.reader, [record.id for record in records])
    rows: list[tuple[list[Any], JournalRow]] = []
    for number, record in found:
        own: list[Any] = [number.sequence, number.suffix]
        if record is None:
            rows.append((own, _spare(direction, year, number)))
            continue
        why = {} if number.state is NumberState.ISSUED else {record.id: number.reason}
        rows.append((own, _letter(direction, record, seen[record.id], why, repeated)))
    return rows


def _rows(
    session: Session, reader: Reader, class_name: str, ledger_name: str, year: str
) -> list[JournalRow]:
    direction = "in" if class_name == INCOMING else "out"
    unissued = _unissued(session, ledger_name, year)
    reasons = {number.record_id or "": number.reason for number, _period in unissued}
    listed = cards.list_records(session, reader, class_name=class_name, period=year)
    # A draft is in no journal: it has no number (REG-8).
    records = [record for record in listed if record.registered_at is not None]
    repeated = _repeated(session, reader)
    ordered: list[tuple[str, str, JournalRow]] = [
        (record.period, record.number_order, _letter(direction, record, view, reasons, repeated))
        for record, view in zip(records, views.record_views(session, records), strict=True)
    ]
    if reader.may(RESERVE):
        ordered += [
            (period, ledger.order_of(number), _spare(direction, period, number))
            for number, period in unissued
            if number.record_id is None
        ]
    return [row for _period, _order, row in sorted(ordered, key=lambda each: each[:2])]


def _unissued(session: Session, ledger_name: str, year: str) -> list[tuple[LedgerNumber, str]]:
    wanted = (
        select(LedgerNumber, LedgerPeriod.period)
        .join(LedgerPeriod, col(LedgerPeriod.id) == col(LedgerNumber.period_id))
        .where(LedgerPeriod.ledger == ledger_name, LedgerNumber.state != NumberState.ISSUED)
    )
    if year:
        wanted = wanted.where(LedgerPeriod.period == year)
    return [(number, period) for number, period in session.exec(wanted)]


def _repeated(
    session: Session, reader: Reader, sources: Sequence[str] | None = None
) -> dict[str, str]:
    """Return the numbers of repeated letters by the id of what repeats them, seen ones only."""
    wanted = (
        select(RecordLink.source_id, Record.number)
        .join(Record, col(Record.id) == col(RecordLink.target_id))
        .where(RecordLink.type == REPEATS, visibility.visible(reader))
    )
    if sources is not None:
        wanted = wanted.where(col(RecordLink.source_id).in_(sources))
    return dict(session.exec(wanted).all())


def _letter(
    direction: str,
    record: Record,
    view: RecordView,
    reasons: Mapping[str, str],
    repeated: Mapping[str, str],
) -> JournalRow:
    incoming = direction == "in"
    return JournalRow(
        id=record.id,
        direction=direction,
        period=record.period,
        number=record.number,
        date=record.registered_on,
        state=record.state.value,
        correspondent=_names(view, CORRESPONDENT if incoming else ADDRESSEE),
        foreign_number=view.fields.get("foreign_number") if incoming else None,
        foreign_date=record.document_date if incoming else None,
        subject=record.heading,
        late=record.late,
        received_at=record.received_at,
        file=view.file_index,
        mark=record.mark,
        executor=_names(view, EXECUTOR) or view.fields.get("executor_account", ""),
        reference=view.fields.get("reference", ""),
        repeats=repeated.get(record.id, ""),
        note=reasons.get(record.id, ""),
    )


def _spare(direction: str, period: str, number: LedgerNumber) -> JournalRow:
    return JournalRow(
        id=None,
        direction=direction,
        period=period,
        number=shown_number(number),
        date=number.issued_on,
        state=number.state.value,
        note=number.reason,
    )


def _names(view: RecordView, role: str) -> str:
    return "; ".join(party.on_paper for party in view.parties if party.role == role)
