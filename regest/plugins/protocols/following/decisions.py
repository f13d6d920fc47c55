"""What became of each decision of earlier meetings, as a reader may know it (EXE-4)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import ColumnElement
from sqlmodel import Session, col, select
from sqlmodel.sql.expression import Select

from regest.api import (
    Ambiguous,
    House,
    Message,
    NotFound,
    Party,
    Reader,
    Record,
    Task,
    TaskContext,
    TaskFilter,
    TaskRow,
    TaskState,
    task_list,
    visibility,
)
from regest.plugins.protocols.following.delivery import NOTED
from regest.plugins.protocols.minutes.after_signing import point_number
from regest.plugins.protocols.tables.meetings import ProtocolsItem, ProtocolsMeeting
from regest.plugins.protocols.tables.minutes import ProtocolsDelivery
from regest.plugins.protocols.tables.votes import ProtocolsMotion, ProtocolsPoint
from regest.plugins.protocols.voting.wording import executors_of
from regest.plugins.protocols.words import _


class Execution(StrEnum):
    """What became of a decision on a day."""

    NOTHING_TO_DO = "nothing_to_do"
    NOT_DELIVERED = "not_delivered"
    IN_WORK = "in_work"
    OVERDUE = "overdue"
    DONE = "done"
    DONE_LATE = "done_late"
    DROPPED = "dropped"


_OF_TASK = {
    TaskState.DONE_IN_TIME: Execution.DONE,
    TaskState.DONE_LATE: Execution.DONE_LATE,
    TaskState.DROPPED: Execution.DROPPED,
    TaskState.OVERDUE: Execution.OVERDUE,
}
# As many bodies may have minutes of one number as keep a sequence of their own.
_SAME_NUMBER = 20
# Of several tasks on one decision, the one that needs most attention speaks for it.
_FIRST = (
    Execution.OVERDUE,
    Execution.IN_WORK,
    Execution.DONE_LATE,
    Execution.DONE,
    Execution.DROPPED,
)


@dataclass(frozen=True, slots=True)
class DecisionRow:
    """A decision with its point, meeting, executors and tasks; tasks are those the reader sees.

    `state` and `tasks` are None and empty for a reader who may not know what became of it.
    """

    record: Record
    meeting: ProtocolsMeeting
    item: ProtocolsItem
    point: ProtocolsPoint
    motion: ProtocolsMotion
    executors: tuple[str, ...]
    tasks: tuple[TaskRow, ...]
    deliveries: tuple[ProtocolsDelivery, ...]
    state: Execution | None

    @property
    def number(self) -> str:
        """Return `1.2`, the number of the point."""
        return point_number(self.item, self.point)

    @property
    def due_on(self) -> dt.date | None:
        """Return the day it is due: that of its task, which may have been extended."""
        days = [row.task.due_on for row in self.tasks]
        return max(days) if days else self.point.due_on

    @property
    def acknowledged(self) -> tuple[int, int]:
        """Return how many executors took note, and how many there are."""
        return sum(row.acknowledged_at is not None for row in self.deliveries), len(self.deliveries)

    def as_json(self) -> dict[str, object]:
        """Return the decision as data."""
        return {
            "id": self.record.id,
            "number": self.record.number,
            "point": self.number,
            "meeting": self.meeting.id,
            "held_on": self.meeting.held_on,
            "text": self.point.text,
            "form": self.point.form.value,
            "mark": self.record.mark,
            "executors": list(self.executors),
            "due_on": self.due_on,
            "state": self.state.value if self.state is not None else None,
        }


def earlier(
    house: House, session: Session, body: str, before: dt.date, limit: int = 1_000
) -> list[DecisionRow]:
    """Return the decisions of a body's meetings before a day, the latest meeting first."""
    wanted = _chosen(
        house.reader,
        col(ProtocolsMeeting.body_code) == body,
        col(ProtocolsMeeting.held_on) < before,
    )
    order = (
        col(ProtocolsMeeting.held_on).desc(),
        col(ProtocolsMeeting.id).desc(),
        col(ProtocolsItem.position),
        col(ProtocolsPoint.position),
    )
    found = session.exec(wanted.order_by(*order).limit(limit)).all()
    return [_row(house, session, *each) for each in found]


def find(house: House, session: Session, reference: str) -> DecisionRow:
    """Return the decision that `4/1.2` (of the latest year), `4/1.2@2025` or an id means.

    Raises:
        NotFound: there is none that the reader may see.
        Ambiguous: minutes of several bodies have that number.
    """
    named = reference.strip()
    number, _at, year = named.partition("@")
    meant = (col(Record.id) == named) | (col(Record.number) == number)
    conditions = [meant, *([col(Record.period) == year] if year else [])]
    latest = (col(Record.period).desc(), col(ProtocolsMeeting.held_on).desc(), col(Record.id))
    ordered = _chosen(house.reader, *conditions).order_by(*latest).limit(_SAME_NUMBER)
    found = session.exec(ordered).all()
    if not found:
        raise NotFound(
            "decision_unknown",
            _("There is no decision {name}", name=reference),
            remedy=_("`regest decision list` shows them with their numbers: 4/1.2."),
        )
    same_year = [row[0] for row in found if row[0].period == found[0][0].period]
    if len(same_year) > 1:
        raise Ambiguous(
            "decision_ambiguous",
            _("Minutes of several bodies have the number {name}", name=reference),
            [f"{record.id}: {record.heading}" for record in same_year],
            remedy=_("Name one of them by its identifier."),
        )
    return _row(house, session, *found[0])


def execution_of(row: TaskRow) -> Execution:
    """Return what a task says of the decision that gave it."""
    return _OF_TASK.get(row.state, Execution.IN_WORK)


def state_title(state: Execution | None) -> Message:
    """Return what became of a decision in the language of the reader."""
    if state is None:
        return _("not shown")
    return {
        Execution.NOTHING_TO_DO: _.p("decision", "nobody to execute it"),
        Execution.NOT_DELIVERED: _.p("decision", "not delivered"),
        Execution.IN_WORK: _.p("decision", "being executed"),
        Execution.OVERDUE: _.p("decision", "overdue"),
        Execution.DONE: _.p("decision", "executed in time"),
        Execution.DONE_LATE: _.p("decision", "executed late"),
        Execution.DROPPED: _.p("decision", "taken off control"),
    }[state]


def _chosen(
    reader: Reader, *conditions: ColumnElement[bool]
) -> Select[Record, ProtocolsMeeting, ProtocolsItem, ProtocolsPoint]:
    return (
        select(Record, ProtocolsMeeting, ProtocolsItem, ProtocolsPoint)
        .join(ProtocolsPoint, col(ProtocolsPoint.record_id) == col(Record.id))
        .join(ProtocolsItem, col(ProtocolsItem.id) == col(ProtocolsPoint.item_id))
        .join(ProtocolsMeeting, col(ProtocolsMeeting.id) == col(ProtocolsItem.meeting_id))
        .where(visibility.visible_among(reader), *conditions)
    )


def _row(
    house: House,
    session: Session,
    record: Record,
    meeting: ProtocolsMeeting,
    item: ProtocolsItem,
    point: ProtocolsPoint,
) -> DecisionRow:
    context = TaskContext.of(house.deployment, house.reader)
    today = house.deployment.database.today()
    given = session.exec(
        select(ProtocolsDelivery, Party)
        .join(Party, col(Party.id) == col(ProtocolsDelivery.party_id))
        .where(ProtocolsDelivery.point_id == point.id, ProtocolsDelivery.method != NOTED)
        .order_by(col(ProtocolsDelivery.id))
    ).all()
    seen = task_list.listing(session, context, today, TaskFilter(record_id=record.id))
    exists = session.exec(select(Task.id).where(Task.record_id == record.id).limit(1)).first()
    named = [party.name for party in executors_of(session, point.id)]
    executors = [party.name for _row, party in given] or named
    state = _state(point, named, seen, known=exists is None or bool(seen))
    return DecisionRow(
        record,
        meeting,
        item,
        point,
        session.get_one(ProtocolsMotion, point.motion_id),
        tuple(executors) or ((point.executors,) if point.executors else ()),
        tuple(seen),
        tuple(row for row, _party in given),
        state,
    )


def _state(
    point: ProtocolsPoint, named: Sequence[str], seen: Iterable[TaskRow], *, known: bool
) -> Execution | None:
    if not known:
        return None
    states = {execution_of(row) for row in seen}
    for state in _FIRST:
        if state in states:
            return state
    return Execution.NOT_DELIVERED if named or point.executors else Execution.NOTHING_TO_DO
