"""Tasks on records: given by an author to executors, found again, with their history (domain 2.7).

What happens to a task afterwards is in `control`, lists and states are in `task_list`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from sqlmodel import Session, col, func, select

from regest.core.base.errors import Ambiguous, NotFound, Refusal, UsageFault
from regest.core.base.messages import _
from regest.core.base.text import is_blank, storable
from regest.core.catalogue.records import ENDED
from regest.core.catalogue.references import find_record
from regest.core.catalogue.tables import File, OpenState, Record
from regest.core.catalogue.task_rights import require_adding, visible_tasks
from regest.core.catalogue.task_tables import Task, TaskEvent, TaskExecutor
from regest.core.catalogue.task_terms import (
    CONFIRMED,
    KINDS,
    Executor,
    TaskContext,
    TaskDraft,
    settled,
    term_of,
)
from regest.core.catalogue.visibility import settle_key, visible
from regest.core.people.access import Reader
from regest.core.people.tables import Party
from regest.core.store.gates import close_gate
from regest.core.store.work import Work

_ID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_OF_RECORD = re.compile(r"(?P<record>.+?)(?:#(?P<ordinal>\d{1,9}))?")


def add(work: Work, context: TaskContext, draft: TaskDraft) -> Task:
    """Give a task and return it; its executors see the record from now on (10.3, «if assigned»).

    Raises:
        NotFound: no such record, or not for this reader.
        Refusal: the right is missing, nobody confirmed a proposed day (CTL-7), no executor …
    """
    require_adding(context.reader, draft.author)
    _pass_gate(work, draft.record_id)
    record = _open_record(work, context.reader, draft.record_id)
    executors = _ordered(work.session, draft)
    deadline = settled(draft, context)
    named = draft.due_on is not None or deadline.rule == CONFIRMED
    task = Task(
        id=work.new_id(),
        record_id=record.id,
        ordinal=_next_ordinal(work.session, record.id),
        kind=draft.kind,
        text=draft.text.strip(),
        author_id=draft.author,
        signed_on=draft.signed_on,
        term="" if named else _term_text(draft, context),
        rule=deadline.rule,
        due_on=deadline.due,
        control=draft.control,
        entered_by=work.actor.name,
        created_at=work.now,
    )
    work.session.add(task)
    work.session.flush()
    for position, each in enumerate(executors):
        work.session.add(
            TaskExecutor(task_id=task.id, party_id=each.party_id, position=position, lead=each.lead)
        )
    work.session.flush()
    remember(work, task, "added", new=deadline.due.isoformat())
    _let_see(work, record)
    work.witness("task.added", "task", task.id, {"record": record.id, "due": str(deadline.due)})
    return task


def of_record(session: Session, record_id: str) -> Sequence[Task]:
    """Return the record's tasks in the order in which they were given, for whoever may see all."""
    wanted = select(Task).where(Task.record_id == record_id)
    return session.exec(wanted.order_by(col(Task.ordinal))).all()


def find_task(session: Session, reader: Reader, reference: str) -> Task:
    """Return the task that `reference` names: an id, `Вх-12#2`, or `Вх-12` with one open task.

    Raises:
        NotFound: nothing such, or not for this reader.
        Ambiguous: the document has several open tasks; they are named.
    """
    name = storable(reference).strip()
    seen = select(Task).where(visible_tasks(reader))
    if _ID.fullmatch(name.lower()):
        by_id = session.exec(seen.where(Task.id == name.lower())).first()
        if by_id is not None:
            return by_id
    parts = _OF_RECORD.fullmatch(name)
    if parts is None:
        raise _unknown(reference)
    record = find_record(session, reader, parts["record"])
    tasks = session.exec(seen.where(Task.record_id == record.id).order_by(col(Task.ordinal))).all()
    if parts["ordinal"]:
        fitting = [task for task in tasks if task.ordinal == int(parts["ordinal"])]
    else:
        fitting = [task for task in tasks if is_open(task)] or list(tasks)
    if not fitting:
        raise _unknown(reference)
    if len(fitting) > 1:
        raise Ambiguous(
            "task_ambiguous",
            _("{reference} has several tasks", reference=reference),
            [f"{reference}#{task.ordinal}: {task.text}" for task in fitting],
            remedy=_("Name one of them: {example}.", example=f"{reference}#{fitting[0].ordinal}"),
        )
    return fitting[0]


def locked(work: Work, reader: Reader, task_id: str) -> Task:
    """Return the open task, which nobody else changes until the commit.

    Raises:
        NotFound: no such task, or not for this reader.
        Refusal: `task_ended`, it was executed or taken off control.
    """
    wanted = select(Task).where(Task.id == task_id, visible_tasks(reader))
    task = work.session.exec(
        wanted.with_for_update(of=Task).execution_options(populate_existing=True)
    ).first()
    if task is None:
        raise _unknown(task_id)
    if not is_open(task):
        raise Refusal(
            "task_ended",
            _("The task is executed or taken off control already"),
            rule="CTL",
            remedy=_("Give another task if there is more to do."),
        )
    return task


def is_open(task: Task) -> bool:
    """Say whether the task is neither executed nor taken off control."""
    return task.done_on is None and task.dropped_on is None


def executors_of(session: Session, task_id: str) -> Sequence[TaskExecutor]:
    """Return the task's executors as they were named."""
    wanted = select(TaskExecutor).where(TaskExecutor.task_id == task_id)
    return session.exec(wanted.order_by(col(TaskExecutor.position))).all()


def history_of(session: Session, task_id: str) -> Sequence[TaskEvent]:
    """Return the task's history, oldest first."""
    wanted = select(TaskEvent).where(TaskEvent.task_id == task_id)
    # Lines older than their ordinals come first.
    order = (func.coalesce(TaskEvent.ordinal, 0), col(TaskEvent.at), col(TaskEvent.id))
    return session.exec(wanted.order_by(*order)).all()


def remember(
    work: Work, task: Task, action: str, *, old: str = "", new: str = "", reason: str = ""
) -> None:
    """Add a line to the task's history; the line itself is never changed.

    The caller holds the task's row, or has just made it.
    """
    last = select(func.max(TaskEvent.ordinal)).where(TaskEvent.task_id == task.id)
    work.session.add(
        TaskEvent(
            id=work.new_id(),
            task_id=task.id,
            ordinal=(work.session.exec(last).one() or 0) + 1,
            at=work.now,
            actor=work.actor.name,
            action=action,
            old=old,
            new=new,
            reason=reason,
        )
    )


def _pass_gate(work: Work, record_id: str) -> None:
    """Pass the gate of the end of records where the document lies in a closed file.

    An act that destroys the file sees the task, or the task finds nothing to stand on.
    """
    wanted = (
        select(File.state)
        .join(Record, col(Record.file_id) == col(File.id))
        .where(Record.id == record_id)
    )
    if work.session.exec(wanted).first() is OpenState.CLOSED:
        close_gate(work)


def _open_record(work: Work, reader: Reader, record_id: str) -> Record:
    wanted = select(Record).where(Record.id == record_id, visible(reader))
    record = work.session.exec(wanted.with_for_update(of=Record)).first()
    if record is None:
        raise NotFound(
            "record_unknown",
            _("No such document: {reference}", reference=record_id),
            remedy=_("Write the number as it is printed, with the year if need be: Вх-12@2026."),
        )
    if record.state in ENDED:
        raise Refusal(
            "record_ended",
            _(
                "{number} is annulled or destroyed and is not changed any more",
                number=record.number or record.id,
            ),
            rule="REG-6",
            remedy=_("Register the document anew."),
        )
    return record


def _ordered(session: Session, draft: TaskDraft) -> tuple[Executor, ...]:
    """Return the executors with exactly one responsible: the marked one, else the first."""
    if is_blank(draft.text):
        raise UsageFault(
            "task_empty", _("A task cannot be without a text"), remedy=_("Say what is to be done.")
        )
    if draft.kind not in KINDS:
        raise UsageFault(
            "task_kind_unknown",
            _("There is no kind of task {name}", name=draft.kind),
            remedy=_("Choose one of: {names}.", names=", ".join(KINDS)),
        )
    given = draft.executors
    ids = [each.party_id for each in given]
    if not given or len(set(ids)) < len(ids) or sum(each.lead for each in given) > 1:
        raise UsageFault(
            "task_executors",
            _("A task has executors, each named once, and one of them is responsible"),
            rule="CTL",
            remedy=_("Name who carries it out; the first one is responsible."),
        )
    _require_parties(session, [*ids, draft.author])
    if any(each.lead for each in given):
        return given
    return (Executor(ids[0], lead=True), *given[1:])


def _require_parties(session: Session, ids: Sequence[str]) -> None:
    known = set(session.exec(select(Party.id).where(col(Party.id).in_(ids))))
    for missing in (each for each in ids if each not in known):
        raise NotFound(
            "party_unknown",
            _("{name} is not in the directory", name=missing),
            remedy=_("Add it: regest party add."),
        )


def _next_ordinal(session: Session, record_id: str) -> int:
    last = session.exec(select(func.max(Task.ordinal)).where(Task.record_id == record_id)).one()
    return (last or 0) + 1


def _term_text(draft: TaskDraft, context: TaskContext) -> str:
    return str(term_of(draft, context))


def _let_see(work: Work, record: Record) -> None:
    """Give the record the key that its executors ask for, and the index the new key."""
    old = record.visibility_key
    settle_key(work, record)
    if record.visibility_key != old:
        work.session.add(record)
        work.enqueue(record.id)


def _unknown(reference: str) -> NotFound:
    return NotFound(
        "task_unknown",
        _("No such task: {reference}", reference=reference),
        remedy=_("See `regest task list`; a task is named by its document: Вх-12#1."),
    )
