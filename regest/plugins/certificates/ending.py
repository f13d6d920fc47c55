"""Certificates that end: replaced on another name or address (CRT-5), annulled (CRT-6).

The line of the register stays, and so does the number.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from sqlmodel import Session, col, select

from regest.api import House, Party, Record, RecordState, Refusal, UsageFault, Work, visibility
from regest.plugins.certificates import register, states
from regest.plugins.certificates.declarations import ISSUE
from regest.plugins.certificates.entitlement import entitled_to_replace
from regest.plugins.certificates.issuing import Issued, T, Write, numbered
from regest.plugins.certificates.membership import end_reason, last_day
from regest.plugins.certificates.register import CertificateLine
from regest.plugins.certificates.running import own_work
from regest.plugins.certificates.tables.certificates import MemberCertificate
from regest.plugins.certificates.words import CLAUSE, ENDED_CLAUSE, _


@dataclass(frozen=True, slots=True)
class Proposed:
    """A certificate whose membership ended on `ended_on`, to be annulled by a person (CRT-6)."""

    line: CertificateLine
    ended_on: dt.date
    reason: str


@dataclass(frozen=True, slots=True)
class Replacing:
    """Which certificate gives way, why, and by which order if not by that of before."""

    reference: str
    reason: str
    order: str = ""


@dataclass(frozen=True, slots=True)
class Annulment:
    """Why and from when; `mistake` says that it should never have been issued."""

    reason: str = ""
    on: dt.date | None = None
    mistake: bool = False


def replace(
    house: House, reference: str, reason: str, *, order: str = "", origin: str = ""
) -> Issued:
    """Issue a new certificate under a new number in place of one whose name or address changed.

    Raises:
        NotFound: there is no such certificate.
        UsageFault: `reason_missing`.
        Refusal: `nothing_changed`; `certificate_ended`; `not_a_member`; the right is missing.
    """
    replacing = Replacing(reference, reason, order)
    made: list[Issued] = replace_by(house, replacing, origin, partial(own_work, house))
    return made[0]


def replace_by(house: House, replacing: Replacing, origin: str, write: Write[T]) -> T:
    """Replace a certificate as `replace` does; `write` does it in its unit of work."""
    house.reader.require(ISSUE)
    _require(replacing.reason)
    with house.read() as session:
        line = register.find(house, session, replacing.reference)
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
        # A destroyed certificate does not say any more on what it rested; the membership does.
        gone = line.record.state is RecordState.DISPOSED
        basis = replacing.order.strip() or ("" if gone else held.basis)
        entitled = entitled_to_replace(session, house, organisation, basis)
    place = states.Replacing(line.record.id, replacing.reason.strip())
    return numbered(house, [entitled], origin, write, place)


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
        ended = last_day(session, each)
        if ended is not None and ended <= day:
            found.append((each, ended))
    return found


def proposed(house: House, session: Session) -> list[Proposed]:
    """Return what is to be annulled as of today, as far as the reader sees it."""
    found = propose(session, house.deployment.database.today())
    seen = visibility.seen_records(session, house.reader, [each.record_id for each, _day in found])
    return [
        Proposed(
            register.find(house, session, each.record_id),
            ended,
            end_reason(session, each.organisation_id, ended),
        )
        for each, ended in found
        if each.record_id in seen
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
    asked = Annulment(reason, on, mistake=mistake)
    record = own_work(house, lambda work: annul_within(house, work, reference, asked))
    with house.read() as session:
        return register.find(house, session, record.id)


def annul_within(house: House, work: Work, reference: str, asked: Annulment) -> Record:
    """Annul a certificate as `annul` does, in the caller's unit of work."""
    house.reader.require(ISSUE)
    record = register.find(house, work.session, reference).record
    held = work.session.get_one(MemberCertificate, record.id)
    ended = last_day(work.session, held)
    if not asked.mistake and (ended is None or ended > work.today):
        raise Refusal(
            "still_member",
            _("{name} is a member still", name=held.holder_name),
            rule="CRT-6",
            clause=ENDED_CLAUSE,
            remedy=_("End the membership first, or say that it was issued by mistake."),
        )
    day = _annulled_from(work, record, asked, ended)
    why = asked.reason.strip()
    if not why and ended is not None and not asked.mistake:
        why = end_reason(work.session, held.organisation_id, ended)
    _require(why)
    states.annul(house, work, record.id, day, why)
    return record


def _annulled_from(work: Work, record: Record, asked: Annulment, ended: dt.date | None) -> dt.date:
    """Return the day that an annulment holds from: the last of the membership (CRT-6)."""
    if asked.mistake or ended is None:
        day = asked.on or work.today
        first = record.registered_on or work.today
    else:
        day, first = asked.on or ended, ended
    if day < first or (day != first and not asked.mistake):
        raise UsageFault(
            "day_wrong",
            _("The certificate cannot be annulled from {day}; the day is {first}",
              day=day, first=first),
            rule="CRT-6",
            clause=ENDED_CLAUSE,
            remedy=_("It ends with the membership; one issued by mistake, on its day or later."),
        )  # fmt: skip
    return day


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
