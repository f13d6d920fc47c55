"""What the card of an old paper may say, proposed from its text and the names about it.

Proposals are for a person to see: each carries where it was read and how sure it is. Nothing here
touches files or the catalogue, so that imports, e-mail and registration pages propose the same.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, TypeVar

from regest.core.documents.file_names import NameTold, told_by_name
from regest.core.documents.paper_date import paper_days, paper_number
from regest.core.documents.paper_lines import HEAD_LENGTH, Line, head_lines, tail_lines
from regest.core.documents.paper_title import calmed, paper_title, shortened
from regest.core.documents.written_days import school_year, written_years

T = TypeVar("T")

SURE = 0.6
_WORD = re.compile(r"[^\W\d_]+")
_WORDS_BESIDE_YEAR = 3


class Source(StrEnum):
    """Where a proposal was read."""

    TEXT = "text"
    NAME = "name"
    FOLDER = "folder"


@dataclass(frozen=True, slots=True)
class Proposal(Generic[T]):
    """A value, where it was read, and how sure it is (0 … 1; from `SURE` on rather so)."""

    value: T
    source: Source
    confidence: float


@dataclass(frozen=True, slots=True)
class Year:
    """A year that a paper is of when no day is told; `school`: that begins in its September."""

    first: int
    school: bool = False

    def __str__(self) -> str:
        return f"{self.first}/{self.first + 1}" if self.school else str(self.first)


@dataclass(frozen=True, slots=True)
class Proposals:
    """What was proposed; None for what nothing tells.

    `rival` is another day, told by text or name where `date` is by the other: a person should
    look which one is right.
    """

    heading: Proposal[str]
    date: Proposal[dt.date] | None = None
    number: Proposal[str] | None = None
    year: Proposal[Year] | None = None
    rival: Proposal[dt.date] | None = None


def propose(text: str, file_name: str, today: dt.date) -> Proposals:
    """Return what the card of a paper may say.

    `file_name` may be a path with `/`: its folders are read where the name tells nothing. Text of
    any length is taken; only its head and foot are read. Never raises; the heading is never empty
    unless the name is.
    """
    told = told_by_name(file_name, today)
    head, tail = head_lines(text), tail_lines(text)
    days = [
        Proposal(each.day, Source.TEXT, each.confidence) for each in paper_days(head, tail, today)
    ]
    if told.day is not None:
        source = Source.FOLDER if told.day_in_folder else Source.NAME
        days.append(Proposal(told.day, source, 0.5 if told.day_in_folder else 0.7))
    date = _likeliest(days)
    titles = [_named(told)]
    title = paper_title(head, text)
    if title is not None:
        titles.insert(0, Proposal(title.text, Source.TEXT, title.confidence))
    return Proposals(
        heading=_likeliest(titles) or _named(told),
        date=date,
        number=_number(paper_number(head, today), told.number),
        year=_year(title.text if title else "", head, told, today, date),
        rival=_rival(days, date),
    )


def labelled(text: str, title: str) -> str:
    """Return what the head of a paper says under a label: `Версия 2.1`, `Мероприятие: семинар`.

    `title` is the name of a field; empty when the paper says nothing of it.
    """
    head = " ".join(text[:HEAD_LENGTH].split("\n"))
    label = re.escape(title)
    found = re.search(rf"(?<!\w){label}\s*[:–—]\s*([^.;\n]{{1,100}}\w)", head, re.IGNORECASE)
    found = found or re.search(
        rf"(?<!\w){label}\s+(?:№\s*)?(\d+(?:[./-]\d+)*)", head, re.IGNORECASE
    )
    return " ".join(found[1].split()) if found else ""


def _named(told: NameTold) -> Proposal[str]:
    if told.telling:
        return Proposal(shortened(calmed(told.heading, {})), Source.NAME, 0.6)
    return Proposal(shortened(told.heading), Source.FOLDER, 0.1)


def _number(written: str, named: str) -> Proposal[str] | None:
    if written:
        return Proposal(written, Source.TEXT, 0.9)
    return Proposal(named, Source.NAME, 0.6) if named else None


def _year(
    title: str,
    head: Sequence[Line],
    told: NameTold,
    today: dt.date,
    date: Proposal[dt.date] | None,
) -> Proposal[Year] | None:
    """Return the year of the title, of the name, of the day, of a line of its own, of a folder."""
    bare = "\n".join(
        line.text for line in head if len(_WORD.findall(line.text)) <= _WORDS_BESIDE_YEAR
    )
    if (year := _year_in(f"{title}\n{bare}", today, schools_only=True)) or (
        year := _year_in(title, today)
    ):
        return Proposal(year, Source.TEXT, 0.8)
    named = Year(told.year, told.school) if told.year is not None else None
    if named is not None and not told.year_in_folder:
        return Proposal(named, Source.NAME, 0.7)
    if date is not None:
        return Proposal(Year(date.value.year), date.source, date.confidence)
    if year := _year_in(bare, today):
        return Proposal(year, Source.TEXT, 0.5)
    return Proposal(named, Source.FOLDER, 0.5) if named is not None else None


def _year_in(text: str, today: dt.date, *, schools_only: bool = False) -> Year | None:
    if (first := school_year(text, today)) is not None:
        return Year(first, school=True)
    years = [] if schools_only else written_years(text, today)
    return Year(years[0]) if years else None


def _likeliest(found: Iterable[Proposal[T]]) -> Proposal[T] | None:
    """Return the surest proposal, the first of equals."""
    return max(found, key=lambda each: each.confidence, default=None)


def _rival(
    days: Iterable[Proposal[dt.date]], date: Proposal[dt.date] | None
) -> Proposal[dt.date] | None:
    if date is None:
        return None
    others = (each for each in days if each.value != date.value and each.source != date.source)
    return _likeliest(each for each in others if each.confidence >= SURE)
