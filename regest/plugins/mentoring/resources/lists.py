"""Lists of pairs for programs: proposed, changed, agreed, approved.

A step may name the ETag of the list as it was read in `If-Match`: if somebody changed it since,
nothing is done.
"""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Literal

from fastapi import Query, Response
from pydantic import Field

from regest.api import House
from regest.api.rest import After, Answer, IfMatch, Limit, Strict, page_of, place_of, tagged
from regest.plugins.mentoring.approving import agreeing, changing, enacting, proposing
from regest.plugins.mentoring.approving.lists import Meant, lists_after
from regest.plugins.mentoring.approving.showing import shown
from regest.plugins.mentoring.resources.base import (
    Both,
    Enacts,
    Line,
    ListId,
    Proposes,
    Says,
    Text,
    Weighs,
    as_read,
    mentoring,
    named,
    plain,
)


class Choice(Strict):
    """Which of the two options is taken."""

    option: Literal["even", "free"]


class NewPair(Both):
    """A pair by hand; `instead` takes off the pairs that forbid it, as in an exchange."""

    justification: Text = ""
    instead: bool = False


class Justified(Both):
    """Why a pair outside the criterion is proposed."""

    justification: Text = Field(min_length=1)


class Word(Strict):
    """What a member of the Presidium says; `person` is whose word is entered from paper."""

    agrees: bool
    remark: Text = ""
    person: Line = ""


class Reply(Strict):
    """What is answered to whose remark."""

    person: Line = Field(min_length=1)
    text: Text = Field(min_length=1)


class Approval(Strict):
    """The decision: the id of one in signed minutes, or its number, day and body as typed.

    `unheard` says why not every member of the Presidium was heard.
    """

    decision: Line = ""
    number: Line = ""
    decided_on: dt.date | None = None
    body: Line = "presidium"
    unheard: Text = ""


class Reason(Strict):
    """Why."""

    reason: Text = Field(min_length=1)


@mentoring.get("/lists")
def listed(house: Weighs, after: After = "", limit: Limit = 50) -> Answer:
    """List the lists of pairs, the latest first."""
    place = place_of(after, [str])
    with house.read() as session:
        found = lists_after(session, place[0] if place else "", limit + 1)
    return page_of(
        found,
        limit,
        lambda row: [row.id],
        lambda row: plain({
            "id": row.id, "version": row.version, "state": row.state.value,
            "drawn_on": row.drawn_on, "mentors": row.mentors, "candidates": row.candidates,
            "decision": row.decision_number, "decided_on": row.decision_on,
        }),
    )  # fmt: skip


@mentoring.post("/lists", status_code=201)
def propose(house: Proposes, response: Response) -> Answer:
    """Compute the best distribution of today and write it as the list under way."""
    row = proposing.propose(house)
    response.headers["location"] = f"/api/v1/mentoring/lists/{row.id}"
    return _told(house, response, row.id)


@mentoring.get("/lists/{list_id}")
def show(house: Weighs, list_id: ListId, response: Response) -> Answer:
    """Show a list with its pairs, options, problems and what was said of it."""
    return _told(house, response, named(list_id))


@mentoring.post("/lists/{list_id}/option")
def choose(
    house: Proposes, list_id: ListId, given: Choice, response: Response, if_match: IfMatch = ""
) -> Answer:
    """Take the other of the two options."""
    row = proposing.choose(house, as_read(list_id, if_match), given.option)
    return _told(house, response, row.id)


@mentoring.post("/lists/{list_id}/pairs", status_code=201)
def assign(
    house: Proposes, list_id: ListId, given: NewPair, response: Response, if_match: IfMatch = ""
) -> Answer:
    """Put a pair on the list by hand; refused where 3.16 forbids it."""
    told = changing.assign(
        house, as_read(list_id, if_match), given.mentor, given.candidate,
        why=given.justification, instead=given.instead,
    )  # fmt: skip
    answer = _told(house, response, named(list_id))
    return {**answer, "warnings": [str(each.message) for each in told]}


@mentoring.post("/lists/{list_id}/removals")
def unassign(
    house: Proposes, list_id: ListId, given: Both, response: Response, if_match: IfMatch = ""
) -> Answer:
    """Take a pair off the list."""
    changing.unassign(house, as_read(list_id, if_match), given.mentor, given.candidate)
    return _told(house, response, named(list_id))


@mentoring.post("/lists/{list_id}/justifications")
def justify(
    house: Proposes, list_id: ListId, given: Justified, response: Response, if_match: IfMatch = ""
) -> Answer:
    """Say why a pair outside the criterion is proposed."""
    meant = as_read(list_id, if_match)
    changing.justify(house, meant, given.mentor, given.candidate, given.justification)
    return _told(house, response, named(list_id))


@mentoring.post("/lists/{list_id}/submission")
def submit(house: Proposes, list_id: ListId, response: Response, if_match: IfMatch = "") -> Answer:
    """Lay the list before the members of the Presidium."""
    row = agreeing.submit(house, as_read(list_id, if_match))
    return _told(house, response, row.id)


@mentoring.post("/lists/{list_id}/taking-back")
def take_back(
    house: Proposes, list_id: ListId, response: Response, if_match: IfMatch = ""
) -> Answer:
    """Draw the list up again."""
    row = agreeing.take_back(house, as_read(list_id, if_match))
    return _told(house, response, row.id)


@mentoring.post("/lists/{list_id}/opinions")
def opine(
    house: Says, list_id: ListId, given: Word, response: Response, if_match: IfMatch = ""
) -> Answer:
    """Say yes to the list as a member of the Presidium, or remark on it."""
    return _said(house, as_read(list_id, if_match), given, response)


@mentoring.post("/lists/{list_id}/answers")
def answer(
    house: Proposes, list_id: ListId, given: Reply, response: Response, if_match: IfMatch = ""
) -> Answer:
    """Answer a remark."""
    found = agreeing.answer(house, as_read(list_id, if_match), given.person, given.text)
    return _told(house, response, found.list_id)


@mentoring.post("/lists/{list_id}/approval")
def approve(
    house: Enacts, list_id: ListId, given: Approval, response: Response, if_match: IfMatch = ""
) -> Answer:
    """Bring the pairs into force by a decision, from the day of the meeting."""
    decision = enacting.Decision(
        record_id=given.decision,
        body=given.body,
        number=given.number,
        decided_on=given.decided_on,
    )
    done = enacting.approve(house, as_read(list_id, if_match), decision, given.unheard)
    answer = _told(house, response, done.row.id)
    return {**answer, "record": {"id": done.record.id, "number": done.record.number}}


@mentoring.post("/lists/{list_id}/dropping")
def drop(
    house: Proposes, list_id: ListId, given: Reason, response: Response, if_match: IfMatch = ""
) -> Answer:
    """Drop a list that is not approved."""
    row = agreeing.drop(house, as_read(list_id, if_match), given.reason)
    return _told(house, response, row.id)


@mentoring.get("/decisions")
def decisions(
    house: Weighs,
    text: Annotated[str, Query(max_length=200, description="Words of it, or its number.")] = "",
) -> Answer:
    """List decisions of signed minutes that may approve a list; none where nobody keeps minutes."""
    with house.read() as session:
        found = enacting.offered(house, session, text)
    return {
        "kept": found is not None,
        "items": [
            plain({"id": each.record_id, "number": each.number, "held_on": each.held_on,
                   "text": each.text})
            for each in found or ()
        ],
    }  # fmt: skip


def _said(house: House, meant: Meant, given: Word, response: Response) -> Answer:
    found = agreeing.opine(
        house, meant, agrees=given.agrees, remark=given.remark, for_person=given.person
    )
    return _told(house, response, found.list_id)


def _told(house: House, response: Response, reference: str) -> Answer:
    with house.read() as session:
        found = shown(house, session, reference)
    answer: Answer = plain(found.as_json())
    answer["warnings"] = [str(each.message) for each in found.problems]
    return tagged(response, answer)
