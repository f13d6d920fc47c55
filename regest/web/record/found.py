"""The record, the task or the file that an address names, if the visitor may see it (ACC-2)."""

from __future__ import annotations

from sqlmodel import Session, col, select

from regest.core.base.errors import NotFound
from regest.core.base.messages import _
from regest.core.catalogue import tasks
from regest.core.catalogue.references import find_record
from regest.core.catalogue.tables import Component, Record
from regest.core.catalogue.task_tables import Task
from regest.core.catalogue.visibility import visible_among
from regest.kit.destroyed import require_there
from regest.kit.pages import Visit


def record_of(session: Session, visit: Visit) -> Record:
    """Return the record that the address names.

    Raises:
        NotFound: there is none, or not for this visitor.
    """
    return find_record(session, visit.reader, visit.parts["record"])


def task_of(session: Session, visit: Visit) -> Task:
    """Return the task that the address names, if it is one of the record's.

    Raises:
        NotFound: there is none, or not for this visitor.
    """
    found = tasks.find_task(session, visit.reader, visit.parts["task"])
    if found.record_id != visit.parts["record"]:
        raise NotFound(
            "task_unknown",
            _("No such task: {reference}", reference=visit.parts["task"]),
            remedy=_("Open its document."),
        )
    return found


def component_of(session: Session, visit: Visit) -> Component:
    """Return the file that the address names.

    Raises:
        NotFound: there is none, or its record is not for this visitor.
    """
    wanted = (
        select(Component)
        .join(Record, col(Record.id) == col(Component.record_id))
        .where(
            Component.id == visit.parts["component"],
            Record.id == visit.parts["record"],
            visible_among(visit.reader),
        )
    )
    found = session.exec(wanted).first()
    if found is None:
        try:
            record = record_of(session, visit)
        except NotFound as fault:
            raise no_such_file() from fault
        require_there(session, record)
        raise no_such_file()
    return found


def no_such_file() -> NotFound:
    """Return the refusal that hides whether there is such a file."""
    return NotFound("file_unknown", _("There is no such file"), remedy=_("Open its document."))
