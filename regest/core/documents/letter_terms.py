"""By which day the letter asks us for something: «просим направить в срок до 20.11.2026».

Days of events, of validity and of what the writers will do themselves are no terms of ours.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from regest.core.base.dates import MONTHS
from regest.core.documents.letter_lines import Row
from regest.core.documents.letter_number import HORIZON
from regest.core.documents.letter_values import Found, place
from regest.core.documents.written_days import written_days

_TERM = re.compile(
    r"(?:(?:в\s+срок\s*[-–—:]?\s*)?(?<!\w)(?:до|по)|(?<!\w)не\s+позд(?:нее|ней)(?:\s+чем)?"
    r"|срок\w*(?:\s+\w+){0,4}\s*[-–—:]+(?:\s*до)?|(?<!\w)в\s+срок)"
    r"\s*(?:\d{1,2}[:.]\d\d\s*(?:час\w*\s*|ч\.\s*)?)?[«\"“(]*$|(?<!\w)ко?\s+[«\"“]?$",
    re.IGNORECASE,
)
# What asks in so many words, and what asks when nobody else is said to do it.
_ASKING = re.compile(
    r"(?<!\w)(?:прошу|прос(?:им|ит|ьба|ьбой)|необходимо|следует|предлага(?:ем|ю|ется)|поруча\w+"
    r"|обязан\w*|надлежит|требу(?:ем|ется|ю)|жд[её]м|ожидаем"
    r"|срок\w*\s+(?:представ|предостав|направ|исполн|ответ|подач|отправ)\w*)(?!\w)",
    re.IGNORECASE,
)
_TO_BE_DONE = re.compile(
    r"представ(?:ить|ьте|ляйте)|предостав(?:ить|ьте|ляйте)|направ(?:ить|ьте|ляйте)|сообщит[ье]"
    r"|обеспечить|выслать|принять\s+меры|рассмотреть",
    re.IGNORECASE,
)
_NOT_OURS = re.compile(
    r"действ(?:ует|ия|ителен|ительн\w+)|срок\w*\s+(?:действия|завершени|хранени|полномочи|реализаци)"
    r"|обязу\w+|гарантиру\w+|планиру\w+|будет\s|будут\s|направим|представим|предоставим|сообщим"
    r"|состо(?:ится|ялся|ялось|ятся|ялись)|пройд[её]т|провод(?:ится|ятся)|заявки\s+(?:\S+\s+){0,4}принима"
    r"|при[её]м\s+заявок|регистрация\s|завершить\s+к|завершим|устран(?:им|ены)|продл[её]н|заключ[её]н"
    r"|выполнен|оплачен|находится|в\s+отпуске|нами\s|мы\s+",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"(?<=[.!?;])\s+(?=[А-ЯЁ«\d–-])")
# «г.», initials, «л.», «п.» and the like end no sentence.
_SHORTENED = re.compile(
    r"(?:^|[\s(«])(?:г|гг|п|пп|ст|л|экз|тел|т|е|д|др|им|руб|ул|[А-ЯЁ])\.$|\b[А-ЯЁ]\.[А-ЯЁ]\.$"
)
_WITHOUT_YEAR = re.compile(
    rf"(?<!\d)(?P<day>\d{{1,2}})\s*[»\"”]?\s+(?P<month>{'|'.join(MONTHS)})(?!\w)(?!\s+\d{{4}})"
    r"(?P<rest>\s+(?:с\.\s?г\.|(?:текущего|сего|этого)\s+года))?",
    re.IGNORECASE,
)
_IN_DAYS = re.compile(
    r"(?:в\s+течение|в\s+срок\s+не\s+позднее)\s+\d+\s*(?:\([^()]{1,30}\)\s*)?(?:\w+\s+)?(?:дн|день|час|недел|месяц)\w*"
    r"|в\s+(?:\d+|\w{3,14})-?\s?(?:дневный|недельный|месячный)\s+срок|в\s+(?:недельный|месячный|кратчайший)\s+срок"
    r"|незамедлительно|срочно|оперативно",
    re.IGNORECASE,
)
_SENTENCE_LENGTH = 1_500
_BODY_ROWS = 250
_JUST_BEHIND = 30


@dataclass(frozen=True, slots=True)
class _Sentence:
    line: int
    text: str


def due_on(body: Sequence[Row], dated: dt.date | None) -> Found[dt.date] | None:
    """Return the day by which something is asked of us, the earliest one if there are several.

    A day without a year is the next such day from the letter's own on; of an undated letter none.
    """
    found = [each for sentence in _asking(body) if (each := _term(sentence, dated)) is not None]
    return min(found, key=lambda each: each.value, default=None)


def term_in_days(body: Sequence[Row]) -> Found[str] | None:
    """Return a term that names no day: «в течение 10 рабочих дней», «срочно»."""
    for sentence in _asking(body):
        told = _IN_DAYS.search(sentence.text)
        if told is not None and _ours(sentence.text, told.start(), told.end()):
            return Found(told[0], place(sentence.line, sentence.text))
    return None


def _asking(body: Sequence[Row]) -> Iterator[_Sentence]:
    for sentence in _sentences(body):
        if _ASKING.search(sentence.text) or _TO_BE_DONE.search(sentence.text):
            yield sentence


def _ours(text: str, start: int, end: int) -> bool:
    """Say whether a term from `start` to `end` is asked of us.

    The last word before it that tells does, and what follows at once.
    """
    asked = max((each.start() for each in _ASKING.finditer(text, 0, start)), default=-1)
    other = max((each.start() for each in _NOT_OURS.finditer(text, 0, start)), default=-1)
    behind = re.split(r"[,.;(]", text[end : end + _JUST_BEHIND], maxsplit=1)[0]
    return asked >= other and not _NOT_OURS.search(behind)


def _sentences(body: Sequence[Row]) -> Iterator[_Sentence]:
    """Return the sentences with the lines that they begin in; rows of a paragraph are joined."""
    line, held = 0, ""
    for row in body[:_BODY_ROWS]:
        begins = row.apart or not held or len(held) > _SENTENCE_LENGTH
        if begins and held:
            yield _Sentence(line, held)
            held = ""
        for part in _parts(row.text):
            if held and not _goes_on(held):
                yield _Sentence(line, held)
                held = ""
            if not held:
                line = row.line
            held = f"{held} {part}".strip()[: 2 * _SENTENCE_LENGTH]
    if held:
        yield _Sentence(line, held)


def _parts(text: str) -> list[str]:
    parts: list[str] = []
    for part in _SENTENCE.split(text):
        if parts and _SHORTENED.search(parts[-1]):
            parts[-1] = f"{parts[-1]} {part}"
        else:
            parts.append(part)
    return parts


def _goes_on(held: str) -> bool:
    return not re.search(r"[.!?;]$", held) or bool(_SHORTENED.search(held))


def _term(sentence: _Sentence, dated: dt.date | None) -> Found[dt.date] | None:
    text = sentence.text[:_SENTENCE_LENGTH]
    for each in written_days(text, HORIZON):
        told = _TERM.search(text[max(0, each.start - 80) : each.start])
        if told is not None and _ours(text, each.start, each.end):
            words = text[each.start - (min(each.start, 80) - told.start()) : each.end]
            return Found(each.day, place(sentence.line, words))
    for short in _WITHOUT_YEAR.finditer(text):
        told = _TERM.search(text[max(0, short.start() - 80) : short.start()])
        if told and dated is not None and _ours(text, short.start(), short.end()):
            day = _next(int(short["day"]), MONTHS.index(short["month"].lower()) + 1, dated)
            if day is not None:
                return Found(day, place(sentence.line, f"{told[0]}{short[0]}"))
    return None


def _next(day: int, month: int, dated: dt.date) -> dt.date | None:
    for year in (dated.year, dated.year + 1):
        try:
            found = dt.date(year, month, day)
        except ValueError:
            continue
        if found >= dated:
            return found
    return None
