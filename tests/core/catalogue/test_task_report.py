"""Control discipline counted in the database, against each task's state by itself."""

from __future__ import annotations

import datetime as dt
from collections import Counter

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlmodel import select

from regest.core.base.clock import ManualClock
from regest.core.catalogue.task_list import listing
from regest.core.catalogue.task_report import discipline
from regest.core.catalogue.task_states import state_of
from regest.core.catalogue.task_tables import Task
from regest.core.people.access import Scope
from regest.core.store.database import Database
from tests.support.catalogue import CLERK
from tests.support.tasks import TODAY, Desk, a_desk, acting, context

DAYS = st.integers(-20, 20).map(lambda days: TODAY + dt.timedelta(days))
MAYBE = st.none() | DAYS


@pytest.fixture
def desk(database: Database, clock: ManualClock) -> Desk:
    """Give a letter and its people."""
    return a_desk(database, clock)


@settings(
    max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)
@given(
    made=st.lists(st.tuples(DAYS, MAYBE, MAYBE, st.integers(0, 1), st.booleans()), max_size=5),
    span=st.tuples(DAYS, DAYS),
)
def test_every_state_is_counted_as_by_hand(
    database: Database,
    desk: Desk,
    made: list[tuple[dt.date, dt.date | None, dt.date | None, int, bool]],
    span: tuple[dt.date, dt.date],
) -> None:
    with database.work(CLERK) as work:
        for row in work.session.exec(select(Task)):
            row.signed_on = TODAY.replace(year=2020)
            work.session.add(row)
        work.witness("task.changed", "task", "all")
    for due, done, dropped, extensions, control in made:
        given = desk.give(executors=desk.draft().executors)
        with database.work(CLERK) as work:
            row = work.session.get_one(Task, given.id)
            row.signed_on = row.due_on = due
            row.done_on, row.dropped_on = done, dropped
            row.extensions, row.control = extensions, control
            work.session.add(row)
            work.witness("task.changed", "task", row.id)
    with database.read() as session:
        found = discipline(session, context(), TODAY, *span)
        by_hand = Counter(
            state_of(row.task, TODAY)
            for row in listing(session, context(), TODAY)
            if span[0] <= row.task.signed_on <= span[1]
        )
        assert sum((each.states for each in found), Counter()) == by_hand
        assert {each.executor_id for each in found} <= {desk.head}
        outsider = acting("x", "nobody", scope=Scope.NONE)
        assert discipline(session, context(outsider), TODAY, *span) == []
