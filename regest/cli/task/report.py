"""`regest task report`: how tasks of a period were executed, by responsible executor."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from regest.cli.task.group import context_of, task
from regest.core.base.messages import _
from regest.kit.console import DAY, Column, emit, json_option, option, pass_house, say, table

if TYPE_CHECKING:
    from regest.core.catalogue.task_report import Discipline
    from regest.kit.house import House


@task.command("report", help=_("Count the tasks of a period by executor: in time, late, overdue."))
@option("--from", "first", type=DAY, help=_("First day of signing; else 1 January."))
@option("--to", "last", type=DAY, help=_("Last day of signing; else today."))
@json_option
@pass_house
def report(house: House, first: dt.date | None, last: dt.date | None, *, as_json: bool) -> None:
    """Report on control discipline."""
    from regest.core.catalogue.task_report import discipline

    today = house.deployment.database.today()
    until = last or today
    with house.read() as session:
        found = discipline(
            session, context_of(house), today, first or until.replace(month=1, day=1), until
        )
    rows = [_row(each) for each in found]
    if as_json:
        emit(rows)
        return
    if not rows:
        say(_("There are no such tasks."))
        return
    columns = (
        Column(_.p("list of tasks", "Executor")),
        Column(_.p("report on tasks", "Given"), right=True),
        Column(_.p("report on tasks", "In time"), right=True),
        Column(_.p("report on tasks", "Late"), right=True),
        Column(_.p("report on tasks", "In work"), right=True),
        Column(_.p("report on tasks", "Overdue"), right=True),
        Column(_.p("report on tasks", "Dropped"), right=True),
    )
    table(columns, [list(row.values())[1:] for row in rows])


def _row(found: Discipline) -> dict[str, Any]:
    from regest.core.catalogue.task_states import TaskState

    return {
        "id": found.executor_id,
        "executor": found.executor,
        "given": found.given,
        "done_in_time": found.states[TaskState.DONE_IN_TIME],
        "done_late": found.states[TaskState.DONE_LATE],
        "in_work": found.in_work,
        "overdue": found.states[TaskState.OVERDUE],
        "dropped": found.states[TaskState.DROPPED],
    }
