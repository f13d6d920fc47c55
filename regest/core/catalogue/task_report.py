"""Control discipline: how many tasks of a period each responsible executor did in time."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from dataclasses import dataclass

from sqlmodel import Session

from regest.core.catalogue.task_list import TaskFilter, listing
from regest.core.catalogue.task_states import TaskState
from regest.core.catalogue.task_terms import TaskContext


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
    """
    counts: dict[tuple[str, str], Counter[TaskState]] = {}
    for row in listing(session, context, today, TaskFilter()):
        if first <= row.task.signed_on <= last:
            lead = next(each for each in row.executors if each.lead)
            counts.setdefault((lead.id, lead.name), Counter())[row.state] += 1
    found = [Discipline(*executor, states) for executor, states in counts.items()]
    return sorted(found, key=lambda each: (-each.states[TaskState.OVERDUE], each.executor))
