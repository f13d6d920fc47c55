"""Names joined by lines: text in a PDF, a picture with words in Word, never beyond a page."""

from __future__ import annotations

import io
import zipfile

import pytest
from pypdf import PdfReader

from regest.core.documents.docx import write_docx
from regest.core.documents.paper import MOST_NAMES, Heading, Paper, Tie, Ties
from regest.core.documents.pdf import write_pdf

WORDS = "Линии соединяют наставников с кандидатами"


def joined(names: int = 3, name: str = "МБОУ «СОШ № {}»") -> Paper:
    """Return a paper with one mentor of so many candidates."""
    right = tuple(name.format(place) for place in range(names))
    ties = tuple(Tie(0, place, 2.0, broken=place == 1, pale=place == 2) for place in range(names))
    block = Ties(
        ("Наставники", "Кандидаты"), ("Лицей № 3", *[""] * (names - 1)), right, ties, WORDS
    )
    return Paper("Схема", (Heading("Схема пар", 2), block))


def test_names_stand_in_a_pdf_as_text() -> None:
    (page,) = PdfReader(io.BytesIO(write_pdf(joined(MOST_NAMES)))).pages
    text = page.extract_text().replace("\u00a0", " ")
    for name in ("Наставники", "Лицей № 3", f"МБОУ «СОШ № {MOST_NAMES - 1}»"):
        assert name in text


def test_word_has_a_picture_that_says_what_it_shows() -> None:
    with zipfile.ZipFile(io.BytesIO(write_docx(joined()))) as archive:
        pictures = [name for name in archive.namelist() if name.startswith("word/media/")]
        assert archive.read(pictures[0]).startswith(b"\x89PNG")
        assert f'descr="{WORDS}"' in archive.read("word/document.xml").decode()


def test_a_name_too_long_for_two_lines_is_cut_and_hostile_ones_are_drawn() -> None:
    for name in ("Очень длинное название " * 20, '#read("/etc/passwd") שלום', "x" * 5_000):
        (page,) = PdfReader(io.BytesIO(write_pdf(joined(2, name)))).pages
        assert "Лицей № 3" in page.extract_text().replace("\u00a0", " ")
        assert write_docx(joined(2, name))


def test_the_same_picture_gives_the_same_bytes() -> None:
    assert write_pdf(joined()) == write_pdf(joined())
    assert write_docx(joined()) == write_docx(joined())


def test_a_line_to_nobody_and_a_column_beyond_the_page_are_refused() -> None:
    with pytest.raises(ValueError, match="no name"):
        Ties(("", ""), ("а",), ("б",), (Tie(0, 1),), WORDS)
    many = tuple(map(str, range(MOST_NAMES + 1)))
    with pytest.raises(ValueError, match="a page holds"):
        Ties(("", ""), many, ("б",), (), WORDS)
