"""Whether an authority's key made the signature of a certificate or a revocation list."""

from __future__ import annotations

from functools import cache

from asn1crypto import crl, x509
from cryptography import x509 as checked
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm

from regest.core.signatures.cms import gost_chain, openssl

# What a parser says of bytes that only look like what they should be.
PARSING = (ValueError, TypeError, KeyError, IndexError, AttributeError, OverflowError)
_engine = cache(openssl.engine)


def made_by(
    signed: crl.CertificateList | x509.Certificate, issuer: x509.Certificate
) -> bool | None:
    """Say whether a signature fits an issuer's key; None when it cannot be computed here."""
    try:
        by = checked.load_der_x509_certificate(issuer.dump())
        if isinstance(signed, crl.CertificateList):
            listed = checked.load_der_x509_crl(signed.dump())
            return listed.is_signature_valid(by.public_key())  # type: ignore[arg-type]
        checked.load_der_x509_certificate(signed.dump()).verify_directly_issued_by(by)
    except InvalidSignature:
        return False
    except (UnsupportedAlgorithm, checked.InvalidVersion, *PARSING):
        return _by_openssl(signed, issuer) if isinstance(signed, crl.CertificateList) else None
    return True


def _by_openssl(signed: crl.CertificateList, issuer: x509.Certificate) -> bool | None:
    """Ask OpenSSL, which computes GOST where its engine is there."""
    found = _engine()
    if found is None:
        return None
    try:
        with openssl.Openssl(found) as asked:
            return gost_chain.fits(asked, signed.dump(), issuer.dump())
    except openssl.OpensslFault:
        return None
