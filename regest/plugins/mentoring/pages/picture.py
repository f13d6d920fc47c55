"""The picture of a list: mentors on the left, candidates on the right, a line for each pair."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from regest.api import Party
from regest.plugins.mentoring.approving.diagram import STROKES, groups_of
from regest.plugins.mentoring.approving.showing import ShownLine
from regest.plugins.mentoring.matching.model import Criterion

STEP, TOP = 26, 30
_LONGEST = 52


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
    """Return the picture of pairs, with mentors left free and candidates without a mentor."""
    left: dict[str, Node] = {}
    right: dict[str, Node] = {}
    top = 0
    for group in groups_of(lines, free, alone):
        for side, nodes in ((group.mentors, left), (group.candidates, right)):
            first = TOP + round(STEP * (top + (group.rows - len(side)) / 2)) + STEP // 2
            for place, party in enumerate(side):
                nodes[party.id] = Node(_short(party), party.name, first + STEP * place)
        top += group.rows
    drawn = tuple(
        Line(
            left[each.mentor.id].y,
            right[each.candidate.id].y,
            STROKES[Criterion(each.line.criterion)],
            each.line.criterion == Criterion.NEITHER,
            each.line.origin.value == "standing",
        )
        for each in lines
    )
    height = TOP + STEP * max(top, 1)
    return Picture(height, tuple(left.values()), tuple(right.values()), drawn)


def _short(party: Party) -> str:
    name = party.short_name or party.name
    return name if len(name) <= _LONGEST else name[: _LONGEST - 1].rstrip() + "…"
