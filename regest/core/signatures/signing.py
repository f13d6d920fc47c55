"""Signatures made: simple ones, ones on paper with a scan, containers made outside (63-ФЗ).

Each is upon the exact bytes of the record's main file, in the order asked for, one person each.
The frozen bytes do not change while a signature stands: a changed file wants all of them anew.
"""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

from sqlmodel import Session

from regest.core.base.canonical import canonical_json
from regest.core.base.errors import Refusal
from regest.core.base.messages import Message, _
from regest.core.base.text import is_blank
from regest.core.catalogue import components
from regest.core.catalogue.history import remember
from regest.core.catalogue.records import ENDED
from regest.core.catalogue.tables import Component, ComponentRole, Record
from regest.core.hooks.signature_types import SignatureFinding, SignerAnswer
from regest.core.people import tickets
from regest.core.people.tables import Account, Party
from regest.core.signatures.checks import ORDER, Subject, keep
from regest.core.signatures.demands import standing, turn_of
from regest.core.signatures.finding_words import said_of
from regest.core.signatures.signed_copies import void
from regest.core.signatures.tables import PAPER, SIMPLE, Signature, SignatureDemand
from regest.core.signatures.trust import accredited
from regest.core.store.work import Work

PURPOSE = "record.sign"
# Nothing speaks against these; what could not be checked is told so, and checked again later.
TAKEN = frozenset(
    {
        SignatureFinding.VALID,
        SignatureFinding.VALID_THEN,
        SignatureFinding.UNTRUSTED,
        SignatureFinding.UNCHECKED,
    }
)


@dataclass(frozen=True, slots=True)
class Shown:
    """What somebody is about to sign: the file, its digest, and the words of the statement."""

    component: Component
    capacity: str
    statement: str

    @property
    def digest(self) -> str:
        """The SHA-256 of the statement, which holds the file's own: what a page sends back."""
        return _digest(self.statement)


def shown(session: Session, record: Record, capacity: str, language: str) -> Shown:
    """Return what a person is shown before signing: exactly this is what the signature says.

    Raises:
        NotFound: no such signature is asked for.
        Refusal: it is not this one's turn, or the record has no file to sign.
    """
    demand = turn_of(session, record, capacity)
    component = main_file(session, record)
    return Shown(component, capacity, _statement(session, record, demand, component, language))


def sign_simple(
    work: Work,
    record: Record,
    capacity: str,
    *,
    ticket: str,
    now: dt.datetime,
    language: str,
    shown: str = "",
) -> Signature:
    """Sign by a ticket for this file: the actor is the person who is asked for (ПЭП).

    `now` is the real moment that tickets are reckoned by; the signature bears the unit's own.
    `shown` is the digest of the statement that the person saw, where it was shown.

    Raises:
        Refusal: `not_the_signer`, the account is not that person's; `ticket_void`; `shown_changed`,
            the document is another by now; the turn is another's; or the record has no file.
    """
    demand = _held(work, record, capacity)
    account = _account(work, demand)
    component = main_file(work.session, record)
    statement = _statement(work.session, record, demand, component, language)
    if shown and shown != _digest(statement):
        raise changed_since()
    tickets.use(work, account.id, ticket, purpose=PURPOSE, digest=component.sha256, now=now)
    return _written(work, record, demand, component, SIMPLE, statement, work.today)


def sign_paper(
    work: Work,
    record: Record,
    capacity: str,
    *,
    signed_on: dt.date,
    scan: components.PreparedFile,
    language: str,
) -> Signature:
    """Note a signature given by hand on the printed paper, with its scan.

    Raises:
        Refusal: `signed_later`, the day is still to come; the turn is another's.
    """
    demand = _held(work, record, capacity)
    if signed_on > work.today:
        raise Refusal(
            "signed_later",
            _("The day of signing is still to come: {day}", day=signed_on),
            rule="PRT-5",
            remedy=_("Name the day on which the paper was signed."),
        )
    component = main_file(work.session, record)
    (kept,) = components.add_components(work, record, [scan])
    told = _(
        "{name} signed this document by hand on {day}. SHA-256 of the file: {digest}",
        name=work.session.get_one(Party, demand.party_id).name,
        day=f"{signed_on:%d.%m.%Y}",
        digest=component.sha256,
    )
    statement = told.text(language)
    return _written(work, record, demand, component, PAPER, statement, signed_on, kept)


def sign_container(
    work: Work,
    record: Record,
    capacity: str,
    *,
    kind: str,
    container: components.PreparedFile,
    answers: Sequence[SignerAnswer],
    of: str,
    ticket: str,
    now: dt.datetime,
    language: str,
    shown: str = "",
) -> Signature:
    """Take a container (.sig, .p7s) as the act of the person who is asked for.

    The person's own account brings it, with a ticket for the file: so it is bound to person and
    purpose, whatever the container says of its owner. `answers` are what the signer of `kind` found
    of it against the bytes with digest `of`, before this unit of work; they are kept with it.
    `shown` is as for `sign_simple`.

    Raises:
        Refusal: `container_refused`, something speaks against it; `shown_changed`, the file is
            another by now; `not_the_signer`, `ticket_void`; the turn is another's.
    """
    demand = _held(work, record, capacity)
    account = _account(work, demand)
    component = main_file(work.session, record)
    statement = _statement(work.session, record, demand, component, language)
    if component.sha256 != of or (shown and shown != _digest(statement)):
        raise changed_since()
    require_taken(answers)
    tickets.use(work, account.id, ticket, purpose=PURPOSE, digest=component.sha256, now=now)
    (kept,) = components.add_components(work, record, [container])
    told = _(
        "I, {name}, have signed “{heading}” with the signature in the file {container}. "
        "File: {file}, {size} bytes, SHA-256: {digest}",
        container=f"{kept.name} (SHA-256: {kept.sha256})",
        **_facts(work.session, record, demand, component),
    )
    signature = _written(
        work, record, demand, component, kind, told.text(language), work.today, kept
    )  # fmt: skip
    subject = Subject(record, component, kept, signature)
    keep(work, subject, answers, accredited(work.session))
    return signature


def require_taken(answers: Sequence[SignerAnswer]) -> None:
    """Refuse a container that something speaks against, in the words of what was found.

    Raises:
        Refusal: `container_refused`.
    """
    worst = max(answers, key=lambda each: ORDER.index(each.finding))
    if worst.finding in TAKEN:
        return
    of_certificate = worst.finding in {SignatureFinding.EXPIRED, SignatureFinding.REVOKED}
    raise Refusal(
        "container_refused",
        said_of(worst.finding, worst),
        rule="SIG-2",
        clause="ст. 11 63-ФЗ",
        remedy=_("Sign with a certificate that is in force.")
        if of_certificate
        else _("Sign the very file that is offered here, and bring the signature anew."),
    )


def cancel_all(work: Work, record: Record, reason: str) -> list[Signature]:
    """Cancel every standing signature, because the content changes; return those cancelled.

    Raises:
        Refusal: `reason_missing`.
    """
    given = list(standing(work.session, record.id))
    if given and is_blank(reason):
        raise Refusal(
            "reason_missing",
            _("Signatures are not cancelled without a reason"),
            rule="PRT-6",
            remedy=_("Say why the content changes."),
        )
    record.frozen = None
    work.session.add(record)
    void(work, record)
    for each in given:
        each.cancelled_at, each.cancelled_by = work.now, work.actor.name
        each.cancel_reason = reason.strip()
        work.session.add(each)
        remember(work, record.id, "signature_cancelled", old=each.name, reason=reason.strip())
        # One entry for each: whoever checks a signature finds its own.
        work.witness("signature.cancelled", "signature", each.id, {"record": record.id})
    return given


def main_file(session: Session, record: Record) -> Component:
    """Return the file that is signed.

    Raises:
        Refusal: `nothing_to_sign`.
    """
    for component, _text in components.components_of(session, record.id):
        if component.role is ComponentRole.MAIN:
            return component
    raise Refusal(
        "nothing_to_sign",
        _("The document has no file to sign"),
        rule="SIG-1",
        remedy=_("Put the document into its final form first."),
    )


def sealed_content(signature: Signature) -> bytes:
    """Return the bytes that the deployment's key has sealed: all that a signature says."""
    return canonical_json(
        {
            "id": signature.id,
            "record": signature.record_id,
            "sha256": signature.sha256,
            "kind": signature.kind,
            "capacity": signature.capacity,
            "party": signature.party_id,
            "account": signature.account_id,
            "name": signature.name,
            "post": signature.post,
            "statement": signature.statement,
            "signed_at": signature.signed_at,
            "signed_on": signature.signed_on,
            "entered_by": signature.entered_by,
            "scan": signature.scan_sha256,
        }
    )


def _written(
    work: Work,
    record: Record,
    demand: SignatureDemand,
    component: Component,
    kind: str,
    statement: str,
    signed_on: dt.date,
    scan: Component | None = None,
) -> Signature:
    signature = Signature(
        id=work.new_id(),
        record_id=record.id,
        demand_id=demand.id,
        sha256=component.sha256,
        kind=kind,
        capacity=demand.capacity,
        party_id=demand.party_id,
        account_id=work.actor.account_id,
        name=work.session.get_one(Party, demand.party_id).name,
        post=demand.post,
        statement=statement,
        signed_at=work.now,
        signed_on=signed_on,
        entered_by=work.actor.name,
        scan_id=scan.id if scan is not None else None,
        scan_sha256=scan.sha256 if scan is not None else "",
        seal="",
    )
    signature.seal = work.signer.seal(sealed_content(signature))
    work.session.add(signature)
    record.version += 1
    record.frozen = True
    work.session.add(record)
    work.session.flush()
    remember(work, record.id, "signed", new=signature.name)
    if scan is not None:
        work.enqueue(record.id)
    work.witness(
        "record.signed", "signature", signature.id, {"record": record.id, "of": component.sha256}
    )
    return signature


def _held(work: Work, record: Record, capacity: str) -> SignatureDemand:
    """Lock the record, so that of two who sign at once one comes after the other."""
    work.session.refresh(record, with_for_update=True)
    if record.state in ENDED:
        raise Refusal(
            "record_ended",
            _(
                "{number} is annulled or destroyed and is not changed any more",
                number=record.number or record.id,
            ),
            rule="REG-6",
            remedy=_("Register the document anew."),
        )
    return turn_of(work.session, record, capacity)


def _account(work: Work, demand: SignatureDemand) -> Account:
    account = (
        work.session.get(Account, work.actor.account_id)
        if work.actor.account_id is not None
        else None
    )
    if account is None or account.person_id != demand.party_id:
        raise Refusal(
            "not_the_signer",
            _(
                "This is to be signed by {name}",
                name=work.session.get_one(Party, demand.party_id).name,
            ),
            rule="SIG-3",
            clause="ст. 9 63-ФЗ",
            remedy=_("Each signs with an own account; on paper it is noted with the scan."),
        )
    return account


def _statement(
    session: Session,
    record: Record,
    demand: SignatureDemand,
    component: Component,
    language: str,
) -> str:
    told: Message = _(
        "I, {name}, sign “{heading}” with a simple electronic signature. "
        "File: {file}, {size} bytes, SHA-256: {digest}",
        **_facts(session, record, demand, component),
    )
    return told.text(language)


def _facts(
    session: Session, record: Record, demand: SignatureDemand, component: Component
) -> dict[str, object]:
    name = session.get_one(Party, demand.party_id).name
    return {
        "name": f"{name} ({demand.post})" if demand.post else name,
        "heading": record.heading,
        "file": component.name,
        "size": component.size_bytes,
        "digest": component.sha256,
    }


def _digest(statement: str) -> str:
    return hashlib.sha256(statement.encode()).hexdigest()


def changed_since() -> Refusal:
    """Return the refusal to sign what is not what was shown (SIG-1, A23)."""
    return Refusal(
        "shown_changed",
        _("The document was changed after it was shown for signing"),
        rule="SIG-1",
        remedy=_("Look at it once more, and sign what stands there now."),
    )
