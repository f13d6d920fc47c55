"""Which of several alternatives on a filled form are marked: boxes, ticks, underlined words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from regest.api import marked_text

BEGIN, END = marked_text.UNDERLINED
_TICKED = re.compile(r"[☑☒✓✔✗✘🗹■☓]|[\[(]\s?[xXхХvVvV✓✔+*]\s?[\])]")
_EMPTY = re.compile(r"[☐□◻⬜▢]|\[\s{0,2}\]|\(\s{1,2}\)")
# In a cell of its own a letter is a mark.
_TICKING_CELL = frozenset({"x", "х", "v", "+", "да", "✓", "*"})
_SEAM = re.compile(f"{END}([ \t]*){BEGIN}")
_UNDERLINED = re.compile(f"{BEGIN}(.*?){END}", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a form: its words, and whether it is ticked; None where it has nothing to tick."""

    words: str
    ticked: bool | None


def chosen(region: str) -> list[str]:
    """Return the alternatives that are chosen: those marked where any is, else all of them."""
    lines = _lines(region)
    if any(each.ticked is not None for each in lines):
        return [each.words for each in lines if each.ticked]
    # Word cuts one underlined sentence into several runs.
    joined = _SEAM.sub(r"\1", region)
    underlined = [" ".join(each.split()) for each in _UNDERLINED.findall(joined)]
    whole = plain(region)
    # A form whose only words are underlined, as on a drawn line, chooses nothing by it.
    if any(underlined) and len("".join(underlined)) < len("".join(whole.split())) * 0.9:
        return [each for each in underlined if each.strip(" _")] or [whole]
    return [each.words for each in lines if each.words.strip(" _")]


def plain(text: str) -> str:
    """Return a text without the characters that stand around underlined words."""
    return text.replace(BEGIN, "").replace(END, "")


def _lines(region: str) -> Sequence[Line]:
    rows = [row for part in region.split("\n") for row in part.split(";")]
    cells = [[plain(cell).strip() for cell in row.split("\t")] for row in rows]
    in_cells = any(len(row) > 1 and any(_is_mark(cell) for cell in row) for row in cells)
    return [_line(row, in_cells=in_cells) for row in cells if any(row)]


def _is_mark(cell: str) -> bool:
    return cell.casefold() in _TICKING_CELL


def _line(row: list[str], *, in_cells: bool) -> Line:
    text = " ".join(row)
    words = _EMPTY.sub(" ", _TICKED.sub(" ", text))
    ticked: bool | None = None
    if _TICKED.search(text):
        ticked = True
    elif _EMPTY.search(text):
        ticked = False
    if in_cells and ticked is None and len(row) > 1:
        ticked = any(_is_mark(cell) for cell in row)
        words = " ".join(cell for cell in row if not _is_mark(cell))
    return Line(" ".join(words.split()), ticked)
