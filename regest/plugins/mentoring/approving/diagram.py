"""Who stands beside whom in a picture of pairs: on the page and on paper the same.

Those who are joined stand in the same rows, the fewer in the middle of the more, so that lines do
not cross where nobody on one side has more than one.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from regest.api import Party
from regest.plugins.mentoring.approving.showing import ShownLine
from regest.plugins.mentoring.matching.model import Criterion

# Points: the more a pair has in common, the bolder its line; outside the criterion it is broken.
STROKES = {
    Criterion.BOTH: 3.6,
    Criterion.TERRITORY: 2.2,
    Criterion.SECTOR: 1.1,
    Criterion.NEITHER: 1.1,
}


@dataclass(frozen=True, slots=True)
class Group:
    """Mentors and candidates joined with one another by pairs, and with nobody else."""

    mentors: tuple[Party, ...]
    candidates: tuple[Party, ...]
    lines: tuple[ShownLine, ...] = ()

    @property
    def rows(self) -> int:
        """Return how many rows it takes."""
        return max(len(self.mentors), len(self.candidates))


def groups_of(
    lines: Sequence[ShownLine], free: Iterable[Party] = (), alone: Iterable[Party] = ()
) -> list[Group]:
    """Return the pairs in groups by the names of their mentors, then those who have nobody."""
    joined: list[list[ShownLine]] = []
    for line in lines:
        touched = [group for group in joined if any(_meet(line, each) for each in group)]
        joined = [group for group in joined if group not in touched]
        joined.append([line, *(each for group in touched for each in group)])
    groups = sorted(
        (_group(each) for each in joined), key=lambda group: (group.mentors[0].name, group.rows)
    )
    groups += [Group((party,), ()) for party in free]
    return groups + [Group((), (party,)) for party in alone]


def _group(lines: list[ShownLine]) -> Group:
    mentors = {each.mentor.id: each.mentor for each in lines}
    candidates = {each.candidate.id: each.candidate for each in lines}
    return Group(
        tuple(sorted(mentors.values(), key=lambda party: (party.name, party.id))),
        tuple(sorted(candidates.values(), key=lambda party: (party.name, party.id))),
        tuple(lines),
    )


def _meet(one: ShownLine, other: ShownLine) -> bool:
    return one.mentor.id == other.mentor.id or one.candidate.id == other.candidate.id
