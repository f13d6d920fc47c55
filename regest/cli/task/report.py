"""`regest task report`: how tasks of a period were executed, by responsible executor."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from regest.cli.task.group import context_of, task
from regest.core.base.messages import _
from regest.kit.console import DAY, Column, emit, json_option, option, pass_house, say, table

if TYPE_CHECKING:
    from regest.core.catalogue.task_report import Discipline
    from regest.kit.house import House


@task.command("report", help=_("Count the tasks of a period by executor: in time, late, overdue."))
@option("--from", "first", type=DAY, help=_("First day of signing; else 1 January."))
@option("--to", "last", type=DAY, help=_("Last day of signing; else today."))
@option(
    "--out",
    "path",
    type=click.Path(dir_okay=False, path_type=Path),
    metavar=_("FILE"),
    help=_("Make a paper with a chart: .pdf or .docx; .xlsx or .csv for a table."),
)
@option("--overwrite", is_flag=True, help=_("Replace a file of this name."))
@json_option
@pass_house
def report(
    house: House,
    first: dt.date | None,
    last: dt.date | None,
    path: Path | None,
    *,
    overwrite: bool,
    as_json: bool,
) -> None:
    """Report on control discipline."""
    from regest.core.catalogue.task_report import discipline

    today = house.deployment.database.today()
    until = last or today
    since = first or until.replace(month=1, day=1)
    with house.read() as session:
        found = discipline(session, context_of(house), today, since, until)
    rows = [_row(each) for each in found]
    if path is not None:
        from regest.kit.discipline_report import print_discipline

        print_discipline(house, found, since, until, path, overwrite=overwrite)
    if as_json:
        emit(rows)
        return
    if path is not None:
        say(_("Printed: {file}", file=path))
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
