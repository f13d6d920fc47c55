"""A query put right where a word of it finds nothing: keyboard layout first, then spelling.

A word that finds anything the reader may see is left alone, so that help never hides an answer.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from regest.core.base.messages import Message, _
from regest.core.hooks.search_types import EngineQuery, QueryNode, QueryTerm
from regest.index import analysis, spelling
from regest.index.engine import SearchIndex
from regest.index.layout import retyped
from regest.index.query import Question, SearchPlan
from regest.index.query_limits import LIMIT_CHARACTERS, LIMIT_WORDS
from regest.index.quotes import quoted
from regest.index.spelling import Candidate

MOST_SUGGESTIONS = 3
_TOKEN = re.compile(r"\S+")

Read = Callable[[str], Question]


class CorrectionKind(StrEnum):
    """Why another word was used than the one typed."""

    LAYOUT = "layout"
    SPELLING = "spelling"


@dataclass(frozen=True, slots=True)
class Correction:
    """A word as typed, and those that were used in its place, the likeliest first."""

    typed: str
    used: tuple[str, ...]
    kind: CorrectionKind


@dataclass(frozen=True, slots=True)
class Corrected:
    """A question as it is asked in the end: in the right layout, planned with words put right.

    `text` is the query with the likeliest words, `suggestions` are queries with others; `typed`
    maps a word used → as it was typed.
    """

    question: Question
    plan: SearchPlan
    text: str
    corrections: tuple[Correction, ...] = ()
    suggestions: tuple[str, ...] = ()
    typed: Mapping[str, str] = field(default_factory=dict)


def notices(text: str, corrections: Sequence[Correction]) -> Iterator[Message]:
    """Yield what a person is told of a query that was put right; `text` is what it has become."""
    if any(each.kind is CorrectionKind.LAYOUT for each in corrections):
        yield _("Results are shown for “{query}” (keyboard layout corrected)", query=text)
    for each in corrections:
        if each.kind is CorrectionKind.SPELLING:
            yield _.n(
                "Results are shown for the word {used} instead of “{typed}”",
                "Results are shown for the words {used} instead of “{typed}”",
                len(each.used),
                used=quoted(each.used),
                typed=each.typed,
            )


class Corrector:
    """Puts queries of one reader right; `read` turns text into a question."""

    def __init__(self, index: SearchIndex, keys: Collection[str], read: Read) -> None:
        self._index = index
        self._keys = keys
        self._read = read
        self._known: dict[str, tuple[Candidate, ...]] = {}

    def correct(self, text: str) -> Corrected:
        """Return the question with the words that find nothing replaced where help is known."""
        typed = analysis.tidy(text)[:LIMIT_CHARACTERS].strip()
        meant, retypings = self._layout(typed)
        question = self._read(meant)
        found = self._spelling(question)
        # A word of the dictionary is meant as it stands: another one is offered, never taken.
        instead = {
            word: spelling.likeliest(each)
            for word, each in found.items()
            if not analysis.is_known(word)
        }
        asked = _replaced(meant, {word: used[0] for word, used in instead.items()})
        corrections = _together(retypings, instead)
        return Corrected(
            question=question,
            plan=question.plan(instead),
            text=asked,
            corrections=corrections,
            suggestions=tuple(each for each in _suggestions(meant, found) if each != asked),
            typed={
                word: each.typed
                for each in corrections
                for word in each.used
                if word not in question.words or each.kind is CorrectionKind.LAYOUT
            },
        )

    def doubted(self, asked: Corrected) -> Corrected:
        """Return a question that finds something, with what may have been meant by strange words.

        Strange is a word that neither the dictionary knows nor a text has as it was typed: what it
        finds, it finds by its stem.
        """
        question = asked.question
        words = {word: analysis.fold(word) for word in question.words}
        held = self._index.frequencies(set(words.values()), self._keys)
        strange = (
            word
            for word, folded in words.items()
            if spelling.forgiven(folded) and folded not in held and not analysis.is_known(word)
        )
        found = {word: _others(word, self._candidates(word)) for word in strange}
        likely = {word: each for word, each in found.items() if each}
        return replace(asked, suggestions=_suggestions(question.text, likely))

    def _layout(self, text: str) -> tuple[str, Mapping[str, str]]:
        """Return the text and token → retyped, for those that find something only then."""
        tokens = dict.fromkeys(_TOKEN.findall(text)[:LIMIT_WORDS])
        changed: dict[str, str] = {}
        for token in tokens:
            meant = self._meant(token)
            if meant is not None:
                changed[token] = meant
        whole = dict(changed)
        if changed:
            # Words that are not looked for say nothing of their layout: they follow the others.
            whole |= {token: word for token in tokens if (word := _small_word(token))}
        return _TOKEN.sub(lambda match: whole.get(match[0], match[0]), text), changed

    def _meant(self, token: str) -> str | None:
        readings = retyped(token)
        if not readings or self._finds(token):
            return None
        found = next((each for each in readings if self._finds(each)), None)
        if found is not None or self._candidates(token):
            return found
        return next((each for each in readings if self._candidates(each)), None)

    def _spelling(self, question: Question) -> Mapping[str, tuple[Candidate, ...]]:
        """Return typed word → candidates, for the words sought that find nothing."""
        found = {
            word: self._candidates(word)
            for word in question.words
            if analysis.forms(word) is not None and not self._holds(word)
        }
        return {word: each for word, each in found.items() if each}

    def _candidates(self, word: str) -> tuple[Candidate, ...]:
        if word not in self._known:
            self._known[word] = spelling.candidates(self._index, word, self._keys)
        return self._known[word]

    def _finds(self, token: str) -> bool:
        """Say whether a word, number or filter by itself finds anything, with all its parts."""
        question = self._read(token.lstrip("-").strip('"«»“”„'))
        tiers = question.plan().tiers
        whole = tiers if question.number else tiers[:1]
        return any(tier is None or self._count(tier) for tier in whole)

    def _holds(self, word: str) -> bool:
        return bool(self._count(QueryTerm(word, name=True)))

    def _count(self, node: QueryNode) -> int:
        return self._index.search(EngineQuery(node=node, keys=self._keys, limit=0)).total


def _together(
    retypings: Mapping[str, str], instead: Mapping[str, Sequence[str]]
) -> tuple[Correction, ...]:
    """Return the corrections; a word that is misspelt in the wrong layout has one, not two."""
    layouts = [
        Correction(token, tuple(instead.get(meant, (meant,))), CorrectionKind.LAYOUT)
        for token, meant in retypings.items()
    ]
    spellings = [
        Correction(word, tuple(used), CorrectionKind.SPELLING)
        for word, used in instead.items()
        if word not in retypings.values()
    ]
    return (*layouts, *spellings)


def _small_word(token: str) -> str | None:
    """Return the word in the other layout when it is one that no search looks for."""
    for each in retyped(token):
        if each.isalpha() and (analysis.forms(each.lower()) is None):
            return each
    return None


def _others(word: str, found: Sequence[Candidate]) -> tuple[Candidate, ...]:
    """Return the candidates that are no other form of the word itself."""
    lemmas, stems = map(set, analysis.alternatives(word))
    return tuple(
        each
        for each in found
        if lemmas.isdisjoint(analysis.alternatives(each.word)[0])
        and stems.isdisjoint(analysis.alternatives(each.word)[1])
    )


def _suggestions(text: str, found: Mapping[str, Sequence[Candidate]]) -> tuple[str, ...]:
    """Return the query with the likeliest candidates, then with another in one word's place."""
    best = {word: each[0].word for word, each in found.items()}
    queries = [_replaced(text, best)]
    queries += [
        _replaced(text, {**best, word: other.word})
        for word, each in found.items()
        for other in each[1:]
    ]
    return tuple(query for query in dict.fromkeys(queries) if query != text)[:MOST_SUGGESTIONS]


def _replaced(text: str, instead: Mapping[str, str]) -> str:
    """Return `text` with whole words replaced."""
    if not instead:
        return text
    words = "|".join(map(re.escape, instead))
    return re.sub(rf"(?<!\w)(?:{words})(?!\w)", lambda match: instead[match[0]], text)
