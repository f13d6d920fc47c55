"""Spaces that hold together, and words that break only where a column is too narrow for them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regest.core.documents.typography import (
    BREAK,
    HYPHEN,
    SPACE,
    breakable,
    hyphenated,
    room,
    typeset_spaces,
)


@pytest.mark.parametrize(
    ("written", "set_"),
    [
        ("№ 5", "№~5"),
        ("п. 4.7 Положения", "п.~4.7 Положения"),
        ("2026 г.", "2026~г."),
        ("письмо от 16.10.2026", "письмо от~16.10.2026"),
        ("кот 16.10.2026", "кот 16.10.2026"),
        ("И. О. Фамилия", "И.~О.~Фамилия"),
        ("И.О. Фамилия", "И.~О.~Фамилия"),
        ("слово – слово", "слово~– слово"),
        ("два слова", "два слова"),
    ],
)
def test_what_is_read_together_stays_together(written: str, set_: str) -> None:
    assert typeset_spaces(written).replace(SPACE, "~") == set_


def test_a_date_that_fits_its_column_is_not_broken() -> None:
    assert breakable("№ 7-1 от 08.01.2026", room(15.4, 9)) == "№ 7-1 от 08.01.2026"


def test_what_fits_nowhere_breaks_after_signs_then_anywhere() -> None:
    broken = breakable("http://example.org/длинно КГБПОУ", room(12, 9))
    assert f"/{BREAK}/{BREAK}" in broken
    assert BREAK.join("КГБПОУ") in breakable("КГБПОУ", room(8, 9))
    assert breakable("методического", room(8, 9)) == "методического"


def test_initials_let_go_of_a_surname_that_does_not_fit_beside_them() -> None:
    written = typeset_spaces("И. О. Константинопольский")
    assert SPACE in breakable(written, room(60, 9))
    assert SPACE not in breakable(written, room(20, 9))


@pytest.mark.parametrize(
    ("word", "divided"),
    [
        ("подпись", "под-пись"),
        ("регистрации", "ре-гис-тра-ции"),
        ("примечание", "при-ме-ча-ние"),
        ("объявление", "объ-яв-ле-ние"),
        ("район", "рай-он"),
        ("якорь", "якорь"),
        ("акт", "акт"),
    ],
)
def test_russian_words_are_divided_by_syllables(word: str, divided: str) -> None:
    assert hyphenated(word, 0.5).replace(HYPHEN, "-") == divided
    assert hyphenated(word, 50) == word


@given(st.text(max_size=200), st.floats(0.2, 40))
def test_no_letter_is_lost_and_one_never_stands_alone(text: str, within: float) -> None:
    assert breakable(text, within).replace(BREAK, "").split() == text.replace(BREAK, "").split()
    divided = hyphenated(text, within)
    assert divided.replace(HYPHEN, "") == text.replace(HYPHEN, "")
