"""Words like one that nothing is found by: what a reader may have meant, out of what they may see.

A word comes from texts under the reader's keys alone, and no other text decides how it is ranked:
what is hidden can neither be suggested nor keep something else from being so.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from rapidfuzz.distance import OSA

from regest.index import analysis
from regest.index.columns import SHORTEST_SURFACE, surface_of
from regest.index.engine import SearchIndex

# Up to so many letters, and how many slips are then forgiven; longer words have LONG_SLIPS.
FORGIVEN = ((3, 0), (7, 1))
LONG_SLIPS = 2
LONGEST = 40
USED = 3
_KEYBOARDS = (
    ("йцукенгшщзхъ", "фывапролджэ", "ячсмитьбю"),
    ("qwertyuiop", "asdfghjkl", "zxcvbnm"),
)
_HEARD_ALIKE = "оа еи иы еэ тд пб кг сз фв жш шщ чщ цс ьъ йи юу яа яе"
_LIKELY, _DOUBLED, _FIRST = 0.6, 0.5, 0.3
# What ten times as many records weigh against a slip.
_TENFOLD = 0.25
# Candidates this near to the likeliest one are as good as it.
_ALIKE = 0.4


@dataclass(frozen=True, slots=True)
class Candidate:
    """A word that may have been meant: slips away, weighed by how easily they happen; records."""

    word: str
    slips: int
    weight: float
    records: int


def forgiven(word: str) -> int:
    """Return how many slips of the hand a word of this length may have."""
    return next((slips for letters, slips in FORGIVEN if len(word) <= letters), LONG_SLIPS)


def candidates(index: SearchIndex, word: str, keys: Collection[str]) -> tuple[Candidate, ...]:
    """Return what `word` may have meant, the likeliest first, one form of each word.

    Those of fewest slips alone; two words for one where a blank was left out. Empty for short words
    and numbers.
    """
    folded = surface_of(word)
    if not forgiven(folded) or len(folded) > LONGEST:
        return ()
    known = analysis.forms(folded)
    # A slip in a form that no text has is found by what the form was made from.
    roots = (known.lemma, known.stem) if known else ()
    tried = (_near(index, each, keys) for each in dict.fromkeys((folded, *roots)))
    found = next(filter(None, tried), ()) or _parted(index, folded, keys)
    if not found:
        return ()
    fewest = min(each.slips for each in found)
    best: dict[str, Candidate] = {}
    for each in sorted((each for each in found if each.slips == fewest), key=_rank):
        best.setdefault(_same_word(each.word), each)
    return tuple(best.values())


def likeliest(found: Sequence[Candidate]) -> tuple[str, ...]:
    """Return the words that a search uses instead: the first candidate, and those as good."""
    worst = _rank(found[0])[0] + _ALIKE
    return tuple(each.word for each in found[:USED] if _rank(each)[0] <= worst)


def _near(index: SearchIndex, folded: str, keys: Collection[str]) -> tuple[Candidate, ...]:
    slips = forgiven(folded)
    held = set(index.near(folded, slips)) - {folded} if slips else set()
    return tuple(
        Candidate(word, OSA.distance(folded, word), _weight(folded, word), records)
        for word, records in index.frequencies(held, keys).items()
    )


def _parted(index: SearchIndex, folded: str, keys: Collection[str]) -> tuple[Candidate, ...]:
    ends = range(SHORTEST_SURFACE, len(folded) - SHORTEST_SURFACE + 1)
    parts = [(folded[:end], folded[end:]) for end in ends]
    seen = index.frequencies({each for pair in parts for each in pair}, keys)
    both = [
        Candidate(" ".join(pair), 1, 1.0, min(seen[pair[0]], seen[pair[1]]))
        for pair in parts
        if all(each in seen for each in pair)
    ]
    return tuple(sorted(both, key=_rank)[:1])


def _rank(candidate: Candidate) -> tuple[float, str]:
    return candidate.weight - _TENFOLD * math.log10(candidate.records), candidate.word


def _same_word(word: str) -> str:
    known = analysis.forms(word)
    return known.lemma if known else word


def _likely_slips() -> Mapping[tuple[str, str], float]:
    pairs = [tuple(pair) for pair in _HEARD_ALIKE.split()]
    for rows in _KEYBOARDS:
        pairs += [pair for row in rows for pair in pairwise(row)]
        for upper, lower in pairwise(rows):
            pairs += zip(upper, lower, strict=False)
            pairs += zip(upper[1:], lower, strict=False)
    return {way: _LIKELY for a, b in pairs for way in ((a, b), (b, a))}


_SLIPS = _likely_slips()


def _weight(typed: str, meant: str) -> float:
    """Return the distance from `typed` to `meant` where likely slips count less than one."""
    before: list[float] = []
    above = [float(place) for place in range(len(meant) + 1)]
    for row, hit in enumerate(typed, start=1):
        line = [above[0] + _single(typed, row)]
        for place, letter in enumerate(meant, start=1):
            change = 0.0 if hit == letter else _SLIPS.get((hit, letter), 1.0)
            best = min(
                above[place - 1] + change,
                above[place] + _single(typed, row),
                line[place - 1] + _single(meant, place),
            )
            if row > 1 and place > 1 and hit == meant[place - 2] and typed[row - 2] == letter:
                best = min(best, before[place - 2] + _LIKELY)
            line.append(best)
        before, above = above, line
    return above[-1] + (_FIRST if typed[0] != meant[0] else 0.0)


def _single(word: str, place: int) -> float:
    """Return what one letter too many or too few costs: less where it doubles its neighbour."""
    return _DOUBLED if place > 1 and word[place - 1] == word[place - 2] else 1.0
