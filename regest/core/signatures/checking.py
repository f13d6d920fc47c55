"""Whether signatures are true: the bytes are those that were signed, the seal holds (SIG-2)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from sqlmodel import Session, select

from regest.core.base.messages import Message, _
from regest.core.catalogue.tables import Component
from regest.core.signatures.demands import of_record
from regest.core.signatures.signing import sealed_content
from regest.core.signatures.tables import PAPER, Signature
from regest.core.store.blobs import BlobStore
from regest.core.store.chain import seal_holds


class Finding(StrEnum):
    """What was found of one signature."""

    VALID = "valid"
    ON_PAPER = "on_paper"
    CANCELLED = "cancelled"
    CHANGED = "changed"
    MISSING = "missing"
    FORGED = "forged"


@dataclass(frozen=True, slots=True)
class Checked:
    """A signature with what is found of it."""

    signature: Signature
    finding: Finding

    @property
    def good(self) -> bool:
        """Whether it proves what it says."""
        return self.finding in {Finding.VALID, Finding.ON_PAPER}

    @property
    def told(self) -> Message:
        """The finding in words."""
        match self.finding:
            case Finding.VALID:
                return _("The signature is valid")
            case Finding.ON_PAPER:
                return _("Signed on paper; the scan is attached")
            case Finding.CANCELLED:
                return _("Cancelled: {reason}", reason=self.signature.cancel_reason)
            case Finding.CHANGED:
                return _("The signature is not valid: the document was changed after signing")
            case Finding.MISSING:
                return _("The signed file is not there")
            case Finding.FORGED:
                return _("The signature is not valid: what it says was changed")


def check(blobs: BlobStore, session: Session, record_id: str, public_key: str) -> list[Checked]:
    """Check every signature upon a record against its bytes; `public_key` is the deployment's.

    Reads each signed file whole once.
    """
    digests: dict[str, Finding] = {}
    checked = []
    for signature in of_record(session, record_id):
        if signature.cancelled_at is not None:
            checked.append(Checked(signature, Finding.CANCELLED))
            continue
        if not seal_holds(public_key, sealed_content(signature), signature.seal):
            checked.append(Checked(signature, Finding.FORGED))
            continue
        if signature.sha256 not in digests:
            digests[signature.sha256] = _bytes_of(blobs, session, record_id, signature.sha256)
        found = digests[signature.sha256]
        if found is Finding.VALID and signature.kind == PAPER:
            found = Finding.ON_PAPER
        checked.append(Checked(signature, found))
    return checked


def _bytes_of(blobs: BlobStore, session: Session, record_id: str, sha256: str) -> Finding:
    named = select(Component.id).where(Component.record_id == record_id, Component.sha256 == sha256)
    if session.exec(named).first() is None:
        return Finding.CHANGED
    found = {"intact": Finding.VALID, "changed": Finding.CHANGED, "missing": Finding.MISSING}
    return found[blobs.verify(sha256)]
