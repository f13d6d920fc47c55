"""What became of earlier decisions, reported to the next meeting (EXE-4)."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from sqlmodel import select

from regest.api import Ambiguous, House, NotFound, Record, Refusal, TaskContext, control
from regest.api.papers import Paragraph, Table
from regest.core.base.clock import ManualClock
from regest.plugins.protocols import meetings
from regest.plugins.protocols.following import decisions, delivery, execution
from regest.plugins.protocols.following.decisions import Execution
from regest.plugins.protocols.preparing import agenda, planning
from tests.support.houses import opened_house
from tests.support.signed_minutes import closed_meeting, signed_meeting

MENTORS = {"1.2": ("МБОУ «Лицей № 3»",)}
DECEMBER = dt.date(2026, 12, 18)


def done(house: House, number: str, day: dt.date) -> None:
    """Mark the task of a decision executed on a day."""
    with house.read() as session:
        (row,) = decisions.find(house, session, number).tasks
    context = TaskContext.of(house.deployment, house.reader)
    with house.work() as work:
        control.done(work, context, row.task.id, "исполнено", day)


def states(house: House) -> dict[str, Execution | None]:
    """Return the state of each decision that the report to the December meeting tells of."""
    return {row.record.number: row.state for row in execution.report(house, DECEMBER).rows}


def test_every_state_is_told(house: House, clock: ManualClock) -> None:
    """In time, late, overdue, still running; points that nobody executes are left out."""
    delivery.deliver(house, signed_meeting(house), MENTORS)
    clock.advance(days=30)
    done(house, "4/4.1", dt.date(2026, 10, 30))
    done(house, "4/3.2", dt.date(2026, 10, 26))
    assert states(house) == {
        "4/1.2": Execution.OVERDUE,
        "4/2.1": Execution.IN_WORK,
        "4/3.2": Execution.DONE_LATE,
        "4/4.1": Execution.DONE,
    }


def test_what_was_not_delivered_is_told(house: House) -> None:
    """A decision with executors and without a task has not reached them."""
    signed_meeting(house)
    assert set(states(house).values()) == {Execution.NOT_DELIVERED}


def test_the_paper_has_a_line_for_each_and_the_counts(house: House, clock: ManualClock) -> None:
    """Number, day, text, executors, term and what became of it."""
    delivery.deliver(house, signed_meeting(house), MENTORS)
    clock.advance(days=30)
    done(house, "4/4.1", dt.date(2026, 10, 30))
    made = execution.report_paper(house, execution.report(house, DECEMBER))
    (table,) = [block for block in made.blocks if isinstance(block, Table)]
    assert [row[0] for row in table.rows] == ["4/1.2", "4/2.1", "4/3.2", "4/4.1"]
    assert table.rows[1][1:5] == (
        "16.10.2026",
        "Рекомендовать МБОУ «СОШ № 12» представить отчёт об устранении замечаний.",
        "Грачёв М.Е.",
        "25.12.2026",
    )
    assert made.title == "Справка об исполнении решений 18.12.2026"
    assert next(block.text for block in made.blocks if isinstance(block, Paragraph)) == (
        "принятых на заседаниях до 18.12.2026"
    )


def test_what_ended_before_the_last_report_is_left_out(house: House, clock: ManualClock) -> None:
    """Each decision is reported as executed once."""
    delivery.deliver(house, signed_meeting(house), MENTORS)
    clock.advance(days=30)
    done(house, "4/4.1", dt.date(2026, 10, 30))
    since = execution.report(house, DECEMBER, since=dt.date(2026, 11, 1))
    assert "4/4.1" not in {row.record.number for row in since.rows}
    assert len(since.rows) == 3


def test_the_report_becomes_material_of_the_next_agenda(house: House) -> None:
    """One action: a question on the agenda, the paper registered and handed out with it."""
    delivery.deliver(house, signed_meeting(house), MENTORS)
    new = planning.NewMeeting(held_on=DECEMBER, starts_at=dt.time(14))
    meeting_id = planning.plan(house, new).id
    item, record = execution.put_on_agenda(house, meeting_id)
    assert item.title == "Об исполнении ранее принятых решений"
    assert record.number.startswith("Вн-")
    with house.read() as session:
        assert [each.record_id for each in meetings.materials_of(session, item.id)] == [record.id]


def test_nothing_is_put_on_a_final_agenda(house: House) -> None:
    """The chair has finalised it: neither question nor paper is written."""
    delivery.deliver(house, signed_meeting(house), MENTORS)
    new = planning.NewMeeting(held_on=DECEMBER, starts_at=dt.time(14))
    meeting_id = planning.plan(house, new).id
    agenda.add_item(house, meeting_id, agenda.NewItem(title="О плане"))
    agenda.finalise(house, meeting_id)
    with pytest.raises(Refusal) as refused:
        execution.put_on_agenda(house, meeting_id)
    assert refused.value.code == "agenda_final"


def test_there_is_no_report_without_decisions(house: House) -> None:
    """An empty paper would say nothing."""
    closed_meeting(house)
    with pytest.raises(Refusal) as refused:
        execution.report_paper(house, execution.report(house, DECEMBER))
    assert refused.value.message.text("en") == (
        "There are no decisions to report on before 18.12.2026"
    )


def test_a_decision_is_found_by_its_number(house: House) -> None:
    """`4/1.2`, with its year if need be; what is not there is told like what is hidden."""
    signed_meeting(house)
    with house.read() as session:
        row = decisions.find(house, session, "4/1.2")
        assert decisions.find(house, session, "4/1.2@2026").record.id == row.record.id
        assert decisions.find(house, session, row.record.id).number == "1.2"
        for name in ("4/1.2@2025", "4/9.9", ""):
            with pytest.raises(NotFound) as refused:
                decisions.find(house, session, name)
            assert refused.value.code == "decision_unknown"


def test_two_bodies_may_have_minutes_of_one_number(house: House) -> None:
    """Which one is meant is asked; the latest year comes first without a question."""
    signed_meeting(house)
    with house.work() as work:
        row = decisions.find(house, work.session, "4/2.1")
        other = work.session.exec(select(Record).where(Record.number == "4/1.1")).one()
        other.number = row.record.number
        work.session.add(other)
        work.witness("record.corrected", "record", other.id)
    with house.read() as session, pytest.raises(Ambiguous) as refused:
        decisions.find(house, session, "4/2.1")
    assert refused.value.code == "decision_ambiguous"
    with house.work() as work:
        other = work.session.get_one(Record, other.id)
        other.period = "2025"
        work.session.add(other)
        work.witness("record.corrected", "record", other.id)
    with house.read() as session:
        assert decisions.find(house, session, "4/2.1").record.id == row.record.id
        assert decisions.find(house, session, "4/2.1@2025").record.id == other.id


def test_a_member_does_not_learn_what_became_of_it(house: House, folder: Path) -> None:
    """A member sees that a decision was made, and nothing of the task of another."""
    delivery.deliver(house, signed_meeting(house), MENTORS)
    with opened_house(folder, login="member") as belova, belova.read() as session:
        row = decisions.find(belova, session, "4/2.1")
        assert (row.state, row.tasks) == (None, ())
    with opened_house(folder, login="member") as belova, pytest.raises(Refusal):
        execution.report(belova, DECEMBER)
