"""The picture of a list: mentors on the left, candidates on the right, a line for each pair."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from regest.api import Party
from regest.plugins.mentoring.approving.showing import ShownLine
from regest.plugins.mentoring.matching.model import Criterion

STEP, TOP = 34, 30
_LONGEST = 34
# The more a pair has in common, the bolder its line; outside the criterion it is broken.
_STROKES = {
    Criterion.BOTH: 4,
    Criterion.TERRITORY: 2.6,
    Criterion.SECTOR: 1.4,
    Criterion.NEITHER: 1.4,
}


@dataclass(frozen=True, slots=True)
class Node:
    """An organisation in the picture: `label` is its name as far as there is room."""

    label: str
    name: str
    y: int


@dataclass(frozen=True, slots=True)
class Line:
    """A pair in the picture: the heights of its ends, its width, whether it is broken."""

    start: int
    end: int
    width: float
    broken: bool
    standing: bool


@dataclass(frozen=True, slots=True)
class Picture:
    """What the template draws, in units of its view box."""

    height: int
    mentors: tuple[Node, ...]
    candidates: tuple[Node, ...]
    lines: tuple[Line, ...]


def picture_of(
    lines: Sequence[ShownLine], free: Sequence[Party] = (), alone: Sequence[Party] = ()
) -> Picture:
    """Return the picture of pairs, with mentors left free and candidates without a mentor.

    Mentors stand at the height of their candidates, so that few lines cross.
    """
    candidates = list({each.candidate.id: each.candidate for each in lines}.values())
    places = {party.id: place for place, party in enumerate(candidates)}
    heights: dict[str, list[int]] = {}
    named: dict[str, Party] = {}
    for each in lines:
        heights.setdefault(each.mentor.id, []).append(places[each.candidate.id])
        named[each.mentor.id] = each.mentor
    middle = {key: sum(found) / len(found) for key, found in heights.items()}
    mentors = sorted(named.values(), key=lambda party: (middle[party.id], party.name))
    left = _nodes([*mentors, *free])
    right = _nodes([*candidates, *alone])
    drawn = tuple(
        Line(
            left[each.mentor.id].y,
            right[each.candidate.id].y,
            _STROKES[Criterion(each.line.criterion)],
            each.line.criterion == Criterion.NEITHER,
            each.line.origin.value == "standing",
        )
        for each in lines
    )
    height = TOP + STEP * max(len(left), len(right), 1)
    return Picture(height, tuple(left.values()), tuple(right.values()), drawn)


def _nodes(parties: Sequence[Party]) -> dict[str, Node]:
    return {
        party.id: Node(_short(party), party.name, TOP + STEP * place + STEP // 2)
        for place, party in enumerate(parties)
    }


def _short(party: Party) -> str:
    name = party.short_name or party.name
    return name if len(name) <= _LONGEST else name[: _LONGEST - 1].rstrip() + "…"
