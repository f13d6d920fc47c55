"""Decisions of signed minutes are offered to whatever wants to rest on one."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from regest.core.base.clock import ManualClock
from regest.core.hooks.types import DecisionWanted
from regest.kit.house import House
from tests.support.houses import opened_house
from tests.support.signed_minutes import closed_meeting, really_signed

DAY = dt.date(2026, 10, 16)


def numbers(house: House, wanted: DecisionWanted) -> list[str]:
    with house.read() as session:
        offered = house.deployment.calls.choose_decision(house, session, wanted)
    assert offered is not None
    return [each.number for each in offered]


def test_what_signed_minutes_hold_is_offered_and_nothing_before(house: House) -> None:
    meeting = closed_meeting(house)
    assert numbers(house, DecisionWanted(text="пары")) == []
    really_signed(house, meeting)
    with house.read() as session:
        offered = house.deployment.calls.choose_decision(
            house, session, DecisionWanted(text="пары", body="presidium")
        )
    assert offered is not None
    (pairs,) = offered
    assert (pairs.number, pairs.held_on, pairs.minutes_number, pairs.body) == (
        "4/1.1",
        DAY,
        "4",
        "presidium",
    )
    assert pairs.text == "Утвердить пары «наставник-кандидат» (приложение 1)."
    assert numbers(house, DecisionWanted(record_id=pairs.record_id)) == ["4/1.1"]
    assert numbers(house, DecisionWanted(text="4/1.1")) == ["4/1.1"]


def test_a_decision_of_later_days_or_another_body_is_not(house: House) -> None:
    really_signed(house, closed_meeting(house))
    assert numbers(house, DecisionWanted(not_after=DAY - dt.timedelta(days=1))) == []
    assert numbers(house, DecisionWanted(body="assembly")) == []
    assert len(numbers(house, DecisionWanted(not_after=DAY))) > 1


def test_whoever_may_not_see_a_decision_is_not_offered_it(
    house: House, folder: Path, clock: ManualClock
) -> None:
    really_signed(house, closed_meeting(house))
    with opened_house(folder, clock, login="candidate") as candidate:
        assert numbers(candidate, DecisionWanted()) == []
