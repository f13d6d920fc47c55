"""Standings read for a day: seats of a body, who speaks in the general meeting, all standings."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from sqlmodel import Session, col, or_, select

from regest.core.base.messages import Message, _
from regest.core.hooks.types import Problem, Severity
from regest.core.people.bodies import (
    GENERAL,
    GOVERNING,
    HEAD,
    MEMBER,
    REPRESENTATIVE,
    body_with,
    seat_kind,
)
from regest.core.people.tables import (
    Account,
    AccountState,
    Body,
    Party,
    Standing,
    StandingKindRow,
)


@dataclass(frozen=True, slots=True)
class StandingLine:
    """A standing with whom and what it names, for lists."""

    standing: Standing
    party: Party
    kind: StandingKindRow
    organisation: Party | None


@dataclass(frozen=True, slots=True)
class Seat:
    """A seat in a body on a day: who sits there, for which organisation, from when to when.

    `remarks` are warnings on what the statute asks of a seat and this one lacks (R-3.4). In the
    general meeting a seat is a member organisation: `standing_id` is its membership, `person` who
    speaks for it, `others` who may do so instead; one that nobody speaks for stands for itself.
    """

    standing_id: str
    person: Party
    organisation: Party | None
    starts_on: dt.date
    ends_on: dt.date | None
    remarks: tuple[Problem, ...] = ()
    others: tuple[Party, ...] = ()


def roster_on(session: Session, body_code: str, day: dt.date) -> tuple[Seat, ...]:
    """Return the seats of a body in force on a day, by name: its listed composition (QRM-1).

    Vacant seats are not among them. Of the general meeting it is the electorate.

    Raises:
        NotFound: there is no such body.
    """
    body = body_with(session, body_code)
    if body.kind == GENERAL:
        return electorate_on(session, day)
    lines = list_standings(session, day, kind=seat_kind(body), body_code=body_code)
    if body.kind != GOVERNING:
        return tuple(seat_of(line) for line in lines)
    members = {line.party.id for line in list_standings(session, day, kind=MEMBER)}
    speakers = speakers_on(session, day)
    return tuple(
        replace(seat_of(line), remarks=_remarks(body, line, members, speakers, day))
        for line in lines
    )


def electorate_on(session: Session, day: dt.date) -> tuple[Seat, ...]:
    """Return one seat per active member organisation, by its name: a vote each (C6, C7).

    A representative authorised for the day speaks before the head, for the organisation said so
    on paper (5.6).
    """
    speakers = speakers_on(session, day)
    seats = []
    for line in list_standings(session, day, kind=MEMBER):
        found = speakers.get(line.party.id, ())
        seats.append(
            Seat(
                line.standing.id,
                found[0] if found else line.party,
                line.party,
                line.standing.starts_on,
                line.standing.ends_on,
                () if found else (_unspoken(line.party),),
                found[1:],
            )
        )
    return tuple(seats)


def speakers_on(session: Session, day: dt.date) -> Mapping[str, tuple[Party, ...]]:
    """Return organisation id → who may speak for it on a day: representatives, then the head."""
    found: dict[str, dict[str, Party]] = defaultdict(dict)
    for kind in (REPRESENTATIVE, HEAD):
        for line in list_standings(session, day, kind=kind):
            found[line.standing.organisation_id or ""].setdefault(line.party.id, line.party)
    return {organisation: tuple(people.values()) for organisation, people in found.items()}


def with_accounts(session: Session, party_ids: Collection[str], day: dt.date) -> frozenset[str]:
    """Return those of the parties for whom somebody acts here on a day.

    That is by an account of their own, or of who heads or represents the organisation.
    """
    active = select(Account).where(Account.state == AccountState.ACTIVE)
    accounts = session.exec(active).all()
    people = {each.person_id for each in accounts if each.person_id}
    acting = people | {each.organisation_id for each in accounts if each.organisation_id}
    for organisation, speakers in speakers_on(session, day).items():
        if any(person.id in people for person in speakers):
            acting.add(organisation)
    return frozenset(acting & set(party_ids))


def seat_of(line: StandingLine, remarks: Iterable[Problem] = ()) -> Seat:
    """Return a standing as a seat."""
    standing = line.standing
    return Seat(
        standing.id,
        line.party,
        line.organisation,
        standing.starts_on,
        standing.ends_on,
        tuple(remarks),
    )


def list_standings(
    session: Session,
    on: dt.date | None = None,
    *,
    kind: str = "",
    body_code: str = "",
    party_id: str = "",
    organisation_id: str = "",
) -> Sequence[StandingLine]:
    """Return standings in force on a day (all of them without one), by kind and name of the party.

    `organisation_id` finds those of the organisation itself and of its people.
    """
    wanted = (
        select(Standing, Party, StandingKindRow)
        .join(Party, col(Party.id) == col(Standing.party_id))
        .join(StandingKindRow, col(StandingKindRow.name) == col(Standing.kind))
        .order_by(col(Standing.kind), col(Party.name), col(Standing.starts_on), col(Standing.id))
    )
    if on is not None:
        running = or_(col(Standing.ends_on).is_(None), col(Standing.ends_on) >= on)
        wanted = wanted.where(Standing.starts_on <= on, running)
    if kind:
        wanted = wanted.where(Standing.kind == kind)
    if body_code:
        wanted = wanted.where(Standing.body_code == body_code)
    if party_id:
        wanted = wanted.where(Standing.party_id == party_id)
    if organisation_id:
        wanted = wanted.where(
            or_(Standing.organisation_id == organisation_id, Standing.party_id == organisation_id)
        )
    found = session.exec(wanted).all()
    organisations = _organisations(session, [standing for standing, _party, _kind in found])
    return [
        StandingLine(standing, party, row, organisations.get(standing.organisation_id or ""))
        for standing, party, row in found
    ]


def roster(session: Session, body_code: str, on: dt.date, kind: str) -> Sequence[Party]:
    """Return who stands as `kind` in a body on a day, by name."""
    return [line.party for line in list_standings(session, on, kind=kind, body_code=body_code)]


def _organisations(session: Session, standings: Iterable[Standing]) -> dict[str, Party]:
    ids = {each.organisation_id for each in standings if each.organisation_id is not None}
    return {each.id: each for each in session.exec(select(Party).where(col(Party.id).in_(ids)))}


def _remarks(
    body: Body,
    line: StandingLine,
    members: Iterable[str],
    speakers: Mapping[str, Sequence[Party]],
    day: dt.date,
) -> tuple[Problem, ...]:
    organisation, name = line.organisation, line.party.name
    if organisation is None:
        text = _("The seat of {name} names no organisation", name=name)
        return (_remark("seat_without_organisation", text, body.clause),)
    found = []
    if organisation.id not in members:
        text = _(
            "{organisation} is no member of the Association on {day}",
            organisation=organisation.name,
            day=day,
        )
        found.append(_remark("seat_not_of_member", text, body.clause))
    if line.party.id not in {each.id for each in speakers.get(organisation.id, ())}:
        text = _(
            "{name} is neither head nor authorised representative of {organisation} on {day}",
            name=name,
            organisation=organisation.name,
            day=day,
        )
        found.append(_remark("seat_not_of_speaker", text, body.clause))
    return tuple(found)


def _unspoken(organisation: Party) -> Problem:
    text = _("Nobody speaks for {organisation}", organisation=organisation.name)
    return _remark("member_unspoken", text, "")


def _remark(code: str, message: Message, clause: str) -> Problem:
    return Problem(
        code=code,
        message=message,
        rule="R-3.4",
        clause=clause,
        remedy=_("Bring the head, the representative or the seat up to date."),
        severity=Severity.WARNING,
    )
