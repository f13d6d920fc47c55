"""What an engine has to look up for a term of a query: the same for every engine."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from dataclasses import dataclass

from regest.core.hooks.search_types import QueryRange, QueryTerm
from regest.index import analysis
from regest.index.columns import (
    BEGINNINGS,
    EXACT,
    KEYWORDS,
    NAMED,
    SURFACE,
    TEXTS,
    whole_of,
    word_of,
)

PREFIX_LETTERS = 3
NUMBER_BOOST = 10.0
# Lets «Связи» come before «Связь» for whom types «связи».
AS_WRITTEN_BOOST = 4.0
_BEYOND_ALL = "\U0010ffff"


@dataclass(frozen=True, slots=True)
class Lookup:
    """One way in which a document may match: a value of a column, words in a row, or a beginning.

    `terms` has one value, or with `in_a_row` the lemmas that must follow one another in a column
    of TEXTS. `boost` is 0 for a match that adds nothing to a score.
    """

    column: str
    terms: tuple[str, ...]
    boost: float = 0.0
    in_a_row: bool = False
    beginning: bool = False


@dataclass(frozen=True, slots=True)
class Span:
    """Values of a column of keywords from `low` to `high`, both included, compared as text."""

    column: str
    low: str
    high: str


def span(asked: QueryRange) -> Span | None:
    """Return the values that a range takes in; None for a column that has no values to compare."""
    if asked.column in KEYWORDS:
        return Span(asked.column, asked.low, asked.high or _BEYOND_ALL)
    if "." in asked.column:
        low, high = asked.low, asked.high or _BEYOND_ALL
        return Span(NAMED, whole_of(asked.column, low), whole_of(asked.column, high))
    return None


@functools.lru_cache(maxsize=1000)
def lookups(term: QueryTerm) -> tuple[Lookup, ...] | None:
    """Return the ways in which `term` may match, any of which will do.

    None says that there is nothing to look for (a stop word): the term neither finds nor bars.
    """
    if term.column == EXACT:
        return (Lookup(EXACT, (term.text,), NUMBER_BOOST),)
    if term.column in KEYWORDS:
        return (Lookup(term.column, (term.text,)),)
    if "." in term.column:
        return tuple(_named(term)) or None
    columns = [each for each in TEXTS if term.column in {"", each}]
    return tuple(_in_texts(term, columns)) or None


def _in_texts(term: QueryTerm, columns: list[str]) -> Iterator[Lookup]:
    words = analysis.surfaces(term.text)
    if term.prefix and len(words) == 1 and len(words[0]) >= PREFIX_LETTERS:
        yield from _beginning(term.column, analysis.fold(words[0]))
    elif len(words) == 1:
        for column in columns:
            named = term.name or column == "people"
            lemmas, stems = analysis.alternatives(words[0], name=named)
            for kind, known in (("lemma", lemmas), ("stem", stems)):
                for each in known:
                    yield Lookup(f"{column}_{kind}", (each,), TEXTS[column])
            if column == "heading" and lemmas:
                yield Lookup(NAMED, (word_of(column, words[0]),), AS_WRITTEN_BOOST)
    else:
        sequence = tuple(word.forms.lemma for word in analysis.words(analysis.tidy(term.text)))
        for column in columns if sequence else ():
            yield Lookup(f"{column}_lemma", sequence, TEXTS[column], in_a_row=True)


def _beginning(column: str, letters: str) -> Iterator[Lookup]:
    if letters.isalpha() and not column:
        yield Lookup(SURFACE, (letters,), 1.0, beginning=True)
    elif letters.isalpha() and column in BEGINNINGS:
        yield Lookup(NAMED, (word_of(column, letters),), 1.0, beginning=True)
    else:
        # As written, numbers are not kept at all, and words of a body not apart from the others.
        for each in TEXTS:
            for kind in ("lemma", "stem") if column in {"", each} else ():
                yield Lookup(f"{each}_{kind}", (letters,), 1.0, beginning=True)


def _named(term: QueryTerm) -> Iterator[Lookup]:
    words = analysis.surfaces(term.text)
    if term.phrase or len(words) != 1:
        yield Lookup(NAMED, (whole_of(term.column, term.text),))
        return
    if term.prefix and len(words[0]) >= PREFIX_LETTERS:
        yield Lookup(NAMED, (word_of(term.column, words[0]),), beginning=True)
        return
    lemmas, stems = analysis.alternatives(words[0], name=True)
    for each in dict.fromkeys((*lemmas, *stems)):
        yield Lookup(NAMED, (word_of(term.column, each),))
