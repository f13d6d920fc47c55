"""Pages of a PDF as marks see them, in the child: where ink is, where a signer's name stands."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from regest.core.documents.readers.pdf import opened
from regest.core.signatures.cms.free_space import Box, Sheet

if TYPE_CHECKING:
    import pypdfium2

# A signature follows the text; further from the end nobody's name is a signature.
_SEARCHED = 60
_DOTS = 4_000_000
_INKED = bytes(1 if level < 250 else 0 for level in range(256))
_SURNAME = re.compile(r"[^\W\d_][\w’'-]+")
# After the name in a line of signatures stand at most the initials.
_INITIALS = re.compile(r"[\s\u00a0]*([^\W\d_]\.?[\s\u00a0]*){0,2}[.,]?[\s\u00a0]*")


def sheets_of(
    content: bytes, names: Sequence[str], taken: Mapping[int, Sequence[Sequence[float]]]
) -> tuple[list[Sheet], list[tuple[int, Box] | None], list[tuple[float, float]]]:
    """Return the pages, where each name stands as a signature, and the pages' sizes in points.

    `taken` are rectangles by page that are not drawn and yet not free: empty fields.

    Raises:
        ExtractionFault: the file is damaged or wants a password.
    """
    document = opened(content)
    document.init_forms()
    found = [_found(document, surname_of(name)) for name in names]
    shown = {len(document) - 1, *(place[0] for place in found if place is not None)}
    sheets = [
        _sheet(document[number]) if number in shown else Sheet(0, 0, full=True)
        for number in range(len(document))
    ]
    sizes = [document[number].get_size() for number in range(len(document))]
    for number, boxes in taken.items():
        for left, bottom, right, top in boxes:
            high = sizes[number][1]
            sheets[number].fill(
                Box(int(left), int(high - top), math.ceil(right), math.ceil(high - bottom))
            )
    return sheets, found, sizes


def sizes_of(content: bytes) -> list[tuple[int, int]]:
    """Return the size of each page in whole points, rounded up."""
    document = opened(content)
    return [
        (math.ceil(width), math.ceil(height))
        for width, height in (document[number].get_size() for number in range(len(document)))
    ]


def surname_of(name: str) -> str:
    """Return the surname in «Ветрова Ирина Сергеевна», «Ветрова И. С.» or «И. С. Ветрова»."""
    return next(iter(_SURNAME.findall(name)), "")


def _found(document: pypdfium2.PdfDocument, surname: str) -> tuple[int, Box] | None:
    """Return the last place where the surname ends its line, as in a signature."""
    if not surname:
        return None
    pages = range(len(document) - 1, max(-1, len(document) - 1 - _SEARCHED), -1)
    for number in pages:
        box = _on_page(document[number], surname)
        if box is not None:
            return number, box
    return None


def _on_page(leaf: pypdfium2.PdfPage, surname: str) -> Box | None:
    width, height = leaf.get_size()
    text = leaf.get_textpage()
    search = text.search(surname, match_case=False, match_whole_word=True)
    found = None
    while (place := search.get_next()) is not None:
        first, count = place
        boxes = [text.get_charbox(index) for index in range(first, first + count)]
        left, right = min(each[0] for each in boxes), max(each[2] for each in boxes)
        bottom, top = min(each[1] for each in boxes), max(each[3] for each in boxes)
        if right <= left or top <= bottom:
            continue
        after = text.get_text_bounded(left=right + 0.5, bottom=bottom, right=width, top=top)
        if _INITIALS.fullmatch(after):
            before = text.get_text_bounded(left=0, bottom=bottom, right=left - 0.5, top=top)
            left = _start(left, before)
            found = Box(int(left), int(height - top), math.ceil(right), math.ceil(height - bottom))
    return found


def _start(left: float, before: str) -> float:
    """Return where the name begins, its initials counted: about six points for each letter."""
    initials = re.search(r"(?:[^\W\d_]\.[\s\u00a0]*){1,2}$", before)
    return left - 6 * len(initials[0]) if initials else left


def _sheet(leaf: pypdfium2.PdfPage) -> Sheet:
    width, height = (math.ceil(side) for side in leaf.get_size())
    box = leaf.get_cropbox()
    if leaf.get_rotation() or box[0] or box[1] or width * height > _DOTS:
        return Sheet(width, height, full=True)
    drawn = leaf.render(scale=1, grayscale=True)
    dots = memoryview(drawn.buffer).cast("B")
    rows = [
        bytearray(
            bytes(dots[row * drawn.stride : row * drawn.stride + drawn.width]).translate(_INKED)
        )
        for row in range(drawn.height)
    ]
    return Sheet(drawn.width, drawn.height, rows)
