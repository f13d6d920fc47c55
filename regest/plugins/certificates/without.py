"""Members that have no certificate in force: who a batch is issued to."""

from __future__ import annotations

from dataclasses import dataclass

from sqlmodel import Session, col, select

from regest.api import House, Party, rosters
from regest.plugins.certificates.register import IN_FORCE
from regest.plugins.certificates.tables.certificates import MemberCertificate
from regest.plugins.certificates.words import MEMBER


@dataclass(frozen=True, slots=True)
class Without:
    """Members without a certificate in force, by name; `new` are the ids of those admitted last."""

    members: tuple[Party, ...]
    new: frozenset[str]


def without_certificate(house: House, session: Session) -> Without:
    """Return the members of today without a certificate in force."""
    held = set(
        session.exec(
            select(MemberCertificate.organisation_id).where(
                col(MemberCertificate.state).in_(IN_FORCE)
            )
        )
    )
    lines = [
        line
        for line in rosters.list_standings(session, house.deployment.database.today(), kind=MEMBER)
        if line.party.id not in held
    ]
    found = {line.party.id: line.party for line in lines}
    members = sorted(found.values(), key=lambda party: (party.name, party.id))
    last = max((line.standing.starts_on for line in lines), default=None)
    new = frozenset(line.party.id for line in lines if line.standing.starts_on == last)
    return Without(tuple(members), new)


def members_without(house: House, session: Session) -> list[Party]:
    """Return the members of today without a certificate in force, by name."""
    return list(without_certificate(house, session).members)
