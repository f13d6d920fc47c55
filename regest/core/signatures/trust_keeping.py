"""Trust kept by an administrator: certificates taken and withdrawn, revocation lists (SIG-3)."""

from __future__ import annotations

import base64
import datetime as dt
import ssl
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from sqlmodel import col, select

from regest.core.base.errors import Refusal
from regest.core.base.messages import _
from regest.core.base.text import is_blank, one_line
from regest.core.signatures.cms.trust_files import CertificateFacts, ListFacts
from regest.core.signatures.trust_tables import RevocationList, TrustedCertificate, TrustedRole
from regest.core.store.work import Work

RULE, CLAUSE = "SIG-3", "ст. 11 63-ФЗ"
# Clocks of authorities and ours may differ by so much.
_AHEAD = dt.timedelta(days=1)


class Outcome(StrEnum):
    """What became of one certificate or list of a file."""

    ADDED = "added"
    KNOWN = "known"
    ACCREDITED = "accredited"
    RESTORED = "restored"
    WITHDRAWN = "withdrawn"
    LEFT_OUT = "left_out"


# What changes the answer of a check.
NEWS = frozenset({Outcome.ADDED, Outcome.ACCREDITED, Outcome.RESTORED})


@dataclass(frozen=True, slots=True)
class Wish:
    """What an administrator says of the certificates in a file.

    `qualified`: their authorities are accredited by the ministry; `itself`: a signer's own
    certificate is trusted as itself; `again`: those once withdrawn are trusted again.
    """

    qualified: bool = False
    itself: bool = False
    again: bool = False


@dataclass(frozen=True, slots=True)
class Taken:
    """A certificate of a file with what became of it; `kept` is its row, if it has one."""

    facts: CertificateFacts
    outcome: Outcome
    kept: TrustedCertificate | None


@dataclass(frozen=True, slots=True)
class TakenList:
    """A revocation list of a file with what became of it."""

    outcome: Outcome
    kept: RevocationList


def add_certificates(
    work: Work, found: Sequence[CertificateFacts], wish: Wish
) -> tuple[Taken, ...]:
    """Take the certificates of a file; what is there already, or was withdrawn, is told.

    A signer's own certificate in a bundle is left out, unless it is to be trusted as itself.

    Raises:
        Refusal: `leaf_certificate`, the file holds nothing else; `leaf_not_accredited`.
    """
    leaves = [each for each in found if each.role == TrustedRole.LEAF]
    if leaves and wish.itself and wish.qualified:
        raise _leaf_not_accredited(leaves[0])
    if leaves and len(leaves) == len(found) and not wish.itself:
        raise _leaf(leaves[0])
    return tuple(_taken(work, each, wish) for each in found)


def withdraw(work: Work, certificate: TrustedCertificate, reason: str) -> None:
    """Trust a certificate no more; what was proved in time stays proved (SIG-6).

    Raises:
        Refusal: `reason_missing`; `withdrawn_already`.
    """
    if is_blank(reason):
        raise Refusal(
            "reason_missing",
            _("Trust in a certificate is not withdrawn without a reason"),
            rule=RULE,
            remedy=_("Say why: accreditation ended, the key was stolen, it was added by mistake."),
        )
    if certificate.withdrawn_at is not None:
        raise Refusal(
            "withdrawn_already",
            _("Trust in {subject} was withdrawn already", subject=certificate.subject),
            rule=RULE,
            remedy=_("To trust it again, add it once more and say so."),
        )
    certificate.withdrawn_at, certificate.withdrawn_by = work.now, work.actor.name
    certificate.withdrawal_reason = one_line(reason)
    work.session.add(certificate)
    _witness(work, "trust.certificate_withdrawn", certificate)


def add_lists(
    work: Work, found: Sequence[ListFacts], *, older: bool = False
) -> tuple[TakenList, ...]:
    """Take revocation lists; one that is kept already is told.

    `older` takes one that is older than the kept one: for signatures of its time.

    Raises:
        Refusal: `list_forged`, its signature does not fit its issuer's kept certificate;
            `list_older`; `list_early`, its day is still to come.
    """
    return tuple(_taken_list(work, each, older=older) for each in found)


def confirm(work: Work, proofs: Mapping[str, str]) -> None:
    """Note which certificates lists were signed by; `proofs` are SHA-256 of list and of signer."""
    if not proofs:
        return
    wanted = select(RevocationList).where(col(RevocationList.sha256).in_(proofs))
    for each in work.session.exec(wanted).all():
        each.confirmed_by = proofs[each.sha256]
        work.session.add(each)
        detail = {"sha256": each.sha256, "by": each.confirmed_by}
        work.witness("trust.list_confirmed", "revocation_list", each.id, detail)


def _taken(work: Work, facts: CertificateFacts, wish: Wish) -> Taken:
    if facts.role == TrustedRole.LEAF and not wish.itself:
        return Taken(facts, Outcome.LEFT_OUT, None)
    wanted = select(TrustedCertificate).where(TrustedCertificate.sha256 == facts.sha256)
    kept = work.session.exec(wanted).first()
    if kept is None:
        return Taken(facts, Outcome.ADDED, _added(work, facts, wish))
    if kept.withdrawn_at is not None:
        if not wish.again:
            return Taken(facts, Outcome.WITHDRAWN, kept)
        kept.withdrawn_at, kept.withdrawn_by, kept.withdrawal_reason = None, "", ""
        kept.qualified = wish.qualified
        kept.added_at, kept.added_by = work.now, work.actor.name
        work.session.add(kept)
        _witness(work, "trust.certificate_restored", kept)
        return Taken(facts, Outcome.RESTORED, kept)
    if wish.qualified and not kept.qualified:
        kept.qualified = True
        work.session.add(kept)
        _witness(work, "trust.certificate_accredited", kept)
        return Taken(facts, Outcome.ACCREDITED, kept)
    return Taken(facts, Outcome.KNOWN, kept)


def _added(work: Work, facts: CertificateFacts, wish: Wish) -> TrustedCertificate:
    made = TrustedCertificate(
        id=work.new_id(),
        sha256=facts.sha256,
        role=TrustedRole(facts.role),
        subject=facts.subject,
        issuer=facts.issuer,
        serial=facts.serial,
        valid_from=facts.valid_from,
        valid_to=facts.valid_to,
        qualified=wish.qualified,
        certificate=ssl.DER_cert_to_PEM_cert(facts.der),
        added_at=work.now,
        added_by=work.actor.name,
    )
    work.session.add(made)
    _witness(work, "trust.certificate_added", made)
    return made


def _taken_list(work: Work, facts: ListFacts, *, older: bool) -> TakenList:
    wanted = select(RevocationList).where(RevocationList.sha256 == facts.sha256)
    kept = work.session.exec(wanted).first()
    if kept is not None:
        return TakenList(Outcome.KNOWN, kept)
    _require_true(facts, work.now)
    if not older:
        _require_newest(work, facts)
    made = RevocationList(
        id=work.new_id(),
        sha256=facts.sha256,
        issuer=facts.issuer,
        scope=facts.scope,
        number=facts.number,
        this_update=facts.this_update,
        next_update=facts.next_update,
        confirmed_by=facts.confirmed_by,
        content=base64.b64encode(facts.der).decode(),
        added_at=work.now,
        added_by=work.actor.name,
    )
    work.session.add(made)
    detail = {"sha256": made.sha256, "number": made.number}
    work.witness("trust.list_added", "revocation_list", made.id, detail)
    return TakenList(Outcome.ADDED, made)


def _require_true(facts: ListFacts, now: dt.datetime) -> None:
    if facts.refuted:
        raise Refusal(
            "list_forged",
            _("The revocation list of {issuer} was not signed by it", issuer=facts.issuer),
            rule=RULE,
            clause=CLAUSE,
            remedy=_("Take the list from the authority itself."),
        )
    if facts.this_update > now + _AHEAD:
        raise Refusal(
            "list_early",
            _(
                "The revocation list of {issuer} is of a day to come: {day}",
                issuer=facts.issuer,
                day=facts.this_update.date(),
            ),
            rule=RULE,
            remedy=_("Check the clock of this machine, and bring the list of today."),
        )


def _require_newest(work: Work, facts: ListFacts) -> None:
    same = select(RevocationList).where(RevocationList.scope == facts.scope)
    if facts.confirmed_by:
        # What nobody could confirm keeps none out that its issuer has signed.
        same = same.where(col(RevocationList.confirmed_by) != "")
    newest = work.session.exec(same.order_by(col(RevocationList.this_update).desc())).first()
    if newest is not None and facts.this_update < newest.this_update:
        raise Refusal(
            "list_older",
            _(
                "The revocation list of {issuer} is of {day}; a newer one of {newer} is kept",
                issuer=facts.issuer,
                day=facts.this_update.date(),
                newer=newest.this_update.date(),
            ),
            rule=RULE,
            remedy=_("Bring the latest one; for signatures of that time, say that it is older."),
        )


def _witness(work: Work, act: str, certificate: TrustedCertificate) -> None:
    detail = {
        "sha256": certificate.sha256,
        "role": certificate.role.value,
        "qualified": certificate.qualified,
    }
    work.witness(act, "trusted_certificate", certificate.id, detail)


def _leaf(facts: CertificateFacts) -> Refusal:
    return Refusal(
        "leaf_certificate",
        _("This is the certificate of a signer, not of an authority: {name}", name=facts.subject),
        rule=RULE,
        clause=CLAUSE,
        remedy=_(
            "Add the certificates of the authority that issued it: {issuer}. An own certificate "
            "of the association is trusted only when you say so.",
            issuer=facts.issuer,
        ),
    )


def _leaf_not_accredited(facts: CertificateFacts) -> Refusal:
    return Refusal(
        "leaf_not_accredited",
        _(
            "Only authorities are accredited, no certificate of a signer: {name}",
            name=facts.subject,
        ),
        rule=RULE,
        clause="ст. 5 ч. 4 63-ФЗ",
        remedy=_("Trust it as itself without saying that it is accredited."),
    )
