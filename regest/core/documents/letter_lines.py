"""The lines of a letter with their numbers, and the parts that a letter consists of.

A letterhead stands left and the addressee right of it or below; what reads the text of a file sets
them side by side with a gap between, one after the other, or in one line after another.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from regest.core.documents.paper_lines import CELL_GAP, KIND, SUBJECT, tidied

LETTER_LENGTH = 60_000
LETTER_LINES = 1_200
LINE_LENGTH = 4_000
HEAD_ROWS = 60
_RIGHT_HALF = 20
_LONGEST_HEADING = 160

SALUTATION = re.compile(
    r"(?:много|глубоко)?уважаем\w+|дорог(?:ие|ая|ой)\s|господин\s|добрый\s+день|здравствуйте",
    re.IGNORECASE,
)
_BEGINS_TEXT = re.compile(
    r"(?:прошу|просим|сообщаем|сообщаю|направля\w+|приглашаем|в\s+соответствии|в\s+ответ|в\s+связи"
    r"|на\s+ваш\w?\s|настоящим|довож\w+|информируем|во\s+исполнение|в\s+рамках|в\s+целях"
    r"|повторно\s+\w|представляем|напоминаем|согласно\s|ассоциац\w+\s+просит)(?!\w)",
    re.IGNORECASE,
)
# Where a line that was two columns is run together: «… КРАЯ Председателю Президиума».
ADDRESSED = (
    r"(?:председател(?:ю|ям)|директор(?:у|ам)|руководител(?:ю|ям)|начальник(?:у|ам)|министру"
    r"|замест?ител(?:ю|ям)|и\.\s?о\.\s?\w+(?:ю|у)|глав(?:е|ам)|заведующ(?:ему|ей|им)|ректор(?:у|ам)"
    r"|секретарю|членам|губернатору|президенту|специалист(?:у|ам)|методист(?:у|ам)|коллегам"
    r"|генеральному\s+директору|исполняющему|первому\s+заместителю|врио\s+\w+(?:ю|у))"
)
_GLUED = re.compile(rf"(?<=[\w»\d.])\s+(?=(?-i:[А-ЯЁ])\w+\s)(?={ADDRESSED}(?!\w))", re.IGNORECASE)
_LOUD_THEN_CALM = re.compile(r"(?<=[А-ЯЁ»])\s+(?=[А-ЯЁ]?[а-яё])")


@dataclass(frozen=True, slots=True)
class Cell:
    """Words of one line that stand together; `right` when they stand in its right half."""

    line: int
    text: str
    right: bool
    apart: bool


@dataclass(frozen=True, slots=True)
class Row:
    """A line that is not empty: its number from 1, its cells, whether an empty one is above."""

    line: int
    cells: tuple[Cell, ...]
    apart: bool

    @property
    def text(self) -> str:
        """The words of the line with single blanks."""
        return " ".join(cell.text for cell in self.cells)

    @property
    def loud(self) -> bool:
        """Whether it is written in capitals."""
        return is_loud(self.text)


def is_loud(text: str) -> bool:
    """Say whether most letters of `text` are capitals."""
    letters = [letter for letter in text if letter.isalpha()]
    return len(letters) > 3 and sum(map(str.isupper, letters)) > 0.8 * len(letters)


def rows_of(text: str, first_line: int = 1) -> list[Row]:
    """Return the lines of `text` that are not empty; of a very long text, those at its head."""
    found: list[Row] = []
    apart = False
    for number, written in enumerate(text[:LETTER_LENGTH].split("\n"), first_line):
        bare = written[:LINE_LENGTH].rstrip()
        if not bare.strip():
            apart = True
            continue
        found.append(Row(number, tuple(_cells(bare, number, apart)), apart))
        apart = False
        if len(found) == LETTER_LINES:
            break
    return found


def _cells(written: str, line: int, apart: bool) -> Iterator[Cell]:  # noqa: FBT001 — of a Row
    indented = len(written) - len(written.lstrip(" ")) >= _RIGHT_HALF or written.startswith("\t\t")
    parts = [part for part in map(tidied, CELL_GAP.split(written.strip())) if part]
    for place, part in enumerate(parts or [" ".join(written.split())]):
        yield Cell(line, part, right=indented or place > 0, apart=apart)


@dataclass(frozen=True)
class Letter:
    """The parts of a letter: its head (up to the text itself) and the rows of the text."""

    rows: Sequence[Row]

    @cached_property
    def head_end(self) -> int:
        """The place among the rows where the text begins: the salutation or the first sentence."""
        titled = None
        for place, row in enumerate(self.rows[:HEAD_ROWS]):
            first = row.cells[0].text
            if SALUTATION.match(first) or (row.text[:1].isupper() and _BEGINS_TEXT.match(first)):
                return place
            if titled is None and (_is_title(row) or SUBJECT.match(first)):
                titled = place
            if titled is not None and place > titled and len(row.text) > _LONGEST_HEADING:
                return place
        if titled is not None:
            return min(titled + 1, len(self.rows))
        return min(len(self.rows), HEAD_ROWS)

    @cached_property
    def head(self) -> Sequence[Row]:
        """The rows before the text."""
        return self.rows[: self.head_end]

    @cached_property
    def body(self) -> Sequence[Row]:
        """The rows of the text, with annexes, signature and whatever follows."""
        return self.rows[self.head_end :]

    @cached_property
    def head_cells(self) -> list[Cell]:
        """The cells of the head, those of the left column first."""
        parted = [cell for row in _parted(self.head) for cell in row]
        return [cell for cell in parted if not cell.right] + [cell for cell in parted if cell.right]


def _is_title(row: Row) -> bool:
    found = KIND.fullmatch(row.text.strip(" .:"))
    return found is not None and row.text[0].isupper()


def _parted(head: Sequence[Row]) -> Iterator[tuple[Cell, ...]]:
    """Part lines in which letterhead and addressee were run together."""
    beside = False
    for row in head:
        if len(row.cells) > 1:
            yield row.cells
            continue
        (cell,) = row.cells
        gap = _GLUED.search(cell.text)
        if gap is None and beside:
            gap = _LOUD_THEN_CALM.search(cell.text)
        if gap is None or cell.right:
            beside = beside and is_loud(cell.text)
            yield row.cells
            continue
        beside = True
        yield (
            Cell(cell.line, cell.text[: gap.start()], right=False, apart=cell.apart),
            Cell(cell.line, cell.text[gap.end() :], right=True, apart=cell.apart),
        )
