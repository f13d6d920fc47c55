"""What a plan seeks, and where it stands in a text: the same forms of words that engines look up.

Only words that begin like one that is sought are looked at: analysing every word of a page of hits
would cost more than finding them.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from regest.core.hooks.search_types import QueryAnd, QueryNode, QueryOr, QueryTerm
from regest.index import analysis
from regest.index.columns import EXACT, TEXTS
from regest.index.query import SearchPlan
from regest.index.terms import PREFIX_LETTERS

HEADING, PEOPLE, BODY = "heading", "people", "body"
_HEAD = 2
# No row of small words between two words of a phrase is longer.
_GAP = 100
_DASHES = "[-\u2010-\u2015\u2212]"
_LETTERS = re.compile(r"[^\W\d_]+")
_MIXED = re.compile(r"[а-яё][a-z]|[a-z][а-яё]", re.IGNORECASE)
_ALIKE = {"а": "аa", "в": "вb", "с": "сc", "е": "еeё", "н": "нh", "к": "кk"}
_ALIKE |= {"м": "мm", "о": "оo", "р": "рp", "т": "тt", "х": "хx", "у": "уy"}

# The place of a word in one of the sequences that are sought.
_Step = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Match:
    """A word, phrase or number found at `text[start:end]`: term `which` of those wanted."""

    start: int
    end: int
    which: int


def terms_of(plan: SearchPlan) -> tuple[QueryTerm, ...]:
    """Return the words, phrases and numbers that hits may be found by, none of them twice."""
    found: dict[QueryTerm, None] = {}
    for tier in plan.tiers:
        found.update((term, None) for term in _positive(tier) if _is_read(term))
    return tuple(found)


def _positive(node: QueryNode | None) -> Iterator[QueryTerm]:
    if isinstance(node, QueryTerm):
        yield node
    elif isinstance(node, QueryAnd | QueryOr):
        for child in node.children:
            yield from _positive(child)


def _is_read(term: QueryTerm) -> bool:
    return term.column in {"", EXACT, *TEXTS} or "." in term.column


class Wanted:
    """The terms of a plan, ready to be found in texts.

    A `place` is a text column, or `party.ROLE` and `field.NAME` for a name or value of a card.
    """

    def __init__(self, terms: Sequence[QueryTerm]) -> None:
        self.terms = tuple(terms)
        self._numbers = [
            (which, number_pattern(term.text))
            for which, term in enumerate(terms)
            if term.column == EXACT
        ]
        words = [(which, term) for which, term in enumerate(terms) if term.column != EXACT]
        self._words = {named: _Words(words, named=named) for named in (False, True)}
        self._everywhere = all(term.column in {"", EXACT} for term in terms)

    def matches(self, text: str, place: str = BODY) -> Iterator[Match]:
        """Yield what is found in tidy `text`, numbers first, then words by their ends."""
        for which, pattern in self._numbers:
            for found in pattern.finditer(text):
                yield Match(found.start(), found.end(), which)
        named = place == PEOPLE or "." in place
        for match in self._words[named].matches(text):
            if self._everywhere or _applies(self.terms[match.which].column, place):
                yield match

    def marks(self, text: str, place: str = BODY) -> tuple[tuple[int, int], ...]:
        """Return where the terms stand in a short text, in order, never overlapping."""
        return joined((match.start, match.end) for match in self.matches(text, place))


class _Words:
    """Words and phrases, known by the lemmas and stems that engines look up."""

    def __init__(self, terms: Iterable[tuple[int, QueryTerm]], *, named: bool) -> None:
        self._lengths: dict[int, int] = {}
        self._by_form: dict[tuple[str, str], set[_Step]] = defaultdict(set)
        self._beginnings: list[tuple[str, _Step]] = []
        self._known: dict[str, frozenset[_Step]] = {}
        every: set[str] = set()
        for which, term in terms:
            words = sequence_of(term)
            self._lengths[which] = len(words)
            for place, word in enumerate(words):
                every |= self._want(word, (which, place), term, named=named or term.name)
        self._heads = _heads(every)
        self._phrases = any(length > 1 for length in self._lengths.values())

    def _want(self, word: str, step: _Step, term: QueryTerm, *, named: bool) -> set[str]:
        """Take in a word; return with what the words begin by which it may be found."""
        folded = analysis.fold(word)
        if term.prefix and len(folded) >= PREFIX_LETTERS:
            self._beginnings.append((folded, step))
            return {folded}
        lemmas, stems = analysis.alternatives(word, name=named)
        # A stop word is sought where it is joined to another word.
        for kind, known in (("lemma", lemmas or (folded,)), ("stem", stems)):
            for each in known:
                self._by_form[kind, each].add(step)
        every_lemma, every_stem = analysis.alternatives(word, name=True)
        return {folded, *every_lemma, *every_stem}

    def matches(self, text: str) -> Iterator[Match]:
        """Yield words and whole phrases; words that indexing leaves out do not part a phrase."""
        begun: dict[_Step, int] = {}
        last = 0
        for start, end, steps in self._occurrences(text):
            if begun and not _only_left_out(text, last, start):
                begun = {}
            going: dict[_Step, int] = {}
            for which, place in steps:
                first = begun.get((which, place), start if place == 0 else None)
                if first is not None and place + 1 == self._lengths[which]:
                    yield Match(first, end, which)
                elif first is not None:
                    going[which, place + 1] = first
            begun, last = going, end

    def _occurrences(self, text: str) -> list[tuple[int, int, frozenset[_Step]]]:
        """Return the places of words that are sought, in order."""
        low = text.lower().replace("ё", "е")
        if len(low) != len(text):
            low = "".join(each.lower() if len(each.lower()) == 1 else each for each in text)
        found: list[tuple[int, int, frozenset[_Step]]] = []
        for head in self._heads:
            at = low.find(head)
            while at >= 0:
                if not at or not _goes_on(low[at - 1], head[0]):
                    found += self._at(text, at)
                at = low.find(head, at + 1)
        return sorted(found) if len(self._heads) > 1 else found

    def _at(self, text: str, start: int) -> Iterator[tuple[int, int, frozenset[_Step]]]:
        match = analysis.WORD.match(text, start)
        if match is None:
            return
        steps = self._known.get(match[0])
        if steps is None:
            steps = self._known[match[0]] = self._steps(match[0])
        if steps and analysis.forms_at(text, start, match.end()) is not None:
            yield start, match.end(), steps

    def _steps(self, word: str) -> frozenset[_Step]:
        folded = analysis.fold(word)
        steps = {step for letters, step in self._beginnings if folded.startswith(letters)}
        known = analysis.forms(word) or analysis.Forms(folded, "")
        steps |= self._by_form.get(("lemma", known.lemma), set())
        steps |= self._by_form.get(("stem", known.stem), set())
        return frozenset(steps)


def _heads(beginnings: Iterable[str]) -> tuple[str, ...]:
    """Return with what words have to begin to be looked at: what is common to those alike."""
    alike: dict[str, list[str]] = defaultdict(list)
    for each in sorted(filter(None, beginnings)):
        alike[each[:_HEAD]].append(each)
    heads = [_common(each) for each in alike.values()]
    return tuple(
        head
        for head in heads
        if not any(head != other and head.startswith(other) for other in heads)
    )


def _common(words: Sequence[str]) -> str:
    """Return what all of the sorted words begin with."""
    first, last = words[0], words[-1]
    same = (at for at, (one, other) in enumerate(zip(first, last, strict=False)) if one != other)
    return first[: next(same, min(len(first), len(last)))]


def _goes_on(before: str, letter: str) -> bool:
    """Say whether a letter or digit goes on with the word that the sign before it belongs to."""
    return before.isalpha() if letter.isalpha() else before.isdecimal()


def _only_left_out(text: str, start: int, end: int) -> bool:
    """Say whether only words that indexing leaves out stand between two places."""
    return end - start <= _GAP and all(
        analysis.forms_at(text, *match.span()) is None
        for match in analysis.WORD.finditer(text, start, end)
    )


def sequence_of(term: QueryTerm) -> list[str]:
    """Return the words of a term that are looked for, one after another."""
    tidy = analysis.tidy(term.text)
    words = [tidy[word.start : word.end] for word in analysis.words(tidy)]
    return words or [word for word in analysis.surfaces(tidy) if analysis.forms(word)]


def number_pattern(number: str) -> re.Pattern[str]:
    """Return what finds a number in exact form as people write it, and no part of a longer one."""
    parts = []
    for sign in number:
        if sign in "-/":
            parts.append(rf"\s?(?:{_DASHES if sign == '-' else '/'})\s?")
        else:
            parts.append(f"[{alike}]" if (alike := _ALIKE.get(sign)) else re.escape(sign))
    edge = rf"\w|{_DASHES}\w|/"
    return re.compile(rf"(?<![\w/-]){''.join(parts)}(?!{edge})", re.IGNORECASE)


def unmixed(text: str) -> str:
    """Return `text`, as long as before, with words of both alphabets as the index holds them."""
    # Word by word: one pattern for it all would read a very long word anew from each letter.
    return _LETTERS.sub(
        lambda word: analysis.fold(word[0]) if _MIXED.search(word[0]) else word[0], text
    )


def joined(places: Iterable[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """Return places in order, those that overlap as one."""
    marks: list[tuple[int, int]] = []
    for start, end in sorted(places):
        if marks and start < marks[-1][1]:
            marks[-1] = (marks[-1][0], max(end, marks[-1][1]))
        else:
            marks.append((start, end))
    return tuple(marks)


def _applies(column: str, place: str) -> bool:
    if column in {"", EXACT, place}:
        return True
    return place.startswith({PEOPLE: "party.", BODY: "field."}.get(column, "\0"))
