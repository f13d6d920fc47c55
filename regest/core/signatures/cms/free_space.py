"""Where marks fit on pages: by the signer's name, else under the last text, else nowhere.

A page is seen as a picture of one dot to a point: a mark stands where no dot is inked, away from
text, from other marks and from the edge (ГОСТ Р 7.0.97-2016, п. 5.23). Points are counted from the
left and from the top.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

# 10 mm to the edge of the page, 2 mm to whatever else is there.
EDGE, CLEAR = 28, 6
_BETWEEN = 12
# Beyond 10 cm below the name, or 7 cm above it, a mark would not be by the name.
_BELOW, _ABOVE = 284, 198
# What stands lower than this from the bottom is a footer and not the text.
_FOOTER = 100
_LEFT_MARGINS = (EDGE, 85)
INK = b"\x01"


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle on a page: left, top, right and bottom, in points from its upper left corner."""

    left: int
    top: int
    right: int
    bottom: int


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page: for each row of points, top first, a byte for each point: 1 where there is ink.

    `full` says that its geometry is beyond us: nothing is put there.
    """

    width: int
    height: int
    rows: list[bytearray] = field(default_factory=list)
    full: bool = False

    def free(self, box: Box, clear: int = CLEAR) -> bool:
        """Say whether the box, and so much around it, bears no ink and is off the edge."""
        if self.full or min(box.left, box.top) < EDGE:
            return False
        if box.right > self.width - EDGE or box.bottom > self.height - EDGE:
            return False
        left, right = box.left - clear, box.right + clear
        rows = self.rows[box.top - clear : box.bottom + clear]
        return all(row.find(INK, left, right) < 0 for row in rows)

    def fill(self, box: Box) -> None:
        """Count the box as inked from now on."""
        left, right = max(0, box.left), min(self.width, box.right)
        for row in self.rows[max(0, box.top) : box.bottom]:
            row[left:right] = INK * max(0, right - left)


@dataclass(frozen=True, slots=True)
class Wanted:
    """A mark to be placed: how large it is, and where its signer's name stands, if found."""

    width: int
    height: int
    page: int | None = None
    name: Box | None = None


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a mark goes: the page, counted from 0, and the box upon it."""

    page: int
    box: Box


def placed(sheets: Sequence[Sheet], wanted: Sequence[Wanted]) -> list[Spot | None]:
    """Return where each mark goes, None where there is no room; the sheets are filled with them.

    Marks whose signer's name is not found stand on the last sheet.
    """
    if not sheets:
        return [None for _each in wanted]
    # Measured before marks are put there: the next one stands beside the first, not below it.
    end = _end_of_text(sheets[-1])
    return [_placed(sheets, each, end) for each in wanted]


def blank_sheet(width: int = 595, height: int = 842, heading: int = 90) -> Sheet:
    """Return an empty sheet whose first `heading` points are taken, from the left margin on."""
    sheet = Sheet(width, height, [bytearray(width) for _row in range(height)])
    sheet.fill(Box(57, 0, width, heading - CLEAR))
    return sheet


def _placed(sheets: Sequence[Sheet], one: Wanted, end: int) -> Spot | None:
    places = [(len(sheets) - 1, _under_text(sheets[-1], one, end))]
    if one.page is not None and one.name is not None:
        places.insert(0, (one.page, _by_name(sheets[one.page], one, one.name)))
    for page, boxes in places:
        box = next((box for box in boxes if sheets[page].free(box)), None)
        if box is not None:
            sheets[page].fill(box)
            return Spot(page, box)
    return None


def _by_name(sheet: Sheet, one: Wanted, name: Box) -> Iterator[Box]:
    """Yield boxes in the signer's line, left of the name, then below and above the line."""
    middle = (name.top + name.bottom) // 2
    top = middle - one.height // 2
    gap = _gap(sheet, name)
    left = (gap + name.left - one.width) // 2
    yield Box(left, top, left + one.width, top + one.height)
    for top in range(name.bottom + CLEAR, min(name.bottom + _BELOW, sheet.height), 2):
        yield from _row(sheet, one, top)
    for bottom in range(name.top - CLEAR, max(name.top - _ABOVE, 0), -2):
        yield from _row(sheet, one, bottom - one.height)


def _gap(sheet: Sheet, name: Box) -> int:
    """Return where the text left of the name ends."""
    rows = sheet.rows[name.top : name.bottom]
    return max((row.rfind(INK, 0, max(0, name.left - 2)) for row in rows), default=0) + 1


def _under_text(sheet: Sheet, one: Wanted, end: int) -> Iterator[Box]:
    for top in range(end + CLEAR, sheet.height - EDGE - one.height + 1, 2):
        yield from _row(sheet, one, top)


def _end_of_text(sheet: Sheet) -> int:
    """Return where the last text above the footer ends."""
    limit = min(sheet.height - _FOOTER, len(sheet.rows))
    inked = (number for number in range(limit - 1, -1, -1) if INK in sheet.rows[number])
    return max(EDGE - CLEAR, next(inked, 0) + 1)


def _row(sheet: Sheet, one: Wanted, top: int) -> Iterator[Box]:
    """Yield the places side by side at one height, from the left margin of the text."""
    lowest, highest = _LEFT_MARGINS
    first = min((row.find(INK) for row in sheet.rows if INK in row), default=lowest)
    left = min(max(first, lowest), highest)
    while left + one.width <= sheet.width - EDGE:
        yield Box(left, top, left + one.width, top + one.height)
        left += one.width + _BETWEEN
