"""Signatures that come with papers, as those are told who register them (SIG-5).

Before there is a record they are looked at and nothing is kept; right after it is registered they
are verified and the protocols kept. Whatever fails then never costs a number: a job does it later.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import structlog
from sqlmodel import Session

from regest.core.base.errors import RegestError
from regest.core.base.messages import Message, _
from regest.core.catalogue.components import PreparedFile, components_of, marked_as_signed
from regest.core.catalogue.tables import Record
from regest.core.documents import media
from regest.core.documents.signature_files import is_of_message
from regest.core.hooks.signature_types import SignatureFinding, SignerAnswer
from regest.core.signatures import checks, received
from regest.core.signatures.arriving import is_signature
from regest.core.signatures.checking import Finding
from regest.core.signatures.checks import OF_BYTES, PROOFS
from regest.core.signatures.finding_words import said_of
from regest.core.signatures.tables import SignatureCheck
from regest.kit.house import House
from regest.kit.signature_loose import LooseFile, examine_loose
from regest.kit.signature_verification import verify_arrived

log = structlog.get_logger(__name__)

# More is left to the check that follows the registration: a person waits for this one.
LOOKED_AT_BYTES = 64_000_000
LOOKED_AT_FILES = 20
OF_MESSAGE = "of_message"
NOT_LOOKED_AT = "not_looked_at"
_WORDS = {
    OF_MESSAGE: _(
        "The signature of the e-mail message as a whole (S/MIME): "
        "it is not upon the enclosed letter, and is not checked"
    ),
    NOT_LOOKED_AT: _("The signature is checked right after registration"),
}


@dataclass(frozen=True, kw_only=True, slots=True)
class SignatureLine:
    """What one signature that came with a paper is worth.

    `finding` is a status of SIG-2, `of_message` or `not_looked_at`. `file` is the name of the
    signed file, empty when it is none of the paper's; `container` that of the signature, empty
    when it stands within the signed file. `known` holds what the certificate says.
    """

    finding: str
    said: Message
    file: str = ""
    container: str = ""
    known: SignerAnswer | SignatureCheck | None = None
    remarks: tuple[Message, ...] = ()

    @property
    def good(self) -> bool:
        """Whether it proves what it says."""
        return self.finding in PROOFS

    @property
    def bad(self) -> bool:
        """Whether something speaks against it: more than that it could not be confirmed."""
        return self.finding in OF_BYTES or self.finding in _BAD

    @property
    def who(self) -> str:
        """The owner of the certificate and the organisation; empty without a certificate."""
        if self.known is None:
            return ""
        told = (self.known.owner, self.known.organisation)
        return ", ".join(dict.fromkeys(each for each in told if each))

    @property
    def line(self) -> Message:
        """Everything in one sentence, such as «Подпись действительна – Ветрова И. С., школа»."""
        return _("{said} – {who}", said=self.said, who=self.who) if self.who else self.said

    @property
    def check(self) -> SignatureCheck | None:
        """The stored protocol that tells this; None while there is none."""
        return self.known if isinstance(self.known, SignatureCheck) else None

    @property
    def validity(self) -> tuple[dt.date, dt.date] | None:
        """The first and the last day of the certificate."""
        if self.known is None or self.known.valid_from is None or self.known.valid_to is None:
            return None
        return self.known.valid_from.date(), self.known.valid_to.date()

    @property
    def advice(self) -> Message | None:
        """What whoever registers the paper may do; deciding is theirs."""
        if self.finding in OF_BYTES:
            return _(
                "Register the paper and ask the sender for a proper copy, or turn it away. "
                "The outcome of the check is kept with the registration data."
            )
        if self.finding in {SignatureFinding.EXPIRED, SignatureFinding.REVOKED}:
            return _("Register the paper and ask the sender to confirm it or to sign it anew.")
        if self.finding == SignatureFinding.UNTRUSTED:
            return _(
                "An administrator adds the certificates and revocation lists of the authority; "
                "then the signature is checked again."
            )
        return None

    def as_dict(self) -> dict[str, Any]:
        """Return it as programs are told; texts in the language of the moment."""
        known = self.known
        validity = self.validity
        return {
            "file": self.file,
            "container": self.container,
            "finding": self.finding,
            "good": self.good,
            "said": str(self.said),
            "owner": known.owner if known is not None else "",
            "organisation": known.organisation if known is not None else "",
            "serial": known.serial if known is not None else "",
            "issuer": known.issuer if known is not None else "",
            "valid_from": validity[0].isoformat() if validity else None,
            "valid_to": validity[1].isoformat() if validity else None,
            "remarks": [str(each) for each in self.remarks],
        }


# Stands for the signature of a message, which is told and never verified.
_UPON_MESSAGE = ""
_BAD = frozenset({Finding.FORGED, Finding.MISSING, Finding.CONTAINER_MISSING})


def foreseen(house: House, files: Sequence[PreparedFile]) -> tuple[SignatureLine, ...]:
    """Return what the signatures among files are worth that belong to no record yet.

    Nothing is kept; it takes a child process for each. Files that bear none cost nothing.
    """
    of_messages = [each for each in files if is_signature(each) and is_of_message(each.name)]
    signatures = [each for each in files if is_signature(each) and each not in of_messages]
    papers = [each for each in files if not is_signature(each)]
    if not signatures:
        papers = [
            each for each in papers if _signed_within(house, each.text.media_type, each.sha256)
        ]
    told = tuple(_of_message(each.name) for each in of_messages)
    looked_at = (*papers, *signatures)
    if (
        sum(each.size_bytes for each in looked_at) > LOOKED_AT_BYTES
        or len(signatures) > LOOKED_AT_FILES
    ):
        return (*(_put_off(each.name) for each in signatures), *told)
    try:
        found = examine_loose(house, _loose(house, papers), _loose(house, signatures))
    except (RegestError, OSError):
        # Damage of the store must not stand in the way of the page; registering tells of it.
        log.exception("arrived_signatures_not_examined")
        return (*(_put_off(each.name) for each in signatures), *told)
    lines = [
        SignatureLine(
            finding=answer.finding.value,
            said=said_of(answer.finding, answer),
            file=papers[each.file].name if each.file is not None else "",
            container=signatures[each.container].name if each.container is not None else "",
            known=answer,
            remarks=answer.remarks,
        )
        for each in found
        for answer in each.answers
    ]
    return (*lines, *told)


def verified(house: House, record_id: str) -> tuple[SignatureLine, ...]:
    """Verify what came with a record that was registered just now; return what it is worth.

    Call it after the commit. It never raises for what is wrong with a signature or with checking
    it: the job that was asked for with the files does it later, and until then it is unchecked.
    """
    with house.read() as session:
        bearing = set(_bearing(house, session, record_id))
        known = {each.container_id or each.component_id for each in _kept(session, record_id)}
    if not bearing:
        return ()
    if not bearing <= known | {_UPON_MESSAGE}:
        try:
            verify_arrived(house, record_id)
        except Exception:
            log.exception("arrived_signatures_not_verified", record=record_id)
    with house.read() as session:
        return of_record(house, session, session.get_one(Record, record_id))


def of_record(house: House, session: Session, record: Record) -> tuple[SignatureLine, ...]:
    """Return what the signatures that came with a record are worth by the checks that are kept."""
    deployment = house.deployment
    found = received.received_of(deployment.blobs, session, record.id, deployment.signer.public_key)
    lines = [
        SignatureLine(
            finding=each.finding.value,
            said=each.told,
            file=each.component.name if each.component is not None else "",
            container=each.container.name if each.container is not None else "",
            known=each.check,
            remarks=each.remarks,
        )
        for each in found
    ]
    of_messages = [
        component.name
        for component, _text in components_of(session, record.id)
        if received.is_container(component) and is_of_message(component.name)
    ]
    return (*lines, *map(_of_message, of_messages))


def _bearing(house: House, session: Session, record_id: str) -> Iterator[str]:
    """Yield the files of a record that are signatures, or bear some within, by their ids."""
    for component, _text in components_of(session, record_id):
        if received.is_container(component):
            yield _UPON_MESSAGE if is_of_message(component.name) else component.id
        elif _signed_within(house, component.media_type, component.sha256):
            yield component.id


def _signed_within(house: House, media_type: str, sha256: str) -> bool:
    """Say whether a PDF bears signatures; most bear none, and are not taken into memory."""
    try:
        pieces = house.deployment.blobs.pieces(sha256)
        return media_type == media.PDF and marked_as_signed(pieces)
    except OSError:
        return False


def _kept(session: Session, record_id: str) -> Sequence[SignatureCheck]:
    return checks.of_record(session, record_id)


def _loose(house: House, files: Sequence[PreparedFile]) -> list[LooseFile]:
    blobs = house.deployment.blobs
    return [LooseFile(each.name, blobs.read(each.sha256)) for each in files]


def _of_message(name: str) -> SignatureLine:
    return SignatureLine(finding=OF_MESSAGE, said=_WORDS[OF_MESSAGE], container=name)


def _put_off(name: str) -> SignatureLine:
    return SignatureLine(finding=NOT_LOOKED_AT, said=_WORDS[NOT_LOOKED_AT], container=name)
