"""Tasks on a record: given, extended, executed, taken off control (domain 2.7).

A term is checked before it is given: the same page says what days off make of it, and asks about
the day that is proposed when they leave no time (CTL-7).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from regest.core.base.errors import NotFound, RegestError, UsageFault
from regest.core.base.messages import Message, _
from regest.core.catalogue import access_log, control, task_list, task_rights, tasks
from regest.core.catalogue.references import find_record
from regest.core.catalogue.task_people import executors_named
from regest.core.catalogue.task_rights import ADD, ENTER
from regest.core.catalogue.task_tables import Task
from regest.core.catalogue.task_terms import TaskContext, TaskDraft, due_of
from regest.core.store.work import Work
from regest.kit.looks import noted
from regest.kit.pages import Access, Answer, Page, Redirect, Visit
from regest.kit.words import task_event, task_state
from regest.web.failures import status_of
from regest.web.record.found import record_of, task_of
from regest.web.record.routes import routes
from regest.web.record.task_forms import Done, Dropping, Extending, Giving, day
from regest.web.record.typed import Typed

_TASK = "/records/{record}/tasks/{task}"


class _Checked(Exception):
    """The term of a task that was only tried: raising it takes the trial back."""

    def __init__(self, told: tuple[Message, ...], proposal: object) -> None:
        super().__init__()
        self.told = told
        self.proposal = proposal


@routes.get("/records/{record}/tasks/new", Access.SIGNED_IN)
def begin(visit: Visit) -> Answer:
    """Show the form of a new task."""
    today = visit.house.deployment.database.today()
    typed = Giving(signed_on=today.isoformat(), control="yes").model_dump()
    return _giving(visit, typed)


@routes.post("/records/{record}/tasks/new", Access.SIGNED_IN)
def give(visit: Visit) -> Answer:
    """Give a task, or say what its term comes to."""
    given = visit.form(Giving)
    typed = given.model_dump()
    reader, house = visit.reader, visit.house
    context = TaskContext.of(house.deployment, reader)
    try:
        with house.work() as work:
            record = record_of(work.session, visit)
            # Before any name is looked up: whether it is known is not told to everybody (ACC-2).
            _require_giving(visit)
            executors, _warnings = executors_named(work, reader, given.names())
            draft = given.draft(work, reader, record.id, executors)
            deadline = due_of(draft, context)
            if given.do == "check":
                raise _Checked((_due(draft, deadline.due), *deadline.hints()), deadline.proposal)
            wished = replace(draft, confirmed=draft.confirmed and deadline.proposal is not None)
            task = tasks.add(work, context, wished)
            path = f"/records/{record.id}/tasks/{task.id}"
    except _Checked as checked:
        return _giving(visit, typed, told=checked.told, proposal=checked.proposal)
    except RegestError as fault:
        if fault.code in {"permission_missing", "no_such_page"}:
            raise
        proposal = deadline.proposal if fault.code == "due_unconfirmed" else None
        return _giving(visit, typed, fault=fault, proposal=proposal)
    return Redirect(f"{path}?done=given")


@routes.get(_TASK, Access.SIGNED_IN)
def show(visit: Visit) -> Answer:
    """Show a task with its history, and what one may do with it."""
    return _page(visit)


@routes.post(_TASK + "/extend", Access.SIGNED_IN)
def extend(visit: Visit) -> Answer:
    """Extend the term, ask for it, or leave it as it is (CTL-6)."""
    given = visit.form(Extending)

    def change(work: Work, context: TaskContext, task: Task) -> None:
        if given.do == "decline":
            control.refuse_extension(work, context, task.id, given.reason, given.basis)
            return
        due_on = day(given.due_on)
        if due_on is None:
            raise UsageFault(
                "extension_day_missing",
                _("It is not said to which day the term is extended"),
                rule="CTL-6",
                remedy=_("Write the new last day."),
            )
        if given.do == "ask":
            control.ask_extension(work, context, task.id, due_on, given.reason)
        else:
            control.extend(work, context, task.id, due_on, given.reason, given.basis)

    return _changed(visit, "extend", given.model_dump(), change)


@routes.post(_TASK + "/done", Access.SIGNED_IN)
def done(visit: Visit) -> Answer:
    """Mark the task as executed."""
    given = visit.form(Done)

    def change(work: Work, context: TaskContext, task: Task) -> None:
        named = given.answer.strip()
        answer = find_record(work.session, visit.reader, named).id if named else ""
        done_on = day(given.done_on) or work.today
        control.done(work, context, task.id, given.mark, done_on, answer)

    return _changed(visit, "done", given.model_dump(), change)


@routes.post(_TASK + "/drop", Access.SIGNED_IN)
def drop(visit: Visit) -> Answer:
    """Take the task off control, with the reason."""
    given = visit.form(Dropping)

    def change(work: Work, context: TaskContext, task: Task) -> None:
        control.drop(work, context, task.id, given.reason, given.basis)

    return _changed(visit, "drop", given.model_dump(), change)


def _changed(
    visit: Visit,
    form: str,
    typed: Mapping[str, Any],
    change: Callable[[Work, TaskContext, Task], None],
) -> Answer:
    house = visit.house
    try:
        with house.work() as work:
            task = task_of(work.session, visit)
            change(work, TaskContext.of(house.deployment, visit.reader), task)
            path = f"/records/{task.record_id}/tasks/{task.id}"
    except RegestError as fault:
        if fault.code == "task_unknown":
            raise
        return _page(visit, fault, form=form, typed=typed)
    return Redirect(f"{path}?done=task-{form}")


def _page(
    visit: Visit,
    fault: RegestError | None = None,
    *,
    form: str = "",
    typed: Mapping[str, Any] | None = None,
) -> Page:
    """Show a task; its text tells of the record, so its own rights hold and a look is noted."""
    house, reader = visit.house, visit.reader
    today = house.deployment.database.today()
    with house.read() as session:
        record = record_of(session, visit)
        task = task_of(session, visit)
        context = TaskContext.of(house.deployment, reader)
        row = task_list.seen_task(session, context, today, task.id)
        whole = task_list.whole(session, row)
        offers = task_rights.offered(session, reader, task)
        own = task_rights.is_author(reader, task)
    noted(house, record, access_log.CARD)
    values = {
        "record": record,
        "row": row,
        "state": task_state(whole),
        "history": [(line, task_event(line)) for line in reversed(whole["history"])],
        "offers": offers,
        # Whoever enters what the author decided names the paper.
        "enters": not own and reader.may(ENTER),
        "enters_drop": not own and not reader.may(task_rights.CLOSE) and reader.may(ENTER),
        "today": today,
        "fault": fault,
        "form": form,
        "typed": Typed(typed or {}),
    }
    return Page("record/task.html", values, status_of(fault) if fault else 200)


def _giving(
    visit: Visit,
    typed: Mapping[str, Any],
    *,
    fault: RegestError | None = None,
    told: tuple[Message, ...] = (),
    proposal: object = None,
) -> Page:
    with visit.house.read() as session:
        record = record_of(session, visit)
        _require_giving(visit)
        people = task_list.executors(session, visit.reader)
    noted(visit.house, record, access_log.CARD)
    values = {
        "record": record,
        "typed": typed,
        "fault": fault,
        "told": told,
        "proposal": proposal,
        "people": people,
        "enters": not visit.reader.may(ADD),
    }
    return Page("record/new_task.html", values, status_of(fault) if fault else 200)


def _require_giving(visit: Visit) -> None:
    if not task_rights.may_give(visit.reader):
        raise NotFound(
            "no_such_page",
            _("There is no such page"),
            remedy=_("Go on from the menu or the search box."),
        )


def _due(draft: TaskDraft, due: object) -> Message:
    return _("A task of {signed} is due on {due}", signed=draft.signed_on, due=due)
