"""Who meets whom by a flow: units that come through the same gate are alike, and go by order."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Hashable, Iterator, Mapping, Sequence
from typing import Any

from regest.plugins.mentoring.matching.model import Pair

Node = Any
Flow = Mapping[Hashable, Mapping[Hashable, int]]


def paired_off(flow: Flow, mentors: Sequence[str], order: Mapping[str, int]) -> Iterator[Pair]:
    """Yield the pairs of a flow.

    Through a gate mentors go in the order of their numbers, a unit of each in turn; the candidate
    who was registered earlier takes the mentor who waits first.
    """
    waiting = _waiting(flow, mentors)
    direct, inward = _inward(flow)
    for place in mentors:
        for candidate in direct.get(place, ()):
            yield Pair(place, candidate)
    taken = sorted(_taken(flow), key=lambda unit: (order[unit[1]], str(unit[0])))
    for end, candidate in taken:
        sources = [gate for gate, units in inward[end].items() if units > 0]
        through = {gate: gate for gate in sources if gate[0] == "from"}
        far = next((gate for gate in sources if gate[0] == "far"), None)
        if far is not None:
            for gate, units in inward[far].items():
                if units > 0:
                    through.setdefault(gate, far)
        best = min(through, key=lambda gate: waiting[gate][0])
        way = through[best]
        inward[end][way] -= 1
        if way is not best:
            inward[way][best] -= 1
        yield Pair(waiting[best].popleft()[2], candidate)


def _waiting(flow: Flow, mentors: Sequence[str]) -> dict[Node, deque[tuple[int, int, str]]]:
    coming: defaultdict[Node, list[tuple[int, int, str]]] = defaultdict(list)
    for place, key in enumerate(mentors):
        for gate, units in flow.get(("mentor", key), {}).items():
            coming[gate] += [(turn, place, key) for turn in range(units)]
    return {gate: deque(sorted(units)) for gate, units in coming.items()}


def _inward(flow: Flow) -> tuple[dict[str, list[str]], defaultdict[Node, dict[Node, int]]]:
    """Return whom mentors reach by arcs of their own, and how much comes into each gate."""
    direct: defaultdict[str, list[str]] = defaultdict(list)
    inward: defaultdict[Node, dict[Node, int]] = defaultdict(dict)
    for start, ends in flow.items():
        kind = _kind(start)
        for end, units in ends.items():
            if kind == "mentor" and _kind(end) in {"in", "first"}:
                direct[_key(start)] += [_key(end)] * units
            elif kind in {"from", "far"} and units:
                inward[end][start] = units
    return direct, inward


def _taken(flow: Flow) -> Iterator[tuple[Node, str]]:
    for start, ends in flow.items():
        if _kind(start) == "to":
            for end, units in ends.items():
                yield from ((start, _key(end)) for _unit in range(units))


def _kind(node: Hashable) -> str:
    return str(node[0]) if isinstance(node, tuple) else ""


def _key(node: Hashable) -> str:
    return str(node[1]) if isinstance(node, tuple) else ""
