"""A meeting that is not over, and a decision that nobody was given, keep their files."""

from __future__ import annotations

from sqlmodel import select

from regest.core.catalogue.tables import Record
from regest.core.catalogue.task_tables import Task, TaskEvent, TaskExecutor
from regest.kit.house import House
from regest.plugins.protocols.tables.meetings import MeetingState, ProtocolsMeeting
from regest.plugins.protocols.tables.minutes import ProtocolsMinutes
from regest.plugins.protocols.tables.votes import ProtocolsExecutor, ProtocolsPoint
from tests.support.keeping import problems, told
from tests.support.signed_minutes import signed_meeting


def state(house: House, meeting_id: str, wanted: MeetingState) -> None:
    """Let a meeting stand somewhere else."""
    with house.work() as work:
        meeting = work.session.get_one(ProtocolsMeeting, meeting_id)
        meeting.state = wanted
        work.session.add(meeting)
        work.witness("meeting.changed", "meeting", meeting_id)


def minutes_of(house: House, meeting_id: str) -> Record:
    """Return the record of its minutes."""
    with house.read() as session:
        minutes = session.get_one(ProtocolsMinutes, meeting_id)
        return session.get_one(Record, minutes.record_id)


def test_unsigned_minutes_and_meetings_ahead_are_named(house: House) -> None:
    meeting_id = signed_meeting(house)
    record = minutes_of(house, meeting_id)
    with house.read() as session:
        day = f"{session.get_one(ProtocolsMeeting, meeting_id).held_on:%d.%m.%Y}"
    state(house, meeting_id, MeetingState.CLOSED)
    assert told(house, record.id) == [
        (
            f"Не подписан протокол заседания {day} (документ № {record.number}) (R-4.10). Его "
            "подписывают председательствующий и секретарь: regest minutes sign."
        )
    ]
    state(house, meeting_id, MeetingState.CALLED)
    assert told(house, record.id) == [
        (
            f"Не завершено заседание {day} (документ № {record.number}) (MTG-1). Проведите и "
            "закройте заседание или отмените его: regest meeting cancel."
        )
    ]
    for over in (MeetingState.DELIVERED, MeetingState.CANCELLED, MeetingState.FAILED):
        state(house, meeting_id, over)
        assert told(house, record.id) == []


def test_a_decision_that_nobody_was_given_is_named(house: House) -> None:
    meeting_id = signed_meeting(house)
    with house.work() as work:
        executed = select(Record).join(ProtocolsPoint).join(ProtocolsExecutor)
        number = work.session.exec(executed).first()
        assert number is not None
        tasks = [each.id for each in work.session.exec(select(Task)).all()]
        for table in (TaskEvent, TaskExecutor):
            for row in work.session.exec(select(table)).all():
                work.session.delete(row)
        work.session.flush()
        for each in tasks:
            work.session.delete(work.session.get_one(Task, each))
        work.witness("task.dropped", "record", number.id)
    found = {each.code for each in problems(house, minutes_of(house, meeting_id).id)}
    assert found == {"decision_undelivered"}
    assert any(
        said == f"Решение {number.number} не доведено до исполнителей (R-4.4). Доведите его до "
        "исполнителей: regest minutes deliver, regest minutes hand-over."
        for said in told(house, number.id)
    )
