"""In what state a task is on a day, and when its executors are reminded (domain 2.7).

Both are computed: nothing has to run at midnight for a task to be overdue.
"""

from __future__ import annotations

import datetime as dt
from enum import StrEnum

from sqlalchemy import ColumnElement, and_, case
from sqlmodel import col

from regest.core.base.errors import UsageFault
from regest.core.base.messages import _
from regest.core.catalogue.task_tables import Task
from regest.core.catalogue.task_terms import TaskContext

_REMINDERS = "control.reminders"


class TaskState(StrEnum):
    """What became of a task; `in_work` is one that nobody put on control."""

    IN_WORK = "in_work"
    ON_CONTROL = "on_control"
    EXTENDED = "extended"
    DONE_IN_TIME = "done_in_time"
    DONE_LATE = "done_late"
    DROPPED = "dropped"
    OVERDUE = "overdue"


def state_of(task: Task, today: dt.date) -> TaskState:
    """Return the state of a task on a day; what ended, ended, and overdue comes before extended."""
    if task.dropped_on is not None:
        return TaskState.DROPPED
    if task.done_on is not None:
        return TaskState.DONE_LATE if task.done_on > task.due_on else TaskState.DONE_IN_TIME
    if today > task.due_on:
        return TaskState.OVERDUE
    if task.extensions:
        return TaskState.EXTENDED
    return TaskState.ON_CONTROL if task.control else TaskState.IN_WORK


def state_in_sql(today: dt.date) -> ColumnElement[str]:
    """Return the state of a task on a day, for counting in the database: what `state_of` says."""
    return case(
        (col(Task.dropped_on).is_not(None), TaskState.DROPPED.value),
        (col(Task.done_on) > col(Task.due_on), TaskState.DONE_LATE.value),
        (col(Task.done_on).is_not(None), TaskState.DONE_IN_TIME.value),
        (col(Task.due_on) < today, TaskState.OVERDUE.value),
        (col(Task.extensions) > 0, TaskState.EXTENDED.value),
        (col(Task.control).is_(True), TaskState.ON_CONTROL.value),
        else_=TaskState.IN_WORK.value,
    )


def days_overdue(task: Task, today: dt.date) -> int:
    """Return by how many calendar days the task is late: until it was executed, or until today."""
    ended = task.done_on or task.dropped_on or today
    return max((ended - task.due_on).days, 0)


def open_tasks() -> ColumnElement[bool]:
    """Return the condition on `task` that holds for those still to be executed."""
    return and_(col(Task.done_on).is_(None), col(Task.dropped_on).is_(None))


def reminder_days(task: Task, context: TaskContext) -> dict[int, dt.date]:
    """Return on which day a reminder comes, by how many working days before the term.

    Raises:
        UsageFault: the rule `control.reminders` is no list of whole numbers.
    """
    days = {}
    for word in context.rules.words(_REMINDERS, task.signed_on):
        if not word.isdecimal():
            raise UsageFault(
                "rule_value",
                _("The rule {name} cannot be {value}", name=_REMINDERS, value=repr(word)),
                rule=_REMINDERS,
                remedy=_("Write numbers of working days with commas: 5, 3, 1."),
            )
        days[int(word)] = context.calendar.working_days(task.due_on, -int(word))
    return days


def reminder(task: Task, context: TaskContext, today: dt.date) -> int | None:
    """Return the nearest reminder that has come, in working days before the term; None: none yet.

    Neither a task that has ended nor one whose term is over is reminded of.
    """
    if task.done_on is not None or task.dropped_on is not None or today > task.due_on:
        return None
    days = reminder_days(task, context)
    return min((count for count, day in days.items() if day <= today), default=None)
