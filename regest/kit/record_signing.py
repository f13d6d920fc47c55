"""Signing as people do it, on pages and by commands: look, prove who one is, sign, go on.

What a procedure does with a signature happens in the same unit of work (hook `apply_signature`).
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field

from sqlmodel import Session

from regest.core.base.errors import Refusal
from regest.core.base.messages import _
from regest.core.catalogue.components import PreparedFile
from regest.core.catalogue.record_rights import ATTACH, CORRECT, require_changing
from regest.core.catalogue.references import find_record
from regest.core.catalogue.tables import Record, RecordState
from regest.core.catalogue.views import record_view
from regest.core.hooks.signature_types import SignatureView
from regest.core.people import throttle, tickets
from regest.core.people.tables import Account
from regest.core.retention import handovers
from regest.core.signatures import demands, signing
from regest.core.signatures.tables import Signature
from regest.core.store.work import Work
from regest.kit.house import House


@dataclass(frozen=True, slots=True)
class Proof:
    """What somebody typed to prove anew who they are, from where, and at what real moment.

    `code` is asked of accounts with a second factor only.
    """

    password: str = field(repr=False)
    code: str = field(repr=False)
    address: str
    now: dt.datetime


@dataclass(frozen=True, slots=True)
class Done:
    """A signature that was given; `complete` when it was the last one asked for."""

    signature: Signature
    record: Record
    complete: bool


def offer(house: House, session: Session, reference: str) -> signing.Shown:
    """Return what whoever asks is to sign now: it is this that `sign` takes a digest of.

    Raises:
        NotFound: no such record, or not for this reader, or nothing is asked for.
        Refusal: another's turn; no file.
    """
    record = find_record(session, house.reader, reference)
    capacity = own_capacity(house, session, record)
    return signing.shown(session, record, capacity, language_of(house))


def own_capacity(house: House, session: Session, record: Record) -> str:
    """Return as what the reader is asked to sign a record: first what is not signed yet.

    Raises:
        Refusal: `not_the_signer`, the reader is not asked to.
    """
    asked = demands.demands_of(session, record.id)
    signed = {each.demand_id for each in demands.standing(session, record.id)}
    own = [each for each in asked if each.party_id in house.reader.party_ids]
    for each in sorted(own, key=lambda demand: (demand.id in signed, demand.position)):
        return each.capacity
    raise Refusal(
        "not_the_signer",
        _("You are not asked to sign this document"),
        rule="SIG-3",
        clause="ст. 9 63-ФЗ",
        remedy=_("Its card shows who is to sign."),
    )


def prove(house: House, digest: str, proof: Proof, purpose: str = signing.PURPOSE) -> str:
    """Return a ticket for an act upon what has `digest`: to sign it, unless `purpose` says else.

    Failures slow the next tries down as at the door.

    Raises:
        Refusal: `not_proved`; `too_many_tries`; the console signs nothing.
    """
    database, login = house.deployment.database, house.reader.login
    with database.read() as session:
        throttle.require_patience(session, login, proof.address, proof.now)
    try:
        with house.work() as work:
            account = _account(house, work)
            return tickets.issue(
                work,
                account,
                password=proof.password,
                code=proof.code,
                purpose=purpose,
                digest=digest,
                now=proof.now,
            )
    except Refusal as fault:
        if fault.code == "not_proved":
            with database.work(house.actor) as work:
                throttle.failed(work, login, proof.address, proof.now)
        raise


def sign(house: House, reference: str, *, shown: str, proof: Proof) -> Done:
    """Sign with a simple electronic signature what was shown: `shown` is the statement's digest.

    Raises:
        NotFound: no such record, or not for this reader.
        Refusal: `shown_changed`, another's turn, `not_the_signer`, `not_proved`, or what the
            procedure refuses: then nothing is signed.
    """
    with house.read() as session:
        seen = offer(house, session, reference)
    ticket = prove(house, seen.component.sha256, proof)
    with house.work() as work:
        record = find_record(work.session, house.reader, reference)
        return given_simple(
            house, work, record, seen.capacity, ticket=ticket, now=proof.now, shown=shown
        )


def sign_on_paper(
    house: House, reference: str, capacity: str, *, signed_on: dt.date, scan: PreparedFile
) -> Done:
    """Note a signature given by hand, with its scan; it takes the right to attach files.

    Raises:
        NotFound: no such record, or not for this reader; no such signature is asked for.
        Refusal: `signed_later`; another's turn; the right; or what the procedure refuses.
    """
    with house.work() as work:
        record = find_record(work.session, house.reader, reference)
        require_noting(house, record)
        return given_on_paper(house, work, record, capacity, signed_on=signed_on, scan=scan)


def require_noting(house: House, record: Record) -> None:
    """Refuse to note signatures by hand without the right to attach files.

    Raises:
        Refusal: `permission_missing`.
    """
    require_changing(house.reader, record, ATTACH)


def cancel(house: House, reference: str, reason: str) -> int:
    """Cancel the signatures upon a draft with the reason; return how many there were.

    Raises:
        NotFound: no such record, or not for this reader.
        Refusal: `signatures_stand`, the record is registered; `reason_missing`; the right.
    """
    with house.work() as work:
        record = find_record(work.session, house.reader, reference)
        require_changing(house.reader, record, CORRECT)
        work.session.refresh(record, with_for_update=True)
        if record.state is not RecordState.DRAFT:
            raise Refusal(
                "signatures_stand",
                _("The signatures upon a registered document are not cancelled"),
                rule="PRT-6",
                remedy=_("What is wrong is put right by another document."),
            )
        cancelled = signing.cancel_all(work, record, reason)
        for each in cancelled:
            applied(house, work, record, each)
    return len(cancelled)


def given_simple(
    house: House,
    work: Work,
    record: Record,
    capacity: str,
    *,
    ticket: str,
    now: dt.datetime,
    shown: str = "",
) -> Done:
    """Sign in an open unit of work, and let the procedure go on in it: as `sign`."""
    signature = signing.sign_simple(
        work,
        record,
        capacity,
        ticket=ticket,
        now=now,
        language=language_of(house),
        shown=shown,
    )
    return applied(house, work, record, signature)


def given_on_paper(
    house: House,
    work: Work,
    record: Record,
    capacity: str,
    *,
    signed_on: dt.date,
    scan: PreparedFile,
) -> Done:
    """Note a signature by hand in an open unit of work, and let the procedure go on in it."""
    signature = signing.sign_paper(
        work, record, capacity, signed_on=signed_on, scan=scan, language=language_of(house)
    )
    return applied(house, work, record, signature)


def applied(house: House, work: Work, record: Record, signature: Signature) -> Done:
    """Let procedures carry out what follows from a signature given or cancelled."""
    cancelled = signature.cancelled_at is not None
    complete = not cancelled and demands.complete(work.session, record.id)
    view = SignatureView(
        id=signature.id,
        kind=signature.kind,
        capacity=signature.capacity,
        party_id=signature.party_id,
        name=signature.name,
        sha256=signature.sha256,
        signed_on=signature.signed_on,
        signed_at=signature.signed_at,
        completes=complete,
        cancelled=cancelled,
    )
    seen = record_view(work.session, record)
    house.deployment.calls.apply_signature(house, work, seen, view)
    if complete and handovers.is_drawn_up(work.session, record):
        handovers.conclude(work, house.deployment.calls, record)
    return Done(signature, record, complete)


def language_of(house: House) -> str:
    """Return the language of statements: that of the association's papers."""
    return house.deployment.settings.association.language


def _account(house: House, work: Work) -> Account:
    known = house.reader.account_id
    account = work.session.get(Account, known) if known is not None else None
    if account is None:
        raise Refusal(
            "not_the_signer",
            _("Signatures are given by persons with accounts of their own"),
            rule="SIG-3",
            clause="ст. 9 63-ФЗ",
            remedy=_("Sign in; on paper it is noted with the scan."),
        )
    return account
