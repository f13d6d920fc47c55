"""Checks of what signatures are checked with: libraries, trusted certificates, revocation lists."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from sqlmodel import Session, col, func, select

from regest.core.base.messages import Message, _
from regest.core.catalogue.tables import Component, ComponentRole
from regest.core.hooks.signature_types import SignatureFinding
from regest.core.preservation.health import SHOWN, Diagnosis, Patient, Status, good
from regest.core.signatures import trust_listing
from regest.core.signatures.cms import openssl
from regest.core.signatures.cms.signer import available
from regest.core.signatures.finding_words import GOST
from regest.core.signatures.tables import SignatureCheck
from regest.core.signatures.trust_listing import CERTIFICATE_DAYS, LIST_DAYS
from regest.core.signatures.unproved import unproved

PROOF_DAYS = 30


def check_proofs(patient: Patient) -> Diagnosis:
    """Nothing that could be proved waits: libraries are there, and no certificate ends soon."""
    now = patient.database.clock.now()
    with patient.database.read() as session:
        standing = list(unproved(session))
        unlooked = 0 if available() else _never_checked(session)
    wrong: list[Message] = []
    unchecked = [each for each in standing if each.finding == SignatureFinding.UNCHECKED]
    by_gost = sum(each.algorithm.startswith(GOST) for each in unchecked)
    waiting = len(unchecked) - by_gost + unlooked
    remedy = _("Say `regest signature verify` of each, while their certificates are valid.")
    ending = sum(_ends(each, now) for each in standing)
    if ending:
        wrong.append(
            _(
                "Not proved, and the certificate ends within {days} days: {count}",
                days=PROOF_DAYS,
                count=ending,
            )
        )
    if by_gost and openssl.engine() is None:
        wrong.append(_("Not checked, for OpenSSL has no GOST engine here: {count}", count=by_gost))
        remedy = _("Install the package: apt install {name}.", name=openssl.PACKAGE)
    if waiting and not available():
        wrong.append(_("Not checked, for the libraries are not installed: {count}", count=waiting))
        remedy = _("Install them: pip install regest[pki].")
    if wrong:
        return _warning(
            "signatures_unproved", _("Signatures that could be proved now are not"), remedy, wrong
        )
    return good(_("Signatures that are not proved: {count}", count=len(standing)))


def check_trust(patient: Patient) -> Diagnosis:
    """Revocation lists of trusted authorities are in force, and their certificates last."""
    now = patient.database.clock.now()
    with patient.database.read() as session:
        kept = trust_listing.certificates(session, now)
        lists = trust_listing.lists(session, now)
    wrong = [
        _("The revocation list is stale: {issuer}", issuer=each.kept.issuer)
        for each in lists
        if each.stale and each.needed
    ]
    remedy = _("Bring the next lists: regest trust add-list.")
    wrong += [
        _(
            "The revocation list ends within {days} days: {issuer}",
            days=LIST_DAYS,
            issuer=each.kept.issuer,
        )
        for each in lists
        if each.ends and each.needed
    ]
    ending = [
        _(
            "The certificate ends within {days} days: {name}",
            days=CERTIFICATE_DAYS,
            name=each.certificate.subject,
        )
        for each in kept
        if each.ends
    ]
    if ending and not wrong:
        remedy = _("Take the new certificates of these authorities: regest trust add.")
    if wrong or ending:
        return _warning(
            "trust_ends",
            _("What signatures are checked against ends"),
            remedy,
            [*wrong, *ending],
        )
    return good(
        _(
            "Trusted certificates: {certificates}, revocation lists in force: {lists}",
            certificates=len(kept),
            lists=len(lists),
        )
    )


def _ends(check: SignatureCheck, now: dt.datetime) -> bool:
    end = check.valid_to
    return end is not None and now <= end <= now + dt.timedelta(days=PROOF_DAYS)


def _never_checked(session: Session) -> int:
    """Return how many files of signatures nobody has checked yet."""
    checked = select(SignatureCheck.container_id).where(
        col(SignatureCheck.container_id).is_not(None)
    )
    wanted = (
        select(func.count())
        .select_from(Component)
        .where(Component.role == ComponentRole.SIGNATURE, col(Component.id).not_in(checked))
    )
    return session.exec(wanted).one()


def _warning(code: str, message: Message, remedy: Message, details: Sequence[Message]) -> Diagnosis:
    return Diagnosis(Status.WARNING, message, remedy, tuple(details[:SHOWN]), code=code)
