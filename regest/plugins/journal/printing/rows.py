"""Every number of a journal with its letter, as whoever gets the printed journal may see it.

A letter that this reader may not see keeps its line with number and day alone, so that numbers
run without a gap (domain §2.9).
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from sqlmodel import Session, col, select

from regest.api import (
    Deployment,
    LedgerNumber,
    LedgerPeriod,
    NumberState,
    Reader,
    Record,
    RecordLink,
    RecordView,
    TaskContext,
    TaskFilter,
    TaskRow,
    cards,
    closing,
    ledger,
    task_list,
    views,
    visibility,
)
from regest.plugins.journal.declarations import RECORD_CLASSES
from regest.plugins.journal.tables.dispatch import DispatchState, JournalDispatch
from regest.plugins.journal.words import ANSWERS, REPEATS


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer to a letter: its number and day of registration."""

    number: str
    day: dt.date | None


@dataclass(frozen=True, slots=True)
class Sending:
    """How and when a letter was sent; to many addressees it may be in several ways."""

    method: str
    day: dt.date | None


@dataclass(frozen=True, kw_only=True, slots=True)
class Letter:
    """What the reader may know of a letter; `repeats` is the number of the one it repeats."""

    record: Record
    view: RecordView
    tasks: tuple[TaskRow, ...] = ()
    answers: tuple[Reply, ...] = ()
    sent: tuple[Sending, ...] = ()
    repeats: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class OfficialRow:
    """One number; `letter` is None for a spare number (with its `reason`), or a `hidden` letter."""

    number: str
    day: dt.date
    state: NumberState
    suffix: str = ""
    reason: str = ""
    hidden: bool = False
    letter: Letter | None = None


@dataclass(frozen=True, slots=True)
class Audience:
    """Who will read the paper, on which day, in which deployment."""

    deployment: Deployment
    reader: Reader
    today: dt.date

    @property
    def tasks(self) -> TaskContext:
        """How tasks are shown to this reader."""
        return TaskContext.of(self.deployment, self.reader)


def official_rows(
    session: Session, audience: Audience, direction: str, first: dt.date, last: dt.date
) -> list[OfficialRow]:
    """Return the lines of the journal `in` or `out` from day to day, by year and natural number.

    It takes some twenty statements a year and four more for every 500 letters.
    """
    declared = next(each for each in RECORD_CLASSES if each.aliases[0] == direction)
    rows: list[OfficialRow] = []
    for period in closing.periods_of(session, declared.ledger):
        if f"{first.year:04}" <= period.period <= f"{last.year:04}":
            rows += _of_period(session, audience, declared.name, period)
    return [row for row in rows if first <= row.day <= last]


def _of_period(
    session: Session, audience: Audience, class_name: str, period: LedgerPeriod
) -> Iterator[OfficialRow]:
    letters = _letters(session, audience, class_name, period.period)
    wanted = select(LedgerNumber).where(LedgerNumber.period_id == period.id)
    for number in sorted(session.exec(wanted), key=ledger.order_of):
        letter = letters.get(number.record_id or "")
        hidden = number.record_id is not None and letter is None
        yield OfficialRow(
            number=number.printed.strip("-/ "),
            day=number.issued_on,
            state=number.state,
            suffix=number.suffix,
            reason="" if hidden else number.reason,
            hidden=hidden,
            letter=letter,
        )


def _letters(
    session: Session, audience: Audience, class_name: str, period: str
) -> Mapping[str, Letter]:
    reader = audience.reader
    records = cards.list_records(session, reader, class_name=class_name, period=period)
    tasks = _tasks(session, audience, class_name, period)
    answers = _answers(session, reader, class_name, period)
    sent = _sent(session, class_name, period)
    repeated = _repeated(session, reader, class_name, period)
    return {
        record.id: Letter(
            record=record,
            view=view,
            tasks=tuple(tasks.get(record.id, ())),
            answers=tuple(answers.get(record.id, ())),
            sent=tuple(sent.get(record.id, ())),
            repeats=repeated.get(record.id, ""),
        )
        for record, view in zip(records, views.record_views(session, records), strict=True)
    }


def _tasks(
    session: Session, audience: Audience, class_name: str, period: str
) -> Mapping[str, list[TaskRow]]:
    found: dict[str, list[TaskRow]] = {}
    wanted = TaskFilter(class_name=class_name, period=period)
    rows = task_list.listing(session, audience.tasks, audience.today, wanted)
    for row in sorted(rows, key=lambda each: each.task.ordinal):
        found.setdefault(row.task.record_id, []).append(row)
    return found


def _answers(
    session: Session, reader: Reader, class_name: str, period: str
) -> Mapping[str, list[Reply]]:
    """Return the answers that the reader may see, by the letter that they answer."""
    own = select(Record.id).where(Record.class_name == class_name, Record.period == period)
    wanted = (
        select(RecordLink.target_id, Record.number, col(Record.registered_on))
        .join(Record, col(Record.id) == col(RecordLink.source_id))
        .where(RecordLink.type == ANSWERS, col(RecordLink.target_id).in_(own))
        .where(visibility.visible(reader), Record.number != "")
        .order_by(col(Record.registered_on), col(Record.number_order))
    )
    found: dict[str, list[Reply]] = {}
    for letter_id, number, day in session.exec(wanted):
        found.setdefault(letter_id, []).append(Reply(number, day))
    return found


def _sent(session: Session, class_name: str, period: str) -> Mapping[str, list[Sending]]:
    """Return the different ways and days on which letters were sent, in their order."""
    own = select(Record.id).where(Record.class_name == class_name, Record.period == period)
    wanted = (
        select(
            JournalDispatch.record_id, JournalDispatch.method, col(JournalDispatch.dispatched_on)
        )
        .where(JournalDispatch.state == DispatchState.SENT)
        .where(col(JournalDispatch.record_id).in_(own))
        .order_by(col(JournalDispatch.dispatched_on), col(JournalDispatch.id))
    )
    found: dict[str, list[Sending]] = {}
    for letter_id, method, day in session.exec(wanted):
        ways = found.setdefault(letter_id, [])
        if (sending := Sending(method, day)) not in ways:
            ways.append(sending)
    return found


def _repeated(session: Session, reader: Reader, class_name: str, period: str) -> Mapping[str, str]:
    """Return the numbers of repeated letters that the reader may see, by what repeats them."""
    own = select(Record.id).where(Record.class_name == class_name, Record.period == period)
    wanted = (
        select(RecordLink.source_id, Record.number)
        .join(Record, col(Record.id) == col(RecordLink.target_id))
        .where(RecordLink.type == REPEATS, col(RecordLink.source_id).in_(own))
        .where(visibility.visible(reader))
    )
    return dict(session.exec(wanted).all())
