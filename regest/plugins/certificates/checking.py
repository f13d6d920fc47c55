"""What anybody is told of a number (CRT-8): state, number, organisation, and nothing else.

A number that is not known, void or written amiss costs the same query and gets the same words.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from sqlmodel import Session, col, select

from regest.api import Message, Record
from regest.plugins.certificates.register import IN_FORCE, spellings
from regest.plugins.certificates.tables.certificates import MemberCertificate
from regest.plugins.certificates.words import MEMBER_CERTIFICATE, _

LONGEST: Final = 40
STATES: Final[dict[str, Message]] = {
    "in_force": _.p("certificate", "In force"),
    "replaced": _.p("certificate", "Replaced"),
    "annulled": _.p("certificate", "Annulled"),
}
UNKNOWN: Final = _("No certificate with such a number was issued.")


@dataclass(frozen=True, slots=True)
class Told:
    """What anybody learns: `state` is `in_force`, `replaced` or `annulled`."""

    number: str
    state: str
    organisation: str


def check(session: Session, number: str) -> Told | None:
    """Return what anybody is told of a number; None of one that was not issued."""
    wanted = (
        select(MemberCertificate, Record.number)
        .join(Record, col(Record.id) == col(MemberCertificate.record_id))
        .where(
            col(Record.class_name) == MEMBER_CERTIFICATE,
            col(Record.number_match).in_(spellings(number[:LONGEST])),
        )
        .order_by(col(Record.period).desc())
        .limit(1)
    )
    found = session.exec(wanted).first()
    if found is None:
        return None
    certificate, printed = found
    state = "in_force" if certificate.state in IN_FORCE else certificate.state.value
    return Told(printed, state, certificate.holder_name)
