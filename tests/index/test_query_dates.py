"""Dates as people say them, on 22.11.2026, a Sunday."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regest.index.periods import Named, Period, Unit, between, last_days, last_months
from regest.index.spoken_dates import read_period
from tests.index.plans import TODAY, asked, shown

SAID = {
    "сегодня": "2026-11-22",
    "вчера": "2026-11-21",
    "позавчера": "2026-11-20",
    "today": "2026-11-22",
    "yesterday": "2026-11-21",
    "на этой неделе": "2026-11-16..2026-11-22",
    "на прошлой неделе": "2026-11-09..2026-11-15",
    "за прошлую неделю": "2026-11-09..2026-11-15",
    "this week": "2026-11-16..2026-11-22",
    "last week": "2026-11-09..2026-11-15",
    "в этом месяце": "2026-11-01..2026-11-30",
    "в прошлом месяце": "2026-10-01..2026-10-31",
    "last month": "2026-10-01..2026-10-31",
    "в текущем квартале": "2026-10-01..2026-12-31",
    "за прошлый квартал": "2026-07-01..2026-09-30",
    "в этом году": "2026-01-01..2026-12-31",
    "в прошлом году": "2025-01-01..2025-12-31",
    "last year": "2025-01-01..2025-12-31",
    "в октябре": "2026-10-01..2026-10-31",
    "в ноябре": "2026-11-01..2026-11-30",
    "в декабре": "2025-12-01..2025-12-31",
    "in October": "2026-10-01..2026-10-31",
    "в октябре 2026": "2026-10-01..2026-10-31",
    "в октябре 2025 года": "2025-10-01..2025-10-31",
    "октябрь 2026": "2026-10-01..2026-10-31",
    "October 2026": "2026-10-01..2026-10-31",
    "за квартал": "2026-10-01..2026-12-31",
    "за полугодие": "2026-07-01..2026-12-31",
    "за 3 квартал 2026": "2026-07-01..2026-09-30",
    "за III квартал": "2026-07-01..2026-09-30",
    "за 3-й квартал": "2026-07-01..2026-09-30",
    "второй квартал 2025 года": "2025-04-01..2025-06-30",
    "1 кв. 2026 г.": "2026-01-01..2026-03-31",
    "Q3 2026": "2026-07-01..2026-09-30",
    "за первое полугодие": "2026-01-01..2026-06-30",
    "II полугодие 2025": "2025-07-01..2025-12-31",
    "за 2025 год": "2025-01-01..2025-12-31",
    "в 2025 году": "2025-01-01..2025-12-31",
    "in 2025": "2025-01-01..2025-12-31",
    "за 9 месяцев 2026 года": "2026-01-01..2026-09-30",
    "20 ноября": "2026-11-20",
    "25 ноября": "2025-11-25",
    "29 февраля": "2024-02-29",
    "20 ноября 2026": "2026-11-20",
    "20 ноября 2026 г.": "2026-11-20",
    "«5» июня 2026 г.": "2026-06-05",
    "20.11.2026": "2026-11-20",
    "5.6.2026 г.": "2026-06-05",
    "05.06.2026г.": "2026-06-05",
    "20.11.26": "2026-11-20",
    "20.11.36": "2036-11-20",
    "20.11.95": "1995-11-20",
    "2026-11-20": "2026-11-20",
    "20 November 2026": "2026-11-20",
    "November 20, 2026": "2026-11-20",
    "Nov 20th": "2026-11-20",
    "с 1 по 15 ноября": "2026-11-01..2026-11-15",
    "с 1 по 15 ноября 2025 года": "2025-11-01..2025-11-15",
    "с 20 декабря по 10 января": "2025-12-20..2026-01-10",
    "с 20 декабря по 10 января 2025": "2024-12-20..2025-01-10",
    "с 01.11.2026 по 15.11.2026": "2026-11-01..2026-11-15",
    "с октября по декабрь 2025": "2025-10-01..2025-12-31",
    "с 2024 по 2026 год": "2024-01-01..2026-12-31",
    "между 1 и 5 мая": "2026-05-01..2026-05-05",
    "from 1 to 15 November": "2026-11-01..2026-11-15",
    "1–15 ноября 2026": "2026-11-01..2026-11-15",
    "18–21.12.2026": "2026-12-18..2026-12-21",
    "01.11.2026–15.11.2026": "2026-11-01..2026-11-15",
    "октябрь–ноябрь 2026": "2026-10-01..2026-11-30",
    "2024–2026 гг.": "2024-01-01..2026-12-31",
    "с 20.11.2026": "2026-11-20..",
    "после 20.11.2026": "2026-11-20..",
    "начиная с октября": "2026-10-01..",
    "since 1 May": "2026-05-01..",
    "до 20.11.2026": "..2026-11-20",
    "не позднее 5 мая": "..2026-05-05",
    "по 15 ноября": "..2026-11-15",
    "before 20.11.2026": "..2026-11-20",
    "за последние 7 дней": "2026-11-16..2026-11-22",
    "за 7 дней": "2026-11-16..2026-11-22",
    "last 7 days": "2026-11-16..2026-11-22",
    "за последние два месяца": "2026-09-23..2026-11-22",
    "за последний год": "2025-11-23..2026-11-22",
    "за неделю": "2026-11-16..2026-11-22",
    "за месяц": "2026-10-23..2026-11-22",
    "за полгода": "2026-05-23..2026-11-22",
    "за год": "2025-11-23..2026-11-22",
}
UNSAID = [
    "31.02.2026",
    "32.13.2026",
    "45 мая",
    "29 февраля 2026",
    "май",
    "марта",
    "марка 2026",
    "2026",
    "10.2026",
    "2024-2026",
    "1187",
    "с 15",
    "до конца",
    "за",
    "в",
    "приказ",
    "за 0 дней",
    "за 13 месяцев 2026",
    "IV",
    "5 из 11",
]
# What only a filter takes for a date.
BARE = {
    "2026": "2026-01-01..2026-12-31",
    "10.2026": "2026-10-01..2026-10-31",
    "2026-10": "2026-10-01..2026-10-31",
    "октябрь": "2026-10-01..2026-10-31",
    "2024-2026": "2024-01-01..2026-12-31",
    "01.10.2026..05.10.2026": "2026-10-01..2026-10-05",
}


def days(text: str, *, bare: bool = False) -> str:
    """Return the days that `text` as a whole means, «..» between first and last."""
    found = read_period(text, 0, TODAY, bare=bare)
    if found is None or found.end != len(text):
        return ""
    low, high = (day.isoformat() if day else "" for day in (found.period.low, found.period.high))
    return low if low == high else f"{low}..{high}"


@pytest.mark.parametrize(("text", "meant"), SAID.items())
def test_a_date_is_understood(text: str, meant: str) -> None:
    assert days(text) == meant
    assert days(text.upper()) == meant


@pytest.mark.parametrize("text", UNSAID)
def test_what_is_no_date_is_left_alone(text: str) -> None:
    assert days(text) == ""


@pytest.mark.parametrize(("text", "meant"), BARE.items())
def test_a_filter_takes_more_for_a_date(text: str, meant: str) -> None:
    assert days(text, bare=True) == meant


@pytest.mark.parametrize(("text", "meant"), SAID.items())
def test_a_filter_understands_all_that_is_said(text: str, meant: str) -> None:
    """«дата:» takes the words up to the end of the date, without quotes."""
    plan = shown(asked(f"дата:{text} приказ").plan())
    low, _to, high = meant.partition("..")
    assert plan == f"date[{low}..{high if '..' in meant else low}] & приказ"


PLAIN = {
    "приказ от 20.11.2026": [
        'приказ & (date[2026-11-20..2026-11-20] | "20.11.2026" | "20 ноября 2026")',
        '(приказ | ("20.11.2026" | "20 ноября 2026"))',
    ],
    "протоколы в октябре 2026": [
        "протоколы & (date[2026-10-01..2026-10-31] | (октябре & 2026))",
        "(протоколы | (октябре & 2026))",
    ],
    "вчера": ["(date[2026-11-21..2026-11-21] | вчера)"],
    "отчёт школы за квартал": [
        "отчёт & школы & (date[2026-10-01..2026-12-31] | квартал)",
        "(отчёт | школы) & (date[2026-10-01..2026-12-31] | квартал)",
        "(отчёт | школы | квартал)",
    ],
    "2026-11-20": [
        (
            '(date[2026-11-20..2026-11-20] | "20.11.2026" | "20 ноября 2026"'
            ' | exact=2026-11-20 | "2026-11-20")'
        )
    ],
    "к 9 мая": ["(date[2026-05-09..2026-05-09] | (9 & мая))"],
    "отчёт за 2025 год": ["отчёт & (date[2025-01-01..2025-12-31] | 2025)", "(отчёт | 2025)"],
    "20.11.2026 г.": ['(date[2026-11-20..2026-11-20] | "20.11.2026" | "20 ноября 2026")'],
    "п. 31.02.2026": ["п & 31.02.2026", "(п | 31.02.2026)"],
    '"20 ноября 2026"': ['"20 ноября 2026"'],
}


@pytest.mark.parametrize(("typed", "plan"), PLAIN.items())
def test_a_date_in_passing_loses_no_paper(typed: str, plan: list[str]) -> None:
    """It means the paper's own date or the words in its text; at last only the words."""
    assert shown(asked(typed).plan()) == " // ".join(plan)


@pytest.mark.parametrize(
    ("typed", "note"),
    [
        ("протоколы в октябре", "“в октябре” means 01.10.2026–31.10.2026"),
        ("вчера", "“вчера” means 21.11.2026"),
        ("после 20.11.2026", "“после 20.11.2026” means from 20.11.2026 on"),
        ("до мая", "“до мая” means up to 31.05.2026"),
    ],
)
def test_how_a_date_was_understood_is_told(typed: str, note: str) -> None:
    assert [each.text("en") for each in asked(typed).notes] == [note]


@pytest.mark.parametrize(
    "typed", ["20.11.2026", "приказ от 20 ноября 2026 г.", "2026-11-20", "план на 2026 год"]
)
def test_a_day_or_year_in_full_needs_no_telling(typed: str) -> None:
    assert asked(typed).notes == ()


def test_a_date_inside_a_number_is_none() -> None:
    for typed in ("приказ 21-05/20.11.2026", "приказ 20.11.2026-п", "приказ №20.11.2026/5"):
        assert "date[" not in shown(asked(typed).plan())


WORDS = """
с по до за в на 1 15 31 ноября октябре 2026 года квартал III последние 7 дней неделе прошлой - – ..
20.11.2026 2026-11-20 между и from to last Q3 May 29 февраля «5» месяцев
"""
FRAGMENTS = st.lists(st.sampled_from(WORDS.split()), max_size=8).map(" ".join)


@given(FRAGMENTS, st.dates(dt.date(1, 1, 1)), st.booleans())
def test_any_mixture_on_any_day_is_read_in_order(text: str, today: dt.date, bare: bool) -> None:
    """Whatever is said and whenever: no error, and no period that ends before it begins."""
    found = read_period(text, 0, today, bare=bare)
    if found is not None:
        low, high = found.period.low, found.period.high
        assert low is not None or high is not None
        assert low is None or high is None or low <= high
        assert 0 < found.end <= len(text)


@given(st.dates(), st.integers(1, 10_000))
def test_the_last_days_end_today(today: dt.date, count: int) -> None:
    for period in (last_days(today, count), last_months(today, count)):
        assert period.high == today
        assert period.low is not None
        assert period.low <= today


def test_a_span_that_ends_before_it_begins_is_none() -> None:
    late, early = Named(Unit.YEAR, 2026), Named(Unit.YEAR, 2024)
    assert between(late, early, TODAY) is None
    assert between(early, late, TODAY) == Period(dt.date(2024, 1, 1), dt.date(2026, 12, 31))
