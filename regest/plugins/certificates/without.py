"""Members that have no certificate in force: who a batch is issued to."""

from __future__ import annotations

from sqlmodel import Session, col, select

from regest.api import House, Party, rosters
from regest.plugins.certificates.register import IN_FORCE
from regest.plugins.certificates.tables.certificates import MemberCertificate
from regest.plugins.certificates.words import MEMBER


def members_without(house: House, session: Session) -> list[Party]:
    """Return the members of today without a certificate in force, by name."""
    held = set(
        session.exec(
            select(MemberCertificate.organisation_id).where(
                col(MemberCertificate.state).in_(IN_FORCE)
            )
        )
    )
    members = rosters.list_standings(session, house.deployment.database.today(), kind=MEMBER)
    found = {line.party.id: line.party for line in members if line.party.id not in held}
    return sorted(found.values(), key=lambda party: (party.name, party.id))
