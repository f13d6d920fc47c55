"""Numbers in words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regest.core.base.numerals import LARGEST, agreed, in_words


@pytest.mark.parametrize(
    ("number", "russian", "english"),
    [
        (0, "ноль", "zero"),
        (1, "один", "one"),
        (12, "двенадцать", "twelve"),
        (40, "сорок", "forty"),
        (100, "сто", "one hundred"),
        (215, "двести пятнадцать", "two hundred and fifteen"),
        (999, "девятьсот девяносто девять", "nine hundred and ninety-nine"),
        (1000, "одна тысяча", "one thousand"),
        (2001, "две тысячи один", "two thousand one"),
        (11_022, "одиннадцать тысяч двадцать два", "eleven thousand twenty-two"),
        (921_000, "девятьсот двадцать одна тысяча", "nine hundred and twenty-one thousand"),
    ],
)
def test_numbers_in_words(number: int, russian: str, english: str) -> None:
    assert in_words(number, "ru") == russian
    assert in_words(number, "en") == english


@pytest.mark.parametrize("number", [-1, LARGEST + 1])
def test_other_numbers_have_no_words_here(number: int) -> None:
    with pytest.raises(ValueError, match="0 to 999999"):
        in_words(number, "ru")


@given(st.integers(0, LARGEST), st.integers(0, LARGEST), st.sampled_from(["ru", "en"]))
def test_different_numbers_have_different_words(first: int, second: int, language: str) -> None:
    words = (in_words(first, language), in_words(second, language))
    assert (words[0] == words[1]) is (first == second)
    assert all("  " not in each and each == each.strip() for each in words)


@pytest.mark.parametrize(
    ("number", "form"),
    [(0, "много"), (1, "один"), (2, "мало"), (4, "мало"), (5, "много"), (11, "много"),
     (14, "много"), (21, "один"), (111, "много"), (1002, "мало")],
)  # fmt: skip
def test_words_agree_with_numbers(number: int, form: str) -> None:
    assert agreed(number, "один", "мало", "много") == form
