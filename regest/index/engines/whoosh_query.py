"""Query nodes turned into queries of Whoosh: built as objects, never parsed from text.

Each `Or` uses the union matcher: the others lose the best document of an `And` of `Or`s under a
limit.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from whoosh.query import And, AndNot, Every, Or, Phrase, Prefix, Term

from regest.core.hooks.types import QueryAnd, QueryNode, QueryNot, QueryOr, QueryTerm
from regest.index import analysis

# Columns of words with their boosts, and columns whose values match whole.
TEXTS = {"heading": 3.0, "people": 2.0, "body": 1.0}
KEYWORDS = ("visibility_key", "class_name", "year", "date", "file_index", "mark", "state")
NUMBER_BOOST = 10.0
PREFIX_LETTERS = 3


def build(node: QueryNode) -> Any:
    """Return the query of the library for `node`; None when no word is left to look for."""
    if isinstance(node, QueryTerm):
        return _term(node)
    if isinstance(node, QueryNot):
        excluded = build(node.child)
        return None if excluded is None else AndNot(Every(), excluded)
    if isinstance(node, QueryOr):
        return _or([build(child) for child in node.children])
    return _and(node)


def _and(node: QueryAnd) -> Any:
    wanted = [build(child) for child in node.children if not isinstance(child, QueryNot)]
    excluded = _or([build(child.child) for child in node.children if isinstance(child, QueryNot)])
    left = [query for query in wanted if query is not None]
    if not left and (wanted or excluded is None):
        return None
    every = And(left) if len(left) > 1 else left[0] if left else Every()
    return every if excluded is None else AndNot(every, excluded)


def _or(children: Sequence[Any]) -> Any:
    left = [child for child in children if child is not None]
    if len(left) < 2:
        return left[0] if left else None
    either = Or(left)
    either.matcher_type = Or.DEFAULT_MATCHER
    return either


def _term(term: QueryTerm) -> Any:
    if term.column == "exact":
        return Term("exact", term.text, boost=NUMBER_BOOST)
    if term.column in KEYWORDS:
        return Term(term.column, term.text)
    columns = {term.column: 1.0} if term.column in TEXTS else {} if term.column else TEXTS
    words = analysis.surfaces(term.text)
    if term.prefix and len(words) == 1 and len(words[0]) >= PREFIX_LETTERS:
        return _or([_prefixed(column, analysis.fold(words[0])) for column in columns])
    if len(words) == 1:
        return _or([_worded(words[0], column, boost) for column, boost in columns.items()])
    lemmas = [word.forms.lemma for word in analysis.words(analysis.tidy(term.text))]
    if not lemmas:
        return None
    return _or([_phrased(lemmas, column, boost) for column, boost in columns.items()])


def _worded(word: str, column: str, boost: float) -> Any:
    lemmas, stems = analysis.alternatives(word)
    return _or(
        [
            *(Term(f"{column}_lemma", lemma, boost=boost) for lemma in lemmas),
            *(Term(f"{column}_stem", stem, boost=boost) for stem in stems),
        ]
    )


def _phrased(lemmas: Sequence[str], column: str, boost: float) -> Any:
    if len(lemmas) == 1:
        return Term(f"{column}_lemma", lemmas[0], boost=boost)
    return Phrase(f"{column}_lemma", list(lemmas), boost=boost)


def _prefixed(column: str, letters: str) -> Any:
    return _or([Prefix(f"{column}_lemma", letters), Prefix(f"{column}_stem", letters)])
