"""Terms, their two roll rules and registration in time: scenarios 1, 2, 8–16 of the field."""

from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regest.core.base.calendar import WorkCalendar
from regest.core.base.deadlines import (
    Roll,
    Term,
    Unit,
    add_months,
    instruction_deadline,
    named_deadline,
    reckon,
    registration_due,
)
from regest.core.base.rules import Rulebook
from regest.core.presets.reader import load_preset

CALENDAR = WorkCalendar()
# The rules of control that every preset begins with: CTL-2, CTL-4, CTL-5.
RULES = Rulebook(load_preset("empty").rules)
NO_TERM, URGENT, FAST = (
    RULES.term(f"control.{name}", dt.date(2026, 1, 1)) for name in ("no_term", "urgent", "fast")
)
BARNAUL = ZoneInfo("Asia/Barnaul")
DATES = st.dates(dt.date(2005, 1, 1), dt.date(2045, 12, 31))
TERMS = st.builds(
    Term,
    st.integers(1, 40),
    st.sampled_from(Unit),
    st.sampled_from([Roll.PREVIOUS, Roll.NEXT]),
)


def day(text: str) -> dt.date:
    return local(f"{text} 00:00").date()


def local(text: str) -> dt.datetime:
    return dt.datetime.strptime(text, "%d.%m.%Y %H:%M").replace(tzinfo=BARNAUL)


@pytest.mark.parametrize(
    ("received", "due"),
    [
        ("08.05.2026 19:40", "12.05.2026"),  # scenario 1: after hours before the holidays
        ("08.05.2026 18:00", "08.05.2026"),  # the last minute of the working day
        ("09.05.2026 10:00", "12.05.2026"),  # a holiday
        ("30.10.2025 19:00", "31.10.2025"),
        ("31.10.2025 19:00", "01.11.2025"),  # a working Saturday
    ],
)
def test_a_paper_is_registered_on_the_day_or_the_next_working_one(received: str, due: str) -> None:
    """REG-2."""
    assert registration_due(local(received), BARNAUL, CALENDAR) == day(due)


def test_the_day_of_receipt_is_the_associations_own() -> None:
    """Scenario 2: 18:10 UTC of 30 December is 01:10 of the 31st in Barnaul, a day off."""
    received = dt.datetime(2026, 12, 30, 18, 10, tzinfo=dt.UTC)
    assert registration_due(received, BARNAUL, CALENDAR) == day("11.01.2027")
    assert registration_due(received, ZoneInfo("UTC"), CALENDAR) == day("11.01.2027")
    assert registration_due(received, ZoneInfo("America/New_York"), CALENDAR) == day("30.12.2026")


def test_the_end_of_the_working_day_is_a_setting() -> None:
    received = local("07.05.2026 17:30")
    assert registration_due(received, BARNAUL, CALENDAR) == day("07.05.2026")
    assert registration_due(received, BARNAUL, CALENDAR, dt.time(17)) == day("08.05.2026")


@pytest.mark.parametrize(
    ("signed", "term", "nominal", "due"),
    [
        ("30.01.2026", NO_TERM, "28.02.2026", "27.02.2026"),  # scenario 8: no 30 February
        ("08.04.2026", NO_TERM, "08.05.2026", "08.05.2026"),  # scenario 9
        ("09.04.2026", NO_TERM, "09.05.2026", "08.05.2026"),
        ("20.04.2026", NO_TERM, "20.05.2026", "20.05.2026"),
        ("29.12.2025", FAST, "08.01.2026", "30.12.2025"),  # scenario 11
    ],
)
def test_an_instruction_rolls_back(signed: str, term: Term, nominal: str, due: str) -> None:
    """CTL-1…5: a month or so many days, then the preceding working day."""
    deadline = instruction_deadline(day(signed), term, CALENDAR)
    assert (deadline.nominal, deadline.due) == (day(nominal), day(due))
    assert deadline.shifted == (nominal != due)
    assert deadline.proposal is None
    assert deadline.rule == term.rule


def test_a_term_that_ends_on_the_day_of_signing_is_asked_about() -> None:
    """Scenario 10 and CTL-7: «срочно» inside holidays proposes the next working day."""
    deadline = instruction_deadline(day("30.04.2026"), URGENT, CALENDAR)
    assert deadline.nominal == day("03.05.2026")
    assert deadline.due == day("30.04.2026")
    assert deadline.proposal == day("04.05.2026")
    assert [hint.text("en") for hint in deadline.hints()] == [
        "With the days off the term ends on the day of signing. Set 04.05.2026?"
    ]


@pytest.mark.parametrize(
    ("start", "count", "due"),
    [
        ("29.04.2026", 10, "15.05.2026"),  # scenario 12
        ("30.12.2025", 5, "16.01.2026"),  # scenario 13
        ("30.10.2025", 3, "05.11.2025"),  # scenario 14: a working Saturday counts
    ],
)
def test_working_days_are_counted_one_by_one(start: str, count: int, due: str) -> None:
    deadline = reckon(day(start), Term(count, Unit.WORKING, Roll.NONE), CALENDAR)
    assert deadline.due == day(due)
    assert not deadline.shifted


@pytest.mark.parametrize(
    ("meeting", "term", "due"),
    [
        ("28.04.2026", "5 calendar next", "04.05.2026"),  # scenario 15
        ("28.04.2026", "5 working next", "06.05.2026"),
        ("28.04.2026", "5 calendar previous", "30.04.2026"),
        ("24.12.2026", "5 calendar next", "29.12.2026"),  # scenario 16
        ("24.12.2026", "5 working next", "11.01.2027"),
        ("06.05.2026", "5 calendar next", "12.05.2026"),
        ("06.05.2026", "5 working next", "14.05.2026"),
        ("05.03.2026", "5 calendar next", "10.03.2026"),
        ("05.03.2026", "5 working next", "13.03.2026"),
        ("16.10.2026", "5 calendar next", "21.10.2026"),
        ("16.10.2026", "5 working next", "23.10.2026"),
    ],
)
def test_minutes_are_due_in_five_days(meeting: str, term: str, due: str) -> None:
    """PRT-3 and PRT-4: ГК 191 and 193 by default, other readings by setting."""
    assert reckon(day(meeting), Term.parse(term), CALENDAR).due == day(due)


@pytest.mark.parametrize(
    ("elected", "ends"), [("15.10.2024", "15.10.2027"), ("29.02.2024", "28.02.2027")]
)
def test_a_term_of_office_does_not_roll(elected: str, ends: str) -> None:
    """TRM-1: three years on, the same number or the month's last day, a Sunday or not."""
    deadline = reckon(day(elected), Term.parse("3 year none"), CALENDAR)
    assert deadline.due == day(ends)
    assert not deadline.shifted


def test_a_date_named_in_the_paper_is_kept() -> None:
    """CTL-8: «до 22.11.2026» is a Sunday and stays, with a word of warning."""
    deadline = named_deadline(day("22.11.2026"), CALENDAR)
    assert deadline.due == day("22.11.2026")
    assert deadline.day_off
    assert "22.11.2026" in deadline.hints()[0].text("en")
    assert named_deadline(day("20.11.2026"), CALENDAR).hints() == ()
    assert named_deadline(day("20.11.2026"), CALENDAR, inclusive=False).due == day("19.11.2026")


def test_a_deadline_in_an_unpublished_year_says_so() -> None:
    deadline = reckon(day("27.12.2027"), Term.parse("30 calendar next"), CALENDAR)
    assert deadline.provisional
    assert "provisionally" in deadline.hints()[-1].text("en")
    assert not reckon(day("01.10.2026"), Term.parse("30 calendar next"), CALENDAR).provisional


def test_a_shift_is_explained_with_both_days() -> None:
    back = instruction_deadline(day("30.01.2026"), NO_TERM, CALENDAR)
    ahead = reckon(day("28.04.2026"), Term.parse("5 calendar next"), CALENDAR)
    assert "preceding working day 27.02.2026" in back.hints()[0].text("en")
    assert "next working day 04.05.2026" in ahead.hints()[0].text("en")


@pytest.mark.parametrize(
    "text", ["", "five calendar", "-3 calendar", "3", "3 fortnight", "3 month up"]
)
def test_a_malformed_term_is_refused(text: str) -> None:
    with pytest.raises(ValueError):
        Term.parse(text)


@given(DATES, TERMS)
def test_a_rolled_deadline_is_a_working_day(start: dt.date, term: Term) -> None:
    deadline = reckon(start, term, CALENDAR)
    assert CALENDAR.is_working(deadline.due)
    assert deadline.due == deadline.nominal or not CALENDAR.is_working(deadline.nominal)
    if term.roll is Roll.NEXT:
        assert deadline.due >= deadline.nominal
    else:
        assert deadline.due <= deadline.nominal


@given(DATES, DATES, TERMS)
def test_a_later_start_never_ends_earlier(one: dt.date, other: dt.date, term: Term) -> None:
    first, second = sorted((one, other))
    assert reckon(first, term, CALENDAR).due <= reckon(second, term, CALENDAR).due


@given(DATES, TERMS)
def test_a_longer_term_never_ends_earlier(start: dt.date, term: Term) -> None:
    longer = Term(term.amount + 1, term.unit, term.roll)
    assert reckon(start, term, CALENDAR).due <= reckon(start, longer, CALENDAR).due


@given(DATES, st.integers(0, 60))
def test_months_end_on_the_same_number_or_the_last_day(start: dt.date, months: int) -> None:
    """ГК 192."""
    end = add_months(start, months)
    assert (end.year - start.year) * 12 + end.month - start.month == months
    assert end.day == start.day or (end.day < start.day and (end + dt.timedelta(days=1)).day == 1)


@given(DATES, st.sampled_from([NO_TERM, URGENT, FAST]))
def test_a_proposal_always_leaves_time(signed: dt.date, term: Term) -> None:
    """CTL-7: whenever nothing is left, the next working day after signing is proposed."""
    deadline = instruction_deadline(signed, term, CALENDAR)
    assert (deadline.proposal is None) == (deadline.due > signed)
    if deadline.proposal is not None:
        assert deadline.proposal > signed
        assert CALENDAR.is_working(deadline.proposal)


@given(DATES, st.times())
def test_registration_is_never_due_before_receipt(on: dt.date, at: dt.time) -> None:
    received = dt.datetime.combine(on, at, dt.UTC)
    due = registration_due(received, BARNAUL, CALENDAR)
    assert CALENDAR.is_working(due)
    assert due >= received.astimezone(BARNAUL).date()
