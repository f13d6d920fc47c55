"""What delivering would bring to whom: looked over before, and followed after (4.4)."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from sqlmodel import Session

from regest.api import (
    House,
    Message,
    Party,
    Task,
    TaskContext,
    deadlines,
    rosters,
    task_terms,
    visibility,
)
from regest.plugins.protocols.following.delivery import deliveries_of, task_draft
from regest.plugins.protocols.minutes.after_signing import adopted_points, point_number
from regest.plugins.protocols.tables.meetings import ProtocolsMeeting
from regest.plugins.protocols.tables.minutes import ProtocolsDelivery
from regest.plugins.protocols.tables.votes import ProtocolsPoint
from regest.plugins.protocols.voting.wording import executors_of


@dataclass(frozen=True, slots=True)
class Brings:
    """One executor of a point; `acting` has somebody here to see the task at once.

    `row` is there once the decision is on its way.
    """

    party: Party
    acting: bool
    row: ProtocolsDelivery | None

    @property
    def waits_for_hand(self) -> bool:
        """Whether somebody has to hand a paper over, or a letter is still on its way."""
        return self.row is not None and self.row.delivered_at is None


@dataclass(frozen=True, slots=True)
class ReviewLine:
    """A point with its executors; `words` are executors whom the minutes do not name.

    `due_on` is None for a point that nobody executes; `hints` explain it. `record_id` is empty for
    a reader who may not see the decision.
    """

    number: str
    text: str
    words: str
    executors: tuple[Brings, ...]
    due_on: dt.date | None
    hints: tuple[Message, ...]
    reckoned: bool
    record_id: str

    @property
    def unnamed(self) -> bool:
        """Whether names are still wanted before it can be delivered."""
        return bool(self.words) and not self.executors

    @property
    def brought(self) -> bool:
        """Whether it is on its way to everybody who executes it."""
        return bool(self.executors) and all(each.row is not None for each in self.executors)


def review(house: House, session: Session, meeting: ProtocolsMeeting) -> list[ReviewLine]:
    """Return the adopted points of a meeting that the reader may see, in their order."""
    rows: dict[str, dict[str, ProtocolsDelivery]] = {}
    for row in deliveries_of(session, meeting):
        rows.setdefault(row.point_id, {})[row.party_id] = row
    points = list(adopted_points(session, meeting))
    records = [point.record_id for _item, point in points if point.record_id]
    seen = visibility.seen_records(session, house.reader, records)
    return [
        _line(house, session, meeting, point_number(item, point), point, rows.get(point.id, {}))
        for item, point in points
        if point.record_id in seen
    ]


def _line(
    house: House,
    session: Session,
    meeting: ProtocolsMeeting,
    number: str,
    point: ProtocolsPoint,
    rows: dict[str, ProtocolsDelivery],
) -> ReviewLine:
    people = {party.id: party for party in executors_of(session, point.id)}
    people |= {each: session.get_one(Party, each) for each in rows if each not in people}
    today = house.deployment.database.today()
    acting = rosters.with_accounts(session, set(people), today)
    deadline = (
        _deadline(house, meeting, point, tuple(people)) if people or point.executors else None
    )
    tasks = {session.get_one(Task, row.task_id).due_on for row in rows.values() if row.task_id}
    due_on = max(tasks, default=deadline.due if deadline is not None else None)
    return ReviewLine(
        number=number,
        text=point.text,
        words=point.executors,
        executors=tuple(
            Brings(party, party.id in acting, rows.get(party.id)) for party in people.values()
        ),
        due_on=due_on,
        hints=deadline.hints() if deadline is not None else (),
        reckoned=point.due_on is None,
        record_id=point.record_id or "",
    )


def _deadline(
    house: House, meeting: ProtocolsMeeting, point: ProtocolsPoint, executors: tuple[str, ...]
) -> deadlines.Deadline:
    draft = task_draft(meeting, point, executors)
    return task_terms.due_of(draft, TaskContext.of(house.deployment, house.reader))
