"""Drafts of letters for programs: an answer on the letterhead, and the signed letter registered."""

from __future__ import annotations

import datetime as dt
from typing import Annotated

from fastapi import Response
from pydantic import Field, Json

from regest.api import Work
from regest.api.rest import Answer, Form, IdempotencyKey, Strict, once
from regest.plugins.journal.letters.descriptions import OutgoingLetter, Sheets
from regest.plugins.journal.outgoing import answers
from regest.plugins.journal.resources.base import (
    Files,
    Line,
    Sends,
    Writes,
    asked,
    journals,
    taken,
    told,
    with_signatures,
)
from regest.plugins.journal.words import LETTER


class NewAnswer(Strict):
    """The letter that is answered; what is left out is taken from it.

    `another` means a second draft, though one answers it already.
    """

    answers: str = Field(min_length=1, max_length=200)
    addressees: tuple[Line, ...] = Field(default=(), max_length=500)
    subject: Line = ""
    signatory: Line = ""
    executor: Line = ""
    another: bool = False


class Signed(Strict):
    """The signed letter of a draft; `case` is the index of its file, the rest as of the draft."""

    case: str = Field(min_length=1, max_length=20)
    subject: Line = ""
    signatory: Line = ""
    addressees: tuple[Line, ...] = Field(default=(), max_length=500)
    lists: tuple[Line, ...] = Field(default=(), max_length=50)
    executor: Line = ""
    dated: dt.date | None = None
    kind: Line = LETTER
    sheets: Line = ""
    awaits_reply: bool = False
    reply_by: dt.date | None = None
    basis: Line = ""
    reserved: Line = ""
    after: Line = ""


@journals.post("/drafts", status_code=201)
def prepare(house: Writes, given: NewAnswer, response: Response) -> Answer:
    """Write the draft of an answer, with its Word file; an executor of the letter may, too."""
    answer = answers.Answer(**given.model_dump(exclude={"answers"}))
    made = answers.prepare(house, given.answers, answer)
    response.headers["location"] = f"/api/v1/records/{made.record.id}"
    return {
        "id": made.record.id,
        "version": made.record.version,
        "subject": made.record.heading,
        "addressees": list(made.addressees),
        "reference": made.reference,
        "file": made.name,
        "mark": made.record.mark,
        "warnings": [str(each.message) for each in made.warnings],
    }


@journals.post("/drafts/{record}/registration", status_code=201)
def register(
    house: Sends,
    record: str,
    letter: Annotated[Json[Signed], Form(description="The signed letter as JSON.")],
    files: Files = [],  # noqa: B006
    key: IdempotencyKey = "",
) -> Answer:
    """Register the signed letter of a draft; files take the place of the draft's. Under a key once.

    The draft is named by its id, or by the letter that it answers.
    """
    enclosures = taken(house, files)
    parts = {**letter.model_dump(), "sheets": Sheets.parse(letter.sheets)}

    def act(work: Work) -> Answer:
        draft = answers.find_draft(work.session, house, record)
        signed = OutgoingLetter(**parts)
        return told(answers.register_signed_draft(house, work, draft, signed, enclosures))

    done = once(house, key, asked("signed", letter, record, files=enclosures), act)
    return with_signatures(house, done)
