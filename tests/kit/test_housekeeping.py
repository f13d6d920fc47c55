"""What has done its service goes by age, and nothing before its time."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlmodel import select

from regest.core.base.clock import SystemClock
from regest.core.catalogue import sheets
from regest.core.catalogue.sheet_tables import FormSheet
from regest.core.people import throttle
from regest.core.people.session_tables import SignInTry
from regest.core.store.kept_answers import KEPT, answered, keep_answer
from regest.core.store.tables import KeptAnswer
from regest.kit.house import House
from regest.kit.housekeeping import tidy
from tests.support.houses import opened_house

ASKED = {"heading": "О деле"}


@pytest.fixture
def house(shared: Path) -> Iterator[House]:
    """Open a house with a clock of its own."""
    with opened_house(shared, login="secretary") as opened:
        yield opened


def moved(house: House, monkeypatch: pytest.MonkeyPatch, by: dt.timedelta) -> None:
    """Let the house's clock go on by so much."""
    moment = house.deployment.database.clock.now() + by
    monkeypatch.setattr(house.deployment.database.clock, "now", lambda: moment)


def kept(house: House, *models: type) -> list[int]:
    """Return how many rows these tables have."""
    with house.read() as session:
        return [len(session.exec(select(each)).all()) for each in models]


def answer(house: House, key: str) -> object:
    """Ask something under a key; return what was answered before, if it was."""
    with house.work() as work:
        known = answered(work, key, ASKED)
        if known is None:
            keep_answer(work, key, {"id": "1"})
        return known


def test_answers_are_forgotten_by_age(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    """A month under the same key the same is answered; then the worker forgets it."""
    now = SystemClock().now()
    assert answer(house, "scan-1") is None
    moved(house, monkeypatch, KEPT - dt.timedelta(minutes=1))
    assert tidy(house, now).answers == 0
    assert answer(house, "scan-1") == {"id": "1"}
    moved(house, monkeypatch, dt.timedelta(minutes=1))
    assert tidy(house, now).answers == 1
    assert kept(house, KeptAnswer) == [0]
    assert answer(house, "scan-1") is None


def test_without_a_worker_an_old_key_is_free_all_the_same(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another request under it is then no contradiction, and old rows do not pile up."""
    for key in ("one", "two"):
        assert answer(house, key) is None
    moved(house, monkeypatch, KEPT)
    assert answer(house, "one") is None
    assert kept(house, KeptAnswer) == [1]


def test_unfinished_forms_go_after_a_month_in_the_worker_too(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    with house.work() as work:
        sheets.start(work, house.reader, "journal.in", {"subject": "О деле"})
    moved(house, monkeypatch, sheets.KEPT)
    assert tidy(house, SystemClock().now()).sheets == 0
    moved(house, monkeypatch, dt.timedelta(seconds=1))
    assert tidy(house, SystemClock().now()).sheets == 1
    assert kept(house, FormSheet) == [0]


def test_sessions_and_tries_go_by_real_time(house: House) -> None:
    """The clock of a rehearsal stands; sessions end all the same."""
    now = SystemClock().now()
    with house.work() as work:
        throttle.failed(work, "chair", "127.0.0.1", now)
    assert tidy(house, now).tries == 0
    told = tidy(house, now + throttle.FORGOTTEN_AFTER)
    assert told.tries == 2
    assert told.anything
    assert kept(house, SignInTry) == [0]
    assert not tidy(house, now + throttle.FORGOTTEN_AFTER).anything
