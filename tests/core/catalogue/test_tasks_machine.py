"""Tasks changed in any order while days pass, beside an oracle that knows the rules of control."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import ClassVar

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    invariant,
    rule,
    run_state_machine_as_test,
)

from regest.core.base.clock import ManualClock
from regest.core.base.errors import RegestError
from regest.core.catalogue import control, task_list
from regest.core.store.database import Database
from regest.core.store.work import Actor
from tests.support.databases import START
from tests.support.tasks import TODAY, Desk, a_desk, context

AHEAD = st.integers(-3, 40)


@dataclass
class Known:
    """What the oracle knows of a task."""

    due: dt.date
    signed: dt.date
    extensions: int = 0
    asked: dt.date | None = None
    done: dt.date | None = None
    dropped: bool = False

    @property
    def open(self) -> bool:
        """Tell whether something may still happen to it."""
        return self.done is None and not self.dropped

    def state(self, today: dt.date) -> str:
        """Say the state, as the office would."""
        if self.dropped:
            return "dropped"
        if self.done is not None:
            return "done_in_time" if self.done <= self.due else "done_late"
        if today > self.due:
            return "overdue"
        return "extended" if self.extensions else "on_control"


class ControlOfTasks(RuleBasedStateMachine):
    """Changes tasks as their author, as an executor, and as one who may not."""

    desk: ClassVar[Desk]
    tasks = Bundle("tasks")

    def __init__(self) -> None:
        super().__init__()
        self.today = TODAY
        self.desk.clock.set(START)
        self.known: dict[str, Known] = {}

    def allowed(self, may: bool, chairs: bool, name: str, task: str, *more: object) -> bool:
        """Try a change; it must happen exactly when the oracle says that it may."""
        reader = self.desk.chairs() if chairs else self.desk.heads()
        try:
            with self.desk.database.work(Actor(reader.login)) as work:
                getattr(control, name)(work, context(reader), task, *more)
            happened = True
        except RegestError:
            happened = False
        assert happened == may, name
        return happened

    @rule(target=tasks, days=st.integers(0, 20))
    def give(self, days: int) -> str:
        due = self.today + dt.timedelta(days)
        task = self.desk.give(signed_on=self.today, due_on=due).id
        self.known[task] = Known(due, self.today)
        return task

    @rule(days=st.integers(1, 9))
    def pass_days(self, days: int) -> None:
        self.today += dt.timedelta(days)
        self.desk.clock.advance(days=days)

    @rule(task=tasks, days=AHEAD, author=st.booleans(), reason=st.sampled_from(["надо", ""]))
    def extend(self, task: str, days: int, author: bool, reason: str) -> None:
        known, day = self.known[task], self.today + dt.timedelta(days)
        may = known.open and author and bool(reason) and day > known.due
        if self.allowed(may, author, "extend", task, day, reason):
            known.due, known.asked = day, None
            known.extensions += 1

    @rule(task=tasks, days=AHEAD, executor=st.booleans())
    def ask(self, task: str, days: int, executor: bool) -> None:
        known, day = self.known[task], self.today + dt.timedelta(days)
        in_time = self.today <= known.due < day
        may = known.open and executor and in_time and known.asked is None
        if self.allowed(may, not executor, "ask_extension", task, day, "болезнь"):
            known.asked = day

    @rule(task=tasks, author=st.booleans())
    def decline(self, task: str, author: bool) -> None:
        known = self.known[task]
        may = known.open and author and known.asked is not None
        if self.allowed(may, author, "refuse_extension", task, "незачем"):
            known.asked = None

    @rule(task=tasks, back=st.integers(-1, 12), author=st.booleans())
    def execute(self, task: str, back: int, author: bool) -> None:
        known, day = self.known[task], self.today - dt.timedelta(back)
        may = known.open and known.signed <= day <= self.today
        if self.allowed(may, author, "done", task, "готово", day):
            known.done, known.asked = day, None

    @rule(task=tasks, author=st.booleans())
    def drop(self, task: str, author: bool) -> None:
        known = self.known[task]
        if self.allowed(known.open and author, author, "drop", task, "отменено"):
            known.dropped, known.asked = True, None

    @invariant()
    def agrees_with_the_oracle(self) -> None:
        with self.desk.database.read() as session:
            found = task_list.listing(session, context(self.desk.heads()), self.today)
            rows = {row.task.id: task_list.plain(row) for row in found}
        for task, known in self.known.items():
            row = rows[task]
            asked = known.asked.isoformat() if known.asked is not None else None
            assert (row["state"], row["due_on"], row["extensions"], row["asked_until"]) == (
                known.state(self.today), known.due.isoformat(), known.extensions, asked,
            )  # fmt: skip
            late = known.due < (known.done or self.today)
            assert (row["days_overdue"] > 0) == late or known.dropped

    def teardown(self) -> None:
        """Leave no task open for the next example."""
        self.known.clear()


@pytest.fixture
def desk(database: Database, clock: ManualClock) -> Desk:
    """Give a letter and the people who work on it."""
    return a_desk(database, clock)


def test_tasks_keep_the_rules_of_control_whatever_happens(desk: Desk) -> None:
    machine = type("Control", (ControlOfTasks,), {"desk": desk})
    run_state_machine_as_test(
        machine,
        settings=settings(
            max_examples=15,
            stateful_step_count=20,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
