"""Which signatures a record needs, and whose turn it is (PRT-6)."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, bindparam, true, union_all
from sqlalchemy.orm import aliased
from sqlmodel import Session, col, select
from sqlmodel.sql.expression import SelectOfScalar

from regest.core.base.errors import NotFound, Refusal
from regest.core.base.messages import _
from regest.core.catalogue.records import ENDED
from regest.core.catalogue.tables import Record
from regest.core.people.tables import Party, PartyKind
from regest.core.signatures.tables import Signature, SignatureDemand
from regest.core.store.work import Work

WAITING = 100
_BEGUN = union_all(
    select(SignatureDemand.id).where(
        col(SignatureDemand.record_id) == bindparam("record"),
        col(SignatureDemand.withdrawn).is_(False),
    ),
    select(Signature.id).where(col(Signature.record_id) == bindparam("record")),
)


@dataclass(frozen=True, slots=True)
class Wanted:
    """A signature to be asked for: as what, whose, with the post as the paper names it."""

    capacity: str
    party_id: str
    post: str = ""


def require(work: Work, record: Record, wanted: Sequence[Wanted]) -> list[SignatureDemand]:
    """Ask for these signatures, in this order; what was asked for before is replaced.

    Raises:
        Refusal: `signed_already`, somebody has signed: cancel the signatures first; or
            `signer_no_person`, an organisation cannot sign.
    """
    for each in wanted:
        _require_person(work.session, each)
    if standing(work.session, record.id):
        raise Refusal(
            "signed_already",
            _("The document bears signatures: who signs it cannot be changed"),
            rule="PRT-6",
            remedy=_("Cancel the signatures first, with the reason."),
        )
    kept = _withdrawn(work, record)
    made = []
    for position, each in enumerate(wanted):
        demand = kept.get(each.capacity) or SignatureDemand(
            id=work.new_id(), record_id=record.id, capacity=each.capacity, position=position
        )
        demand.party_id, demand.post, demand.position = each.party_id, each.post, position
        demand.withdrawn = False
        work.session.add(demand)
        made.append(demand)
    work.session.flush()
    work.witness("signatures.required", "record", record.id, {"count": len(made)})
    return made


def demands_of(session: Session, record_id: str) -> Sequence[SignatureDemand]:
    """Return the signatures that a record needs, in their order."""
    wanted = select(SignatureDemand).where(
        SignatureDemand.record_id == record_id, col(SignatureDemand.withdrawn).is_(False)
    )
    return session.exec(wanted.order_by(col(SignatureDemand.position))).all()


def signing_begun(session: Session, record_id: str) -> bool:
    """Say whether a record needs signatures or bears any, be they cancelled."""
    return session.execute(_BEGUN, {"record": record_id}).first() is not None


def standing(session: Session, record_id: str) -> Sequence[Signature]:
    """Return the signatures upon a record that were not cancelled, in the order they were made."""
    wanted = _made(record_id).where(col(Signature.cancelled_at).is_(None))
    return session.exec(wanted).all()


def of_record(session: Session, record_id: str) -> Sequence[Signature]:
    """Return every signature upon a record, the cancelled ones too."""
    return session.exec(_made(record_id)).all()


def _made(record_id: str) -> SelectOfScalar[Signature]:
    """Ask for signatures in the order they were made: of one moment, as they were asked for."""
    return (
        select(Signature)
        .join(SignatureDemand, col(SignatureDemand.id) == col(Signature.demand_id))
        .where(Signature.record_id == record_id)
        .order_by(col(Signature.signed_at), col(SignatureDemand.position), col(Signature.id))
    )


def next_of(session: Session, record_id: str) -> SignatureDemand | None:
    """Return the signature whose turn it is; None when all have signed, or none is asked for."""
    signed = {each.demand_id for each in standing(session, record_id)}
    return next((each for each in demands_of(session, record_id) if each.id not in signed), None)


def complete(session: Session, record_id: str) -> bool:
    """Say whether every signature that the record needs is there."""
    return bool(demands_of(session, record_id)) and next_of(session, record_id) is None


def waiting_for(
    session: Session,
    party_ids: Collection[str] | None,
    condition: ColumnElement[bool] | None = None,
    limit: int = WAITING,
) -> Sequence[SignatureDemand]:
    """Return the signatures whose turn it is and that one of these parties is to give.

    Without parties, those that anybody is to give; `condition` narrows their records. One
    statement: a demand without a standing signature, with none before it that has none.
    """
    before = aliased(SignatureDemand)
    earlier = (
        select(before.id)
        .where(
            before.record_id == SignatureDemand.record_id,
            before.position < SignatureDemand.position,
            col(before.withdrawn).is_(False),
            ~_met(before.id),
        )
        .correlate(SignatureDemand)
    )
    wanted = (
        select(SignatureDemand)
        .join(Record, col(Record.id) == col(SignatureDemand.record_id))
        .where(
            true() if party_ids is None else col(SignatureDemand.party_id).in_(party_ids),
            true() if condition is None else condition,
            col(Record.state).not_in(ENDED),
            col(SignatureDemand.withdrawn).is_(False),
            ~_met(SignatureDemand.id),
            ~earlier.exists(),
        )
    )
    return session.exec(wanted.order_by(col(SignatureDemand.id)).limit(limit)).all()


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


def _withdrawn(work: Work, record: Record) -> dict[str, SignatureDemand]:
    """Withdraw what was asked for before; return by capacity what somebody signed by once."""
    signed = select(Signature.demand_id).where(Signature.record_id == record.id)
    once = set(work.session.exec(signed).all())
    wanted = select(SignatureDemand).where(SignatureDemand.record_id == record.id)
    kept = {}
    for old in work.session.exec(wanted).all():
        if old.id in once:
            old.withdrawn = True
            work.session.add(old)
            kept[old.capacity] = old
        else:
            work.session.delete(old)
    work.session.flush()
    return kept


def _require_person(session: Session, wanted: Wanted) -> None:
    party = session.get(Party, wanted.party_id)
    if party is None or party.kind is not PartyKind.PERSON:
        raise Refusal(
            "signer_no_person",
            _("Only a person can sign, “{name}” is none", name=party.name if party else "–"),
            rule="SIG-3",
            clause="ст. 9 63-ФЗ",
            remedy=_("Name the person who signs for the organisation."),
        )


def _met(demand_id: object) -> ColumnElement[bool]:
    """Return the condition that a demand has a signature that was not cancelled."""
    return (
        select(Signature.id)
        .where(Signature.demand_id == demand_id, col(Signature.cancelled_at).is_(None))
        .exists()
    )
