"""What hangs on a membership that ends: its certificate, annulled from its last day (CRT-6)."""

from __future__ import annotations

from collections.abc import Sequence

from sqlmodel import Session, col, select

from regest.api import Consequence, House, StandingChange, Work, rosters
from regest.plugins.certificates import register, states
from regest.plugins.certificates.declarations import READ
from regest.plugins.certificates.tables.certificates import MemberCertificate
from regest.plugins.certificates.words import ENDED_CLAUSE, MEMBER, _

ANNUL = "annul"


def proposed(house: House, session: Session, change: StandingChange) -> list[Consequence]:
    """Return the annulment of the certificate in force, as far as the reader sees the register.

    A membership that ends on a day to come is proposed again then, on the start page; one that
    another goes on after keeps its certificate.
    """
    if not change.ending or change.kind != MEMBER or not house.reader.may(READ):
        return []
    if change.day > house.deployment.database.today() or _is_member_after(session, change):
        return []
    wanted = select(MemberCertificate).where(
        MemberCertificate.organisation_id == change.party.id,
        col(MemberCertificate.state).in_(register.IN_FORCE),
    )
    found = session.exec(wanted.order_by(col(MemberCertificate.record_id))).all()
    numbers = register.numbers_of(session, [each.record_id for each in found])
    return [
        Consequence(
            code=ANNUL,
            subject=each.record_id,
            title=_("Annul certificate {number} from {day}", number=numbers[each.record_id],
                    day=change.day),
            rule="CRT-6",
            clause=ENDED_CLAUSE,
        )
        for each in found
    ]  # fmt: skip


def carry_out(
    house: House, work: Work, change: StandingChange, chosen: Sequence[Consequence]
) -> None:
    """Annul the chosen certificates from the last day of the membership.

    Raises:
        Refusal: `certificate_ended`, one is replaced or annulled by now.
    """
    for each in chosen:
        states.annul(house, work, each.subject, change.day, change.basis)


def _is_member_after(session: Session, change: StandingChange) -> bool:
    return any(
        line.standing.id != change.standing_id
        and (line.standing.ends_on is None or line.standing.ends_on > change.day)
        for line in rosters.list_standings(session, kind=MEMBER, party_id=change.party.id)
    )
