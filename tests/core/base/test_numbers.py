"""NUM-5: numbers that look the same to a clerk compare equal, whatever they were typed with."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regest.core.base.numbers import normalise_number

DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212-"
INVISIBLE = ["", " ", "\u00a0", "\u2009", "\u00ad", "\u200b", "\u200d", "\u2060", "\ufeff", "\t"]
TWINS = dict(zip("АВСЕНКМОРТХУ", "ABCEHKMOPTXY", strict=True))
digits = st.text("0123456789", min_size=1, max_size=4)
numbers = st.builds(
    lambda parts, separators: "".join(
        piece for pair in zip(parts, [*separators, ""], strict=False) for piece in pair
    ),
    st.lists(digits | st.sampled_from([*TWINS, "ДСП", "К", "ОД"]), min_size=2, max_size=4),
    st.lists(st.sampled_from("-/"), min_size=3, max_size=3),
)


@pytest.mark.parametrize(
    ("raw", "normal"),
    [
        ("№ 21-05/1187", "21-05/1187"),
        ("N 21–05 / 1187", "21-05/1187"),
        ("No. 21-05/1187", "21-05/1187"),
        ("#87", "87"),
        ("№87", "87"),
        ("n 87", "87"),
        ("345дсп", "345ДСП"),
        ("Вх-12", "ВХ-12"),
        ("12ё", "12Е"),
        ("87.,", "87"),
        ("NK-5", "NК-5"),
        ("№", None),
        ("б/н", None),
        ("Б/H.", None),
        ("бн", None),
        ("без номера", None),
        ("  ", None),
        ("", None),
    ],
)
def test_forms_of_num_5(raw: str, normal: str | None) -> None:
    """Every form named by the rule comes out as the rule says."""
    assert normalise_number(raw) == normal


def test_scenario_3() -> None:
    """The ministry's number typed twice is one number; Latin K and Cyrillic К are one letter."""
    assert normalise_number("№ 21-05/1187") == normalise_number("N 21–05 / 1187") == "21-05/1187"
    assert normalise_number("44/K") == normalise_number("44/К")


def test_a_letter_after_n_is_part_of_the_number() -> None:
    """Only a number sign is stripped: «NA-5» keeps its N, «N-5» does not."""
    assert normalise_number("NA-5") == "NА-5"
    assert normalise_number("N-5") == "-5"


@given(numbers, st.data())
def test_typography_never_matters(number: str, data: st.DataObject) -> None:
    """Sign, dashes, invisible characters, twin letters and case may vary; the number stays."""
    typed = data.draw(st.sampled_from(["", "№ ", "№", "No ", "#"]))
    if number[0].isalpha():  # the rule strips no sign before a letter
        typed = ""
    for letter in number:
        choices = [letter, letter.lower()]
        if letter == "-":
            choices = list(DASHES)
        elif letter in TWINS:
            choices += [TWINS[letter], TWINS[letter].lower()]
        typed += data.draw(st.sampled_from(choices)) + data.draw(st.sampled_from(INVISIBLE))
    typed += data.draw(st.sampled_from(["", ".", ",", " ."]))
    assert normalise_number(typed) == normalise_number(number)


@given(st.text("0123456789-/АБВГДЖ", min_size=1))
def test_different_numbers_stay_different(number: str) -> None:
    """Normal forms of plain numbers are the numbers themselves: nothing is joined by accident."""
    assert normalise_number(number) == (None if number == "Б/Н" else number)


@given(st.text())
def test_never_fails_and_leaves_nothing_to_strip(raw: str) -> None:
    """Any input has a form, free of white space and of trailing stops."""
    normal = normalise_number(raw)
    assert normal is None or (normal and not normal.endswith((".", ",")))
    assert not any(letter.isspace() for letter in normal or "")
