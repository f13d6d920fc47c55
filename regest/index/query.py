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
from regest.core.hooks.search_types import QueryAnd, QueryNode, QueryOr, QueryTerm
from regest.index import analysis
from regest.index.columns import EXACT
from regest.index.query_clauses import Clause, clauses_of
from regest.index.query_fields import SearchFields
from regest.index.query_filters import understood
from regest.index.query_grammar import OPERATORS, Kind, Token, tokens_of
from regest.index.query_limits import tidy_query, within_limits
from regest.index.query_nodes import distinct
from regest.index.query_words import Instead, whole_number
from regest.index.spoken_dates import read_period

# With this many hits on all words, hits on some of them are only noise.
ENOUGH_HITS = 10

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
    """Read what a person typed; what is too much is left out, and the notes say so."""
    typed, cut = tidy_query(text)
    joined = _LOOSE_SEPARATOR.sub(r"\1", typed)
    number = whole_number(joined)
    if number is not None and not _is_day(joined, today):
        return Question(typed, notes=cut, number=number)
    tokens, told = tokens_of(joined, names, today)
    kept, left_out = within_limits(tokens)
    clauses = tuple(clauses_of(list(_labelled(kept))))
    words = dict.fromkeys(word for clause in clauses for word in clause.words())
    notes = distinct((*cut, *left_out, *told, *_remarks(kept)))
    return Question(typed, tuple(words), notes, clauses=clauses)


def _tiers(clauses: Sequence[Clause], instead: Instead) -> Iterator[QueryNode]:
    """Yield all words first, then any of them; at last dates need not be those of the papers."""
    if not clauses:
        return
    wanted = [each for each in clauses if not each.excluded]
    plain = [each for each in wanted if not each.required and not each.dated]
    if not all(each.empty for each in wanted):
        plain = [each for each in plain if not each.empty]
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


def _is_day(typed: str, today: dt.date) -> bool:
    spoken = read_period(typed, 0, today)
    return spoken is not None and spoken.full and spoken.end == len(typed)


def _labelled(tokens: Sequence[Token]) -> Iterator[Token]:
    """Yield the tokens, stop words as capitals where they must be labels, or else in small letters.

    No preposition ends a query, and one that begins it stays one. Among capitals there are no
    labels; a query of nothing but stop words can only mean labels.
    """
    said = [token.text for token in tokens if token.kind is Kind.WORD]
    only_small = len(said) == len(tokens) and all(map(_is_small, said))
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


def _remarks(tokens: Sequence[Token]) -> Iterator[Message]:
    """Yield notes on how tokens were understood."""
    for token in tokens:
        if token.filter is not None:
            yield from token.filter.notes
        elif token.spoken is not None:
            if not token.spoken.full and not token.spoken.period.is_year_in(token.text):
                yield understood(token.text, token.spoken.period)
        elif token.short:
            yield _(
                "“{word}*”: a beginning needs three letters, the word was sought", word=token.text
            )
        elif token.kind is Kind.WORD and OPERATORS.get(token.text) is Kind.NOT:
            yield _("“{word}” among capitals is a word; a minus leaves words out", word=token.text)
