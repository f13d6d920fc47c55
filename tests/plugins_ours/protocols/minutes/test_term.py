"""The term of minutes: scenarios 15 and 16, by the calendar of the deployment (PRT-3…5)."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regest.kit.house import House
from regest.plugins.protocols.minutes.term import kept, overdue, term_of
from regest.plugins.protocols.words import _
from tests.support.houses import opened_house

DUE = dt.date(2026, 10, 21)
DAYS = st.dates(DUE - dt.timedelta(days=6), DUE + dt.timedelta(days=6))


@pytest.mark.parametrize(
    ("held", "calendar", "working"),
    [
        ("2026-04-28", "2026-05-04", "2026-05-06"),
        ("2026-12-24", "2026-12-29", "2027-01-11"),
        ("2026-05-06", "2026-05-12", "2026-05-14"),
        ("2026-03-05", "2026-03-10", "2026-03-13"),
        ("2026-10-16", "2026-10-21", "2026-10-23"),
    ],
)
def test_minutes_are_due_in_five_days(house: House, held: str, calendar: str, working: str) -> None:
    """Scenarios 15 and 16: the day by the statute, and beside it the one by working days."""
    term = term_of(house, dt.date.fromisoformat(held))
    assert term.due.due == dt.date.fromisoformat(calendar)
    assert term.other is not None
    assert term.other.due == dt.date.fromisoformat(working)
    assert term.clause == "п. 4.10 Положения"


@pytest.mark.parametrize(
    ("value", "due", "other"),
    [
        ("5 working none", "2026-05-06", "2026-05-04"),
        ("5 calendar previous", "2026-04-30", "2026-05-06"),
        ("5 calendar none", "2026-05-03", "2026-05-06"),
    ],
)
def test_a_deployment_counts_as_its_own_rule_says(
    folder: Path, value: str, due: str, other: str
) -> None:
    """Scenario 15 under the other settings of PRT-4."""
    settings = folder / "regest.toml"
    own = f'\n[rules]\n"minutes.term" = "{value}"\n'
    settings.write_text(settings.read_text("utf-8") + own, "utf-8")
    with opened_house(folder) as house:
        term = term_of(house, dt.date(2026, 4, 28))
    assert term.due.due == dt.date.fromisoformat(due)
    assert term.other is not None
    assert term.other.due == dt.date.fromisoformat(other)


@given(st.lists(st.none() | DAYS, min_size=2, max_size=2), DAYS)
def test_a_term_is_kept_by_two_signatures_dated_in_time(
    signed: list[dt.date | None], today: dt.date
) -> None:
    """PRT-5 word for word: both dated no later than the day; one missing is overdue after it."""
    dated = [day for day in signed if day is not None]
    expected: bool | None = None
    if len(dated) == 2 and max(dated) <= DUE:
        expected = True
    elif any(day > DUE for day in dated) or today > DUE:
        expected = False
    assert kept(DUE, signed, today) is expected


def test_what_is_overdue_says_whose_signature_is_missing() -> None:
    chair = _.p("the signature of whom", "the chair")
    secretary = _.p("the signature of whom", "the secretary")
    assert "21.10.2026: the signature of the chair is missing" in overdue(DUE, [chair]).text("en")
    both = overdue(DUE, [secretary, chair]).text("en")
    assert "the signature of the secretary and the chair is missing" in both
