"""What waits to be put in its file: executed letters, within ten days (FL-2)."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlmodel import Session, col, select

from regest.api import (
    House,
    Record,
    RecordLink,
    RecordState,
    Task,
    deadlines,
    visibility,
)
from regest.plugins.journal.words import ANSWERS, CLASSES

RULE = "filing.term"
_READ = "task.read"
_BATCH = 500


@dataclass(frozen=True, kw_only=True, slots=True)
class Waiting:
    """A letter that is executed and in no file yet; `due_on` is the last day to put it there."""

    record: Record
    executed_on: dt.date
    due_on: dt.date
    days_late: int

    def as_dict(self) -> dict[str, object]:
        """Return the line for JSON."""
        return {
            "id": self.record.id,
            "number": self.record.number,
            "subject": self.record.heading,
            "executed_on": self.executed_on.isoformat(),
            "due_on": self.due_on.isoformat(),
            "days_late": self.days_late,
        }


def waiting(house: House) -> list[Waiting]:
    """Return the letters that wait to be put in a file and that the reader may see, by their term.

    A letter is executed when its last task ended; without any task when it was registered, or
    answered. One with an open task does not wait yet.

    Raises:
        Refusal: the reader may not see the tasks of others, from which this is computed.
    """
    house.reader.require(_READ)
    today = house.deployment.database.today()
    with house.read() as session:
        wanted = select(Record).where(
            col(Record.class_name).in_(CLASSES),
            Record.state == RecordState.REGISTERED,
            col(Record.file_id).is_(None),
            visibility.visible(house.reader),
        )
        letters = session.exec(wanted).all()
        found: list[Waiting] = []
        for start in range(0, len(letters), _BATCH):
            batch = letters[start : start + _BATCH]
            executed = _executed(session, batch)
            found += [
                _line(house, record, executed[record.id], today)
                for record in batch
                if record.id in executed
            ]
    return sorted(found, key=lambda each: (each.due_on, each.record.registered_on, each.record.id))


def waits(house: House, session: Session, record: Record) -> Waiting | None:
    """Return since when a letter waits to be put in a file, or None: it does not, or not yet."""
    if record.state is not RecordState.REGISTERED or record.file_id is not None:
        return None
    executed = _executed(session, [record]).get(record.id)
    today = house.deployment.database.today()
    return _line(house, record, executed, today) if executed is not None else None


def earliest_term(house: House, session: Session, letters: Sequence[Record]) -> dt.date | None:
    """Return by when the first of these letters has to be in its file; None: none is executed."""
    today = house.deployment.database.today()
    executed = _executed(session, letters)
    lines = [
        _line(house, each, executed[each.id], today) for each in letters if each.id in executed
    ]
    return min((line.due_on for line in lines), default=None)


def _line(house: House, record: Record, executed_on: dt.date, today: dt.date) -> Waiting:
    term = house.deployment.rules.term(RULE, executed_on)
    due = deadlines.reckon(executed_on, term, house.deployment.calendar).due
    return Waiting(
        record=record,
        executed_on=executed_on,
        due_on=due,
        days_late=max((today - due).days, 0),
    )


def _executed(session: Session, records: Sequence[Record]) -> Mapping[str, dt.date]:
    """Return since when each of the records is executed; those that are not are left out."""
    ids = [record.id for record in records]
    days: dict[str, list[dt.date]] = defaultdict(list)
    open_ids: set[str] = set()
    for task in session.exec(select(Task).where(col(Task.record_id).in_(ids))):
        ended = task.done_on or task.dropped_on
        if ended is None:
            open_ids.add(task.record_id)
        else:
            days[task.record_id].append(ended)
    answered = (
        select(RecordLink.target_id, col(Record.registered_on))
        .join(Record, col(Record.id) == col(RecordLink.source_id))
        .where(RecordLink.type == ANSWERS, col(RecordLink.target_id).in_(ids))
        .where(Record.state != RecordState.ANNULLED)
    )
    for record_id, day in session.exec(answered):
        # A draft answers nothing yet.
        if day is not None:
            days[record_id].append(day)
    return {
        record.id: max([record.registered_on, *days[record.id]])
        for record in records
        if record.id not in open_ids and record.registered_on is not None
    }
