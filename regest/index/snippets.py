"""Fragments of a text around the words that a query found, with the words marked.

Made from stored texts and only for hits that are shown: the index keeps no text of its own.
"""

from __future__ import annotations

from dataclasses import dataclass

from regest.index import analysis
from regest.index.wanted import BODY, Match, Wanted, joined

FRAGMENT_LETTERS = 200
FRAGMENTS = 2
# Reading further into a long text costs more than a better fragment is worth.
READ_LETTERS = 200_000
ENOUGH_MATCHES = 50
ENOUGH_OF_ONE = 20
_GOES_ON = " …"


@dataclass(frozen=True, slots=True)
class Highlight:
    """A fragment and the places of the found words in it: `text[start:end]`."""

    text: str
    marks: tuple[tuple[int, int], ...]


def shown_text(text: str) -> str:
    """Return the part of a text that is read for fragments, with white space drawn together."""
    return " ".join(analysis.tidy(text[:READ_LETTERS]).split())


def highlights(
    plain: str, wanted: Wanted, place: str = BODY, limit: int = FRAGMENTS
) -> tuple[Highlight, ...]:
    """Return up to `limit` fragments of `plain`, in its order: those with most different words.

    `plain` is a `shown_text`; an ellipsis stands where it goes on.
    """
    return fragments(plain, enough_matches(plain, wanted, place), limit)


def enough_matches(plain: str, wanted: Wanted, place: str = BODY) -> list[Match]:
    """Return matches in a text that may be long: not all of a frequent word, but some of each."""
    found: list[Match] = []
    counts = [0] * len(wanted.terms)
    for match in wanted.matches(plain, place):
        counts[match.which] += 1
        if counts[match.which] <= ENOUGH_OF_ONE:
            found.append(match)
        elif len(found) >= ENOUGH_MATCHES or all(counts):
            break
    return sorted(found, key=lambda match: (match.start, match.end))


def fragments(plain: str, found: list[Match], limit: int = FRAGMENTS) -> tuple[Highlight, ...]:
    """Return the fragments of `plain` around what was found in it."""
    matches, shown = found, dict[str, tuple[int, Highlight]]()
    while matches and len(shown) < limit:
        best = _best_window(matches)
        cut = _cut(plain, best)
        # A letter sent as text and as HTML says everything twice.
        shown.setdefault(cut.text.strip(_GOES_ON), (best[0].start, cut))
        low, high = _bounds(plain, best)
        matches = [match for match in matches if match.end <= low or match.start >= high]
    return tuple(cut for _start, cut in sorted(shown.values(), key=lambda each: each[0]))


def _best_window(matches: list[Match]) -> list[Match]:
    """Return the neighbours within one fragment that bear most different words, then most words."""
    best: list[Match] = []
    rank = (0, 0)
    for place, first in enumerate(matches):
        window = [
            match for match in matches[place:] if match.end - first.start <= FRAGMENT_LETTERS
        ] or [first]
        found = (len({match.which for match in window}), len(window))
        if found > rank:
            best, rank = window, found
    return best


def _bounds(text: str, window: list[Match]) -> tuple[int, int]:
    start, end = window[0].start, max(match.end for match in window)
    room = max(0, FRAGMENT_LETTERS - (end - start))
    low = max(0, min(start - room // 3, len(text) - FRAGMENT_LETTERS))
    high = min(len(text), max(end, low + FRAGMENT_LETTERS))
    if low > 0 and (space := text.find(" ", low, start)) >= 0:
        low = space + 1
    if high < len(text) and (space := text.rfind(" ", end, high)) >= 0:
        high = space
    return low, high


def _cut(text: str, window: list[Match]) -> Highlight:
    low, high = _bounds(text, window)
    before, after = "… " if low else "", " …" if high < len(text) else ""
    shift = len(before) - low
    marks = joined((match.start + shift, match.end + shift) for match in window)
    return Highlight(f"{before}{text[low:high]}{after}", marks)
