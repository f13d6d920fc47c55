"""A standing ended or begun with what follows from it: reviewed first, then one unit of work."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection
from dataclasses import dataclass, replace

from sqlmodel import Session

from regest.core.base.errors import Refusal
from regest.core.base.messages import _
from regest.core.hooks.consequence_types import Consequence, StandingChange
from regest.core.hooks.types import PartyView, Problem
from regest.core.people import seating
from regest.core.people.parties import party_with, view_of
from regest.core.people.seating import seat_with
from regest.core.people.standings import (
    NewStanding,
    end_standing,
    lock_kind,
    standing_with,
    start_standing,
)
from regest.core.people.tables import Standing
from regest.core.store.work import Work
from regest.kit import consequences
from regest.kit.house import House


@dataclass(frozen=True, kw_only=True, slots=True)
class NewEnd:
    """Which standing ends on which last day, why in words (`basis`) and in a word of data.

    `by` is the plugin that ends it, empty for core.
    """

    standing_id: str
    last_day: dt.date
    basis: str
    reason: str = "ended"
    by: str = ""
    authority_record_id: str | None = None


@dataclass(frozen=True, slots=True)
class Review:
    """A change that is about to be made, and all that is proposed to follow from it."""

    change: StandingChange
    consequences: tuple[Consequence, ...]


@dataclass(frozen=True, slots=True)
class Changed:
    """A standing as it was written, what followed (`chosen` was done), what is to be known."""

    standing: Standing
    consequences: tuple[Consequence, ...]
    warnings: tuple[Problem, ...]


def before_end(house: House, session: Session, new: NewEnd) -> Review:
    """Return what the end of a standing would bring, without ending it.

    Raises:
        NotFound: there is no such standing.
        Refusal: `standing_ended`, it ends no later already; a plugin cannot answer.
    """
    standing = standing_with(session, new.standing_id)
    if standing.ends_on is not None and standing.ends_on <= new.last_day:
        raise Refusal(
            "standing_ended",
            _("The standing ends on {day} already", day=standing.ends_on),
            rule="TRM-3",
            remedy=_("Start a new standing for the days after."),
        )
    change = StandingChange(
        standing_id=standing.id,
        kind=standing.kind,
        party=view_of(party_with(session, standing.party_id)),
        day=new.last_day,
        ending=True,
        reason=new.reason,
        basis=new.basis.strip(),
        authority_record_id=new.authority_record_id,
        organisation=_organisation(session, standing.organisation_id),
        body=standing.body_code or "",
        by=new.by,
    )
    return Review(change, consequences.review(house, session, change))


def end(
    house: House,
    work: Work,
    new: NewEnd,
    chosen: Collection[str] | None = None,
    seen: Collection[str] | None = None,
) -> Changed:
    """End a standing and do what was chosen of what follows, in the caller's unit of work.

    `chosen` are keys, None those chosen by default; `seen` those of the list that was shown.

    Raises:
        NotFound: there is no such standing.
        StaleVersion: `consequences_changed`, the list is another one by now.
        Refusal: as `standings.end_standing`; a plugin refuses. Nothing is written then.
    """
    lock_kind(work.session, standing_with(work.session, new.standing_id).kind)
    review = before_end(house, work.session, new)
    calls = house.deployment.calls
    stood = end_standing(work, calls, new.standing_id, new.last_day, new.basis)
    done = consequences.carry_out(house, work, review.change, review.consequences, chosen, seen)
    return Changed(stood.standing, done, stood.warnings)


def before_unseat(
    house: House, session: Session, body_code: str, person_id: str, last_day: dt.date, basis: str
) -> Review:
    """Return what the end of a seat would bring, without ending it.

    Raises:
        NotFound: no such body, or no such seat that day.
        Refusal: `standing_ended`; a plugin cannot answer.
    """
    held = seat_with(session, body_code, person_id, last_day)
    new = NewEnd(standing_id=held.standing.id, last_day=last_day, basis=basis)
    return before_end(house, session, new)


def unseat(
    house: House,
    work: Work,
    body_code: str,
    person_id: str,
    last_day: dt.date,
    basis: str,
    *,
    chosen: Collection[str] | None = None,
    seen: Collection[str] | None = None,
) -> Changed:
    """End a seat, a group's office with it, and do what was chosen of what follows.

    Raises:
        NotFound: no such body, or no such seat that day.
        StaleVersion: `consequences_changed`, the list is another one by now.
        Refusal: as `seating.unseat`; a plugin refuses. Nothing is written then.
    """
    lock_kind(work.session, seat_with(work.session, body_code, person_id, last_day).kind.name)
    review = before_unseat(house, work.session, body_code, person_id, last_day, basis)
    calls = house.deployment.calls
    stood = seating.unseat(work, calls, body_code, person_id, last_day, basis)
    done = consequences.carry_out(house, work, review.change, review.consequences, chosen, seen)
    return Changed(stood.standing, done, stood.warnings)


def before_start(house: House, session: Session, new: NewStanding) -> Review:
    """Return what the beginning of a standing would bring, without beginning it.

    Raises:
        NotFound: no such party.
        Refusal: a plugin cannot answer.
    """
    change = StandingChange(
        standing_id="",
        kind=new.kind,
        party=view_of(party_with(session, new.party_id)),
        day=new.starts_on,
        ending=False,
        reason="started",
        basis=new.basis.strip(),
        authority_record_id=new.authority_record_id,
        organisation=_organisation(session, new.organisation_id),
        body=new.body_code or "",
    )
    return Review(change, consequences.review(house, session, change))


def start(
    house: House,
    work: Work,
    new: NewStanding,
    chosen: Collection[str] | None = None,
    seen: Collection[str] | None = None,
) -> Changed:
    """Begin a standing and do what was chosen of what follows, in the caller's unit of work.

    Raises:
        StaleVersion: `consequences_changed`, the list is another one by now.
        Refusal: as `standings.start_standing`; a plugin refuses. Nothing is written then.
    """
    lock_kind(work.session, new.kind)
    review = before_start(house, work.session, new)
    deployment = house.deployment
    stood = start_standing(work, deployment.calls, deployment.rules, new)
    change = replace(review.change, standing_id=stood.standing.id)
    done = consequences.carry_out(house, work, change, review.consequences, chosen, seen)
    return Changed(stood.standing, done, stood.warnings)


def _organisation(session: Session, party_id: str | None) -> PartyView | None:
    return view_of(party_with(session, party_id)) if party_id is not None else None
