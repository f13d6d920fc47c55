"""Fragments of a text around the words that a query found, with the words marked.

Made from stored texts and only for hits that are shown: the index keeps no text of its own.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from regest.index import analysis

FRAGMENT_LETTERS = 200
FRAGMENTS = 2
# Reading further into a long text costs more than a better fragment is worth.
READ_LETTERS = 200_000
ENOUGH_MATCHES = 50
_SPACES = re.compile(r"\s+")

# The place of a word in one of the sequences that are sought.
_Step = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Highlight:
    """A fragment and the places of the found words in it: `text[start:end]`."""

    text: str
    marks: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class _Match:
    start: int
    end: int
    wanted: int


class Wanted:
    """The words and phrases to mark, known by the lemmas and stems that the engine sought."""

    def __init__(self, sequences: Sequence[Sequence[str]]) -> None:
        self._lengths = [len(words) for words in sequences]
        self._by_lemma: dict[str, set[_Step]] = defaultdict(set)
        self._by_stem: dict[str, set[_Step]] = defaultdict(set)
        for which, words in enumerate(sequences):
            for place, word in enumerate(words):
                lemmas, stems = analysis.alternatives(word)
                for lemma in lemmas:
                    self._by_lemma[lemma].add((which, place))
                for stem in stems:
                    self._by_stem[stem].add((which, place))

    def matches(self, text: str) -> Iterator[tuple[int, int, int]]:
        """Yield (start, end, which) of each word or phrase found in `text`, by their ends."""
        by_lemma, by_stem = self._by_lemma.get, self._by_stem.get
        begun: dict[_Step, int] = {}
        for start, end, forms in analysis.words(text):
            in_lemmas, in_stems = by_lemma(forms.lemma), by_stem(forms.stem)
            if in_lemmas is None and in_stems is None:
                begun = {}
                continue
            going: dict[_Step, int] = {}
            for which, place in sorted((in_lemmas or set()) | (in_stems or set())):
                first = begun.get((which, place), start if place == 0 else None)
                if first is not None and place + 1 == self._lengths[which]:
                    yield first, end, which
                elif first is not None:
                    going[which, place + 1] = first
            begun = going

    def marks(self, text: str) -> tuple[tuple[int, int], ...]:
        """Return where the words and phrases stand in a short text, in order, never overlapping."""
        return _joined((start, end) for start, end, _which in self.matches(text))


def highlights(text: str, wanted: Wanted, limit: int = FRAGMENTS) -> tuple[Highlight, ...]:
    """Return up to `limit` fragments of `text`, in its order: those with most different words.

    White space is drawn together; an ellipsis stands where the text goes on.
    """
    plain = _SPACES.sub(" ", analysis.tidy(text[:READ_LETTERS])).strip()
    matches: list[_Match] = []
    for start, end, which in wanted.matches(plain):
        matches.append(_Match(start, end, which))
        if len(matches) == ENOUGH_MATCHES:
            break
    windows: list[list[_Match]] = []
    while matches and len(windows) < limit:
        best = _best_window(matches)
        windows.append(best)
        low, high = _bounds(plain, best)
        matches = [match for match in matches if match.end <= low or match.start >= high]
    windows.sort(key=lambda window: window[0].start)
    return tuple(_cut(plain, window) for window in windows)


def _best_window(matches: list[_Match]) -> list[_Match]:
    """Return the neighbours within one fragment that bear most different words, then most words."""
    best: list[_Match] = []
    rank = (0, 0)
    for place, first in enumerate(matches):
        window = [
            match for match in matches[place:] if match.end - first.start <= FRAGMENT_LETTERS
        ] or [first]
        found = (len({match.wanted for match in window}), len(window))
        if found > rank:
            best, rank = window, found
    return best


def _bounds(text: str, window: list[_Match]) -> tuple[int, int]:
    start, end = window[0].start, max(match.end for match in window)
    room = max(0, FRAGMENT_LETTERS - (end - start))
    low = max(0, min(start - room // 3, len(text) - FRAGMENT_LETTERS))
    high = min(len(text), max(end, low + FRAGMENT_LETTERS))
    if low > 0 and (space := text.find(" ", low, start)) >= 0:
        low = space + 1
    if high < len(text) and (space := text.rfind(" ", end, high)) >= 0:
        high = space
    return low, high


def _cut(text: str, window: list[_Match]) -> Highlight:
    low, high = _bounds(text, window)
    before, after = "… " if low else "", " …" if high < len(text) else ""
    shift = len(before) - low
    marks = _joined((match.start + shift, match.end + shift) for match in window)
    return Highlight(f"{before}{text[low:high]}{after}", marks)


def _joined(places: Iterable[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    marks: list[tuple[int, int]] = []
    for start, end in sorted(places):
        if marks and start < marks[-1][1]:
            marks[-1] = (marks[-1][0], max(end, marks[-1][1]))
        else:
            marks.append((start, end))
    return tuple(marks)
