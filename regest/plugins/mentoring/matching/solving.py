"""The best distribution, and what the statute's even load costs where it costs something."""

from __future__ import annotations

from dataclasses import dataclass

from regest.plugins.mentoring.matching.model import (
    Case,
    Distribution,
    Instance,
    Pair,
    Participant,
    degrees,
)
from regest.plugins.mentoring.matching.network import pairs_made
from regest.plugins.mentoring.matching.worth import worth


@dataclass(frozen=True, slots=True)
class Outcome:
    """What there is to propose: by the even load, and without it where that covers more.

    `even` is None where one of the lists is empty. `free` is the distribution in which the load
    gives way, None unless more candidates get a mentor who fits them; a person chooses.
    """

    case: Case
    share: int
    even: Distribution | None = None
    free: Distribution | None = None

    @property
    def best(self) -> Distribution | None:
        """Return the one to propose: the load gives way where that covers more candidates."""
        return self.free or self.even


def solve(instance: Instance) -> Outcome:
    """Return the best pairs to make beside those that stand; the same for lists in any order.

    With more mentors than candidates and `use_all_mentors` the share gives way from the start.
    """
    if instance.case is Case.NOBODY:
        return Outcome(instance.case, instance.share)
    if instance.case is Case.MORE_MENTORS and instance.use_all_mentors:
        return Outcome(instance.case, instance.share, _solved(instance, even=False))
    even = _solved(instance, even=True)
    # With as many mentors as candidates nobody has a second one: there is nothing to give way.
    if instance.case is Case.EQUAL or even.objective.covered == len(instance.candidates):
        return Outcome(instance.case, instance.share, even)
    free = _solved(instance, even=False)
    better = free.objective.covered > even.objective.covered
    return Outcome(instance.case, instance.share, even, free if better else None)


def without_mentor(instance: Instance, pairs: tuple[Pair, ...]) -> tuple[Participant, ...]:
    """Return the candidates that neither `pairs` nor those that stand give a mentor."""
    _busy, served = degrees((*instance.fixed, *pairs))
    return tuple(each for each in instance.ordered().candidates if not served[each.key])


def without_candidate(instance: Instance, pairs: tuple[Pair, ...]) -> tuple[Participant, ...]:
    """Return the mentors that are left free."""
    busy, _served = degrees((*instance.fixed, *pairs))
    return tuple(each for each in instance.ordered().mentors if not busy[each.key])


def _solved(instance: Instance, *, even: bool) -> Distribution:
    made = pairs_made(instance, even=even)
    return Distribution(made, worth(instance, (*instance.fixed, *made), even=even))
