"""Lists of tasks as a reader may see them, each with its state of the day, and their plain data."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, bindparam, tuple_
from sqlmodel import Session, col, func, select
from sqlmodel.sql.expression import SelectOfScalar

from regest.core.catalogue.control import extensions_of
from regest.core.catalogue.tables import Record
from regest.core.catalogue.task_rights import visible_tasks
from regest.core.catalogue.task_states import (
    TaskState,
    days_overdue,
    open_tasks,
    reminder,
    state_of,
)
from regest.core.catalogue.task_tables import ExtensionState, Task, TaskExecutor, TaskExtension
from regest.core.catalogue.task_terms import TaskContext
from regest.core.catalogue.tasks import history_of
from regest.core.catalogue.visibility import seen_records
from regest.core.people.access import Reader
from regest.core.people.tables import Party
from regest.core.store.wording import holds_words

_BATCH = 500
_ANY_OF_RECORD = select(Task.id).where(col(Task.record_id) == bindparam("record")).limit(1)


@dataclass(frozen=True, kw_only=True, slots=True)
class TaskFilter:
    """Which tasks are wanted; without a word, all that the reader may see.

    `mine` are those that the reader's parties gave or carry out; `executor_id` is a party.
    `class_name` and `period` are those of the tasks' records.
    """

    mine: bool = False
    open_only: bool = False
    overdue: bool = False
    control: bool = False
    executed: bool = False
    text: str = ""
    executor_id: str = ""
    record_id: str = ""
    kind: str = ""
    class_name: str = ""
    period: str = ""


@dataclass(frozen=True, slots=True)
class TaskParty:
    """An executor by id and name."""

    id: str
    name: str
    lead: bool


@dataclass(frozen=True, kw_only=True, slots=True)
class TaskRow:
    """A task as a reader sees it on a day; `record` is None when the reader may not see it.

    `remind` is the reminder that has come, in working days before the term; `asked` a question for
    another term that the author has not decided.
    """

    task: Task
    state: TaskState
    days_overdue: int
    author: str
    executors: tuple[TaskParty, ...]
    record: Record | None
    answer: Record | None
    remind: int | None
    asked: TaskExtension | None

    @property
    def reference(self) -> str:
        """How a person names the task: by its document, or by its id."""
        if self.record is None:
            return self.task.id
        return f"{self.record.number or self.record.id}#{self.task.ordinal}"


def listing(
    session: Session, context: TaskContext, today: dt.date, wanted: TaskFilter | None = None
) -> list[TaskRow]:
    """Return the tasks that the context's reader may see, by term; eight queries for each 500."""
    chosen = select(Task).where(visible_tasks(context.reader))
    for condition in _conditions(wanted or TaskFilter(), context, today):
        chosen = chosen.where(condition)
    order = (col(Task.due_on), col(Task.record_id), col(Task.ordinal))
    found = session.exec(chosen.order_by(*order)).all()
    rows: list[TaskRow] = []
    for start in range(0, len(found), _BATCH):
        rows += _rows(session, context, today, found[start : start + _BATCH])
    return rows


def page_of_tasks(
    session: Session,
    context: TaskContext,
    today: dt.date,
    wanted: TaskFilter,
    *,
    order: str = "due",
    offset: int = 0,
    limit: int = 50,
) -> tuple[list[TaskRow], int]:
    """Return a page of the tasks that the reader may see, and how many there are.

    `order` is `due` or `signed`, with `-` before it from the latest on.
    """
    chosen = select(Task).where(visible_tasks(context.reader))
    for condition in _conditions(wanted, context, today):
        chosen = chosen.where(condition)
    total = session.exec(select(func.count()).select_from(chosen.subquery())).one()
    column = col(Task.signed_on) if order.removeprefix("-") == "signed" else col(Task.due_on)
    first = column.desc() if order.startswith("-") else column
    ordered = chosen.order_by(first, col(Task.record_id), col(Task.ordinal))
    found = session.exec(ordered.offset(offset).limit(limit)).all()
    rows: list[TaskRow] = []
    for start in range(0, len(found), _BATCH):
        rows += _rows(session, context, today, found[start : start + _BATCH])
    return rows, total


def tasks_after(
    session: Session,
    context: TaskContext,
    today: dt.date,
    wanted: TaskFilter,
    after: Sequence[Any] | None = None,
    limit: int = 50,
) -> list[TaskRow]:
    """Return tasks that the reader may see by term, those behind the `place_of` one."""
    chosen = select(Task).where(visible_tasks(context.reader))
    for condition in _conditions(wanted, context, today):
        chosen = chosen.where(condition)
    order = (col(Task.due_on), col(Task.record_id), col(Task.ordinal))
    if after is not None:
        due, record_id, ordinal = after
        chosen = chosen.where(tuple_(*order) > (_day(due), record_id, ordinal))
    found = session.exec(chosen.order_by(*order).limit(limit)).all()
    return _rows(session, context, today, found)


def place_of(row: TaskRow) -> tuple[str, str, int]:
    """Return where a task stands in the list by term."""
    return row.task.due_on.isoformat(), row.task.record_id, row.task.ordinal


def executors(session: Session, reader: Reader) -> list[TaskParty]:
    """Return who carries out the tasks that the reader may see, by name."""
    wanted = (
        select(Party.id, Party.name)
        .join(TaskExecutor, col(TaskExecutor.party_id) == col(Party.id))
        .join(Task, col(Task.id) == col(TaskExecutor.task_id))
        .where(visible_tasks(reader))
        .distinct()
        .order_by(col(Party.name))
    )
    return [TaskParty(party_id, name, lead=False) for party_id, name in session.exec(wanted)]


def seen_of_record(
    session: Session, context: TaskContext, today: dt.date, record_id: str
) -> list[TaskRow]:
    """Return the record's tasks that the reader may see, in the order they were given."""
    # Most papers have none, and to say so is cheaper than to ask who may see them.
    if session.execute(_ANY_OF_RECORD, {"record": record_id}).first() is None:
        return []
    rows = listing(session, context, today, TaskFilter(record_id=record_id))
    return sorted(rows, key=lambda row: row.task.ordinal)


def seen_task(session: Session, context: TaskContext, today: dt.date, task_id: str) -> TaskRow:
    """Return one task that was found already, as the reader sees it on a day."""
    return _rows(session, context, today, [session.get_one(Task, task_id)])[0]


def reminders(session: Session, context: TaskContext, today: dt.date) -> list[TaskRow]:
    """Return the open tasks whose term is near or over, the most urgent first."""
    rows = listing(session, context, today, TaskFilter(open_only=True))
    return [row for row in rows if row.remind is not None or row.state is TaskState.OVERDUE]


def waiting_for(
    session: Session, context: TaskContext, today: dt.date, limit: int
) -> list[TaskRow]:
    """Return the open tasks that the reader's parties carry out, the earliest term first."""
    chosen = select(Task).where(
        visible_tasks(context.reader),
        open_tasks(),
        col(Task.id).in_(_carried_by(context.reader.party_ids)),
    )
    order = (col(Task.due_on), col(Task.record_id), col(Task.ordinal))
    found = session.exec(chosen.order_by(*order).limit(limit)).all()
    return _rows(session, context, today, found)


def plain(row: TaskRow) -> dict[str, Any]:
    """Return a task as plain data for lists and for the card of its record."""
    task = row.task
    return {
        "id": task.id,
        "reference": row.reference,
        "record": row.record.id if row.record is not None else None,
        "number": row.record.number if row.record is not None else None,
        "kind": task.kind,
        "text": task.text,
        "author": row.author,
        "executors": [
            {"id": each.id, "name": each.name, "lead": each.lead} for each in row.executors
        ],
        "signed_on": task.signed_on.isoformat(),
        "due_on": task.due_on.isoformat(),
        "term": task.term,
        "rule": task.rule,
        "control": task.control,
        "state": row.state.value,
        "days_overdue": row.days_overdue,
        "extensions": task.extensions,
        "asked_until": row.asked.due_after.isoformat() if row.asked is not None else None,
        "remind": row.remind,
        "done_on": task.done_on.isoformat() if task.done_on is not None else None,
        "mark": task.mark,
        "answer": row.answer.number or row.answer.id if row.answer is not None else None,
        "dropped_on": task.dropped_on.isoformat() if task.dropped_on is not None else None,
        "drop_reason": task.drop_reason,
    }


def whole(session: Session, row: TaskRow) -> dict[str, Any]:
    """Return a task as plain data with its extensions and its history."""
    return {
        **plain(row),
        "extended": [
            {
                "from": each.due_before.isoformat(),
                "to": each.due_after.isoformat(),
                "state": each.state.value,
                "reason": each.reason,
                "asked_by": each.asked_by,
                "decided_by": each.decided_by,
                "basis": each.basis,
            }
            for each in extensions_of(session, row.task.id)
        ],
        "history": [
            {
                "at": line.at.isoformat(),
                "actor": line.actor,
                "action": line.action,
                "old": line.old,
                "new": line.new,
                "reason": line.reason,
            }
            for line in history_of(session, row.task.id)
        ],
    }


def _day(text: str) -> dt.date:
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        return dt.date.min


def _conditions(
    wanted: TaskFilter, context: TaskContext, today: dt.date
) -> Iterable[ColumnElement[bool]]:
    if wanted.mine:
        ids = context.reader.party_ids
        yield col(Task.author_id).in_(ids) | col(Task.id).in_(_carried_by(ids))
    if wanted.open_only or wanted.overdue:
        yield open_tasks()
    if wanted.overdue:
        yield col(Task.due_on) < today
    if wanted.control:
        yield col(Task.control).is_(True)
    if wanted.executed:
        yield col(Task.done_on).is_not(None)
    if wanted.text:
        yield holds_words(col(Task.text), wanted.text)
    if wanted.executor_id:
        yield col(Task.id).in_(_carried_by([wanted.executor_id]))
    if wanted.record_id:
        yield col(Task.record_id) == wanted.record_id
    if wanted.kind:
        yield col(Task.kind) == wanted.kind
    of_records = select(Record.id)
    if wanted.class_name:
        yield col(Task.record_id).in_(of_records.where(Record.class_name == wanted.class_name))
    if wanted.period:
        yield col(Task.record_id).in_(of_records.where(Record.period == wanted.period))


def _carried_by(party_ids: Iterable[str]) -> SelectOfScalar[str]:
    return select(TaskExecutor.task_id).where(col(TaskExecutor.party_id).in_(list(party_ids)))


def _rows(
    session: Session, context: TaskContext, today: dt.date, tasks: Sequence[Task]
) -> list[TaskRow]:
    ids = [task.id for task in tasks]
    executors = _executors(session, ids)
    wanted = select(TaskExtension).where(
        col(TaskExtension.task_id).in_(ids), TaskExtension.state == ExtensionState.ASKED
    )
    asked = {each.task_id: each for each in session.exec(wanted)}
    authors = _names(session, {task.author_id for task in tasks})
    records = _records(session, context, tasks)
    return [
        TaskRow(
            task=task,
            state=state_of(task, today),
            days_overdue=days_overdue(task, today),
            author=authors[task.author_id],
            executors=tuple(executors[task.id]),
            record=records.get(task.record_id),
            answer=records.get(task.answer_id or ""),
            remind=reminder(task, context, today),
            asked=asked.get(task.id),
        )
        for task in tasks
    ]


def _executors(session: Session, task_ids: Sequence[str]) -> dict[str, list[TaskParty]]:
    found: dict[str, list[TaskParty]] = {task_id: [] for task_id in task_ids}
    wanted = (
        select(TaskExecutor, Party.name)
        .join(Party, col(Party.id) == col(TaskExecutor.party_id))
        .where(col(TaskExecutor.task_id).in_(task_ids))
        .order_by(col(TaskExecutor.position))
    )
    for held, name in session.exec(wanted):
        found[held.task_id].append(TaskParty(held.party_id, name, held.lead))
    return found


def _names(session: Session, party_ids: Iterable[str]) -> dict[str, str]:
    wanted = select(Party.id, Party.name).where(col(Party.id).in_(list(party_ids)))
    return dict(session.exec(wanted).all())


def _records(session: Session, context: TaskContext, tasks: Sequence[Task]) -> dict[str, Record]:
    """Return the records and answers of the tasks that the reader may see (ACC-2)."""
    ids = {task.record_id for task in tasks} | {task.answer_id for task in tasks if task.answer_id}
    seen = seen_records(session, context.reader, ids)
    return {each.id: each for each in session.exec(select(Record).where(col(Record.id).in_(seen)))}
