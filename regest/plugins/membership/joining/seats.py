"""Seats in the Presidium proposed on admission: taken or declined by a person (C4, R-3.4)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from sqlmodel import Session, col, select

from regest.api import (
    House,
    NotFound,
    Party,
    PartyKind,
    Problem,
    Reader,
    Record,
    UsageFault,
    Work,
    offices,
    parties,
    seating,
    visibility,
)
from regest.plugins.membership.declarations.catalogue import EDIT
from regest.plugins.membership.tables.admission import MembershipSeat, ProposalState
from regest.plugins.membership.tables.joining import MembershipApplication
from regest.plugins.membership.words import _


def proposed(
    session: Session, reader: Reader | None, organisation_id: str = ""
) -> Sequence[tuple[MembershipSeat, Party]]:
    """Return the seats that nobody has answered for, with their organisation.

    With a `reader` those alone whose application the reader may be told of (ACC-2).
    """
    wanted = (
        select(MembershipSeat, Party)
        .join(Party, col(Party.id) == col(MembershipSeat.organisation_id))
        .where(MembershipSeat.state == ProposalState.OPEN)
        .order_by(col(MembershipSeat.id))
    )
    if organisation_id:
        wanted = wanted.where(MembershipSeat.organisation_id == organisation_id)
    if reader is not None:
        kept = (
            select(MembershipApplication.id)
            .join(Record, col(Record.id) == col(MembershipApplication.record_id))
            .where(visibility.told_among(reader))
        )
        wanted = wanted.where(col(MembershipSeat.application_id).in_(kept))
    return session.exec(wanted).all()


def take(
    house: House, seat_id: str, basis: str, first_day: dt.date | None = None
) -> tuple[MembershipSeat, tuple[Problem, ...]]:
    """Give the proposed seat from the first day of the membership, or another one.

    Raises:
        NotFound: no such proposal, no such person in the directory, or no governing body.
        UsageFault: `basis_missing`.
        Refusal: as `seating.seat` refuses (R-3.4): whoever is neither head nor representative.
    """
    house.reader.require(EDIT)
    deployment = house.deployment
    with house.work() as work:
        row = _open(work, seat_id)
        body = offices.require_governing_body(work.session)
        person = parties.party_called(work.session, row.name, PartyKind.PERSON)
        new = seating.Seating(
            body_code=body.code,
            person_id=person.id,
            starts_on=first_day or row.first_day,
            organisation_id=row.organisation_id,
            basis=basis.strip(),
        )
        stood = seating.seat(work, deployment.calls, deployment.rules, new)
        row.standing_id = stood.standing.id
        _answer(work, row, ProposalState.TAKEN, basis)
    return row, stood.warnings


def decline(house: House, seat_id: str, reason: str) -> MembershipSeat:
    """Decline a proposed seat, with the reason.

    Raises:
        NotFound: no such proposal.
        UsageFault: no reason.
    """
    house.reader.require(EDIT)
    if not reason.strip():
        raise UsageFault("reason_missing", _("A proposed seat is not declined without a reason"))
    with house.work() as work:
        return decline_within(work, seat_id, reason)


def decline_within(work: Work, seat_id: str, reason: str) -> MembershipSeat:
    """Decline a proposed seat in the caller's unit of work; as `decline`."""
    row = _open(work, seat_id)
    _answer(work, row, ProposalState.DECLINED, reason)
    return row


def organisation_of(session: Session, seat_id: str) -> str:
    """Return the organisation that a seat was proposed for.

    Raises:
        NotFound: no such proposal.
    """
    row = session.get(MembershipSeat, seat_id)
    if row is None:
        raise NotFound("seat_unknown", _("There is no such proposal of a seat"))
    return row.organisation_id


def _open(work: Work, seat_id: str) -> MembershipSeat:
    row = work.session.get(MembershipSeat, seat_id, with_for_update=True)
    if row is None or row.state is not ProposalState.OPEN:
        raise NotFound("seat_unknown", _("There is no such proposal of a seat"))
    return row


def _answer(work: Work, row: MembershipSeat, state: ProposalState, reason: str) -> None:
    row.state, row.reason = state, reason.strip()
    row.answered_by, row.answered_at = work.actor.name, work.now
    work.session.add(row)
    work.session.flush()
    work.witness(f"membership.seat_{state.value}", "membership_seat", row.id)
