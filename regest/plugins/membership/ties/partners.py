"""Partners and agreements, dated, each agreement with its record and its parties (5.2, 5.3)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, field

from sqlmodel import Session, col, select

from regest.api import (
    House,
    NotFound,
    Party,
    PartyKind,
    Problem,
    Reader,
    Refusal,
    UsageFault,
    parties,
    visibility,
)
from regest.plugins.membership import retention
from regest.plugins.membership.declarations.catalogue import AGREEMENTS_FILE, EDIT
from regest.plugins.membership.papers import Brought, PaperDraft, official, record_of
from regest.plugins.membership.tables.partners import (
    MembershipAgreement,
    MembershipAgreementParty,
    MembershipPartner,
)
from regest.plugins.membership.words import ABOUT, AGREEMENT, _

CLAUSE = "п. 5.2 Положения"


@dataclass(frozen=True, kw_only=True, slots=True)
class NewPartner:
    """A partner from a day on, and what it is brought in for."""

    organisation: str
    purpose: str
    starts_on: dt.date


@dataclass(frozen=True, kw_only=True, slots=True)
class NewAgreement:
    """An agreement: number, day, what about, with whom, from when to when; its paper."""

    number: str
    dated: dt.date
    subject: str
    parties: tuple[str, ...]
    starts_on: dt.date | None = None
    ends_on: dt.date | None = None
    paper: Brought = field(default_factory=Brought)


def add_partner(house: House, new: NewPartner) -> tuple[MembershipPartner, tuple[Problem, ...]]:
    """Note a partner; an unknown name makes a party, with a warning.

    Raises:
        UsageFault: `partner_empty`, no purpose.
        Refusal: `partner_already`.
    """
    house.reader.require(EDIT)
    if not new.purpose.strip():
        raise UsageFault(
            "partner_empty", _("What the partner is brought in for is not said"), clause=CLAUSE
        )
    with house.work() as work:
        named = parties.named(work, new.organisation)
        same = select(MembershipPartner).where(
            MembershipPartner.party_id == named.party.id, col(MembershipPartner.ends_on).is_(None)
        )
        if work.session.exec(same).first() is not None:
            raise Refusal(
                "partner_already",
                _("{name} is a partner already", name=named.party.name),
                clause=CLAUSE,
                remedy=_("End that first, where the purpose has changed."),
            )
        row = MembershipPartner(
            id=work.new_id(),
            party_id=named.party.id,
            purpose=new.purpose.strip(),
            starts_on=new.starts_on,
            entered_by=work.actor.name,
            entered_at=work.now,
        )
        work.session.add(row)
        work.witness("partner.added", "membership_partner", row.id)
    return row, named.warnings


def end_partner(house: House, partner_id: str, last_day: dt.date, reason: str) -> MembershipPartner:
    """Note that a partnership ended on a day, with the reason.

    Raises:
        NotFound: there is none.
        UsageFault: no reason, a last day before the first, or it ended already.
    """
    house.reader.require(EDIT)
    with house.work() as work:
        row = work.session.get(MembershipPartner, partner_id, with_for_update=True)
        if row is None:
            raise _unknown()
        _check_end(row.starts_on, row.ends_on, last_day, reason)
        row.ends_on, row.end_reason = last_day, reason.strip()
        work.session.add(row)
        work.witness("partner.ended", "membership_partner", row.id)
    return row


def enter(house: House, new: NewAgreement) -> MembershipAgreement:
    """Enter an agreement with its record.

    Raises:
        NotFound: a party is not in the directory.
        UsageFault: `agreement_empty`, no number, subject or party; it ends before it begins.
        Refusal: as registration refuses.
    """
    house.reader.require(EDIT)
    first_day = new.starts_on or new.dated
    ends_early = new.ends_on is not None and new.ends_on < first_day
    if not (new.number.strip() and new.subject.strip() and new.parties) or ends_early:
        raise UsageFault(
            "agreement_empty",
            _("An agreement has a number, a subject, a party, and ends after it begins"),
            clause="п. 5.3 Положения",
            remedy=_("Fill these in."),
        )
    with house.work() as work:
        found = [
            parties.party_called(work.session, name, PartyKind.ORGANISATION)
            for name in dict.fromkeys(new.parties)
        ]
        draft = PaperDraft(
            class_name=AGREEMENT,
            heading=official(house, _("Agreement: {subject}", subject=new.subject)),
            dated=new.dated,
            file_index=AGREEMENTS_FILE,
            parties=tuple((party.id, ABOUT) for party in found),
            named=new.number.strip(),
        )
        record_id = None
        if new.paper.reference or new.paper.files:
            record_id = record_of(house, work, new.paper, draft).id
        row = MembershipAgreement(
            id=work.new_id(),
            number=new.number.strip(),
            dated=new.dated,
            subject=new.subject.strip(),
            starts_on=first_day,
            ends_on=new.ends_on,
            record_id=record_id,
            entered_by=work.actor.name,
            entered_at=work.now,
        )
        work.session.add(row)
        work.session.flush()
        for position, party in enumerate(found):
            work.session.add(
                MembershipAgreementParty(agreement_id=row.id, party_id=party.id, position=position)
            )
        retention.agreement_ends(work, record_id, row.ends_on, row.subject)
        work.witness("agreement.entered", "membership_agreement", row.id)
    return row


def end_agreement(
    house: House, agreement_id: str, last_day: dt.date, reason: str
) -> MembershipAgreement:
    """Note that an agreement ended early; as `end_partner`."""
    house.reader.require(EDIT)
    with house.work() as work:
        row = work.session.get(MembershipAgreement, agreement_id, with_for_update=True)
        if row is None:
            raise _unknown()
        _check_end(row.starts_on, row.ends_on, last_day, reason)
        row.ends_on, row.end_reason = last_day, reason.strip()
        work.session.add(row)
        retention.agreement_ends(work, row.record_id, last_day, row.end_reason)
        work.witness("agreement.ended", "membership_agreement", row.id)
    return row


def partners(session: Session) -> Sequence[tuple[MembershipPartner, Party]]:
    """Return partners by name, those that ended too."""
    wanted = select(MembershipPartner, Party).join(
        Party, col(Party.id) == col(MembershipPartner.party_id)
    )
    return session.exec(wanted.order_by(col(Party.name), col(MembershipPartner.id))).all()


def agreements(session: Session, reader: Reader) -> list[tuple[MembershipAgreement, list[Party]]]:
    """Return agreements that a reader may be told of (ACC-2) with their parties, latest first."""
    wanted = select(MembershipAgreement).order_by(
        col(MembershipAgreement.dated).desc(), col(MembershipAgreement.id).desc()
    )
    rows = session.exec(wanted).all()
    untold = visibility.untold_records(session, reader, [each.record_id for each in rows])
    sides = (
        select(MembershipAgreementParty, Party)
        .join(Party, col(Party.id) == col(MembershipAgreementParty.party_id))
        .order_by(col(MembershipAgreementParty.position))
    )
    with_whom: dict[str, list[Party]] = {}
    for side, party in session.exec(sides):
        with_whom.setdefault(side.agreement_id, []).append(party)
    return [(row, with_whom.get(row.id, [])) for row in rows if row.record_id not in untold]


def _check_end(starts_on: dt.date, ends_on: dt.date | None, last_day: dt.date, reason: str) -> None:
    over = ends_on is not None and ends_on <= last_day
    if not reason.strip() or last_day < starts_on or over:
        raise UsageFault(
            "end_unclear",
            _("It ends once, on or after its first day, with a reason"),
            clause="п. 5.3 Положения",
            remedy=_("Check the day, and say why."),
        )


def _unknown() -> NotFound:
    return NotFound("tie_unknown", _("There is no such partner or agreement"))
