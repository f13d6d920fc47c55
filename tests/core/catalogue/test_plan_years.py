"""The yearly cycle of the file plan: an index keeps its meaning, an approved plan its rows."""

from __future__ import annotations

import datetime as dt

import pytest

from regest.core.base.clock import ManualClock
from regest.core.base.errors import NotFound, Refusal, UsageFault
from regest.core.catalogue import fileplan, plan_force, plan_rows, plan_years
from regest.core.catalogue.file_tables import PlanState
from regest.core.catalogue.plan_rows import RowChange
from regest.core.catalogue.plan_years import Approval
from regest.core.catalogue.tables import File, FilePlanEntry
from regest.core.hooks.types import PeriodKind
from regest.core.store.database import Database
from tests.support.catalogue import CLERK, a_letter
from tests.support.plans import (
    CHAIR,
    FIVE_YEARS,
    added,
    approved,
    drawn_up,
    seen,
    stand_on,
    with_periods,
)


@pytest.fixture
def planned(database: Database, clock: ManualClock) -> Database:
    """Give a database on 22 November 2026 whose plan of 2026 is in force."""
    stand_on(clock, dt.date(2026, 11, 22))
    with_periods(database)
    drawn_up(database, 2026)
    approved(database, 2026)
    return database


def entry(database: Database, index: str) -> FilePlanEntry:
    """Return a position."""
    with database.read() as session:
        return session.get_one(FilePlanEntry, index)


def test_the_first_plan_takes_the_positions_and_the_next_the_last_plan(planned: Database) -> None:
    assert [row.index for row in seen(planned, 2026).rows] == ["01-06", "03-02", "04-09"]
    plan = drawn_up(planned, 2027)
    assert plan.year.drafted_from == 2026
    assert [(row.index, row.title, row.reserve) for row in plan.rows] == [
        ("01-06", "Переписка", False), ("03-02", "Мероприятия", False), ("04-09", "", True),
    ]  # fmt: skip
    assert plan.rows[1].period is PeriodKind.ACADEMIC_YEAR


def test_a_draft_changes_nothing_that_is_in_force(planned: Database) -> None:
    drawn_up(planned, 2027)
    with planned.work(CLERK) as work:
        plan_rows.edit(work, 2027, "01-06", RowChange(title="Переписка с министерством"))
    assert entry(planned, "01-06").title == "Переписка"
    assert seen(planned, 2026).row("01-06").title == "Переписка"


def test_an_approved_plan_is_in_force_from_1_january(planned: Database, clock: ManualClock) -> None:
    """FP-2: until then files go by the plan of the year that runs."""
    drawn_up(planned, 2027)
    with planned.work(CLERK) as work:
        plan_rows.edit(work, 2027, "01-06", RowChange(title="Переписка с министерством"))
    assert approved(planned, 2027).year.applied_on is None
    stand_on(clock, dt.date(2026, 12, 31))
    with planned.work(CLERK) as work:
        assert plan_force.apply_due(work) == ()
    stand_on(clock, dt.date(2027, 1, 11))
    with planned.work(CLERK) as work:
        record = a_letter(work, file_index="01-06")
        file = work.session.get_one(File, record.file_id)
        assert (file.title, file.period) == ("Переписка с министерством", "2027")
        late = a_letter(work, file_index="01-06", belongs_to=dt.date(2026, 12, 30))
        former = work.session.get_one(File, late.file_id)
        assert (former.title, former.period) == ("Переписка", "2026")
    assert seen(planned, 2027).year.applied_on == dt.date(2027, 1, 11)
    with planned.work(CLERK) as work:
        assert plan_force.apply_due(work) == ()


def test_a_plan_of_a_year_that_has_begun_is_in_force_at_once(planned: Database) -> None:
    assert seen(planned, 2026).year.applied_on == dt.date(2026, 11, 22)
    assert seen(planned, 2026).row("01-06").sources[0]["kind"] == "years"


def test_an_approved_plan_loses_no_row_and_a_new_file_takes_a_reserve(planned: Database) -> None:
    """FP-2, FP-3."""
    with planned.work(CLERK) as work, pytest.raises(Refusal) as refused:
        plan_rows.remove(work, 2026, "03-02")
    assert refused.value.code == "plan_not_draft"
    assert "утверждена" in refused.value.text("ru")
    index = added(planned, 2026, "Обращения граждан к Ассоциации", section="04")
    row = seen(planned, 2026).row(index)
    assert (index, row.reserve, row.added_on) == ("04-09", False, dt.date(2026, 11, 22))
    assert entry(planned, "04-09").title == "Обращения граждан к Ассоциации"
    with planned.work(CLERK) as work:
        assert fileplan.plan_entry(work.session, "04-09").retention == FIVE_YEARS
    with pytest.raises(Refusal) as none_left:
        added(planned, 2026, "Договоры с партнёрами")
    assert none_left.value.code == "no_reserve_index"


def test_of_an_approved_plan_the_note_is_changed(planned: Database) -> None:
    with planned.work(CLERK) as work:
        plan_rows.edit(work, 2026, "01-06", RowChange(note="том 1 у секретаря"))
        with pytest.raises(Refusal, match="утверждена"):
            plan_rows.edit(work, 2026, "01-06", RowChange(title="Письма министерства"))
    assert seen(planned, 2026).row("01-06").note == "том 1 у секретаря"


def test_an_index_keeps_its_meaning(planned: Database) -> None:
    """FP-1: one that was left out is never given to anything else, but may come back."""
    drawn_up(planned, 2027)
    with planned.work(CLERK) as work:
        plan_rows.remove(work, 2027, "01-06")
    with pytest.raises(Refusal) as taken:
        added(planned, 2027, "Договоры с партнёрами", section="01 Управление", index="01-06")
    assert taken.value.text("ru").startswith(
        "Индекс 01-06 означает «Переписка» и другого значения не получит (FP-1)."
    )
    assert added(planned, 2027, "Переписка", section="01 Управление", index="01-06") == "01-06"
    assert added(planned, 2027, "Договоры с партнёрами") == "01-01"


def test_a_row_left_out_is_closed_to_new_files_and_late_papers_find_the_old_one(
    planned: Database, clock: ManualClock
) -> None:
    drawn_up(planned, 2027)
    with planned.work(CLERK) as work:
        plan_rows.remove(work, 2027, "01-06")
    approved(planned, 2027)
    stand_on(clock, dt.date(2027, 1, 11))
    with planned.work(CLERK) as work, pytest.raises(Refusal) as refused:
        a_letter(work, file_index="01-06")
    assert refused.value.code == "file_index_not_planned"
    with planned.work(CLERK) as work:
        late = a_letter(work, file_index="01-06", belongs_to=dt.date(2026, 12, 30))
        assert work.session.get_one(File, late.file_id).period == "2026"
    stand_on(clock, dt.date(2027, 11, 2))
    assert "01-06" not in [row.index for row in drawn_up(planned, 2028).rows]


def test_another_index_is_followed_from_its_year_on(planned: Database, clock: ManualClock) -> None:
    drawn_up(planned, 2027)
    with planned.work(CLERK) as work:
        plan_rows.reindex(work, 2027, "01-06", "02-01")
    approved(planned, 2027)
    stand_on(clock, dt.date(2027, 1, 11))
    with planned.work(CLERK) as work:
        new = a_letter(work, file_index="01-06")
        late = a_letter(work, file_index="01-06", belongs_to=dt.date(2026, 12, 30))
        files = [work.session.get_one(File, each.file_id) for each in (new, late)]
        assert [(file.index, file.period) for file in files] == [
            ("02-01", "2027"), ("01-06", "2026"),
        ]  # fmt: skip
    assert entry(planned, "01-06").replaced_by == "02-01"
    stand_on(clock, dt.date(2027, 11, 2))
    assert [row.index for row in drawn_up(planned, 2028).rows] == ["02-01", "03-02", "04-09"]


@pytest.mark.parametrize("taken", ["03-02", "04-09", "01-06"])
def test_another_index_is_a_free_one(planned: Database, taken: str) -> None:
    drawn_up(planned, 2027)
    with planned.work(CLERK) as work, pytest.raises(Refusal) as refused:
        plan_rows.reindex(work, 2027, "01-06", taken)
    assert refused.value.code == "file_index_taken"
    with planned.work(CLERK) as work, pytest.raises(UsageFault):
        plan_rows.reindex(work, 2027, "01-06", "1-6")


@pytest.mark.parametrize(
    "title", ["Разное", "общая переписка", "Прочие документы", "Разная переписка за год"]
)
def test_a_title_says_what_is_in_the_file(planned: Database, title: str) -> None:
    """FP-4."""
    drawn_up(planned, 2027)
    with planned.work(CLERK) as work, pytest.raises(Refusal) as refused:
        plan_rows.edit(work, 2027, "01-06", RowChange(title=title))
    assert refused.value.code == "file_title_says_nothing"
    assert (refused.value.rule, title in refused.value.text("ru")) == ("FP-4", True)


def test_what_stands_in_the_way_of_an_approval(planned: Database) -> None:
    drawn_up(planned, 2027)
    with planned.work(CLERK) as work:
        row = plan_rows.add(work, 2027, plan_rows.NewRow(section="01", title="Договоры партнёров"))
        assert row.retention == {}
    shown = seen(planned, 2027).digest
    cases = (
        (CHAIR, "plan_without_periods"),
        (Approval(login="clerk", person="Савушкина", agreed_by="№ 3"), "plan_own_draft"),
        (Approval(login="chair", person="Ветрова", agreed_by=" "), "plan_not_agreed"),
    )
    for approval, code in cases:
        if code != "plan_without_periods":
            with planned.work(CLERK) as work:
                plan_rows.edit(work, 2027, "01-01", RowChange(retention=FIVE_YEARS))
            shown = seen(planned, 2027).digest
        with planned.work(CLERK) as work, pytest.raises(Refusal) as refused:
            plan_years.approve(work, 2027, approval, shown=shown)
        assert refused.value.code == code
    with planned.work(CLERK) as work:
        plan_rows.edit(work, 2027, "01-01", RowChange(note="после показа"))
    with planned.work(CLERK) as work, pytest.raises(Refusal) as changed:
        plan_years.approve(work, 2027, CHAIR, shown=shown)
    assert changed.value.code == "plan_changed"
    assert seen(planned, 2027).year.state is PlanState.DRAFT


def test_plans_are_drawn_up_year_by_year(planned: Database) -> None:
    for year, code in ((2026, "plan_exists"), (2029, "plan_year_far"), (2025, "plan_order")):
        with planned.work(CLERK) as work, pytest.raises(Refusal) as refused:
            plan_years.draft(work, year)
        assert refused.value.code == code
    with planned.read() as session, pytest.raises(NotFound):
        plan_years.plan_of(session, 2030)


def test_a_draft_is_taken_back_whole(planned: Database) -> None:
    drawn_up(planned, 2027)
    with planned.work(CLERK) as work:
        assert plan_years.discard(work, 2027) == 3
        with pytest.raises(Refusal, match="утверждена"):
            plan_years.discard(work, 2026)
    assert len(drawn_up(planned, 2027).rows) == 3


def test_the_calendar_asks_for_the_next_plan(planned: Database, clock: ManualClock) -> None:
    """FP-2: in the fourth quarter it is due, after it it is late."""

    def told(day: dt.date) -> list[str]:
        with planned.read() as session:
            return [each.code for each in plan_years.overdue(session, day)]

    assert told(dt.date(2026, 9, 30)) == []
    assert told(dt.date(2026, 10, 1)) == ["plan_due"]
    assert told(dt.date(2027, 1, 1)) == ["plan_late"]
    drawn_up(planned, 2027)
    assert told(dt.date(2026, 12, 31)) == ["plan_due"]
    assert told(dt.date(2027, 1, 1)) == ["plan_late"]
    approved(planned, 2027)
    assert told(dt.date(2027, 1, 1)) == []
    del clock


def test_a_carried_over_file_keeps_its_row_and_index(
    database: Database, clock: ManualClock
) -> None:
    """FL-7."""
    stand_on(clock, dt.date(2026, 11, 22))
    with database.work(CLERK) as work:
        register = fileplan.PlannedFile(
            index="01-07", section="01", title="Реестр сертификатов членов",
            period=PeriodKind.WHOLE_LIFE, retention={"kind": "liquidation"},
        )  # fmt: skip
        fileplan.save_plan(work, [register])
        work.witness("preset.loaded", "deployment", "test")
        a_letter(work, file_index="01-07")
    with_periods(database)
    drawn_up(database, 2026)
    with database.work(CLERK) as work:
        for change in (
            lambda: plan_rows.remove(work, 2026, "01-07"),
            lambda: plan_rows.reindex(work, 2026, "01-07", "01-08"),
        ):
            with pytest.raises(Refusal) as refused:
                change()
            assert refused.value.rule == "FL-7"
