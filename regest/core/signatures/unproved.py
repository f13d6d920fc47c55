"""Signatures that were not proved: what new trust, a module or a list may still prove (SIG-6)."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from operator import attrgetter

from sqlalchemy.orm import defer
from sqlmodel import Session, col, or_, select

from regest.core.catalogue.components import CHECK_SIGNATURES
from regest.core.hooks.signature_types import SignatureFinding
from regest.core.signatures.checks import PROOFS, by_signature, standing_of
from regest.core.signatures.tables import SignatureCheck
from regest.core.store import jobs
from regest.core.store.work import Work

# What expired without proof of its time is proved once its time-stamp is trusted.
NOT_PROVED = frozenset(
    {SignatureFinding.UNTRUSTED, SignatureFinding.UNCHECKED, SignatureFinding.EXPIRED}
)
# What does not hold either, and no trust mends.
NOT_HOLDING = frozenset(SignatureFinding) - PROOFS
_AT_ONCE = 200


def unproved(
    session: Session, findings: frozenset[SignatureFinding] = NOT_PROVED
) -> Iterator[SignatureCheck]:
    """Yield for each signature that came to one of `findings` the check that stands.

    They come record by record. What fills the most room of a check (chain, lists, remarks) is not
    read.
    """
    open_ = select(SignatureCheck.record_id).where(col(SignatureCheck.finding).in_(findings))
    records = list(session.exec(open_.distinct().order_by(SignatureCheck.record_id)).all())
    for start in range(0, len(records), _AT_ONCE):
        wanted = (
            select(SignatureCheck)
            .where(col(SignatureCheck.record_id).in_(records[start : start + _AT_ONCE]))
            .order_by(
                col(SignatureCheck.record_id),
                col(SignatureCheck.checked_at),
                col(SignatureCheck.position),
                col(SignatureCheck.id),
            )
            .options(*(defer(each) for each in _HEAVY))  # type: ignore[arg-type]
        )
        for _record, checks in groupby(session.exec(wanted).all(), attrgetter("record_id")):
            standing = map(standing_of, by_signature(list(checks)).values())
            yield from (each for each in standing if each.finding in findings)


def check_again(work: Work, *, proofs: bool = False) -> int:
    """Have every record checked anew whose signatures are not all proved; return how many.

    With `proofs` also those whose certificates are in force still: a new list may revoke one, and
    a revocation before the proof undoes it; or it may lift a hold.
    """
    records = dict.fromkeys(each.record_id for each in unproved(work.session))
    if proofs:
        ends = col(SignatureCheck.valid_to)
        wanted = select(SignatureCheck.record_id).where(
            col(SignatureCheck.finding).in_({*PROOFS, SignatureFinding.REVOKED}),
            or_(ends.is_(None), ends > work.now),
        )
        records |= dict.fromkeys(work.session.exec(wanted.distinct()).all())
    for record_id in records:
        jobs.enqueue(work, CHECK_SIGNATURES, record_id)
    return len(records)


_HEAVY = (SignatureCheck.chain, SignatureCheck.lists, SignatureCheck.remarks)
