"""Who sees a task and who may do what with it (domain 10.3, CTL-6).

A task is seen by its author and its executors, and by holders of `task.read` with its record. Its
text tells of the record, so seeing the record alone is not enough.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from sqlalchemy import ColumnElement, or_, true
from sqlmodel import Session, col, select

from regest.core.base.errors import Refusal
from regest.core.base.messages import Message, _
from regest.core.catalogue.tables import Record
from regest.core.catalogue.task_tables import Task, TaskExecutor
from regest.core.catalogue.visibility import visible
from regest.core.people.access import Reader

READ = "task.read"
ADD = "task.add"
ENTER = "task.enter"
CLOSE = "task.close"
_SOME_BASIS = "…"


def visible_tasks(reader: Reader) -> ColumnElement[bool]:
    """Return the condition on `task` that holds for what the reader may see."""
    if reader.everything:
        return true()
    own = _own(reader.party_ids)
    if not reader.may(READ):
        return own
    return or_(own, col(Task.record_id).in_(select(Record.id).where(visible(reader))))


# As in `visibility`: putting it together takes longer than asking.
@lru_cache(maxsize=500)
def _own(party_ids: frozenset[str]) -> ColumnElement[bool]:
    carried = select(TaskExecutor.task_id).where(col(TaskExecutor.party_id).in_(party_ids))
    return or_(col(Task.author_id).in_(party_ids), col(Task.id).in_(carried))


def require_adding(reader: Reader, author_id: str) -> None:
    """Refuse unless the reader may give a task as this author, or enter one signed on paper.

    Raises:
        Refusal: `permission_missing`.
    """
    if author_id not in reader.party_ids or not reader.may(ADD):
        reader.require(ENTER)


def require_executing(session: Session, reader: Reader, task: Task) -> None:
    """Refuse unless the reader is responsible for the task, its author, or one who closes tasks.

    Raises:
        Refusal: `task_of_others`.
    """
    if is_author(reader, task) or reader.may(CLOSE) or reader.may(ENTER):
        return
    if not (lead_ids(session, task) & reader.party_ids):
        raise _refused(
            _("Its execution is marked by whoever is responsible for it, or by the author"),
            _("Ask the responsible executor to mark it."),
        )


def require_carrying(session: Session, reader: Reader, task: Task) -> None:
    """Refuse unless the reader is an executor of the task, or enters for one.

    Raises:
        Refusal: `task_of_others`.
    """
    own = select(TaskExecutor).where(
        TaskExecutor.task_id == task.id, col(TaskExecutor.party_id).in_(reader.party_ids)
    )
    if not reader.may(ENTER) and session.exec(own).first() is None:
        raise _refused(
            _("Another term is asked for by an executor of the task"),
            _("Ask the executor to do it."),
        )


def require_author(reader: Reader, task: Task, basis: str) -> None:
    """Refuse unless the reader is the author, or enters with a basis what the author decided.

    Raises:
        Refusal: `author_alone`.
    """
    if is_author(reader, task) or (reader.may(ENTER) and (basis.strip() or reader.is_console)):
        return
    remedy = (
        _("Name the paper on which the author decided it, or ask the author for another term.")
        if reader.may(ENTER)
        else _("Ask the author for another term before the present one expires.")
    )
    raise Refusal(
        "author_alone",
        _("Only the author of the task changes its term"),
        rule="CTL-6",
        remedy=remedy,
    )


def require_dropping(reader: Reader, task: Task, basis: str) -> None:
    """Refuse unless the reader may take the task off control: its author, or who closes tasks.

    Raises:
        Refusal: `author_alone`.
    """
    if (
        not reader.may(CLOSE)
        and not is_author(reader, task)
        and not (reader.may(ENTER) and basis.strip())
    ):
        raise Refusal(
            "author_alone",
            _("A task is taken off control by its author or the chair"),
            rule="CTL-6",
            remedy=_("Name the paper on which one of them decided it."),
        )


def require_giving(reader: Reader) -> None:
    """Refuse whoever gives no tasks at all, before any name is looked up (ACC-2).

    Raises:
        Refusal: `permission_missing`.
    """
    if not reader.may(ADD):
        reader.require(ENTER)


def may_give(reader: Reader) -> bool:
    """Say whether the reader gives tasks: own ones, or those that stand on a paper."""
    return reader.may(ADD) or reader.may(ENTER)


def offered(session: Session, reader: Reader, task: Task) -> frozenset[str]:
    """Return what the reader may do with an open task: extend, ask, done, drop.

    These are the very checks that the change makes; where a basis is wanted, it still is.
    """
    if task.done_on is not None or task.dropped_on is not None:
        return frozenset()
    checks = {
        "extend": lambda: require_author(reader, task, _SOME_BASIS),
        "ask": lambda: require_carrying(session, reader, task),
        "done": lambda: require_executing(session, reader, task),
        "drop": lambda: require_dropping(reader, task, _SOME_BASIS),
    }
    allowed = {name for name, check in checks.items() if _passes(check)}
    # Whoever sets the term has nobody to ask.
    return frozenset(allowed - {"ask"} if "extend" in allowed else allowed)


def _passes(check: Callable[[], None]) -> bool:
    try:
        check()
    except Refusal:
        return False
    return True


def is_author(reader: Reader, task: Task) -> bool:
    """Say whether the reader gave the task."""
    return task.author_id in reader.party_ids


def lead_ids(session: Session, task: Task) -> frozenset[str]:
    """Return whoever is responsible for the task."""
    wanted = select(TaskExecutor.party_id)
    return frozenset(
        session.exec(wanted.where(TaskExecutor.task_id == task.id, col(TaskExecutor.lead)))
    )


def _refused(message: Message, remedy: Message) -> Refusal:
    return Refusal("task_of_others", message, rule="PRM", remedy=remedy)
