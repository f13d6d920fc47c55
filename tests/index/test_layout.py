"""What was typed with the keyboard set to the other language is read as it was meant."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regest.index.layout import retyped

RUSSIAN_KEYS = "йцукенгшщзхъфывапролджэячсмитьбюё"
ENGLISH_KEYS = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`"


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("ghjnjrjk", "протокол"),
        ("зкщещсщд", "protocol"),
        ("[jhjij", "хорошо"),
        ("j,hfpjdfybt", "образование"),
        ("c]tpl", "съезд"),
        ("`krf", "ёлка"),
        ("Ghjnjrjk", "Протокол"),
        ("K.lvbkf", "Людмила"),
        ("D[-12", "Вх-12"),
        ("прjnjrjk", "протокол"),
        ("dbl^ghjnjrjk", "вид:протокол"),
        ("от:vbybcnthcndj", "от:министерство"),
        ("from:vbybcnthcndj", "from:министерство"),
        ("сдфыыЖзкщещсщд", "class:protocol"),
        ("-ghjnjrjk", "-протокол"),
        ('"ghjnjrjk', '"протокол'),
        ("ghjnjrjk.", "протокол."),
        ("ghjnjrjk.", "протоколю"),
    ],
)
def test_keys_are_read_in_the_other_layout(typed: str, meant: str) -> None:
    """Signs that bear Russian letters are letters; at an end they may be signs as well."""
    assert meant in retyped(typed)


@pytest.mark.parametrize("typed", ["", "2026", "01-06/112", ",", "№", "кхъ"])
def test_what_has_no_letters_or_becomes_no_word_has_no_other_reading(typed: str) -> None:
    assert [each for each in retyped(typed) if each.isalpha()] == []


@given(st.text(RUSSIAN_KEYS, min_size=2, max_size=20))
def test_any_russian_word_comes_back_from_english_keys(word: str) -> None:
    typed = word.translate(str.maketrans(RUSSIAN_KEYS, ENGLISH_KEYS))
    assert word in retyped(typed)


@given(st.text(max_size=40))
def test_whatever_is_typed_can_be_retyped(text: str) -> None:
    assert text not in retyped(text)
