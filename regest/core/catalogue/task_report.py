"""Control discipline: how many tasks of a period each responsible executor did in time."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from dataclasses import dataclass

from sqlmodel import Session, col, func, select

from regest.core.catalogue.task_rights import visible_tasks
from regest.core.catalogue.task_states import TaskState, state_in_sql
from regest.core.catalogue.task_tables import Task, TaskExecutor
from regest.core.catalogue.task_terms import TaskContext
from regest.core.people import dated_names
from regest.core.people.tables import Party

# Grouped by its name: with values of its own the expression would be another one each time.
_STATE = "state_then"


@dataclass(frozen=True, slots=True)
class Discipline:
    """The tasks that one executor is responsible for, counted by state."""

    executor_id: str
    executor: str
    states: Counter[TaskState]

    @property
    def given(self) -> int:
        """How many there are, whatever became of them."""
        return self.states.total()

    @property
    def in_work(self) -> int:
        """How many are still to be executed and not overdue."""
        waiting = (TaskState.IN_WORK, TaskState.ON_CONTROL, TaskState.EXTENDED)
        return sum(self.states[state] for state in waiting)


def discipline(
    session: Session, context: TaskContext, today: dt.date, first: dt.date, last: dt.date
) -> list[Discipline]:
    """Return the tasks signed from `first` to `last`, inclusive, by executor, most overdue first.

    Only what the reader may see is counted (ACC-2); a task is counted once, for its responsible.
    Two statements, whatever the number of tasks; executors bear the names of `last`.
    """
    state = state_in_sql(today).label(_STATE)
    wanted = (
        select(Party.id, Party.name, state, func.count())
        .join(TaskExecutor, col(TaskExecutor.party_id) == col(Party.id))
        .join(Task, col(Task.id) == col(TaskExecutor.task_id))
        .where(
            col(TaskExecutor.lead).is_(True),
            col(Task.signed_on).between(first, last),
            visible_tasks(context.reader),
        )
        .group_by(col(Party.id), col(Party.name), _STATE)
    )
    counts = session.exec(wanted).all()
    dated = dated_names.names_among(session, {row[0] for row in counts})
    found: dict[str, Discipline] = {}
    for party_id, name, value, count in counts:
        called = dated_names.name_on(dated.get(party_id, ()), last) or name
        each = found.setdefault(party_id, Discipline(party_id, called, Counter()))
        each.states[TaskState(value)] += count
    return sorted(found.values(), key=lambda each: (-each.states[TaskState.OVERDUE], each.executor))
