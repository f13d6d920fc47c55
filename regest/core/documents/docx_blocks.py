"""Blocks of a paper as WordprocessingML: tables of thousands of rows without detours."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from xml.sax.saxutils import escape, quoteattr

from regest.core.documents.paper import (
    Align,
    BarChart,
    Heading,
    Pairs,
    Paragraph,
    Signature,
    Table,
    bar_shares,
    shown_count,
    widths,
)
from regest.core.documents.typography import HYPHEN, hyphenated, room, typeset_spaces

NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
CHUNK = 500
TWIPS = 1440 / 25.4
_SIDES = {"left": "left", "center": "center", "right": "right", "justify": "both"}
_LINES = "".join(
    f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>'
    for side in ("top", "left", "bottom", "right", "insideH", "insideV")
)
_OPEN = '<w:t xml:space="preserve">'
# Word prints the sign itself where a word is not divided.
_SOFT = f"</w:t><w:softHyphen/>{_OPEN}"
_TIGHT = '<w:spacing w:after="0" w:line="240" w:lineRule="auto"/>'
_MARGINS = "".join(
    f'<w:{side} w:w="{width}" w:type="dxa"/>'
    for side, width in (("top", 28), ("left", 68), ("bottom", 28), ("right", 68))
)
# Letters of 9 points to a millimetre; a row that may fill half a page is let break.
_LETTERS, _TALL = 0.55, 25
_BAR_CELLS = 100
# Points of tables and of texts; millimetres that the rules and the space inside them take.
_CELL, _BODY, _INSET = 9.0, 12.0, 2.6


def paragraph(
    text: str, style: str = "", align: Align | None = None, *, bold: bool = False, extra: str = ""
) -> str:
    """Return one paragraph; `extra` is more of its properties, in the order of the schema."""
    properties = f"<w:pStyle w:val={quoteattr(style)}/>" if style else ""
    properties += extra
    if align is not None:
        properties += f'<w:jc w:val="{_SIDES[align]}"/>'
    return f"<w:p><w:pPr>{properties}</w:pPr>{run(text, bold=bold)}</w:p>"


def run(text: str, *, bold: bool = False) -> str:
    """Return `text` as a run: its line ends stay, whatever XML would read in it does not."""
    lines = escape(typeset_spaces(text)).split("\n")
    body = "<w:br/>".join(f"{_OPEN}{line.replace(HYPHEN, _SOFT)}</w:t>" for line in lines)
    return f"<w:r>{'<w:rPr><w:b/></w:rPr>' if bold else ''}{body}</w:r>"


def heading(block: Heading) -> str:
    """Return a heading of Word's own styles, so that its navigation shows it."""
    return paragraph(block.text, f"Heading{block.level}", "center" if block.level == 1 else None)


def running(block: Paragraph, *, sticky: bool) -> str:
    """Return a paragraph of running text."""
    extra = "<w:keepNext/>" if sticky else ""
    if block.indent:
        extra += f'<w:ind w:firstLine="{round(12.5 * TWIPS)}"/>'
    return paragraph(block.text, "", block.align, bold=block.bold, extra=extra)


def pairs(block: Pairs, whole: float) -> str:
    """Return names and values as a table without lines."""
    wide = [block.name_width_mm, whole - block.name_width_mm]
    side: Align = block.value_align
    rows = "".join(_row([(name, "left"), (value, side)], wide, "") for name, value in block.rows)
    return f"{_opening(wide, ruled=False)}{rows}</w:tbl>"


def signature(block: Signature, whole: float, *, sticky: bool) -> str:
    """Return the three parts of a signature in one row that no page end splits.

    A `sticky` one stands on the page of the next.
    """
    tight = f"<w:keepNext/>{_TIGHT}" if sticky else _TIGHT
    wide = [whole * 0.45, whole * 0.25, whole * 0.3]
    line = '<w:tcBorders><w:bottom w:val="single" w:sz="4" w:color="auto"/></w:tcBorders>'
    cells = "".join(
        _cell(paragraph(text, extra=tight), width, more + '<w:vAlign w:val="bottom"/>')
        for text, width, more in zip(
            (block.post, "", block.name), wide, ("", line, ""), strict=True
        )
    )
    row = f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{cells}</w:tr>"
    return f"{_opening(wide, ruled=False)}{row}</w:tbl>"


def chart(block: BarChart, whole: float) -> str:
    """Return bars as shaded cells: hundredths of the longest in one row each."""
    label, number = whole * 0.3, whole * 0.12
    step = (whole - label - number) / _BAR_CELLS
    wide = [label, *[step] * _BAR_CELLS, number]
    rows = "".join(
        _bar(bar.label, round(share * _BAR_CELLS), shown_count(bar.value), wide)
        for bar, share in zip(block.bars, bar_shares(block), strict=True)
    )
    return f"{_opening(wide, ruled=False)}{rows}</w:tbl>"


def table(block: Table, whole: float) -> Iterator[str]:
    """Yield the table without its body, then its rows as tables of at most 500 to be moved in."""
    wide = widths(block.columns, whole)
    aligns: list[Align] = [column.align for column in block.columns]
    head = "<w:cantSplit/><w:tblHeader/>"
    titles = _row([(each.title, "center") for each in block.columns], wide, head, "Cell", bold=True)
    if block.numbered:
        numbers: list[tuple[str, Align]] = [
            (str(place), "center") for place in range(1, len(wide) + 1)
        ]
        titles += _row(numbers, wide, head, "Cell")
    yield f"{_opening(wide, ruled=True)}{titles}</w:tbl>"
    for first in range(0, len(block.rows), CHUNK):
        rows = block.rows[first : first + CHUNK]
        body = (
            _across(row[0], wide)
            if place in block.heads
            else _row(list(zip(row, aligns, strict=True)), wide, _keep(row, wide), "Cell")
            for place, row in enumerate(rows, first)
        )
        yield f'<w:tbl xmlns:w="{NAMESPACE}">{"".join(body)}</w:tbl>'


def _across(text: str, wide: Sequence[float]) -> str:
    """Return a row of one text in bold, on the page of the row that follows."""
    inside = paragraph(text, "Cell", "center", bold=True, extra="<w:keepNext/>")
    cell = _cell(inside, sum(wide), span=len(wide))
    return f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{cell}</w:tr>"


def _keep(row: Sequence[str], wide: Sequence[float]) -> str:
    lines = max(
        len(text) / (width * _LETTERS) + text.count("\n")
        for text, width in zip(row, wide, strict=True)
    )
    return "" if lines > _TALL else "<w:cantSplit/>"


def _opening(wide: Iterable[float], *, ruled: bool) -> str:
    sizes = [round(width * TWIPS) for width in wide]
    grid = "".join(f'<w:gridCol w:w="{size}"/>' for size in sizes)
    # Word hangs the margin of the first cell out; a rule would stand outside the text.
    hung = (
        f'<w:tblInd w:w="68" w:type="dxa"/><w:tblBorders>{_LINES}</w:tblBorders>' if ruled else ""
    )
    return (
        f'<w:tbl xmlns:w="{NAMESPACE}"><w:tblPr><w:tblW w:w="{sum(sizes)}" w:type="dxa"/>{hung}'
        f'<w:tblLayout w:type="fixed"/><w:tblCellMar>{_MARGINS}</w:tblCellMar></w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid>"
    )


def _row(
    cells: Sequence[tuple[str, Align]],
    wide: Sequence[float],
    properties: str,
    style: str = "",
    *,
    bold: bool = False,
) -> str:
    points = _CELL if style == "Cell" else _BODY
    drawn = "".join(
        _cell(paragraph(_divided(text, width, points), style, align, bold=bold), width)
        for (text, align), width in zip(cells, wide, strict=True)
    )
    return f"<w:tr><w:trPr>{properties}</w:trPr>{drawn}</w:tr>"


def _divided(text: str, width: float, points: float) -> str:
    """Return `text` with its hyphens in place: not every Word has a Russian dictionary."""
    return hyphenated(text, room(width - _INSET, points))


def _cell(body: str, width: float, properties: str = "", span: int = 1) -> str:
    merged = f'<w:gridSpan w:val="{span}"/>' if span > 1 else ""
    size = f'<w:tcW w:w="{round(width * TWIPS)}" w:type="dxa"/>'
    return f"<w:tc><w:tcPr>{size}{merged}{properties}</w:tcPr>{body}</w:tc>"


def _bar(label: str, length: int, number: str, wide: Sequence[float]) -> str:
    edges = "".join(
        f'<w:{side} w:val="single" w:sz="24" w:color="FFFFFF"/>' for side in ("top", "bottom")
    )
    shade = (
        f'<w:tcBorders>{edges}</w:tcBorders><w:shd w:val="clear" w:color="auto" w:fill="6E6E6E"/>'
    )
    empty = paragraph("", "Cell")
    cells = _cell(paragraph(label, "Cell", "right"), wide[0])
    if length:
        cells += _cell(empty, wide[1] * length, shade, length)
    if length < _BAR_CELLS:
        rest = _BAR_CELLS - length
        cells += _cell(empty, wide[1] * rest, "", rest)
    cells += _cell(paragraph(number, "Cell", "right"), wide[-1])
    return f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{cells}</w:tr>"
