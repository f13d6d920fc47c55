"""What a distribution of mentors costs as the lists grow, in processor time of this process.

    python benchmarks/pairing.py [--rounds 3] [--seed 1]

Organisations are drawn from as many towns as a region has (a fifth of the longer list) and four
sectors. The best of the rounds counts. A table goes to standard error, JSON to standard output.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import time
from dataclasses import asdict, dataclass

from regest.plugins.mentoring.matching.model import Instance, Participant
from regest.plugins.mentoring.matching.solving import solve

SIZES = ((5, 7), (20, 30), (50, 75), (100, 150), (150, 225), (200, 300), (300, 200), (300, 300))
SECTORS = ("дошкольное", "общее", "СПО", "дополнительное")


@dataclass(frozen=True, slots=True)
class Measured:
    """One size: seconds of processor time, and what the distribution came to."""

    mentors: int
    candidates: int
    seconds: float
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


def measured(mentors: int, candidates: int, rounds: int, seed: int) -> Measured:
    """Solve one size so many times and keep the least time."""
    instance = drawn(mentors, candidates, seed)
    times = []
    for _round in range(rounds):
        start = time.process_time()
        best = solve(instance).best
        times.append(time.process_time() - start)
    assert best is not None
    return Measured(
        mentors, candidates, round(min(times), 4), best.objective.covered, best.objective.score
    )


def main() -> None:
    """Measure each size and tell."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    rows = [measured(*size, given.rounds, given.seed) for size in SIZES]
    print("mentors  candidates  seconds  covered  score", file=sys.stderr)
    for row in rows:
        sizes = f"{row.mentors:7}  {row.candidates:10}"
        print(f"{sizes}  {row.seconds:7.3f}  {row.covered:7}  {row.score:5}", file=sys.stderr)
    print(json.dumps([asdict(row) for row in rows]))


if __name__ == "__main__":
    main()
