"""Whatever is typed or pasted is read, planned within limits, and answered by a real index."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from regest.core.hooks.search_types import EngineQuery, QueryAnd, QueryNode, QueryNot, SearchEngine
from regest.index import analysis
from regest.index.query import Question, read
from regest.index.query_limits import LIMIT_CHARACTERS, LIMIT_VALUES, LIMIT_WORDS
from regest.index.terms import PREFIX_LETTERS, lookups
from tests.index.engines import OPEN, Opener
from tests.index.oracle import document
from tests.index.plans import NAMES, depth, terms
from tests.index.queries import PASTED, QUERIES

# Each of the words may have five corrections, or be a number that is sought three ways.
MOST_TERMS = LIMIT_VALUES + LIMIT_WORDS * 5
MOST_LOOKUPS = 200
DEEPEST = 6
TEXTS = [
    "О приёме в члены Ассоциации: план работы и протокол заседания Президиума",
    "Приказ № 15-п от 20.11.2026 о менеджменте качества",
    "Иванова Анна Андреевна направила отчёт за III квартал 2026 года",
    "Федеральный закон № 273-ФЗ, ст. 12 ч. 3",
]


@pytest.fixture(scope="module")
def engine(make: Opener, tmp_path_factory: pytest.TempPathFactory) -> Iterator[SearchEngine]:
    """Give each engine with a few letters."""
    made = make(tmp_path_factory.mktemp("fuzzed"))
    made.write(
        [
            document(
                f"{place:02}",
                heading=text,
                body=" ".join(TEXTS),
                people="Министерство образования",
                exact=("21-05/1187",),
                class_name="presidium_minutes",
                file_index="02-01",
                fields={"executor_account": "Иванова", "dispatched_on": "2026-11-21"},
            )
            for place, text in enumerate(TEXTS)
        ],
        (),
    )
    yield made
    made.close()


def check(engine: SearchEngine, typed: str, today: dt.date) -> None:
    """Read `typed`, hold it to the limits, and ask the engine all that it asks for."""
    question = read(typed, NAMES, today)
    instead = {word: [f"{word}{ending}" for ending in "абвгдежзик"] for word in question.words[:3]}
    for plan in (question.plan(), question.plan(instead)):
        assert 0 <= len(plan.tiers) <= 3
        for place, tier in enumerate(plan.tiers):
            assert tier is None or _within_limits(tier)
            earlier = [each for each in plan.tiers[:place] if each is not None]
            node = QueryAnd((tier, *map(QueryNot, earlier))) if tier and earlier else tier
            answer = engine.search(EngineQuery(node=node, keys=OPEN))
            assert answer.total <= len(TEXTS)
    _check_question(question)


def _check_question(question: Question) -> None:
    assert len(question.text) <= LIMIT_CHARACTERS
    assert len(question.words) <= LIMIT_WORDS
    for note in question.notes:
        assert note.text("ru")
        assert note.text("en")


def _within_limits(tier: QueryNode) -> bool:
    found = terms(tier)
    for term in found:
        assert len(analysis.surfaces(term.text)) <= LIMIT_WORDS * 2
        assert len(lookups(term) or ()) <= MOST_LOOKUPS
        if term.prefix:
            assert len(term.text) >= PREFIX_LETTERS
    return len(found) <= MOST_TERMS and depth(tier) <= DEEPEST


@pytest.mark.parametrize("typed", PASTED)
def test_what_is_pasted_is_answered(engine: SearchEngine, typed: str) -> None:
    check(engine, typed, dt.date(2026, 11, 22))
    check(engine, f"{typed} {typed}"[::-1], dt.date(2026, 11, 22))


def test_a_megabyte_is_answered(engine: SearchEngine) -> None:
    for typed in ("x" * 1_000_000, "слово: " * 150_000, "\0" * 1_000_000, " " * 1_000_000):
        check(engine, typed, dt.date(2026, 11, 22))


@settings(max_examples=750, suppress_health_check=[HealthCheck.too_slow])
@given(typed=QUERIES, today=st.dates())
@example(typed="за последние 999 лет", today=dt.date.min)
@example(typed="завтра послезавтра на прошлой неделе", today=dt.date.min)
@example(typed="за год", today=dt.date.max)
def test_anything_can_be_typed_on_any_day(engine: SearchEngine, typed: str, today: dt.date) -> None:
    check(engine, typed, today)


@pytest.mark.stress
@settings(max_examples=10_000, suppress_health_check=list(HealthCheck))
@given(typed=QUERIES)
def test_ten_thousand_queries_are_answered(engine: SearchEngine, typed: str) -> None:
    check(engine, typed, dt.date(2026, 11, 22))
