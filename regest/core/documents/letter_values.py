"""What is read out of a letter: each value with the place that it came from."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Generic, TypeVar

T_co = TypeVar("T_co", covariant=True)

QUOTE_LENGTH = 200


@dataclass(frozen=True, slots=True)
class Place:
    """Where a value stands: the line, counted from 1, and its words as they are written there."""

    line: int
    quote: str


@dataclass(frozen=True, slots=True)
class Found(Generic[T_co]):
    """A value and the place that it was read at."""

    value: T_co
    place: Place


@dataclass(frozen=True, slots=True)
class Signature:
    """Who signed: the post as written (may be empty) and the name, surname first."""

    post: str
    name: str

    def __str__(self) -> str:
        return f"{self.name}, {self.post}" if self.post else self.name


@dataclass(frozen=True, slots=True)
class Contact:
    """Who wrote the letter and may be asked, with the telephone as written (may be empty)."""

    name: str
    phone: str

    def __str__(self) -> str:
        return f"{self.name}, {self.phone}" if self.phone else self.name


@dataclass(frozen=True, slots=True)
class Annex:
    """An enclosure: its title (may be empty), sheets if they were counted, and copies."""

    title: str
    sheets: int | None = None
    copies: int | None = None


@dataclass(frozen=True, slots=True)
class Reference:
    """The letter that is answered: «На № X от D»; the day may be missing."""

    number: str
    day: dt.date | None = None

    def __str__(self) -> str:
        return f"{self.number} от {self.day:%d.%m.%Y}" if self.day else self.number


def place(line: int, quote: str) -> Place:
    """Return a place whose quote is in one line and not too long to show."""
    quote = " ".join(quote.split())
    if len(quote) > QUOTE_LENGTH:
        quote = quote[: QUOTE_LENGTH - 1].rsplit(" ", 1)[0].rstrip() + "…"
    return Place(line, quote)
