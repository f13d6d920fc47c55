"""What people type becomes the query they meant; nothing they paste is an error."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regest.core.hooks.search_types import QueryAnd, QueryNode, QueryNot, QueryOr, QueryTerm
from regest.index import analysis
from regest.index.query import LIMIT_CHARACTERS, LIMIT_WORDS, SearchPlan, parse, sought


def terms(node: QueryNode | None) -> list[QueryTerm]:
    """Return all terms below `node`."""
    if node is None:
        return []
    if isinstance(node, QueryTerm):
        return [node]
    children = (node.child,) if isinstance(node, QueryNot) else node.children
    return [term for child in children for term in terms(child)]


def test_all_words_come_before_any_word() -> None:
    words = (QueryTerm("аналитических"), QueryTerm("записок"))
    assert parse("аналитических записок") == SearchPlan(
        (QueryAnd(words), QueryAnd((QueryOr(words),)))
    )


def test_one_word_needs_no_second_tier() -> None:
    assert parse("приём").tiers == (QueryAnd((QueryTerm("приём"),)),)


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("21-05/1187", "21-05/1187"),
        ("№ 21–05 / 1187", "21-05/1187"),
        ("N 21-05/1187.", "21-05/1187"),
        ("Вх-12", "вх-12"),
        ("01-06/112", "01-06/112"),
        ("44/K", "44/к"),
        ("№ 87", "87"),
        ("РЦМК-0117", "рцмк-0117"),
    ],
)
def test_a_number_is_sought_whole_then_as_a_phrase(typed: str, number: str) -> None:
    plan = parse(typed)
    assert plan.tiers == (QueryTerm(number, column="exact"), QueryTerm(number, phrase=True))
    assert plan.enough == 1


@pytest.mark.parametrize("typed", ["наставник-кандидат", "87", "план 2026 года", "от 21-05/1187"])
def test_words_are_no_number(typed: str) -> None:
    assert parse(typed).tiers[0] != QueryTerm(typed, column="exact")
    assert isinstance(parse(typed).tiers[0], QueryAnd)


def test_a_number_among_words_is_sought_both_ways() -> None:
    first = parse("письмо № 21-05/1187").tiers[0]
    both = (QueryTerm("21-05/1187", column="exact"), QueryTerm("21-05/1187", phrase=True))
    assert first == QueryAnd((QueryTerm("письмо"), QueryOr(both)))


def test_a_phrase_is_always_required() -> None:
    """Quotes of every kind make a phrase, and filling up from any word keeps it."""
    phrase = QueryTerm("менеджмент качества", phrase=True)
    for quoted in ('"менеджмент качества"', "«менеджмент качества»", "“менеджмент качества”"):
        plan = parse(f"{quoted} школа отчёт")
        assert plan.tiers[0] == QueryAnd((phrase, QueryTerm("школа"), QueryTerm("отчёт")))
        assert plan.tiers[1] == QueryAnd(
            (phrase, QueryOr((QueryTerm("школа"), QueryTerm("отчёт"))))
        )


def test_a_minus_excludes_a_word_or_a_phrase() -> None:
    plan = parse('приказ -проект -"о приёме"')
    assert plan.tiers == (
        QueryAnd(
            (
                QueryTerm("приказ"),
                QueryNot(QueryTerm("проект")),
                QueryNot(QueryTerm("о приёме", phrase=True)),
            )
        ),
    )


def test_a_hyphen_inside_a_word_excludes_nothing() -> None:
    assert all(
        not isinstance(term, QueryNot) for term in terms(parse("пара наставник-кандидат").tiers[0])
    )


def test_a_date_is_sought_as_date_and_as_text() -> None:
    """«5.06.2026» finds records of that day and texts that name it."""
    found = terms(parse("письмо 5.06.2026").tiers[0])
    assert QueryTerm("2026-06-05", column="date") in found
    assert QueryTerm("5.06.2026", phrase=True) in found


@pytest.mark.parametrize(
    ("typed", "last"), [("приложение в", "В"), ("Приложение В", "В"), ("О приёме", "приёме")]
)
def test_a_letter_at_the_end_is_a_label(typed: str, last: str) -> None:
    """No preposition ends a query; one that begins it stays a stop word."""
    found = terms(parse(typed).tiers[0])
    assert found[-1].text == last
    assert analysis.forms(found[0].text) is None or typed[0] in "Пп"


def test_nothing_typed_asks_for_everything_and_noise_for_nothing() -> None:
    assert parse("   ").tiers == (None,)
    assert parse("(((  :  —").tiers == ()


def test_words_to_mark_leave_out_what_is_excluded() -> None:
    assert sought(parse("приём о «качество образования» -школа")) == (
        ("качество", "образования"),
        ("приём",),
    )


QUERIES = st.text() | st.lists(
    st.sampled_from(
        [
            "приём",
            "21-05/1187",
            '"',
            "«",
            "»",
            "(",
            ")",
            ":",
            "-",
            "№",
            "*",
            "AND",
            "НЕ",
            "|",
            "\\",
            "б/н",
        ]
    ),
    max_size=60,
).map(" ".join)


@given(QUERIES)
def test_anything_can_be_pasted(typed: str) -> None:
    """Every input has a plan within the limits of words and letters."""
    plan = parse(typed)
    assert sought(plan) is not None
    for tier in plan.tiers:
        words = [
            word for term in terms(tier) if not term.column for word in analysis.surfaces(term.text)
        ]
        assert len(words) <= LIMIT_WORDS
        assert sum(map(len, words)) <= LIMIT_CHARACTERS
