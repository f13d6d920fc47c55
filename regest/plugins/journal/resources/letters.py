"""Letters registered by programs, and registrations annulled."""

from __future__ import annotations

import datetime as dt
from typing import Annotated

from pydantic import Field, Json

from regest.api import Work
from regest.api.rest import Answer, Form, IdempotencyKey, Strict, once
from regest.plugins.journal.choice import Choice
from regest.plugins.journal.letters import numbers
from regest.plugins.journal.letters.descriptions import IncomingLetter, OutgoingLetter, Sheets
from regest.plugins.journal.letters.registration import register_letter, register_signed
from regest.plugins.journal.resources.base import (
    Files,
    Line,
    Receives,
    Sends,
    Voids,
    asked,
    journals,
    taken,
    told,
    with_signatures,
)
from regest.plugins.journal.words import LETTER


class Incoming(Strict):
    """An incoming letter; `sheets` is `3` or `3/2`, `duplicate` what to do with a suspected one."""

    sender: str = Field(min_length=1, max_length=500)
    subject: str = Field(min_length=1)
    number: Line = ""
    dated: dt.date | None = None
    received_at: dt.datetime | None = None
    kind: Line = LETTER
    delivery: Line = ""
    sheets: Line = ""
    executor: Line = ""
    answers: Line = ""
    due_on: dt.date | None = None
    signed_by: Line = ""
    copy_number: Line = ""
    mark: Line = ""
    mark_basis: Line = ""
    duplicate: Choice | None = None
    reason: str = ""
    reserved: Line = ""
    after: Line = ""


class Outgoing(Strict):
    """An outgoing letter that is signed; `case` is the index of its file."""

    subject: str = Field(min_length=1)
    case: str = Field(min_length=1, max_length=20)
    signatory: str = Field(min_length=1, max_length=500)
    addressees: tuple[Line, ...] = Field(default=(), max_length=500)
    lists: tuple[Line, ...] = Field(default=(), max_length=50)
    executor: Line = ""
    dated: dt.date | None = None
    kind: Line = LETTER
    sheets: Line = ""
    answers: Line = ""
    awaits_reply: bool = False
    reply_by: dt.date | None = None
    basis: Line = ""
    reserved: Line = ""
    after: Line = ""


class Annulment(Strict):
    """A letter or a reserved number as printed, and why it is annulled (REG-6)."""

    number: str = Field(min_length=1, max_length=200)
    reason: str = Field(min_length=1)


@journals.post("/in", status_code=201)
def receive(
    house: Receives,
    letter: Annotated[Json[Incoming], Form(description="The letter as JSON.")],
    files: Files = [],  # noqa: B006
    key: IdempotencyKey = "",
) -> Answer:
    """Register an incoming letter with its files, the letter itself first; under a key once."""
    enclosures = taken(house, files)
    given = letter.model_dump(exclude={"duplicate", "sheets"})
    parts = {**given, "choice": letter.duplicate, "sheets": Sheets.parse(letter.sheets)}
    if letter.received_at is not None and letter.received_at.tzinfo is None:
        parts["received_at"] = letter.received_at.replace(tzinfo=house.deployment.zone)

    def act(work: Work) -> Answer:
        return told(register_letter(house, work, IncomingLetter(**parts), enclosures))

    done = once(house, key, asked("in", letter, files=enclosures), act)
    return with_signatures(house, done)


@journals.post("/out", status_code=201)
def send(
    house: Sends,
    letter: Annotated[Json[Outgoing], Form(description="The letter as JSON.")],
    files: Files = [],  # noqa: B006
    key: IdempotencyKey = "",
) -> Answer:
    """Register an outgoing letter that is signed, with its files; under a key once."""
    enclosures = taken(house, files)
    parts = {**letter.model_dump(), "sheets": Sheets.parse(letter.sheets)}

    def act(work: Work) -> Answer:
        return told(register_signed(house, work, OutgoingLetter(**parts), enclosures))

    done = once(house, key, asked("out", letter, files=enclosures), act)
    return with_signatures(house, done)


@journals.post("/annulments")
def annul(house: Voids, given: Annulment) -> Answer:
    """Annul a registration or a reserved number: it stays, and is never used again (REG-6)."""
    done = numbers.void(house, given.number, given.reason)
    return {
        "number": done.number,
        "id": done.record.id if done.record is not None else None,
        "warnings": [str(each.message) for each in done.warnings],
    }
