"""Draws the letterheads that are shipped: `python -m tools.letterheads [FOLDER]`.

Laid out by ГОСТ Р 7.0.97: margins, corner of at most 80 mm with the organisation, its details, date
and number, «На № … от …»; the addressee on the right; the heading under the corner.
"""

from __future__ import annotations

import datetime as dt
import io
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import docx
from docx.document import Document
from docx.enum.table import WD_CELL_VERTICAL_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import parse_xml
from docx.shared import Mm, Pt, RGBColor

from regest.core.documents.docx import set_font, undated
from regest.core.documents.docx_blocks import NAMESPACE

FOLDER = Path(__file__).parents[1] / "regest" / "kit" / "shipped_letterheads"
_LEFT, _CENTRE, _RIGHT, _BOTH = (
    WD_ALIGN_PARAGRAPH.LEFT,
    WD_ALIGN_PARAGRAPH.CENTER,
    WD_ALIGN_PARAGRAPH.RIGHT,
    WD_ALIGN_PARAGRAPH.JUSTIFY,
)
_WHEN = dt.datetime(2026, 1, 1, 12)  # noqa: DTZ001 - properties of a file have no zone
_WIDTH, _CORNER, _SPACE = 180, 80, 15
_INK = RGBColor(0x1C, 0x3D, 0x66)
_W = f'xmlns:w="{NAMESPACE}"'


def letter() -> bytes:
    """Return the letterhead of a letter: everything of the organisation stands in the corner."""
    document = _blank("Письмо")
    head = _table(document, [_CORNER, _SPACE, _WIDTH - _CORNER - _SPACE])
    corner, addressee = head.cell(0, 0), head.cell(0, 2)
    _line(corner.paragraphs[0], "{{организация}}", 12, _CENTRE, bold=True)
    _line(corner.add_paragraph(), "{{реквизиты}}", 10, _CENTRE, before=4)
    _gap(corner, 8)
    _written_over(corner, (("{{дата}}", 30), ("№", 8), ("{{номер}}", 40)), 4)
    reference = (("На №", 13), ("{{на номер}}", 33), ("от", 7), ("{{на дату}}", 25))
    _written_over(corner, reference, 8)
    _line(corner.add_paragraph(), "{{заголовок}}", 12, _LEFT)
    _line(addressee.paragraphs[0], "{{адресат}}", 13, _LEFT)
    _line(document.add_paragraph(), "{{обращение}}", 13, _CENTRE, before=24, after=6)
    _body(document)
    _signature(document)
    _executor(document)
    return _written(document)


def order() -> bytes:
    """Return the form of an order of the chair: the organisation stands along the sheet."""
    document = _blank("Распоряжение")
    _line(document.add_paragraph(), "{{организация}}", 13, _CENTRE, bold=True)
    title = document.add_paragraph()
    _line(title, "РАСПОРЯЖЕНИЕ ПРЕДСЕДАТЕЛЯ", 14, _CENTRE, bold=True, before=14, after=12)
    row = _table(document, [35, 100, 10, 35])
    for place, (text, side) in enumerate(
        (("{{дата}}", _CENTRE), ("", _LEFT), ("№", _CENTRE), ("{{номер}}", _CENTRE))
    ):
        _line(row.cell(0, place).paragraphs[0], text, 13, side)
    _underline(row.cell(0, 0))
    _underline(row.cell(0, 3))
    _line(document.add_paragraph(), "{{место}}", 11, _CENTRE, before=6, after=12)
    about = _table(document, [_CORNER, _WIDTH - _CORNER])
    _line(about.cell(0, 0).paragraphs[0], "{{заголовок}}", 13, _LEFT)
    _gap(document, 12)
    _body(document)
    _signature(document)
    _executor(document)
    return _written(document)


def certificate() -> bytes:
    """Return the form of a certificate of membership: appendix Б of the statute, in a border."""
    document = _blank("Сертификат")
    _bordered(document)
    _line(document.add_paragraph(), "{{орган управления}}", 12, _CENTRE, bold=True,
          color=_INK)  # fmt: skip
    _line(document.add_paragraph(), "{{организация}}", 12, _CENTRE, before=6, after=14)
    _line(document.add_paragraph(), "№ {{номер}}", 12, _LEFT)
    _line(document.add_paragraph(), "Дата регистрации {{дата}}", 12, _LEFT, before=4, after=20)
    _line(document.add_paragraph(), "СЕРТИФИКАТ", 32, _CENTRE, bold=True, color=_INK)
    _line(document.add_paragraph(), "{{отметка}}", 13, _CENTRE, bold=True, before=2)
    _line(document.add_paragraph(), "Выдан", 13, _CENTRE, before=12, after=4)
    _written_into(document, "{{выдан}}", "(название образовательного учреждения)", bold=True)
    _written_into(document, "{{адрес}}", "(адрес образовательного учреждения)")
    said = document.add_paragraph()
    _line(said, "НАСТОЯЩИЙ СЕРТИФИКАТ УДОСТОВЕРЯЕТ:", 13, _CENTRE, before=12, after=4)
    _written_into(document, "{{член}}", "(название образовательного учреждения)", bold=True)
    member = document.add_paragraph()
    _line(member, "является членом {{организации}}", 13, _CENTRE, before=6, after=24)
    for post, name in (
        ("{{должность за орган}}", "{{подписал за орган}}"),
        ("{{должность председателя}}", "{{подписал председатель}}"),
    ):
        row = _table(document, [85, 35, 50])
        _line(row.cell(0, 0).paragraphs[0], post, 12, _LEFT)
        _underline(row.cell(0, 1))
        _line(row.cell(0, 2).paragraphs[0], f" {name}", 12, _LEFT)
        for cell in row.rows[0].cells:
            cell.vertical_alignment = WD_CELL_VERTICAL_ALIGNMENT.BOTTOM
        _gap(document, 16)
    _line(document.add_paragraph(), "{{адрес проверки}}", 9, _RIGHT, before=6)
    return _written(document)


def main(folder: Path) -> None:
    """Write every letterhead into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    made = (("letter", letter()), ("order", order()), ("certificate", certificate()))
    for name, content in made:
        (folder / f"{name}.docx").write_bytes(content)


def _blank(title: str) -> Document:
    document = docx.Document()
    about = document.core_properties
    about.title, about.language = title, "ru-RU"
    about.author = about.last_modified_by = about.comments = ""
    about.created = about.modified = _WHEN
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin, section.right_margin = Mm(20), Mm(10)
    section.top_margin = section.bottom_margin = Mm(20)
    section.header_distance = section.footer_distance = Mm(10)
    normal: Any = document.styles["Normal"]
    set_font(normal, 13)
    normal.paragraph_format.space_after = Pt(0)
    normal.element.get_or_add_rPr().append(parse_xml(f'<w:lang {_W} w:val="ru-RU"/>'))
    # Pages are numbered from the second one on.
    section.different_first_page_header_footer = True
    number = section.header.paragraphs[0]
    number.alignment = _CENTRE
    number._p.append(  # noqa: SLF001 - the library has no fields
        parse_xml(f'<w:fldSimple {_W} w:instr=" PAGE "><w:r><w:t>2</w:t></w:r></w:fldSimple>')
    )
    return document


def _table(parent: Any, widths: Sequence[int]) -> Any:
    table = parent.add_table(1, len(widths))
    table.autofit = False
    margins = (
        f'<w:tblCellMar {_W}><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/>'
        "</w:tblCellMar>"
    )
    table._tbl.tblPr.append(parse_xml(margins))  # noqa: SLF001 - the library has no margins
    for column, cell, width in zip(table.columns, table.rows[0].cells, widths, strict=True):
        column.width = cell.width = Mm(width)
    return table


def _line(
    paragraph: Any,
    text: str,
    size: int,
    side: WD_ALIGN_PARAGRAPH,
    *,
    bold: bool = False,
    before: int = 0,
    after: int = 0,
    color: RGBColor | None = None,
) -> None:
    paragraph.alignment = side
    paragraph.paragraph_format.space_before = Pt(before)
    paragraph.paragraph_format.space_after = Pt(after)
    run = paragraph.add_run(text)
    run.font.size, run.bold = Pt(size), bold
    if color is not None:
        run.font.color.rgb = color


def _gap(parent: Any, points: int) -> None:
    _thin(parent.add_paragraph(), points)


def _thin(paragraph: Any, points: int) -> None:
    paragraph.paragraph_format.line_spacing = Pt(points)
    paragraph.add_run().font.size = Pt(1)


def _written_over(corner: Any, parts: Sequence[tuple[str, int]], after: int) -> None:
    """Put words and fields on one line; what is a field has a rule under it, to write on."""
    row = _table(corner, [width for _text, width in parts])
    for cell, (text, _width) in zip(row.rows[0].cells, parts, strict=True):
        _line(cell.paragraphs[0], text, 11, _LEFT if text == "На №" else _CENTRE)
        cell.vertical_alignment = WD_CELL_VERTICAL_ALIGNMENT.BOTTOM
        if text.startswith("{"):
            _underline(cell)
    # The library ends the cell with an empty line, because a cell may not end with a table.
    _thin(corner.paragraphs[-1], after)


def _underline(cell: Any) -> None:
    rule = '<w:bottom w:val="single" w:sz="4" w:space="0" w:color="auto"/>'
    properties = cell._tc.get_or_add_tcPr()  # noqa: SLF001 - the library has no borders
    borders = parse_xml(f"<w:tcBorders {_W}>{rule}</w:tcBorders>")
    size = properties.tcW
    size.addnext(borders)


def _written_into(document: Document, field: str, hint: str, *, bold: bool = False) -> None:
    """Put a field on a ruled line with what belongs there under it, as on a form."""
    row = _table(document, [_WIDTH - 10])
    _line(row.cell(0, 0).paragraphs[0], field, 13, _CENTRE, bold=bold)
    _underline(row.cell(0, 0))
    _line(document.add_paragraph(), hint, 9, _CENTRE, after=4)


def _bordered(document: Document) -> None:
    """Draw a double border around the page, and keep the text away from it."""
    section = document.sections[0]
    section.left_margin = section.right_margin = Mm(20)
    section.top_margin = section.bottom_margin = Mm(22)
    sides = "".join(
        f'<w:{side} w:val="double" w:sz="6" w:space="24" w:color="1C3D66"/>'
        for side in ("top", "left", "bottom", "right")
    )
    borders = parse_xml(f'<w:pgBorders {_W} w:offsetFrom="page">{sides}</w:pgBorders>')
    section._sectPr.find(f"{{{NAMESPACE}}}pgMar").addnext(borders)  # noqa: SLF001 - no such part


def _body(document: Document) -> None:
    text = document.add_paragraph()
    _line(text, "{{текст}}", 13, _BOTH)
    text.paragraph_format.first_line_indent = Mm(12.5)
    text.paragraph_format.line_spacing = 1.15
    _gap(document, 12)
    _line(document.add_paragraph(), "{{приложение}}", 13, _BOTH)


def _signature(document: Document) -> None:
    _gap(document, 24)
    row = _table(document, [90, 40, 50])
    _line(row.cell(0, 0).paragraphs[0], "{{должность}}", 13, _LEFT)
    _line(row.cell(0, 2).paragraphs[0], "{{подписал}}", 13, _RIGHT)
    for cell in row.rows[0].cells:
        cell.vertical_alignment = WD_CELL_VERTICAL_ALIGNMENT.BOTTOM


def _executor(document: Document) -> None:
    _gap(document, 24)
    _line(document.add_paragraph(), "{{исполнитель}}", 10, _LEFT)


def _written(document: Document) -> bytes:
    written = io.BytesIO()
    document.save(written)
    return undated(written.getvalue())


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER)
