"""The one form that everything about offices and bodies is entered in, and the page after it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from sqlmodel import Session

from regest.core.base.errors import RegestError, UsageFault
from regest.core.base.messages import Message, Titles, _
from regest.core.catalogue.references import find_record
from regest.core.hooks.types import Problem
from regest.core.people.bodies import MEMBER
from regest.core.people.parties import party_called
from regest.core.people.rosters import list_standings, roster_on, speakers_on
from regest.core.people.tables import Party, PartyKind
from regest.kit.pages import Page, Visit
from regest.web.failures import status_of

Words = Message | Titles | str


@dataclass(frozen=True, kw_only=True, slots=True)
class Field:
    """A field of `kind` text, date, select, check or hidden; `options`: value → what is shown.

    Options of a text are proposals; anything else may be typed.
    """

    name: str
    label: Message
    kind: str = "text"
    required: bool = False
    hint: Words = ""
    options: Mapping[str, Words] | Sequence[str] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Ask:
    """A form of one action: its heading, what it means, its fields and the word on its button."""

    title: Words
    path: str
    button: Message
    fields: Sequence[Field]
    lead: Sequence[Words] = ()
    back: str = "/presidium"


FIRST, END = _("First day"), _("Last day")
BASIS = (
    Field(
        name="record",
        label=_("Number of the minutes or decision"),
        hint=_("If it is registered here: as printed, with the year if need be"),
    ),
    Field(name="basis", label=_("Basis in words"), hint=_("If it is not: what it rests on")),
)


def form_page(ask: Ask, given: Mapping[str, str], fault: RegestError | None = None) -> Page:
    """Return the form with what was typed, and above it what was refused."""
    status = status_of(fault) if fault is not None else 200
    # A name that is not in the directory is a fault of the form, not a page that is missing.
    status = 422 if status == 404 else status
    return Page("presidium/form.html", {"ask": ask, "given": given, "fault": fault}, status)


def done_page(words: Words, warnings: Iterable[Problem], back: str = "/presidium") -> Page:
    """Return the page after an action: what was written, and what should be known of it."""
    values = {"words": words, "warnings": list(warnings), "back": back}
    return Page("presidium/done.html", values)


def today_of(visit: Visit) -> str:
    """Return today as a field of type date begins with it."""
    return visit.house.deployment.database.today().isoformat()


def day_of(text: str, label: Message) -> dt.date:
    """Return the day that a field of type date sent.

    Raises:
        UsageFault: nothing, or no day.
    """
    try:
        return dt.date.fromisoformat(text)
    except ValueError as fault:
        raise UsageFault(
            "day_malformed",
            _("{field}: choose a day", field=label),
            remedy=_("Choose it in the calendar, or type it."),
        ) from fault


def day_or_none(text: str, label: Message) -> dt.date | None:
    """Return the day of a field that may stay empty.

    Raises:
        UsageFault: it is no day.
    """
    return day_of(text, label) if text.strip() else None


def record_of(session: Session, visit: Visit, reference: str) -> str | None:
    """Return the id of the record that a reference names; None of an empty one.

    Raises:
        NotFound: nothing such, or not for this reader.
    """
    if not reference.strip():
        return None
    return find_record(session, visit.reader, reference).id


def person_of(session: Session, name: str) -> Party:
    """Return the person of the directory called so.

    Raises:
        NotFound: nobody.
        Ambiguous: several.
    """
    return party_called(session, name.strip(), PartyKind.PERSON)


def organisation_of(session: Session, name: str) -> Party:
    """Return the organisation of the directory called so; raises as `person_of`."""
    return party_called(session, name.strip(), PartyKind.ORGANISATION)


def seated_names(session: Session, body_code: str, day: dt.date) -> list[str]:
    """Return who sits in a body on a day."""
    return [each.person.name for each in roster_on(session, body_code, day)]


def speaker_names(session: Session, day: dt.date) -> list[str]:
    """Return the heads and representatives of a day: whoever may take a seat for a member."""
    speakers = speakers_on(session, day)
    return sorted({each.name for people in speakers.values() for each in people})


def member_names(session: Session, day: dt.date) -> list[str]:
    """Return the member organisations of a day."""
    return [each.party.name for each in list_standings(session, day, kind=MEMBER)]
