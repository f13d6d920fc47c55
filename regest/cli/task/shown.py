"""Tasks as people read them: states in the words of the office, lines of tables, history."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from regest.core.base.messages import Message, _
from regest.kit.console import Column, shown_day, table
from regest.kit.words import task_event, task_state


def notes(shown: Mapping[str, Any]) -> Iterable[Message]:
    """Return what should be known beside the state: a reminder, a question for another term."""
    if shown["remind"] is not None:
        yield _.n(
            "no more than {count} working day is left",
            "no more than {count} working days are left",
            shown["remind"],
        )
    if shown["asked_until"]:
        yield _("asked to extend to {day}", day=shown_day(shown["asked_until"]))


def event(line: Mapping[str, Any]) -> str:
    """Return a line of a task's history: what, why, who."""
    reason = f" ({line['reason']})" if line["reason"] else ""
    return f"{task_event(line)}{reason}, {line['actor']}"


def executors(shown: Mapping[str, Any]) -> str:
    """Return the executors with surname and initials, the responsible one first."""
    from regest.core.people.names import with_initials

    inorder = sorted(shown["executors"], key=lambda each: not each["lead"])
    return ", ".join(with_initials(each["name"]) or each["name"] for each in inorder)


def show_tasks(rows: Iterable[Mapping[str, Any]], *, of_record: bool = False) -> None:
    """Print tasks as a table; on the card of a document they are named by their own number."""
    columns = (
        Column(_.p("list of tasks", "Task")),
        Column(_.p("list of tasks", "Due"), whole=True),
        Column(_.p("column", "State")),
        Column(_.p("list of tasks", "Executor")),
        Column(_.p("list of tasks", "What to do")),
    )
    table(columns, [_line(row, of_record=of_record) for row in rows])


def _line(shown: Mapping[str, Any], *, of_record: bool) -> list[object]:
    name = shown["reference"].rpartition("#")[2] if of_record else shown["reference"]
    said = [str(task_state(shown)), *map(str, notes(shown))]
    return [name, shown_day(shown["due_on"]), "; ".join(said), executors(shown), shown["text"]]
