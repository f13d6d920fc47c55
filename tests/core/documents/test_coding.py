"""Texts without a label are read aright in every coding that Russian letters come in."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regest.core.documents.coding import decode_text

TEXTS = Path(__file__).parents[3] / "tools" / "sample_papers" / "texts"
PROSE = "\n".join(path.read_text(encoding="utf-8") for path in sorted(TEXTS.glob("*.txt")))
CODINGS = ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1251", "koi8-r", "cp866"]


@pytest.mark.parametrize("coding", [*CODINGS, "iso8859-5", "mac-cyrillic"])
def test_a_whole_letter_is_read_in_every_coding(coding: str) -> None:
    for path in TEXTS.glob("*.txt"):
        content = path.read_text(encoding="utf-8").encode(coding, "ignore")
        assert decode_text(content)[0] == content.decode(coding)


@pytest.mark.parametrize(("coding", "least"), [("cp1251", 97), ("koi8-r", 92), ("cp866", 97)])
def test_pieces_of_twenty_characters_are_nearly_always_read(coding: str, least: int) -> None:
    pieces = [PROSE[start : start + 20] for start in range(0, 20_000, 100)]
    pieces = [piece for piece in pieces if sum(char.isalpha() for char in piece) > 10]
    encoded = [piece.encode(coding, "ignore") for piece in pieces]
    right = sum(decode_text(each)[0] == each.decode(coding) for each in encoded)
    assert right * 100 >= least * len(encoded)


@given(start=st.integers(0, len(PROSE) - 200), coding=st.sampled_from(CODINGS))
def test_any_two_lines_are_read(start: int, coding: str) -> None:
    content = PROSE[start : start + 200].encode(coding, "ignore")
    assert decode_text(content)[0] == content.decode(coding)


@pytest.mark.parametrize("coding", ["cp1251", "koi8-r", "cp866"])
@pytest.mark.parametrize("text", ["Прошу принять", "ПРИГЛАШЕНИЕ", "Вх. № 12 от 05.10.2026: отказ"])
def test_a_few_words_suffice(coding: str, text: str) -> None:
    content = text.encode(coding, "ignore")
    assert decode_text(content) == (content.decode(coding), coding)


@given(st.binary(max_size=300))
def test_any_bytes_become_some_text(content: bytes) -> None:
    text, coding = decode_text(content)
    assert isinstance(text, str)
    assert coding


def test_a_text_in_utf8_with_its_end_cut_off_stays_utf8() -> None:
    content = PROSE.encode()[:1001]
    assert decode_text(content)[1] == "utf-8"
    assert decode_text(content)[0].startswith(PROSE[:400])
