"""Every finished quarter has its regular meeting, or the report says which has none (QTR-1)."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from regest.api import House, Refusal
from regest.core.base.clock import ManualClock
from regest.plugins.protocols.following import quarters
from regest.plugins.protocols.following.quarters import QuarterState
from regest.plugins.protocols.preparing import planning
from regest.plugins.protocols.sitting import holding, presence
from regest.plugins.protocols.tables.meetings import MeetingState, Regularity
from tests.support.houses import opened_house
from tests.support.signed_minutes import VOTERS

NOVEMBER = dt.date(2026, 11, 22)
HELD, MISSING = QuarterState.HELD, QuarterState.MISSING


def meeting(
    house: House,
    day: dt.date,
    state: MeetingState = MeetingState.CLOSED,
    regularity: Regularity = Regularity.REGULAR,
) -> None:
    """Plan a meeting and take it as far as a state."""
    new = planning.NewMeeting(
        held_on=day, starts_at=dt.time(10), regularity=regularity, reason="срочно"
    )
    planned = planning.plan(house, new)
    if state is MeetingState.DRAFT:
        return
    came = VOTERS[:5] if state is MeetingState.FAILED else VOTERS
    presence.arrive(house, planned.id, came, dt.time(10))
    if state is MeetingState.FAILED:
        holding.fail(house, planned.id)
        return
    holding.open_meeting(house, planned.id, dt.time(10))
    holding.close(house, planned.id, dt.time(11))


def states(house: House, today: dt.date = NOVEMBER, year: int = 2026) -> list[QuarterState]:
    """Return how the four quarters of a year stand."""
    return [each.state for each in quarters.quarters(house, year, today)]


def test_scenario_34(house: House) -> None:
    """Regular in Q1, Q2 and Q4; the extraordinary one of August is no regular meeting."""
    for day in (dt.date(2026, 2, 20), dt.date(2026, 5, 15), dt.date(2026, 10, 16)):
        meeting(house, day)
    meeting(house, dt.date(2026, 8, 5), regularity=Regularity.EXTRAORDINARY)
    assert states(house) == [HELD, HELD, MISSING, HELD]
    third = quarters.quarters(house, 2026, NOVEMBER)[2]
    assert third.told.text("en") == "no regular meeting"
    assert third.as_json() == {
        "year": 2026, "quarter": 3, "state": "missing", "held": [], "planned": [],
    }  # fmt: skip


def test_a_meeting_that_failed_repairs_nothing(house: House) -> None:
    """Without a quorum nothing was held."""
    meeting(house, dt.date(2026, 8, 20), MeetingState.FAILED)
    assert states(house)[2] is MISSING


@pytest.mark.parametrize(
    ("today", "state"),
    [
        (dt.date(2026, 12, 9), QuarterState.RUNNING),
        (dt.date(2026, 12, 10), QuarterState.SHORT),
        (dt.date(2026, 12, 31), QuarterState.SHORT),
        (dt.date(2027, 1, 1), MISSING),
    ],
)
def test_the_running_quarter_warns_three_weeks_before_its_end(
    house: House, today: dt.date, state: QuarterState
) -> None:
    """21 days before 31.12 is 10.12; once the quarter is over it is missing."""
    assert states(house, today)[3] is state


def test_a_meeting_that_is_planned_quiets_the_warning(house: House) -> None:
    """Planned for a day to come; a day that passed without a meeting does not."""
    meeting(house, dt.date(2026, 12, 21), MeetingState.DRAFT)
    assert states(house, dt.date(2026, 12, 15))[3] is QuarterState.PLANNED
    assert states(house, dt.date(2026, 12, 22))[3] is QuarterState.SHORT


def test_nothing_is_asked_of_quarters_before_the_first_seat(house: House) -> None:
    """The first seats are of 02.09.2024: the third quarter of 2024 is the first asked for."""
    assert states(house, NOVEMBER, 2024) == [
        QuarterState.BEFORE, QuarterState.BEFORE, MISSING, MISSING,
    ]  # fmt: skip
    assert states(house, NOVEMBER, 2027) == [QuarterState.AHEAD] * 4


def test_who_runs_short_is_told(folder: Path) -> None:
    """The secretary is warned on the day that the rule names, and not on the day before."""
    clock = ManualClock(dt.datetime(2026, 12, 9, 3, tzinfo=dt.UTC))
    with opened_house(folder, clock, login="secretary") as secretary:
        assert quarters.running_short(secretary) is None
        clock.advance(days=1)
        running = quarters.running_short(secretary)
    assert running is not None
    assert (running.number, running.last) == (4, dt.date(2026, 12, 31))


def test_who_sees_no_meetings_sees_no_quarters(folder: Path) -> None:
    """A candidate is told nothing of meetings."""
    with opened_house(folder, login="candidate") as other, pytest.raises(Refusal) as refused:
        quarters.quarters(other, 2026)
    assert refused.value.code == "permission_missing"
