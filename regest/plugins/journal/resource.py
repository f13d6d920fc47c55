"""The journals for programs: rows of a year, letters registered, registrations annulled."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Annotated, Any, Literal

from pydantic import Field, Json

from regest.api import House, Work
from regest.api.rest import (
    After,
    Answer,
    File,
    Form,
    IdempotencyKey,
    Limit,
    Resource,
    Strict,
    UploadFile,
    cursor_of,
    dependency,
    once,
    place_of,
)
from regest.plugins.journal import numbers
from regest.plugins.journal.declarations import REGISTER_INCOMING, REGISTER_OUTGOING, VOID
from regest.plugins.journal.enclosures import Enclosures, take_files
from regest.plugins.journal.letters import Choice, IncomingLetter, OutgoingLetter, Sheets
from regest.plugins.journal.listing import journal_rows
from regest.plugins.journal.registration import Entry, register_letter, register_signed
from regest.plugins.journal.words import LETTER

journals = Resource()
Reads = Annotated[House, dependency("journals")]
Receives = Annotated[House, dependency("journals", write=True, permission=REGISTER_INCOMING)]
Sends = Annotated[House, dependency("journals", write=True, permission=REGISTER_OUTGOING)]
Voids = Annotated[House, dependency("journals", write=True, permission=VOID)]
Line = Annotated[str, Field(max_length=500)]
Files = Annotated[list[UploadFile], File(max_length=50)]


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


@journals.get("/{direction}/{year}")
def rows(
    house: Reads,
    direction: Literal["in", "out"],
    year: Annotated[str, Field(max_length=20)],
    after: After = "",
    limit: Limit = 50,
) -> Answer:
    """List the rows of a year in the order of their numbers."""
    place = place_of(after, [int])
    start = max(place[0], 0) if place else 0
    found = journal_rows(house, [direction], year)
    last = start + limit
    return {
        "items": [row.as_dict() for row in found[start:last]],
        "next": cursor_of([last]) if last < len(found) else None,
    }


@journals.post("/in", status_code=201)
def receive(
    house: Receives,
    letter: Annotated[Json[Incoming], Form(description="The letter as JSON.")],
    files: Files = [],  # noqa: B006
    key: IdempotencyKey = "",
) -> Answer:
    """Register an incoming letter with its files, the letter itself first; under a key once."""
    taken = _taken(house, files)
    told = letter.model_dump(exclude={"duplicate", "sheets"})
    parts = {**told, "choice": letter.duplicate, "sheets": Sheets.parse(letter.sheets)}
    if letter.received_at is not None and letter.received_at.tzinfo is None:
        parts["received_at"] = letter.received_at.replace(tzinfo=house.deployment.zone)

    def act(work: Work) -> Answer:
        return _outcome(register_letter(house, work, IncomingLetter(**parts), taken))

    return once(house, key, _asked("in", letter, taken), act)


@journals.post("/out", status_code=201)
def send(
    house: Sends,
    letter: Annotated[Json[Outgoing], Form(description="The letter as JSON.")],
    files: Files = [],  # noqa: B006
    key: IdempotencyKey = "",
) -> Answer:
    """Register an outgoing letter that is signed, with its files; under a key once."""
    taken = _taken(house, files)
    parts = {**letter.model_dump(), "sheets": Sheets.parse(letter.sheets)}

    def act(work: Work) -> Answer:
        return _outcome(register_signed(house, work, OutgoingLetter(**parts), taken))

    return once(house, key, _asked("out", letter, taken), act)


@journals.post("/annulments")
def annul(house: Voids, given: Annulment) -> Answer:
    """Annul a registration or a reserved number: it stays, and is never used again (REG-6)."""
    done = numbers.void(house, given.number, given.reason)
    return {
        "number": done.number,
        "id": done.record.id if done.record is not None else None,
        "warnings": [str(each.message) for each in done.warnings],
    }


def _taken(house: House, files: Sequence[UploadFile]) -> Enclosures:
    """Store the files before any transaction begins, none larger than the limit."""
    for each in files:
        house.deployment.blobs.check_size(each.size or 0)
    return take_files(house.deployment, [(each.filename or "", each.file.read()) for each in files])


def _asked(way: str, letter: Strict, taken: Enclosures) -> list[Any]:
    files = [[each.name, each.sha256] for each in taken.files]
    return [f"journal.{way}", letter.model_dump(mode="json"), files]


def _outcome(entry: Entry) -> Answer:
    day = entry.record.registered_on
    return {
        "id": entry.record.id,
        "number": entry.record.number,
        "date": day.isoformat() if day is not None else None,
        "late": entry.record.late,
        "attached": entry.attached,
        "warnings": [str(each.message) for each in entry.warnings],
    }
