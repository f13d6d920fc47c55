"""Checks of containers, kept: each is the verification protocol of one signature (SIG-5, SIG-6).

What was found true in time stays proved, although the certificate expires later.
"""

from __future__ import annotations

import json
import ssl
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlmodel import Session, col, select

from regest.core.base.canonical import canonical_json
from regest.core.base.messages import Message
from regest.core.catalogue.tables import Component, Record
from regest.core.documents.wire import pack, unpack
from regest.core.hooks.signature_types import SignatureFinding, SignerAnswer
from regest.core.signatures.tables import Signature, SignatureCheck
from regest.core.store.chain import seal_holds
from regest.core.store.work import Work

PROOFS = frozenset({SignatureFinding.VALID, SignatureFinding.VALID_THEN})
# The bytes themselves speak against these: no earlier check outweighs that.
OF_BYTES = frozenset(
    {SignatureFinding.CHANGED, SignatureFinding.OTHER_FILE, SignatureFinding.BROKEN}
)
# From the best to the worst: of several signers the weakest speaks for the container.
ORDER = (
    SignatureFinding.VALID,
    SignatureFinding.VALID_THEN,
    SignatureFinding.UNTRUSTED,
    SignatureFinding.UNCHECKED,
    SignatureFinding.EXPIRED,
    SignatureFinding.REVOKED,
    SignatureFinding.CHANGED,
    SignatureFinding.OTHER_FILE,
    SignatureFinding.BROKEN,
)
Key = tuple[str, int]


@dataclass(frozen=True, slots=True)
class Subject:
    """What was checked: the signed file, the file of the signature, and whose act it is, if any.

    Without `container` the signature stands within the file; without `component` it is upon none
    of the record's files.
    """

    record: Record
    component: Component | None
    container: Component | None = None
    signature: Signature | None = None


def keep(
    work: Work, subject: Subject, answers: Sequence[SignerAnswer], qualified: Collection[str] = ()
) -> list[SignatureCheck]:
    """Keep what checking came to, a row for each signature; `qualified` are accredited roots.

    Roots are named by the SHA-256 of their DER bytes.
    """
    made = []
    for position, answer in enumerate(answers, start=1):
        check = _row(work, subject, answer, position)
        check.qualified = answer.anchor in qualified
        check.seal = work.signer.seal(sealed_content(check))
        work.session.add(check)
        made.append(check)
    work.session.flush()
    for check in made:
        work.witness(
            "signature.checked",
            "signature_check",
            check.id,
            {"record": check.record_id, "finding": check.finding},
        )
    return made


def known(session: Session, subject: Subject, answers: Sequence[SignerAnswer]) -> bool:
    """Say whether the latest checks of a subject say the same, so that nothing is to keep.

    By which revocation lists is no matter: newer ones come every week.
    """
    whose = _ids(subject)
    latest: dict[int, SignatureCheck] = {}
    for each in of_record(session, subject.record.id):
        if all(getattr(each, name) == value for name, value in whose.items()):
            latest[each.position] = each
    if len(latest) != len(answers):
        return False
    return all(
        getattr(latest[position], name) == value
        for position, answer in enumerate(answers, start=1)
        for name, value in _answered(answer).items()
        if name != "lists"
    )


def of_record(session: Session, record_id: str) -> Sequence[SignatureCheck]:
    """Return every check of signatures upon a record's files, oldest first."""
    wanted = select(SignatureCheck).where(SignatureCheck.record_id == record_id)
    order = (col(SignatureCheck.checked_at), col(SignatureCheck.position), col(SignatureCheck.id))
    return session.exec(wanted.order_by(*order)).all()


def by_signature(checks: Sequence[SignatureCheck]) -> Mapping[Key, list[SignatureCheck]]:
    """Return the checks of each signature: by the file that holds it, and its place there."""
    found: dict[Key, list[SignatureCheck]] = {}
    for each in checks:
        key = (each.container_id or each.component_id or "", each.position)
        found.setdefault(key, []).append(each)
    return found


def standing_of(checks: Sequence[SignatureCheck]) -> SignatureCheck:
    """Return the check that tells what one signature is worth; `checks` are its own, oldest first.

    A check in time stays the proof after the certificate expired (SIG-6). A revocation outweighs
    it from the moment that it names, and is not forgotten; changed bytes always outweigh it. What
    could not be checked outweighs nothing.
    """
    known = [each for each in checks if _conclusive(each) and _same_bytes(each, checks[-1])]
    if not known:
        return checks[-1]
    latest = known[-1]
    if latest.finding in OF_BYTES or latest.finding in PROOFS:
        return latest
    for place in range(len(known) - 1, -1, -1):
        if known[place].finding in PROOFS and not _undone(known[place], known[place + 1 :]):
            return known[place]
    revoked = [each for each in known if each.finding == SignatureFinding.REVOKED]
    return revoked[-1] if revoked else latest


def weakest(checks: Sequence[SignatureCheck]) -> SignatureCheck:
    """Return the one of several that is worth least; it speaks for a container of them all."""
    return max(checks, key=lambda each: ORDER.index(SignatureFinding(each.finding)))


def remarks_of(check: SignatureCheck) -> tuple[Message, ...]:
    """Return what else was told to people."""
    return tuple(unpack(each) for each in json.loads(check.remarks))


def genuine(check: SignatureCheck, public_key: str) -> bool:
    """Say whether a check stands as it was sealed; `public_key` is the deployment's."""
    return seal_holds(public_key, sealed_content(check), check.seal)


def sealed_content(check: SignatureCheck) -> bytes:
    """Return what the deployment's key seals: the whole row without the seal."""
    return canonical_json(check.model_dump(exclude={"seal"}))


def _undone(proof: SignatureCheck, later: Sequence[SignatureCheck]) -> bool:
    """Tell whether a later check says that the certificate was revoked before the proof."""
    proved = proof.proved_at or proof.checked_at
    return any(
        each.finding == SignatureFinding.REVOKED
        and (each.revoked_at is None or each.revoked_at <= proved)
        for each in later
    )


def _conclusive(check: SignatureCheck) -> bool:
    return check.finding != SignatureFinding.UNCHECKED


def _same_bytes(check: SignatureCheck, other: SignatureCheck) -> bool:
    """Tell whether both are of the same bytes; a container without its file tells of any."""
    files = {check.sha256, other.sha256} - {""}
    return check.container_sha256 == other.container_sha256 and len(files) <= 1


def _row(work: Work, subject: Subject, answer: SignerAnswer, position: int) -> SignatureCheck:
    return SignatureCheck(
        id=work.new_id(),
        **_ids(subject),
        position=position,
        checked_at=work.now,
        checked_by=work.actor.name,
        **_answered(answer),
        seal="",
    )


def _ids(subject: Subject) -> dict[str, Any]:
    component, container, signature = subject.component, subject.container, subject.signature
    return {
        "record_id": subject.record.id,
        "signature_id": signature.id if signature is not None else None,
        "component_id": component.id if component is not None else None,
        "container_id": container.id if container is not None else None,
        "sha256": component.sha256 if component is not None else "",
        "container_sha256": container.sha256 if container is not None else "",
    }


def _answered(answer: SignerAnswer) -> dict[str, Any]:
    return {
        "tool": answer.tool[:200],
        "finding": answer.finding.value,
        "owner": answer.owner[:300],
        "organisation": answer.organisation[:500],
        "serial": answer.serial[:80],
        "issuer": answer.issuer[:500],
        "valid_from": answer.valid_from,
        "valid_to": answer.valid_to,
        "claimed_at": answer.claimed_at,
        "proved_at": answer.proved_at,
        "revoked_at": answer.revoked_at,
        "algorithm": answer.algorithm[:100],
        "anchor": answer.anchor[:64],
        "chain": "".join(ssl.DER_cert_to_PEM_cert(each) for each in answer.chain),
        "lists": json.dumps(list(answer.lists)),
        "remarks": json.dumps([pack(each) for each in answer.remarks], ensure_ascii=False),
    }
