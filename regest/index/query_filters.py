"""The value of a filter turned into what an engine is asked: «год:2024-2026», «от:Иванова»."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from regest.core.base.messages import Message, _
from regest.core.hooks.search_types import QueryAnd, QueryNode, QueryTerm
from regest.index import analysis
from regest.index.periods import Period
from regest.index.query_fields import Reading, SearchFields, ValueKind
from regest.index.query_nodes import all_of, any_of, in_days
from regest.index.query_titles import fits
from regest.index.spoken_dates import Spoken, read_period
from regest.index.terms import PREFIX_LETTERS

FIRST_YEAR, LAST_YEAR = 1900, 2100
MOST_CLASSES = 50
MOST_FILES = 200

PERIODS = frozenset({ValueKind.PERIOD, ValueKind.SINCE, ValueKind.UNTIL, ValueKind.DAY})
# Values that cannot be taken for anything else, so that a blank may follow the colon.
CLOSED = PERIODS | {ValueKind.YEAR, ValueKind.CLASS, ValueKind.FILE, ValueKind.NUMBER}

_WORD = re.compile(r"[^\W_]+\*?")
_YEARS = re.compile(r"(\d{4})?\s*([-–—]|\.\.+)?\s*(\d{4})?")
_INDEX = re.compile(r"\d[\d-]*\*?")
_DASHES = re.compile("[\u2010-\u2015\u2212]")
_FLAGS = {"да": "yes", "yes": "yes", "есть": "yes", "нет": "no", "no": "no"}


class Filter(NamedTuple):
    """What a filter asks for, and what a person is told of how it was understood."""

    node: QueryNode
    notes: tuple[Message, ...] = ()


class Value(NamedTuple):
    """What stands after a colon; `days` if it was read as a date already."""

    text: str
    quoted: bool = False
    days: Spoken | None = None


def filter_of(
    readings: Sequence[Reading], value: Value, names: SearchFields, today: dt.date
) -> Filter | None:
    """Return the filter that `value` makes; None when it can be read in no way."""
    nodes: list[QueryNode] = []
    notes: list[Message] = []
    for reading in readings:
        if reading.kind in PERIODS:
            spoken = value.days or _whole_date(value.text, today)
            period = _meant(reading.kind, spoken) if spoken is not None else None
            if spoken is None or period is None:
                continue
            nodes.append(any_of(in_days(column, period) for column in reading.columns))
            notes += [] if spoken.full else [understood(value.text, period)]
            if reading.kind is ValueKind.DAY:
                break
        elif (node := _READERS[reading.kind](reading, value, names)) is not None:
            nodes.append(node)
    return Filter(any_of(nodes), tuple(notes)) if nodes else None


def understood(text: str, period: Period) -> Message:
    """Return the note that tells which days were meant."""
    if period.high is None:
        return _("“{words}” means from {first} on", words=text, first=period.low)
    if period.low is None:
        return _("“{words}” means up to {last}", words=text, last=period.high)
    if period.low == period.high:
        return _("“{words}” means {day}", words=text, day=period.low)
    return _("“{words}” means {first}–{last}", words=text, first=period.low, last=period.high)


def _whole_date(text: str, today: dt.date) -> Spoken | None:
    spoken = read_period(text.strip(), 0, today, bare=True)
    return spoken if spoken is not None and spoken.end == len(text.strip()) else None


def _meant(kind: ValueKind, spoken: Spoken) -> Period | None:
    period = spoken.period
    if kind is ValueKind.DAY:
        return period if spoken.full else None
    if kind is ValueKind.SINCE:
        period = Period(low=period.low)
    elif kind is ValueKind.UNTIL:
        period = Period(high=period.high)
    return period if period.low or period.high else None


def _words(reading: Reading, value: Value, _names: SearchFields) -> QueryNode | None:
    parts = _WORD.findall(value.text)
    if not parts:
        return None
    if value.quoted and reading.columns == ("heading",):
        return QueryTerm(value.text, column="heading", phrase=True)
    return any_of(all_of(_word(part, column) for part in parts) for column in reading.columns)


def _word(part: str, column: str) -> QueryTerm:
    bare = part.removesuffix("*")
    prefix = bare != part and len(bare) >= PREFIX_LETTERS
    return QueryTerm(bare, column=column, prefix=prefix)


def _whole(reading: Reading, value: Value, _names: SearchFields) -> QueryNode | None:
    text = value.text.strip()
    if not text:
        return None
    return any_of(QueryTerm(text, column=column, phrase=True) for column in reading.columns)


def _flag(reading: Reading, value: Value, names: SearchFields) -> QueryNode | None:
    meant = _FLAGS.get(value.text.strip().lower())
    return _whole(reading, Value(meant), names) if meant else None


def _number(reading: Reading, value: Value, _names: SearchFields) -> QueryNode | None:
    number = analysis.exact_form(value.text)
    if number is None or not any(sign.isdigit() for sign in number):
        return None
    exact = QueryTerm(number, column="exact")
    if not reading.columns:
        return exact
    # The column of numbers holds all of a record's: its digits tell in which field this one is.
    digits = re.findall(r"\d+", number)
    return any_of(
        QueryAnd((exact, *(QueryTerm(each, column=column) for each in digits)))
        for column in reading.columns
    )


def _year(reading: Reading, value: Value, _names: SearchFields) -> QueryNode | None:
    match = _YEARS.fullmatch(value.text.strip())
    if match is None:
        return None
    first, to, last = match.groups()
    if to is None:
        years: Iterable[int] = [int(first)] if first and not last else []
    else:
        low, high = sorted((int(first or FIRST_YEAR), int(last or LAST_YEAR)))
        years = range(max(low, FIRST_YEAR), min(high, LAST_YEAR) + 1) if first or last else []
    terms = [QueryTerm(f"{year:04}", column=reading.columns[0]) for year in years]
    return any_of(terms) if terms else None


def _class(reading: Reading, value: Value, names: SearchFields) -> QueryNode | None:
    found = [each.name for each in names.classes if any(fits(value.text, w) for w in each.words)]
    column = reading.columns[0]
    return (
        any_of(QueryTerm(name, column=column) for name in found[:MOST_CLASSES]) if found else None
    )


def _file(reading: Reading, value: Value, names: SearchFields) -> QueryNode | None:
    index = _DASHES.sub("-", value.text.strip())
    if not _INDEX.fullmatch(index):
        return None
    index = index.removesuffix("*")
    known = [each for each in names.file_indexes if each.startswith(index)][:MOST_FILES]
    return any_of(QueryTerm(each, column=reading.columns[0]) for each in known or [index])


def _mark(reading: Reading, value: Value, names: SearchFields) -> QueryNode | None:
    """Read a mark; one that no record has is sought all the same and finds nothing.

    Were it sought as words instead, the difference would tell of hidden records (ACC-2).
    """
    if not _WORD.search(value.text):
        return None
    known = [mark for mark in names.marks if fits(value.text, mark)] or [value.text.strip()]
    return any_of(QueryTerm(mark, column=reading.columns[0]) for mark in known)


_READERS: dict[ValueKind, Callable[[Reading, Value, SearchFields], QueryNode | None]] = {
    ValueKind.WORDS: _words,
    ValueKind.WHOLE: _whole,
    ValueKind.FLAG: _flag,
    ValueKind.NUMBER: _number,
    ValueKind.YEAR: _year,
    ValueKind.CLASS: _class,
    ValueKind.FILE: _file,
    ValueKind.MARK: _mark,
}
