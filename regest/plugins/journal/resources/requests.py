"""Requests to many for programs: what is awaited of whom, and the replies of members (LNK-3)."""

from __future__ import annotations

import datetime as dt
from typing import Annotated

from pydantic import Field, Json

from regest.api import Work, references
from regest.api.rest import (
    After,
    Answer,
    Form,
    IdempotencyKey,
    Limit,
    Strict,
    once,
    page_of,
    place_of,
)
from regest.plugins.journal.intake.member_replies import MemberReply, reply_within, take_reply
from regest.plugins.journal.requests import awaiting, waiting
from regest.plugins.journal.resources.base import (
    Files,
    Line,
    Reads,
    Sends,
    Writes,
    asked,
    contents,
    journals,
    plain,
)


class Request(Strict):
    """A registered letter that awaits replies: by a day, else within the term of the rule.

    Another day for what is a request already needs a `reason`.
    """

    record: str = Field(min_length=1, max_length=200)
    reply_by: dt.date | None = None
    basis: Line = ""
    reason: str = ""


class Reply(Strict):
    """What an organisation replies, in words, files or both; `again` means a further reply."""

    text: str = ""
    number: Line = ""
    dated: dt.date | None = None
    organisation: Line = ""
    again: bool = False


@journals.get("/requests")
def listed(
    house: Reads,
    after: After = "",
    limit: Limit = 50,
    *,
    finished: bool = False,
) -> Answer:
    """List the requests that are open, those due first; with `finished` the others as well."""
    place = place_of(after, [dt.date, str, str])
    found = waiting.tables_after(house, place, limit + 1, finished=finished)
    return page_of(found, limit, lambda row: row[0], lambda row: plain(row[1].as_dict()))


@journals.post("/requests", status_code=201)
def ask(house: Sends, given: Request, key: IdempotencyKey = "") -> Answer:
    """Make a registered letter a request, or set another day for its replies; under a key once."""

    def act(work: Work) -> Answer:
        request, warnings = awaiting.await_within(
            house, work, given.record, given.reply_by, given.basis, given.reason
        )
        return {
            "id": request.record_id,
            "due_on": request.due_on.isoformat(),
            "warnings": [str(each.message) for each in warnings],
        }

    return once(house, key, asked("request", given), act)


@journals.get("/requests/{record}")
def shown(house: Reads, record: str) -> Answer:
    """Show who has replied to a request, as far as whoever asks may know."""
    answer: Answer = plain(waiting.replies_to(house, record).as_dict())
    return answer


@journals.post("/requests/{record}/replies", status_code=201)
def reply(
    house: Writes,
    record: str,
    reply: Annotated[Json[Reply], Form(description="The reply as JSON.")],
    files: Files = [],  # noqa: B006
    key: IdempotencyKey = "",
) -> Answer:
    """Hand the reply of the own organisation to the secretary; under a key once."""
    given = MemberReply(**reply.model_dump(), files=tuple(contents(house, files)))
    with house.read() as session:
        references.find_record(session, house.reader, record)
    enclosures = take_reply(house, given)

    def act(work: Work) -> Answer:
        done = reply_within(house, work, record, given, enclosures)
        return {
            "id": done.request.id,
            "number": done.request.number,
            "proposal": done.proposal.sequence,
            "organisation": done.organisation,
            "warnings": [str(each.message) for each in done.warnings],
        }

    return once(house, key, asked("reply", reply, record, files=enclosures), act)
