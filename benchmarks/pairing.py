"""What a distribution of mentors costs as the lists grow, in processor time of this process.

    python benchmarks/pairing.py [--rounds 3] [--seed 1]

Organisations are drawn from as many towns as a region has (a fifth of the longer list) and four
sectors. `roads` is the same with the distance between every two towns, `apart` with a tenth of the
mentors kept from one candidate each. SciPy, where it is installed, finds two of the seven numbers
alone, as an assignment: what the exact answer costs beyond that. The best of the rounds counts. A
table goes to standard error, JSON to standard output.
"""

from __future__ import annotations

import argparse
import importlib
import json
import random
import sys
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from importlib.util import find_spec
from itertools import combinations
from typing import Any

from regest.plugins.mentoring.matching.model import (
    Criterion,
    Instance,
    Pair,
    Participant,
    criterion_of,
)
from regest.plugins.mentoring.matching.roads import Road
from regest.plugins.mentoring.matching.solving import solve

SIZES = ((5, 7), (20, 30), (50, 75), (100, 150), (150, 225), (200, 300), (300, 200), (300, 300))
SECTORS = ("дошкольное", "общее", "СПО", "дополнительное")


@dataclass(frozen=True, slots=True)
class Measured:
    """One size: seconds of processor time each way, and what the distribution came to."""

    mentors: int
    candidates: int
    seconds: float
    roads: float
    apart: float
    scipy: float | None
    covered: int
    score: int


def drawn(mentors: int, candidates: int, seed: int) -> Instance:
    """Return lists of these sizes, the same for the same seed."""
    chance = random.Random(seed)
    towns = [f"г. {number}" for number in range(max(2, max(mentors, candidates) // 5))]

    def side(letter: str, size: int) -> tuple[Participant, ...]:
        return tuple(
            Participant(
                f"{letter}{number}", str(number), chance.choice(towns), chance.choice(SECTORS)
            )
            for number in range(size)
        )

    return Instance(side("Н", mentors), side("К", candidates))


def with_roads(instance: Instance, seed: int) -> Instance:
    """Return the same with the kilometres between every two towns."""
    chance = random.Random(seed)
    towns = sorted({each.territory for each in (*instance.mentors, *instance.candidates)})
    known = (Road(one, other, chance.randint(10, 400)) for one, other in combinations(towns, 2))
    return replace(instance, roads=tuple(known))


def with_apart(instance: Instance, seed: int) -> Instance:
    """Return the same with a tenth of the mentors kept from one candidate each."""
    chance = random.Random(seed)
    pairs = [
        Pair(each.key, chance.choice(instance.candidates).key) for each in instance.mentors[::10]
    ]
    return replace(instance, forbidden=tuple(pairs))


def measured(mentors: int, candidates: int, rounds: int, seed: int) -> Measured:
    """Solve one size so many times each way and keep the least time."""
    instance = drawn(mentors, candidates, seed)
    best = solve(instance).best
    assert best is not None
    return Measured(
        mentors,
        candidates,
        _least(rounds, lambda: solve(instance)),
        _least(rounds, lambda: solve(with_roads(instance, seed))),
        _least(rounds, lambda: solve(with_apart(instance, seed))),
        _scipy(instance, rounds),
        best.objective.covered,
        best.objective.score,
    )


def _least(rounds: int, act: Callable[[], object]) -> float:
    times = []
    for _round in range(rounds):
        start = time.process_time()
        act()
        times.append(time.process_time() - start)
    return round(min(times), 4)


def _scipy(instance: Instance, rounds: int) -> float | None:
    """Return what an assignment with duplicated mentors costs: who fits, and the score."""
    if find_spec("scipy") is None or len(instance.mentors) > len(instance.candidates):
        return None
    numpy: Any = importlib.import_module("numpy")
    optimize: Any = importlib.import_module("scipy.optimize")
    common = [
        [criterion_of(mentor, each) for each in instance.candidates]
        for mentor in instance.mentors
        for _copy in range(instance.share)
    ]
    worth = numpy.array(
        [
            [1000 * (each is not Criterion.NEITHER) + instance.weights.score(each) for each in row]
            for row in common
        ]
    )
    return _least(rounds, lambda: optimize.linear_sum_assignment(worth, maximize=True))


def main() -> None:
    """Measure each size and tell."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    rows = [measured(*size, given.rounds, given.seed) for size in SIZES]
    head = "mentors  candidates  seconds   roads   apart   scipy  covered  score"
    print(head, file=sys.stderr)
    for row in rows:
        sizes = f"{row.mentors:7}  {row.candidates:10}"
        times = f"{row.seconds:7.3f}  {row.roads:6.3f}  {row.apart:6.3f}"
        other = f"{row.scipy:6.3f}" if row.scipy is not None else "     –"
        print(f"{sizes}  {times}  {other}  {row.covered:7}  {row.score:5}", file=sys.stderr)
    print(json.dumps([asdict(row) for row in rows]))


if __name__ == "__main__":
    main()
