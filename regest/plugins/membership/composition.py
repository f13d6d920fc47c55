"""Who is a member or a candidate on a day, and the floor of five (3.12)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from sqlmodel import Session

from regest.api import (
    House,
    Party,
    Problem,
    Reader,
    Severity,
    Standing,
    office_cards,
    rosters,
    visibility,
)
from regest.plugins.membership.declarations.catalogue import FLOOR
from regest.plugins.membership.words import CANDIDATE, HEAD, MEMBER, _


@dataclass(frozen=True, slots=True)
class Place:
    """An organisation in the composition: as what, from when to when, on what, and its head.

    `name` and `head_name` are those of the day; `starts_on` is the first day of all standings that
    follow one another without a gap.
    """

    organisation: Party
    name: str
    kind: str
    standing_id: str
    starts_on: dt.date
    ends_on: dt.date | None
    basis: str
    authority_id: str | None
    head: Party | None
    head_name: str


def places_on(
    session: Session, day: dt.date, *kinds: str, reader: Reader | None = None
) -> list[Place]:
    """Return members (and candidates) of a day by name, members first.

    For a `reader` those stand without their basis whose paper the reader may not be told of.
    """
    heads = {
        line.organisation.id: line.party
        for line in rosters.list_standings(session, day, kind=HEAD)
        if line.organisation is not None
    }
    found = [
        (kind, line, unbroken_since(lines, line))
        for kind in kinds or (MEMBER, CANDIDATE)
        for lines in [rosters.list_standings(session, kind=kind)]
        for line in lines
        if _holds(line.standing, day)
    ]
    parties = [line.party for _kind, line, _since in found]
    names = office_cards.Names(session, [*parties, *heads.values()], day)
    untold = untold_papers(session, reader, [line for _kind, line, _since in found])
    places = [
        Place(
            line.party,
            names.of(line.party),
            kind,
            line.standing.id,
            since,
            line.standing.ends_on,
            "" if line.standing.authority_record_id in untold else line.standing.basis,
            line.standing.authority_record_id,
            heads.get(line.party.id),
            names.of(heads.get(line.party.id)),
        )
        for kind, line, since in found
    ]
    order = list(kinds or (MEMBER, CANDIDATE))
    return sorted(places, key=lambda each: (order.index(each.kind), each.name, each.standing_id))


def untold_papers(
    session: Session, reader: Reader | None, lines: Sequence[rosters.StandingLine]
) -> frozenset[str]:
    """Return the papers that standings rest on and that a reader may not be told of (ACC-2)."""
    if reader is None:
        return frozenset()
    papers = [line.standing.authority_record_id for line in lines]
    return visibility.untold_records(session, reader, papers)


def unbroken_since(lines: Sequence[rosters.StandingLine], line: rosters.StandingLine) -> dt.date:
    """Return the first day of the standings of a party that lead up to one without a gap."""
    ends = {
        each.standing.ends_on: each.standing
        for each in lines
        if each.party.id == line.party.id and each.standing.kind == line.standing.kind
    }
    first = line.standing.starts_on
    while (before := ends.get(first - dt.timedelta(days=1))) is not None:
        first = before.starts_on
    return first


def _holds(standing: Standing, day: dt.date) -> bool:
    return standing.starts_on <= day and (standing.ends_on is None or standing.ends_on >= day)


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
