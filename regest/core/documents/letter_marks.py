"""What is stamped on a letter: mark of restricted access, number of the copy, ПОВТОРНО."""

from __future__ import annotations

import re

from regest.core.documents.letter_lines import Letter
from regest.core.documents.letter_values import Found, place

_MARK = re.compile(
    r"(?P<confidential>конфиденциально)|(?P<official>для\s+служебного\s+пользования|дсп)"
    r"|(?P<trade>коммерческая\s+тайна)",
    re.IGNORECASE,
)
_NAMES = {
    "confidential": "Конфиденциально",
    "official": "Для служебного пользования",
    "trade": "Коммерческая тайна",
}
_COPY = re.compile(
    r"экз(?:емпляр|\.)?\s*(?:№|N[oоeе°]?)?\s*(?P<number>\d{1,4})(?!\w)", re.IGNORECASE
)
_REPEATED = re.compile(r"(?<!\w)(?:ПОВТОРНО|повторное)(?!\w)")
_MARK_ROWS = 12
_LONGEST = 60


def mark(letter: Letter) -> Found[str] | None:
    """Return the mark that stands alone in the upper part of the first page, in its usual words."""
    for cell in (cell for row in letter.head[:_MARK_ROWS] for cell in row.cells):
        found = _MARK.match(cell.text.strip(' «"('))
        if found is not None and len(cell.text) <= _LONGEST:
            return Found(_NAMES[str(found.lastgroup)], place(cell.line, cell.text))
    return None


def copy_number(letter: Letter) -> Found[str] | None:
    """Return the number of the copy."""
    for cell in (cell for row in letter.head[:_MARK_ROWS] for cell in row.cells):
        found = _COPY.search(cell.text)
        if found is not None and (found.start() == 0 or _MARK.match(cell.text)):
            return Found(found["number"], place(cell.line, found[0]))
    return None


def repeated(letter: Letter) -> Found[bool] | None:
    """Return where the letter says of itself that it repeats another."""
    for row in letter.head:
        found = _REPEATED.search(row.text)
        if found is not None and len(row.text) <= _LONGEST * 2:
            return Found(True, place(row.line, found[0]))
    return None
