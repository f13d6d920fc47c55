"""A distribution as a flow of least cost, solved by network simplex in whole numbers.

Pairs with the same in common are worth the same, so mentors and candidates meet in hubs: one for a
territory with a sector, one for a territory, one for a sector, one for whatever is outside the
criterion. Whoever meets in a lesser hub than they have in common would have met in the better one,
which is worth more. Where distances are known, a hub of several territories has a gate for each of
them on either side, and roads between the gates. A mentor kept apart from somebody has an arc to
each candidate instead.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterator

import networkx as nx

from regest.plugins.mentoring.matching.model import (
    Case,
    Criterion,
    Instance,
    Pair,
    Participant,
    criterion_of,
    degrees,
)
from regest.plugins.mentoring.matching.pairing_off import paired_off
from regest.plugins.mentoring.matching.roads import Roads, blind
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
    net = _Net(ordered, even=even)
    _cost, flow = nx.network_simplex(net.graph)
    order = places(ordered)
    met = paired_off(flow, [each.key for each in ordered.mentors], order)
    return tuple(sorted(met, key=lambda pair: (order[pair.candidate], order[pair.mentor])))


class _Prices:
    """What a unit of each number of the objective is worth, so that a greater one always wins."""

    def __init__(self, instance: Instance, farthest: int) -> None:
        both = len(instance.mentors) + len(instance.candidates)
        most = max(len(instance.mentors), len(instance.candidates))
        best = max(instance.weights.score(each) for each in Criterion)
        self.km = most * (1 + best) * both + 1
        self.score = self.km * (most * farthest + 1)
        self.fitting = self.score * (most * best + 1)
        self.covered = self.fitting * (most + 1)
        self.loaded = self.covered * (most + 1)
        self.served = self.loaded * (most + 1)


class _Net:
    """The network of an instance in order: mentors, hubs with their gates, candidates."""

    def __init__(self, instance: Instance, *, even: bool) -> None:
        self.graph: nx.DiGraph[Node] = nx.DiGraph()
        self._instance = instance
        self._roads = Roads(instance.roads)
        self._prices = _Prices(instance, self._roads.far)
        self._order = places(instance)
        self._busy, self._served = degrees(instance.fixed)
        self._even = even
        # A circulation: whatever goes through comes back for nothing.
        self.graph.add_edge(_END, _START, weight=0)
        open_to = [each for each in instance.candidates if self._candidate_room(each) > 0]
        self._add_candidates(open_to)
        self._add_mentors(open_to)
        self._add_roads()

    def _add_candidates(self, candidates: list[Participant]) -> None:
        fitting = _fitting(self._instance)
        for each in candidates:
            state = (self._served[each.key] > 0, each.key in fitting)
            _entrances(self.graph, self._prices, each.key, self._candidate_room(each), *state)
            for hub in _hubs(each):
                end = self._end(each, hub[0])
                if end is not None:
                    score = self._instance.weights.score(hub[0])
                    cost = (1 + score) * self._order[each.key]
                    self.graph.add_edge(self._gate("to", hub, each), end, weight=cost)

    def _add_mentors(self, candidates: list[Participant]) -> None:
        apart = {each.mentor for each in self._instance.forbidden}
        loads = self._even and self._instance.case is not Case.MORE_MENTORS
        for each in self._instance.mentors:
            reward = self._prices.loaded if loads and not self._busy[each.key] else 0
            _way_in(self.graph, (_START, ("mentor", each.key)), self._mentor_room(each), reward)
            if each.key in apart:
                self._add_arcs(each, candidates)
                continue
            for hub in _hubs(each):
                cost = self._cost(each, hub[0])
                gate = self._gate("from", hub, each)
                self.graph.add_edge(("mentor", each.key), gate, weight=cost)

    def _add_arcs(self, mentor: Participant, candidates: list[Participant]) -> None:
        """Lead a mentor to each candidate by an arc of its own, but for those kept apart."""
        for each in candidates:
            criterion = criterion_of(mentor, each)
            end = self._end(each, criterion)
            if end is None or Pair(mentor.key, each.key) in self._instance.forbidden:
                continue
            score = self._instance.weights.score(criterion)
            cost = self._cost(mentor, criterion) + (1 + score) * self._order[each.key]
            km = self._roads.between(mentor.territory, each.territory)
            cost += km * self._prices.km
            self.graph.add_edge(("mentor", mentor.key), end, weight=cost, capacity=1)

    def _add_roads(self) -> None:
        """Join the gates of each hub: by the road that is known, else by way of far away."""
        ends: defaultdict[Hub, list[str]] = defaultdict(list)
        gates: list[tuple[Hub, str]] = []
        for side, *named in [each for each in self.graph if isinstance(each, tuple)]:
            if side == "to":
                ends[named[0]].append(named[1])
            elif side == "from":
                gates.append((named[0], named[1]))
        for hub, one in gates:
            for other in ends[hub]:
                km = self._roads.known(one, other) if self._is_wide(hub) else 0
                if km is not None:
                    cost = km * self._prices.km
                    self.graph.add_edge(("from", hub, one), ("to", hub, other), weight=cost)
            if self._is_wide(hub):
                self.graph.add_edge(("from", hub, one), ("far", hub), weight=0)
        for hub, others in ends.items():
            for other in others if self._is_wide(hub) else ():
                cost = self._roads.far * self._prices.km
                self.graph.add_edge(("far", hub), ("to", hub, other), weight=cost)

    def _is_wide(self, hub: Hub) -> bool:
        """Say whether those who meet in a hub come from territories whose distance counts."""
        return self._roads.far > 0 and hub[0] in {Criterion.SECTOR, Criterion.NEITHER}

    def _gate(self, side: str, hub: Hub, each: Participant) -> Node:
        return side, hub, blind(each.territory) if self._is_wide(hub) else ""

    def _cost(self, mentor: Participant, criterion: Criterion) -> int:
        score = self._instance.weights.score(criterion)
        return (1 + score) * self._order[mentor.key] - score * self._prices.score

    def _end(self, candidate: Participant, criterion: Criterion) -> Node | None:
        """Return where whoever has this in common reaches a candidate; None: not at all."""
        if criterion is not Criterion.NEITHER:
            return "in", candidate.key
        return None if self._served[candidate.key] else ("first", candidate.key)

    def _mentor_room(self, each: Participant) -> int:
        several = self._instance.case is Case.MORE_CANDIDATES
        most = self._instance.share if self._even else len(self._instance.candidates)
        return (most if several else 1) - self._busy[each.key]

    def _candidate_room(self, each: Participant) -> int:
        several = self._instance.case is Case.MORE_MENTORS
        most = self._instance.share if self._even else len(self._instance.mentors)
        return (most if several else 1) - self._served[each.key]


def _way_in(graph: nx.DiGraph[Node], ends: tuple[Node, Node], room: int, reward: int) -> None:
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
