"""PDF/A beside what is kept for long: made, needless, or impossible with a reason that is told."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from docx import Document
from pypdf import PdfReader, PdfWriter

from regest.core.documents import media, office, pdfa
from regest.core.documents.paper import Paper, Paragraph
from regest.core.documents.pdf import write_pdf
from regest.core.preservation.renditions import Answer, render

with_office = pytest.mark.skipif(not office.installed(), reason="LibreOffice is not installed")


@pytest.fixture(scope="module")
def paper() -> bytes:
    """Give a paper of ours."""
    return write_pdf(Paper("Акт", (Paragraph("Передано в архив"),)))


def rendered(content: bytes, media_type: str) -> tuple[Answer, str]:
    """Return what became of a file."""
    found = render(content, media_type, 120, 4096)
    return found.answer, found.words


def rewritten(content: bytes, *, password: str = "", claim: bool = True) -> bytes:
    """Write a PDF anew: without what it says of itself, or with a password."""
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(content)))
    if not claim:
        del writer.root_object["/Metadata"]
    if password:
        writer.encrypt(password)
    target = io.BytesIO()
    writer.write(target)
    return target.getvalue()


def without_fonts(content: bytes) -> bytes:
    """Take the fonts out of a PDF that goes on calling itself PDF/A."""
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(content)))
    for font in writer.pages[0]["/Resources"]["/Font"].values():  # type: ignore[index]
        below = font.get_object()["/DescendantFonts"][0].get_object()
        descriptor = below["/FontDescriptor"].get_object()
        for name in ("/FontFile", "/FontFile2", "/FontFile3"):
            descriptor.pop(name, None)
    target = io.BytesIO()
    writer.write(target)
    return target.getvalue()


def test_our_papers_are_pdfa_already(paper: bytes) -> None:
    assert rendered(paper, media.PDF) == (Answer.NEEDLESS, "PDF/A-2b")


def test_a_claim_is_not_believed_without_fonts(paper: bytes) -> None:
    found = pdfa.examine(without_fonts(paper))
    assert (found.level, found.holds) == ("2B", False)
    assert found.fonts_outside


@pytest.mark.parametrize("change", [{"claim": False}, {"password": "тайна"}])
def test_another_pdf_is_kept_as_it_is(paper: bytes, change: dict[str, str]) -> None:
    answer, words = rendered(rewritten(paper, **change), media.PDF)  # type: ignore[arg-type]
    assert answer is Answer.IMPOSSIBLE
    assert words == ("файл PDF не в формате PDF/A оставлен как есть: на нём могут быть подписи")


def test_rubbish_is_told_and_harms_nobody() -> None:
    assert rendered(b"%PDF-1.7 and nothing else", media.PDF)[0] is Answer.IMPOSSIBLE


def test_what_cannot_be_rendered_is_told() -> None:
    assert rendered(b"PK", media.ZIP) == (
        Answer.IMPOSSIBLE,
        "из application/zip в PDF/A не преобразовать",
    )


def test_without_the_program_it_waits(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Nothing is decided: once LibreOffice is installed, the rendition is made."""
    monkeypatch.setenv("PATH", str(tmp_path))
    assert rendered(b"text", media.TEXT) == (Answer.LATER, "LibreOffice не установлен")


@with_office
def test_word_files_and_texts_become_pdfa() -> None:
    document, target = Document(), io.BytesIO()
    document.add_paragraph("Протокол заседания Президиума")
    document.save(target)
    made = render(target.getvalue(), media.DOCX, 120, 4096)
    assert (made.answer, made.words.startswith("PDF/A-2b, LibreOffice")) == (Answer.MADE, True)
    assert pdfa.examine(made.content).holds
    text = "".join(page.extract_text() for page in PdfReader(io.BytesIO(made.content)).pages)
    assert "Протокол заседания" in text


@with_office
def test_a_file_that_takes_too_long_is_given_up() -> None:
    answer, words = rendered_within(1)
    assert (answer, words) == (Answer.IMPOSSIBLE, "чтение заняло слишком много времени")


def rendered_within(seconds: int) -> tuple[Answer, str]:
    """Render a text of thousands of pages in so little time that nobody could."""
    found = render(b"text\n" * 300_000, media.TEXT, seconds, 4096)
    return found.answer, found.words
