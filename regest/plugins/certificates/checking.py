"""What anybody is told of a number (CRT-8): state, number, organisation, and nothing else.

A number that is not known, void or written amiss costs the same query and gets the same words, and
so does one that the authority has not signed: until then no certificate was issued.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from sqlmodel import Session, col, or_, select

from regest.api import Message, Record
from regest.plugins.certificates.register import IN_FORCE, called, signed_once
from regest.plugins.certificates.tables.certificates import MemberCertificate
from regest.plugins.certificates.words import _

LONGEST: Final = 40
# Numbers that begin anew each year are few of one kind: this many years are told of.
_MOST: Final = 20
STATES: Final[dict[str, Message]] = {
    "in_force": _.p("certificate", "In force"),
    "replaced": _.p("certificate", "Replaced"),
    "annulled": _.p("certificate", "Annulled"),
}
UNKNOWN: Final = _("No certificate with such a number was issued.")


@dataclass(frozen=True, slots=True)
class Told:
    """What anybody learns: `state` is `in_force`, `replaced` or `annulled`.

    `year` is empty unless certificates of several years answer to the number that was asked.
    """

    number: str
    state: str
    organisation: str
    year: str = ""

    @property
    def shown(self) -> str:
        """The number as printed, with its year where the number alone does not say which."""
        return f"{self.number} ({self.year})" if self.year else self.number


def check(session: Session, number: str) -> list[Told]:
    """Return what anybody is told of a number, the latest year first; nothing of one not issued."""
    wanted = (
        select(MemberCertificate, Record)
        .join(Record, col(Record.id) == col(MemberCertificate.record_id))
        .where(
            called(number[:LONGEST]),
            or_(col(MemberCertificate.state).not_in(IN_FORCE), signed_once()),
        )
        .order_by(col(Record.registered_on).desc(), col(Record.id))
        .limit(_MOST)
    )
    found = session.exec(wanted).all()
    return [
        Told(
            record.number,
            "in_force" if held.state in IN_FORCE else held.state.value,
            held.holder_name,
            _year(record) if len(found) > 1 else "",
        )
        for held, record in found
    ]


def _year(record: Record) -> str:
    day = record.registered_on
    return str(day.year) if day is not None and "/" not in record.number else ""
