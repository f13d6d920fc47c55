"""A party as plain data for lists, cards and exports: the same wherever it is shown."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlmodel import Session

from regest.core.people.dated_names import names_of
from regest.core.people.parties import aliases_of
from regest.core.people.rosters import StandingLine, list_standings
from regest.core.people.tables import Party, PartyKind

Card = dict[str, Any]


def plain(party: Party) -> Card:
    """Return the line of a party in a list."""
    return {
        "id": party.id,
        "kind": party.kind.value,
        "name": party.name,
        "short_name": party.short_name,
        "group": party.group_name,
        "territory": party.territory,
        "sector": party.sector,
        "post": party.post,
        "address": party.address,
        "email": party.email,
        "phone": party.phone,
    }


def party_card(session: Session, party: Party, *, restricted: bool) -> Card:
    """Return a party with its other names and its standings.

    `restricted` tells also the names that stood in papers of restricted access only.
    """
    return {
        **plain(party),
        "aliases": aliases_of(session, party, restricted=restricted),
        "names": [
            {
                "from": row.starts_on,
                "name": row.name,
                "short_name": row.short_name,
                "post": row.post,
                "basis": row.basis,
            }
            for row in names_of(session, party.id)
        ],
        "standings": [_standing(line) for line in standings_about(session, party)],
    }


def standings_about(session: Session, party: Party) -> Sequence[StandingLine]:
    """Return what a person stands as; for an organisation, its own and its people's standings."""
    if party.kind is PartyKind.PERSON:
        return list_standings(session, party_id=party.id)
    return list_standings(session, organisation_id=party.id)


def _standing(line: StandingLine) -> Card:
    return {
        "kind": line.kind.name,
        "title": {"ru": line.kind.title_ru, "en": line.kind.title_en},
        "party": line.party.name,
        "organisation": line.organisation.name if line.organisation else "",
        "body": line.standing.body_code or "",
        "from": line.standing.starts_on,
        "to": line.standing.ends_on,
    }
