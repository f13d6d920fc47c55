"""Word files: everything a reader of the paper sees, once, in order; nothing that was deleted."""

from __future__ import annotations

import io

import pytest
from docx import Document

from regest.core.documents.extract import TextReader
from regest.core.documents.readers.docx import read
from regest.core.hooks.types import ExtractionFault
from tests.core.documents.hostile import word_file, zipped

BOX = (
    '<w:p><w:r><w:t>до </w:t></w:r><w:r><mc:AlternateContent xmlns:mc="m"><mc:Choice>'
    "<w:txbxContent><w:p><w:r><w:t>в рамке</w:t></w:r></w:p></w:txbxContent></mc:Choice>"
    "<mc:Fallback><w:txbxContent><w:p><w:r><w:t>в рамке</w:t></w:r></w:p></w:txbxContent>"
    "</mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>после</w:t></w:r></w:p>"
)


def run(text: str) -> str:
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


def test_paragraphs_tables_headers_and_footers_come_in_the_papers_order() -> None:
    document = Document()
    document.add_paragraph("Первый абзац")
    table = document.add_table(2, 2)
    for place, text in enumerate(("а", "б", "в", "г")):
        table.cell(place // 2, place % 2).text = text
    document.add_paragraph("Последний абзац")
    section = document.sections[0]
    section.header.paragraphs[0].text = "Бланк"
    section.footer.paragraphs[0].text = "Исполнитель"
    section.different_first_page_header_footer = True
    section.first_page_header.paragraphs[0].text = "Бланк"
    buffer = io.BytesIO()
    document.save(buffer)
    lines = read(buffer.getvalue(), "a.docx").text.split("\n")
    assert [line.rstrip("\t") for line in lines if line.strip()] == [
        "Бланк", "Первый абзац", "а\tб", "в\tг", "Последний абзац", "Исполнитель",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (run("строка"), "строка"),
        ("<w:p><w:r><w:t>а</w:t><w:tab/><w:t>б</w:t><w:br/><w:t>в</w:t></w:r></w:p>", "а\tб\nв"),
        ("<w:p><w:pPr><w:tabs><w:tab/></w:tabs></w:pPr><w:r><w:t>а</w:t></w:r></w:p>", "а"),
        ("<w:p><w:r><w:t>01</w:t><w:noBreakHyphen/><w:t>06</w:t></w:r></w:p>", "01-06"),
        ("<w:p><w:del><w:r><w:delText>нет</w:delText></w:r></w:del></w:p>", ""),
        ("<w:p><w:ins><w:r><w:t>да</w:t></w:r></w:ins></w:p>", "да"),
        ("<w:p><w:moveFrom><w:r><w:t>нет</w:t></w:r></w:moveFrom><w:r><w:t>да</w:t></w:r></w:p>",
         "да"),
        ("<w:p><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>7</w:t></w:r></w:p>", "7"),
        ("<w:p><w:hyperlink><w:r><w:t>ссылка</w:t></w:r></w:hyperlink></w:p>", "ссылка"),
        ("<w:p><w:r><w:t>пред</w:t></w:r><w:r><w:t>седатель</w:t></w:r></w:p>", "председатель"),
        ("<w:p><w:r><w:t>а &amp; б &#1105;</w:t></w:r></w:p>", "а & б ё"),
        (BOX, "до в рамке\nпосле"),
        (f"<w:tbl><w:tr><w:tc>{run('раз')}{run('два')}</w:tc></w:tr></w:tbl>", "раз два"),
    ],
)  # fmt: skip
def test_marks_of_the_format(body: str, text: str) -> None:
    assert read(word_file(body), "a.docx").text.strip() == text


def test_notes_stand_after_the_body_and_each_header_once() -> None:
    kinds = {"header1": "header", "header2": "header", "footnotes": "footnotes"}
    types = "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="application/vnd.openxmlformats-'
        f'officedocument.wordprocessingml.{kind}+xml"/>'
        for name, kind in {**kinds, "document": "document.main"}.items()
    )
    parts = {"document": "тело", "footnotes": "сноска", "header1": "бланк", "header2": "бланк"}
    content = zipped(
        {
            "[Content_Types].xml": f"<Types>{types}</Types>".encode(),
            **{
                f"word/{name}.xml": f'<w:x xmlns:w="w">{run(text)}</w:x>'.encode()
                for name, text in parts.items()
            },
        }
    )
    assert read(content, "a.docx").text.split() == ["бланк", "тело", "сноска"]


def test_a_strict_document_of_another_namespace_is_read_alike() -> None:
    body = run("строго").replace("w:", "s:").replace("<s:p>", '<s:p xmlns:s="purl.oclc.org/ooxml">')
    assert read(word_file(body), "a.docx").text.strip() == "строго"


def test_a_document_type_is_refused_even_when_it_does_nothing() -> None:
    """No office program writes one; what begins with one is an attack in the making."""
    with pytest.raises(ExtractionFault) as caught:
        read(word_file(run("x"), prologue="<!DOCTYPE w>"), "a.docx")
    assert caught.value.reason.msgid == "the file is damaged"


def test_an_archive_without_a_document_says_so() -> None:
    with pytest.raises(ExtractionFault) as caught:
        read(zipped({"[Content_Types].xml": b"<Types/>", "word/x.xml": b""}), "a.docx")
    assert caught.value.reason.msgid == "there is no document inside the archive"


@pytest.mark.parametrize("name", ["../../etc/passwd", "/etc/passwd", "word/..\\..\\x"])
def test_an_archive_whose_names_stray_is_refused(name: str) -> None:
    with pytest.raises(ExtractionFault) as caught:
        read(word_file(run("x"), more={name: b""}), "a.docx")
    assert caught.value.reason.msgid == "the file is damaged"


def test_a_changed_byte_inside_is_a_damaged_file(reader: TextReader) -> None:
    content = bytearray(word_file(run("абв" * 100)))
    content[content.find(b"word/document.xml") + 30] ^= 0xFF
    outcome = reader.read(bytes(content), "a.docx")
    assert outcome.status == "failed"
    assert str(getattr(outcome.reason, "msgid", "")) == "the file is damaged"
