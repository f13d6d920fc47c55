"""Plans drawn up over many years: an index keeps its meaning, and no file is lost (FP-1, FP-2)."""

from __future__ import annotations

import datetime as dt
import tempfile
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from regest.core.base.errors import Refusal
from regest.core.catalogue import plan_closing, plan_lines, plan_rows, plan_years
from regest.core.catalogue.file_tables import FilePlanRow, FilePlanYear
from regest.core.catalogue.tables import File
from tests.support.catalogue import CLERK, a_letter, furnish
from tests.support.databases import manual_clock, opened, prepare
from tests.support.plans import added, approved, drawn_up, seen, stand_on, with_periods

FIRST = 2026
SECTIONS = ("01 Управление", "02 Президиум", "03 Методическая работа")


def refusal_of(call: Callable[[], None]) -> Refusal | None:
    """Return the refusal that a call ends with, or None."""
    try:
        call()
    except Refusal as refused:
        return refused
    return None


class Years(RuleBasedStateMachine):
    """Draws up, changes and approves plan after plan, and files papers in every year.

    `meanings` remembers every title that an index ever had, by the year in which it was given;
    an index that was left out is `gone`, one that was replaced leads to another.
    """

    def __init__(self) -> None:
        super().__init__()
        self.stack = ExitStack()
        folder = Path(self.stack.enter_context(tempfile.TemporaryDirectory()))
        url = f"sqlite:///{folder / 'plans.sqlite'}"
        prepare(url, folder)
        self.clock = manual_clock()
        self.database = self.stack.enter_context(opened(url, folder, self.clock))
        furnish(self.database)
        self.year, self.count = FIRST, 0
        self.meanings: dict[str, str] = {}
        self.successors: dict[str, str] = {}
        self.drafted: dict[str, str] | None = None
        self.replaced: dict[str, str] = {}
        self.filed: dict[str, tuple[str, int]] = {}

    @initialize()
    def begin(self) -> None:
        """Let the first plan be in force."""
        stand_on(self.clock, dt.date(FIRST, 2, 2))
        with_periods(self.database)
        drawn_up(self.database, FIRST)
        approved(self.database, FIRST)
        self.meanings = {row.index: row.title for row in self._rows(FIRST)}

    @precondition(lambda self: self.drafted is None)
    @rule()
    def draw_up(self) -> None:
        """Draw up the next plan: it has every row of the last one."""
        stand_on(self.clock, dt.date(self.year, 11, 2))
        drawn_up(self.database, self.year + 1)
        last = {row.index: row.title for row in self._rows(self.year)}
        self.drafted = {row.index: row.title for row in self._rows(self.year + 1)}
        self.replaced = {}
        assert self.drafted == last

    @precondition(lambda self: self.drafted is not None)
    @rule(section=st.sampled_from(SECTIONS))
    def add(self, section: str) -> None:
        """A new row gets an index that has never meant anything."""
        assert self.drafted is not None
        self.count += 1
        title = f"Документы проекта {self.count}"
        index = added(self.database, self.year + 1, title, section=section)
        assert index not in self.meanings
        assert index not in self.drafted
        self.drafted[index] = title

    @precondition(lambda self: self.drafted is not None)
    @rule(data=st.data())
    def leave_out(self, data: st.DataObject) -> None:
        """A row that is needed by nothing may go."""
        assert self.drafted is not None
        index = data.draw(st.sampled_from(sorted(self.drafted)))
        if len(self.drafted) < 3:
            return
        with self.database.work(CLERK) as work:
            plan_rows.remove(work, self.year + 1, index)
        del self.drafted[index]
        self.replaced = {old: new for old, new in self.replaced.items() if new != index}

    @precondition(lambda self: self.drafted is not None)
    @rule(data=st.data(), number=st.integers(1, 9))
    def another_index(self, data: st.DataObject, number: int) -> None:
        """A row gets a free index, and never one that has meant something."""
        assert self.drafted is not None
        index = data.draw(st.sampled_from(sorted(self.drafted)))
        wanted = f"05-{number:02}"
        taken = set(self.meanings) | set(self.drafted) | set(self.replaced)
        back = self.replaced_from(index) == wanted
        refused = refusal_of(lambda: self._reindex(index, wanted))
        if refused is not None:
            reserve = not self.drafted[index]
            assert refused.code == ("row_reserve" if reserve else "file_index_taken")
            assert reserve or wanted in taken
            return
        assert back or wanted not in taken
        former = self.replaced_from(index)
        self.drafted[wanted] = self.drafted.pop(index)
        self.replaced.pop(former, None)
        origin = former or index
        if origin in self.meanings and not back:
            self.replaced[origin] = wanted

    def replaced_from(self, index: str) -> str:
        """Return the index that a drafted row had before, or nothing."""
        return next((old for old, new in self.replaced.items() if new == index), "")

    @rule(data=st.data())
    def file_a_letter(self, data: st.DataObject) -> None:
        """A paper goes to the index that its year has; a row that was left out takes none."""
        index = data.draw(st.sampled_from(sorted(self.meanings)))
        present = {row.index: row for row in self._rows(self.year)}
        final = index
        while final in self.successors:
            final = self.successors[final]
        found: list[File] = []
        refused = refusal_of(lambda: found.append(self._filed(index)))
        if refused is not None:
            expected = {"file_index_not_planned", "file_index_unknown", "file_closed"}
            assert refused.code in expected
            assert final not in present or present[final].reserve
            return
        assert found[0].index == final
        self.filed[found[0].id] = (final, self.year)

    @precondition(lambda self: self.drafted is not None)
    @rule()
    def approve_and_go_on(self) -> None:
        """The plan is approved, the year ends and is closed, the next one is in force."""
        assert self.drafted is not None
        if not any(self.drafted.values()):
            return
        approved(self.database, self.year + 1)
        stand_on(self.clock, dt.date(self.year + 1, 1, 12))
        with self.database.work(CLERK) as work:
            plan_closing.close_year(work, self.year, despite="проверено")
        self.year += 1
        self.successors |= self.replaced
        self.meanings |= self.drafted
        self.drafted, self.replaced = None, {}

    @invariant()
    def every_file_stands_in_the_plan_of_its_year(self) -> None:
        """Nothing is lost: each file is under its index, or the one that goes on for it."""
        for file_id, (_index, year) in self.filed.items():
            with self.database.read() as session:
                plan = plan_years.plan_of(session, year)
                kept = plan_lines.files_kept(session, plan.rows, year)
                assert file_id in {file.id for files in kept.values() for file in files}

    @invariant()
    def an_approved_plan_says_what_it_said(self) -> None:
        """Rows of the year that runs keep their titles, whatever is drafted."""
        for row in self._rows(self.year):
            assert self.meanings.get(row.index, row.title) == row.title

    def _reindex(self, index: str, wanted: str) -> None:
        with self.database.work(CLERK) as work:
            plan_rows.reindex(work, self.year + 1, index, wanted)

    def _filed(self, index: str) -> File:
        with self.database.work(CLERK) as work:
            file_id = a_letter(work, file_index=index).file_id
        with self.database.read() as session:
            return session.get_one(File, file_id)

    def _rows(self, year: int) -> list[FilePlanRow]:
        with self.database.read() as session:
            if session.get(FilePlanYear, year) is None:
                return []
        return list(seen(self.database, year).rows)

    def teardown(self) -> None:
        """Let go of the database."""
        self.stack.close()


def test_an_index_keeps_its_meaning_over_the_years() -> None:
    run_state_machine_as_test(
        Years, settings=settings(max_examples=15, stateful_step_count=25, deadline=None)
    )
