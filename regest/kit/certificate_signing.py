"""Signing with certificates: by a container made outside, or by a person's own key file.

A key is used once, in a child process; neither it nor its passphrase is kept, logged or written
anywhere. Either way the container is looked at first, and taken only then, as the person's act.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace

from sqlmodel import Session, select

from regest.core.base.errors import Refusal
from regest.core.base.messages import Message, _
from regest.core.catalogue import components
from regest.core.catalogue.references import find_record
from regest.core.catalogue.tables import Component, ComponentRole
from regest.core.hooks.signature_types import SignatureFinding, SignerAnswer
from regest.core.people.tables import Party
from regest.core.signatures import demands, owners, signed_copies, signers, signing, trust
from regest.core.signatures.checks import ORDER
from regest.core.signatures.cms import maker
from regest.core.signatures.examining import Ask, examine
from regest.core.signatures.finding_words import said_of
from regest.core.signatures.matching import Candidate
from regest.core.signatures.owners import Likeness
from regest.core.signatures.tables import CERTIFICATE
from regest.kit import record_signing, signed_copy
from regest.kit.house import House
from regest.kit.own_key import OwnKey
from regest.kit.record_signing import Done, Proof

COPY_DELAY = dt.timedelta(minutes=1)
# A key with its chain takes a few kilobytes; an upload beyond this is something else.
KEY_BYTES = 256 * 1024


@dataclass(frozen=True, slots=True)
class Ready:
    """A container that was looked at and not taken yet: what it is worth, and whose it is.

    `signer` is the name of the person who signs, `file` what the container is called. `key` is
    there when it was made here: a copy of the document can be signed with it as well.
    """

    record_id: str
    shown: signing.Shown
    seen: str
    signer: str
    kind: str
    file: str
    container: bytes
    answers: tuple[SignerAnswer, ...]
    key: OwnKey | None = None

    @property
    def likeness(self) -> Likeness:
        """How the certificate's owner stands to the person who signs."""
        return owners.likest(self.signer, self.answers)[0]

    @property
    def remark(self) -> Message | None:
        """What is said before signing of an owner who is not quite that person."""
        return owners.remark(self.signer, owners.likest(self.signer, self.answers)[1])

    @property
    def told(self) -> Message:
        """What the weakest of its signatures is worth, in words."""
        worst = max(self.answers, key=lambda each: ORDER.index(each.finding))
        return said_of(worst.finding, worst)


def with_container(
    house: House, reference: str, *, name: str, content: bytes, shown: str = ""
) -> Ready:
    """Look at a container (.sig, .p7s) made outside over the file that is to be signed.

    `shown` is the digest of the statement that the person saw, where it was shown.

    Raises:
        NotFound: no such record, or not for this reader, or nothing is asked for.
        Refusal: another's turn; no file; `shown_changed`; `signer_off`.
    """
    with house.read() as session:
        asked = _asked(house, session, reference, shown)
    return _looked_at(house, asked, name, content)


def with_key(
    house: House, reference: str, *, key: OwnKey, shown: str = "", stamp: bool = True
) -> Ready:
    """Make a detached signature upon the file that is to be signed, and look at it like at any.

    With `stamp` a time-stamp proves the moment, where the settings name a service.

    Raises:
        NotFound, Refusal: as `with_container`; what hinders the key from signing (`key_unreadable`,
            `key_expired` …); `stamp_failed`.
        Unavailable: `pki_missing`.
    """
    deployment = house.deployment
    if len(key.content) > KEY_BYTES:
        raise Refusal(
            "key_too_large",
            _("This is no file of a key: it is too large"),
            rule="SIG-3",
            remedy=_("Choose the file of your key: .p12 or .pfx."),
        )
    with house.read() as session:
        asked = _asked(house, session, reference, shown)
    file = asked.shown.component
    made = maker.detached(
        deployment.blobs.read(file.sha256),
        key.content,
        key.passphrase,
        moment=deployment.database.clock.now(),
        stamp_url=deployment.settings.signatures.time_stamp_url if stamp else "",
    )
    return replace(_looked_at(house, asked, f"{file.name}.p7s", made), key=key)


def sign(house: House, ready: Ready, proof: Proof, *, another_name: bool = False) -> Done:
    """Take a container that was looked at as the reader's own act.

    `another_name` confirms that the certificate is another's by its name.

    Raises:
        Refusal: `container_refused`, in the words of what was found; `another_name`; `not_proved`;
            `shown_changed`; another's turn; or what the procedure refuses: nothing is signed then.
    """
    signing.require_taken(ready.answers)
    if ready.likeness is Likeness.OTHER and not another_name:
        raise _another(ready)
    deployment = house.deployment
    ticket = record_signing.prove(house, ready.shown.component.sha256, proof)
    file = components.prepare(
        deployment.blobs,
        deployment.read_text,
        ready.file,
        ready.container,
        ComponentRole.SIGNATURE,
    )
    with house.work() as work:
        record = find_record(work.session, house.reader, ready.record_id)
        signature = signing.sign_container(
            work,
            record,
            ready.shown.capacity,
            kind=ready.kind,
            container=file,
            answers=ready.answers,
            of=ready.shown.component.sha256,
            ticket=ticket,
            now=proof.now,
            language=record_signing.language_of(house),
            shown=ready.seen,
        )
        done = record_signing.applied(house, work, record, signature)
        # Should the copy not be made below, a job makes it.
        signed_copies.ask(work, record, COPY_DELAY)
    signed_copy.made_after_signing(house, record.id, signature.id, ready.key)
    return done


def sign_with_container(
    house: House,
    reference: str,
    *,
    name: str,
    content: bytes,
    proof: Proof,
    shown: str = "",
    another_name: bool = False,
) -> Done:
    """Take a container made outside as the reader's own act: as `with_container`, then `sign`."""
    ready = with_container(house, reference, name=name, content=content, shown=shown)
    return sign(house, ready, proof, another_name=another_name)


def sign_with_key(
    house: House,
    reference: str,
    *,
    key: OwnKey,
    proof: Proof,
    shown: str = "",
    another_name: bool = False,
    stamp: bool = True,
) -> Done:
    """Sign with the reader's own key file: as `with_key`, then `sign`."""
    ready = with_key(house, reference, key=key, shown=shown, stamp=stamp)
    return sign(house, ready, proof, another_name=another_name)


@dataclass(frozen=True, slots=True)
class _Asked:
    """What the reader is asked to sign."""

    record_id: str
    shown: signing.Shown
    seen: str
    signer: str


def _asked(house: House, session: Session, reference: str, seen: str) -> _Asked:
    record = find_record(session, house.reader, reference)
    shown = record_signing.offer(house, session, reference)
    if seen and seen != shown.digest:
        raise signing.changed_since()
    demand = demands.turn_of(session, record, shown.capacity)
    return _Asked(record.id, shown, seen, session.get_one(Party, demand.party_id).name)


def _looked_at(house: House, asked: _Asked, name: str, container: bytes) -> Ready:
    """Ask the signer of certificates what a container is worth upon the file to be signed."""
    deployment = house.deployment
    known = signers.signers_of(deployment.plugins.declared)
    if CERTIFICATE not in known:
        raise Refusal(
            "signer_off",
            _("No module that is on knows signatures of the kind {kind}", kind=CERTIFICATE),
            rule="SIG-2",
            remedy=_("Switch the module on that brings it."),
        )
    with house.read() as session:
        relied = trust.trust_at(session, deployment.database.clock.now())

    def ask(content: bytes, brought: bytes) -> Sequence[SignerAnswer]:
        return signers.examined(known, CERTIFICATE, content, brought, relied)

    file = asked.shown.component
    answers = tuple(ask(deployment.blobs.read(file.sha256), container))
    if any(each.finding is SignatureFinding.CHANGED for each in answers):
        answers = _told_apart(house, asked, name, container, ask, answers)
    return Ready(
        asked.record_id,
        asked.shown,
        asked.seen,
        asked.signer,
        CERTIFICATE,
        name,
        container,
        answers,
    )


def _told_apart(
    house: House,
    asked: _Asked,
    name: str,
    container: bytes,
    ask: Ask,
    answers: tuple[SignerAnswer, ...],
) -> tuple[SignerAnswer, ...]:
    """Tell a signature upon another file from one whose document was changed (SIG-2)."""
    blobs = house.deployment.blobs
    with house.read() as session:
        files = [
            Candidate(each.id, each.name, each.sha256, main=each.role is ComponentRole.MAIN)
            for each, _text in components.components_of(session, asked.record_id)
            if each.role is not ComponentRole.SIGNATURE
        ]

    def held(digest: str) -> bool:
        with house.read() as session:
            wanted = select(Component.id).where(Component.sha256 == digest)
            return session.exec(wanted).first() is not None

    found = examine(
        name, container, files, read=lambda file: blobs.read(file.sha256), ask=ask, held=held
    )
    if found.candidate is not None and found.candidate.key == asked.shown.component.id:
        return answers
    # Sound as it may be, it is not upon what is to be signed here.
    return tuple(replace(each, finding=SignatureFinding.OTHER_FILE) for each in answers)


def _another(ready: Ready) -> Refusal:
    owner = owners.likest(ready.signer, ready.answers)[1]
    return Refusal(
        "another_name",
        _("The certificate is issued to {owner}, and {name} signs", owner=owner, name=ready.signer),
        rule="SIG-3",
        clause="ст. 11 63-ФЗ",
        remedy=_("Take your own certificate, or confirm this one: --another-name."),
    )
