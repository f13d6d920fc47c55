"""Papers opened again: what was given stands in them, and nothing of it was evaluated."""

import io

import docx
import pypdfium2
import pytest
from pypdf import PdfReader
from python_calamine import CalamineWorkbook

from regest.core.documents import sheets
from regest.core.documents.docx import write_docx
from regest.core.documents.paper import (
    Bar,
    BarChart,
    Block,
    Gap,
    Heading,
    PageBreak,
    Pairs,
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
    text = "".join("".join(pages(content)).split())
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


def hostile_table() -> Paper:
    """Return a paper with a row taller than a page, and columns narrower than words."""
    columns = (
        PaperColumn("Регистрационный номер", 12),
        PaperColumn("Содержание"),
        PaperColumn("Примечание", 9, "right"),
    )
    tall = " ".join(f"слово{number}" for number in range(1_500))
    rows = (
        ("01-06/123456789012345", tall, "КГБПОУ"),
        ("2", "http://example.org/" + "x" * 300, "рентгеноэлектрокардиографический"),
        *((str(number), "О направлении материалов", "да") for number in range(60)),
    )
    return Paper("Проба", (Table(columns, rows, numbered=True),), footer="Ассоциация. " * 30)


def test_a_row_taller_than_a_page_is_printed_whole_under_its_head() -> None:
    read = pages(write_pdf(hostile_table()))
    assert len(read) > 3
    text = "".join("".join(read).split())
    assert all(f"слово{number}" in text for number in (0, 749, 1_499))
    assert all("Содержание" in page for page in read)
    assert "О направлении материалов" in read[-1]


def test_nothing_leaves_its_column() -> None:
    """Every letter stands inside the margins, and no line of the table is crossed."""
    document = pypdfium2.PdfDocument(write_pdf(hostile_table()))
    point = 72 / 25.4
    first = 20 * point
    edges = [first, first + 12 * point, (210 - 10 - 9) * point, (210 - 10) * point]
    for page in document:
        text = page.get_textpage()
        for place in range(text.count_chars()):
            left, bottom, right, _top = text.get_charbox(place)
            if right - left < 0.1:
                continue
            assert first <= left
            assert right <= edges[-1] + 0.5, text.get_text_range(place, 1)
            if bottom > 30 * point and text.get_text_range(place, 1).strip():
                crossed = [edge for edge in edges[1:3] if left + 0.3 < edge < right - 0.3]
                assert not crossed, text.get_text_range(max(place - 5, 0), 10)
    document.close()


def test_columns_of_a_word_file_fill_the_sheet_and_divide_their_words() -> None:
    made = docx.Document(io.BytesIO(write_docx(hostile_table())))
    (table,) = made.tables
    widths = [cell.width for cell in table.rows[0].cells]
    assert sum(width.mm for width in widths if width is not None) == pytest.approx(180, abs=0.2)
    assert table.rows[0].cells[0].text == "Регистрационный номер"
    assert table.rows[0].cells[0]._tc.xml.count("<w:softHyphen/>") == 5
    kept = [row for row in table.rows if "cantSplit" in row._tr.xml]
    assert len(kept) == len(table.rows) - 1


@pytest.mark.parametrize(
    "blocks",
    [
        (),
        (Heading(""), Paragraph(""), Gap(0), PageBreak(), PageBreak()),
        (Pairs(()), BarChart("", ()), BarChart("нет", (Bar("нет", 0), Bar("меньше", -1)))),
        (Table((PaperColumn(""),), ()), Signature("", "")),
    ],
)
def test_empty_blocks_are_papers_too(blocks: tuple[Block, ...]) -> None:
    assert pages(write_pdf(Paper("", blocks)))
    made = docx.Document(io.BytesIO(write_docx(Paper("", blocks))))
    assert all(table.rows for table in made.tables)
