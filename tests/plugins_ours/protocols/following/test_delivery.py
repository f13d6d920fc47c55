"""Decisions brought to their executors in one action, and taken note of (EXE-1, EXE-2, R-4.4)."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from sqlmodel import col, select

from regest.api import House, NotFound, Record, RecordLink, Refusal, Task, TaskState, tasks
from regest.core.base.clock import ManualClock
from regest.plugins.protocols.following import acknowledging, delivery
from regest.plugins.protocols.tables.meetings import MeetingState, ProtocolsMeeting
from regest.plugins.protocols.tables.minutes import MinutesState, ProtocolsMinutes
from regest.plugins.protocols.tables.votes import DecisionForm
from tests.support.houses import opened_house
from tests.support.signed_minutes import closed_meeting, decide, signed, signed_meeting

MENTORS = {"1.2": ("МБОУ «Лицей № 3»", "МБОУ «Гимназия № 7»")}


def given(house: House) -> dict[str, Task]:
    """Return all tasks by the number of their decision."""
    with house.read() as session:
        found = session.exec(
            select(Task, Record).join(Record, col(Record.id) == col(Task.record_id))
        ).all()
        return {record.number: task for task, record in found}


def state(house: House, meeting_id: str) -> tuple[MeetingState, MinutesState]:
    """Return where a meeting and its minutes stand."""
    with house.read() as session:
        kept = session.get_one(ProtocolsMinutes, meeting_id)
        return session.get_one(ProtocolsMeeting, meeting_id).state, kept.state


def test_one_action_gives_every_task_with_its_day(house: House) -> None:
    """Each point with executors is a task on its decision, due on the day that was decided."""
    meeting_id = signed_meeting(house)
    done = delivery.deliver(house, meeting_id, MENTORS)
    made = given(house)
    assert {number: task.due_on for number, task in made.items()} == {
        "4/1.2": dt.date(2026, 11, 16),
        "4/2.1": dt.date(2026, 12, 25),
        "4/3.2": dt.date(2026, 10, 23),
        "4/4.1": dt.date(2026, 10, 30),
    }
    assert {task.signed_on for task in made.values()} == {dt.date(2026, 10, 16)}
    assert done.warnings == ()
    with house.read() as session:
        lead, other = tasks.executors_of(session, made["4/1.2"].id)
    assert (lead.lead, other.lead) == (True, False)


def test_whoever_has_an_account_has_the_decision_at_once(house: House) -> None:
    """The head acts for the school; whoever nobody acts for gets a paper."""
    meeting_id = signed_meeting(house)
    done = delivery.deliver(house, meeting_id, {"1.2": ("МБОУ «Лицей № 3»", "МБОУ «СОШ № 12»")})
    methods = sorted((row.method, row.delivered_at is not None) for row in done.rows)
    assert methods == [("account", True)] * 4 + [("paper", False)]
    assert state(house, meeting_id) == (MeetingState.SIGNED, MinutesState.SIGNED)
    delivery.hand_over(house, meeting_id, "МБОУ «СОШ № 12»")
    assert state(house, meeting_id) == (MeetingState.DELIVERED, MinutesState.DELIVERED)


def test_executors_in_words_wait_for_names(house: House) -> None:
    """«руководители организаций-наставников» are nobody yet: the meeting is not delivered."""
    meeting_id = signed_meeting(house)
    done = delivery.deliver(house, meeting_id)
    assert done.unnamed == ("1.2",)
    (warning,) = done.warnings
    assert warning.message.text("en") == (
        "Point 1.2 waits for names: its executors are “руководители организаций-наставников”"
    )
    assert not done.complete
    again = delivery.deliver(house, meeting_id, MENTORS)
    assert again.complete
    assert len(given(house)) == 4


def test_a_day_off_is_kept_and_no_day_is_a_month(house: House) -> None:
    """EXE-2: the paper's own day stays, with a warning; without one a month from the meeting."""
    meeting_id = closed_meeting(house)
    decide(house, meeting_id, 4, "Первое.", due_on=dt.date(2026, 11, 15), executors=("Грачёв",))
    decide(house, meeting_id, 4, "Второе.", executors=("Грачёв",))
    signed(house, meeting_id)
    done = delivery.deliver(house, meeting_id, MENTORS)
    assert [each.message.text("en") for each in done.warnings] == [
        "Point 4.2: The term ends on the non-working day 15.11.2026"
    ]
    made = given(house)
    assert made["4/4.2"].due_on == dt.date(2026, 11, 15)
    assert made["4/4.3"].due_on == dt.date(2026, 11, 16)
    assert made["4/4.3"].term == "1 month previous"


def test_the_term_of_delivery_is_three_working_days_from_the_signing(
    house: House, clock: ManualClock
) -> None:
    """Signed on Tuesday 27.10.2026: due on Friday; on the day after what waits is late."""
    meeting_id = signed_meeting(house)
    done = delivery.deliver(house, meeting_id, {"1.2": ("МБОУ «СОШ № 12»",)})
    assert done.due_on == dt.date(2026, 10, 30)
    waiting = [row for row in done.rows if row.delivered_at is None]
    for day, late in ((30, False), (31, True)):
        today = dt.date(2026, 10, day)
        assert {delivery.is_late(row, done.due_on, today, house) for row in waiting} == {late}
    clock.advance(days=5)
    (row,) = delivery.hand_over(house, meeting_id, "МБОУ «СОШ № 12»")
    assert delivery.is_late(row, done.due_on, dt.date(2026, 11, 1), house)


def test_nothing_is_delivered_before_the_signatures(house: House) -> None:
    """Closed is not signed."""
    meeting_id = closed_meeting(house)
    with pytest.raises(Refusal) as refused:
        delivery.deliver(house, meeting_id)
    assert refused.value.code == "meeting_state"
    assert given(house) == {}


def test_who_may_not_deliver_is_refused(house: House, folder: Path) -> None:
    """Delivering is the secretary's duty (4.4)."""
    meeting_id = signed_meeting(house)
    with opened_house(folder, login="presidium") as grachev, pytest.raises(Refusal) as refused:
        delivery.deliver(grachev, meeting_id)
    assert refused.value.code == "permission_missing"
    with opened_house(folder, login="secretary") as secretary:
        assert delivery.deliver(secretary, meeting_id, MENTORS).complete


def test_the_secretary_delivers_a_marked_decision_and_its_executor_sees_it(
    house: House, folder: Path
) -> None:
    """Whoever wrote it down and whoever executes it are let in; others see nothing."""
    meeting_id = closed_meeting(house)
    decide(house, meeting_id, 4, "Проверить жалобу.", mark="Конфиденциально",
           mark_basis="п. 5.4 Положения", executors=("Белова Н.П.",))  # fmt: skip
    signed(house, meeting_id)
    with opened_house(folder, login="secretary") as secretary:
        delivery.deliver(secretary, meeting_id, MENTORS)
    with opened_house(folder, login="member") as belova:
        (noted,) = acknowledging.acknowledge(belova, meeting_id, ["4.2"])
    assert noted.row.method == "account"
    with opened_house(folder, login="candidate") as other, pytest.raises(NotFound):
        acknowledging.acknowledge(other, meeting_id, ["4.2"])


def test_an_executor_takes_note_once(house: House, folder: Path) -> None:
    """«Ознакомлен(а)» bears who and when; there is nothing to note a second time."""
    meeting_id = signed_meeting(house)
    delivery.deliver(house, meeting_id, MENTORS)
    with opened_house(folder, login="presidium") as grachev:
        noted = acknowledging.acknowledge(grachev, meeting_id)
        assert [each.number for each in noted] == ["1.2", "2.1"]
        assert {each.row.acknowledged_by for each in noted} == {"presidium"}
        assert all(each.row.acknowledged_at is not None for each in noted)
        with pytest.raises(Refusal) as refused:
            acknowledging.acknowledge(grachev, meeting_id)
    assert refused.value.code == "nothing_to_acknowledge"


def test_a_member_takes_note_in_the_name_of_the_school(house: House, folder: Path) -> None:
    """Any member organisation may say it knows an open decision; that is no delivery."""
    meeting_id = signed_meeting(house)
    with opened_house(folder, login="member") as belova:
        (noted,) = acknowledging.acknowledge(belova, meeting_id, ["3.1"])
    assert noted.row.method == "noted"
    with house.read() as session:
        assert delivery.deliveries_of(session, session.get_one(ProtocolsMeeting, meeting_id)) == []
        same = session.get_one(Record, session.exec(
            select(Record.id).where(Record.number == "4/3.1")).one())  # fmt: skip
    assert same.version


def test_a_signature_on_paper_delivers_too(house: House) -> None:
    """The secretary enters «Ознакомлен» of somebody without an account."""
    meeting_id = signed_meeting(house)
    delivery.deliver(house, meeting_id, {"1.2": ("МБОУ «СОШ № 12»",)})
    (noted,) = acknowledging.acknowledge_for(house, meeting_id, "МБОУ «СОШ № 12»")
    assert noted.row.acknowledged_by == "МБОУ «СОШ № 12»"
    assert state(house, meeting_id)[0] is MeetingState.DELIVERED


@pytest.mark.parametrize("without", [(), ("journal",)])
def test_an_appeal_begins_as_a_draft(folder: Path, without: tuple[str, ...]) -> None:
    """1.5: a letter where the journal is on, a paper of our own without it; once, and linked."""
    with opened_house(folder, without=without) as house:
        meeting_id = closed_meeting(house)
        decide(house, meeting_id, 4, "Обратиться к министру.", form=DecisionForm.APPEAL)
        signed(house, meeting_id)
        (draft_id,) = delivery.deliver(house, meeting_id, {}).drafts
        assert delivery.deliver(house, meeting_id, MENTORS).drafts == ()
        with house.read() as session:
            draft = session.get_one(Record, draft_id)
            (link,) = session.exec(select(RecordLink).where(RecordLink.source_id == draft_id))
            target = session.get_one(Record, link.target_id)
    assert draft.class_name == ("decision_paper" if without else "outgoing_letter")
    assert draft.heading == "Обращение: Обратиться к министру."
    assert (link.type, target.number) == ("executes", "4/4.2")


def test_a_task_left_undone_is_overdue(house: House, clock: ManualClock) -> None:
    """Control is core's: the state of the task of a decision is computed like any other."""
    from regest.core.catalogue.task_states import state_of

    meeting_id = signed_meeting(house)
    delivery.deliver(house, meeting_id, MENTORS)
    assert state_of(given(house)["4/3.2"], dt.date(2026, 10, 27)) is TaskState.OVERDUE
