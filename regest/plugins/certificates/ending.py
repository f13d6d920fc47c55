"""Certificates that end: replaced on another name or address (CRT-5), annulled (CRT-6).

The line of the register stays, and so does the number.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from sqlmodel import Session, col, select

from regest.api import House, Party, Record, Refusal, UsageFault, Work, records
from regest.plugins.certificates import register
from regest.plugins.certificates.declarations import ISSUE
from regest.plugins.certificates.issuing import Issued, Replacing, entitled_to_replace, numbered
from regest.plugins.certificates.membership import end_reason, last_day
from regest.plugins.certificates.papers import words
from regest.plugins.certificates.register import CertificateLine
from regest.plugins.certificates.tables.certificates import CertificateState, MemberCertificate
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
    (issued,) = numbered(house, [entitled], origin, Replacing(line.record.id, reason.strip()))
    return issued


def replaced(house: House, work: Work, replacing: Replacing, by: Record) -> None:
    """End a certificate in favour of another one, in the unit of work that registers that."""
    line = register.hold(work, replacing.record_id)
    line.certificate.state = CertificateState.REPLACED
    line.certificate.ended_on = work.today
    line.certificate.ended_by = work.actor.name
    line.certificate.end_basis = replacing.reason
    line.certificate.replaced_by_id = by.id
    work.session.add(line.certificate)
    work.witness("certificate.replaced", "record", line.record.id, {"by": by.id})
    state = words.REPLACED_BY.text(_language(house)).format(number=by.number)
    _tell(house, work, line.record, state, replacing.reason)


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
        UsageFault: `reason_missing`; `day_wrong`, before its registration or to come.
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
        apply(house, work, line.record.id, day, why)
    with house.read() as session:
        return register.find(house, session, line.record.id)


def apply(house: House, work: Work, record_id: str, day: dt.date, reason: str) -> None:
    """Annul a certificate from a day on inside the caller's unit of work.

    Raises:
        UsageFault: `day_wrong`.
        Refusal: `certificate_ended`.
    """
    line = register.hold(work, record_id)
    first = line.record.registered_on
    if day > work.today or (first is not None and day < first):
        raise UsageFault(
            "day_wrong",
            _("{day} cannot be the day: it lies before the registration, or is to come", day=day),
            rule="CRT-6",
            remedy=_("Name a day since the registration, up to today."),
        )
    line.certificate.state = CertificateState.ANNULLED
    line.certificate.ended_on = day
    line.certificate.end_basis = reason
    line.certificate.ended_by = work.actor.name
    work.session.add(line.certificate)
    work.witness("certificate.annulled", "record", record_id, {"from": day})
    _tell(house, work, line.record, words.ANNULLED_FROM.text(_language(house)).format(
        day=f"{day:%d.%m.%Y}"), reason)  # fmt: skip


def _tell(house: House, work: Work, record: Record, state: str, reason: str) -> None:
    """Put the new state on the card, which is read with the plugin off as well."""
    calls = house.deployment.calls
    records.correct(work, calls, record, {"state": state}, reason)


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


def _language(house: House) -> str:
    return house.deployment.settings.association.language
