"""Sets a paper as a Word document by the margins and places of GOST R 7.0.97."""

from __future__ import annotations

import datetime as dt
import io
import zipfile
from typing import cast

from docx import Document
from docx.document import Document as WordDocument
from docx.enum.section import WD_SECTION
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt
from docx.styles.style import ParagraphStyle
from docx.text.paragraph import Paragraph

from tools.sample_papers.layout import Block

FONT, SIZE = "Times New Roman", Pt(13)
PAGE = (Mm(210), Mm(297))
MARGINS = {"left": Mm(30), "right": Mm(10), "top": Mm(20), "bottom": Mm(20)}
TEXT_WIDTH = Mm(170)
_WHEN = dt.datetime(2026, 1, 12, 9, 0, tzinfo=dt.UTC)
_CENTRE, _JUSTIFY = WD_ALIGN_PARAGRAPH.CENTER, WD_ALIGN_PARAGRAPH.JUSTIFY


def word_file(blocks: tuple[Block, ...], title: str) -> bytes:
    """Return the .docx of a paper; the same bytes whenever it is made."""
    document = Document()
    _set_page(document)
    for block in blocks:
        if block.kind == "executor":
            _footer(document, block)
        elif block.kind == "table":
            _table(document, block)
        else:
            _block(document, block)
    _name(document, title)
    buffer = io.BytesIO()
    document.save(buffer)
    return _without_clock(buffer.getvalue())


def _set_page(document: WordDocument) -> None:
    section = document.sections[0]
    section.page_width, section.page_height = PAGE
    section.left_margin, section.right_margin = MARGINS["left"], MARGINS["right"]
    section.top_margin, section.bottom_margin = MARGINS["top"], MARGINS["bottom"]
    section.start_type = WD_SECTION.NEW_PAGE
    section.different_first_page_header_footer = True
    normal = cast("ParagraphStyle", document.styles["Normal"])
    normal.font.name, normal.font.size = FONT, SIZE
    fonts = normal.element.get_or_add_rPr().get_or_add_rFonts()
    for script in ("w:ascii", "w:hAnsi", "w:cs", "w:eastAsia"):
        fonts.set(qn(script), FONT)
    normal.paragraph_format.space_after = Pt(0)
    # Pages are numbered from the second one on, in the middle of the upper margin.
    number = section.header.paragraphs[0]
    number.alignment = _CENTRE
    _field(number, "PAGE")


def _field(paragraph: Paragraph, instruction: str) -> None:
    for kind, text in (("begin", ""), ("", instruction), ("end", "")):
        run = paragraph.add_run()
        element = OxmlElement("w:fldChar" if kind else "w:instrText")
        if kind:
            element.set(qn("w:fldCharType"), kind)
        element.text = text or None
        run._r.append(element)  # noqa: SLF001 - python-docx has no fields


def _block(document: WordDocument, block: Block) -> None:
    for number, row in enumerate(block.rows):
        if block.kind == "text" and not row[0]:
            continue
        paragraph = document.add_paragraph()
        _place(paragraph, block, first=number == 0)
        run = paragraph.add_run("\t".join(row))
        run.bold = block.kind in {"title", "section"} or (
            block.kind == "letterhead" and row[0].isupper()
        )
        if block.kind in {"contacts", "note"}:
            run.font.size = Pt(11)
        paragraph.paragraph_format.keep_with_next = (
            block.kind in {"section", "title"}
            or (block.kind == "signature" and number < len(block.rows) - 1)
            or row[0].endswith(":")
        )


def _place(paragraph: Paragraph, block: Block, *, first: bool) -> None:
    """Give a paragraph its place on the page and the space above its block."""
    shape = paragraph.paragraph_format
    above = {"contacts": 4, "text": 6, "section": 10, "signature": 28, "note": 6, "plain": 8}
    shape.space_before = Pt(above.get(block.kind, 14)) if first else Pt(0)
    if block.kind in {"letterhead", "contacts", "salutation", "title"}:
        paragraph.alignment = _CENTRE
    elif block.kind == "addressee":
        shape.left_indent = Mm(85)
    elif block.kind == "mark":
        shape.left_indent = Mm(115)
    elif block.kind == "heading":
        shape.right_indent = Mm(80)
    elif block.kind == "text":
        paragraph.alignment, shape.first_line_indent = _JUSTIFY, Mm(12.5)
        shape.line_spacing, shape.space_after = 1.15, Pt(3)
    if block.kind == "columns":
        shape.tab_stops.add_tab_stop(Mm(95))
    else:
        shape.tab_stops.add_tab_stop(TEXT_WIDTH, WD_TAB_ALIGNMENT.RIGHT)


def _table(document: WordDocument, block: Block) -> None:
    columns = len(block.widths)
    table = document.add_table(rows=0, cols=columns)
    table.style, table.autofit = "Table Grid", False
    table.alignment = WD_TABLE_ALIGNMENT.CENTER
    for column, width in zip(table.columns, block.widths, strict=True):
        column.width = Mm(width)
    document.paragraphs[-1].paragraph_format.space_after = Pt(10)
    for number, row in enumerate(block.rows):
        cells = table.add_row().cells
        for cell, width in zip(cells, block.widths, strict=True):
            cell.width = Mm(width)
            cell.paragraphs[0].paragraph_format.space_before = Pt(2)
            cell.paragraphs[0].paragraph_format.space_after = Pt(2)
        if len(row) == 1:
            cells[0].merge(cells[-1])
        for cell, text in zip(cells, row, strict=False):
            run = cell.paragraphs[0].add_run(text)
            run.font.size, run.bold = Pt(11), number == 0 or len(row) == 1
            if number == 0:
                cell.paragraphs[0].alignment = _CENTRE
    heading = table.rows[0]._tr.get_or_add_trPr()  # noqa: SLF001 - python-docx has no heading rows
    heading.append(OxmlElement("w:tblHeader"))


def _footer(document: WordDocument, block: Block) -> None:
    """Put the executor at the foot of the first page, where letters name him."""
    footer = document.sections[0].first_page_footer
    for number, row in enumerate(block.rows):
        paragraph = footer.paragraphs[0] if number == 0 else footer.add_paragraph()
        paragraph.add_run(row[0]).font.size = Pt(10)


def _name(document: WordDocument, title: str) -> None:
    properties = document.core_properties
    properties.title, properties.language = title, "ru-RU"
    properties.author = properties.last_modified_by = properties.comments = ""
    properties.created = properties.modified = _WHEN.replace(tzinfo=None)


def _without_clock(content: bytes) -> bytes:
    """Return the archive with one date for all members: python-docx stamps the present time."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(buffer, "w") as new:
        for info in old.infolist():
            stamped = zipfile.ZipInfo(info.filename, _WHEN.timetuple()[:6])
            stamped.compress_type, stamped.external_attr = zipfile.ZIP_DEFLATED, 0o600 << 16
            new.writestr(stamped, old.read(info))
    return buffer.getvalue()
