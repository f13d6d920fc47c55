"""Commands that read: lists of tasks and one task with its history."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from regest.cli.task.group import context_of, task, task_argument
from regest.cli.task.shown import event, executors, notes, show_tasks
from regest.core.base.messages import _
from regest.kit.console import (
    card,
    emit,
    heading,
    json_option,
    local_moment,
    option,
    pass_house,
    say,
    shown_day,
    warn,
)
from regest.kit.words import task_state

if TYPE_CHECKING:
    from sqlmodel import Session

    from regest.core.catalogue.task_list import TaskRow
    from regest.kit.house import House


@task.command("list", help=_("List open tasks by term; --done and --all show the others."))
@option("--mine", is_flag=True, help=_("Only those that you gave or carry out."))
@option("--overdue", is_flag=True, help=_("Only those whose term is over."))
@option("--control", is_flag=True, help=_("Only those on control."))
@option("--soon", is_flag=True, help=_("Only those to be reminded of, and overdue ones."))
@option("--done", is_flag=True, help=_("Only executed ones."))
@option("--all", "everything", is_flag=True, help=_("Executed and dropped ones too."))
@option("--executor", metavar=_("NAME"), default="", help=_("Only those of this executor."))
@option("--record", "reference", metavar=_("REF"), default="", help=_("Only those of a document."))
@json_option
@pass_house
def list_tasks(house: House, *, as_json: bool, **given: Any) -> None:
    """List tasks."""
    with house.read() as session:
        rows = _wanted(house, session, given)
        stale = _moved_count(house, session)
    shown = [_plain(row) for row in rows]
    if as_json:
        emit(shown)
        return
    if shown:
        show_tasks(shown)
        say(_.n("{count} task", "{count} tasks", len(shown)))
    else:
        say(_("There are no such tasks."))
    if stale:
        warn(
            _.n(
                "{count} term differs from the present calendar: regest task recalculate",
                "{count} terms differ from the present calendar: regest task recalculate",
                stale,
            )
        )


@task.command("show", help=_("Show a task with its history."))
@task_argument
@json_option
@pass_house
def show_task(house: House, reference: str, *, as_json: bool) -> None:
    """Show one task."""
    from regest.core.catalogue import task_list, tasks

    today = house.deployment.database.today()
    with house.read() as session:
        found = tasks.find_task(session, house.reader, reference)
        row = task_list.seen_task(session, context_of(house), today, found.id)
        shown = task_list.whole(session, row)
    if as_json:
        emit(shown)
        return
    heading(f"{shown['reference']} · {shown['text']}")
    card(_facts(shown))
    say("", _("History:"))
    card((local_moment(house, line["at"]), event(line)) for line in shown["history"])


def _wanted(house: House, session: Session, given: dict[str, Any]) -> list[TaskRow]:
    from regest.core.catalogue import task_list
    from regest.core.catalogue.directory import seen_parties
    from regest.core.catalogue.references import find_record
    from regest.core.people.parties import party_called

    context, today = context_of(house), house.deployment.database.today()
    if given["soon"]:
        return task_list.reminders(session, context, today)
    known = seen_parties(house.reader)
    executor = party_called(session, given["executor"], among=known) if given["executor"] else None
    record = find_record(session, house.reader, given["reference"]) if given["reference"] else None
    wanted = task_list.TaskFilter(
        mine=given["mine"],
        open_only=not (given["done"] or given["everything"]),
        overdue=given["overdue"],
        control=given["control"],
        executed=given["done"],
        executor_id=executor.id if executor is not None else "",
        record_id=record.id if record is not None else "",
    )
    return task_list.listing(session, context, today, wanted)


def _moved_count(house: House, session: Session) -> int:
    from regest.core.catalogue.control import moved_by_calendar
    from regest.core.catalogue.task_rights import ENTER

    return len(moved_by_calendar(session, context_of(house))) if house.reader.may(ENTER) else 0


def _plain(row: TaskRow) -> dict[str, Any]:
    from regest.core.catalogue.task_list import plain

    return plain(row)


def _facts(shown: dict[str, Any]) -> list[tuple[object, object]]:
    return [
        (_("State"), "; ".join([str(task_state(shown)), *map(str, notes(shown))])),
        (_("Author of the task"), shown["author"]),
        (_.p("task", "Executors"), executors(shown)),
        (_.p("task", "Given"), shown_day(shown["signed_on"])),
        (_.p("task", "Due"), shown_day(shown["due_on"])),
        (_.p("task", "Executed"), shown_day(shown["done_on"])),
        (_("Mark of execution"), shown["mark"]),
        (_("Answered by"), shown["answer"]),
        (_("Reason for taking off control"), shown["drop_reason"]),
    ]
