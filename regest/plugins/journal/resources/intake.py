"""«К регистрации» for programs: letters that came, taken up or turned away."""

from __future__ import annotations

import datetime as dt
from typing import Annotated

from fastapi import Response
from pydantic import Field

from regest.api import Work
from regest.api.rest import (
    After,
    Answer,
    File,
    IdempotencyKey,
    Limit,
    Strict,
    UploadFile,
    once,
    page_of,
    place_of,
)
from regest.plugins.journal.choice import Choice
from regest.plugins.journal.intake import listing, proposals
from regest.plugins.journal.intake.mail import taking
from regest.plugins.journal.letters.descriptions import Sheets
from regest.plugins.journal.resources.base import (
    Line,
    Reads,
    Receives,
    asked,
    journals,
    plain,
    told,
    with_signatures,
)
from regest.plugins.journal.tables.proposals import JournalProposal, ProposalState

Upload = Annotated[UploadFile, File(description="A message (.eml, .msg), or a paper.")]


class Taken(Strict):
    """What was misread in a letter, corrected; `main` names the file that is the letter itself.

    What is left out is registered as proposed. `duplicate` says what to do with a suspected one.
    """

    sender: Line | None = None
    subject: Line | None = None
    number: Line | None = None
    dated: dt.date | None = None
    kind: Line | None = None
    delivery: Line | None = None
    sheets: Line | None = None
    executor: Line | None = None
    answers: Line | None = None
    due_on: dt.date | None = None
    signed_by: Line | None = None
    copy_number: Line | None = None
    mark: Line | None = None
    mark_basis: Line | None = None
    duplicate: Choice | None = None
    reason: Line | None = None
    reserved: Line | None = None
    after: Line | None = None
    main: str = Field(default="", max_length=300)


class Reason(Strict):
    """Why."""

    reason: str = Field(min_length=1)


@journals.get("/intake")
def listed(
    house: Reads,
    state: ProposalState = ProposalState.WAITING,
    after: After = "",
    limit: Limit = 50,
) -> Answer:
    """List letters by number in the list; whoever does not register sees the own replies."""
    place = place_of(after, [int])
    found = listing.proposals_after(house, state, place[0] if place else 0, limit + 1)
    return page_of(
        found, limit, lambda each: [each.row.sequence], lambda each: plain(each.as_dict())
    )


@journals.post("/intake", status_code=201)
def take(house: Receives, response: Response, file: Upload) -> Answer:
    """Propose a message for registration; one that came before is told again, with status 200."""
    house.deployment.blobs.check_size(file.size or 0)
    row, is_new = taking.take_message(house, file.file.read(), file.filename or "")
    response.headers["location"] = f"/api/v1/journal/intake/{row.sequence}"
    if not is_new:
        response.status_code = 200
    return _decided(row)


@journals.get("/intake/{letter}")
def shown(house: Reads, letter: str) -> Answer:
    """Show a letter: its card, where each value stood, its files, what it looks like."""
    found = listing.proposal(house, letter)
    signed = [each.as_dict() for each in listing.signatures(house, found)]
    answer: Answer = plain({**found.as_dict(), "signatures": signed})
    return answer


@journals.post("/intake/{letter}/registration", status_code=201)
def register(house: Receives, letter: str, given: Taken, key: IdempotencyKey = "") -> Answer:
    """Register a letter; registered before, it answers with what it became."""
    changes = given.model_dump(exclude={"main", "duplicate", "sheets"}, exclude_none=True)
    if given.duplicate is not None:
        changes["choice"] = given.duplicate
    if given.sheets is not None:
        changes["sheets"] = Sheets.parse(given.sheets)

    def act(work: Work) -> Answer:
        return told(proposals.confirm_within(house, work, letter, main=given.main, **changes))

    done = once(house, key, asked("intake", given, letter), act)
    return with_signatures(house, done)


@journals.post("/intake/{letter}/rejection")
def reject(house: Receives, letter: str, given: Reason) -> Answer:
    """Turn a letter away; it stays in the list with the reason."""
    return _decided(proposals.reject(house, letter, given.reason))


@journals.post("/intake/{letter}/reopening")
def reopen(house: Receives, letter: str) -> Answer:
    """Let a letter that was turned away wait again."""
    return _decided(proposals.reopen(house, letter))


def _decided(row: JournalProposal) -> Answer:
    return {"number_in_list": row.sequence, "id": row.id, "state": row.state.value}
