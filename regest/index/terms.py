"""What an engine has to look up for a term of a query: the same for every engine."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from regest.core.hooks.search_types import QueryTerm
from regest.index import analysis
from regest.index.columns import EXACT, KEYWORDS, NAMED, SURFACE, TEXTS, whole_value

PREFIX_LETTERS = 3
NUMBER_BOOST = 10.0


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
        yield Lookup(SURFACE, (analysis.fold(words[0]),), 1.0, beginning=True)
    elif len(words) == 1:
        for column in columns:
            named = term.name or column == "people"
            lemmas, stems = analysis.alternatives(words[0], name=named)
            for kind, known in (("lemma", lemmas), ("stem", stems)):
                for each in known:
                    yield Lookup(f"{column}_{kind}", (each,), TEXTS[column])
    else:
        sequence = tuple(word.forms.lemma for word in analysis.words(analysis.tidy(term.text)))
        for column in columns if sequence else ():
            yield Lookup(f"{column}_lemma", sequence, TEXTS[column], in_a_row=True)


def _named(term: QueryTerm) -> Iterator[Lookup]:
    words = analysis.surfaces(term.text)
    if term.phrase or len(words) != 1:
        yield Lookup(NAMED, (f"{term.column}={whole_value(term.text)}",))
        return
    if term.prefix and len(words[0]) >= PREFIX_LETTERS:
        yield Lookup(NAMED, (f"{term.column}={analysis.fold(words[0])}",), beginning=True)
        return
    lemmas, stems = analysis.alternatives(words[0], name=True)
    for each in dict.fromkeys((*lemmas, *stems)):
        yield Lookup(NAMED, (f"{term.column}={each}",))
