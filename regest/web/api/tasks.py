"""Tasks: listed, shown, given, extended, executed, taken off control (domain 2.7)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Annotated, Any, Literal

from fastapi import Query, Response
from pydantic import Field

from regest.core.base.deadlines import Roll, Term, Unit
from regest.core.catalogue import control, task_list, tasks
from regest.core.catalogue.references import find_record
from regest.core.catalogue.task_people import author_of, executors_named
from regest.core.catalogue.task_rights import require_giving
from regest.core.catalogue.task_tables import Task
from regest.core.catalogue.task_terms import FROM_REGISTRATION, TaskContext, TaskDraft
from regest.core.store.work import Work
from regest.kit.house import House
from regest.kit.rest import (
    AT_ONCE,
    After,
    Answer,
    IdempotencyKey,
    Limit,
    Resource,
    Strict,
    dependency,
    once,
    page_of,
    place_of,
)
from regest.web.api.shapes import Page

resource = Resource(prefix="/tasks", tags=["tasks"])
Reads = Annotated[House, dependency("tasks")]
Writes = Annotated[House, dependency("tasks", write=True)]
Name = Annotated[str, Field(min_length=1, max_length=500)]


class NewTask(Strict):
    """A task on a record; one of `due_on`, `days`, `urgency`, or the usual term.

    The first of `executors` is responsible unless `lead` names another; without `author` it is
    whoever asks, or the chair. `confirmed` agrees to the day that is proposed instead (CTL-7).
    """

    record: str = Field(min_length=1, max_length=200)
    text: str = Field(min_length=1)
    executors: list[Name] = Field(min_length=1, max_length=100)
    lead: str = Field(default="", max_length=500)
    author: str = Field(default="", max_length=500)
    signed_on: dt.date | None = None
    due_on: dt.date | None = None
    days: int | None = Field(default=None, ge=1, le=3660)
    urgency: Literal["", "urgent", "fast"] = ""
    control: bool = True
    kind: Literal["instruction", "letter", "appeal", "request"] = "instruction"
    confirmed: bool = False


class Extension(Strict):
    """A later day, why, and the author's paper if somebody else enters what it says."""

    due_on: dt.date
    reason: str = Field(min_length=1)
    basis: str = Field(default="", max_length=2000)


class Question(Strict):
    """A later day that an executor asks for, and why."""

    due_on: dt.date
    reason: str = Field(min_length=1)


class Decision(Strict):
    """Why, and the author's paper if somebody else enters what it says."""

    reason: str = Field(min_length=1)
    basis: str = Field(default="", max_length=2000)


class Done(Strict):
    """How it was executed, the day if not today, the record that answers if one does."""

    mark: str = Field(min_length=1)
    done_on: dt.date | None = None
    answer: str = Field(default="", max_length=200)


@resource.get("", response_model=Page)
def listed(
    house: Reads,
    executor: Annotated[str, Query(max_length=36)] = "",
    record: Annotated[str, Query(max_length=200)] = "",
    after: After = "",
    limit: Limit = AT_ONCE,
    *,
    mine: bool = False,
    open_only: Annotated[bool, Query(alias="open")] = False,
    overdue: bool = False,
    on_control: Annotated[bool, Query(alias="control")] = False,
    executed: bool = False,
) -> Answer:
    """List tasks by term; `executor` is the id of a party."""
    context, today = _context(house), house.deployment.database.today()
    place = place_of(after, [str, str, int])
    with house.read() as session:
        about = find_record(session, house.reader, record).id if record else ""
        wanted = task_list.TaskFilter(
            mine=mine, open_only=open_only, overdue=overdue, control=on_control,
            executed=executed, executor_id=executor, record_id=about,
        )  # fmt: skip
        rows = task_list.tasks_after(session, context, today, wanted, place, limit + 1)
        return page_of(rows, limit, task_list.place_of, task_list.plain)


@resource.post("", status_code=201)
def give(house: Writes, given: NewTask, response: Response, key: IdempotencyKey = "") -> Answer:
    """Give a task; under the same key only once."""
    require_giving(house.reader)

    def act(work: Work) -> Answer:
        about = find_record(work.session, house.reader, given.record)
        carried, warnings = executors_named(work, house.reader, given.executors, given.lead)
        registered = about.registered_on if given.kind in FROM_REGISTRATION else None
        draft = TaskDraft(
            record_id=about.id,
            text=given.text,
            author=author_of(work, house.reader, given.author),
            signed_on=given.signed_on or registered or work.today,
            executors=carried,
            term=Term(given.days, Unit.CALENDAR, Roll.PREVIOUS) if given.days else None,
            due_on=given.due_on,
            urgency=given.urgency,
            control=given.control,
            kind=given.kind,
            confirmed=given.confirmed,
        )
        task = tasks.add(work, _context(house), draft)
        told = [str(each.message) for each in warnings]
        return {**_plain(house, work, task.id), "warnings": told}

    answer = once(house, key, ["tasks.give", given.model_dump(mode="json")], act)
    response.headers["location"] = f"/api/v1/tasks/{answer['id']}"
    return answer


@resource.get("/{task}")
def shown(house: Reads, task: str) -> Answer:
    """Show a task with its extensions and its history."""
    today = house.deployment.database.today()
    with house.read() as session:
        found = tasks.find_task(session, house.reader, task)
        row = task_list.seen_task(session, _context(house), today, found.id)
        return task_list.whole(session, row)


@resource.post("/{task}/extension")
def extend(house: Writes, task: str, given: Extension) -> Answer:
    """Set a later day by the author's will (CTL-6)."""
    return _changed(
        house,
        task,
        lambda work, found: control.extend(
            work, _context(house), found.id, given.due_on, given.reason, given.basis
        ),
    )


@resource.post("/{task}/extension-question")
def ask(house: Writes, task: str, given: Question) -> Answer:
    """Ask the author for a later day (CTL-6)."""
    return _changed(
        house,
        task,
        lambda work, found: control.ask_extension(
            work, _context(house), found.id, given.due_on, given.reason
        ),
    )


@resource.post("/{task}/extension-refusal")
def refuse(house: Writes, task: str, given: Decision) -> Answer:
    """Leave the term as it is although another one was asked for (CTL-6)."""
    return _changed(
        house,
        task,
        lambda work, found: control.refuse_extension(
            work, _context(house), found.id, given.reason, given.basis
        ),
    )


@resource.post("/{task}/done")
def done(house: Writes, task: str, given: Done) -> Answer:
    """Mark a task as executed."""

    def change(work: Work, found: Task) -> None:
        reply = find_record(work.session, house.reader, given.answer).id if given.answer else ""
        day = given.done_on or work.today
        control.done(work, _context(house), found.id, given.mark, day, reply)

    return _changed(house, task, change)


@resource.post("/{task}/drop")
def drop(house: Writes, task: str, given: Decision) -> Answer:
    """Take a task off control without execution."""
    return _changed(
        house,
        task,
        lambda work, found: control.drop(
            work, _context(house), found.id, given.reason, given.basis
        ),
    )


def _changed(house: House, reference: str, change: Callable[[Work, Task], object]) -> Answer:
    with house.work() as work:
        found = tasks.find_task(work.session, house.reader, reference)
        change(work, found)
        work.session.flush()
        return _plain(house, work, found.id)


def _plain(house: House, work: Work, task_id: str) -> dict[str, Any]:
    return task_list.plain(task_list.seen_task(work.session, _context(house), work.today, task_id))


def _context(house: House) -> TaskContext:
    return TaskContext.of(house.deployment, house.reader)
