"""What of meetings keeps a file from going: those that are not over, and what nobody was given."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from sqlmodel import Session, col, select

from regest.api import DisposalView, Problem, Record, Task
from regest.plugins.protocols.tables.meetings import (
    MeetingState,
    ProtocolsItem,
    ProtocolsMaterial,
    ProtocolsMeeting,
)
from regest.plugins.protocols.tables.minutes import ProtocolsMinutes
from regest.plugins.protocols.tables.notices import ProtocolsNotice
from regest.plugins.protocols.tables.votes import ProtocolsExecutor, ProtocolsPoint
from regest.plugins.protocols.words import _

Met = tuple[str, str, ProtocolsMeeting]
MINUTES_CLAUSE, DECISIONS_CLAUSE = "п. 4.10 Положения", "п. 4.4 Положения"
_AHEAD = (MeetingState.DRAFT, MeetingState.CALLED, MeetingState.OPEN)


def objections(session: Session, disposals: Sequence[DisposalView]) -> dict[str, list[Problem]]:
    """Return the meetings and decisions of each file that are under way, in a few statements."""
    found: defaultdict[str, list[Problem]] = defaultdict(list)
    ids = [each.file_id for each in disposals]
    told: set[tuple[str, str]] = set()
    for file_id, number, meeting in _meetings(session, ids):
        if (file_id, meeting.id) not in told:
            told.add((file_id, meeting.id))
            found[file_id].append(_of_meeting(meeting, number))
    for file_id, number in _undelivered(session, ids):
        found[file_id].append(
            Problem(
                code="decision_undelivered",
                message=_("Decision {number} was given to none of its executors", number=number),
                rule="R-4.4",
                clause=DECISIONS_CLAUSE,
                remedy=_("Deliver it: regest minutes deliver, regest minutes hand-over."),
            )
        )
    return found


def _of_meeting(meeting: ProtocolsMeeting, number: str) -> Problem:
    day = f"{meeting.held_on:%d.%m.%Y}"
    if meeting.state in _AHEAD:
        return Problem(
            code="meeting_ahead",
            message=_(
                "The meeting of {day} is not over (document {number})", day=day, number=number
            ),
            rule="MTG-1",
            clause=MINUTES_CLAUSE,
            remedy=_("Hold it and close it, or call it off: regest meeting cancel."),
        )
    return Problem(
        code="minutes_unsigned",
        message=_(
            "The minutes of the meeting of {day} are not signed (document {number})",
            day=day,
            number=number,
        ),
        rule="R-4.10",
        clause=MINUTES_CLAUSE,
        remedy=_("Have chair and secretary sign them: regest minutes sign."),
    )


def _meetings(session: Session, file_ids: Sequence[str]) -> Iterator[Met]:
    """Yield each meeting that is not over with a paper in one of these files, and its number."""
    meeting = ProtocolsMeeting
    papers = (
        select(Record.file_id, Record.number, meeting)
        .select_from(meeting)
        .where(
            col(meeting.state).in_((*_AHEAD, MeetingState.CLOSED)),
            col(Record.file_id).in_(file_ids),
        )
        .order_by(col(meeting.held_on), col(Record.number))
    )
    minutes, notice = ProtocolsMinutes, ProtocolsNotice
    item, material = ProtocolsItem, ProtocolsMaterial
    ways = (
        papers.join(Record, col(Record.id) == col(meeting.agenda_record_id)),
        papers.join(minutes, col(minutes.meeting_id) == col(meeting.id)).join(
            Record, col(Record.id) == col(minutes.record_id)
        ),
        papers.join(notice, col(notice.meeting_id) == col(meeting.id)).join(
            Record, col(Record.id) == col(notice.record_id)
        ),
        papers.join(item, col(item.meeting_id) == col(meeting.id))
        .join(material, col(material.item_id) == col(item.id))
        .join(Record, col(Record.id) == col(material.record_id)),
    )
    for wanted in ways:
        for file_id, number, held in session.exec(wanted):
            yield file_id or "", number, held


def _undelivered(session: Session, file_ids: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Yield file and number of each decision whose executors have no task; core asks of tasks."""
    meeting, point, item = ProtocolsMeeting, ProtocolsPoint, ProtocolsItem
    executor = select(ProtocolsExecutor.point_id).where(ProtocolsExecutor.point_id == point.id)
    task = select(Task.id).where(Task.record_id == Record.id)
    wanted = (
        select(Record.file_id, Record.number)
        .join(point, col(point.record_id) == col(Record.id))
        .join(item, col(item.id) == col(point.item_id))
        .join(meeting, col(meeting.id) == col(item.meeting_id))
        .where(
            col(Record.file_id).in_(file_ids),
            col(meeting.state) == MeetingState.SIGNED,
            executor.correlate(point).exists(),
            ~task.correlate(Record).exists(),
        )
        .order_by(col(Record.number_order), col(Record.id))
    )
    for file_id, number in session.exec(wanted):
        yield file_id or "", number
