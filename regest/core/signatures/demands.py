"""Which signatures a record needs, and whose turn it is (PRT-6)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlmodel import Session, col, select

from regest.core.base.errors import NotFound, Refusal
from regest.core.base.messages import _
from regest.core.catalogue.tables import Record
from regest.core.people.tables import Party
from regest.core.signatures.tables import Signature, SignatureDemand
from regest.core.store.work import Work


@dataclass(frozen=True, slots=True)
class Wanted:
    """A signature to be asked for: as what, whose, with the post as the paper names it."""

    capacity: str
    party_id: str
    post: str = ""


def require(work: Work, record: Record, wanted: Sequence[Wanted]) -> list[SignatureDemand]:
    """Ask for these signatures, in this order; what was asked for before is replaced.

    Raises:
        Refusal: `signed_already`, somebody has signed: cancel the signatures first.
    """
    if standing(work.session, record.id):
        raise Refusal(
            "signed_already",
            _("The document bears signatures: who signs it cannot be changed"),
            rule="PRT-6",
            remedy=_("Cancel the signatures first, with the reason."),
        )
    signed = set(_ever_signed(work.session, record.id))
    for old in demands_of(work.session, record.id):
        if old.id not in signed:
            work.session.delete(old)
    work.session.flush()
    kept = {each.capacity: each for each in demands_of(work.session, record.id)}
    made = []
    for position, each in enumerate(wanted):
        demand = kept.get(each.capacity) or SignatureDemand(
            id=work.new_id(), record_id=record.id, capacity=each.capacity, position=position
        )
        demand.party_id, demand.post, demand.position = each.party_id, each.post, position
        work.session.add(demand)
        made.append(demand)
    work.session.flush()
    work.witness("signatures.required", "record", record.id, {"count": len(made)})
    return made


def demands_of(session: Session, record_id: str) -> Sequence[SignatureDemand]:
    """Return the signatures that a record needs, in their order."""
    wanted = select(SignatureDemand).where(SignatureDemand.record_id == record_id)
    return session.exec(wanted.order_by(col(SignatureDemand.position))).all()


def standing(session: Session, record_id: str) -> Sequence[Signature]:
    """Return the signatures upon a record that were not cancelled, in the order they were made."""
    wanted = select(Signature).where(
        Signature.record_id == record_id, col(Signature.cancelled_at).is_(None)
    )
    return session.exec(wanted.order_by(col(Signature.id))).all()


def of_record(session: Session, record_id: str) -> Sequence[Signature]:
    """Return every signature upon a record, the cancelled ones too."""
    wanted = select(Signature).where(Signature.record_id == record_id)
    return session.exec(wanted.order_by(col(Signature.id))).all()


def next_of(session: Session, record_id: str) -> SignatureDemand | None:
    """Return the signature whose turn it is; None when all have signed, or none is asked for."""
    signed = {each.demand_id for each in standing(session, record_id)}
    return next((each for each in demands_of(session, record_id) if each.id not in signed), None)


def complete(session: Session, record_id: str) -> bool:
    """Say whether every signature that the record needs is there."""
    return bool(demands_of(session, record_id)) and next_of(session, record_id) is None


def waiting_for(session: Session, party_ids: Sequence[str]) -> list[SignatureDemand]:
    """Return the signatures whose turn it is and that one of these parties is to give."""
    wanted = select(SignatureDemand).where(col(SignatureDemand.party_id).in_(party_ids))
    found = session.exec(wanted.order_by(col(SignatureDemand.id))).all()
    return [
        each
        for each in found
        if (turn := next_of(session, each.record_id)) is not None and turn.id == each.id
    ]


def turn_of(session: Session, record: Record, capacity: str) -> SignatureDemand:
    """Return the demand that is to be met now, when it is of this capacity.

    Raises:
        NotFound: the record needs no such signature.
        Refusal: `signed_already`, or `not_your_turn`, somebody signs before.
    """
    demands = {each.capacity: each for each in demands_of(session, record.id)}
    if capacity not in demands:
        raise NotFound(
            "signature_not_asked",
            _("Nobody is asked for this signature"),
            rule="PRT-6",
            remedy=_("The card shows who is to sign."),
        )
    due = next_of(session, record.id)
    if due is not None and due.capacity == capacity:
        return due
    if due is None or demands[capacity].position < due.position:
        raise Refusal(
            "signed_already",
            _("This signature is there already"),
            rule="PRT-6",
            remedy=_("The card shows who has signed and when."),
        )
    raise Refusal(
        "not_your_turn",
        _("{name} signs first", name=session.get_one(Party, due.party_id).name),
        rule="PRT-6",
        remedy=_("Sign once that signature is there."),
    )


def _ever_signed(session: Session, record_id: str) -> Sequence[str]:
    wanted = select(Signature.demand_id).where(Signature.record_id == record_id)
    return session.exec(wanted).all()
