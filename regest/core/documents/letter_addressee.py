"""Whom a letter is addressed to: «Председателю Президиума … Ветровой И.С.»."""

from __future__ import annotations

import re
from collections.abc import Sequence

from regest.core.documents.letter_lines import ADDRESSED, SALUTATION, Cell, Letter
from regest.core.documents.letter_values import Found, place
from regest.core.documents.paper_lines import CONTACT, KIND, SUBJECT

_OPENS = re.compile(
    rf"(?:{ADDRESSED}(?!\w)|кому\s*:|в\s+(?:ассоциаци|президиум)\w*)", re.IGNORECASE
)
_TO = re.compile(r"кому\s*:\s*", re.IGNORECASE)
_FROM = re.compile(
    r"(?:от\s|директора|заведующ(?:его|ей)|руководителя|начальника|учителя)(?!\w)", re.IGNORECASE
)
_NAME = re.compile(
    r"(?:[А-ЯЁ][а-яё-]+\s+[А-ЯЁ]\.\s?[А-ЯЁ]\.|[А-ЯЁ]\.\s?[А-ЯЁ]\.\s?[А-ЯЁ][а-яё-]+)$"
)
_ROWS = 8


def addressee(letter: Letter, used: set[int]) -> Found[str] | None:
    """Return the addressee in one line, post and name; `used` are lines of other values."""
    right = [cell for cell in letter.head_cells if cell.right]
    left = [cell for cell in letter.head_cells if not cell.right]
    for cells in (right, left):
        for start, cell in enumerate(cells):
            if _OPENS.match(cell.text):
                below = cells[start + 1 :]
                if cell.right and not any(each.line > cell.line for each in below):
                    # The last line of a letterhead stands left of the first of the addressee.
                    below = [each for each in left if each.line > cell.line]
                block = _block(cell, below[:_ROWS], used)
                words = _TO.sub("", " ".join(each.text for each in block))
                return Found(words.strip(" ,"), place(block[0].line, words))
    return None


def _block(first: Cell, below: Sequence[Cell], used: set[int]) -> list[Cell]:
    """Return the cells up to the addressee's name, or to what is something else."""
    block = [first]
    for cell in below:
        if _NAME.search(block[-1].text) or _ends(cell, used):
            break
        block.append(cell)
    return block


def _ends(cell: Cell, used: set[int]) -> bool:
    return bool(
        (cell.apart and not cell.right)
        or (cell.line in used and not cell.right)
        or SUBJECT.match(cell.text)
        or SALUTATION.match(cell.text)
        or _FROM.match(cell.text)
        or CONTACT.search(cell.text)
        or (KIND.fullmatch(cell.text.strip(" .:")) and cell.text[0].isupper())
    )
