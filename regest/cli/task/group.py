"""The group that the commands of `regest task` are added to, and what they share."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from regest.core.base.messages import Message, _
from regest.kit.console import argument, emit, group, option, say
from regest.kit.words import task_state

if TYPE_CHECKING:
    from regest.core.catalogue.task_tables import Task
    from regest.core.catalogue.task_terms import TaskContext
    from regest.kit.house import House


@group(
    "task",
    help=_(
        "Tasks: who does what by when, and what became of it.\n\n"
        "TASK is its document and its number there ({example}), the document alone when it has "
        "one open task, or an id.",
        example="Вх-12#1",
    ),
)
def task() -> None:
    """Hold the commands."""


task_argument = argument("reference", metavar=_("TASK"), help=_("The task, such as Вх-12#1."))
basis_option = option(
    "--basis",
    metavar=_("TEXT"),
    default="",
    help=_("Paper on which the author decided it, when you enter it for the author."),
)


def context_of(house: House) -> TaskContext:
    """Return the rules, the calendar and the reader of the house."""
    from regest.core.catalogue.task_terms import TaskContext

    return TaskContext.of(house.deployment, house.reader)


def answer(house: House, task_id: str, text: Message, *, as_json: bool) -> None:
    """Show what became of a task: its data for programs, a sentence and its state for people."""
    shown = _data(house, task_id)
    if as_json:
        emit(shown)
    else:
        say(text, _("State: {state}", state=task_state(shown)))


def named(house: House, task: Task) -> str:
    """Return how a person names the task."""
    reference: str = _data(house, task.id)["reference"]
    return reference


def _data(house: House, task_id: str) -> dict[str, Any]:
    from regest.core.catalogue import task_list

    with house.read() as session:
        today = house.deployment.database.today()
        return task_list.plain(task_list.seen_task(session, context_of(house), today, task_id))
