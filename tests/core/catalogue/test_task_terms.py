"""By when a task is due: scenarios 8–11, CTL-1…9, and ten years against a calendar on paper."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_right
from dataclasses import replace

import pytest
from holidays import country_holidays

from regest.core.base.deadlines import Roll, Term, Unit
from regest.core.base.errors import Refusal, UsageFault
from regest.core.catalogue.task_terms import TaskDraft, due_of, settled
from tests.support.tasks import context

DAY = dt.timedelta(days=1)
YEARS = range(2018, 2028)
CONTEXT = context()


def a_draft(signed: str = "2026-10-27", **details: object) -> TaskDraft:
    """Return a task on nothing, for nobody: only its term matters here."""
    draft = TaskDraft(
        record_id="", text="", author="", signed_on=dt.date.fromisoformat(signed), executors=()
    )
    return replace(draft, **details)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("signed", "urgency", "nominal", "due"),
    [
        ("2026-01-30", "", "2026-02-28", "2026-02-27"),  # scenario 8: a short month
        ("2026-04-08", "", "2026-05-08", "2026-05-08"),  # scenario 9: a shortened working day
        ("2026-04-09", "", "2026-05-09", "2026-05-08"),
        ("2026-04-20", "", "2026-05-20", "2026-05-20"),
        ("2025-12-29", "fast", "2026-01-08", "2025-12-30"),  # scenario 11: over New Year
    ],
)
def test_a_task_is_due_by_the_rule(signed: str, urgency: str, nominal: str, due: str) -> None:
    deadline = settled(a_draft(signed, urgency=urgency), CONTEXT)
    assert deadline.nominal.isoformat() == nominal
    assert deadline.due.isoformat() == due
    assert deadline.proposal is None


def test_an_urgent_task_before_holidays_waits_for_the_author() -> None:
    """Scenario 10: three days from Thursday 30.04.2026 end on that very day (CTL-7)."""
    draft = a_draft("2026-04-30", urgency="urgent")
    with pytest.raises(Refusal) as refused:
        settled(draft, CONTEXT)
    assert refused.value.code == "due_unconfirmed"
    assert refused.value.rule == "CTL-7"
    assert "04.05.2026" in refused.value.text("en")
    confirmed = settled(replace(draft, confirmed=True), CONTEXT)
    assert (confirmed.due, confirmed.rule) == (dt.date(2026, 5, 4), "CTL-7")


def test_a_yes_to_nothing_changes_nothing() -> None:
    """`confirmed` speaks of a proposal; where none is made, the rule's day stays."""
    draft = a_draft("2026-10-27", urgency="urgent")
    assert settled(replace(draft, confirmed=True), CONTEXT) == settled(draft, CONTEXT)


def test_a_named_day_wins_over_every_term() -> None:
    """CTL-8: «до 21.11.2026» is kept on a Saturday, and says so."""
    deadline = settled(a_draft(due_on=dt.date(2026, 11, 21), urgency="urgent"), CONTEXT)
    assert deadline.due == dt.date(2026, 11, 21)
    assert [str(hint.text("en")) for hint in deadline.hints()] == [
        "The term ends on the non-working day 21.11.2026"
    ]


@pytest.mark.parametrize(("counts", "due"), [(None, 20), (True, 20), (False, 19)])
def test_by_a_day_includes_it_unless_the_author_says_otherwise(
    counts: bool | None, due: int
) -> None:
    draft = a_draft(due_on=dt.date(2026, 11, 20), day_counts=counts)
    assert settled(draft, CONTEXT).due == dt.date(2026, 11, due)


def test_a_named_day_before_the_signing_is_refused() -> None:
    with pytest.raises(Refusal) as refused:
        settled(a_draft(due_on=dt.date(2026, 10, 26)), CONTEXT)
    assert refused.value.code == "due_before_signing"


def test_the_authors_own_term_wins_over_the_urgency() -> None:
    term = Term(5, Unit.CALENDAR, Roll.PREVIOUS)
    assert settled(a_draft(term=term, urgency="fast"), CONTEXT).due == dt.date(2026, 10, 30)


def test_an_appeal_is_answered_in_thirty_days() -> None:
    """CTL-9: 30 days from the registration on 27.10.2026 end on Thursday 26.11.2026."""
    deadline = due_of(a_draft(kind="appeal"), CONTEXT)
    assert (deadline.due, deadline.rule) == (dt.date(2026, 11, 26), "appeals.answer")


def test_an_unknown_urgency_is_no_month() -> None:
    with pytest.raises(UsageFault) as fault:
        due_of(a_draft(urgency="sometime"), CONTEXT)
    assert fault.value.code == "urgency_unknown"


@pytest.fixture(scope="module")
def worked() -> list[dt.date]:
    """Write every working day of the ten years, and of what lies around them, on one list."""
    library = country_holidays("RU")
    first, last = dt.date(YEARS[0] - 1, 12, 1), dt.date(YEARS[-1], 12, 31)
    days = (first + DAY * number for number in range((last - first).days + 1))
    return [day for day in days if library.is_working_day(day)]


def month_later(signed: dt.date) -> dt.date:
    """Turn the leaves of a calendar: the same number of the next month, or its last day."""
    leaf = signed.replace(day=1)
    while leaf.month == signed.month:
        leaf += DAY
    found = leaf
    while found.day < signed.day and (found + DAY).month == leaf.month:
        found += DAY
    return found


@pytest.mark.parametrize("year", YEARS)
@pytest.mark.parametrize(
    ("urgency", "days"), [("", None), ("urgent", 3), ("fast", 10), ("own", 17)]
)
def test_every_day_of_ten_years_agrees_with_a_calendar_on_paper(
    worked: list[dt.date], year: int, urgency: str, days: int | None
) -> None:
    """Each day is signed on once; the due day is the last worked one not after the nominal day."""
    signed = dt.date(year, 1, 1)
    while signed.year == year:
        nominal = month_later(signed) if days is None else signed + days * DAY
        if nominal > worked[-1]:
            break
        due = worked[bisect_right(worked, nominal) - 1]
        term = Term(17, Unit.CALENDAR, Roll.PREVIOUS) if urgency == "own" else None
        draft = TaskDraft(
            record_id="",
            text="",
            author="",
            signed_on=signed,
            executors=(),
            term=term,
            urgency="" if urgency == "own" else urgency,
            confirmed=True,
        )
        reckoned = due_of(draft, CONTEXT)
        assert (signed, reckoned.nominal, reckoned.due) == (signed, nominal, due)
        proposal = worked[bisect_right(worked, signed)] if due <= signed else None
        assert (signed, reckoned.proposal) == (signed, proposal)
        assert settled(draft, CONTEXT).due == (proposal or due)
        signed += DAY
