"""The sender's own number and date, and the letter that is answered: «На № X от D».

Other numbers and days stand in a letter too: of orders and laws, of our incoming stamp, of schools,
telephones and tax registers. A number is the letter's when its line begins with it, or with a day.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from regest.core.documents.letter_lines import Cell, Letter, Row
from regest.core.documents.letter_values import Found, Reference, place
from regest.core.documents.written_days import WrittenDay, written_days

# A letter may bear a later day than today's, by mistake or because it came early (REG-7).
HORIZON = dt.date(2099, 12, 31)
# «№» as it is typed, and as recognition of scans misreads it.
SIGN = r"(?:№|Nº|N°|N[oоeе]\.?|N|Мо|М°|Jf[°eе]?|JN[°oeе]?|Лг[°eе]?|#)"
NUMBER = r"(?P<number>[^\W_]+(?:\s?[-–—−/.,]\s?[^\W_]+)*)"
_NO_NUMBER = r"(?:б\s?/\s?н|без\s+номера)(?!\w)"
_OUTGOING = r"(?:исх(?:одящий)?\.?\s*:?\s*|рег(?:истрационный)?\.?\s+|наш\s+)"
_SIGNED_NUMBER = re.compile(
    rf"{_OUTGOING}?(?:номер\s*:?\s*)?(?:{SIGN}\s*(?:{_NO_NUMBER}|{NUMBER})|{_NO_NUMBER})",
    re.IGNORECASE,
)
_OUTGOING_NUMBER = re.compile(
    rf"(?<!\w){_OUTGOING}(?:номер\s*:?\s*)?(?:{SIGN}\s*)?(?:{_NO_NUMBER}|{NUMBER})", re.IGNORECASE
)
_BARE_NUMBER = re.compile(rf"(?=\S*\d){NUMBER}", re.IGNORECASE)
_BEFORE_DAY = re.compile(
    rf"{_OUTGOING}?(?:дата(?:\s+\w+){{0,2}}\s*:?\s*)?(?:от\s*)?[«\"“„'\s]*", re.IGNORECASE
)
_AFTER_DAY = re.compile(r"[»\"”“']?\s?(?:г(?:ода|\.)?(?![а-яё]))?[\s.,;|]*", re.IGNORECASE)
_TO_DAY = re.compile(r"[\s,;|]*(?:от|дата:?)?[«\"“„'\s]*", re.IGNORECASE)
_REFERENCE = re.compile(
    rf"(?:[нh][аa]|к)\s+(?:ваш\w*\s+)?(?:(?:вх|исх)\w*\.?\s*)?(?:{SIGN}\s*)?{NUMBER}", re.IGNORECASE
)
_REFERENCE_LINE = re.compile(
    rf"(?:(?<=\s)|^)[нh][аa]\s+(?:ваш\w*\s+)?(?:(?:вх|исх)\w*\.?\s*)?{SIGN}", re.IGNORECASE
)
_IN_TEXT = re.compile(
    r"(?:на\s+ваш\w*|в\s+ответ\s+на|по\s+вашему)\s+(?:\w+\s+){0,4}?"
    r"(?:запрос\w*|письм\w+|обращени\w+|исх\w*\.?)",
    re.IGNORECASE,
)
_STAMP = re.compile(
    r"(?:вх\.|вх-\d|вх\s*№|входящ\w+\s*(?:№|номер|:)|поступил\w?|получено|зарегистрирован\w?)",
    re.IGNORECASE,
)
_BLANK = re.compile(r"_{2,}")
_NEAR_LETTERHEAD = 30
_STAMP_ROWS = 2
_ROWS_OF_ANSWER = 6
_LONGEST_NUMBER = 40


@dataclass(frozen=True, slots=True)
class Registration:
    """What the sender's registration says; the number is «» when it says that there is none."""

    number: Found[str] | None = None
    dated: Found[dt.date] | None = None


@dataclass(frozen=True, slots=True)
class _Read:
    """A number (None when the words give none) and a day at the beginning of some words."""

    number: str | None
    day: dt.date | None


def registration(letter: Letter) -> Registration:
    """Return the sender's number and date: those of one line first, else of two."""
    cells = list(_candidates(letter))
    best = Registration()
    for cell in cells:
        read = _read(_blanked(cell.text))
        if read is None:
            continue
        where = place(cell.line, cell.text)
        number = Found(read.number, where) if read.number is not None else None
        dated = Found(read.day, where) if read.day is not None else None
        if number is not None and dated is not None:
            return Registration(number, dated)
        best = Registration(best.number or number, best.dated or dated)
        if best.number is not None and best.dated is not None:
            break
    if best.dated is None:
        best = Registration(best.number, _day_of_signature(letter))
    return best


def reference(letter: Letter) -> Found[Reference] | None:
    """Return the letter that is answered: by the line «На № … от …», else by the first words.

    A line whose blanks nobody filled in says nothing.
    """
    for row in letter.head:
        for words in {row.text: None, **{cell.text: None for cell in row.cells}}:
            line = _REFERENCE_LINE.search(words)
            found = _referred(_blanked(words[line.start() :])) if line else None
            if found is not None:
                return Found(found, place(row.line, words))
    # Recognition loses «№» altogether: «На 01-06/112 от 05.10.2026».
    for row in letter.head:
        if re.match(r"[НH][аa]\s+(?=\S*\d)", row.text):
            found = _referred(_blanked(row.text))
            if found is not None and found.day is not None:
                return Found(found, place(row.line, row.text))
    return _answered_in_text(letter.body)


def stamped(rows: Sequence[Row]) -> set[int]:
    """Return the lines that hold our incoming stamp: «Вх. № 12» and the day below it."""
    lines: set[int] = set()
    for number, row in enumerate(rows):
        if not any(_STAMP.match(cell.text) for cell in row.cells):
            continue
        lines.add(row.line)
        for below in rows[number + 1 : number + 1 + _STAMP_ROWS]:
            read = _read(_blanked(below.text))
            if read is None or (read.number is not None and read.day is not None):
                break
            lines.add(below.line)
    return lines


def _candidates(letter: Letter) -> Iterator[Cell]:
    """Return the words that may be the registration, whole lines before their cells."""
    stamps = stamped(letter.head)
    for row in letter.head:
        if row.line not in stamps:
            yield Cell(row.line, row.text, right=False, apart=row.apart)
            if len(row.cells) > 1:
                yield from row.cells
        else:
            yield from (
                cell
                for cell in row.cells
                if not _STAMP.match(cell.text) and not _stamped_day(cell, row)
            )
    yield from (cell for cell in letter.head_cells if cell.line not in stamps)


def _stamped_day(cell: Cell, row: Row) -> bool:
    return cell.right or len(row.cells) == 1


def _read(text: str) -> _Read | None:
    """Return what `text` begins with: a number and a day in either order, or one of them."""
    day = _first_day(text, _BEFORE_DAY)
    if day is not None:
        rest = _after(text, day)
        number = _number_at(rest)
        return _Read(_lost_sign(rest) if number is None else number, day.day)
    found = _SIGNED_NUMBER.match(text) or _OUTGOING_NUMBER.search(text)
    number = _number_of(found)
    if found is None or number is None:
        return None
    behind = _first_day(text[found.end() :], _TO_DAY)
    return _Read(number, behind.day if behind else None)


def _first_day(text: str, before: re.Pattern[str]) -> WrittenDay | None:
    days = written_days(text[:120], HORIZON)
    return days[0] if days and before.fullmatch(text[: days[0].start]) else None


def _after(text: str, day: WrittenDay) -> str:
    rest = text[day.end :]
    closing = _AFTER_DAY.match(rest)
    return rest[closing.end() :] if closing else rest


def _number_at(text: str) -> str | None:
    return _number_of(_SIGNED_NUMBER.match(text))


def _lost_sign(text: str) -> str | None:
    """Return the number at the beginning of `text` when recognition lost its sign: `21-05/1187`."""
    found = _BARE_NUMBER.match(text)
    if (
        found is None
        or not re.search(r"[-–/]", found["number"])
        or written_days(text[:20], HORIZON)
    ):
        return None
    return _tidied(found["number"])


def _number_of(found: re.Match[str] | None) -> str | None:
    if found is None:
        return None
    if found["number"] is None:
        return ""
    number = _tidied(found["number"])
    return number if any(map(str.isdigit, number)) and len(number) <= _LONGEST_NUMBER else None


def _tidied(number: str) -> str:
    return number.strip(" ,.")


def _blanked(text: str) -> str:
    return " ".join(_BLANK.sub(" ", text).split())


def _referred(text: str) -> Reference | None:
    found = _REFERENCE.match(text)
    number = _number_of(found)
    if found is None or not number:
        return None
    day = _first_day(text[found.end() :], _TO_DAY)
    return Reference(number, day.day if day else None)


def _answered_in_text(rows: Sequence[Row]) -> Found[Reference] | None:
    """Return what the first sentences say is answered: «На Ваш запрос от D № X сообщаем»."""
    text = " ".join(row.text for row in rows[:_ROWS_OF_ANSWER])[:1_500]
    told = _IN_TEXT.search(text)
    if told is None:
        return None
    read = _read(text[told.end() :].lstrip())
    if read is None or not read.number:
        return None
    words = text[told.start() : told.end() + 60].rsplit(" ", 1)[0]
    line = next((row.line for row in rows if told[0][:20] in row.text), rows[0].line)
    return Found(Reference(read.number, read.day), place(line, words))


def _day_of_signature(letter: Letter) -> Found[dt.date] | None:
    """Return the day that stands alone near the end, where applications are dated."""
    stamps = stamped(letter.body)
    for row in reversed(letter.body):
        if row.line in stamps:
            continue
        for cell in row.cells:
            text = _blanked(cell.text)
            day = _first_day(text, _BEFORE_DAY)
            if day is not None and not _after(text, day):
                return Found(day.day, place(cell.line, cell.text))
    return None


def lines_of(found: Iterable[Found[object] | None]) -> set[int]:
    """Return the lines that values were read at."""
    return {each.place.line for each in found if each is not None}
