"""Standings read for a day: rosters, holders of offices, everything somebody stands as."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from sqlmodel import Session, col, or_, select

from regest.core.people.tables import Party, Standing, StandingKindRow


@dataclass(frozen=True, slots=True)
class StandingLine:
    """A standing with whom and what it names, for lists."""

    standing: Standing
    party: Party
    kind: StandingKindRow
    organisation: Party | None


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
    return [
        StandingLine(standing, party, row, _organisation(session, standing))
        for standing, party, row in session.exec(wanted)
    ]


def roster(session: Session, body_code: str, on: dt.date, kind: str) -> Sequence[Party]:
    """Return who stands as `kind` in a body on a day: its listed composition (QRM-1)."""
    return [line.party for line in list_standings(session, on, kind=kind, body_code=body_code)]


def _organisation(session: Session, standing: Standing) -> Party | None:
    if standing.organisation_id is None:
        return None
    return session.get(Party, standing.organisation_id)
