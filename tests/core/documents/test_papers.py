"""Papers opened again: what was given stands in them, and nothing of it was evaluated."""

import io

import docx
from pypdf import PdfReader
from python_calamine import CalamineWorkbook

from regest.core.documents import sheets
from regest.core.documents.docx import write_docx
from regest.core.documents.paper import (
    Heading,
    Paper,
    PaperColumn,
    Paragraph,
    QrCode,
    Signature,
    Table,
)
from regest.core.documents.pdf import write_pdf

ANCHOR = "regest:aabbccdd:123:00112233445566778899aabbccddeeff"
HOSTILE = (
    '#import "@preview/x:1.0.0"', '#read("/etc/passwd")', "<w:t>&amp;</w:t>]]>", "a\x00\x0bb",
    "ы" * 10_000, "x" * 10_000, "שלום", "смех \U0001f600", "{{поле}} $x$ *_",
)  # fmt: skip


def paper(*rows: str, rehearsal: bool = False) -> Paper:
    columns = (PaperColumn("№", 15, "center"), PaperColumn("Содержание"))
    table = Table(columns, tuple((str(place), row) for place, row in enumerate(rows)))
    blocks = (Heading("ЖУРНАЛ"), table, QrCode(ANCHOR, "Проверка"), Paragraph("Верно:"),
              Signature("Секретарь", "И. О. Фамилия"))  # fmt: skip
    return Paper("Журнал", blocks, landscape=True, rehearsal=rehearsal, anchor=ANCHOR)


def pages(content: bytes) -> list[str]:
    return [page.extract_text() for page in PdfReader(io.BytesIO(content)).pages]


def test_each_page_of_a_pdf_has_head_mark_and_anchor() -> None:
    read = pages(write_pdf(paper(*["О направлении материалов"] * 120, rehearsal=True)))
    assert len(read) > 2
    for page in read:
        assert "УЧЕБНЫЙ ДОКУМЕНТ. Юридической силы не имеет" in page
        assert ANCHOR in page
    assert all("Содержание" in page for page in read[:-1])


def test_the_same_paper_gives_the_same_bytes() -> None:
    assert write_pdf(paper("Письмо")) == write_pdf(paper("Письмо"))
    assert write_docx(paper("Письмо")) == write_docx(paper("Письмо"))


def test_hostile_values_stay_text_in_pdf() -> None:
    content = write_pdf(paper(*HOSTILE))
    text = "".join("".join(pages(content)).split()).replace("\u200b", "")
    assert '#import"@preview/x:1.0.0"' in text
    assert text.count("ы") >= 10_000
    assert "root:" not in text
    assert b"pdfaid:part" in content


def test_hostile_values_stay_text_in_word() -> None:
    made = docx.Document(io.BytesIO(write_docx(paper(*HOSTILE))))
    cells = [row.cells[1].text for row in made.tables[0].rows]
    assert cells[1:4] == list(HOSTILE[:3])
    assert cells[4] == "ab"
    assert cells[5] == HOSTILE[4]
    assert "tblHeader" in made.tables[0].rows[0]._tr.xml


def test_a_sheet_has_types_and_no_formula() -> None:
    columns = (PaperColumn("Текст"), PaperColumn("Число"))
    rows: list[list[sheets.Value]] = [["=HYPERLINK(1)", 5], ["@x", 1.5]]
    made = CalamineWorkbook.from_filelike(io.BytesIO(sheets.write_xlsx(columns, rows)))
    read = made.get_sheet_by_index(0).to_python()
    assert read == [["Текст", "Число"], ["=HYPERLINK(1)", 5], ["@x", 1.5]]
    written = sheets.write_csv(columns, rows)
    assert written.startswith(b"\xef\xbb\xbf")
    assert "'=HYPERLINK(1);5\r\n'@x;1,5" in written.decode("utf-8-sig")
