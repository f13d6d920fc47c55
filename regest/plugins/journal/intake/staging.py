"""Files that a person brings for registration: kept, read, and the card that they propose.

Nothing is registered here: a person sees each value with its place, corrects it and confirms.
"""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any
from zoneinfo import ZoneInfo

from regest.api import (
    ComponentRole,
    House,
    Message,
    PreparedFile,
    TextOutcome,
    arriving,
    components,
    letter_file,
    mail,
)
from regest.plugins.journal.intake import certificate_fields
from regest.plugins.journal.intake.mail.card import propose
from regest.plugins.journal.intake.mail.parts import take_apart
from regest.plugins.journal.intake.places import Place, Where
from regest.plugins.journal.intake.proposals import Proposed
from regest.plugins.journal.intake.reading import read_text
from regest.plugins.journal.letters.descriptions import Sheets
from regest.plugins.journal.letters.enclosures import Enclosures, notices, take_files
from regest.plugins.journal.tables.proposals import JournalProposal

# What has another name in what is read than in the letter it becomes.
_NAMED = {"heading": "subject", "reference": "answers"}
_NAME_LENGTH = 300


@dataclass(frozen=True, slots=True)
class Staged:
    """Files ready for a record, the letter itself first, and what they say of the letter.

    `fields` are by the names of an `IncomingLetter`, days and moments in ISO form; `places` say
    where each was read.
    """

    files: tuple[PreparedFile, ...] = ()
    fields: Mapping[str, str] = field(default_factory=dict)
    places: Mapping[str, Place] = field(default_factory=dict)
    notices: tuple[Message | str, ...] = ()


def stage(house: House, given: Sequence[tuple[str, bytes]]) -> Staged:
    """Keep and read the files of a new letter, names with bytes; the first is the letter itself.

    Raises:
        Refusal: a file is larger than the limit.
    """
    if not given:
        return Staged()
    letter, *others = arriving.sorted_out([(_plain(name), content) for name, content in given])
    if letter.media_type in mail.LETTERS:
        first = _message(house, letter.content, letter.name)
    else:
        first = _paper(house, letter)
    more = tuple(_prepared(house, each) for each in others)
    files = arriving.placed((*first.files, *more))
    wanted = [name for name in ("sender", "signed_by") if not first.fields.get(name)]
    offered = certificate_fields.offered(house, files, wanted)
    return Staged(
        files,
        {**first.fields, **{name: value for name, (value, _place) in offered.items()}},
        {**first.places, **{name: place for name, (_value, place) in offered.items()}},
        (*first.notices, *_told(more)),
    )


def annexes(house: House, given: Sequence[tuple[str, bytes]]) -> Staged:
    """Keep and read files that a letter has besides itself.

    Raises:
        Refusal: a file is larger than the limit.
    """
    came = arriving.sorted_out([(_plain(name), content) for name, content in given], new=False)
    files = tuple(_prepared(house, each) for each in came)
    return Staged(files, notices=_told(files))


def signed(house: House, given: Sequence[tuple[str, bytes]]) -> Staged:
    """Keep and read the files of an own letter that was signed; the first is the letter itself.

    Raises:
        Refusal: a file is larger than the limit.
    """
    taken = take_files(house.deployment, [(_plain(name), content) for name, content in given])
    return Staged(taken.files, notices=tuple(each.message for each in taken.warnings))


def card_fields(card: Proposed | JournalProposal, zone: ZoneInfo) -> dict[str, str]:
    """Return the fields of a proposed letter as a form shows them; a moment in local time."""
    plain = ("sender", "subject", "number", "kind", "delivery", "answers", "signed_by")
    more = ("copy_number", "mark", "annex_sheets")
    fields = {name: str(getattr(card, name)) for name in (*plain, *more)}
    fields |= {name: _day(getattr(card, name)) for name in ("dated", "due_on")}
    fields["received_at"] = local_moment(card.received_at, zone) if card.received_at else ""
    return fields


def local_moment(moment: dt.datetime, zone: ZoneInfo) -> str:
    """Return a moment as a form shows it: `2026-10-26T09:15`."""
    return f"{moment.astimezone(zone):%Y-%m-%dT%H:%M}"


def _message(house: House, content: bytes, name: str) -> Staged:
    parts = take_apart(house.deployment, content, name)
    with house.read() as session:
        card = propose(house, session, parts, hashlib.sha256(content).hexdigest())
    fields = card_fields(card, house.deployment.zone)
    told = (card.note,) if card.note else ()
    return Staged(parts.files, fields, card.found, (*told, *_told(parts.files)))


def _paper(house: House, letter: arriving.Arrived) -> Staged:
    file = _prepared(house, letter)
    name = file.name
    reading = read_text(house, file.text.text)
    fields = _strings(reading.letter({}))
    fields["delivery"] = Enclosures((file,)).delivery
    places = {
        _NAMED.get(key, key): Place(Where.FILE, name, found.place.line, found.place.quote)
        for key, found in reading.found.items()
    }
    if reading.card.annexes and fields.get("annex_sheets"):
        place = reading.card.annexes[0].place
        places["annex_sheets"] = Place(Where.FILE, name, place.line, place.quote)
    return Staged((file,), fields, places, _told((file,)))


def _prepared(house: House, file: arriving.Arrived) -> PreparedFile:
    deployment = house.deployment

    def read(content: bytes, name: str) -> TextOutcome:
        if file.role is ComponentRole.MAIN:
            return letter_file.read_now(content, name, deployment.read_text)
        return deployment.read_text(content, name)

    return components.prepare(deployment.blobs, read, file.name, file.content, file.role)


def _strings(letter: Mapping[str, Any]) -> dict[str, str]:
    counted: Sheets = letter.get("sheets", Sheets())
    fields = {
        name: value.isoformat() if isinstance(value, dt.date) else str(value)
        for name, value in letter.items()
        if name != "sheets" and value is not None
    }
    return {**fields, "annex_sheets": counted.annexes}


def _told(files: Sequence[PreparedFile]) -> tuple[Message, ...]:
    return tuple(problem.message for file in files for problem in notices(file))


def _day(day: dt.date | None) -> str:
    return day.isoformat() if day is not None else ""


def _plain(name: str) -> str:
    """Return the bare name of a file, whatever folders the sender's browser named."""
    return name.replace("\\", "/").rsplit("/", 1)[-1].strip()[:_NAME_LENGTH] or "file"
