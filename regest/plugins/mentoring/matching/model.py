"""What a distribution is made of: two lists, the pairs that stand, and the terms (domain §8.1).

`m` mentors and `c` candidates are counted over the whole list being approved, with the pairs that
stand already (C31).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import NamedTuple

from regest.plugins.mentoring.matching.roads import Road, blind

_DIGITS = re.compile(r"(\d+)")


class Case(StrEnum):
    """Which of the lists is longer; it decides who may have more than one (3.16)."""

    NOBODY = "nobody"
    EQUAL = "equal"
    MORE_CANDIDATES = "more_candidates"
    MORE_MENTORS = "more_mentors"


class Criterion(StrEnum):
    """What a pair has in common; `NEITHER` is outside the criterion and needs a justification."""

    BOTH = "both"
    TERRITORY = "territory"
    SECTOR = "sector"
    NEITHER = "neither"


@dataclass(frozen=True, slots=True)
class Participant:
    """An organisation on one of the lists; `number` is its registration number.

    `territory` and `sector` are compared blind to case, ё and spaces; an empty one equals nothing.
    """

    key: str
    number: str = ""
    territory: str = ""
    sector: str = ""


class Pair(NamedTuple):
    """A mentor and a candidate, by their keys."""

    mentor: str
    candidate: str


@dataclass(frozen=True, slots=True)
class Weights:
    """What a common territory and a common sector are worth, whole numbers from 0 on."""

    territory: int = 2
    sector: int = 1

    def score(self, criterion: Criterion) -> int:
        """Return what a pair with this in common is worth."""
        return {
            Criterion.BOTH: self.territory + self.sector,
            Criterion.TERRITORY: self.territory,
            Criterion.SECTOR: self.sector,
            Criterion.NEITHER: 0,
        }[criterion]


@dataclass(frozen=True, slots=True)
class Instance:
    """Everything that a distribution depends on.

    `fixed` are pairs that stand; they count, and are never changed. `forbidden` are pairs that are
    never made. `cap` is how many one side may have where the other is longer, None for an even
    share. `use_all_mentors` lets candidates have more mentors than the share rather than leave a
    mentor free who fits them. `roads` say how far territories are apart, where that is known.
    """

    mentors: tuple[Participant, ...]
    candidates: tuple[Participant, ...]
    fixed: tuple[Pair, ...] = ()
    weights: Weights = Weights()
    cap: int | None = None
    use_all_mentors: bool = False
    forbidden: tuple[Pair, ...] = ()
    roads: tuple[Road, ...] = ()

    def __post_init__(self) -> None:
        """Refuse lists that share an organisation, and pairs of strangers.

        Raises:
            ValueError: one of these, or a weight or cap that is no natural number.
        """
        mentors, candidates = _keys(self.mentors), _keys(self.candidates)
        if mentors & candidates:
            raise ValueError(f"both mentor and candidate: {sorted(mentors & candidates)}")
        strangers = [
            pair
            for pair in (*self.fixed, *self.forbidden)
            if pair.mentor not in mentors or pair.candidate not in candidates
        ]
        if strangers or len(set(self.fixed)) < len(self.fixed):
            raise ValueError(f"pairs of strangers, or twice the same: {self.fixed}")
        numbers = (self.weights.territory, self.weights.sector, *(each.km for each in self.roads))
        if min(numbers) < 0 or (self.cap is not None and self.cap < 1):
            raise ValueError(f"no natural number: {numbers}, cap {self.cap}")

    @property
    def case(self) -> Case:
        """Return which list is longer."""
        m, c = len(self.mentors), len(self.candidates)
        if not m or not c:
            return Case.NOBODY
        if m == c:
            return Case.EQUAL
        return Case.MORE_MENTORS if m > c else Case.MORE_CANDIDATES

    @property
    def share(self) -> int:
        """Return how many one side may have by the even load: ⌈c/m⌉ or ⌈m/c⌉."""
        low, high = sorted((len(self.mentors), len(self.candidates)))
        return self.cap if self.cap is not None else -(-high // max(low, 1))

    def ordered(self) -> Instance:
        """Return the same in one order, by registration numbers, whatever order it was given in."""
        return replace(
            self,
            mentors=tuple(sorted(self.mentors, key=in_order)),
            candidates=tuple(sorted(self.candidates, key=in_order)),
            fixed=tuple(sorted(self.fixed)),
            forbidden=tuple(sorted(self.forbidden)),
            roads=tuple(sorted(self.roads)),
        )


class Objective(NamedTuple):
    """What a distribution comes to, compared from the left; every number is better when greater.

    `served` candidates have a mentor at all; `loaded` mentors have a candidate (counted where the
    even load wants it, 0 elsewhere); `covered` candidates have one that fits (a); `fitting` pairs
    (b); `score` (c); `nearness` is minus the kilometres of all pairs, 0 where no distance is known;
    `tie` is what registration numbers decide, at most 0 (d).
    """

    served: int
    loaded: int
    covered: int
    fitting: int
    score: int
    nearness: int
    tie: int


@dataclass(frozen=True, slots=True)
class Distribution:
    """Pairs to be made beside those that stand, with what all of them together come to."""

    pairs: tuple[Pair, ...]
    objective: Objective


def criterion_of(mentor: Participant, candidate: Participant) -> Criterion:
    """Return what two organisations have in common."""
    territory = _same(mentor.territory, candidate.territory)
    sector = _same(mentor.sector, candidate.sector)
    if territory and sector:
        return Criterion.BOTH
    if territory:
        return Criterion.TERRITORY
    return Criterion.SECTOR if sector else Criterion.NEITHER


def in_order(each: Participant) -> tuple[list[tuple[int, str]], str]:
    """Return by what participants are ordered: 9 before 10, without a number last."""
    parts = _DIGITS.split(each.number.strip() or "\uffff")
    return [(int(part) if part.isdecimal() else -1, part) for part in parts], each.key


def degrees(pairs: Iterable[Pair]) -> tuple[Counter[str], Counter[str]]:
    """Return how many pairs each mentor and each candidate has."""
    listed = list(pairs)
    return Counter(each.mentor for each in listed), Counter(each.candidate for each in listed)


def _same(one: str, other: str) -> bool:
    return bool(one.strip()) and blind(one) == blind(other)


def _keys(people: Iterable[Participant]) -> set[str]:
    listed = [each.key for each in people]
    if len(set(listed)) < len(listed):
        raise ValueError(f"twice on one list: {listed}")
    return set(listed)
