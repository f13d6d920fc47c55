"""The end of a year: its files closed, carried-over ones left, column 5 and the summary entry."""

from __future__ import annotations

import datetime as dt

import pytest
from sqlmodel import select

from regest.core.base.clock import ManualClock
from regest.core.base.errors import Refusal
from regest.core.catalogue import fileplan, plan_closing, plan_lines, plan_years
from regest.core.catalogue.file_tables import PlanState
from regest.core.catalogue.plan_lines import PlanLine
from regest.core.catalogue.tables import File, OpenState
from regest.core.catalogue.task_tables import Task
from regest.core.hooks.types import PeriodKind
from regest.core.store.database import Database
from tests.support.catalogue import CLERK, a_letter, a_party
from tests.support.plans import FIVE_YEARS, approved, drawn_up, seen, stand_on, with_periods

REGISTER = fileplan.PlannedFile(
    index="01-07",
    section="01",
    title="Реестр сертификатов членов",
    period=PeriodKind.WHOLE_LIFE,
    retention={"kind": "liquidation"},
)
PLANS = fileplan.PlannedFile(
    index="02-03", section="02", title="Годовые планы работы", retention={"kind": "permanent"}
)


@pytest.fixture
def filled(database: Database, clock: ManualClock) -> Database:
    """Give a database with a year 2026 of files, on 11 January 2027."""
    stand_on(clock, dt.date(2026, 2, 2))
    with_periods(database)
    with database.work(CLERK) as work:
        fileplan.save_plan(work, [REGISTER, PLANS])
        work.witness("preset.loaded", "deployment", "test")
    drawn_up(database, 2026)
    approved(database, 2026)
    with database.work(CLERK) as work:
        for index in ("01-06", "01-07", "03-02"):
            a_letter(work, file_index=index)
    stand_on(clock, dt.date(2026, 10, 5))
    with database.work(CLERK) as work:
        a_letter(work, file_index="03-02")
    stand_on(clock, dt.date(2027, 1, 11))
    return database


def states(database: Database) -> dict[str, OpenState]:
    """Return the states of all files."""
    with database.read() as session:
        files = session.exec(select(File)).all()
        return {f"{file.index} {file.period}": file.state for file in files}


def lines(database: Database, year: int, day: dt.date) -> dict[str, PlanLine]:
    """Return the rows of a year as they are read on a day."""
    with database.read() as session:
        plan = plan_years.plan_of(session, year)
        return {line.row.index: line for line in plan_lines.lines_of(session, plan, day)}


def closed(database: Database, year: int, despite: str = "") -> int:
    """Close a year."""
    with database.work(CLERK) as work:
        return plan_closing.close_year(work, year, despite=despite).files


def test_files_of_the_year_are_closed_and_others_go_on(filled: Database) -> None:
    """FL-6, FL-7, RET-1: the school year that began in it is not over."""
    assert closed(filled, 2026) == 2
    assert states(filled) == {
        "01-06 2026": OpenState.CLOSED,
        "03-02 2025/2026": OpenState.CLOSED,
        "03-02 2026/2027": OpenState.OPEN,
        "01-07 life": OpenState.OPEN,
    }
    plan = seen(filled, 2026)
    assert (plan.year.state, plan.year.closed_on) == (PlanState.CLOSED, dt.date(2027, 1, 11))


def test_the_summary_counts_what_was_kept_in_the_year(filled: Database) -> None:
    closed(filled, 2026)
    assert seen(filled, 2026).year.summary == {
        "permanent": {"total": 0, "carried_over": 0, "review": 0},
        "over_ten": {"total": 1, "carried_over": 1, "review": 0},
        "up_to_ten": {"total": 3, "carried_over": 1, "review": 3},
        "all": {"total": 4, "carried_over": 2, "review": 3},
    }


def test_column_5_tells_what_became_of_files(filled: Database, clock: ManualClock) -> None:
    """FP-2, FP-3."""
    during = lines(filled, 2026, dt.date(2026, 12, 31))
    assert during["02-03"].note("ru") == ""
    drawn_up(filled, 2027)
    after = lines(filled, 2026, dt.date(2027, 1, 11))
    assert after["02-03"].note("ru") == "не заводилось"
    assert after["01-06"].note("ru") == "заведено 02.02.2026"
    assert after["03-02"].note("ru") == "переходящее с 2025 г.; заведено 05.10.2026"
    following = lines(filled, 2027, dt.date(2027, 1, 11))
    assert following["01-07"].note("ru") == "переходящее с 2026 г."
    assert following["03-02"].note("ru") == "переходящее с 2026 г."
    assert following["01-06"].files == ()
    with filled.work(CLERK) as work:
        for file in work.session.exec(select(File).where(File.index == "01-06")).all():
            file.transferred_on = dt.date(2027, 1, 12)
        work.witness("test.transferred", "deployment", "test")
    later = lines(filled, 2026, dt.date(2027, 2, 1))
    assert later["01-06"].note("ru").endswith("передано в архив 12.01.2027")
    del clock


def test_a_year_that_is_not_over_is_not_closed(filled: Database, clock: ManualClock) -> None:
    stand_on(clock, dt.date(2026, 12, 31))
    with pytest.raises(Refusal) as refused:
        closed(filled, 2026)
    assert refused.value.text("ru") == (
        "2026 год ещё не окончен (FL-6). Закройте его с 1 января 2027 года."
    )


def test_a_year_is_closed_once_and_in_its_order(filled: Database, clock: ManualClock) -> None:
    drawn_up(filled, 2027)
    with pytest.raises(Refusal) as early:
        closed(filled, 2027)
    assert early.value.code == "year_not_over"
    approved(filled, 2027)
    stand_on(clock, dt.date(2028, 1, 12))
    with pytest.raises(Refusal) as order:
        closed(filled, 2027)
    assert order.value.code == "year_order"
    closed(filled, 2026)
    with pytest.raises(Refusal) as again:
        closed(filled, 2026)
    assert again.value.code == "plan_closed"
    assert closed(filled, 2027) == 1


def test_what_is_unfinished_hinders_and_nothing_is_done(filled: Database) -> None:
    with filled.work(CLERK) as work:
        record = a_letter(work, file_index="01-06", belongs_to=dt.date(2026, 12, 30))
        person = a_party(work, "Савушкина Т.Н.")
        work.session.add(
            Task(
                id=work.new_id(), record_id=record.id, ordinal=1, kind="order", text="Ответить",
                author_id=person.id, signed_on=work.today, due_on=work.today,
                entered_by="clerk", created_at=work.now,
            )
        )  # fmt: skip
        work.witness("task.given", "record", record.id)
    before = states(filled)
    with pytest.raises(Refusal) as refused:
        closed(filled, 2026)
    assert "01-06 за 2026: неисполненных поручений – 1" in refused.value.text("ru")
    assert states(filled) == before
    assert seen(filled, 2026).year.state is PlanState.APPROVED
    assert closed(filled, 2026, despite="поручение исполняется в 2027 году") == 2


def test_groups_of_periods() -> None:
    cases = {
        "permanent": {"kind": "permanent"},
        "over_ten": {"kind": "liquidation"},
        "up_to_ten": {"kind": "years", "years": "10"},
    }
    for group, retention in cases.items():
        assert plan_lines.group_of(retention) == group
    assert plan_lines.group_of({"kind": "years", "years": "11"}) == "over_ten"
    assert plan_lines.group_of({"kind": "no_longer_needed"}) == "up_to_ten"
    assert plan_lines.group_of({"kind": "after_event", "years": "75"}) == "over_ten"
    assert plan_lines.group_of(FIVE_YEARS) == "up_to_ten"
