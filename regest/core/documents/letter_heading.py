"""What a letter is and what it is about: its printed kind and the heading «О …»."""

from __future__ import annotations

import re
from collections.abc import Sequence

from regest.core.documents.letter_lines import SALUTATION, Cell, Letter, printed_kind
from regest.core.documents.letter_values import Found, place
from regest.core.documents.paper_lines import CONTACT, SUBJECT, head_lines
from regest.core.documents.paper_title import TITLE_LENGTH, calmed, paper_title, shortened

LETTER = "письмо"
_ENDS = re.compile(r"(?<!\.[А-ЯЁ])(?<!\sг)[.!?;:]$")
_ROWS_OF_HEADING = 5


def kind(letter: Letter, used: set[int]) -> Found[str]:
    """Return the kind that the letter prints; one that prints none is a letter."""
    for row in letter.rows[: letter.head_end + 1]:
        for cell in row.cells:
            name = printed_kind(cell.text)
            if name and cell.line not in used:
                return Found(name, place(cell.line, cell.text))
    line = letter.rows[0].line if letter.rows else 1
    return Found(LETTER, place(line, ""))


def heading(letter: Letter, used: set[int]) -> Found[str] | None:
    """Return the heading to the text in one line, as it is written but for capitals."""
    cells = [cell for cell in letter.head_cells if not cell.right]
    cells += [cell for cell in letter.head_cells if cell.right]
    for start, cell in enumerate(cells):
        if SUBJECT.match(cell.text) and cell.line not in used:
            block = _block(cells[start : start + _ROWS_OF_HEADING], used)
            words = " ".join(each.text for each in block)
            return Found(shortened(calmed(words.strip(" ."), {})), place(cell.line, words))
    return None


def title(kind: Found[str], text: str) -> Found[str] | None:
    """Return the title of a paper that has no heading «О …»: «Приглашение: «…»», «Запрос»."""
    if not kind.place.quote:
        return None
    found = paper_title(head_lines(text), text)
    if found is not None and found.text.casefold().startswith(kind.value):
        return Found(found.text, kind.place)
    return Found(kind.value[0].upper() + kind.value[1:], kind.place)


def _block(cells: Sequence[Cell], used: set[int]) -> list[Cell]:
    block = [cells[0]]
    for cell in cells[1:]:
        long = sum(len(each.text) for each in block) + len(cell.text) > TITLE_LENGTH
        goes_on = cell.text[0].islower() or cell.text[0] in "«(№0123456789" or _open(block)
        if (
            long or cell.apart or not goes_on or cell.line in used
            or cell.right is not block[0].right or _ENDS.search(block[-1].text)
            or SALUTATION.match(cell.text) or CONTACT.search(cell.text)
        ):  # fmt: skip
            break
        block.append(cell)
    return block


def _open(block: Sequence[Cell]) -> bool:
    """Say whether the words so far need more: a preposition, a comma, an open bracket or quote."""
    text = " ".join(each.text for each in block)
    return bool(
        re.search(r"(?:\s(?:в|на|о|об|и|по|для|с|к|за|из|от|при)|[,–-])$", text)
        or text.count("«") > text.count("»")
        or text.count("(") > text.count(")")
    )
