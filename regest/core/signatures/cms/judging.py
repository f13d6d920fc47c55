"""One signature judged: its bytes, its certificate's chain, its revocation (SIG-2, SIG-3)."""

from __future__ import annotations

import datetime as dt
import functools
import hashlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from importlib import metadata

from asn1crypto import x509

from regest.core.base.messages import Message, _
from regest.core.hooks.signature_types import SignatureFinding, SignerAnswer, Trust
from regest.core.signatures.cms import algorithms, chains, mathematics, revocation
from regest.core.signatures.cms.certificate_words import hexadecimal, said_by
from regest.core.signatures.cms.container import PARSING, OneSigner, loaded
from regest.core.signatures.cms.facts import Facts, verdict

_STAMPING = "time_stamping"
_CLOCKS_DIFFER = dt.timedelta(minutes=5)
# A certificate made for these alone signs no documents.
_SERVICES = frozenset({_STAMPING, "ocsp_signing", "server_auth"})
_PROVED = (SignatureFinding.VALID, SignatureFinding.VALID_THEN)


@dataclass(frozen=True, slots=True)
class Stamp:
    """When a trusted time-stamp proves that a signature was there, and what is said of stamps."""

    at: dt.datetime | None = None
    remarks: tuple[Message, ...] = ()


@dataclass(frozen=True, slots=True)
class Means:
    """By what signatures are computed: pyHanko's, or another program's for what that cannot do.

    `computed` computes one signature, `chain` builds a certificate's chain as `chains.built` does,
    `signed_by` says whether a list (DER) fits the key of a certificate (DER).
    """

    tool: str
    computed: Callable[[OneSigner], mathematics.Mathematics]
    chain: Callable[
        [x509.Certificate, Sequence[bytes], Iterable[x509.Certificate], dt.datetime], chains.Chain
    ]
    signed_by: Callable[[bytes, bytes], bool]


def judged(one: OneSigner, trust: Trust, stamp: Stamp, means: Means | None = None) -> SignerAnswer:
    """Return what a signature is worth; `stamp` is what its time-stamps prove."""
    try:
        return _judged(one, trust, stamp, means or _ours())
    except PARSING:
        return unreadable()


def unreadable() -> SignerAnswer:
    """Return what is said of a signature that cannot be parsed."""
    why = _("the signature in the container cannot be read")
    return SignerAnswer(finding=SignatureFinding.BROKEN, tool=tool(), remarks=(why,))


def described(one: OneSigner) -> SignerAnswer:
    """Return what a container says of a signature and its certificate; nothing is concluded yet."""
    answer = SignerAnswer(
        finding=SignatureFinding.UNCHECKED,
        claimed_at=claimed_at(one),
        algorithm=algorithms.named(one),
        digest_algorithm=algorithms.digest_of(one.signer_info)[:80],
        tool=tool(),
    )
    if one.certificate is None:
        return replace(answer, serial=_wanted(one))
    words = said_by(one.certificate)
    return replace(
        answer,
        owner=words.owner,
        organisation=words.organisation,
        serial=words.serial,
        issuer=words.issuer,
        valid_from=words.valid_from,
        valid_to=words.valid_to,
        chain=(one.certificate.dump(),),
    )


def claimed_at(one: OneSigner) -> dt.datetime | None:
    """Return when the container says that it was signed: a claim, no proof (SIG-3)."""
    attributes = one.signer_info["signed_attrs"]
    if algorithms.is_void(attributes):
        return None
    for each in attributes:
        if each["type"].native == "signing_time" and len(each["values"]) == 1:
            try:
                return each["values"][0].native.astimezone(dt.UTC)  # type: ignore[no-any-return]
            except PARSING:
                return None
    return None


@functools.cache
def tool() -> str:
    """Return what checks, as a protocol names it."""
    return f"pyHanko {metadata.version('pyhanko')}"


def for_documents(certificate: x509.Certificate) -> bool:
    """Say whether a certificate may be used to sign documents."""
    usage = certificate.key_usage_value
    if usage is not None and not {"digital_signature", "non_repudiation"} & usage.native:
        return False
    purposes = certificate.extended_key_usage_value
    return purposes is None or not set(purposes.native) <= _SERVICES


def for_stamps(certificate: x509.Certificate) -> bool:
    """Say whether a certificate may be used to give time-stamps (RFC 3161, 2.3)."""
    usage = certificate.key_usage_value
    if usage is not None and not {"digital_signature", "non_repudiation"} & usage.native:
        return False
    purposes = certificate.extended_key_usage_value
    return purposes is not None and _STAMPING in purposes.native


def _ours() -> Means:
    return Means(tool(), mathematics.computed, chains.built, revocation.signed_by)


def _judged(one: OneSigner, trust: Trust, stamp: Stamp, means: Means) -> SignerAnswer:
    answer = replace(described(one), tool=means.tool)
    computed = means.computed(one)
    facts = Facts(
        moment=trust.moment,
        supported=computed.supported or not one.same,
        digest_holds=computed.digest_holds and one.same,
        value_holds=computed.value_holds,
        valid_from=answer.valid_from,
        valid_to=answer.valid_to,
        proved_at=stamp.at,
    )
    answer = replace(answer, proved_at=stamp.at, digest=computed.digest.hex())
    if one.certificate is None or not (
        facts.supported and facts.digest_holds and facts.value_holds
    ):
        return replace(answer, finding=verdict(facts), remarks=_of_bytes(one, answer, computed))
    return _with_trust(one, one.certificate, trust, stamp, answer, facts, means)


def _with_trust(
    one: OneSigner,
    certificate: x509.Certificate,
    trust: Trust,
    stamp: Stamp,
    answer: SignerAnswer,
    facts: Facts,
    means: Means,
) -> SignerAnswer:
    others = (*one.certificates, *loaded(trust.others))
    chain = means.chain(certificate, trust.roots, others, facts.judged)
    revoked = revocation.looked_up(
        chain.certificates, trust.lists, facts.judged, trust.moment, means.signed_by
    )
    unusable = _unusable(one, certificate)
    facts = replace(
        facts,
        anchored=chain.anchored,
        usable=not unusable,
        revocation_known=revoked.known,
        revoked_at=revoked.revoked_at,
    )
    finding = verdict(facts)
    doubts = [*([chain.remark] if chain.remark else ()), *revoked.remarks, *unusable]
    if answer.valid_from is not None and facts.judged < answer.valid_from:
        day = answer.valid_from.date()
        doubts.append(_("the certificate is in force from {day} only", day=day))
    told = tuple(each.dump() for each in chain.certificates)
    return replace(
        answer,
        finding=finding,
        revoked_at=revoked.revoked_at,
        anchor=hashlib.sha256(told[-1]).hexdigest() if chain.anchored else "",
        chain=told,
        lists=revoked.lists,
        remarks=(
            *_of_claim(answer, trust),
            *stamp.remarks,
            *(() if finding in _PROVED else doubts),
        ),
    )


def _of_claim(answer: SignerAnswer, trust: Trust) -> tuple[Message, ...]:
    """Say that a signature claims a time still to come; clocks may differ by minutes."""
    claimed = answer.claimed_at
    if claimed is None or claimed <= trust.moment + _CLOCKS_DIFFER:
        return ()
    return (
        _("it claims to have been signed on {day}, which is still to come", day=claimed.date()),
    )


def _unusable(one: OneSigner, certificate: x509.Certificate) -> list[Message]:
    remarks = []
    if one.stamping and not for_stamps(certificate):
        remarks.append(_("the certificate is not meant for giving time-stamps"))
    if not one.stamping and not for_documents(certificate):
        remarks.append(_("the certificate is not meant for signing documents"))
    weak = algorithms.weakness(one)
    if weak:
        remarks.append(_("{algorithm} is too weak to rely on", algorithm=weak))
    return remarks


def _of_bytes(
    one: OneSigner, answer: SignerAnswer, computed: mathematics.Mathematics
) -> tuple[Message, ...]:
    if not one.same:
        return (_("the container holds a document of its own, and it is not this file"),)
    if computed.supported:
        return ()
    if one.certificate is None:
        number = answer.serial
        return (_("the signer's certificate {number} is not in the container", number=number),)
    return (_("{algorithm} cannot be computed here", algorithm=answer.algorithm),)


def _wanted(one: OneSigner) -> str:
    """Return the number of the certificate that a container names and lacks."""
    named = one.signer_info["sid"]
    if named.name == "subject_key_identifier":
        return bytes(named.chosen).hex().upper()
    return hexadecimal(named.chosen["serial_number"].native)
