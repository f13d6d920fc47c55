"""Registration numbers as old journals write them: `345`, `345а`, `Вх-12`, `01-12/345`, `12-2025`.

A number is taken apart only as far as the ledger needs it; what stands in the journal is printed.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable
from dataclasses import dataclass

from regest.api import normalise_number

Written = str | int | float | dt.date | None

_SPACES = re.compile("[\\s\u00ad\u200b-\u200d\u2060\ufeff]+")
_DASHES = re.compile("[\u2010-\u2015\u2212]")
_LOOKALIKES = str.maketrans("abcehkmoptxyё", "авсенкмортхуе")
_LEAD = r"(?P<lead>(?:[а-яa-z]{1,10}[.\-/]*)?(?:№|nо?\.?)?[.\-]*)"
_SEQUENCE = r"(?P<sequence>\d{1,6})"
_SUFFIX = r"(?:-?(?P<letter>[а-я])|/(?P<part>\d{1,3})|-(?P<dash>\d{1,3}))?"
_ACCESS = r"(?:[-/]?(?P<access>дсп)|/(?P<closed>к))?"
_CASE = r"(?P<case>\d{1,2}-\d{2,3}(?:-\d{2})?)"
_FORMS = tuple(
    re.compile(form)
    for form in (
        rf"{_LEAD}{_CASE}/{_SEQUENCE}{_SUFFIX}{_ACCESS}",
        rf"{_LEAD}{_SEQUENCE}{_SUFFIX}/{_CASE}(?:/\d{{1,3}})?{_ACCESS}",
        rf"{_LEAD}(?P<case>\d\d-\d\d)-{_SEQUENCE}{_SUFFIX}{_ACCESS}",
        rf"{_LEAD}{_SEQUENCE}{_ACCESS}",
        rf"{_LEAD}{_SEQUENCE}{_SUFFIX}{_ACCESS}",
    )
)
_WITH_YEAR = re.compile(
    rf"{_LEAD}{_SEQUENCE}(?:-?(?P<letter>[а-я]))?(?P<tail>[-/](?P<year>\d\d|\d{{4}}))"
)
_USUAL = 0.8


@dataclass(frozen=True, slots=True)
class WrittenNumber:
    """A number taken apart; `printed` is how the journal writes it, `access` its mark if any.

    `lead` and `tail` are what a number without a case index has around its sequence.
    """

    sequence: int
    suffix: str
    printed: str
    access: str = ""
    case: str = ""
    lead: str = ""
    tail: str = ""

    @property
    def key(self) -> tuple[int, str]:
        """What makes it another number than the others of its year."""
        return self.sequence, self.suffix

    def beside(self, sequence: int) -> str:
        """Return how the journal would print the plain number `sequence` near this one."""
        return f"{self.lead}{sequence}{self.tail}"


def is_blank_number(written: Written) -> bool:
    """Say whether there is no number at all: an empty cell, «б/н», a dash."""
    return written is None or normalise_number(_one_line(written).strip("-–— ")) is None


def read_number(written: Written, year: int, *, with_year: bool = False) -> WrittenNumber | None:
    """Return the number in a cell, or None when it cannot be one of a journal of `year`.

    `with_year` says that this journal writes the year behind the sequence, so that `12/25` is no
    lettered number. `12-15` is no number but a range; a day is what Excel made of `12/5`.
    """
    if written is None or isinstance(written, dt.date):
        return None
    printed = _one_line(written)
    bare = _DASHES.sub("-", _SPACES.sub("", printed)).lower().translate(_LOOKALIKES).rstrip(".,")
    found = _WITH_YEAR.fullmatch(bare)
    if found and _is_year(found["year"], year) and (with_year or len(found["year"]) == 4):
        return _parts(found, printed, found["letter"] or "", tail=printed[-len(found["tail"]) :])
    understood = (found for form in _FORMS if (found := form.fullmatch(bare)))
    first = next(understood, None)
    return _understood(first, printed) if first is not None else None


def writes_years(cells: Iterable[Written], year: int) -> bool:
    """Say whether a column of numbers writes the year behind nearly each of them."""
    found = [
        _WITH_YEAR.fullmatch(_DASHES.sub("-", _SPACES.sub("", str(cell))).lower())
        for cell in cells
        if cell is not None and any(map(str.isdigit, str(cell)))
    ]
    having = sum(each is not None and _is_year(each["year"], year) for each in found)
    return bool(found) and having >= _USUAL * len(found)


def _understood(found: re.Match[str], printed: str) -> WrittenNumber | None:
    parts = found.groupdict()
    suffix = parts.get("letter") or ""
    if parts.get("part"):
        suffix = f"/{int(parts['part'])}"
    if parts.get("dash"):
        if int(parts["dash"]) >= int(parts["sequence"]):
            return None
        suffix = f"/{int(parts['dash'])}"
    return _parts(found, printed, suffix)


def _parts(found: re.Match[str], printed: str, suffix: str, tail: str = "") -> WrittenNumber | None:
    parts = found.groupdict()
    sequence = int(parts["sequence"])
    if sequence == 0:
        return None
    case = parts.get("case") or ""
    place = printed.find(parts["sequence"])
    return WrittenNumber(
        sequence=sequence,
        suffix=suffix,
        printed=printed,
        access=parts.get("access") or ("конфиденциально" if parts.get("closed") else ""),
        case=case,
        lead="" if case or place < 0 else printed[:place],
        tail=tail,
    )


def _is_year(digits: str, year: int) -> bool:
    return int(digits) in {year, year % 100}


def _one_line(written: Written) -> str:
    return " ".join(str(written).split()).lstrip("'`").rstrip(".,")
