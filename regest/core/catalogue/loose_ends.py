"""What a file that is about to be closed still lacks: open tasks, drafts, documents not put in."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import ColumnElement
from sqlmodel import Session, col, func, select

from regest.core.catalogue.file_periods import ends_on
from regest.core.catalogue.tables import File, Record, RecordClassRow, RecordState
from regest.core.catalogue.task_tables import Task


@dataclass(frozen=True, slots=True)
class LooseEnds:
    """How many tasks on its records run, drafts wait for a number, documents are in no file."""

    tasks: int
    drafts: int
    unfiled: int


def loose_ends(session: Session, file: File) -> LooseEnds:
    """Return what is unfinished in a file, or would go into it.

    Drafts and documents without a file are those of classes that go to its index, begun or
    registered by the end of its year.
    """
    return LooseEnds(
        _tasks(session, file),
        _waiting(session, file, col(Record.state) == RecordState.DRAFT),
        _waiting(session, file, *_of_no_file(file)),
    )


def _tasks(session: Session, file: File) -> int:
    wanted = (
        select(func.count())
        .select_from(Task)
        .join(Record, col(Record.id) == col(Task.record_id))
        .where(
            Record.file_id == file.id,
            col(Task.done_on).is_(None),
            col(Task.dropped_on).is_(None),
            col(Record.state) != RecordState.ANNULLED,
        )
    )
    return session.exec(wanted).one()


def _of_no_file(file: File) -> tuple[ColumnElement[bool], ...]:
    plain = (col(Record.file_id).is_(None), col(Record.state) == RecordState.REGISTERED)
    first = file.opened_on
    return (*plain, col(Record.registered_on) >= dt.date(first.year, 1, 1))


def _waiting(session: Session, file: File, *conditions: ColumnElement[bool]) -> int:
    classes = select(RecordClassRow.name).where(RecordClassRow.file_index == file.index)
    wanted = (
        select(func.count())
        .select_from(Record)
        .where(col(Record.class_name).in_(classes), *conditions)
    )
    last = ends_on(file.period)
    if last is not None:
        end = dt.datetime.combine(last + dt.timedelta(days=1), dt.time(), dt.UTC)
        wanted = wanted.where(col(Record.created_at) < end)
    return session.exec(wanted).one()
