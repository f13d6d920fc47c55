"""Whether signatures are true: bytes, scan and row are those that were signed (SIG-2)."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from sqlmodel import Session, col, select

from regest.core.base.messages import Message, _
from regest.core.catalogue.tables import Component
from regest.core.hooks.signature_types import SignatureFinding
from regest.core.signatures import checks
from regest.core.signatures.demands import of_record
from regest.core.signatures.finding_words import said_of
from regest.core.signatures.signing import sealed_content
from regest.core.signatures.tables import PAPER, SIMPLE, Signature, SignatureCheck
from regest.core.store.blobs import BlobStore
from regest.core.store.chain import row_digests, seal_holds
from regest.core.store.tables import AuditEntry
from regest.core.store.upsert import table_of

_TABLE = table_of(Signature)


class Finding(StrEnum):
    """What was found of one signature."""

    VALID = "valid"
    VALID_THEN = "valid_then"
    ON_PAPER = "on_paper"
    CANCELLED = "cancelled"
    EXPIRED = "expired"
    REVOKED = "revoked"
    UNTRUSTED = "untrusted"
    UNCHECKED = "unchecked"
    CHANGED = "changed"
    MISSING = "missing"
    SCAN_CHANGED = "scan_changed"
    SCAN_MISSING = "scan_missing"
    CONTAINER_MISSING = "container_missing"
    OTHER_FILE = "other_file"
    BROKEN = "broken"
    FORGED = "forged"
    UNLOGGED = "unlogged"


GOOD = frozenset({Finding.VALID, Finding.VALID_THEN, Finding.ON_PAPER})
OPEN = frozenset({Finding.EXPIRED, Finding.REVOKED, Finding.UNTRUSTED, Finding.UNCHECKED})
# What containers are worth is said in words of their own.
_TOLD = {
    Finding.ON_PAPER: _("Signed on paper; the scan is attached"),
    Finding.MISSING: _("The signed file is not there"),
    Finding.SCAN_CHANGED: _("The signature is not valid: its scan was changed"),
    Finding.SCAN_MISSING: _("The scan of the signature is not there"),
    Finding.CONTAINER_MISSING: _("The file of the signature is not there"),
    Finding.FORGED: _("The signature is not valid: what it says was changed"),
    Finding.UNLOGGED: _("The signature is not valid: the event log knows it otherwise"),
}


@dataclass(frozen=True, slots=True)
class Checked:
    """A signature with what is found of it; `entry` is its entry in the event log, 0 for none.

    `checks` tell what each signature of a container is worth, the latest proof of each.
    """

    signature: Signature
    finding: Finding
    entry: int = 0
    checks: tuple[SignatureCheck, ...] = ()

    @property
    def good(self) -> bool:
        """Whether it proves what it says."""
        return self.finding in GOOD

    @property
    def bad(self) -> bool:
        """Whether something speaks against it: more than that it could not be checked."""
        return not self.good and self.finding not in OPEN and self.finding is not Finding.CANCELLED

    @property
    def told(self) -> Message:
        """The finding in words."""
        if self.finding is Finding.CANCELLED:
            return _("Cancelled: {reason}", reason=self.signature.cancel_reason)
        return told_of(self.finding, checks.weakest(self.checks) if self.checks else None)


@dataclass(frozen=True, slots=True)
class _Logged:
    """What the event log knows of a signature: the entry it was made by, the last digest."""

    entry: int
    digest: str | None


def check(blobs: BlobStore, session: Session, record_id: str, public_key: str) -> list[Checked]:
    """Check every signature upon a record against its bytes; `public_key` is the deployment's.

    Reads each signed file and each scan whole once. What containers are worth is told by the
    checks that were kept of them; one that was never checked is unchecked, never bad.
    """
    return list(_checked(blobs, session, list(of_record(session, record_id)), public_key))


def told_of(finding: Finding, check: SignatureCheck | None) -> Message:
    """Return a finding in words; `check` is the protocol that speaks of it, if there is one."""
    if finding in _TOLD:
        return _TOLD[finding]
    return said_of(SignatureFinding(finding.value), check)


def entry_of(session: Session, signature_id: str) -> int:
    """Return the entry of the event log by which a signature was made; 0 when there is none."""
    return _log_of(session, [signature_id])[signature_id].entry


def _checked(
    blobs: BlobStore,
    session: Session,
    signatures: list[Signature],
    public_key: str,
) -> Iterator[Checked]:
    ids = [each.id for each in signatures]
    logged = _log_of(session, ids)
    present = row_digests(session.connection(), _TABLE, ids)
    states: dict[str, str] = {}
    for signature in signatures:
        known = logged[signature.id]
        if not seal_holds(public_key, sealed_content(signature), signature.seal):
            yield Checked(signature, Finding.FORGED, known.entry)
        elif known.digest is None or known.digest != present[signature.id]:
            yield Checked(signature, Finding.UNLOGGED, known.entry)
        elif signature.cancelled_at is not None:
            yield Checked(signature, Finding.CANCELLED, known.entry)
        else:
            found = _bytes_of(blobs, session, signature, states)
            kept: tuple[SignatureCheck, ...] = ()
            if found is Finding.VALID and signature.kind not in {SIMPLE, PAPER}:
                kept = _kept(session, signature)
                found = _worth(kept, public_key)
            yield Checked(signature, found, known.entry, kept)


def _bytes_of(
    blobs: BlobStore, session: Session, signature: Signature, states: dict[str, str]
) -> Finding:
    for digest in filter(None, (signature.sha256, signature.scan_sha256)):
        if digest not in states:
            states[digest] = blobs.verify(digest)
    held = select(Component.sha256).where(Component.record_id == signature.record_id)
    digests = set(session.exec(held).all())
    if signature.sha256 not in digests:
        return Finding.CHANGED
    if states[signature.sha256] != "intact":
        missing = states[signature.sha256] == "missing"
        return Finding.MISSING if missing else Finding.CHANGED
    scan = signature.scan_sha256
    if scan and (scan not in digests or states[scan] == "changed"):
        return Finding.SCAN_CHANGED
    if scan and states[scan] == "missing":
        return Finding.SCAN_MISSING
    return Finding.ON_PAPER if signature.kind == PAPER else Finding.VALID


def _kept(session: Session, signature: Signature) -> tuple[SignatureCheck, ...]:
    """Return what each signature in the container of an act is worth."""
    wanted = [
        each
        for each in checks.of_record(session, signature.record_id)
        if each.signature_id == signature.id
    ]
    return tuple(checks.standing_of(each) for each in checks.by_signature(wanted).values())


def _worth(kept: tuple[SignatureCheck, ...], public_key: str) -> Finding:
    if not kept:
        return Finding.UNCHECKED
    if not all(checks.genuine(each, public_key) for each in kept):
        return Finding.FORGED
    return Finding(checks.weakest(kept).finding)


def _log_of(session: Session, ids: list[str]) -> Mapping[str, _Logged]:
    """Return for each signature its first entry, and the digest that its last one gives the row."""
    wanted = (
        select(AuditEntry.object_id, AuditEntry.sequence, AuditEntry.action, AuditEntry.document)
        .where(AuditEntry.object_type == "signature", col(AuditEntry.object_id).in_(ids))
        .order_by(col(AuditEntry.sequence))
    )
    found = dict.fromkeys(ids, _Logged(0, None))
    for object_id, sequence, action, document in session.exec(wanted).all():
        made = sequence if action == "record.signed" else found[object_id].entry
        for table, key, digest in json.loads(document)["changes"]:
            if table == _TABLE.name and key == object_id:
                found[object_id] = _Logged(made, digest)
    return found
