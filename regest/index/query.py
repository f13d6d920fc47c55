"""What a person typed, read into query nodes; anything can be typed, nothing is an error.

Plain words (all of them first, then any), "phrases", -excluded words, dates, and registration
numbers, which are sought whole before they are sought as text.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from regest.core.base.messages import Message
from regest.core.hooks.search_types import QueryAnd, QueryNode, QueryNot, QueryOr, QueryTerm
from regest.index import analysis
from regest.index.query_fields import SearchFields

LIMIT_CHARACTERS = 200
LIMIT_WORDS = 20
# With this many hits on all words, hits on some of them are only noise.
ENOUGH_HITS = 10

_PIECE = re.compile(
    r"""(?P<minus>(?<!\S)-(?=[\w"«“„]))?
    (?: "(?P<straight>[^"]+)" | «(?P<angled>[^«»]+)» | [“„](?P<curled>[^“”„]+)[“”]
      | (?:№\s*)?(?P<word>[^\s"«»“”„№]+) )""",
    re.VERBOSE,
)
_SIGN = re.compile(r"(?:№|#|n[o°]?\.?(?=\s*\d))\s*", re.IGNORECASE)
_LOOSE_SEPARATOR = re.compile(r"(?<=\d)\s*([-/\u2010-\u2015\u2212])\s*(?=\d)")
_NUMBER = re.compile(r"(?=.*\d)[^\W_]+(?:[-/][^\W_]+)+")
_BARE_NUMBER = re.compile(r"(?=.*\d)[^\W_]+")
_DATE = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})")


@dataclass(frozen=True, slots=True)
class SearchPlan:
    """What to ask an engine for, in order; None asks for everything, no tier at all for nothing.

    A later tier adds what the earlier ones did not find, and is asked only while they found fewer
    than `enough` hits.
    """

    tiers: tuple[QueryNode | None, ...]
    enough: int = ENOUGH_HITS


@dataclass(frozen=True, slots=True)
class _Piece:
    node: QueryNode
    excluded: bool
    phrase: bool


@dataclass(frozen=True, slots=True)
class Question:
    """A query as it was understood.

    `text` is what counted of it; `words` are the plain words and the words of phrases that are
    sought, as typed; `notes` tell a person what was left out and how a date was understood.
    """

    text: str
    words: tuple[str, ...]
    notes: tuple[Message, ...]
    _plan: SearchPlan

    def plan(self, instead: Mapping[str, Sequence[str]] | None = None) -> SearchPlan:
        """Return the plan; `instead` maps a typed word → the words to seek in its place."""
        if not instead:
            return self._plan
        tiers = tuple(tier and _corrected(tier, instead) for tier in self._plan.tiers)
        return replace(self._plan, tiers=tiers)


def read(text: str, names: SearchFields, today: dt.date) -> Question:
    """Read what a person typed; anything may be typed, nothing is an error."""
    del names, today
    plan = parse(text)
    words = dict.fromkeys(
        word
        for tier in plan.tiers
        for term in _positive(tier)
        if not term.column
        for word in analysis.surfaces(term.text)
        if word.isalpha()
    )
    return Question(analysis.tidy(text)[:LIMIT_CHARACTERS].strip(), tuple(words), (), plan)


def _corrected(node: QueryNode, instead: Mapping[str, Sequence[str]]) -> QueryNode:
    if isinstance(node, QueryTerm):
        others = instead.get(node.text, ()) if not node.column else ()
        return QueryOr(tuple(replace(node, text=each) for each in others)) if others else node
    if isinstance(node, QueryAnd | QueryOr):
        return type(node)(tuple(_corrected(child, instead) for child in node.children))
    return node


def parse(text: str) -> SearchPlan:
    """Return the plan for what a person typed; only its first 200 characters and 20 words count."""
    typed = analysis.tidy(text)[:LIMIT_CHARACTERS].strip()
    if not typed:
        return SearchPlan((None,))
    number = _whole_number(typed)
    if number is not None:
        exact = QueryTerm(number, column="exact")
        return SearchPlan((exact, QueryTerm(number, phrase=True)), enough=1)
    return _plan(list(_pieces(typed)))


def sought(plan: SearchPlan) -> tuple[tuple[str, ...], ...]:
    """Return the words and phrases that hits are found by, each as a sequence of words."""
    found: dict[tuple[str, ...], None] = {}
    for tier in plan.tiers:
        for term in _positive(tier):
            words = [term.text[word.start : word.end] for word in analysis.words(term.text)]
            found[tuple(words or filter(analysis.forms, analysis.surfaces(term.text)))] = None
    return tuple(filter(None, found))


def _plan(pieces: list[_Piece]) -> SearchPlan:
    phrases = tuple(piece.node for piece in pieces if piece.phrase and not piece.excluded)
    words = tuple(piece.node for piece in pieces if not piece.phrase and not piece.excluded)
    excluded = tuple(QueryNot(piece.node) for piece in pieces if piece.excluded)
    if not pieces:
        return SearchPlan(())
    all_words = QueryAnd((*phrases, *words, *excluded))
    if len(words) < 2:
        return SearchPlan((all_words,))
    return SearchPlan((all_words, QueryAnd((*phrases, QueryOr(words), *excluded))))


def _pieces(typed: str) -> Iterator[_Piece]:
    matches = list(_PIECE.finditer(_LOOSE_SEPARATOR.sub(r"\1", typed)))
    left = LIMIT_WORDS
    for place, match in enumerate(matches):
        quoted = match["straight"] or match["angled"] or match["curled"]
        text = quoted or match["word"]
        count = len(analysis.surfaces(text))
        if not count or count > left:
            continue
        left -= count
        excluded = match["minus"] is not None
        if quoted is not None:
            yield _Piece(QueryTerm(text, phrase=True), excluded, phrase=True)
            continue
        text = _as_label_or_word(text, first=place == 0, last=place == len(matches) - 1)
        yield _Piece(_word(text), excluded, phrase=False)


def _word(text: str) -> QueryNode:
    plain = text.strip(".,;:!?()[]{}'")
    date = _DATE.fullmatch(plain)
    if date is not None:
        day, month, year = date.groups()
        iso = f"{year}-{int(month):02}-{int(day):02}"
        return QueryOr((QueryTerm(iso, column="date"), QueryTerm(plain, phrase=True)))
    number = analysis.exact_form(plain)
    if number is not None and (_NUMBER.fullmatch(number) or _BARE_NUMBER.fullmatch(number)):
        return QueryOr((QueryTerm(number, column="exact"), QueryTerm(plain, phrase=True)))
    return QueryTerm(text)


def _as_label_or_word(text: str, *, first: bool, last: bool) -> str:
    """Return a single letter as a capital where it must be a label: no preposition ends a query."""
    if len(text) != 1 or not text.isalpha():
        return text
    if last and not first:
        return text.upper()
    return text.lower() if first else text


def _whole_number(typed: str) -> str | None:
    """Return the number, in exact form, when all of the query is one."""
    sign = _SIGN.match(typed)
    rest = _LOOSE_SEPARATOR.sub(r"\1", typed[sign.end() :] if sign else typed)
    number = None if re.search(r"\s", rest) else analysis.exact_form(rest)
    if number is None:
        return None
    shape = _BARE_NUMBER if sign and _BARE_NUMBER.fullmatch(number) else _NUMBER
    return number if shape.fullmatch(number) else None


def _positive(node: QueryNode | None) -> Iterator[QueryTerm]:
    if isinstance(node, QueryTerm):
        if node.column != "date":
            yield node
    elif isinstance(node, QueryAnd | QueryOr):
        for child in node.children:
            yield from _positive(child)
