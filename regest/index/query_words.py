"""What stands for itself in a query, turned into what an engine is asked: words, numbers, dates."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Mapping, Sequence

from regest.core.base.dates import MONTHS
from regest.core.hooks.search_types import QueryNode, QueryOr, QueryTerm
from regest.index import analysis
from regest.index.date_words import is_year_word
from regest.index.query_filters import FIRST_YEAR, LAST_YEAR
from regest.index.query_nodes import all_of, any_of, in_days
from regest.index.spoken_dates import Spoken

MOST_CORRECTIONS = 5
MOST_PHRASES = 10

Instead = Mapping[str, Sequence[str]]

_SIGN = re.compile(r"(?:№|#|n[o°]?\.?(?=\s*\d))\s*", re.IGNORECASE)
_NUMBER = re.compile(r"(?=.*\d)[^\W_]+(?:[-/][^\W_]+)+")
_BARE_NUMBER = re.compile(r"(?=.*\d)[^\W_]+")
_NAME = re.compile("[А-ЯЁ][а-яё]{2,}")


def whole_number(typed: str) -> str | None:
    """Return the number, in exact form, when all of a query is one."""
    sign = _SIGN.match(typed)
    rest = typed[sign.end() :] if sign else typed
    number = None if re.search(r"\s", rest) else analysis.exact_form(rest)
    if number is None:
        return None
    shape = _BARE_NUMBER if sign and _BARE_NUMBER.fullmatch(number) else _NUMBER
    return number if shape.fullmatch(number) else None


def number_of(text: str) -> str | None:
    """Return a word of a query as a number in exact form; None when it has no shape of one."""
    number = analysis.exact_form(text)
    shaped = number is not None and (_NUMBER.fullmatch(number) or _BARE_NUMBER.fullmatch(number))
    return number if shaped else None


def word_node(text: str, instead: Instead) -> QueryNode:
    """Return what seeks a word, a hyphenated word or a number; a year also as that of a record."""
    number = number_of(text)
    if number is None:
        return any_of(map(_term, _corrected(text, instead)))
    found = [QueryTerm(number, column="exact"), QueryTerm(text, phrase=True)]
    if number.isdecimal() and len(number) == 4 and FIRST_YEAR <= int(number) <= LAST_YEAR:
        found.append(QueryTerm(number, column="year"))
    return QueryOr(tuple(found))


def prefix_node(text: str) -> QueryNode:
    """Return what seeks words by their beginning; of a hyphenated one the last part is begun."""
    *heads, last = analysis.surfaces(text)
    terms = [QueryTerm(head) for head in heads]
    return all_of((*terms, QueryTerm(last, prefix=True)))


def phrase_node(text: str, instead: Instead) -> QueryNode:
    """Return what seeks words in a row."""
    return any_of(QueryTerm(each, phrase=True) for each in _corrected(text, instead))


def date_node(text: str, spoken: Spoken) -> QueryNode:
    """Return what seeks the papers of those days, or texts that name them."""
    return any_of((in_days("date", spoken.period), *_written(text, spoken)))


def date_words_node(text: str, spoken: Spoken) -> QueryNode:
    """Return what seeks texts that name those days."""
    return any_of(_written(text, spoken))


def typed_words(text: str) -> Iterator[str]:
    """Yield the words of a text that spelling can help with: no numbers, no stop words."""
    for word in analysis.surfaces(text):
        if word.isalpha() and analysis.forms(word) is not None:
            yield word


def _written(text: str, spoken: Spoken) -> Iterator[QueryNode]:
    day = spoken.period.low
    if spoken.full and day is not None:
        yield QueryTerm(f"{day:%d.%m.}{day.year:04}", phrase=True)
        yield QueryTerm(f"{day.day} {MONTHS[day.month - 1]} {day.year}", phrase=True)
    if " " not in text and any(map(str.isdigit, text)):
        if (number := number_of(text)) is not None:
            yield QueryTerm(number, column="exact")
        yield QueryTerm(text, phrase=True)
        return
    said = analysis.surfaces(text)
    words = [word for word in said if analysis.forms(word) is not None]
    # Texts say «2025 год», «2025 г.» or nothing after the number.
    words = [word for word in words if not is_year_word(word)] or words or said
    if not (spoken.full and all(map(str.isdecimal, words))):
        yield all_of(map(QueryTerm, words))


def _term(text: str) -> QueryTerm:
    return QueryTerm(text, name=_NAME.fullmatch(text) is not None)


def _corrected(text: str, instead: Instead) -> tuple[str, ...]:
    """Return `text` with its words replaced in every way, ten ways at most."""
    words = analysis.surfaces(text)
    if not any(word in instead for word in words):
        return (text,)
    choices = [tuple(instead.get(word, ()))[:MOST_CORRECTIONS] or (word,) for word in words]
    ways = itertools.islice(itertools.product(*choices), MOST_PHRASES)
    return tuple(" ".join(way) for way in ways)
