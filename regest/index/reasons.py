"""Why a record was found: by which word, number, name or date, in what form, and where."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from regest.core.base.messages import Message, Titles, _
from regest.core.hooks.search_types import QueryAnd, QueryNode, QueryOr, QueryRange, QueryTerm
from regest.index import analysis
from regest.index.cards import Card
from regest.index.columns import EXACT
from regest.index.query import SearchPlan
from regest.index.quotes import quoted
from regest.index.snippets import FRAGMENTS, Highlight, enough_matches, fragments, shown_text
from regest.index.wanted import HEADING, Match, Wanted, joined, terms_of

MOST_REASONS = 5
_DATE = "date"
_NUMBER = re.compile(r"(?=.*\d)[^\W_]+(?:[-/\u2010-\u2015\u2212][^\W_]+)+")


class ReasonKind(StrEnum):
    """What it was that found a record."""

    WORD = "word"
    PHRASE = "phrase"
    NUMBER = "number"
    PARTY = "party"
    DATE = "date"


class Place(StrEnum):
    """Where in a record it was found."""

    HEADING = "heading"
    CARD = "card"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class Reason:
    """`sought` is what was typed, `found` how it stands in the record.

    `field` is the role of the party or the name of the field where it stands, `title` how the
    latter is called; both empty outside the card, for the own number and for the date.
    """

    kind: ReasonKind
    sought: str
    found: str
    place: Place
    field: str = ""
    title: Titles | None = None

    @property
    def message(self) -> Message:
        """The reason as the end of a sentence that begins with “Found”."""
        return self.placed(self._why())

    def placed(self, why: Message) -> Message:
        """Return `why` with where in the record it is so."""
        where = self._where()
        return _("{why}, {where}", why=why, where=where) if where else why

    def _why(self) -> Message:
        if self.kind is ReasonKind.NUMBER:
            return _("by the number {found}", found=self.found)
        if self.kind is ReasonKind.DATE:
            return _("by the date {found}", found=self.found)
        if self.kind is ReasonKind.PARTY:
            return _by_party(self.field, self.found)
        same = _folded(self.found) == _folded(self.sought)
        if self.kind is ReasonKind.PHRASE:
            if same:
                return _("by the words “{found}”", found=self.found)
            words = {"found": self.found, "sought": self.sought}
            return _("by the words “{found}” (you searched for “{sought}”)", **words)
        if same:
            return _("by the word “{found}”", found=self.found)
        return _(
            "by the word “{found}” (you searched for “{sought}”)",
            found=self.found,
            sought=self.sought,
        )

    def _where(self) -> Message | None:
        if self.place is Place.HEADING:
            return _("in the heading")
        if self.place is Place.TEXT:
            return _("in the text")
        return _("in the card: {field}", field=self.title) if self.title else None


def sentences(reasons: Sequence[Reason]) -> tuple[Message, ...]:
    """Return reasons as ends of sentences that begin with “Found”; words of one place together."""
    groups: dict[object, list[Reason]] = {}
    for reason in reasons:
        alone = reason.kind is not ReasonKind.WORD
        groups.setdefault(reason if alone else (reason.place, reason.field), []).append(reason)
    return tuple(_together(group) for group in groups.values())


def _together(group: Sequence[Reason]) -> Message:
    first = group[0]
    if len(group) == 1:
        return first.message
    why = _("by the words {found}", found=quoted([reason.found for reason in group]))
    return first.placed(why)


class _Spot(NamedTuple):
    place: Place
    field: str = ""
    title: Titles | None = None


class Explained(NamedTuple):
    """What is shown of a hit beside its card: marks in the heading, fragments, reasons."""

    heading_marks: tuple[tuple[int, int], ...]
    highlights: tuple[Highlight, ...]
    reasons: tuple[Reason, ...]


class Explainer:
    """Says why hits of one plan were found; `typed` maps words that were corrected → as typed."""

    def __init__(self, plan: SearchPlan, typed: Mapping[str, str]) -> None:
        self._wanted = Wanted(terms_of(plan))
        self._days = [each for tier in plan.tiers for each in _days(tier)]
        self._typed = [_as_typed(term, typed) for term in self._wanted.terms]

    def explain(self, card: Card) -> Explained:
        """Return marks, fragments and reasons of one hit."""
        heading = list(self._wanted.matches(card.record.heading, HEADING))
        text = shown_text(card.text)
        in_text = enough_matches(text, self._wanted)
        shown = fragments(text, in_text)
        of_card, lines = self._of_card(card)
        if not shown:
            shown = tuple(lines[:FRAGMENTS])
        marks = joined((match.start, match.end) for match in heading)
        if not shown and marks:
            shown = fragments(card.record.heading, heading, limit=1)
        reasons = [
            *self._of_numbers(card),
            *(self._reason(each, card.record.heading, _Spot(Place.HEADING)) for each in heading),
            *of_card,
            *(self._reason(each, text, _Spot(Place.TEXT)) for each in in_text),
            *self._of_days(card),
        ]
        return Explained(marks, shown, _first_of_each(reasons))

    def _of_numbers(self, card: Card) -> Iterator[Reason]:
        own = analysis.exact_form(card.record.number)
        for term, typed in zip(self._wanted.terms, self._typed, strict=True):
            if term.column != EXACT:
                continue
            if own == term.text:
                yield Reason(ReasonKind.NUMBER, typed, card.record.number, Place.CARD)
            for field in card.fields:
                if field.exact == term.text:
                    spot = _Spot(Place.CARD, field.name, field.title)
                    yield Reason(ReasonKind.NUMBER, typed, field.value, *spot)

    def _of_card(self, card: Card) -> tuple[list[Reason], list[Highlight]]:
        reasons: list[Reason] = []
        lines: list[Highlight] = []
        for party in card.parties:
            for match in self._shown(party.name, f"party.{party.role}", lines):
                typed = self._typed[match.which]
                spot = _Spot(Place.CARD, party.role)
                reasons.append(Reason(ReasonKind.PARTY, typed, party.name, *spot))
        for field in card.fields:
            for match in self._shown(field.value, f"field.{field.name}", lines):
                spot = _Spot(Place.CARD, field.name, field.title)
                reasons.append(self._reason(match, field.value, spot))
        return reasons, lines

    def _shown(self, value: str, place: str, lines: list[Highlight]) -> list[Match]:
        plain = shown_text(value)
        found = enough_matches(plain, self._wanted, place)
        lines += fragments(plain, found, limit=1)
        return found

    def _reason(self, match: Match, text: str, spot: _Spot) -> Reason:
        term, found = self._wanted.terms[match.which], text[match.start : match.end]
        kind = ReasonKind.WORD
        if term.column == EXACT or _is_number(term.text):
            kind = ReasonKind.NUMBER
        elif not found.isalnum():
            kind = ReasonKind.PHRASE
        return Reason(kind, self._typed[match.which], found, *spot)

    def _of_days(self, card: Card) -> Iterator[Reason]:
        record = card.record
        day = record.document_date or record.registered_on or record.created_at.date()
        iso = day.isoformat()
        for low, high in self._days:
            if low <= iso and (not high or iso <= high):
                yield Reason(ReasonKind.DATE, low, _shown_day(day), Place.CARD)


def _by_party(role: str, name: str) -> Message:
    if role == "correspondent":
        return _("by the correspondent: {name}", name=name)
    if role in {"addressee", "copy_to"}:
        return _("by the addressee: {name}", name=name)
    if role == "signatory":
        return _("by the signatory: {name}", name=name)
    if role == "executor":
        return _("by the executor: {name}", name=name)
    if role == "author":
        return _("by the author: {name}", name=name)
    return _("by the party: {name}", name=name)


def _days(node: QueryNode | None) -> Iterator[tuple[str, str]]:
    if isinstance(node, QueryTerm) and node.column == _DATE:
        yield node.text, node.text
    elif isinstance(node, QueryRange) and node.column == _DATE:
        yield node.low, node.high
    elif isinstance(node, QueryAnd | QueryOr):
        for child in node.children:
            yield from _days(child)


def _is_number(text: str) -> bool:
    return bool(_NUMBER.fullmatch(text.strip()))


def _as_typed(term: QueryTerm, typed: Mapping[str, str]) -> str:
    text = typed.get(term.text, term.text)
    return f"{text.rstrip('*')}*" if term.prefix else text


def _first_of_each(reasons: list[Reason]) -> tuple[Reason, ...]:
    """Return the first reason for each thing typed: a number may be sought as words too."""
    first: dict[str, Reason] = {}
    for reason in reasons:
        first.setdefault(analysis.exact_form(reason.sought) or reason.sought, reason)
    return tuple(first.values())[:MOST_REASONS]


def _folded(text: str) -> str:
    return analysis.exact_form(text) or text


def _shown_day(day: dt.date) -> str:
    return day.strftime("%d.%m.%Y")
