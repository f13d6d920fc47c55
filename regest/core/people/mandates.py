"""Who of the association's people sits in bodies of others, with which voice (5.1, 6.2)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from sqlmodel import Session

from regest.core.base.errors import NotFound, Refusal, UsageFault
from regest.core.base.messages import _
from regest.core.base.rules import Rulebook
from regest.core.hooks.calls import Calls
from regest.core.people.offices import CHAIR, governing_body, holder_on
from regest.core.people.parties import party_with
from regest.core.people.rosters import list_standings
from regest.core.people.standings import NewStanding, Stood, end_standing, start_standing
from regest.core.people.tables import Party, PartyKind
from regest.core.store.work import Work


class Voice(StrEnum):
    """With which voice somebody sits in a body of others; the values are kinds of standings."""

    VOTE = "mandate"
    CONSULTATIVE = "consultative_mandate"


@dataclass(frozen=True, kw_only=True, slots=True)
class NewMandate:
    """A person to sit in an outside body (an organisation of the directory) from a day on."""

    person_id: str
    outside_id: str
    starts_on: dt.date
    ends_on: dt.date | None = None
    voice: Voice = Voice.CONSULTATIVE
    authority_record_id: str | None = None
    basis: str = ""


@dataclass(frozen=True, slots=True)
class ExternalMandate:
    """A mandate as it stands: person, outside body, capacity, days and basis (6.2).

    `of_chair` says whether the person is the chair on the day it was read for.
    """

    standing_id: str
    person: Party
    body: Party
    voice: Voice
    starts_on: dt.date
    ends_on: dt.date | None
    basis: str
    of_chair: bool


def give_mandate(work: Work, calls: Calls, rules: Rulebook, new: NewMandate) -> Stood:
    """Write a mandate.

    Raises:
        NotFound: no such party.
        UsageFault: no basis.
        Refusal: `mandate_body`, the outside body is a person; `standing_overlaps`; or a plugin
            objects.
    """
    if new.authority_record_id is None and not new.basis.strip():
        raise UsageFault(
            "basis_missing",
            _("The document that the mandate rests on is not named"),
            rule="6.2",
            remedy=_("Name the document, or write what it rests on."),
        )
    outside = party_with(work.session, new.outside_id)
    if outside.kind is not PartyKind.ORGANISATION:
        raise Refusal(
            "mandate_body",
            _("{name} is a person, not a body", name=outside.name),
            rule="6.2",
            remedy=_("Name an organisation of the directory."),
        )
    standing = NewStanding(
        kind=new.voice.value,
        party_id=new.person_id,
        organisation_id=outside.id,
        starts_on=new.starts_on,
        ends_on=new.ends_on,
        authority_record_id=new.authority_record_id,
        basis=new.basis.strip(),
    )
    return start_standing(work, calls, rules, standing)


def end_mandate(
    work: Work, calls: Calls, person_id: str, outside_id: str, last_day: dt.date, reason: str
) -> Stood:
    """End somebody's mandate in an outside body.

    Raises:
        NotFound: there is none on that day.
        UsageFault: no reason.
    """
    for voice in Voice:
        lines = list_standings(
            work.session,
            last_day,
            kind=voice.value,
            party_id=person_id,
            organisation_id=outside_id,
        )
        if lines:
            return end_standing(work, calls, lines[0].standing.id, last_day, reason)
    raise NotFound(
        "mandate_unknown",
        _(
            "{name} does not sit in {body} on {day}",
            name=party_with(work.session, person_id).name,
            body=party_with(work.session, outside_id).name,
            day=last_day,
        ),
        remedy=_("`regest office mandate list` shows who sits where."),
    )


def mandates_on(session: Session, day: dt.date | None) -> Sequence[ExternalMandate]:
    """Return mandates in force on a day, all of them without one, by body and person."""
    body = governing_body(session)
    chair = holder_on(session, CHAIR, body.code, day) if body is not None and day else None
    found = [
        ExternalMandate(
            line.standing.id,
            line.party,
            line.organisation,
            voice,
            line.standing.starts_on,
            line.standing.ends_on,
            line.standing.basis,
            chair is not None and chair.person.id == line.party.id,
        )
        for voice in Voice
        for line in list_standings(session, day, kind=voice.value)
        if line.organisation is not None
    ]
    return sorted(found, key=lambda each: (each.body.name, each.person.name, each.starts_on))
