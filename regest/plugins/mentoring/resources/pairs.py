"""Pairs that were approved, for programs: listed, shown, entered, ended."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from fastapi import Response
from pydantic import Field

from regest.api import House
from regest.api.rest import After, Answer, Limit, Strict, page_of, place_of
from regest.plugins.mentoring.approving.enacting import Decision
from regest.plugins.mentoring.approving.entering import enter
from regest.plugins.mentoring.in_force import doubts, ending, expiring, log, pairs, watching
from regest.plugins.mentoring.people import organisation
from regest.plugins.mentoring.resources.base import (
    Both,
    Enacts,
    Ends,
    Line,
    PairName,
    Reads,
    Sees,
    Text,
    mentoring,
    plain,
)
from regest.plugins.mentoring.rulebook import warning_days_on
from regest.plugins.mentoring.tables.pairs import Ending, PairState


class Former(Both):
    """A pair of the past with its decision: the id of one in signed minutes, or as typed."""

    decision: Line = ""
    number: Line = ""
    decided_on: dt.date | None = None
    body: Line = "presidium"
    justification: Text = ""


class Ended(Strict):
    """How a pair ends; without a day, that of the certificate, or today."""

    ground: Literal["certificate", "decision", "chair_note"] = "certificate"
    on: dt.date | None = None
    reason: Text = ""


class Kept(Strict):
    """What the chair decided on a pair in doubt that works on."""

    reason: Text = Field(min_length=1)


@mentoring.get("/pairs")
def listed(
    house: Reads,
    state: PairState | None = None,
    party: Line = "",
    on: dt.date | None = None,
    after: After = "",
    limit: Limit = 50,
) -> Answer:
    """List pairs in the order in which they were entered; mentors and candidates find their own."""
    place = place_of(after, [str])
    with house.read() as session:
        of = organisation(session, party, house.reader).id if party else ""
        wanted = pairs.PairQuery(state=state, party_id=of, on=on)
        start = place[0] if place else ""
        found = pairs.rows_after(session, house.reader, wanted, start, limit + 1)
        doubted = doubts.doubted_ids(session)
    return page_of(
        found,
        limit,
        lambda row: [row.pair.id],
        lambda row: plain({**row.as_json(), "in_doubt": row.pair.id in doubted}),
    )


@mentoring.post("/pairs", status_code=201)
def enter_former(house: Enacts, given: Former, response: Response) -> Answer:
    """Enter a pair that was approved before it was kept here; the same pair is refused twice."""
    decision = Decision(
        record_id=given.decision, body=given.body, number=given.number,
        decided_on=given.decided_on,
    )  # fmt: skip
    pair = enter(house, given.mentor, given.candidate, decision, given.justification)
    response.headers["location"] = f"/api/v1/mentoring/pairs/{pair.id}"
    return _told(house, pair.id)


@mentoring.get("/pairs/{pair}")
def show(house: Reads, pair: PairName) -> Answer:
    """Show a pair with its plan, its log, and what the chair is to decide."""
    return _told(house, pair)


@mentoring.post("/pairs/{pair}/end")
def finish(house: Ends, pair: PairName, given: Ended) -> Answer:
    """End a pair: by the certificate (PAR-3), a decision, or a note of the chair."""
    pair_id = pairs.located(house, pair)
    if Ending(given.ground) is Ending.CERTIFICATE:
        ending.complete(house, pair_id, given.on)
    else:
        day = given.on or house.deployment.database.today()
        how = ending.End(ending=Ending(given.ground), day=day, reason=given.reason)
        ending.end(house, pair_id, how)
    return _told(house, pair_id)


@mentoring.post("/pairs/{pair}/keeping")
def keep(house: Ends, pair: PairName, given: Kept) -> Answer:
    """Note the chair's decision that a pair in doubt works on."""
    return _told(house, doubts.settle(house, pairs.located(house, pair), given.reason).id)


@mentoring.get("/check")
def check(house: Sees, on: dt.date | None = None) -> Answer:
    """Say which pairs end or want a decision by standings of a day, and whose certificate ends."""
    day = on or house.deployment.database.today()
    with house.read() as session:
        found = doubts.propose(session, day, reader=house.reader)
        soon = expiring.expiring(session, day, warning_days_on(house, day), house.reader)
        rows = {row.pair.id: row for row in pairs.rows_of(session, [each.pair for each in found])}
    answer: Answer = plain({
        "pairs": [
            {**rows[each.pair.id].as_json(), "since": each.since,
             "doubt": each.doubt.value if each.doubt else "completed"}
            for each in found
        ],
        "certificates": [
            {"mentor": each.mentor.name, "ends_on": each.ends_on, "pairs": len(each.pairs)}
            for each in soon
        ],
    })  # fmt: skip
    return answer


@mentoring.post("/check")
def watch(house: Ends) -> Answer:
    """Give the chair a task for each pair in doubt and each certificate that ends, once."""
    done = watching.watch(house)
    return {"questions": len(done.questions), "warnings": len(done.warnings)}


def _told(house: House, reference: str) -> Answer:
    with house.read() as session:
        row = pairs.find(session, house.reader, reference)
        steps = log.steps_of(session, row.pair.id)
        held = log.consultations_of(session, row.pair.id)
        open_doubts = doubts.questions_of(session, row.pair.id)
    answer: Answer = plain({
        **row.as_json(),
        "record": row.pair.record_id,
        "doubts": [each.doubt.value for each in open_doubts],
        "plan": [log.step_json(each) for each in steps],
        "log": [log.consultation_json(each) for each in held],
    })  # fmt: skip
    return answer
