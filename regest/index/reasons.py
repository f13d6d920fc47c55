"""Why a record was found: by which word, number, name or date, in what form, and where."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from regest.core.base.messages import Message, Titles, _, show
from regest.core.hooks.search_types import QueryAnd, QueryNode, QueryOr, QueryRange, QueryTerm
from regest.index import analysis
from regest.index.cards import Card
from regest.index.columns import EXACT
from regest.index.query import SearchPlan
from regest.index.quotes import quoted
from regest.index.snippets import FRAGMENTS, Highlight, enough_matches, fragments, shown_text
from regest.index.wanted import HEADING, Match, Wanted, joined, terms_of, unmixed

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
        # A number is sought whole and as words: it is one thing that was typed.
        self._keys = [_folded(each) for each in self._typed]

    def explain(self, card: Card) -> Explained:
        """Return marks, fragments and reasons of one hit."""
        found: dict[str, Reason] = {}
        self._of_numbers(card, found)
        heading = list(self._wanted.matches(card.record.heading, HEADING))
        self._tell(heading, card.record.heading, _Spot(Place.HEADING), found)
        lines = self._of_card(card, found)
        text = shown_text(card.text)
        in_text = enough_matches(text, self._wanted)
        if not (found or in_text):
            in_text = enough_matches(unmixed(text), self._wanted)
        self._tell(in_text, text, _Spot(Place.TEXT), found)
        self._of_days(card, found)
        marks = joined((match.start, match.end) for match in heading)
        shown = fragments(text, in_text) or tuple(lines[:FRAGMENTS])
        if not shown and marks:
            shown = fragments(card.record.heading, heading, limit=1)
        return Explained(marks, shown, tuple(found.values())[:MOST_REASONS])

    def _tell(
        self, matches: Iterable[Match], text: str, spot: _Spot, found: dict[str, Reason]
    ) -> None:
        """Add the first reason for each thing typed that has none yet."""
        for match in matches:
            key = self._keys[match.which]
            if key not in found:
                words = text[match.start : match.end]
                kind = self._kind(match.which, words)
                found[key] = Reason(kind, self._typed[match.which], words, *spot)

    def _kind(self, which: int, words: str) -> ReasonKind:
        term = self._wanted.terms[which]
        if term.column == EXACT or _NUMBER.fullmatch(term.text.strip()):
            return ReasonKind.NUMBER
        return ReasonKind.WORD if words.isalnum() else ReasonKind.PHRASE

    def _of_numbers(self, card: Card, found: dict[str, Reason]) -> None:
        for which, term in enumerate(self._wanted.terms):
            if term.column != EXACT:
                continue
            typed, key = self._typed[which], self._keys[which]
            if analysis.exact_form(card.record.number) == term.text:
                found[key] = Reason(ReasonKind.NUMBER, typed, card.record.number, Place.CARD)
            for field in card.fields:
                if field.exact == term.text:
                    spot = _Spot(Place.CARD, field.name, field.title)
                    found.setdefault(key, Reason(ReasonKind.NUMBER, typed, field.value, *spot))

    def _of_card(self, card: Card, found: dict[str, Reason]) -> list[Highlight]:
        """Add what parties and fields tell; return fragments of them."""
        lines: list[Highlight] = []
        for party in card.parties:
            name = shown_text(party.name)
            matches = enough_matches(name, self._wanted, f"party.{party.role}")
            lines += fragments(name, matches, limit=1)
            for match in matches:
                typed, spot = self._typed[match.which], _Spot(Place.CARD, party.role)
                reason = Reason(ReasonKind.PARTY, typed, party.name, *spot)
                found.setdefault(self._keys[match.which], reason)
        for field in card.fields:
            value = shown_text(field.value)
            matches = enough_matches(value, self._wanted, f"field.{field.name}")
            lines += fragments(value, matches, limit=1)
            self._tell(matches, value, _Spot(Place.CARD, field.name, field.title), found)
        return lines

    def _of_days(self, card: Card, found: dict[str, Reason]) -> None:
        record = card.record
        day = record.document_date or record.registered_on or record.created_at.date()
        iso = day.isoformat()
        for low, high in self._days:
            if low <= iso and (not high or iso <= high):
                found.setdefault(low, Reason(ReasonKind.DATE, low, show(day), Place.CARD))


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


def _as_typed(term: QueryTerm, typed: Mapping[str, str]) -> str:
    text = typed.get(term.text, term.text)
    return f"{text.rstrip('*')}*" if term.prefix else text


def _folded(text: str) -> str:
    return analysis.exact_form(text) or text
