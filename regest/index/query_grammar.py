"""What a person typed, taken apart: words, phrases, numbers, dates, filters, AND, OR and NOT.

Anything may be typed: what is no part of the language is a word or is passed over.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from regest.core.base.messages import Message, _
from regest.index import analysis
from regest.index.query_fields import SearchFields, ValueKind
from regest.index.query_filters import CLOSED, PERIODS, Filter, Value, filter_of
from regest.index.spoken_dates import Spoken, read_period
from regest.index.terms import PREFIX_LETTERS


class Kind(StrEnum):
    """What a token is."""

    WORD = "word"
    PREFIX = "prefix"
    PHRASE = "phrase"
    DATE = "date"
    FILTER = "filter"
    AND = "and"
    OR = "or"
    NOT = "not"


@dataclass(frozen=True, slots=True)
class Token:
    """A part of a query; `text` has no quotes, `short` marks a beginning that is too short."""

    kind: Kind
    text: str
    excluded: bool = False
    spoken: Spoken | None = None
    filter: Filter | None = None
    short: bool = False


OPERATORS = {
    "И": Kind.AND,
    "AND": Kind.AND,
    "ИЛИ": Kind.OR,
    "OR": Kind.OR,
    "НЕ": Kind.NOT,
    "NOT": Kind.NOT,
}
_QUOTED = re.compile(
    r"""(?: "([^"]+)" | «([^«»]+)» | [“„‟]([^“”„‟]+)[“”] | ＂([^＂]+)＂ | ‹([^‹›]+)›
    | (?<!\w)'([^']+)'(?!\w) )""",
    re.VERBOSE,
)
_MINUS = re.compile(r"-(?=[\w\"«“„'])")
_NAME = re.compile(r"([^\W\d][\w-]*):([ ]?)")
_VALUE = re.compile(r"[^\s\"«»“”„]+")
_TRAILING = ".,;:!?)]}'"
# Hyphens, dots and strokes between letters and digits stand inside a word; a comma in a number.
_PART = re.compile(
    r"[^\W_]+(?:[-./'’\u2010-\u2015\u2212][^\W_]+|(?<=\d),(?=\d)[^\W_]+)*(?P<star>\*)?"
)
_ATTACHED = re.compile(r"[\w./\-№]")
_FOLLOWS = re.compile(r"[\w/]|[-.]\w")


def tokens_of(
    text: str, names: SearchFields, today: dt.date
) -> tuple[list[Token], tuple[Message, ...]]:
    """Return the parts of a tidy query in order, and notes on what could not be meant.

    A query in capitals throughout has no operators: НЕ is a word of it like the others.
    """
    reader = _Reader(text, names, today, operators=any(map(str.islower, text)))
    found: list[Token] = []
    at = 0
    while at < len(text):
        more, at = reader.next(at)
        found += more
    return found, tuple(reader.notes)


class _Reader:
    """Reads one token after another."""

    def __init__(self, text: str, names: SearchFields, today: dt.date, *, operators: bool) -> None:
        self._text = text
        self._names = names
        self._today = today
        self._operators = operators
        self.notes: list[Message] = []

    def next(self, at: int) -> tuple[list[Token], int]:
        """Return what stands at `at`, perhaps nothing, and where it ends."""
        free = at == 0 or not _ATTACHED.match(self._text, at - 1)
        minus = _MINUS.match(self._text, at) if free else None
        start = minus.end() if minus else at
        excluded = minus is not None
        if found := self._filter(start, excluded=excluded) if free else None:
            return [found[0]], found[1]
        if found := self._date(start) if free and not excluded else None:
            return [found[0]], found[1]
        if quoted := _QUOTED.match(self._text, start):
            phrase = next(filter(None, quoted.groups()))
            return [Token(Kind.PHRASE, phrase.strip(), excluded)], quoted.end()
        if part := _PART.match(self._text, start):
            return list(self._part(part, excluded=excluded)), part.end()
        return [], start + (not excluded)

    def _part(self, part: re.Match[str], *, excluded: bool) -> Iterator[Token]:
        text = part[0].removesuffix("*")
        operator = OPERATORS.get(text) if self._operators and not excluded else None
        if operator is not None and self._alone(part):
            yield Token(operator, text)
            return
        # A stroke belongs to numbers; between words it stands for «или».
        pieces = [text] if any(map(str.isdigit, text)) else text.split("/")
        for piece in pieces:
            star = part["star"] is not None and piece is pieces[-1]
            begun = analysis.surfaces(piece)[-1:] if star else []
            prefix = any(len(word) >= PREFIX_LETTERS for word in begun)
            kind = Kind.PREFIX if prefix else Kind.WORD
            yield Token(kind, piece, excluded, short=star and not prefix)

    def _alone(self, part: re.Match[str]) -> bool:
        around = self._text[max(0, part.start() - 1) : part.start()] + self._text[part.end() :][:1]
        return not around.strip()

    def _date(self, at: int) -> tuple[Token, int] | None:
        spoken = read_period(self._text, at, self._today)
        if spoken is None or _FOLLOWS.match(self._text, spoken.end):
            return None
        text = self._text[at : spoken.end].strip('«»"„“ ')
        return Token(Kind.DATE, text, spoken=spoken), spoken.end

    def _filter(self, at: int, *, excluded: bool) -> tuple[Token, int] | None:
        named = _NAME.match(self._text, at)
        readings = self._names.readings(named[1]) if named else ()
        if named is None or not readings:
            return None
        if named[2]:
            readings = tuple(each for each in readings if each.kind in CLOSED)
        value, end = self._value(named.end(), dated=any(each.kind in PERIODS for each in readings))
        found = filter_of(readings, value, self._names, self._today) if value.text else None
        if found is None:
            if value.text and not named[2] and readings[0].kind is ValueKind.CLASS:
                self.notes.append(_("There is no record class “{name}”", name=value.text))
            return None
        return Token(Kind.FILTER, value.text, excluded, filter=found), end

    def _value(self, at: int, *, dated: bool) -> tuple[Value, int]:
        spoken = read_period(self._text, at, self._today, bare=True) if dated else None
        if spoken is not None and not _FOLLOWS.match(self._text, spoken.end):
            return Value(self._text[at : spoken.end], days=spoken), spoken.end
        if quoted := _QUOTED.match(self._text, at):
            return Value(next(filter(None, quoted.groups())), quoted=True), quoted.end()
        # A quote that is never closed does not end the filter.
        at += self._text[at : at + 1] in {'"', "«", "„", "“"}
        bare = _VALUE.match(self._text, at)
        if bare is None:
            return Value(""), at
        text = bare[0].rstrip(_TRAILING)
        return Value(text), at + len(text)
