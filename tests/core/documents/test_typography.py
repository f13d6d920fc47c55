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
        ("И.С. Фамилия", "И.~С.~Фамилия"),
        ("Фамилия И.О.", "Фамилия~И.О."),
        ("директор И.О. Фамилия", "директор И.~О.~Фамилия"),
        ("слово – слово", "слово~– слово"),
        ("два слова", "два слова"),
    ],
)
def test_what_is_read_together_stays_together(written: str, set_: str) -> None:
    assert typeset_spaces(written).replace(SPACE, "~") == set_


def test_a_date_that_fits_its_column_is_not_broken() -> None:
    assert breakable("№ 7-1 от 08.01.2026", room(15.4, 9)) == "№ 7-1 от 08.01.2026"


def test_what_fits_nowhere_ends_lines_after_signs_then_anywhere() -> None:
    assert (
        breakable("http://example.org/длинно/x", room(14, 9)) == "http://\nexample.\norg/\nдлинно/x"
    )
    assert breakable("КГБПОУ", room(8, 9)) == "КГБП\nОУ"
    assert breakable("1" * 7, room(9, 9)) == "11111\n11"
    assert breakable("методического", room(8, 9)) == "методического"
    assert breakable("Константинопольский-Римский", room(20, 9)) == "Константинопольский-\nРимский"


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
def test_no_letter_is_lost(text: str, within: float) -> None:
    assert "".join(breakable(text, within).split()) == "".join(text.split())
    divided = hyphenated(text, within)
    for added in (HYPHEN, BREAK):
        divided, text = divided.replace(added, ""), text.replace(added, "")
    assert divided == text


def test_words_joined_by_a_sign_part_after_it_and_addresses_do_not() -> None:
    assert hyphenated("(осн./прил.)", room(8, 9)) == f"(осн./{BREAK}прил.)"
    assert hyphenated("http://example.org/x", 1) == "http://example.org/x"
