"""Of which day and number a paper is, as its own head and foot say it.

Most days in a paper are of other papers and events: the day that is answered, the term, the
minutes that approved it. A day counts as the paper's by the line that it stands in.
"""

from __future__ import annotations

import datetime as dt
import email.utils
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from regest.core.documents.paper_lines import KIND, SCHOOL, Approval, Line, approvals
from regest.core.documents.written_days import WrittenDay, without_days, written_days

LETTER_DATE = re.compile(r"(?:Date|Дата|Sent|Отправлено)\s*:\s*(?P<date>.+)", re.IGNORECASE)
NUMBER = re.compile(
    r"(?<!\w)(?:№|Nº|No?\.?(?=\s?\d))\s*(?P<number>[^\W_]+(?:\s?[-–—/.]\s?[^\W_]+)*)"
)
_REFERENCE = re.compile(
    r"(?:на\s*(?:вх\.?\s*|исх\.?\s*)?№.*|(?:^|\W)(?:до|с|со|по|на|к|не\s+позднее|не\s+ранее|начиная\s+с)"
    r"|срок\w*\W*|состо\w+|пройд[её]т|закон\w*(?:\W.*)?|(?:ред\.?|редакции)\s.*|выдан\w*.*|рожд\w+"
    r"|(?:приказ|распоряжени|постановлени|протокол|письм|договор)\w+\s.*|действ\w+.*"
    r"|начата?|окончена?|вх\.?.*|исх\.?.*|журнал\w*.*|положени\w+\s.*)\s*[«\"“„']?$",
    re.IGNORECASE,
)
_PLAIN_REST = re.compile(
    r"[\s,;:.()«»\"_/|-]*(?:(?:дата(?:\s+\w+){0,2}|повторно|экз\.?\s*№?\s*\d*"
    r"|(?!начат|окончен|срок)(?:г\.|город|с\.|село|п\.|пос\.)?\s?(?-i:[А-ЯЁ])[\w-]+"
    r"(?:\s(?-i:[А-ЯЁ])[\w-]+)?)[\s,;:.()«»\"_/|-]*)?",
    re.IGNORECASE,
)
_OF_A_PERSON = re.compile(r"\s*(?:г\.\s?р\.|(?:года?|г\.)?\s*рожд)", re.IGNORECASE)
_MINUTES_OF = re.compile(r"\(?\s*протокол\w*\s", re.IGNORECASE)
_ANSWERS = re.compile(r"на\s*(?:вх\.?\s*|исх\.?\s*)?№", re.IGNORECASE)
_SIGNATURE = re.compile(r"[А-ЯЁ]\.\s?[А-ЯЁ]\.|_{3,}")
_NEAR = 12
_LONGEST_SIGNATURE = 100


@dataclass(frozen=True, slots=True)
class PaperDay:
    """A day that may be the paper's, how likely (0 … 1), and the number that stands with it."""

    day: dt.date
    confidence: float
    number: str = ""


def paper_days(head: Sequence[Line], tail: Sequence[Line], today: dt.date) -> list[PaperDay]:
    """Return the days that may be the paper's, likeliest first."""
    found: list[PaperDay] = []
    for place, (line, approval) in enumerate(zip(head, approvals(head), strict=True)):
        before = head[place - 1].text if place else ""
        if sent := _sent(line, today):
            found.append(PaperDay(sent, 0.9))
        found += [
            _judged(line, each, approval, before, place, today)
            for each in written_days(line.text, today)
        ]
    found += _signed(tail, today)
    likely = [each for each in found if each.confidence > 0]
    return sorted(likely, key=lambda each: -each.confidence)


def paper_number(head: Sequence[Line], today: dt.date) -> str:
    """Return the number that the paper gives itself, as written; empty when there is none."""
    for line, approval in zip(head, approvals(head), strict=True):
        if approval is not None or line.torn or _ANSWERS.match(line.text):
            continue
        kind = KIND.match(line.text)
        if kind and (number := _of_kind(line.text[kind.end() :])):
            return number
        rest = without_days(line.text, today)
        found = NUMBER.search(rest)
        if found and rest != line.text.strip() and _is_plain(rest):
            return _own(found["number"])
        if found and _PLAIN_REST.fullmatch(NUMBER.sub("", rest)) and found.start() == 0:
            return _own(found["number"])
    return ""


def _of_kind(rest: str) -> str:
    """Return the number that follows a kind: at once, before «от», or at the end of its line."""
    for found in NUMBER.finditer(rest):
        told = not rest[: found.start()].strip() or re.match(
            r"\s*(?:$|от\s|\))", rest[found.end() :]
        )
        if told and not SCHOOL.search(rest[: found.start()]):
            return _own(found["number"])
    return ""


def _sent(line: Line, today: dt.date) -> dt.date | None:
    """Return the day of the line `Date: Mon, 02 Nov 2026 09:14:00 +0700` of an e-mail letter."""
    header = LETTER_DATE.match(line.text)
    if header is None:
        return None
    try:
        day = email.utils.parsedate_to_datetime(header["date"]).date()
    except ValueError:
        return None
    return day if day <= today else None


def _judged(
    line: Line,
    found: WrittenDay,
    approval: Approval | None,
    above: str,
    place: int,
    today: dt.date,
) -> PaperDay:
    before = line.text[: found.start]
    if _OF_A_PERSON.match(line.text[found.end :]):
        return PaperDay(found.day, 0.0)
    if approval is not None:
        return PaperDay(found.day, _approved(line, found, approval, today))
    rest = without_days(line.text, today)
    if _is_plain(rest) and not line.torn and not _ANSWERS.match(line.text):
        return PaperDay(found.day, 0.9 if place < 2 * _NEAR else 0.5)
    if KIND.match(line.text):
        told = re.search(r"(?:\Wот|№\s*\S+)\s*[«\"“„']?$", before)
        return PaperDay(found.day, 0.95 if told else _unless_reference(before, 0.6))
    if _MINUTES_OF.search(before):
        return PaperDay(found.day, 0.55)
    whole = before if len(before.split()) > 2 else f"{above} {before}"
    return PaperDay(found.day, _unless_reference(whole, 0.4 if place < _NEAR else 0.0))


def _unless_reference(before: str, confidence: float) -> float:
    before = re.sub(r"(?<!\w)от\s*[«\"“„']?$", "", before).rstrip()
    return 0.0 if _REFERENCE.search(before) else confidence


def _approved(line: Line, found: WrittenDay, approval: Approval, today: dt.date) -> float:
    if not approval.approved:
        return 0.55
    cells = [
        place for place, cell in enumerate(line.cells)
        if any(each.day == found.day for each in written_days(cell, today))
    ]  # fmt: skip
    return 0.85 if len(line.cells) == 1 or approval.cell in cells else 0.5


def _is_plain(rest: str) -> bool:
    """Say whether a line without its day holds but a number, a place or the word «дата»."""
    bare = re.sub(r"(?<!\w)б/н(?!\w)", "", NUMBER.sub("", rest, count=1), flags=re.IGNORECASE)
    return _PLAIN_REST.fullmatch(bare) is not None


def _signed(tail: Sequence[Line], today: dt.date) -> Iterator[PaperDay]:
    for line in tail:
        for each in written_days(line.text, today):
            if _is_plain(without_days(line.text, today)):
                yield PaperDay(each.day, 0.7)
            elif _SIGNATURE.search(line.text) and len(line.text) <= _LONGEST_SIGNATURE:
                yield PaperDay(each.day, _unless_reference(line.text[: each.start], 0.6))


def _own(number: str) -> str:
    return number if any(map(str.isdigit, number)) else ""
