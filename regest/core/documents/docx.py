"""A paper as a Word file, to be edited: the blocks of `pdf.py` in Word's own means.

Times New Roman, which every office has: Word replaces a font that it lacks without a word.
"""

from __future__ import annotations

import datetime as dt
import io
import zipfile
from typing import Any

import docx
from docx.document import Document
from docx.enum.section import WD_ORIENT
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import parse_xml
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor

from regest.core.base.text import storable
from regest.core.documents import docx_blocks as drawn
from regest.core.documents import ties
from regest.core.documents.paper import (
    BOTTOM,
    LEFT,
    LONG_SIDE,
    RIGHT,
    SHORT_SIDE,
    TOP,
    BarChart,
    Block,
    Gap,
    Heading,
    PageBreak,
    Pairs,
    Paper,
    Paragraph,
    QrCode,
    Signature,
    Table,
    Ties,
    in_turn,
    sticks,
)
from regest.core.documents.qr import picture

FONT = "Times New Roman"
_ZIP_DAY = (1980, 1, 1, 0, 0, 0)
_W = f'xmlns:w="{drawn.NAMESPACE}"'


def write_docx(paper: Paper) -> bytes:
    """Return `paper` as a Word file; the same paper gives the same bytes."""
    document = docx.Document()
    _properties(document, paper)
    _styles(document, paper.language)
    _page(document, paper)
    for block, following in in_turn(paper.blocks):
        _add(document, paper, block, following)
    written = io.BytesIO()
    document.save(written)
    return undated(written.getvalue())


def _properties(document: Document, paper: Paper) -> None:
    about = document.core_properties
    noon = dt.datetime.combine(paper.made_on, dt.time(12))
    about.title = storable(paper.title)[:255]
    about.author = about.comments = about.keywords = ""
    about.language = paper.language
    about.created = about.modified = noon


def _styles(document: Document, language: str) -> None:
    styles = document.styles
    normal: Any = styles["Normal"]
    normal.paragraph_format.space_after = Pt(4)
    cell: Any = styles.add_style("Cell", WD_STYLE_TYPE.PARAGRAPH)
    cell.base_style = normal
    cell.paragraph_format.space_after = Pt(0)
    cell.paragraph_format.line_spacing = 1.0
    for style, size in ((normal, 12), (cell, 9), *((styles[f"Heading {n}"], 12) for n in (2, 3))):
        set_font(style, size)
    title: Any = styles["Heading 1"]
    set_font(title, 14)
    title.paragraph_format.space_before, title.paragraph_format.space_after = Pt(0), Pt(6)
    tongue = {"ru": "ru-RU", "en": "en-GB"}.get(language, language)
    normal.element.get_or_add_rPr().append(parse_xml(f'<w:lang {_W} w:val="{tongue}"/>'))
    hyphens = parse_xml(f"<w:autoHyphenation {_W}/>")
    settings = document.settings.element
    before = settings.find(qn("w:defaultTabStop"))
    if before is None:
        settings.append(hyphens)
    else:
        before.addnext(hyphens)


def set_font(style: Any, points: int) -> None:
    """Give a style our font in every script, black."""
    style.font.name = FONT
    style.font.size = Pt(points)
    style.font.color.rgb = RGBColor(0, 0, 0)
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for theme in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
        fonts.attrib.pop(qn(f"w:{theme}"), None)
    for script in ("w:eastAsia", "w:cs"):
        fonts.set(qn(script), FONT)


def _page(document: Document, paper: Paper) -> None:
    section = document.sections[0]
    width, height = (LONG_SIDE, SHORT_SIDE) if paper.landscape else (SHORT_SIDE, LONG_SIDE)
    section.orientation = WD_ORIENT.LANDSCAPE if paper.landscape else WD_ORIENT.PORTRAIT
    section.page_width, section.page_height = Mm(width), Mm(height)
    section.left_margin, section.right_margin = Mm(LEFT), Mm(RIGHT)
    section.top_margin, section.bottom_margin = Mm(TOP), Mm(BOTTOM)
    section.header_distance, section.footer_distance = Mm(9), Mm(7)
    if paper.mark:
        _replace(section.header, drawn.paragraph(paper.mark, "Cell", "center", bold=True))
    before, between, after = paper.page_words
    numbered = (
        drawn.run(before) + _field("PAGE") + drawn.run(between) + _field("NUMPAGES")
        + drawn.run(after)
    )  # fmt: skip
    place = round(paper.text_width * drawn.TWIPS)
    tab = f'<w:tabs><w:tab w:val="right" w:pos="{place}"/></w:tabs>'
    foot = (
        f'<w:p><w:pPr><w:pStyle w:val="Cell"/>{tab}</w:pPr>{drawn.run(paper.footer)}'
        f"<w:r><w:tab/></w:r>{numbered}</w:p>"
    )
    _replace(section.footer, foot + (drawn.paragraph(paper.anchor, "Cell") if paper.anchor else ""))


def _field(instruction: str) -> str:
    return f'<w:fldSimple w:instr=" {instruction} "><w:r><w:t>1</w:t></w:r></w:fldSimple>'


def _replace(part: Any, paragraphs: str) -> None:
    part.is_linked_to_previous = False
    for each in list(part._element):  # noqa: SLF001 - the library offers no way to clear it
        part._element.remove(each)  # noqa: SLF001
    for each in list(parse_xml(f"<w:body {_W}>{paragraphs}</w:body>")):
        part._element.append(each)  # noqa: SLF001


def _add(document: Document, paper: Paper, block: Block, following: Block | None) -> None:
    match block:
        case Heading():
            _append(document, drawn.heading(block))
        case Paragraph():
            _append(document, drawn.running(block, sticky=sticks(following)))
        case Pairs():
            # Word calls a table without rows damaged.
            if block.rows:
                _append(document, drawn.pairs(block, paper.text_width), _spacer())
        case Table():
            _append_table(document, block, paper.text_width)
        case Signature():
            together = sticks(following)
            signed = drawn.signature(block, paper.text_width, sticky=together)
            _append(document, _spacer(240, sticky=True), signed, _spacer(sticky=together))
        case QrCode():
            document.add_picture(io.BytesIO(picture(block.text)), Mm(block.size_mm))
            _append(document, drawn.paragraph(block.caption, "Cell"))
        case Gap(height):
            space = _spacer(round(height * drawn.TWIPS), sticky=sticks(following))
            _append(document, space)
        case PageBreak():
            _append(document, _spacer(20, '<w:r><w:br w:type="page"/></w:r>'))
        case BarChart():
            title = drawn.paragraph(block.title, bold=True, extra="<w:keepNext/>")
            bars = (drawn.chart(block, paper.text_width), _spacer()) if block.bars else ()
            _append(document, title, *bars)
        case Ties():
            drawing = ties.picture(block, paper.text_width)
            shown = document.add_picture(io.BytesIO(drawing), Mm(paper.text_width))
            about: Any = shown._inline.docPr  # noqa: SLF001 - the library offers no way to say it
            about.set("descr", storable(block.alternative))


def _append(document: Document, *elements: str) -> None:
    end: Any = document.element.body.sectPr
    for element in parse_xml(f"<w:body {_W}>{''.join(elements)}</w:body>"):
        end.addprevious(element)


def _append_table(document: Document, block: Table, room: float) -> None:
    first, *chunks = drawn.table(block, room)
    whole: Any = parse_xml(first)
    for chunk in chunks:
        whole.extend(list(parse_xml(chunk)))
    end: Any = document.element.body.sectPr
    end.addprevious(whole)
    _append(document, _spacer())


def _spacer(height: int = 120, body: str = "", *, sticky: bool = False) -> str:
    """Return an empty line of so many twentieths of a point; Word also wants one after a table."""
    spacing = f'<w:spacing w:after="0" w:line="{max(height, 20)}" w:lineRule="exact"/>'
    kept = "<w:keepNext/>" if sticky else ""
    return f"<w:p><w:pPr>{kept}{spacing}</w:pPr>{body}</w:p>"


def undated(written: bytes) -> bytes:
    """Return the same archive without the moment at which its members were written."""
    target = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(written)) as source,
        zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as made,
    ):
        for name in source.namelist():
            info = zipfile.ZipInfo(name, _ZIP_DAY)
            info.compress_type = zipfile.ZIP_DEFLATED
            made.writestr(info, source.read(name))
    return target.getvalue()
