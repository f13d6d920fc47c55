"""What is not over in a file: tasks that nobody carried out, and what modules object.

Neither destruction nor an archive takes such a file: what it holds is still worked by.
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple, TypeVar

from sqlmodel import Session, col, select

from regest.core.catalogue.tables import File, Record, RecordState
from regest.core.catalogue.task_states import open_tasks
from regest.core.catalogue.task_tables import Task
from regest.core.hooks.calls import Calls
from regest.core.hooks.types import DisposalView, Problem, Severity

# How many files are asked of at once.
_CHUNK = 400
_Each = TypeVar("_Each")


class OpenTask(NamedTuple):
    """A task that is not carried out: how it is referred to, and its last day."""

    reference: str
    due_on: dt.date


def tasks_of(session: Session, file_ids: Sequence[str]) -> Mapping[str, Sequence[OpenTask]]:
    """Return the open tasks on documents of each file, the earliest first; annulled ones count not.

    Files without any are not there.
    """
    found: dict[str, list[OpenTask]] = defaultdict(list)
    for chunk in _chunks(file_ids):
        wanted = (
            select(Record.file_id, Record.number, Task)
            .join(Task, col(Task.record_id) == col(Record.id))
            .where(
                col(Record.file_id).in_(chunk),
                col(Record.state) != RecordState.ANNULLED,
                open_tasks(),
            )
            .order_by(col(Task.due_on), col(Task.id))
        )
        for file_id, number, task in session.exec(wanted):
            reference = f"{number or task.record_id}#{task.ordinal}"
            found[file_id or ""].append(OpenTask(reference, task.due_on))
    return found


def objections(
    session: Session,
    calls: Calls,
    files: Sequence[File],
    closing_years: Mapping[str, int | None],
    on: dt.date,
) -> dict[str, tuple[Problem, ...]]:
    """Return what modules say of files that would go on a day, by file, refusals first.

    Raises:
        Refusal: a module could not answer.
    """
    found: dict[str, tuple[Problem, ...]] = {}
    if not calls.hears("check_disposal"):
        return found
    for chunk in _chunks(files):
        held = _records(session, [file.id for file in chunk])
        views = tuple(
            DisposalView(
                file_id=file.id,
                index=file.index,
                title=file.title,
                period=file.period,
                closing_year=closing_years.get(file.id),
                record_ids=tuple(held.get(file.id, ())),
                on=on,
            )
            for file in chunk
        )
        found.update(calls.check_disposal(session, views))
    return found


def refuses(problem: Problem) -> bool:
    """Say whether a problem keeps its file, rather than warns."""
    return problem.severity is Severity.REFUSAL


def _records(session: Session, file_ids: Sequence[str]) -> dict[str, list[str]]:
    wanted = select(Record.file_id, Record.id).where(col(Record.file_id).in_(file_ids))
    found: dict[str, list[str]] = defaultdict(list)
    for file_id, record_id in session.exec(wanted.order_by(col(Record.id))):
        found[file_id or ""].append(record_id)
    return found


def _chunks(each: Sequence[_Each]) -> Iterator[Sequence[_Each]]:
    for start in range(0, len(each), _CHUNK):
        yield each[start : start + _CHUNK]
