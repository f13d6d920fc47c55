"""A journal of a year page by page: every number that the reader may see, filtered in SQL."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import ColumnElement, false, or_
from sqlmodel import Session, col, func, select

from regest.api import (
    LedgerNumber,
    LedgerPeriod,
    NotFound,
    NumberState,
    Party,
    Reader,
    Record,
    RecordField,
    RecordParty,
    RecordState,
    RecordView,
    views,
    visibility,
    wording,
)
from regest.plugins.journal.declarations import RECORD_CLASSES, RESERVE
from regest.plugins.journal.letters.numbers import shown_number
from regest.plugins.journal.words import ADDRESSEE, CORRESPONDENT, EXECUTOR, _

STATES = ("registered", "filed", "annulled", "reserved", "late")


@dataclass(frozen=True, kw_only=True, slots=True)
class BookFilter:
    """Which lines are wanted; `state` is one of STATES, the others are words."""

    direction: str
    year: str
    state: str = ""
    correspondent: str = ""
    text: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class BookLine:
    """One number; one that no letter has (reserved, void) has no `id`, and says why in `reason`."""

    number: str
    day: dt.date
    state: str
    id: str = ""
    correspondent: str = ""
    foreign: str = ""
    foreign_date: dt.date | None = None
    subject: str = ""
    mark: str = ""
    executor: str = ""
    file: str = ""
    late: bool = False
    reason: str = ""


def ledger_of(direction: str) -> str:
    """Return the ledger of the journal `in` or `out`.

    Raises:
        NotFound: there is no such journal.
    """
    for each in RECORD_CLASSES:
        if each.aliases[0] == direction:
            return each.ledger
    raise NotFound(
        "no_such_page", _("There is no such page"), remedy=_("Choose a journal from the list.")
    )


def lines_of(
    session: Session,
    reader: Reader,
    wanted: BookFilter,
    *,
    order: str = "-number",
    offset: int = 0,
    limit: int = 50,
) -> tuple[list[BookLine], int]:
    """Return a page of the journal and how many lines there are, as this reader may see it.

    A letter that is hidden has no line and is not counted (ACC-2); spare numbers are for whoever
    may reserve. `order` is `number` or `date`, with `-` before it from the last on.
    """
    chosen = (
        select(LedgerNumber, Record)
        .join(LedgerPeriod, col(LedgerPeriod.id) == col(LedgerNumber.period_id))
        .join(Record, col(Record.id) == col(LedgerNumber.record_id), isouter=True)
        .where(
            LedgerPeriod.ledger == ledger_of(wanted.direction),
            LedgerPeriod.period == wanted.year,
            seen_by(reader),
            *_conditions(wanted),
        )
    )
    numbers = chosen.with_only_columns(col(LedgerNumber.id)).subquery()
    total = session.exec(select(func.count()).select_from(numbers)).one()
    natural = (col(LedgerNumber.sequence), col(LedgerNumber.suffix))
    by = (col(LedgerNumber.issued_on), *natural) if "date" in order else natural
    ordered = [each.desc() if order.startswith("-") else each for each in by]
    rows = session.exec(chosen.order_by(*ordered).offset(offset).limit(limit)).all()
    found: list[tuple[LedgerNumber, Record | None]] = [(number, record) for number, record in rows]
    records = [record for _number, record in found if record is not None]
    seen = {view.id: view for view in views.record_views(session, records)}
    return [_line(number, record, seen) for number, record in found], total


def years_of(session: Session, direction: str) -> list[str]:
    """Return the years in which anything was registered, newest first."""
    wanted = select(LedgerPeriod.period).where(LedgerPeriod.ledger == ledger_of(direction))
    return sorted(session.exec(wanted), reverse=True)


def seen_by(reader: Reader) -> ColumnElement[bool]:
    """Say in SQL which numbers of a journal a reader is shown: letters, and spare ones."""
    spare = col(LedgerNumber.record_id).is_(None) if reader.may(RESERVE) else false()
    letter = col(LedgerNumber.record_id).is_not(None) & visibility.visible(reader)
    return or_(spare, letter)


def _conditions(wanted: BookFilter) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = []
    match wanted.state:
        case "registered":
            found.append(col(Record.state) == RecordState.REGISTERED)
        case "filed":
            found.append(col(Record.state).in_([RecordState.FILED, RecordState.CLOSED]))
        case "annulled":
            found.append(col(LedgerNumber.state) == NumberState.VOID)
        case "reserved":
            found.append(col(LedgerNumber.state) == NumberState.RESERVED)
        case "late":
            found.append(col(Record.late).is_(True))
    if wanted.correspondent:
        named = (
            select(RecordParty.record_id)
            .join(Party, col(Party.id) == col(RecordParty.party_id))
            .where(
                col(RecordParty.role).in_([CORRESPONDENT, ADDRESSEE]),
                or_(
                    wording.holds_words(col(Party.name), wanted.correspondent),
                    wording.holds_words(col(Party.short_name), wanted.correspondent),
                ),
            )
        )
        found.append(col(LedgerNumber.record_id).in_(named))
    if wanted.text:
        foreign = select(RecordField.record_id).where(
            RecordField.name == "foreign_number",
            wording.holds_words(col(RecordField.value), wanted.text),
        )
        found.append(
            or_(
                wording.holds_words(col(Record.heading), wanted.text),
                wording.holds_words(col(LedgerNumber.printed), wanted.text),
                col(Record.id).in_(foreign),
            )
        )
    return found


def _line(number: LedgerNumber, record: Record | None, seen: dict[str, RecordView]) -> BookLine:
    shown = shown_number(number)
    if record is None:
        return BookLine(
            number=shown, day=number.issued_on, state=number.state.value, reason=number.reason
        )
    view = seen[record.id]
    names = {
        role: "; ".join(each.on_paper for each in view.parties if each.role == role)
        for role in (CORRESPONDENT, ADDRESSEE, EXECUTOR)
    }
    return BookLine(
        number=record.number or shown,
        day=number.issued_on,
        state=record.state.value,
        id=record.id,
        correspondent=names[CORRESPONDENT] or names[ADDRESSEE],
        foreign=view.fields.get("foreign_number", ""),
        foreign_date=record.document_date,
        subject=record.heading,
        mark=record.mark,
        executor=names[EXECUTOR] or view.fields.get("executor_account", ""),
        file=view.file_index,
        late=record.late,
        reason=number.reason,
    )
