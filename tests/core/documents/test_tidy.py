"""Extracted text has one form, whatever it came from."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regest.core.documents.tidy import cut, tidy


@given(st.text())
def test_the_form_is_kept_for_every_text(text: str) -> None:
    done = tidy(text)
    assert done == unicodedata.normalize("NFC", done)
    assert all(char in "\n\t" or unicodedata.category(char) not in {"Cc", "Cs"} for char in done)
    assert not any(line.endswith((" ", "\t")) for line in done.split("\n"))
    assert "\n\n\n" not in done


@given(st.text())
def test_tidying_twice_changes_nothing_more(text: str) -> None:
    assert tidy(tidy(text)) == tidy(text)


@pytest.mark.parametrize(
    ("raw", "done"),
    [
        ("и\u0306од", "йод"),
        ("№\xa04 от 5\u202fмая", "№ 4 от 5 мая"),
        ("регио\u00ad\nнальный", "региональный"),
        ("а\r\nб\rв\u2028г\fд", "а\nб\nв\nг\nд"),
        ("раз \t \n\n\n\n\nдва  ", "раз\n\nдва"),
        ("\ufeffсло\u200bво\x00\x1b[31m\u202eобратно", "слово[31mобратно"),
        ("a\tb", "a\tb"),
        ("\ud800x\uffff", "x"),
    ],
)
def test_examples(raw: str, done: str) -> None:
    assert tidy(raw) == done


def test_a_text_is_cut_at_the_limit_and_says_so() -> None:
    assert cut("абвг", 3) == ("абв", True)
    assert cut("абв", 3) == ("абв", False)
