"""Official papers as blocks: `docx.py` and `pdf.py` write the same ones.

A4; margins of 20 mm left, top and bottom and 10 mm right (ГОСТ Р 7.0.97-2016, п. 3.2). Texts are
plain: nothing in them is markup, a line end in them is a line end on paper.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, TypeAlias

from regest.core.base.messages import _

Align = Literal["left", "center", "right", "justify"]
CellAlign = Literal["left", "center", "right"]

SHORT_SIDE, LONG_SIDE = 210.0, 297.0
LEFT, RIGHT, TOP, BOTTOM = 20.0, 10.0, 20.0, 20.0
# Names in one column of `Ties`: an upright page has room for them under a heading.
MOST_NAMES = 26


@dataclass(frozen=True, slots=True)
class Heading:
    """A line in bold: level 1 is the name of the paper, centred; 2 and 3 head its parts."""

    text: str
    level: Literal[1, 2, 3] = 1


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text."""

    text: str
    align: Align = "justify"
    bold: bool = False
    indent: bool = False


@dataclass(frozen=True, slots=True)
class Pairs:
    """Names and values side by side, without lines: the fields of a card.

    With `value_align` right they stand at both ends of a line: the day of minutes and their number.
    """

    rows: tuple[tuple[str, str], ...]
    name_width_mm: float = 55.0
    value_align: CellAlign = "left"


@dataclass(frozen=True, slots=True)
class PaperColumn:
    """A column of a table; those of width 0 share what the others leave."""

    title: str
    width_mm: float = 0.0
    align: CellAlign = "left"


@dataclass(frozen=True, slots=True)
class Table:
    """A ruled table; its head is repeated on every page, `numbered` adds a line 1, 2, 3 … to it.

    Every row has as many texts as there are columns; the rows at the places in `heads` (from 0)
    have their first text alone, in bold across all columns: the titles of sections.
    """

    columns: tuple[PaperColumn, ...]
    rows: tuple[tuple[str, ...], ...]
    numbered: bool = False
    heads: frozenset[int] = frozenset()

    def __post_init__(self) -> None:
        if not self.columns or any(len(row) != len(self.columns) for row in self.rows):
            raise ValueError("every row needs one text for each column")
        if any(any(self.rows[place][1:]) for place in self.heads):
            raise ValueError("a title across the table stands alone in its row")


@dataclass(frozen=True, slots=True)
class Signature:
    """Who signs: the post on the left, room for a hand, the name on the right."""

    post: str
    name: str


@dataclass(frozen=True, slots=True)
class QrCode:
    """A QR code of `text` (at most 1,000 characters), with a caption for those without a phone."""

    text: str
    caption: str = ""
    size_mm: float = 30.0


@dataclass(frozen=True, slots=True)
class Gap:
    """Empty space."""

    height_mm: float = 5.0


@dataclass(frozen=True, slots=True)
class PageBreak:
    """The rest stands on a new page."""


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar of a chart: what it counts, and how many (not negative)."""

    label: str
    value: float


@dataclass(frozen=True, slots=True)
class BarChart:
    """Bars from the left, each with its number."""

    title: str
    bars: tuple[Bar, ...]


@dataclass(frozen=True, slots=True)
class Tie:
    """A line between the name at place `left` and the one at place `right`, `weight` points wide.

    A `broken` line is dashed, a `pale` one grey.
    """

    left: int
    right: int
    weight: float = 1.0
    broken: bool = False
    pale: bool = False


@dataclass(frozen=True, slots=True)
class Ties:
    """Two columns of names with lines between them: who belongs to whom; never across pages.

    A name stands in the row of its place; an empty one leaves its row free. `alternative`
    says in words what is to be seen, for those who do not see it.
    """

    titles: tuple[str, str]
    left: tuple[str, ...]
    right: tuple[str, ...]
    ties: tuple[Tie, ...]
    alternative: str

    def __post_init__(self) -> None:
        places = range(len(self.left)), range(len(self.right))
        if any(tie.left not in places[0] or tie.right not in places[1] for tie in self.ties):
            raise ValueError("a line ends at no name")
        if max(map(len, places)) > MOST_NAMES:
            raise ValueError("more names than a page holds")


Block: TypeAlias = (
    Heading | Paragraph | Pairs | Table | Signature | QrCode | Gap | PageBreak | BarChart | Ties
)


@dataclass(frozen=True, slots=True)
class Paper:
    """A paper of A4 sheets with numbered pages.

    `title` goes to the properties of the file, not onto the sheet: that is a Heading. `footer`
    and `anchor` (the line of `regest audit head`) stand at the foot of every page. A `rehearsal`
    paper bears the training mark at the head of every page. The same paper gives the same
    bytes; `made_on` is the day that the file names.
    """

    title: str
    blocks: tuple[Block, ...]
    landscape: bool = False
    language: str = "ru"
    rehearsal: bool = False
    footer: str = ""
    anchor: str = ""
    made_on: dt.date = dt.date(2000, 1, 1)

    @property
    def text_width(self) -> float:
        """Millimetres between the margins."""
        return (LONG_SIDE if self.landscape else SHORT_SIDE) - LEFT - RIGHT

    @property
    def mark(self) -> str:
        """The line that every page of a rehearsal begins with, or nothing."""
        return training_mark(self.language) if self.rehearsal else ""

    @property
    def page_words(self) -> tuple[str, str, str]:
        """What stands before, between and after a page's number and the number of pages."""
        words = _("Page {page} of {pages}", page="\0", pages="\0").text(self.language)
        before, between, after = words.split("\0")
        return before, between, after


def training_mark(language: str) -> str:
    """Return what every page of a paper of a rehearsal says first."""
    return _("TRAINING DOCUMENT. It has no legal force").text(language)


def widths(columns: tuple[PaperColumn, ...], room: float) -> list[float]:
    """Return the millimetres of each column: wishes met where they fit, together always `room`."""
    wished = sum(column.width_mm for column in columns)
    free = sum(1 for column in columns if not column.width_mm)
    # A column without a wish gets a tenth of the sheet even where the others want all of it.
    left = max(room - wished, free * room / 10) if free else 0.0
    scale = (room - left) / wished if wished else 1.0
    return [column.width_mm * scale if column.width_mm else left / free for column in columns]


def in_turn(blocks: tuple[Block, ...]) -> Iterator[tuple[Block, Block | None]]:
    """Yield each block with the one that follows it, whatever space is between them."""
    following: Block | None = None
    pairs: list[tuple[Block, Block | None]] = []
    for block in reversed(blocks):
        pairs.append((block, following))
        if not isinstance(block, Gap):
            following = block
    yield from reversed(pairs)


def sticks(following: Block | None) -> bool:
    """Say whether a block must stand on the page of what follows: no signature alone."""
    return isinstance(following, Signature)


def bar_shares(chart: BarChart) -> list[float]:
    """Return the length of each bar as a share of the longest, 0 to 1."""
    longest = max((bar.value for bar in chart.bars), default=0.0)
    return [max(bar.value, 0.0) / longest if longest > 0 else 0.0 for bar in chart.bars]


def shown_count(value: float) -> str:
    """Return a number as Russian papers have it: 1 234,5."""
    written = f"{value:,.0f}" if float(value).is_integer() else f"{value:,.2f}".rstrip("0")
    return written.replace(",", "\u00a0").replace(".", ",")
