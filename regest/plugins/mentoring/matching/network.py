"""A distribution as a flow of least cost, solved by network simplex in whole numbers.

Pairs with the same in common are worth the same, so mentors and candidates meet in hubs (one for a
territory with a sector, one for a territory, one for a sector, one for whatever is outside the
criterion): two thousand arcs instead of sixty thousand. Whoever meets in a lesser hub than they
have in common would have met in the better one, which is worth more.
"""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Hashable, Iterable, Iterator

import networkx as nx

from regest.plugins.mentoring.matching.model import (
    Case,
    Criterion,
    Instance,
    Pair,
    Participant,
    blind,
    criterion_of,
    degrees,
)
from regest.plugins.mentoring.matching.worth import places

Node = Hashable
Hub = tuple[Criterion, str, str]

_START, _END = ("start",), ("end",)


def pairs_made(instance: Instance, *, even: bool) -> tuple[Pair, ...]:
    """Return the best pairs to make beside those that stand, by candidate and mentor in order.

    `even` holds the even load: nobody has more than the share, and no mentor is left without a
    candidate while mentors are not the longer list.
    """
    ordered = instance.ordered()
    graph = nx.DiGraph()
    _arcs(graph, _Prices(ordered), ordered, even=even)
    _cost, flow = nx.network_simplex(graph)
    met = list(_met(flow, ordered))
    order = places(ordered)
    return tuple(sorted(met, key=lambda pair: (order[pair.candidate], order[pair.mentor])))


class _Prices:
    """What a unit of each number of the objective is worth, so that a greater one always wins."""

    def __init__(self, instance: Instance) -> None:
        both = len(instance.mentors) + len(instance.candidates)
        most = max(len(instance.mentors), len(instance.candidates))
        best = max(instance.weights.score(each) for each in Criterion)
        self.score = most * (1 + best) * both + 1
        self.fitting = self.score * (most * best + 1)
        self.covered = self.fitting * (most + 1)
        self.loaded = self.covered * (most + 1)
        self.served = self.loaded * (most + 1)


def _arcs(graph: nx.DiGraph[Node], prices: _Prices, instance: Instance, *, even: bool) -> None:
    # A circulation: whatever goes through comes back for nothing.
    graph.add_edge(_END, _START, weight=0)
    busy, served = degrees(instance.fixed)
    fitting = _fitting(instance)
    order = places(instance)
    loads = even and instance.case is not Case.MORE_MENTORS
    for mentor in instance.mentors:
        room = _room_of_mentor(instance, even=even) - busy[mentor.key]
        reward = prices.loaded if loads and not busy[mentor.key] else 0
        _gates(graph, (_START, ("mentor", mentor.key)), room, reward)
        for hub in _hubs(mentor):
            score = instance.weights.score(hub[0])
            cost = (1 + score) * order[mentor.key] - score * prices.score
            graph.add_edge(("mentor", mentor.key), ("hub", hub), weight=cost)
    for candidate in instance.candidates:
        room = _room_of_candidate(instance, even=even) - served[candidate.key]
        if room > 0:
            state = (served[candidate.key] > 0, candidate.key in fitting)
            _entrances(graph, prices, candidate.key, room, *state)
            for hub in _hubs(candidate):
                score = instance.weights.score(hub[0])
                inside = hub[0] is not Criterion.NEITHER
                end = ("in" if inside else "first", candidate.key)
                cost = (1 + score) * order[candidate.key]
                if inside or not served[candidate.key]:
                    graph.add_edge(("hub", hub), end, weight=cost)


def _gates(graph: nx.DiGraph[Node], ends: tuple[Node, Node], room: int, reward: int) -> None:
    start, end = ends
    if room > 0 and reward:
        graph.add_edge(start, ("once", end), weight=-reward, capacity=1)
        graph.add_edge(("once", end), end, weight=0, capacity=1)
        room -= 1
    if room > 0:
        graph.add_edge(start, end, weight=0, capacity=room)


def _entrances(
    graph: nx.DiGraph[Node],
    prices: _Prices,
    key: str,
    room: int,
    served: bool,  # noqa: FBT001 — two facts about one candidate
    covered: bool,  # noqa: FBT001
) -> None:
    """Let a candidate be served once, covered once, and have more of those who fit."""
    inside, first = ("in", key), ("first", key)
    if not covered:
        graph.add_edge(inside, first, weight=-(prices.covered + prices.fitting), capacity=1)
        graph.add_edge(first, _END, weight=0 if served else -prices.served, capacity=1)
        room -= 1
    if room > 0:
        graph.add_edge(inside, _END, weight=-prices.fitting, capacity=room)


def _room_of_mentor(instance: Instance, *, even: bool) -> int:
    if instance.case is not Case.MORE_CANDIDATES:
        return 1
    return instance.share if even else len(instance.candidates)


def _room_of_candidate(instance: Instance, *, even: bool) -> int:
    if instance.case is not Case.MORE_MENTORS:
        return 1
    return instance.share if even else len(instance.mentors)


def _fitting(instance: Instance) -> set[str]:
    mentors = {each.key: each for each in instance.mentors}
    candidates = {each.key: each for each in instance.candidates}
    return {
        pair.candidate
        for pair in instance.fixed
        if criterion_of(mentors[pair.mentor], candidates[pair.candidate]) is not Criterion.NEITHER
    }


def _hubs(each: Participant) -> Iterator[Hub]:
    territory, sector = blind(each.territory), blind(each.sector)
    if territory and sector:
        yield Criterion.BOTH, territory, sector
    if territory:
        yield Criterion.TERRITORY, territory, ""
    if sector:
        yield Criterion.SECTOR, "", sector
    yield Criterion.NEITHER, "", ""


def _met(flow: dict[Node, dict[Node, int]], instance: Instance) -> Iterator[Pair]:
    """Pair off those who meet in a hub, in the order of their numbers, a unit of each in turn."""
    coming: defaultdict[Hub, list[tuple[int, int, str]]] = defaultdict(list)
    for place, mentor in enumerate(instance.mentors):
        out = flow.get(("mentor", mentor.key), {})
        for hub in _hubs(mentor):
            for turn in range(out.get(("hub", hub), 0)):
                coming[hub].append((turn, place, mentor.key))
    waiting = {hub: deque(sorted(units)) for hub, units in coming.items()}
    for candidate in instance.candidates:
        for hub in _hubs(candidate):
            taken = flow.get(("hub", hub), {})
            for _unit in range(sum(_units(taken, candidate.key))):
                yield Pair(waiting[hub].popleft()[2], candidate.key)


def _units(taken: dict[Node, int], key: str) -> Iterable[int]:
    return (taken.get((way, key), 0) for way in ("in", "first"))
