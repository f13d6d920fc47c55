"""The lines of a letter with their numbers, and the parts that a letter consists of.

A letterhead stands left and the addressee right of it or below; what reads the text of a file sets
them side by side with a gap between, one after the other, or in one line after another.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from regest.core.documents.paper_lines import CELL_GAP, CONTACT, KIND, SUBJECT, tidied

LETTER_LENGTH = 60_000
LETTER_LINES = 1_200
LINE_LENGTH = 4_000
HEAD_ROWS = 60
_RIGHT_HALF = 20
_SPACED_ROWS = 8
_LONGEST_OF_HEAD = 60

SALUTATION = re.compile(
    r"(?:много|глубоко)?уважаем\w+|дорог(?:ие|ая|ой)\s|господин\s|добрый\s+день|здравствуйте",
    re.IGNORECASE,
)
_BEGINS_TEXT = re.compile(
    r"(?:прошу|просим|сообщаем|сообщаю|направля\w+|приглашаем|в\s+соответствии|в\s+ответ|в\s+связи"
    r"|на\s+ваш\w?\s|предлага\w+|уведомля\w+|обраща\w+ся|подтвержда\w+|благодарим|настоящим|довож\w+|информируем|во\s+исполнение|в\s+рамках|в\s+целях"
    r"|повторно\s+\w|представляем|напоминаем|согласно\s|ассоциац\w+\s+просит)(?!\w)",
    re.IGNORECASE,
)
# Applications are written by hand, and name themselves in small letters.
_APPLICATION = "заявление"
_ANNEX = re.compile(r"приложени[ея]\s*:", re.IGNORECASE)
_INITIAL_AT_END = re.compile(r"[А-ЯЁ]\.$")
_MORE_KINDS = re.compile(
    r"запрос|уведомление|извещение|ходатайство|обращение|жалоба|телефонограмма|претензия|требование"
    r"|согласие|отзыв|представление|сообщение|коммерческое\s+предложение|предложение|благодарность"
    r"|(?:благодарственное|гарантийное|сопроводительное|информационное)\s+письмо|письмо|заявка",
    re.IGNORECASE,
)
# Where a line that was two columns is run together: «… КРАЯ Председателю Президиума».
ADDRESSED = (
    r"(?:председател(?:ю|ям)|директор(?:у|ам)|руководител(?:ю|ям)|начальник(?:у|ам)|министру"
    r"|замест?ител(?:ю|ям)|и\.\s?о\.\s?\w+(?:ю|у)|глав(?:е|ам)|заведующ(?:ему|ей|им)|ректор(?:у|ам)"
    r"|секретарю|членам|губернатору|президенту|специалист(?:у|ам)|методист(?:у|ам)|коллегам"
    r"|генеральному\s+директору|исполняющему|первому\s+заместителю|врио\s+\w+(?:ю|у))"
)
# What only the head of an official letter has: its addressee, or its number.
_OFFICIAL = re.compile(
    rf"{ADDRESSED}(?!\w)|кому:|исх\.|(?:от\s)?[«\"]?\d{{1,2}}[»\".]?\s?\S{{2,9}}\s?\d{{4}}|№\s?\d",
    re.IGNORECASE,
)
# Recognition of scans reads short Russian words as Latin: «O представлении», «Ha 2 л. B 1 экз.».
_MISREAD = re.compile(r"(?<![^\s(«])(?:O|Ha|B|C|K|oT|c|o|a)(?=\s+[\dа-яёА-ЯЁ№«])")
_CYRILLIC = str.maketrans("OHaBCKoTca", "ОНаВСКоТса")
_GLUED = re.compile(rf"(?<=[\w»\d.])\s+(?=(?-i:[А-ЯЁ]))(?={ADDRESSED}(?!\w))", re.IGNORECASE)
_STAMPED = re.compile(
    r"(?P<mark>экз\.\s?№\s?\d+|конфиденциально|для\s+служебного\s+пользования|повторно)\s+(?=\w)",
    re.IGNORECASE,
)
_LOUD_THEN_CALM = re.compile(r"(?<=[А-ЯЁ»)])\s+(?=[А-ЯЁ]?[а-яё])")


_LETTERHEAD_GOES_ON = re.compile(rf"{CONTACT.pattern}|\d{{4}}|№|^{SUBJECT.pattern}", re.IGNORECASE)


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
    spaced = len(found) >= _SPACED_ROWS and sum(row.apart for row in found) > 0.85 * len(found)
    return [_close(row) for row in found] if spaced else found


def _close(row: Row) -> Row:
    """Return a row of a text whose every line has an empty one above, which then says nothing."""
    return Row(row.line, tuple(replace(cell, apart=False) for cell in row.cells), apart=False)


def _cells(written: str, line: int, apart: bool) -> Iterator[Cell]:  # noqa: FBT001 — of a Row
    indented = len(written) - len(written.lstrip(" ")) >= _RIGHT_HALF or written.startswith("\t\t")
    written = _MISREAD.sub(lambda found: found[0].translate(_CYRILLIC), written)
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
        official = titled = False
        for place, row in enumerate(self.rows[:HEAD_ROWS]):
            first = row.cells[0].text
            if SALUTATION.match(first):
                return place
            if official and first[0].isupper() and _BEGINS_TEXT.match(first):
                return place
            goes_on = first[0].islower() and not row.apart
            if titled and not goes_on and _is_sentence(row):
                return place
            titled = titled or bool(printed_kind(first) or SUBJECT.match(first))
            official = official or titled or any(_OFFICIAL.match(each.text) for each in row.cells)
        return self._first_sentence()

    def _first_sentence(self) -> int:
        """Return where a paper without a head begins its text; the end of one that has none."""
        for place, row in enumerate(self.rows[:HEAD_ROWS]):
            if row.text[0].isupper() and _BEGINS_TEXT.match(row.text):
                return place
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


def _is_sentence(row: Row) -> bool:
    """Say whether a row below a title begins the text or what follows it."""
    text = row.text
    if len(text) > _LONGEST_OF_HEAD or _ANNEX.match(text):
        return True
    return text[-1] == ":" or (text[-1] == "." and not _INITIAL_AT_END.search(text))


def printed_kind(text: str) -> str:
    """Return the kind that a line names when it holds nothing else: `заявление`; else «»."""
    words = text.strip(' .:«»"')
    known = KIND.fullmatch(words) or _MORE_KINDS.fullmatch(words)
    return (
        " ".join(words.lower().split())
        if known and (words[0].isupper() or words == _APPLICATION)
        else ""
    )


def _parted(head: Sequence[Row]) -> Iterator[tuple[Cell, ...]]:
    """Part lines in which letterhead and addressee, or a mark and either, were run together."""
    beside = False
    for row in head:
        if len(row.cells) > 1 or row.cells[0].right:
            yield row.cells
            continue
        (cell,) = row.cells
        stamp = _STAMPED.match(cell.text)
        if stamp is not None:
            marked = replace(cell, text=stamp["mark"], right=True)
            cell = replace(cell, text=cell.text[stamp.end() :])
            yield (marked,)
        gap = _GLUED.search(cell.text) or (_LOUD_THEN_CALM.search(cell.text) if beside else None)
        # Below the last line of a letterhead the addressee goes on alone.
        alone = beside and gap is None and not cell.apart and not is_loud(cell.text)
        alone = alone and not _LETTERHEAD_GOES_ON.search(cell.text)
        beside = gap is not None or (beside and (alone or is_loud(cell.text)))
        if gap is None:
            yield (replace(cell, right=alone),)
        else:
            beyond = replace(cell, text=cell.text[gap.end() :], right=True)
            yield replace(cell, text=cell.text[: gap.start()]), beyond
