"""GOST signatures, checked one by one by OpenSSL and its engine (domain 9.2, scenario 36)."""

from __future__ import annotations

import functools
from dataclasses import replace

from asn1crypto import cms, x509

from regest.core.base.messages import Message, _
from regest.core.hooks.signature_types import SignerAnswer, Trust
from regest.core.signatures.cms import algorithms, gost_chain, openssl
from regest.core.signatures.cms.container import OneSigner
from regest.core.signatures.cms.judging import Means, Stamp, described, judged
from regest.core.signatures.cms.mathematics import Mathematics, claimed_digest
from regest.core.signatures.cms.openssl import Engine, Openssl, OpensslFault

# What `openssl cms` says when the value of a signature fits neither key nor content.
_MISFIT = ":1700009E:"
# It ends with this when it cannot read the container, or anything else that it was given.
_UNREADABLE, _NOT_ASN1 = 2, ":asn1 encoding routines:"


def understands(one: OneSigner) -> bool:
    """Say whether a signature is by GOST, so that it is checked here."""
    return bool(algorithms.gost_of(one))


def checked(one: OneSigner, trust: Trust, stamp: Stamp) -> SignerAnswer:
    """Return what a GOST signature is worth; unchecked where this machine cannot compute GOST.

    Raises:
        `PARSING`: the signature is malformed.
    """
    return checked_by(engine(), one, trust, stamp)


def checked_by(found: Engine | None, one: OneSigner, trust: Trust, stamp: Stamp) -> SignerAnswer:
    """Return what a GOST signature is worth to that OpenSSL; unchecked without one."""
    if found is None:
        why = _("GOST is computed by OpenSSL with the package {package}", package=openssl.PACKAGE)
        return _unchecked(one, why)
    try:
        with Openssl(found) as program:
            return judged(one, trust, stamp, _means(program))
    except OpensslFault:
        return _unchecked(one, _("the reading program failed"))


@functools.cache
def engine() -> Engine | None:
    """Return what this process computes GOST with, looked for once."""
    return openssl.engine()


def digest(algorithm: str, content: bytes) -> bytes | None:
    """Return a digest by its name or its identifier in dots; None when it cannot be computed."""
    found = engine() if algorithm in openssl.DIGESTS else None
    if found is None:
        return algorithms.computed(algorithm, content)
    try:
        with Openssl(found) as program:
            return program.digest(algorithm, content)
    except OpensslFault:
        return None


def _unchecked(one: OneSigner, why: Message) -> SignerAnswer:
    return replace(described(one), tool="", remarks=(why,))


def _means(program: Openssl) -> Means:
    return Means(
        program.engine.tool,
        functools.partial(computed, program),
        functools.partial(gost_chain.built, program),
        functools.partial(gost_chain.signed_by, program),
    )


def computed(program: Openssl, one: OneSigner) -> Mathematics:
    """Compute one signature; without the signer's certificate only its digest can be told.

    Raises:
        OpensslFault: OpenSSL gave no answer.
        `PARSING`: the signature is malformed.
    """
    actual = _digest(program, algorithms.digest_of(one.signer_info), one.content)
    claimed = claimed_digest(one)
    if actual is None:
        return Mathematics(False, False, False, claimed or b"")
    if claimed is not None and claimed != actual:
        return Mathematics(True, False, False, claimed)
    certificate = one.certificate
    fits = _value_fits(program, one) if certificate is not None else None
    if certificate is None or fits is None:
        return Mathematics(False, True, False, claimed or b"")
    if claimed is None:
        # Without attributes the value is of the content itself: which of them changed is unknown.
        return Mathematics(True, fits, fits, actual if fits else b"")
    holds = fits and _same_kind(one) and _names(program, one, certificate)
    return Mathematics(True, True, holds, claimed)


def _digest(program: Openssl, algorithm: str, content: bytes) -> bytes | None:
    if algorithm in openssl.DIGESTS:
        return program.digest(algorithm, content)
    return algorithms.computed(algorithm, content)


def _value_fits(program: Openssl, one: OneSigner) -> bool | None:
    """Say whether the value fits the certificate's key; None when OpenSSL cannot compute that."""
    kept = program.holding
    try:
        said = program.ask(
            *("cms", "-verify", "-noverify", "-binary", "-inform", "DER"),
            *("-in", program.hold(_alone(one)), "-content", "/dev/stdin", "-out", "/dev/null"),
            content=one.content,
        )
    finally:
        program.release(kept)
    if said.code == 0:
        return True
    if said.code == _UNREADABLE:
        return False if _NOT_ASN1 in said.complaints else None
    return False if _MISFIT in said.complaints else None


def _alone(one: OneSigner) -> bytes:
    """Return a detached container with this one signature and the certificate of its signer."""
    kind = one.signed_data["encap_content_info"]["content_type"].native
    data = cms.SignedData(
        {
            "version": one.signed_data["version"].native,
            "digest_algorithms": [one.signer_info["digest_algorithm"]],
            "encap_content_info": {"content_type": kind},
            "certificates": [cms.CertificateChoices("certificate", one.certificate)],
            "signer_infos": [one.signer_info],
        }
    )
    return bytes(cms.ContentInfo({"content_type": "signed_data", "content": data}).dump())


def _same_kind(one: OneSigner) -> bool:
    """Tell whether content of the container's kind was signed (RFC 5652, 11.1)."""
    signed = [each for each in one.signer_info["signed_attrs"] if _is(each, "content_type")]
    kind = one.signed_data["encap_content_info"]["content_type"].native
    return [value.native for each in signed for value in each["values"]] == [kind]


def _is(attribute: cms.CMSAttribute, *kinds: str) -> bool:
    return attribute["type"].native in kinds


def _names(program: Openssl, one: OneSigner, certificate: x509.Certificate) -> bool:
    """Tell whether the certificate is the one that the signed attributes name, if they name any.

    Two certificates may have one key; the attribute says with which of them was signed (RFC 5035).
    """
    for each in one.signer_info["signed_attrs"]:
        if not _is(each, "signing_certificate", "signing_certificate_v2"):
            continue
        named = each["values"][0]["certs"][0]
        first = _is(each, "signing_certificate")
        algorithm = "sha1" if first else named["hash_algorithm"]["algorithm"].native
        actual = _digest(program, algorithm, certificate.dump())
        if actual is not None and actual != named["cert_hash"].native:
            return False
    return True
