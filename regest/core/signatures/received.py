"""Signatures that came with a record's files: what each is worth by the checks kept of it.

Nobody here gave them as an act, and no procedure waits for them.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlmodel import Session

from regest.core.base.messages import Message
from regest.core.catalogue.components import components_of
from regest.core.catalogue.tables import Component, ComponentRole
from regest.core.documents.signature_files import is_of_message, is_signature
from regest.core.hooks.signature_types import SignatureFinding
from regest.core.signatures import checks
from regest.core.signatures.checking import GOOD, OPEN, Finding, told_of
from regest.core.signatures.demands import of_record
from regest.core.signatures.tables import SignatureCheck
from regest.core.store.blobs import BlobStore


@dataclass(frozen=True, slots=True)
class Received:
    """A signature that came with a record, and what it is worth now.

    `component` is the signed file, None when it is none of the record's; `container` the file of
    the signature, None when it stands within the signed PDF. `check` is the protocol that tells,
    None while there is none; `checked_at` when it was checked last.
    """

    component: Component | None
    container: Component | None
    finding: Finding
    check: SignatureCheck | None = None
    checked_at: dt.datetime | None = None

    @property
    def good(self) -> bool:
        """Whether it proves what it says."""
        return self.finding in GOOD

    @property
    def bad(self) -> bool:
        """Whether something speaks against it: more than that it could not be confirmed."""
        return not self.good and self.finding not in OPEN

    @property
    def told(self) -> Message:
        """The finding in words."""
        return told_of(self.finding, self.check)

    @property
    def remarks(self) -> tuple[Message, ...]:
        """What else is to be told."""
        return checks.remarks_of(self.check) if self.check is not None else ()


def received_of(
    blobs: BlobStore, session: Session, record_id: str, public_key: str
) -> list[Received]:
    """Return the signatures that came with a record, in the order of its files.

    Reads each file that bears one whole once. A container that was never checked is unchecked; the
    signature of an e-mail message as a whole is upon none of the files, and left out.
    """
    files = [component for component, _text in components_of(session, record_id)]
    acts = {each.scan_id for each in of_record(session, record_id)}
    kept: dict[str, list[list[SignatureCheck]]] = {}
    own = [each for each in checks.of_record(session, record_id) if each.signature_id is None]
    for (holder, _position), found in sorted(checks.by_signature(own).items()):
        kept.setdefault(holder, []).append(found)
    by_id = {each.id: each for each in files}
    states: dict[str, str] = {}
    received = []
    for file in files:
        if file.id in acts:
            continue
        received += [
            _received(blobs, states, by_id, found, public_key) for found in kept.get(file.id, ())
        ]
        if file.id not in kept and is_container(file) and not is_of_message(file.name):
            received.append(Received(None, file, Finding.UNCHECKED))
    return received


def is_container(component: Component) -> bool:
    """Say whether a file of a record holds signatures and nothing else that is looked at."""
    return component.role is ComponentRole.SIGNATURE or is_signature(
        component.name, component.media_type
    )


def _received(
    blobs: BlobStore,
    states: dict[str, str],
    files: Mapping[str, Component],
    found: Sequence[SignatureCheck],
    public_key: str,
) -> Received:
    check = checks.standing_of(found)
    component, container = files.get(check.component_id or ""), files.get(check.container_id or "")
    finding = Finding(SignatureFinding(check.finding).value)
    if not checks.genuine(check, public_key):
        finding = Finding.FORGED
    for file, changed, missing in (
        (component, Finding.CHANGED, Finding.MISSING),
        (container, Finding.BROKEN, Finding.CONTAINER_MISSING),
    ):
        if file is None:
            continue
        if file.sha256 not in states:
            states[file.sha256] = blobs.verify(file.sha256)
        if states[file.sha256] != "intact":
            finding = changed if states[file.sha256] == "changed" else missing
    return Received(component, container, finding, check, found[-1].checked_at)
