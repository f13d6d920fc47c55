"""What distributions go by, for programs: candidates, distances, who is kept apart."""

from __future__ import annotations

from pydantic import Field

from regest.api.rest import Answer, Strict
from regest.plugins.mentoring import apart, distances, people
from regest.plugins.mentoring.matching.roads import Road
from regest.plugins.mentoring.resources.base import (
    Both,
    Line,
    Proposes,
    Text,
    Weighs,
    mentoring,
    plain,
)


class Distance(Strict):
    """Whole kilometres between two territories."""

    one: Line = Field(min_length=1, max_length=300)
    other: Line = Field(min_length=1, max_length=300)
    km: int = Field(ge=0, le=distances.FARTHEST)


class Distances(Strict):
    """A table of distances; each takes the place of the one noted before."""

    items: tuple[Distance, ...] = Field(min_length=1, max_length=5000)


class Motivation(Strict):
    """A candidate by name or id; whether high motivation is noted, and on what that rests."""

    candidate: Line = Field(min_length=1)
    noted: bool = True
    basis: Text = ""


class Apart(Both):
    """Two who are kept apart, and why; `withdraw` lets them be paired again."""

    reason: Text = ""
    withdraw: bool = False


@mentoring.get("/candidates")
def candidates(house: Weighs) -> Answer:
    """List candidates, and whose high motivation is noted."""
    today = house.deployment.database.today()
    with house.read() as session:
        keen = people.motivated_on(session, today)
        found = people.candidates_on(session, today)
    return {
        "items": [
            {"id": each.id, "name": each.name, "territory": each.territory,
             "sector": each.sector, "motivated": each.id in keen}
            for each in found
        ]
    }  # fmt: skip


@mentoring.post("/candidates/motivation")
def motivate(house: Proposes, given: Motivation) -> Answer:
    """Note that a candidate is highly motivated, or take that back."""
    if given.noted:
        party = people.note_motivation(house, given.candidate, given.basis)
    else:
        party = people.withdraw_motivation(house, given.candidate)
    return {"id": party.id, "name": party.name, "motivated": given.noted}


@mentoring.get("/distances")
def listed(house: Weighs) -> Answer:
    """List the distances between territories."""
    with house.read() as session:
        found = distances.distances_of(session)
    return {"items": [{"one": each.one, "other": each.other, "km": each.km} for each in found]}


@mentoring.post("/distances")
def note(house: Proposes, given: Distances) -> Answer:
    """Note distances; the answer says how many are new."""
    roads = [Road(each.one, each.other, each.km) for each in given.items]
    return {"changed": distances.note_distances(house, roads)}


@mentoring.get("/apart")
def kept_apart(house: Weighs) -> Answer:
    """List who is kept apart, and why."""
    with house.read() as session:
        found = apart.shown_apart(session, house.deployment.database.today())
    return {
        "items": [
            plain({"mentor": each.mentor.name, "candidate": each.candidate.name,
                   "since": each.row.since, "reason": each.row.reason})
            for each in found
        ]
    }  # fmt: skip


@mentoring.post("/apart")
def keep_apart(house: Proposes, given: Apart) -> Answer:
    """Keep a mentor and a candidate apart, or let them be paired again."""
    if given.withdraw:
        apart.let_together(house, given.mentor, given.candidate)
    else:
        apart.keep_apart(house, given.mentor, given.candidate, given.reason)
    return {"mentor": given.mentor, "candidate": given.candidate, "apart": not given.withdraw}
