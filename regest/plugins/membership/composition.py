"""Who is a member or a candidate on a day, and the floor of five (3.12)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from sqlmodel import Session

from regest.api import House, Party, Problem, Severity, rosters
from regest.plugins.membership.declarations.catalogue import FLOOR
from regest.plugins.membership.words import CANDIDATE, HEAD, MEMBER, _


@dataclass(frozen=True, slots=True)
class Place:
    """An organisation in the composition: as what, from when to when, on what, and its head."""

    organisation: Party
    kind: str
    standing_id: str
    starts_on: dt.date
    ends_on: dt.date | None
    basis: str
    authority_id: str | None
    head: Party | None


def places_on(session: Session, day: dt.date, *kinds: str) -> list[Place]:
    """Return members (and candidates) of a day by name, members first."""
    heads = {
        line.organisation.id: line.party
        for line in rosters.list_standings(session, day, kind=HEAD)
        if line.organisation is not None
    }
    return [
        Place(
            line.party,
            kind,
            line.standing.id,
            line.standing.starts_on,
            line.standing.ends_on,
            line.standing.basis,
            line.standing.authority_record_id,
            heads.get(line.party.id),
        )
        for kind in kinds or (MEMBER, CANDIDATE)
        for line in rosters.list_standings(session, day, kind=kind)
    ]


def place_of(session: Session, organisation_id: str, day: dt.date) -> Place | None:
    """Return as what an organisation stands on a day, a membership before a candidacy."""
    found = [each for each in places_on(session, day) if each.organisation.id == organisation_id]
    return found[0] if found else None


def floor_warnings(house: House, session: Session, day: dt.date) -> Sequence[Problem]:
    """Return the warning that fewer are members than the statute wants; it stops nothing."""
    count = len(rosters.list_standings(session, day, kind=MEMBER))
    rule = house.deployment.rules.in_force(FLOOR, day)
    if count >= int(rule.value):
        return ()
    text = _.n(
        "The Association has {count} member; the statute wants {least} at least",
        "The Association has {count} members; the statute wants {least} at least",
        count,
        least=rule.value,
    )
    return (
        Problem(
            code="below_floor",
            message=text,
            rule="R-3.12",
            clause=rule.clause,
            severity=Severity.WARNING,
            remedy=_("Everything goes on working; admit organisations."),
        ),
    )
