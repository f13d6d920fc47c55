"""PDF files: read whole by PDFium, and by pypdf where PDFium falls over."""

from __future__ import annotations

import io

import pytest
from pypdf import PdfWriter

from regest.core.documents.extract import TextOutcome, TextReader
from regest.core.documents.readers.pdf import read, read_carefully
from tests.core.documents.hostile import flate_bomb_stream, pdf
from tools.sample_papers.layout import Block, read_source
from tools.sample_papers.pdf import pdf_file

WORDS = "BT /F 12 Tf 50 700 Td (Letter 21-05/1187) Tj ET"
FONT = b"/Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>"


def pages(*contents: bytes) -> bytes:
    """Return a PDF with one page for each content stream."""
    count = len(contents)
    kids = b" ".join(b"%d 0 R" % (3 + 2 * number) for number in range(count))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [%s] /Count %d >>" % (kids, count),
    ]
    for number, content in enumerate(contents):
        objects += [
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents %d 0 R"
            b" /Resources << %s >> >>" % (4 + 2 * number, FONT),
            content,
        ]
    return pdf(*objects)


def drawing(words: str) -> bytes:
    return b"<< /Length %d >>\nstream\n%s\nendstream" % (len(words), words.encode())


def reason(outcome: TextOutcome) -> str:
    return str(getattr(outcome.reason, "msgid", outcome.reason))


def letters(text: str) -> str:
    return "".join(char for char in text if char.isalnum())


@pytest.mark.parametrize("extractor", [read, read_carefully])
def test_every_russian_letter_of_a_letter_is_read(extractor: object) -> None:
    blocks = read_source("letter_03_reply_college")
    assert callable(extractor)
    text = extractor(pdf_file(blocks, "Ответ"), "a.pdf").text
    said = "".join(cell for block in blocks for row in block.rows for cell in row)
    assert sorted(letters(text)) == sorted(letters(said))
    assert "01-12/345" in text


def test_words_broken_at_line_ends_are_whole() -> None:
    """A line may end at the hyphen of a word, which PDFium then takes for one of its own."""
    words = ("в паре «наставник-кандидат» нормативно-правовые записи научно-методические " * 9,)
    blocks = (Block("text", (words,)),)
    assert read(pdf_file(blocks, "x"), "").text.split() == words[0].split()


def test_a_page_without_text_is_remarked_on(reader: TextReader) -> None:
    outcome = reader.read(pages(drawing(WORDS), drawing("0 0 m"), drawing("")), "a.pdf")
    assert outcome.text == "Letter 21-05/1187"
    assert [remark.text("en") for remark in outcome.remarks] == ["2 pages have no text."]


def test_text_drawn_as_curves_is_a_scan(reader: TextReader) -> None:
    outcome = reader.read(pages(drawing("0 0 m 100 100 l S"), drawing("")), "scan.pdf")
    assert (outcome.status, outcome.extractor) == ("empty", "pdfium")
    assert outcome.scanned_pages == (1,)


def test_a_file_of_empty_pages_has_no_text(reader: TextReader) -> None:
    outcome = reader.read(pages(drawing("")), "empty.pdf")
    assert (outcome.status, reason(outcome)) == ("empty", "there is no text in it")


@pytest.mark.parametrize("algorithm", ["RC4-128", "AES-256"])
def test_a_password_is_named_as_the_reason(reader: TextReader, algorithm: str) -> None:
    outcome = reader.read(_encrypted("secret", algorithm), "a.pdf")
    assert outcome.status == "failed"
    assert reason(outcome) == "the file is protected by a password"


def test_a_file_locked_against_changes_only_is_read(reader: TextReader) -> None:
    """An empty user password opens the file to everybody."""
    assert reader.read(_encrypted("", "AES-256"), "a.pdf").text == "Letter 21-05/1187"


FORM = (
    b"<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [5 0 R 6 0 R 7 0 R 10 0 R] >> >>",
    b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
    b" /Resources << %s >> /Annots [5 0 R 6 0 R 7 0 R 8 0 R 9 0 R 10 0 R] >>" % FONT,
    drawing(WORDS),
    b"<< /Type /Annot /Subtype /Widget /FT /Tx /T (applicant) /Rect [9 9 99 99] /V <FEFF%s> >>"
    % "Школа № 208".encode("utf-16-be").hex().encode(),
    b"<< /Type /Annot /Subtype /Widget /FT /Ch /T (k) /Rect [9 9 9 9] /Opt [(a) (b)] /V (b) >>",
    b"<< /Type /Annot /Subtype /Widget /FT /Btn /T (agreed) /Rect [9 9 99 99] /V /Yes >>",
    b"<< /Type /Annot /Subtype /FreeText /Rect [9 9 99 99] /Contents (Received 05.11.2026) >>",
    b"<< /Type /Annot /Subtype /FreeText /F 2 /Rect [9 9 99 99] /Contents (hidden) >>",
    b"<< /Type /Annot /Subtype /Widget /FT /Tx /T (secret) /Ff 8192 /Rect [9 9 9 9] /V (pass) >>",
)


def test_what_was_typed_into_a_form_is_read(reader: TextReader) -> None:
    """Values of fields and notes in text boxes stand after the page's text; passwords do not."""
    outcome = reader.read(pdf(*FORM), "application.pdf")
    assert outcome.text.split("\n") == [
        "Letter 21-05/1187", "Школа № 208", "b", "Received 05.11.2026",
    ]  # fmt: skip


def test_where_pdfium_aborts_the_careful_reader_saves_what_it_can(reader: TextReader) -> None:
    outcome = reader.read(pages(flate_bomb_stream(), drawing(WORDS)), "a.pdf")
    assert (outcome.status, outcome.extractor) == ("extracted", "pypdf")
    assert outcome.text == "Letter 21-05/1187"
    assert [remark.text("en") for remark in outcome.remarks] == ["1 page has no text."]


@pytest.mark.parametrize("content", [b"%PDF-1.7\n", b"%PDF-1.7\ntrailer << /Root 1 0 R >>"])
def test_a_stump_is_damaged(reader: TextReader, content: bytes) -> None:
    assert reason(reader.read(content, "a.pdf")) == "the file is damaged"


def _encrypted(password: str, algorithm: str) -> bytes:
    writer = PdfWriter(clone_from=io.BytesIO(pages(drawing(WORDS))))
    writer.encrypt(password, "owner", algorithm=algorithm)
    buffer = io.BytesIO()
    writer.write(buffer)
    return buffer.getvalue()
