"""The conditions of a query: its parts joined by ИЛИ, И and НЕ, each required or only wanted."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from regest.core.hooks.search_types import QueryNode, QueryNot
from regest.index import analysis
from regest.index.query_grammar import Kind, Token
from regest.index.query_nodes import any_of
from regest.index.query_words import (
    Instead,
    date_node,
    date_words_node,
    number_of,
    phrase_node,
    prefix_node,
    typed_words,
    word_node,
)

_JOINTS = frozenset({Kind.AND, Kind.OR})
_OPERATORS = _JOINTS | {Kind.NOT}
_STRICT = frozenset({Kind.PHRASE, Kind.FILTER})


@dataclass(frozen=True, slots=True)
class Clause:
    """A condition: one of `choices` holds. `bound` ones were joined by И and are never dropped."""

    choices: tuple[Token, ...]
    bound: bool = False

    @property
    def excluded(self) -> bool:
        """Whether it says what must not be there."""
        return len(self.choices) == 1 and self.choices[0].excluded

    @property
    def dated(self) -> bool:
        """Whether it is a date said in passing, which may also be a word of the text."""
        return not self.required and self.choices[0].kind is Kind.DATE and len(self.choices) == 1

    @property
    def required(self) -> bool:
        """Whether nothing is found without it: quotes, filters, И."""
        return self.bound or any(token.kind in _STRICT for token in self.choices)

    @property
    def empty(self) -> bool:
        """Whether there is nothing to look for: prepositions and other stop words."""
        return all(
            token.kind is Kind.WORD and all(map(_is_stop_word, analysis.surfaces(token.text)))
            for token in self.choices
        )

    def node(self, instead: Instead) -> QueryNode:
        """Return what asks for it, with corrected words."""
        return any_of(_node(token, instead) for token in self.choices)

    def words_node(self, instead: Instead) -> QueryNode:
        """Return what asks for it as words of a text, a date too."""
        return any_of(_words_node(token, instead) for token in self.choices)

    def words(self) -> Iterator[str]:
        """Yield the words that it seeks as typed, without those of filters, numbers and dates."""
        for token in self.choices:
            whole = token.kind is Kind.WORD and number_of(token.text) is None
            if not token.excluded and (whole or token.kind is Kind.PHRASE):
                yield from typed_words(token.text)


def clauses_of(tokens: Sequence[Token]) -> list[Clause]:
    """Return the conditions of a query; an operator with nothing beside it joins nothing."""
    clauses: list[Clause] = []
    joint: Kind | None = None
    negated = False
    for token in _operators_between(tokens):
        if token.kind is Kind.NOT:
            negated = True
        elif token.kind in _JOINTS:
            joint = token.kind
        else:
            _take(clauses, replace(token, excluded=token.excluded or negated), joint)
            joint, negated = None, False
    return clauses


def _is_stop_word(word: str) -> bool:
    return analysis.forms(word) is None


def _take(clauses: list[Clause], token: Token, joint: Kind | None) -> None:
    if joint is Kind.OR and clauses:
        clauses[-1] = replace(clauses[-1], choices=(*clauses[-1].choices, token))
    elif joint is Kind.AND and clauses:
        clauses[-1] = replace(clauses[-1], bound=True)
        clauses.append(Clause((token,), bound=True))
    else:
        clauses.append(Clause((token,)))


def _operators_between(tokens: Sequence[Token]) -> Iterable[Token]:
    """Return the tokens without operators that join nothing, unless there is nothing else.

    A letter at the end is a label («Приложение И»).
    """
    left = list(tokens)
    while len(left) > 1 and left[-1].kind in _OPERATORS and len(left[-1].text) > 1:
        left.pop()
    while len(left) > 1 and left[0].kind in _JOINTS:
        left.pop(0)
    if left and left[-1].kind in _OPERATORS:
        left[-1] = replace(left[-1], kind=Kind.WORD)
    return left


def _node(token: Token, instead: Instead) -> QueryNode:
    if token.filter is not None:
        found = token.filter.node
    elif token.spoken is not None:
        found = date_node(token.text, token.spoken)
    else:
        found = _words_node(replace(token, excluded=False), instead)
    return QueryNot(found) if token.excluded else found


def _words_node(token: Token, instead: Instead) -> QueryNode:
    if token.filter is not None or token.excluded:
        return _node(token, instead)
    if token.spoken is not None:
        return date_words_node(token.text, token.spoken)
    if token.kind is Kind.PREFIX:
        return prefix_node(token.text)
    if token.kind is Kind.PHRASE:
        return phrase_node(token.text, instead)
    return word_node(token.text, instead)
