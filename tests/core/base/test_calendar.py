"""The production calendar against the official years and against ТК 112."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regest.core.base.calendar import DAY, SourceKind, WorkCalendar, YearOverride

CALENDAR = WorkCalendar()
DATES = st.dates(dt.date(2005, 1, 1), dt.date(2045, 12, 31))

# Domain 2.8: non-working weekdays, working Saturdays, working days of the year.
OFFICIAL = {
    2024: (
        {1: "1 2 3 4 5 8", 2: "23", 3: "8", 4: "29 30", 5: "1 9 10", 6: "12", 11: "4", 12: "30 31"},
        {(4, 27), (11, 2), (12, 28)},
        248,
    ),
    2025: (
        {1: "1 2 3 6 7 8", 5: "1 2 8 9", 6: "12 13", 11: "3 4", 12: "31"},
        {(11, 1)},
        247,
    ),
    2026: (
        {1: "1 2 5 6 7 8 9", 2: "23", 3: "9", 5: "1 11", 6: "12", 11: "4", 12: "31"},
        set(),
        247,
    ),
    2027: (
        {1: "1 4 5 6 7 8", 2: "22 23", 3: "8", 5: "3 10", 6: "14", 11: "4 5", 12: "31"},
        {(2, 20)},
        247,
    ),
}


def days_of(year: int) -> list[dt.date]:
    first = dt.date(year, 1, 1)
    return [first + n * DAY for n in range((dt.date(year + 1, 1, 1) - first).days)]


@pytest.mark.parametrize("year", OFFICIAL)
def test_the_year_equals_the_official_calendar(year: int) -> None:
    days_off, saturdays, total = OFFICIAL[year]
    expected = {(month, int(day)) for month, days in days_off.items() for day in days.split()}
    worked = [day for day in days_of(year) if CALENDAR.is_working(day)]
    off = {(day.month, day.day) for day in days_of(year) if day.weekday() < 5} - {
        (day.month, day.day) for day in worked
    }

    assert off == expected
    assert {(day.month, day.day) for day in worked if day.weekday() >= 5} == saturdays
    assert CALENDAR.working_day_count(year) == total
    assert CALENDAR.source(year).kind is SourceKind.PUBLISHED


def test_a_year_without_transfers_is_provisional() -> None:
    """CAL-1: from 2028 on the calendar says that it may still change."""
    source = CALENDAR.source(2028)
    assert source.provisional
    assert "2028" in source.text.text("en")
    assert "provisional" in source.text.text("en")


@pytest.mark.parametrize(
    ("holiday", "moved_to"),
    [
        (dt.date(2028, 11, 4), dt.date(2028, 11, 6)),  # Saturday
        (dt.date(2030, 2, 23), dt.date(2030, 2, 25)),  # Saturday
        (dt.date(2032, 5, 1), dt.date(2032, 5, 3)),  # Saturday, 9 May on the next Sunday
        (dt.date(2032, 5, 9), dt.date(2032, 5, 10)),  # Sunday
    ],
)
def test_a_day_off_on_a_holiday_moves_behind_it(holiday: dt.date, moved_to: dt.date) -> None:
    """ТК 112, part 2, in years that the Government has not settled."""
    assert not CALENDAR.is_working(holiday)
    assert not CALENDAR.is_working(moved_to)
    assert CALENDAR.is_working(moved_to + DAY)


def test_days_off_of_new_year_wait_for_the_government() -> None:
    """ТК 112: 1 and 2 January 2028 are a weekend; the days are not moved by themselves."""
    assert not CALENDAR.is_working(dt.date(2028, 1, 8))
    assert CALENDAR.is_working(dt.date(2028, 1, 10))


def test_a_deployment_overrides_single_days() -> None:
    """A day set off or on wins over the library, and the year keeps its source."""
    parents_day, saturday = dt.date(2026, 4, 21), dt.date(2026, 4, 25)
    calendar = WorkCalendar(
        {
            2026: YearOverride(
                source="Указ", working=frozenset({saturday}), non_working=frozenset({parents_day})
            )
        }
    )

    assert not calendar.is_working(parents_day)
    assert calendar.is_working(saturday)
    assert calendar.working_day_count(2026) == 247
    assert calendar.source(2026).kind is SourceKind.PUBLISHED


def test_a_complete_year_is_provisional_no_more() -> None:
    act = "ПП РФ от 01.09.2027 № 1000"
    calendar = WorkCalendar({2028: YearOverride(source=act, complete=True)})

    assert calendar.source(2028).kind is SourceKind.OVERRIDE
    assert act in calendar.source(2028).text.text("en")


@given(DATES)
def test_rolls_land_on_the_nearest_working_day(day: dt.date) -> None:
    later, earlier = CALENDAR.next_working(day), CALENDAR.previous_working(day)

    assert CALENDAR.is_working(later)
    assert CALENDAR.is_working(earlier)
    assert earlier <= day <= later
    between = [earlier + n * DAY for n in range(1, (later - earlier).days)]
    assert not any(CALENDAR.is_working(other) for other in between)


@given(DATES, st.integers(1, 60))
def test_working_days_count_what_lies_between(day: dt.date, count: int) -> None:
    """The start is day 0; from it exactly `count` working days have passed."""
    end = CALENDAR.working_days(day, count)
    passed = [day + n * DAY for n in range(1, (end - day).days + 1)]

    assert sum(map(CALENDAR.is_working, passed)) == count
    assert CALENDAR.is_working(end)


@given(DATES, st.integers(1, 60))
def test_working_days_go_back_the_same_way(day: dt.date, count: int) -> None:
    start = CALENDAR.next_working(day)
    assert CALENDAR.working_days(CALENDAR.working_days(start, count), -count) == start


@given(st.integers(2005, 2045))
def test_no_year_strays_from_its_usual_size(year: int) -> None:
    """A five-day week with ТК 112 has 245 to 252 working days, leap years included."""
    assert 245 <= CALENDAR.working_day_count(year) <= 252
