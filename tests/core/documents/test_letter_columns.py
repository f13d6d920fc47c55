"""Letterhead left, addressee right: as a table of Word, as a grid of a PDF, and run together."""

from __future__ import annotations

import importlib.resources
import io
from collections.abc import Callable
from pathlib import Path

import pytest
import typst
from docx import Document

from regest.core.documents.extract import extract_text
from regest.core.documents.letter_card import read_card
from regest.core.documents.readers.markup import cell_of_table

LEFT = (
    "МИНИСТЕРСТВО ОБРАЗОВАНИЯ", "И НАУКИ ПРИОБСКОГО КРАЯ", "(МИНОБРНАУКИ ПРИОБСКОГО КРАЯ)",
    "ул. Ткацкая, д. 36, г. Приобск, 656035", "тел. (3800) 29-86-00", "educ(a)minobr.example",
    "ОГРН 1022200000000", "05.06.2026 № 23-02/22/1450", "На № 17 от 01.06.2026",
)  # fmt: skip
RIGHT = ("Руководителям", "муниципальных органов", "управления образованием", "Приобского края")
TEXT = (
    "О проведении мониторинга",
    "Уважаемые коллеги!",
    "Просим заполнить форму до 26 июня 2026 года.",
    "Заместитель министра А.В. Коршунов",
)


def word(_folder: Path) -> str:
    """Return what is read out of a Word letter whose head is a table."""
    document = Document()
    for cell, lines in zip(document.add_table(1, 2).rows[0].cells, (LEFT, RIGHT), strict=True):
        cell.paragraphs[0].text = lines[0]
        for line in lines[1:]:
            cell.add_paragraph(line)
    for line in TEXT:
        document.add_paragraph(line)
    buffer = io.BytesIO()
    document.save(buffer)
    return extract_text(buffer.getvalue(), "letter.docx").text


def pdf(folder: Path) -> str:
    """Return what is read out of a PDF letter whose head is a grid."""
    left, right = (" \\ ".join(lines) for lines in (LEFT, RIGHT))
    fonts = importlib.resources.files("fontpkg_pt_serif") / "files"
    source = f"#grid(columns: (1fr, 1fr), [{left}], [{right}])\n\n" + "\n\n".join(TEXT)
    paper = folder / "letter.typ"
    paper.write_text(source, encoding="utf-8")
    content = typst.compile(
        paper, font_paths=[Path(str(fonts))], ignore_system_fonts=True, format="pdf"
    )
    return extract_text(content, "letter.pdf").text


def side_by_side(_folder: Path) -> str:
    """Return the letter with wide gaps between its columns, as some readers set it."""
    right = (*RIGHT, *[""] * (len(LEFT) - len(RIGHT)))
    head = (f"{one:45}{other}".rstrip() for one, other in zip(LEFT, right, strict=True))
    return "\n".join([*head, "", *TEXT])


def run_together(_folder: Path) -> str:
    """Return the letter with one blank between its columns, as recognition of scans sets it."""
    head = [f"{one} {other}" for one, other in zip(LEFT[:3], RIGHT, strict=False)]
    return "\n".join([*head, RIGHT[3], *LEFT[3:], "", *TEXT])


def shared_line(_folder: Path) -> str:
    """Return the letter with the last line left beside the first one right, as old Word sets it."""
    return "\n".join([*LEFT[:-1], f"{LEFT[-1]}\t{RIGHT[0]}", *RIGHT[1:], "", *TEXT])


@pytest.mark.parametrize("text", [word, pdf, side_by_side, run_together, shared_line])
def test_both_columns_are_read(text: Callable[[Path], str], tmp_path: Path) -> None:
    """However the columns were set, the sender is the left one and the addressee the right one."""
    card = read_card(text(tmp_path))
    assert card.sender is not None
    assert card.sender.value == "Министерство образования и науки Приобского края"
    assert card.sender_names[1] == "МИНОБРНАУКИ ПРИОБСКОГО КРАЯ"
    assert card.number is not None
    assert card.number.value == "23-02/22/1450"
    assert str(card.reference.value if card.reference else "") == "17 от 01.06.2026"
    assert card.addressee is not None
    assert card.addressee.value == " ".join(RIGHT)
    assert card.heading is not None
    assert card.signed_by is not None
    assert card.due_on is not None


def test_cells_of_short_lines_keep_them() -> None:
    """A letterhead in a cell stays lines; other cells are one entry of their row, as before."""
    assert cell_of_table("МБОУ\n«СОШ № 5»\n г.  Приобск\n") == "\nМБОУ\n«СОШ № 5»\nг. Приобск\n"
    assert cell_of_table("Иванов\nИван\n") == "Иванов Иван\t"
    long = "Слушали доклад о том, как хранятся записи и кто за них отвечает в школе."
    assert cell_of_table("\n".join([long] * 4)) == f"{' '.join([long] * 4)}\t"
