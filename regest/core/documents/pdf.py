"""A paper as PDF/A-2b, set by typst in a child process; the same paper gives the same bytes."""

from __future__ import annotations

import json
from dataclasses import dataclass

from regest.core.base.errors import Unavailable
from regest.core.base.messages import _
from regest.core.documents.child import ChildFault, work
from regest.core.documents.limits import Limits
from regest.core.documents.paper import (
    LONG_SIDE,
    SHORT_SIDE,
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
    bar_shares,
    in_turn,
    shown_count,
    sticks,
    widths,
)
from regest.core.documents.qr import runs
from regest.core.documents.ties import data_of
from regest.core.documents.typography import breakable, room, typeset_spaces, words_fit

# A year's journal needs 0.6 GB; address space counts what typst only sets aside as well.
LIMITS = Limits(
    memory_bytes=4 << 30, cpu_seconds=120, wall_seconds=180.0, total_seconds=180.0, open_files=64
)
# Tags for screen readers: they make large tables fifteen times as large.
TAGGED_CELLS = 2_000
_JOB = "regest.core.documents.typesetting:typeset"
# Points of texts and of tables, and the millimetres that the rules of a table and the space inside
# them take. A row of more lines than these may be longer than the page.
_BODY, _SMALL, _INSET = 12.0, 9.0, 2.6
_TALL = 15
# Letters of a table to a millimetre: more never stand there.
_LETTERS = 0.46
# Letters in bold are wider: this much less of them fits.
_BOLD = 0.92


def write_pdf(paper: Paper) -> bytes:
    """Return `paper` as PDF/A-2b with its fonts inside; characters that no font has become □.

    Raises:
        Unavailable: it could not be set, for instance within the limits of the child process.
    """
    try:
        answer = work(_JOB, content_of(paper), {}, LIMITS)
    except ChildFault as fault:
        raise Unavailable(
            "paper_not_made",
            _("The paper could not be made: {reason}", reason=fault.reason),
            remedy=_("Choose a shorter period, or print to .docx."),
        ) from fault
    return answer.parts[0]


def content_of(paper: Paper) -> bytes:
    """Return what the child process gets of a paper: JSON, in UTF-8."""
    return json.dumps(_data(paper), ensure_ascii=False).encode()


@dataclass(frozen=True, slots=True)
class _Setting:
    """Texts as typst gets them: how many letters fit is judged by the width they stand in."""

    paper: Paper

    def text(self, text: str, width: float | None = None, points: float = _BODY) -> str:
        return breakable(typeset_spaces(text), room(width or self.paper.text_width, points))

    def small(self, text: str, width: float) -> str:
        return self.text(text, width - _INSET, _SMALL)


def _data(paper: Paper) -> dict[str, object]:
    setting = _Setting(paper)
    width, height = (LONG_SIDE, SHORT_SIDE) if paper.landscape else (SHORT_SIDE, LONG_SIDE)
    day = paper.made_on
    return {
        "title": typeset_spaces(paper.title),
        "day": {"year": day.year, "month": day.month, "day": day.day},
        "language": paper.language,
        "width": width,
        "height": height,
        "mark": paper.mark,
        "footer": setting.small(paper.footer, paper.text_width - 30),
        "anchor": setting.small(paper.anchor, paper.text_width),
        "page": paper.page_words,
        "tags": _cells(paper) <= TAGGED_CELLS,
        "blocks": [_block(setting, block, following) for block, following in in_turn(paper.blocks)],
    }


def _cells(paper: Paper) -> int:
    return sum(
        len(block.rows) * len(block.columns) for block in paper.blocks if isinstance(block, Table)
    )


def _block(setting: _Setting, block: Block, following: Block | None) -> dict[str, object]:
    match block:
        case Heading(text, level):
            return {"kind": "heading", "text": setting.text(text), "level": level}
        case Paragraph():
            return _paragraph(setting, block, sticky=sticks(following))
        case Pairs():
            return _pairs(setting, block)
        case Table():
            return _table(setting, block)
        case Signature(post, name):
            third = setting.paper.text_width * 0.3
            posts = setting.text(post, third * 1.4)
            names = setting.text(name, third)
            sticky = sticks(following)
            return {"kind": "signature", "post": posts, "name": names, "sticky": sticky}
        case QrCode(text, caption, size):
            side, dark = runs(text)
            shown = setting.small(caption, setting.paper.text_width)
            return {"kind": "qr", "side": side, "runs": dark, "caption": shown, "size": size}
        case Gap(height):
            return {"kind": "gap", "height": height}
        case PageBreak():
            return {"kind": "pagebreak"}
        case BarChart():
            return _chart(setting, block)
        case Ties():
            return data_of(block, setting.paper.text_width)


def _paragraph(setting: _Setting, block: Paragraph, *, sticky: bool) -> dict[str, object]:
    return {
        "kind": "paragraph",
        "text": setting.text(block.text),
        "align": block.align,
        "bold": block.bold,
        "indent": block.indent,
        "sticky": sticky,
    }


def _pairs(setting: _Setting, block: Pairs) -> dict[str, object]:
    rest = setting.paper.text_width - block.name_width_mm - 3
    cells: list[str] = []
    for name, value in block.rows:
        cells += (setting.text(name, block.name_width_mm), setting.text(value, rest))
    return {
        "kind": "pairs",
        "width": block.name_width_mm,
        "side": block.value_align,
        "cells": cells,
    }


def _table(setting: _Setting, block: Table) -> dict[str, object]:
    wide = widths(block.columns, setting.paper.text_width)
    rooms = [room(width - _INSET, _SMALL) for width in wide]
    cells = [
        cell
        for place, row in enumerate(block.rows)
        for cell in (
            [{"across": typeset_spaces(row[0])}]
            if place in block.heads
            else [
                breakable(typeset_spaces(text), within)
                for text, within in zip(row, rooms, strict=True)
            ]
        )
    ]
    letters = [max((width - _INSET) * _LETTERS, 1.0) for width in wide]
    tallest = max(
        (len(text) / count + text.count("\n") for place, row in enumerate(block.rows)
         if place not in block.heads for text, count in zip(row, letters, strict=True)),
        default=0.0,
    )  # fmt: skip
    columns = range(1, len(wide) + 1)
    return {
        "kind": "table",
        "widths": wide,
        "aligns": [column.align for column in block.columns],
        "titles": [
            breakable(typeset_spaces(column.title), within * _BOLD)
            for column, within in zip(block.columns, rooms, strict=True)
        ],
        # Titles are divided only where a word needs it.
        "divided": [
            not words_fit(column.title, within * _BOLD)
            for column, within in zip(block.columns, rooms, strict=True)
        ],
        "numbers": [str(number) for number in columns] if block.numbered else [],
        # A row is kept on one page unless that could be longer than the page.
        "breakable": tallest > _TALL,
        "cells": cells,
    }


def _chart(setting: _Setting, block: BarChart) -> dict[str, object]:
    labels = [setting.small(bar.label, setting.paper.text_width * 0.3) for bar in block.bars]
    numbers = [shown_count(bar.value) for bar in block.bars]
    bars = list(zip(labels, bar_shares(block), numbers, strict=True))
    return {"kind": "chart", "title": setting.text(block.title), "bars": bars}
