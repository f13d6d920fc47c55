"""What follows a meeting, called to mind on the start page of whoever has to do it."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from regest.api import House
from regest.core.base.clock import ManualClock
from regest.plugins.protocols.following import acknowledging, delivery
from regest.plugins.protocols.following.start_lines import (
    quarter_without_meeting,
    to_acknowledge,
    to_deliver,
)
from tests.support.houses import opened_house
from tests.support.signed_minutes import SCHOOL_12, signed_meeting


def visit(house: House) -> Any:
    """Return a request of whoever has the house open."""
    return SimpleNamespace(house=house, reader=house.reader)


def test_deliveries_wait_until_all_have_them(house: House) -> None:
    """One line for each meeting, due by the term, until everything was brought."""
    meeting_id = signed_meeting(house)
    (line,) = to_deliver(visit(house))
    assert (line.path, line.due_on) == (
        f"/protocols/minutes/{meeting_id}/delivery",
        dt.date(2026, 10, 30),
    )
    delivery.deliver(house, meeting_id, {"1.2": (SCHOOL_12,)})
    assert len(to_deliver(visit(house))) == 1
    delivery.hand_over(house, meeting_id, SCHOOL_12)
    assert to_deliver(visit(house)) == []


def test_an_executor_is_asked_to_take_note(house: House, folder: Path) -> None:
    """Of one's own decisions, until it is done; nobody else is asked."""
    meeting_id = signed_meeting(house)
    delivery.deliver(house, meeting_id, {"1.2": (SCHOOL_12,)})
    with opened_house(folder, login="presidium") as grachev:
        (line,) = to_acknowledge(visit(grachev))
        assert str(line.title).endswith("4/2.1")
        acknowledging.acknowledge(grachev, meeting_id)
        assert to_acknowledge(visit(grachev)) == []
    with opened_house(folder, login="member") as belova:
        assert to_acknowledge(visit(belova)) == []
    assert to_acknowledge(visit(house)) == ()


def test_a_quarter_without_a_meeting_is_called_to_mind(folder: Path) -> None:
    """Three weeks before its end, with the last day as the term."""
    clock = ManualClock(dt.datetime(2026, 12, 10, 3, tzinfo=dt.UTC))
    with opened_house(folder, clock, login="secretary") as secretary:
        (line,) = quarter_without_meeting(visit(secretary))
    assert line.due_on == dt.date(2026, 12, 31)
    clock = ManualClock(dt.datetime(2026, 12, 8, 3, tzinfo=dt.UTC))
    with opened_house(folder, clock, login="secretary") as secretary:
        assert quarter_without_meeting(visit(secretary)) == ()
