"""Control of what is answered: the tasks of a letter end with its answer, if a person agrees.

Registering an answer proposes it and never does it silently (LNK-1).
"""

from __future__ import annotations

from sqlmodel import Session

from regest.api import (
    House,
    Record,
    TaskContext,
    TaskFilter,
    TaskRow,
    control,
    links,
    references,
    spoken,
    task_list,
)
from regest.plugins.journal.words import ANSWERS, INCOMING, _


def open_tasks(house: House, record: Record) -> list[TaskRow]:
    """Return the tasks still open on the letters that this one answers, as the reader sees them."""
    with house.read() as session:
        return _open(session, house, record)


def close(house: House, record: Record) -> list[str]:
    """Mark those tasks as executed by this answer, with its number and date; return their names.

    Raises:
        Refusal: the right is missing; none is closed then.
    """
    context = TaskContext.of(house.deployment, house.reader)
    with house.work() as work:
        answer = references.find_record(work.session, house.reader, record.id)
        rows = _open(work.session, house, answer)
        for row in rows:
            control.done(work, context, row.task.id, mark_of(house, answer), work.today, answer.id)
        return [row.reference for row in rows]


def mark_of(house: House, record: Record) -> str:
    """Return the execution mark that names the answer, in the language of the papers."""
    with spoken(house.deployment.settings.association.language):
        return str(
            _("Answered by No. {number} of {day}", number=record.number, day=record.registered_on)
        )


def _open(session: Session, house: House, record: Record) -> list[TaskRow]:
    context = TaskContext.of(house.deployment, house.reader)
    today = house.deployment.database.today()
    rows: list[TaskRow] = []
    for end in links.links_of(session, record.id):
        if end.outward and end.type == ANSWERS and end.other.class_name == INCOMING:
            wanted = TaskFilter(record_id=end.other.id, open_only=True)
            rows += task_list.listing(session, context, today, wanted)
    return rows
