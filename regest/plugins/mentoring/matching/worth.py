"""What a set of pairs comes to: the numbers that distributions are compared by."""

from __future__ import annotations

from collections.abc import Iterable

from regest.plugins.mentoring.matching.model import (
    Case,
    Criterion,
    Instance,
    Objective,
    Pair,
    criterion_of,
    degrees,
)
from regest.plugins.mentoring.matching.roads import Roads


def worth(instance: Instance, pairs: Iterable[Pair], *, even: bool = True) -> Objective:
    """Return what `pairs` come to, with those that stand among them.

    `even` counts mentors with a candidate, as the even load wants while mentors are not the longer
    list.
    """
    made = list(pairs)
    mentors = {each.key: each for each in instance.mentors}
    candidates = {each.key: each for each in instance.candidates}
    common = [criterion_of(mentors[pair.mentor], candidates[pair.candidate]) for pair in made]
    fitting = [
        pair for pair, each in zip(made, common, strict=True) if each is not Criterion.NEITHER
    ]
    busy, served = degrees(made)
    order, standing = places(instance), set(instance.fixed)
    roads = Roads(instance.roads)
    counted = even and instance.case is not Case.MORE_MENTORS
    return Objective(
        served=len(served),
        loaded=len(busy) if counted else 0,
        covered=len({pair.candidate for pair in fitting}),
        fitting=len(fitting),
        score=sum(instance.weights.score(each) for each in common),
        nearness=-sum(
            roads.between(mentors[pair.mentor].territory, candidates[pair.candidate].territory)
            for pair in made
        ),
        tie=-sum(
            (1 + instance.weights.score(each)) * (order[pair.mentor] + order[pair.candidate])
            for pair, each in zip(made, common, strict=True)
            if pair not in standing
        ),
    )


def places(instance: Instance) -> dict[str, int]:
    """Return the place of each mentor and candidate on its list by registration numbers, from 0.

    By them a pair costs its places times one more than its score: of equal distributions, the
    better pairs go to those who were registered earlier.
    """
    ordered = instance.ordered()
    return {
        each.key: place
        for side in (ordered.mentors, ordered.candidates)
        for place, each in enumerate(side)
    }
