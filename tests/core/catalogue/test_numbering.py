"""Forms of numbers: templates, letters, natural order, periods (NUM-1…3, REG-3)."""

from __future__ import annotations

import datetime as dt
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regest.core.base.errors import Refusal, UsageFault
from regest.core.catalogue.numbering import (
    SUFFIX_LETTERS,
    NumberParts,
    check_template,
    natural_key,
    next_suffix,
    order_key,
    period_of,
    print_number,
    split_reference,
)
from regest.core.hooks.types import PeriodKind

SCENARIO_7 = ["9", "10", "345", "345а", "345б", "346"]


@pytest.mark.parametrize(
    ("template", "parts", "printed"),
    [
        ("{prefix}-{seq}{suffix}", NumberParts(sequence=12, prefix="Вх"), "Вх-12"),
        ("{case}/{seq}{suffix}", NumberParts(sequence=345, case="01-12"), "01-12/345"),
        ("{seq}/{case}", NumberParts(sequence=345, case="01-12"), "345/01-12"),
        ("{seq}{suffix}", NumberParts(sequence=345, suffix="а"), "345а"),
        ("{seq:03}", NumberParts(sequence=7), "007"),
        ("{seq}-{yyyy}", NumberParts(sequence=12, year=2026), "12-2026"),
        ("{seq}/{yy}", NumberParts(sequence=12, year=2026), "12/26"),
        ("№ {seq}/{access}", NumberParts(sequence=44, access="к"), "№ 44/к"),
    ],
)
def test_template_prints_the_forms_of_russian_practice(
    template: str, parts: NumberParts, printed: str
) -> None:
    """Every form of domain 2.3 can be written as a template."""
    assert print_number(check_template(template), parts) == printed


@pytest.mark.parametrize("template", ["{case}", "{seq}{nothing}", "Вх{seq}", "{seq:0}", "{seq}\n"])
def test_template_outside_the_grammar_is_refused(template: str) -> None:
    """A template needs {seq} and knows no other tokens and literals than NUM-1's."""
    with pytest.raises(UsageFault) as caught:
        check_template(template)
    assert caught.value.code == "number_template"
    assert caught.value.rule == "NUM-1"


def test_suffixes_follow_the_alphabet_without_letters_that_confuse() -> None:
    """Letters go а, б, в …; ё, з, й, ч, о, ъ, ы, ь are never issued (NUM-2)."""
    issued: list[str] = []
    while len(issued) < len(SUFFIX_LETTERS):
        issued.append(next_suffix(set(issued)))
    assert issued[:10] == list("абвгдежикл")
    assert not set(issued) & set("ёзйчоъыь")
    with pytest.raises(Refusal) as caught:
        next_suffix(set(issued))
    assert caught.value.code == "letters_exhausted"


@given(st.randoms(use_true_random=False))
def test_natural_order_of_scenario_7(chance: random.Random) -> None:
    """{10, 9, 345а, 345, 346, 345б} sorts naturally in code and in the database."""
    shuffled = SCENARIO_7.copy()
    chance.shuffle(shuffled)
    assert sorted(shuffled, key=natural_key) == SCENARIO_7

    def by_database(number: str) -> str:
        parts = split_reference(number)
        assert parts is not None
        return order_key(*parts)

    assert sorted(shuffled, key=by_database) == SCENARIO_7


@given(st.integers(1, 10**9), st.integers(1, 10**9))
def test_order_key_sorts_as_numbers_do(one: int, other: int) -> None:
    """Text order of the keys is the order of the sequences."""
    assert (order_key(one, "") < order_key(other, "")) == (one < other)


@pytest.mark.parametrize(
    ("kind", "day", "period"),
    [
        (PeriodKind.CALENDAR_YEAR, dt.date(2026, 12, 31), "2026"),
        (PeriodKind.CALENDAR_YEAR, dt.date(2027, 1, 1), "2027"),
        (PeriodKind.ACADEMIC_YEAR, dt.date(2026, 8, 31), "2025/2026"),
        (PeriodKind.ACADEMIC_YEAR, dt.date(2026, 9, 1), "2026/2027"),
        (PeriodKind.WHOLE_LIFE, dt.date(2026, 9, 1), "life"),
    ],
)
def test_period_of_a_day(kind: PeriodKind, day: dt.date, period: str) -> None:
    """A calendar year ends on 31 December, a school year on 31 August."""
    assert period_of(kind, day) == period


def test_figures_that_no_ledger_counts_are_no_reference() -> None:
    """Neither what a database does not hold, nor a raised figure, is a sequence."""
    assert split_reference("999999999/1") == (999_999_999, "/1")
    for text in ("9" * 10, "9" * 5000, f"1/{'9' * 5000}"):
        assert split_reference(text) is None
    assert sorted(["10", "²", "9"], key=natural_key) == ["9", "10", "²"]
