"""Forms of registration numbers: templates, letters, periods and natural order (NUM-1…3, REG-3)."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass

from regest.core.base.errors import Refusal, UsageFault
from regest.core.base.messages import _
from regest.core.hooks.types import PeriodKind

SUFFIX_LETTERS = "абвгдежиклмнпрстуфхцшщэюя"
WHOLE_LIFE = "life"
SCHOOL_YEAR_STARTS = 9
_TOKEN = re.compile(r"\{(prefix|case|seq|seq:0(\d)|suffix|yy|yyyy|access)\}")
_LITERALS = re.compile(r"[-/.№ ]*")
_CHUNKS = re.compile(r"(\d+)")
# No ledger counts further, and longer figures are no number to a database.
_REFERENCE = re.compile(r"(\d{1,9})(\D*|/\d{1,9})")


@dataclass(frozen=True, kw_only=True, slots=True)
class NumberParts:
    """What a template is filled with; `year` is the calendar year of registration."""

    sequence: int
    suffix: str = ""
    prefix: str = ""
    case: str = ""
    access: str = ""
    year: int = 0


def check_template(template: str) -> str:
    """Return `template` when it keeps the grammar of NUM-1.

    Raises:
        UsageFault: an unknown token, a literal other than `- / . № space`, or no `{seq}`.
    """
    rest = _TOKEN.sub("", template)
    if not _LITERALS.fullmatch(rest) or not re.search(r"\{seq(:0\d)?\}", template):
        raise UsageFault(
            "number_template",
            _("This number template cannot be used: {template}", template=template),
            rule="NUM-1",
            remedy=_(
                "Use prefix, case, seq, suffix, yy, yyyy, access in braces, with - / . № "
                "between them; seq must be there."
            ),
        )
    return template


def print_number(template: str, parts: NumberParts) -> str:
    """Return the number as it is printed: `Вх-12`, `01-06/112`, `345а`."""
    values = {
        "prefix": parts.prefix,
        "case": parts.case,
        "seq": str(parts.sequence),
        "suffix": parts.suffix,
        "access": parts.access,
        "yyyy": f"{parts.year:04}",
        "yy": f"{parts.year % 100:02}",
    }

    def fill(token: re.Match[str]) -> str:
        if token[2]:
            return f"{parts.sequence:0{int(token[2])}}"
        return values[token[1]]

    return _TOKEN.sub(fill, template)


def next_suffix(taken: set[str]) -> str:
    """Return the first letter of NUM-2 that is not in `taken`.

    Raises:
        Refusal: all letters are taken.
    """
    for letter in SUFFIX_LETTERS:
        if letter not in taken:
            return letter
    raise Refusal(
        "letters_exhausted",
        _("All letters of this number are taken"),
        rule="NUM-2",
        remedy=_("Register the document under the next number."),
    )


def natural_key(number: str) -> tuple[tuple[int, int, str], ...]:
    """Return a sorting key for printed numbers: 9 < 10, 345 < 345а < 345б < 346 (NUM-3)."""
    chunks = (chunk for chunk in _CHUNKS.split(number.casefold()) if chunk)
    return tuple((0, int(chunk), "") if chunk.isdecimal() else (1, 0, chunk) for chunk in chunks)


def order_key(sequence: int, suffix: str) -> str:
    """Return a text that sorts numbers of one period naturally inside the database (NUM-3)."""
    padded = f"/{int(suffix[1:]):06}" if suffix.startswith("/") else suffix
    return f"{sequence:010}{padded}"


def split_reference(text: str) -> tuple[int, str] | None:
    """Return sequence and suffix of `345`, `345а` or `345/1`, or None when it is neither."""
    found = _REFERENCE.fullmatch(text.strip().lower())
    return (int(found[1]), found[2]) if found else None


def period_of(kind: PeriodKind, day: dt.date) -> str:
    """Return the period that `day` belongs to: `2026`, `2026/2027` or `life`."""
    if kind is PeriodKind.WHOLE_LIFE:
        return WHOLE_LIFE
    if kind is PeriodKind.CALENDAR_YEAR:
        return f"{day.year:04}"
    first = day.year if day.month >= SCHOOL_YEAR_STARTS else day.year - 1
    return f"{first:04}/{first + 1:04}"
