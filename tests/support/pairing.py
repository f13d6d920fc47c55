"""Lists of mentors and candidates for tests, and the best distribution found by trying them all."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator
from itertools import combinations

from regest.plugins.mentoring.matching.model import (
    Case,
    Criterion,
    Instance,
    Objective,
    Pair,
    Participant,
    Weights,
    criterion_of,
)
from regest.plugins.mentoring.matching.roads import Road, blind
from regest.plugins.mentoring.matching.worth import places

TOWNS = ("Барнаул", "Бийск", "Рубцовск", "Алейск", "")
SECTORS = ("общее", "СПО", "дошкольное", "")


def side(letter: str, *lines: str) -> tuple[Participant, ...]:
    """Return participants of lines like `Барнаул, школа`, numbered from 1: Н1, Н2 …"""
    made = []
    for number, line in enumerate(lines, start=1):
        territory, _comma, sector = line.partition(", ")
        made.append(Participant(f"{letter}{number}", str(number), territory, sector))
    return tuple(made)


def drawn(chance: random.Random, most: tuple[int, int] = (5, 7)) -> Instance:
    """Draw an instance of at most so many, some with a cap, distances, pairs fixed or forbidden."""
    few, many = most
    sizes = [chance.randint(1, few), chance.randint(1, many)]
    chance.shuffle(sizes)
    towns, sectors = chance.randint(2, 5), chance.randint(1, 4)
    mentors, candidates = (
        tuple(
            Participant(
                f"{letter}{number}",
                str(chance.randint(1, 40)),
                chance.choice(TOWNS[:towns]),
                chance.choice(SECTORS[:sectors]),
            )
            for number in range(size)
        )
        for letter, size in zip("НК", sizes, strict=True)
    )
    fixed = {
        Pair(chance.choice(mentors).key, chance.choice(candidates).key)
        for _each in range(chance.choice((0, 0, 0, 1, 2)))
    }
    forbidden = {
        Pair(chance.choice(mentors).key, chance.choice(candidates).key)
        for _each in range(chance.choice((0, 0, 1, 3, 8)))
    }
    return Instance(
        mentors,
        candidates,
        tuple(fixed),
        Weights(*chance.choice(((2, 1), (2, 1), (1, 1), (5, 3), (0, 1)))),
        chance.choice((None, None, None, 1, 2, 3)),
        use_all_mentors=chance.random() < 0.2,
        forbidden=tuple(forbidden),
        roads=_roads(chance),
    )


def _roads(chance: random.Random) -> tuple[Road, ...]:
    """Return distances between some of the towns; half of the time none."""
    if chance.random() < 0.5:
        return ()
    named = [town for town in TOWNS if town]
    return tuple(
        Road(one, other, chance.choice((5, 40, 40, 160)))
        for one, other in combinations(named, 2)
        if chance.random() < 0.6
    )


def best_of_all(instance: Instance, *, even: bool) -> Objective:
    """Return the best objective there is, by trying every set of pairs that the rules allow."""
    return max(_Trial(instance, even=even).results())


class _Trial:
    """Every set of new pairs within 3.16, each with what it comes to, counted pair by pair.

    A candidate who has a mentor that fits, or any mentor at all, gets none that does not fit.
    """

    def __init__(self, instance: Instance, *, even: bool) -> None:
        share = instance.share if even else 10**6
        self.several = instance.case is Case.MORE_MENTORS
        self.mentor_most = share if instance.case is Case.MORE_CANDIDATES else 1
        self.candidate_most = share if self.several else 1
        self.loads = even and not self.several
        # Whoever has one at most chooses: every choice of theirs, or none.
        sides = (
            [each.key for each in instance.mentors],
            [each.key for each in instance.candidates],
        )
        self.choosers, self.chosen = sides if self.several else sides[::-1]
        self.forbidden = set(instance.forbidden)
        # Of each pair: does it fit, its score, kilometres, what registration numbers make of it.
        self.facts = {
            Pair(a.key, b.key): self._facts(instance, Pair(a.key, b.key), criterion_of(a, b))
            for a in instance.mentors
            for b in instance.candidates
        }
        self.busy: Counter[str] = Counter()
        self.served: Counter[str] = Counter()
        self.fitting: Counter[str] = Counter()
        self.score = self.km = self.tie = 0
        for pair in instance.fixed:
            self._count(pair, 1, new=0)

    def results(self, at: int = 0, made: tuple[Pair, ...] = ()) -> Iterator[Objective]:
        """Yield what each set comes to."""
        if at == len(self.choosers):
            if all(self.facts[each][0] or self.served[each.candidate] == 1 for each in made):
                yield self._objective()
            return
        yield from self.results(at + 1, made)
        chooser = self.choosers[at]
        for each in self.chosen:
            pair = Pair(chooser, each) if self.several else Pair(each, chooser)
            free = pair not in self.forbidden and self.busy[pair.mentor] < self.mentor_most
            if free and self.served[pair.candidate] < self.candidate_most:
                self._count(pair, 1)
                yield from self.results(at + 1, (*made, pair))
                self._count(pair, -1)

    @staticmethod
    def _facts(instance: Instance, pair: Pair, criterion: Criterion) -> tuple[bool, int, int, int]:
        score = instance.weights.score(criterion)
        order = places(instance)
        tie = (1 + score) * (order[pair.mentor] + order[pair.candidate])
        return criterion is not Criterion.NEITHER, score, kilometres(instance, pair), tie

    def _count(self, pair: Pair, sign: int, new: int = 1) -> None:
        fits, score, km, tie = self.facts[pair]
        self.busy[pair.mentor] += sign
        self.served[pair.candidate] += sign
        self.fitting[pair.candidate] += sign * fits
        self.score += sign * score
        self.km += sign * km
        self.tie -= sign * tie * new

    def _objective(self) -> Objective:
        fitting = self.fitting.values()
        return Objective(
            sum(map(bool, self.served.values())),
            sum(map(bool, self.busy.values())) if self.loads else 0,
            sum(map(bool, fitting)),
            sum(fitting),
            self.score,
            -self.km,
            self.tie,
        )


def kilometres(instance: Instance, pair: Pair) -> int:
    """Return how far apart a pair is: 0 at home, one more than the farthest where it is unknown."""
    (one,) = [blind(each.territory) for each in instance.mentors if each.key == pair.mentor]
    (other,) = [blind(each.territory) for each in instance.candidates if each.key == pair.candidate]
    if not instance.roads or (one and one == other):
        return 0
    for road in instance.roads:
        if {blind(road.one), blind(road.other)} == {one, other}:
            return road.km
    return 1 + max(road.km for road in instance.roads)
