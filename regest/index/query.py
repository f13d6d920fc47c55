"""What a person typed, read into what an engine is asked; anything can be typed, no error comes.

Plain words (all of them first, then any), "phrases", -excluded words, ИЛИ, beginnings*, filters
such as `год:2026`, dates, and registration numbers, which are sought whole before they are text.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from regest.core.base.messages import Message, _
from regest.core.base.text import storable
from regest.core.hooks.search_types import QueryAnd, QueryNode, QueryOr, QueryTerm
from regest.index import analysis
from regest.index.columns import EXACT, TEXTS
from regest.index.query_clauses import Clause, clauses_of
from regest.index.query_fields import SearchFields
from regest.index.query_filters import understood
from regest.index.query_grammar import OPERATORS, Kind, Token, tokens_of
from regest.index.query_nodes import distinct
from regest.index.query_words import Instead, whole_number
from regest.index.spoken_dates import read_period

LIMIT_CHARACTERS = 200
LIMIT_WORDS = 20
# With this many hits on all words, hits on some of them are only noise.
ENOUGH_HITS = 10

# What comes after that much cannot be among the first 200 characters of any sensible text.
_READ_CHARACTERS = 20_000
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f]+")
_OPERATORS = frozenset({Kind.AND, Kind.OR, Kind.NOT})
_LOOSE_SEPARATOR = re.compile(r"(?<=\d)\s*([-/\u2010-\u2015\u2212])\s*(?=\d)")


@dataclass(frozen=True, slots=True)
class SearchPlan:
    """What to ask an engine for, in order; None asks for everything, no tier at all for nothing.

    A later tier adds what the earlier ones did not find, and is asked only while they found fewer
    than `enough` hits.
    """

    tiers: tuple[QueryNode | None, ...]
    enough: int = ENOUGH_HITS


@dataclass(frozen=True, slots=True)
class Question:
    """A query as it was understood.

    `text` is what counted of it; `words` are the plain words and the words of phrases that are
    sought, as typed; `notes` tell a person what was left out and how a date was understood.
    """

    text: str
    words: tuple[str, ...] = ()
    notes: tuple[Message, ...] = ()
    number: str | None = None
    clauses: tuple[Clause, ...] = ()

    def plan(self, instead: Mapping[str, Sequence[str]] | None = None) -> SearchPlan:
        """Return the plan; `instead` maps a typed word → the words to seek in its place."""
        if not self.text:
            return SearchPlan((None,))
        if self.number is not None:
            exact = QueryTerm(self.number, column=EXACT)
            return SearchPlan((exact, QueryTerm(self.number, phrase=True)), enough=1)
        return SearchPlan(tuple(_tiers(self.clauses, instead or {})))


def read(text: str, names: SearchFields, today: dt.date) -> Question:
    """Read what a person typed; only its first 200 characters and 20 words count."""
    typed, cut = _tidy(text)
    joined = _LOOSE_SEPARATOR.sub(r"\1", typed)
    number = whole_number(joined)
    if number is not None and not _is_day(joined, today):
        return Question(typed, notes=_left_out(characters=cut), number=number)
    tokens, told = tokens_of(joined, names, today)
    kept = _within_limit(tokens)
    clauses = tuple(clauses_of(list(_labelled(kept))))
    words = dict.fromkeys(word for clause in clauses for word in clause.words())
    notes = (*_left_out(characters=cut, words=len(kept) < len(tokens)), *told, *_remarks(kept))
    return Question(typed, tuple(words), distinct(notes), clauses=clauses)


def sought(plan: SearchPlan) -> tuple[tuple[str, ...], ...]:
    """Return the words and phrases that hits are found by, each as a sequence of words."""
    found: dict[tuple[str, ...], None] = {}
    for tier in plan.tiers:
        for term in _positive(tier):
            words = [term.text[word.start : word.end] for word in analysis.words(term.text)]
            found[tuple(words or filter(analysis.forms, analysis.surfaces(term.text)))] = None
    return tuple(filter(None, found))


def _tiers(clauses: Sequence[Clause], instead: Instead) -> Iterator[QueryNode]:
    """Yield all words first, then any of them; at last dates need not be those of the papers."""
    if not clauses:
        return
    wanted = [each for each in clauses if not each.excluded]
    plain = [each for each in wanted if not each.required and not each.dated]
    plain = [each for each in plain if not each.empty] or plain
    dated = tuple(each for each in wanted if each.dated)
    required = tuple(each.node(instead) for each in wanted if each.required)
    excluded = tuple(each.node(instead) for each in clauses if each.excluded)
    words = tuple(each.node(instead) for each in plain)
    days = tuple(each.node(instead) for each in dated)
    yield QueryAnd((*required, *words, *days, *excluded))
    if len(words) > 1:
        yield QueryAnd((*required, QueryOr(words), *days, *excluded))
    if words and days:
        said = tuple(each.words_node(instead) for each in dated)
        yield QueryAnd((*required, QueryOr((*words, *said)), *excluded))


def _tidy(text: str) -> tuple[str, bool]:
    """Return what counts of a text, on one line, and whether anything was cut off."""
    line = " ".join(storable(_CONTROL.sub(" ", text[:_READ_CHARACTERS])).split())
    whole = analysis.tidy(line)
    if len(whole) <= LIMIT_CHARACTERS:
        return whole, len(text) > _READ_CHARACTERS
    kept, blank, _rest = whole[: LIMIT_CHARACTERS + 1].rpartition(" ")
    return (kept if blank else whole[:LIMIT_CHARACTERS]), True


def _is_day(typed: str, today: dt.date) -> bool:
    spoken = read_period(typed, 0, today)
    return spoken is not None and spoken.full and spoken.end == len(typed)


def _within_limit(tokens: Sequence[Token]) -> list[Token]:
    kept: list[Token] = []
    left = LIMIT_WORDS
    for token in tokens:
        count = 0 if token.kind in _OPERATORS else max(1, len(analysis.surfaces(token.text)))
        if count <= left:
            left -= count
            kept.append(token)
    return kept


def _labelled(tokens: Sequence[Token]) -> Iterator[Token]:
    """Yield the tokens, stop words as capitals where they must be labels, or else in small letters.

    No preposition ends a query, and one that begins it stays one. Among capitals there are no
    labels; a query of nothing but stop words can only mean labels.
    """
    said = [token.text for token in tokens if token.kind is Kind.WORD]
    only_small = all(map(_is_small, said))
    capitals = len(said) > 1 and "".join(said).isupper()
    for place, token in enumerate(tokens):
        text = token.text
        if token.kind is Kind.WORD and _is_small(text):
            letter, last = len(text) == 1, place == len(tokens) - 1
            if only_small or (letter and last and place):
                text = text.upper()
            elif capitals or (letter and place == 0):
                text = text.lower()
        yield replace(token, text=text)


def _is_small(word: str) -> bool:
    return analysis.forms(word.lower()) is None


def _left_out(*, characters: bool, words: bool = False) -> tuple[Message, ...]:
    """Return notes on what was too much."""
    notes = []
    if characters:
        notes.append(_("Only the first {count} characters were sought", count=LIMIT_CHARACTERS))
    if words:
        notes.append(_("Only the first {count} words were sought", count=LIMIT_WORDS))
    return tuple(notes)


def _remarks(tokens: Sequence[Token]) -> Iterator[Message]:
    """Yield notes on how tokens were understood."""
    for token in tokens:
        if token.filter is not None:
            yield from token.filter.notes
        elif token.spoken is not None and not token.spoken.full:
            yield understood(token.text, token.spoken.period)
        elif token.short:
            yield _(
                "“{word}*”: a beginning needs three letters, the word was sought", word=token.text
            )
        elif token.kind is Kind.WORD and OPERATORS.get(token.text) is Kind.NOT:
            yield _("“{word}” among capitals is a word; a minus leaves words out", word=token.text)


def _positive(node: QueryNode | None) -> Iterator[QueryTerm]:
    if isinstance(node, QueryTerm):
        if node.column in {"", EXACT, *TEXTS}:
            yield node
    elif isinstance(node, QueryAnd | QueryOr):
        for child in node.children:
            yield from _positive(child)
