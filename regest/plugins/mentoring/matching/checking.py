"""What speaks against a list of pairs by 3.16: facts, which people put into words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from regest.plugins.mentoring.matching.model import (
    Case,
    Criterion,
    Instance,
    Pair,
    criterion_of,
    degrees,
)


class Breach(StrEnum):
    """What is wrong: the first five forbid a pair, the others are told."""

    STRANGER = "stranger"
    APART = "apart"
    SECOND_MENTOR = "second_mentor"
    SECOND_CANDIDATE = "second_candidate"
    OUTSIDE_BESIDE_FITTING = "outside_beside_fitting"
    OVER_SHARE = "over_share"
    WITHOUT_MENTOR = "without_mentor"
    OUTSIDE = "outside"


FORBIDS = frozenset(
    {
        Breach.STRANGER,
        Breach.APART,
        Breach.SECOND_MENTOR,
        Breach.SECOND_CANDIDATE,
        Breach.OUTSIDE_BESIDE_FITTING,
    }
)


@dataclass(frozen=True, slots=True)
class Found:
    """A breach with whom it concerns; keys are empty where nobody is meant."""

    breach: Breach
    mentor: str = ""
    candidate: str = ""


def objections(instance: Instance, pairs: Sequence[Pair], new: Pair) -> list[Found]:
    """Return what forbids `new` beside `pairs` (those that stand among them), and what to tell."""
    mentors = {each.key: each for each in instance.mentors}
    candidates = {each.key: each for each in instance.candidates}
    if new.mentor not in mentors or new.candidate not in candidates:
        return [Found(Breach.STRANGER, *new)]
    if new in instance.forbidden:
        return [Found(Breach.APART, *new)]
    others = [each for each in pairs if each != new]
    found = [each for each in _degrees(instance, [*others, new]) if _concerns(each, new)]
    if _fits(instance, new):
        return found
    served = [each for each in others if each.candidate == new.candidate]
    if any(_fits(instance, each) for each in served):
        found.append(Found(Breach.OUTSIDE_BESIDE_FITTING, *new))
    found.append(Found(Breach.OUTSIDE, *new))
    return found


def breaches(instance: Instance, pairs: Sequence[Pair]) -> list[Found]:
    """Return what is wrong with a whole list, candidates without a mentor among it."""
    _busy, served = degrees(pairs)
    alone = [each.key for each in instance.ordered().candidates if not served[each.key]]
    outside = [pair for pair in pairs if not _fits(instance, pair)]
    standing = set(instance.fixed)
    return [
        *(
            Found(Breach.APART, *each)
            for each in pairs
            if each in instance.forbidden and each not in standing
        ),
        *_degrees(instance, pairs),
        *(Found(Breach.WITHOUT_MENTOR, "", key) for key in alone),
        *(Found(Breach.OUTSIDE, *pair) for pair in outside),
    ]


def _degrees(instance: Instance, pairs: Sequence[Pair]) -> Iterator[Found]:
    busy, served = degrees(pairs)
    several = {
        Case.MORE_CANDIDATES: (instance.share, 1),
        Case.MORE_MENTORS: (1, instance.share),
    }
    most_candidates, most_mentors = several.get(instance.case, (1, 1))
    for mentor in instance.ordered().mentors:
        if busy[mentor.key] > 1 and instance.case is not Case.MORE_CANDIDATES:
            yield Found(Breach.SECOND_CANDIDATE, mentor.key, "")
        elif busy[mentor.key] > most_candidates:
            yield Found(Breach.OVER_SHARE, mentor.key, "")
    for candidate in instance.ordered().candidates:
        if served[candidate.key] > 1 and instance.case is not Case.MORE_MENTORS:
            yield Found(Breach.SECOND_MENTOR, "", candidate.key)
        elif served[candidate.key] > most_mentors:
            yield Found(Breach.OVER_SHARE, "", candidate.key)


def _concerns(found: Found, pair: Pair) -> bool:
    return pair.mentor == found.mentor or pair.candidate == found.candidate


def _fits(instance: Instance, pair: Pair) -> bool:
    mentor = next(each for each in instance.mentors if each.key == pair.mentor)
    candidate = next(each for each in instance.candidates if each.key == pair.candidate)
    return criterion_of(mentor, candidate) is not Criterion.NEITHER
