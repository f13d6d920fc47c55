"""What may be kept as text."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regest.core.base.text import is_blank, one_line, storable


@pytest.mark.parametrize(
    ("given_text", "kept"),
    [
        ("О семинаре", "О семинаре"),
        ("О\x00 семи\x1bнаре\x85", "О семинаре"),
        ("Ии\u0306", "Ий"),
        ("строка\n\tи ещё\r\n", "строка\n\tи ещё\r\n"),
        ("\ud800x\ufffe", "x"),
        ("договор\u202efdp.exe", "договорfdp.exe"),
        ("", ""),
    ],
)
def test_text_is_composed_and_without_control_characters(given_text: str, kept: str) -> None:
    """Line ends and tabs stay, everything that a database refuses goes."""
    assert storable(given_text) == kept


@given(st.text(st.characters()))
def test_storable_text_is_stable_and_can_be_encoded(text: str) -> None:
    """Whatever was given, the result is UTF-8, NFC and unchanged by another round."""
    kept = storable(text)
    assert kept.encode().decode() == kept
    assert "\x00" not in kept
    assert unicodedata.is_normalized("NFC", kept)
    assert storable(kept) == kept


@pytest.mark.parametrize("text", ["", " \n", "\u200b", "\u00ad\u2060", "\x01", "\u202e"])
def test_what_nobody_can_see_is_blank(text: str) -> None:
    """A subject or a reason of such characters would say nothing on paper."""
    assert is_blank(text)
    assert not is_blank(f"{text}№{text}")


def test_a_line_has_no_line_ends() -> None:
    """A subject of two lines would look like two rows of a journal."""
    assert one_line(" О семинаре\r\nи\t встрече\u00a0") == "О семинаре и встрече"
