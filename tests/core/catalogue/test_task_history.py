"""The history of a task has the order in which things came true, even at one instant."""

from __future__ import annotations

import datetime as dt

from regest.core.base.clock import ManualClock
from regest.core.catalogue import control, tasks
from regest.core.store.database import Database
from regest.core.store.work import Actor
from tests.support.tasks import TODAY, a_desk, context


def test_lines_of_one_instant_keep_their_order(database: Database, clock: ManualClock) -> None:
    desk = a_desk(database, clock)
    task = desk.give(due_on=TODAY)
    days = [TODAY + dt.timedelta(place) for place in range(1, 9)]
    for day in days:
        with database.work(Actor("chair")) as work:
            control.extend(work, context(desk.chairs()), task.id, day, "позже")
    with database.read() as session:
        history = tasks.history_of(session, task.id)
        assert [line.new for line in history if line.action == "extended"] == [
            day.isoformat() for day in days
        ]
        assert len({line.at for line in history}) == 1
        assert [line.ordinal for line in history] == list(range(1, len(history) + 1))
