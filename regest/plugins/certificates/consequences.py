"""What hangs on a membership that ends: its certificate, annulled from its last day (CRT-6)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from sqlmodel import Session, col, select

from regest.api import (
    Consequence,
    House,
    Record,
    Standing,
    StandingChange,
    Work,
    rosters,
    visibility,
)
from regest.plugins.certificates import register, states
from regest.plugins.certificates.declarations import READ
from regest.plugins.certificates.tables.certificates import MemberCertificate
from regest.plugins.certificates.words import ENDED_CLAUSE, MEMBER, _

ANNUL = "annul"


def proposed(house: House, session: Session, change: StandingChange) -> list[Consequence]:
    """Return the annulment of the certificate in force, as far as the reader sees the register.

    A membership that ends on a day to come is proposed again then, on the start page. What was
    issued to a later membership stays.
    """
    if not change.ending or change.kind != MEMBER or not house.reader.may(READ):
        return []
    if change.day > house.deployment.database.today():
        return []
    others = [
        line.standing
        for line in rosters.list_standings(session, kind=MEMBER, party_id=change.party.id)
        if line.standing.id != change.standing_id
    ]
    wanted = (
        select(MemberCertificate, Record)
        .join(Record, col(Record.id) == col(MemberCertificate.record_id))
        .where(
            MemberCertificate.organisation_id == change.party.id,
            col(MemberCertificate.state).in_(register.IN_FORCE),
            visibility.visible_among(house.reader),
        )
        .order_by(col(MemberCertificate.record_id))
    )
    return [
        Consequence(
            code=ANNUL,
            subject=record.id,
            title=_("Annul certificate {number} from {day}", number=record.number, day=change.day),
            rule="CRT-6",
            clause=ENDED_CLAUSE,
            since=record.registered_on,
        )
        for _row, record in session.exec(wanted)
        if record.registered_on is None or not _covered(others, record.registered_on)
    ]


def carry_out(
    house: House, work: Work, change: StandingChange, chosen: Sequence[Consequence]
) -> None:
    """Annul the chosen certificates from the last day of the membership.

    Raises:
        Refusal: `certificate_ended`, one is replaced or annulled by now.
    """
    for each in chosen:
        states.annul(house, work, each.subject, change.day, change.basis)


def _covered(memberships: Sequence[Standing], day: dt.date) -> bool:
    return any(
        each.starts_on <= day and (each.ends_on is None or each.ends_on >= day)
        for each in memberships
    )
