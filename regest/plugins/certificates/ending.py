"""Certificates that end: replaced on another name or address (CRT-5), annulled (CRT-6).

The line of the register stays, and so does the number.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from sqlmodel import Session, col, select

from regest.api import House, Party, Refusal, UsageFault
from regest.plugins.certificates import register, states
from regest.plugins.certificates.declarations import ISSUE
from regest.plugins.certificates.issuing import Issued, entitled_to_replace, numbered
from regest.plugins.certificates.membership import end_reason, last_day
from regest.plugins.certificates.register import CertificateLine
from regest.plugins.certificates.tables.certificates import MemberCertificate
from regest.plugins.certificates.words import CLAUSE, ENDED_CLAUSE, _


@dataclass(frozen=True, slots=True)
class Proposed:
    """A certificate whose membership ended on `ended_on`, to be annulled by a person (CRT-6)."""

    line: CertificateLine
    ended_on: dt.date
    reason: str


def replace(
    house: House, reference: str, reason: str, *, order: str = "", origin: str = ""
) -> Issued:
    """Issue a new certificate under a new number in place of one whose name or address changed.

    Raises:
        NotFound: there is no such certificate.
        UsageFault: `reason_missing`.
        Refusal: `nothing_changed`; `certificate_ended`; `not_a_member`; the right is missing.
    """
    house.reader.require(ISSUE)
    _require(reason)
    with house.read() as session:
        line = register.find(house, session, reference)
        _require_in_force(line)
        held = line.certificate
        organisation = session.get_one(Party, held.organisation_id)
        now = (organisation.name, organisation.address)
        if now == (held.holder_name, held.holder_address):
            raise Refusal(
                "nothing_changed",
                _("Neither name nor address of {name} changed since certificate {number}",
                  name=organisation.name, number=line.record.number),
                rule="CRT-5",
                clause=CLAUSE,
                remedy=_("Enter the new name or address first; for a lost one issue a duplicate."),
            )  # fmt: skip
        entitled = entitled_to_replace(session, house, organisation, order.strip() or held.basis)
    (issued,) = numbered(
        house, [entitled], origin, states.Replacing(line.record.id, reason.strip())
    )
    return issued


def propose(
    session: Session, day: dt.date, party_id: str = ""
) -> Sequence[tuple[MemberCertificate, dt.date]]:
    """Return certificates in force whose membership has ended by a day, with its last day.

    `party_id` asks of one organisation alone. Nothing is changed.
    """
    wanted = select(MemberCertificate).where(col(MemberCertificate.state).in_(register.IN_FORCE))
    if party_id:
        wanted = wanted.where(MemberCertificate.organisation_id == party_id)
    found = []
    for each in session.exec(wanted.order_by(col(MemberCertificate.record_id))):
        ended = last_day(session, each.organisation_id)
        if ended is not None and ended <= day:
            found.append((each, ended))
    return found


def proposed(house: House, session: Session) -> list[Proposed]:
    """Return what is to be annulled as of today, as far as the reader sees it."""
    today = house.deployment.database.today()
    return [
        Proposed(
            register.find(house, session, each.record_id),
            ended,
            end_reason(session, each.organisation_id, ended),
        )
        for each, ended in propose(session, today)
    ]


def annul(
    house: House,
    reference: str,
    reason: str = "",
    on: dt.date | None = None,
    *,
    mistake: bool = False,
) -> CertificateLine:
    """Annul a certificate, by default from the last day of the membership and for its reason.

    `mistake` annuls one that should never have been issued, though the membership goes on.

    Raises:
        NotFound: there is no such certificate.
        UsageFault: `reason_missing`; `day_wrong`, it is still to come.
        Refusal: `still_member`; `certificate_ended`; the right is missing.
    """
    house.reader.require(ISSUE)
    with house.read() as session:
        line = register.find(house, session, reference)
    with house.work() as work:
        held = work.session.get_one(MemberCertificate, line.record.id)
        ended = last_day(work.session, held.organisation_id)
        if not mistake and (ended is None or ended > work.today):
            raise Refusal(
                "still_member",
                _("{name} is a member still", name=held.holder_name),
                rule="CRT-6",
                clause=ENDED_CLAUSE,
                remedy=_("End the membership first, or say that it was issued by mistake."),
            )
        day = on or (work.today if mistake or ended is None else ended)
        why = reason.strip()
        if not why and ended is not None and not mistake:
            why = end_reason(work.session, held.organisation_id, ended)
        _require(why)
        states.annul(house, work, line.record.id, day, why)
    with house.read() as session:
        return register.find(house, session, line.record.id)


def _require(reason: str) -> None:
    if not reason.strip():
        raise UsageFault(
            "reason_missing",
            _("A certificate does not end without a reason"),
            rule="CRT-3",
            remedy=_("Give the reason: --reason."),
        )


def _require_in_force(line: CertificateLine) -> None:
    if not line.in_force:
        raise Refusal(
            "certificate_ended",
            _("Certificate {number} is not in force any more", number=line.record.number),
            rule="CRT-3",
            clause=CLAUSE,
            remedy=_("Issue a certificate anew, if the organisation is a member."),
        )
