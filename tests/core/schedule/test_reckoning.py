"""The years of retention, against a straightforward count over decades (RET-1…3, domain 4.1)."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regest.core.presets.shapes import RetentionKind
from regest.core.schedule.periods import Authority, Candidate, Period
from regest.core.schedule.reckoning import Dates, longest, reckon

COUNTED = st.sampled_from([RetentionKind.YEARS, RetentionKind.AFTER_EVENT, RetentionKind.REPLACED])
CLOSED = st.integers(1990, 2090)
YEARS = st.integers(1, 75)
DMN = RetentionKind.NO_LONGER_NEEDED


def test_scenario_24_five_years() -> None:
    five = Period(kind=RetentionKind.YEARS, years=5)
    dates = reckon(five, 2022)
    assert (dates.starts, dates.ends) == (dt.date(2023, 1, 1), dt.date(2027, 12, 31))
    assert dates.act_from == dt.date(2028, 1, 1)
    assert reckon(five, 2021).act_from == dt.date(2027, 1, 1)


def test_three_years_of_2008_wait_until_2012() -> None:
    """The example of the instruction, clause 6.4.2."""
    dates = reckon(Period(kind=RetentionKind.YEARS, years=3), 2008)
    assert dates.act_from == dt.date(2012, 1, 1)


def test_scenario_30_a_pair_that_ended() -> None:
    after = Period(kind=RetentionKind.AFTER_EVENT, years=5, event="завершение пары")
    dates = reckon(after, 2026, 2026)
    assert (dates.starts, dates.ends) == (dt.date(2027, 1, 1), dt.date(2031, 12, 31))
    assert dates.act_from == dt.date(2032, 1, 1)
    waiting = reckon(after, 2026)
    assert (waiting.starts, waiting.ends, waiting.act_from) == (None, None, None)
    assert "завершение пары" in str(waiting.why_none)


def test_an_open_file_has_no_dates() -> None:
    for kind in RetentionKind:
        dates = reckon(Period(kind=kind, years=5), None, 2026)
        assert dates.act_from is None
        assert str(dates.why_none) == "Срок не исчисляется: дело не закрыто (RET-2)."


@pytest.mark.parametrize("kind", [RetentionKind.PERMANENT, RetentionKind.LIQUIDATION])
@given(year=CLOSED, event=st.none() | CLOSED)
def test_what_has_no_end_never_comes_into_an_act(
    kind: RetentionKind, year: int, event: int | None
) -> None:
    dates = reckon(Period(kind=kind, floor_years=10), year, event)
    assert dates.starts == dt.date(year + 1, 1, 1)
    assert dates.ends is None
    assert dates.act_from is None
    assert dates.why_none is not None


def counted_out(finished: int, whole_years: int, not_before: int) -> int:
    """Count whole years one by one after the year it is finished in; return that of the act."""
    year, kept = finished + 1, 0
    while kept < whole_years or year <= not_before:
        year, kept = year + 1, kept + 1
    return year


@given(
    kind=COUNTED,
    closed=CLOSED,
    years=YEARS,
    event=CLOSED,
    floor=st.none() | st.integers(1, 15),
)
def test_years_are_counted_one_by_one(
    kind: RetentionKind, closed: int, years: int, event: int, floor: int | None
) -> None:
    dates = reckon(Period(kind=kind, years=years, floor_years=floor), closed, event)
    finished = closed if kind is RetentionKind.YEARS else max(closed, event)
    act = counted_out(finished, years, closed + (floor or 0))
    assert dates.starts == dt.date(finished + 1, 1, 1)
    assert dates.act_from == dt.date(act, 1, 1)
    assert dates.ends == dt.date(act - 1, 12, 31)


@given(closed=CLOSED, decided=CLOSED, floor=st.none() | st.integers(1, 15), least=st.integers(1, 3))
def test_what_is_needed_no_more_waits_for_its_least_years_and_the_decision(
    closed: int, decided: int, floor: int | None, least: int
) -> None:
    period = Period(kind=DMN, floor_years=floor)
    dates = reckon(period, closed, decided, needed_floor=least)
    assert dates.act_from == dt.date(max(closed + max(floor or 1, least), decided) + 1, 1, 1)
    assert reckon(period, closed).act_from is None


@given(closed=CLOSED, years=YEARS, event=CLOSED, later=st.integers(0, 30))
def test_nothing_that_happens_later_makes_it_earlier(
    closed: int, years: int, event: int, later: int
) -> None:
    period = Period(kind=RetentionKind.AFTER_EVENT, years=years)
    first, second = reckon(period, closed, event), reckon(period, closed, event + later)
    assert first.act_from is not None
    assert second.act_from is not None
    assert first.act_from <= second.act_from
    moved = reckon(period, closed + later, event)
    assert moved.act_from is not None
    assert first.act_from <= moved.act_from


@given(st.lists(st.none() | st.integers(2000, 2090), min_size=1, max_size=5))
def test_the_longest_is_what_keeps_longest(acts: list[int | None]) -> None:
    plain = Candidate(
        authority=Authority.LIST, source="", article="", period=Period(kind=RetentionKind.YEARS)
    )
    found = longest((plain, Dates(act_from=dt.date(year, 1, 1) if year else None)) for year in acts)
    assert found is not None
    expected = None if None in acts else max(year for year in acts if year)
    assert found[1].act_from == (dt.date(expected, 1, 1) if expected else None)
    assert longest([]) is None
