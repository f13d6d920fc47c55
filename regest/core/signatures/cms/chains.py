"""The chain of certificates from a signer's up to a trusted root, by the rules of RFC 5280."""

from __future__ import annotations

import asyncio
import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from asn1crypto import x509
from cryptography.exceptions import UnsupportedAlgorithm
from pyhanko_certvalidator import ValidationContext, find_valid_path
from pyhanko_certvalidator.errors import (
    DisallowedAlgorithmError,
    ExpiredError,
    NotYetValidError,
    PathBuildingError,
    ValidationError,
)

from regest.core.base.messages import Message, _
from regest.core.signatures.cms.certificate_words import named
from regest.core.signatures.cms.container import PARSING, loaded

_LONGEST = 10


@dataclass(frozen=True, slots=True)
class Chain:
    """Certificates from the signer's to the root's; without a root the signer's alone, and why."""

    certificates: tuple[x509.Certificate, ...]
    anchored: bool
    remark: Message | None = None


def built(
    certificate: x509.Certificate,
    roots: Sequence[bytes],
    others: Iterable[x509.Certificate],
    at: dt.datetime,
) -> Chain:
    """Return the chain of a certificate as it stood at a moment; nothing is fetched.

    Whether the certificate itself was in force then is not asked here.
    """
    trusted, between = loaded(roots), tuple(others)
    context = ValidationContext(
        trust_roots=list(trusted),
        other_certs=between,
        moment=within(certificate, at),
        allow_fetching=False,
        revocation_mode="none",
    )
    try:
        found = asyncio.run(_found(certificate, context))
    except (PathBuildingError, ValidationError, UnsupportedAlgorithm, *PARSING) as fault:
        return Chain((certificate,), False, _why(fault, certificate, (*between, *trusted)))
    root = found[-1]
    if root is not certificate and not root.not_valid_before <= at <= root.not_valid_after:
        remark = _("the trusted certificate {name} was not in force", name=named(root.subject))
        return Chain((certificate,), False, remark)
    return Chain(found, True)


async def _found(
    certificate: x509.Certificate, context: ValidationContext
) -> tuple[x509.Certificate, ...]:
    paths = context.path_builder.async_build_paths_lazy(certificate)
    path = await find_valid_path(certificate, paths, context)
    return tuple(reversed(list(path.iter_certs(include_root=True))))


def within(certificate: x509.Certificate, at: dt.datetime) -> dt.datetime:
    """Return the moment of a certificate's term that is nearest to `at`."""
    first, last = certificate.not_valid_before, certificate.not_valid_after
    return max(first, min(at, last)) if first <= last else at


def _why(
    fault: Exception, certificate: x509.Certificate, known: Sequence[x509.Certificate]
) -> Message:
    if isinstance(fault, DisallowedAlgorithmError):
        return _("a certificate of the chain is signed with an algorithm too weak to rely on")
    if isinstance(fault, ExpiredError | NotYetValidError):
        return authority_out_of_force()
    if isinstance(fault, PathBuildingError) or certificate.self_signed != "no":
        return unknown_issuer(certificate, known)
    return broken_chain(certificate)


def authority_out_of_force() -> Message:
    """Return why a chain is not trusted: an authority's certificate is too old or too new."""
    return _("the certificate of an authority above it was not in force")


def unknown_issuer(certificate: x509.Certificate, known: Sequence[x509.Certificate]) -> Message:
    """Return why a chain is not trusted: nobody trusts whom it ends at."""
    issuer = named(_highest(certificate, known).issuer)
    return _("the issuer {issuer} is not among the trusted certificates", issuer=issuer)


def broken_chain(certificate: x509.Certificate) -> Message:
    """Return why a chain is not trusted: its certificates do not follow from one another."""
    issuer = named(certificate.issuer)
    return _("the chain of certificates from {issuer} does not hold", issuer=issuer)


def _highest(certificate: x509.Certificate, known: Sequence[x509.Certificate]) -> x509.Certificate:
    """Return the last certificate on the way up for whom nobody knows the issuer."""
    above = {each.subject.hashable: each for each in known}
    for _step in range(_LONGEST):
        issuer = above.get(certificate.issuer.hashable)
        if issuer is None or issuer.subject == certificate.subject:
            break
        certificate = issuer
    return certificate
