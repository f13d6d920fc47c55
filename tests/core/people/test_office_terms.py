"""Terms of office against brute force: every day of eight years, and overlaps of any two terms."""

from __future__ import annotations

import calendar
import datetime as dt
from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlmodel import select

from regest.core.base.clock import ManualClock
from regest.core.base.deadlines import Roll, Term, Unit
from regest.core.base.errors import Refusal, UsageFault
from regest.core.base.rules import Rulebook
from regest.core.hooks.calls import Calls
from regest.core.people import offices, rosters
from regest.core.people.elections import Election, elect
from regest.core.people.office_tables import OfficeTerm
from regest.core.people.office_terms import powers_begin, powers_end, warned_before
from regest.core.people.standings import NewStanding, end_standing, start_standing
from regest.core.people.tables import Standing
from regest.core.store.database import Database
from regest.core.store.work import Actor

CLERK = Actor("clerk")
NOBODY = Calls.to_nobody()
DAY = dt.timedelta(days=1)
DAYS = st.dates(dt.date(2024, 10, 16), dt.date(2032, 12, 31))
FIRST = dt.date(2024, 1, 1)
EIGHT_YEARS = [FIRST + number * DAY for number in range(8 * 365 + 2)]


@pytest.fixture
def clock() -> ManualClock:
    """Stand after all of it."""
    return ManualClock(dt.datetime(2040, 1, 9, 3, tzinfo=dt.UTC))


def same_day_later(day: dt.date, years: int) -> dt.date:
    """Say by looking through the month which day has the same number, or is its last one."""
    days = [
        dt.date(day.year + years, day.month, number)
        for number in range(1, calendar.monthrange(day.year + years, day.month)[1] + 1)
    ]
    return max(each for each in days if each.day <= day.day)


def test_every_day_of_eight_years_ends_by_number_and_month(rules: Rulebook) -> None:
    """TRM-1: the rule's three years, the last day of a short month, no roll whatever the day."""
    term = rules.term("office.chair_term", FIRST)
    rolling = Term(3, Unit.YEAR, Roll.NEXT)
    for day in EIGHT_YEARS:
        expected = same_day_later(day, 3)
        assert powers_end(day, term) == expected
        assert powers_end(day, rolling) == expected
    assert EIGHT_YEARS[-1] == dt.date(2031, 12, 31)


def test_every_end_is_told_sixty_and_thirty_days_before(rules: Rulebook) -> None:
    """TRM-2: counted day by day."""
    for day in EIGHT_YEARS:
        told = warned_before(day, rules, FIRST)
        assert [
            sum(1 for _each in days_between(each, day)) for each in (told.first, told.second)
        ] == [
            60,
            30,
        ]


def days_between(first: dt.date, last: dt.date) -> list[dt.date]:
    return [first + number * DAY for number in range((last - first).days)]


@given(DAYS, st.one_of(st.none(), DAYS))
def test_powers_begin_on_the_first_free_day(
    elected_on: dt.date, predecessor: dt.date | None
) -> None:
    """TRM-1, TRM-3: the first day from the election on that the predecessor does not hold."""
    taken = set() if predecessor is None else set(days_between(FIRST, predecessor + DAY))
    day = elected_on
    while day in taken:
        day += DAY
    assert powers_begin(elected_on, predecessor) == day


def test_a_term_in_working_days_is_no_term() -> None:
    with pytest.raises(UsageFault) as fault:
        powers_end(FIRST, Term(3, Unit.WORKING, Roll.NONE))
    assert fault.value.code == "office_term_unit"


TERMS = st.lists(
    st.tuples(
        st.integers(0, 5),
        st.dates(dt.date(2028, 1, 1), dt.date(2028, 3, 31)),
        st.integers(0, 40),
    ),
    min_size=2,
    max_size=6,
)


@settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(TERMS)
def test_never_two_chairs_on_one_day(
    database: Database, rules: Rulebook, wanted: list[tuple[int, dt.date, int]]
) -> None:
    """TRM-3 against a diary of days: accepted if and only if every day of it is free."""
    with database.work(CLERK) as work:
        clear(work.session)
        work.witness("test.cleared", "standing", "chairs")
    people = seated(database)
    diary: dict[dt.date, str] = {}
    for who, start, length in wanted:
        days = days_between(start, start + length * DAY + DAY)
        free = not any(day in diary for day in days)
        with database.work(CLERK) as work:
            new = NewStanding(
                kind="chair",
                party_id=people[who],
                body_code="presidium",
                starts_on=start,
                ends_on=days[-1],
                basis="протокол",
            )
            if free:
                start_standing(work, NOBODY, rules, new)
                diary.update(dict.fromkeys(days, people[who]))
                continue
            with pytest.raises(Refusal) as refused:
                start_standing(work, NOBODY, rules, new)
        assert refused.value.code == "standing_overlaps"
    with database.read() as session:
        for day in days_between(dt.date(2028, 1, 1), dt.date(2028, 5, 15)):
            lines = rosters.list_standings(session, day, kind="chair", body_code="presidium")
            assert [line.party.id for line in lines] == ([diary[day]] if day in diary else [])


def clear(session: object) -> None:
    """Take away all chairs, which only a test may do."""
    from sqlmodel import Session

    assert isinstance(session, Session)
    for standing in session.exec(select(Standing).where(Standing.kind == "chair")):
        session.delete(standing)


def seated(database: Database) -> list[str]:
    with database.read() as session:
        seats = rosters.roster_on(session, "presidium", dt.date(2026, 10, 16))
    return [seat.person.id for seat in seats]


def test_of_two_elections_at_once_one_wins(database: Database, rules: Rulebook) -> None:
    """TRM-3 under concurrency: eight elections for one day leave one chair and one term."""
    people = seated(database)[1:9]

    def run(person: str) -> str:
        election = Election(
            office="chair",
            person_id=person,
            elected_on=dt.date(2028, 1, 10),
            basis="протокол общего собрания",
        )
        try:
            with database.work(CLERK) as work:
                elect(work, NOBODY, rules, election)
        except Refusal as refused:
            return refused.code
        return "elected"

    with ThreadPoolExecutor(8) as pool:
        done = sorted(pool.map(run, people))
    assert done == ["elected", *["predecessor_in_office"] * 7]
    with database.read() as session:
        terms = session.exec(select(OfficeTerm)).all()
        held = rosters.list_standings(session, dt.date(2028, 1, 10), kind="chair")
        assert [each.standing_id for each in terms] == [each.standing.id for each in held]
        assert offices.holder_on(session, "chair", "presidium", dt.date(2028, 1, 10)) is not None


@given(st.lists(st.booleans(), min_size=1, max_size=3), st.integers(0, 60))
@settings(
    max_examples=20,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
def test_who_serves_on_is_who_was_last_and_not_cut_short(
    database: Database, rules: Rulebook, cut: list[bool], after: int
) -> None:
    """TRM-2: between terms the last holder serves on, unless the powers were ended early."""
    with database.work(CLERK) as work:
        clear(work.session)
        work.witness("test.cleared", "standing", "chairs")
    people = seated(database)
    start, last = dt.date(2028, 1, 1), dt.date(2028, 1, 1)
    for number, early in enumerate(cut):
        last = start + 20 * DAY
        with database.work(CLERK) as work:
            new = NewStanding(
                kind="chair",
                party_id=people[number],
                body_code="presidium",
                starts_on=start,
                ends_on=last,
                basis="протокол",
            )
            stood = start_standing(work, NOBODY, rules, new)
            if early:
                last = start + 5 * DAY
                end_standing(work, NOBODY, stood.standing.id, last, "увольнение")
        start = last + 30 * DAY
    with database.read() as session:
        holder = offices.holder_on(session, "chair", "presidium", last + after * DAY)
    serves = after == 0 or not cut[-1]
    assert (holder is not None) == serves
    if holder is not None:
        assert holder.person.id == people[len(cut) - 1]
        assert any(each.code == "office_expired" for each in holder.remarks) == (after > 0)
