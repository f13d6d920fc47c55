"""The words of an index in memory, to find those that a misspelt word may have been."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable


class Vocabulary:
    """Distinct words; a change, a gap, a surplus letter and two swapped ones are one edit each."""

    def __init__(self, words: Iterable[str] = ()) -> None:
        self._by_length: defaultdict[int, set[str]] = defaultdict(set)
        self.add(words)

    def add(self, words: Iterable[str]) -> None:
        """Take in further words."""
        by_length = self._by_length
        for word in set(words):
            by_length[len(word)].add(word)

    def near(self, word: str, distance: int) -> set[str]:
        """Return the words within `distance` edits of `word`, itself too if it is one of them."""
        # Most questions are spelt right: a program that ends with its answer need not load it.
        from rapidfuzz import process
        from rapidfuzz.distance import OSA

        found: set[str] = set()
        for length in range(max(1, len(word) - distance), len(word) + distance + 1):
            matches = process.extract(
                word,
                self._by_length.get(length, ()),
                scorer=OSA.distance,
                score_cutoff=distance,
                limit=None,
            )
            found.update(match[0] for match in matches)
        return found
