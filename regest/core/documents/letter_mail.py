"""The letters inside the text of an e-mail: its own words, a forwarded one, enclosed files."""

from __future__ import annotations

import datetime as dt
import email.utils
import re
from collections.abc import Iterator
from dataclasses import dataclass

from regest.core.documents.letter_values import Found, place
from regest.core.documents.written_days import written_days

_HEADER = re.compile(
    r"(?P<name>from|от|от\s+кого|to|кому|date|дата|sent|отправлено|subject|тема(?:\s+письма)?|cc|копия)"
    r"\s*:\s*(?P<value>.*)",
    re.IGNORECASE,
)
_FILE = re.compile(
    r"[^\n/\\]{1,150}\.(?:docx?|pdf|rtf|odt|txt|jpe?g|png|tiff?|html?|eml|msg)", re.IGNORECASE
)
_SUBJECT_PREFIX = re.compile(r"^(?:(?:re|fwd?|на|пересл\w*|отв)\s*:\s*)+", re.IGNORECASE)
_ADDRESS = re.compile(r"\s*[<\[(]?[\w.+-]+@[\w.-]+[>\])]?\s*")
_QUOTED = re.compile(r"^(?:>\s?)+", re.MULTILINE)
_FORWARDED = re.compile(
    r"[-–—_\s>]*(?:пересыл\w+|пересланн\w+|исходное|original|forwarded|begin\s+forwarded|начало\s+переадресованного)"
    r"[\w\s]*(?:сообщени\w|письм\w|message)[-–—_\s:]*",
    re.IGNORECASE,
)
_HEADERS_TOGETHER = 2
_MOST_LETTERS = 12
_HORIZON = dt.date(2099, 12, 31)


@dataclass(frozen=True, slots=True)
class MailHead:
    """What the headers of a message say."""

    sender: Found[str] | None = None
    dated: Found[dt.date] | None = None
    subject: Found[str] | None = None


def letters_in(text: str) -> Iterator[tuple[MailHead, str, int]]:
    """Return the letters in `text`: their headers, their words, the number of their first line.

    A text without headers and enclosed files is one letter with no headers.
    """
    lines = _QUOTED.sub("", text).split("\n")
    starts = [0, *_starts(lines)][:_MOST_LETTERS]
    for number, start in enumerate(starts):
        end = starts[number + 1] if number + 1 < len(starts) else len(lines)
        head, length = _headers(lines, start, end)
        yield head, "\n".join(lines[start + length : end]), start + length + 1


def _starts(lines: list[str]) -> Iterator[int]:
    """Return the lines where another letter begins: a forwarded message, an enclosed file."""
    for number, line in enumerate(lines[1:], 1):
        bare = line.strip()
        if len(bare) > 160 or not bare:
            continue
        if _FORWARDED.fullmatch(bare) or (not lines[number - 1].strip() and _FILE.fullmatch(bare)):
            yield number


def _headers(lines: list[str], start: int, end: int) -> tuple[MailHead, int]:
    """Return the headers at the beginning and how many lines they take, with the line above."""
    told: dict[str, Found[str]] = {}
    at = start
    opens = lines[start].strip() if start < end else ""
    if start and (_FORWARDED.fullmatch(opens) or _FILE.fullmatch(opens)):
        at += 1
    first = at
    while at < end and (found := _HEADER.match(lines[at].strip())):
        where = place(at + 1, lines[at])
        told[_key(found["name"])] = Found(found["value"].strip(), where)
        at += 1
    if len(told) < _HEADERS_TOGETHER:
        return MailHead(), first - start
    return MailHead(_sender(told), _sent(told), _subject(told)), at - start


def _key(name: str) -> str:
    name = name.lower().split()[0]
    known = {"от": "from", "sent": "date", "дата": "date", "отправлено": "date", "тема": "subject"}
    return known.get(name, name)


def _sender(told: dict[str, Found[str]]) -> Found[str] | None:
    found = told.get("from")
    if found is None:
        return None
    name = _ADDRESS.sub(" ", found.value).strip(" \"'<>;,")
    return Found(name, found.place) if name else None


def _sent(told: dict[str, Found[str]]) -> Found[dt.date] | None:
    found = told.get("date")
    if found is None:
        return None
    try:
        return Found(email.utils.parsedate_to_datetime(found.value).date(), found.place)
    except (ValueError, IndexError, TypeError):
        days = written_days(found.value[:120], _HORIZON)
        return Found(days[0].day, found.place) if days else None


def _subject(told: dict[str, Found[str]]) -> Found[str] | None:
    found = told.get("subject")
    subject = _SUBJECT_PREFIX.sub("", found.value).strip() if found else ""
    return Found(subject, found.place) if found and subject else None
