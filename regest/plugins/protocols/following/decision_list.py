"""Decisions searched for, whole pages at once: by point, year, executor, and what became of them.

A list asks a few statements however long it is; `decisions` tells all of one decision.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, or_
from sqlmodel import Session, col, func, select
from sqlmodel.sql.expression import SelectOfScalar

from regest.api import (
    House,
    Party,
    Record,
    RecordField,
    RecordParty,
    TaskContext,
    TaskFilter,
    TaskRow,
    task_list,
    visibility,
    wording,
)
from regest.plugins.protocols.following.decisions import Execution, execution_of
from regest.plugins.protocols.words import DECISION, EXECUTOR

# What became of a decision, where a list is narrowed to it.
STATES = (
    Execution.IN_WORK,
    Execution.OVERDUE,
    Execution.DONE,
    Execution.DONE_LATE,
    Execution.DROPPED,
)


@dataclass(frozen=True, kw_only=True, slots=True)
class DecisionQuery:
    """Which decisions are wanted: words of the text, a point («1.2», «4/1.2»), a year, executors.

    `state` is one of STATES by its value; empty is any.
    """

    text: str = ""
    point: str = ""
    year: str = ""
    executor: str = ""
    state: str = ""


@dataclass(frozen=True, slots=True)
class DecisionLine:
    """A decision with the lines of its card that lists show, and the tasks that the reader sees."""

    record: Record
    fields: Mapping[str, str]
    tasks: tuple[TaskRow, ...]

    @property
    def states(self) -> list[Execution]:
        """What became of it, once for each state of its tasks; empty where none is seen."""
        return list(dict.fromkeys(map(execution_of, self.tasks)))

    @property
    def due_on(self) -> dt.date | None:
        """The day by which it is to be carried out: of its task, else of the minutes."""
        if self.tasks:
            return max(row.task.due_on for row in self.tasks)
        try:
            return dt.date.fromisoformat(self.fields.get("due_on", ""))
        except ValueError:
            # No day, or what only somebody past the program can have written.
            return None


def lines_of(
    house: House,
    session: Session,
    wanted: DecisionQuery,
    *,
    order: str = "-date",
    offset: int = 0,
    limit: int = 50,
) -> tuple[list[DecisionLine], int]:
    """Return a page of the decisions that the reader may see, and how many there are.

    `order` is `date`, with `-` before it from the last meeting on; points stand in their order.
    """
    tasks = _tasks(house, session, wanted)
    conditions: list[ColumnElement[bool]] = [
        col(Record.class_name) == DECISION,
        visibility.visible_among(house.reader),
        *_conditions(wanted),
    ]
    state = next((each for each in STATES if each.value == wanted.state), None)
    if state is not None:
        fitting = [key for key, rows in tasks.items() if state in map(execution_of, rows)]
        conditions.append(col(Record.id).in_(fitting))
    total = session.exec(select(func.count(col(Record.id))).where(*conditions)).one()
    day = col(Record.document_date)
    by = (day.desc() if order.startswith("-") else day, col(Record.number_order), col(Record.id))
    chosen = select(Record).where(*conditions).order_by(*by).offset(offset).limit(limit)
    records = session.exec(chosen).all()
    fields = fields_of(session, [record.id for record in records])
    return [
        DecisionLine(record, fields[record.id], tuple(tasks.get(record.id, ())))
        for record in records
    ], total


def years_of(house: House, session: Session) -> list[str]:
    """Return the years of the decisions that the reader may see, newest first."""
    wanted = select(Record.period).where(
        col(Record.class_name) == DECISION, visibility.visible_among(house.reader)
    )
    return sorted({each for each in session.exec(wanted.distinct()) if each}, reverse=True)


def fields_of(session: Session, record_ids: Sequence[str]) -> dict[str, dict[str, str]]:
    """Return the cards of records by id, names of fields to values."""
    found: dict[str, dict[str, str]] = {each: {} for each in record_ids}
    wanted = select(RecordField).where(col(RecordField.record_id).in_(record_ids))
    for row in session.exec(wanted):
        found[row.record_id][row.name] = row.value
    return found


def _tasks(house: House, session: Session, wanted: DecisionQuery) -> dict[str, list[TaskRow]]:
    context = TaskContext.of(house.deployment, house.reader)
    chosen = TaskFilter(class_name=DECISION, period=wanted.year)
    found: dict[str, list[TaskRow]] = {}
    for row in task_list.listing(session, context, house.deployment.database.today(), chosen):
        found.setdefault(row.task.record_id, []).append(row)
    return found


def _conditions(wanted: DecisionQuery) -> Iterable[ColumnElement[bool]]:
    if wanted.year:
        yield col(Record.period) == wanted.year
    if wanted.text:
        yield or_(
            wording.holds_words(col(Record.heading), wanted.text),
            col(Record.id).in_(_field("text", wanted.text)),
        )
    point = wanted.point.strip()
    if point:
        same = col(RecordField.value) == point
        yield or_(
            col(Record.number) == point,
            col(Record.id).in_(
                select(RecordField.record_id).where(RecordField.name == "point", same)
            ),
        )
    if wanted.executor:
        named = (
            select(RecordParty.record_id)
            .join(Party, col(Party.id) == col(RecordParty.party_id))
            .where(
                RecordParty.role == EXECUTOR,
                wording.holds_words(col(Party.name), wanted.executor),
            )
        )
        in_words = _field("executors", wanted.executor)
        yield or_(col(Record.id).in_(named), col(Record.id).in_(in_words))


def _field(name: str, text: str) -> SelectOfScalar[str]:
    return select(RecordField.record_id).where(
        RecordField.name == name, wording.holds_words(col(RecordField.value), text)
    )
