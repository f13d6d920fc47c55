"""Control of execution: terms extended, executed, taken off control, reckoned anew (domain 2.7)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from sqlmodel import Session, col, select

from regest.core.base.deadlines import Term, instruction_deadline
from regest.core.base.errors import NotFound, Refusal, UsageFault
from regest.core.base.messages import _
from regest.core.base.text import is_blank
from regest.core.catalogue.tables import Record
from regest.core.catalogue.task_rights import (
    ENTER,
    require_author,
    require_carrying,
    require_dropping,
    require_executing,
)
from regest.core.catalogue.task_tables import ExtensionState, Task, TaskExtension
from regest.core.catalogue.task_terms import TaskContext
from regest.core.catalogue.tasks import locked, remember
from regest.core.catalogue.visibility import visible
from regest.core.store.work import Work

NAMED_DAY = "CTL-8"


@dataclass(frozen=True, slots=True)
class Recalculated:
    """A task whose term another calendar moves; not `settled` when the new day leaves no time.

    Such a task keeps its old day until its author says otherwise (CTL-7).
    """

    task: Task
    old: dt.date
    new: dt.date
    settled: bool


def extend(
    work: Work, context: TaskContext, task_id: str, due_on: dt.date, reason: str, basis: str = ""
) -> Task:
    """Set a later day by the author's will, and grant with it what an executor asked for (CTL-6).

    `basis` names the author's paper when somebody else enters what it says.

    Raises:
        NotFound: no such task, or not for this reader.
        Refusal: not the author, no reason, the task has ended, or the day is not later.
    """
    task = locked(work, context.reader, task_id)
    require_author(context.reader, task, basis)
    _require_reason(reason)
    _require_later(task, due_on)
    asked = asked_extension(work.session, task.id)
    if asked is None:
        asked = _extension(work, task, due_on, reason)
    asked.due_after = due_on
    _decide(work, asked, ExtensionState.GRANTED, basis)
    old, task.due_on = task.due_on, due_on
    task.term, task.rule = "", NAMED_DAY
    task.extensions += 1
    remember(work, task, "extended", old=old.isoformat(), new=due_on.isoformat(), reason=reason)
    return _settled(work, task, "task.extended", due=due_on)


def ask_extension(
    work: Work, context: TaskContext, task_id: str, due_on: dt.date, reason: str
) -> TaskExtension:
    """Ask the author for a later day, before the present one expires (CTL-6).

    Raises:
        NotFound: no such task, or not for this reader.
        Refusal: not an executor, expired already, asked already, no reason, or not a later day.
    """
    task = locked(work, context.reader, task_id)
    require_carrying(work.session, context.reader, task)
    _require_reason(reason)
    _require_later(task, due_on)
    if work.today > task.due_on:
        raise Refusal(
            "asked_too_late",
            _("The term expired on {due}: another one is asked for before that", due=task.due_on),
            rule="CTL-6",
            remedy=_("Report to the author; the author may still extend the term."),
        )
    if asked_extension(work.session, task.id) is not None:
        raise Refusal(
            "asked_already",
            _("Another term is asked for already, and the author has not decided"),
            rule="CTL-6",
            remedy=_("Wait for the author's decision."),
        )
    asked = _extension(work, task, due_on, reason)
    remember(
        work, task, "extension_asked", old=task.due_on.isoformat(), new=due_on.isoformat(),
        reason=reason,
    )  # fmt: skip
    _settled(work, task, "task.extension_asked", due=due_on)
    return asked


def refuse_extension(
    work: Work, context: TaskContext, task_id: str, reason: str, basis: str = ""
) -> Task:
    """Leave the term as it is although an executor asked for another one (CTL-6).

    Raises:
        NotFound: no such task, or not for this reader.
        Refusal: not the author, no reason, or nobody asked.
    """
    task = locked(work, context.reader, task_id)
    require_author(context.reader, task, basis)
    _require_reason(reason)
    asked = asked_extension(work.session, task.id)
    if asked is None:
        raise Refusal(
            "not_asked",
            _("Nobody asked for another term of this task"),
            rule="CTL-6",
            remedy=_("See `regest task list`."),
        )
    _decide(work, asked, ExtensionState.REFUSED, basis)
    remember(work, task, "extension_refused", new=asked.due_after.isoformat(), reason=reason)
    return _settled(work, task, "task.extension_refused")


def done(
    work: Work,
    context: TaskContext,
    task_id: str,
    mark: str,
    done_on: dt.date,
    answer_id: str = "",
) -> Task:
    """Mark the task as executed: a short text, the day, and the record that answers, if any.

    Raises:
        NotFound: no such task or answer, or not for this reader.
        Refusal: the right is missing, or the task has ended.
        UsageFault: no text, or a day before the signing or still to come.
    """
    task = locked(work, context.reader, task_id)
    require_executing(work.session, context.reader, task)
    if is_blank(mark):
        raise UsageFault(
            "mark_empty",
            _("A mark of execution says in a few words how the task was executed"),
            remedy=_("Write what was done."),
        )
    if not task.signed_on <= done_on <= work.today:
        raise UsageFault(
            "done_on_wrong",
            _(
                "Executed on {day}? The task is of {signed}, today is {today}",
                day=done_on,
                signed=task.signed_on,
                today=work.today,
            ),
            rule="CTL",
            remedy=_("Name the day on which it was executed."),
        )
    task.done_on, task.mark = done_on, mark.strip()
    task.answer_id = _answer(work.session, context, answer_id)
    _close_question(work, task)
    remember(work, task, "done", new=done_on.isoformat(), reason=task.mark)
    return _settled(work, task, "task.done", day=done_on, answer=task.answer_id)


def drop(work: Work, context: TaskContext, task_id: str, reason: str, basis: str = "") -> Task:
    """Take the task off control although it was not executed («снято с контроля»).

    Raises:
        NotFound: no such task, or not for this reader.
        Refusal: neither the author nor one who closes tasks, no reason, or the task has ended.
    """
    task = locked(work, context.reader, task_id)
    require_dropping(context.reader, task, basis)
    _require_reason(reason)
    task.dropped_on, task.drop_reason = work.today, reason.strip()
    _close_question(work, task)
    remember(work, task, "dropped", new=work.today.isoformat(), reason=reason)
    return _settled(work, task, "task.dropped")


def moved_by_calendar(session: Session, context: TaskContext) -> tuple[Recalculated, ...]:
    """Return the open tasks whose reckoned day is another one by the present calendar (CAL-2)."""
    wanted = select(Task).where(
        col(Task.done_on).is_(None), col(Task.dropped_on).is_(None), Task.term != ""
    )
    moved = []
    for task in session.exec(wanted.order_by(col(Task.due_on), col(Task.id))):
        term = Term.parse(task.term, rule=task.rule)
        deadline = instruction_deadline(task.signed_on, term, context.calendar)
        if deadline.due != task.due_on:
            settled = deadline.proposal is None
            moved.append(
                Recalculated(task, task.due_on, deadline.proposal or deadline.due, settled)
            )
    return tuple(moved)


def recalculate(work: Work, context: TaskContext) -> tuple[Recalculated, ...]:
    """Reckon the open tasks anew by the present calendar; history and log tell each change (CAL-2).

    Days that a person named stay, and so does a day whose new one leaves no time: that one is
    returned as not `settled`.

    Raises:
        Refusal: `permission_missing`.
    """
    context.reader.require(ENTER)
    moved = moved_by_calendar(work.session, context)
    for each in moved:
        if each.settled:
            each.task.due_on = each.new
            remember(
                work, each.task, "recalculated", old=each.old.isoformat(), new=each.new.isoformat()
            )
            _settled(work, each.task, "task.recalculated", old=each.old, due=each.new)
    return moved


def asked_extension(session: Session, task_id: str) -> TaskExtension | None:
    """Return what an executor asked for and the author has not decided, or None."""
    wanted = select(TaskExtension).where(
        TaskExtension.task_id == task_id, TaskExtension.state == ExtensionState.ASKED
    )
    return session.exec(wanted).first()


def extensions_of(session: Session, task_id: str) -> Sequence[TaskExtension]:
    """Return the extensions of a task, asked, granted and refused, oldest first."""
    wanted = select(TaskExtension).where(TaskExtension.task_id == task_id)
    return session.exec(wanted.order_by(col(TaskExtension.asked_at), col(TaskExtension.id))).all()


def _extension(work: Work, task: Task, due_on: dt.date, reason: str) -> TaskExtension:
    asked = TaskExtension(
        id=work.new_id(),
        task_id=task.id,
        due_before=task.due_on,
        due_after=due_on,
        reason=reason.strip(),
        state=ExtensionState.ASKED,
        asked_by=work.actor.name,
        asked_at=work.now,
    )
    work.session.add(asked)
    return asked


def _decide(work: Work, asked: TaskExtension, state: ExtensionState, basis: str = "") -> None:
    asked.state, asked.basis = state, basis.strip()
    asked.decided_by, asked.decided_at = work.actor.name, work.now
    work.session.add(asked)


def _close_question(work: Work, task: Task) -> None:
    """Let a question for another term end with its task: nobody is asked any more."""
    asked = asked_extension(work.session, task.id)
    if asked is not None:
        _decide(work, asked, ExtensionState.REFUSED)


def _settled(work: Work, task: Task, action: str, **detail: dt.date | str | None) -> Task:
    work.session.add(task)
    told = {name: str(value) for name, value in detail.items() if value is not None}
    work.witness(action, "task", task.id, {"record": task.record_id, **told})
    return task


def _answer(session: Session, context: TaskContext, answer_id: str) -> str | None:
    if not answer_id:
        return None
    seen = select(Record.id).where(Record.id == answer_id, visible(context.reader))
    if session.exec(seen).first() is None:
        raise NotFound(
            "record_unknown",
            _("No such document: {reference}", reference=answer_id),
            remedy=_("Write the number as it is printed, with the year if need be: Вх-12@2026."),
        )
    return answer_id


def _require_later(task: Task, due_on: dt.date) -> None:
    if due_on <= task.due_on:
        raise Refusal(
            "not_later",
            _("{day} is not later than the present term, {due}", day=due_on, due=task.due_on),
            rule="CTL-6",
            remedy=_("Name a later day."),
        )


def _require_reason(reason: str) -> None:
    if is_blank(reason):
        raise Refusal(
            "reason_missing",
            _("This cannot be done without a reason"),
            rule="CTL-6",
            remedy=_("Say why."),
        )
