"""What a signature was made with: named as people name it, and whether it may be relied on."""

from __future__ import annotations

import functools
import hashlib

from asn1crypto import cms, core, x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.serialization import load_der_public_key

from regest.core.signatures.cms.container import PARSING, OneSigner

GOST_2012_256 = "GOST R 34.10-2012 256 bit"
GOST_2012_512 = "GOST R 34.10-2012 512 bit"
GOST_2001 = "GOST R 34.10-2001"
# Keys, digests, and both together (domain 9.2).
_GOST = {
    "1.2.643.7.1.1.1.1": GOST_2012_256,
    "1.2.643.7.1.1.1.2": GOST_2012_512,
    "1.2.643.7.1.1.2.2": GOST_2012_256,
    "1.2.643.7.1.1.2.3": GOST_2012_512,
    "1.2.643.7.1.1.3.2": GOST_2012_256,
    "1.2.643.7.1.1.3.3": GOST_2012_512,
    "1.2.643.2.2.19": GOST_2001,
    "1.2.643.2.2.9": GOST_2001,
    "1.2.643.2.2.3": GOST_2001,
}
_DIGESTS = {
    "md5": "MD5",
    "sha1": "SHA-1",
    "sha224": "SHA-224",
    "sha256": "SHA-256",
    "sha384": "SHA-384",
    "sha512": "SHA-512",
    "sha3_256": "SHA3-256",
    "sha3_384": "SHA3-384",
    "sha3_512": "SHA3-512",
}
_CURVES = {"secp256r1": "P-256", "secp384r1": "P-384", "secp521r1": "P-521"}
_KEYS = {"rsa": "RSA", "rsassa_pss": "RSA-PSS", "ec": "ECDSA", "ed25519": "Ed25519", "dsa": "DSA"}
_SCHEMES = frozenset({"rsassa_pkcs1v15", "rsassa_pss", "dsa", "ecdsa", "ed25519", "ed448"})
_WEAK = frozenset({"md2", "md5", "sha1"})
_SHORTEST_RSA = 2048


def named(one: OneSigner) -> str:
    """Return what a signature was made with: «ECDSA P-256, SHA-256» or one of the names of GOST."""
    gost = gost_of(one)
    if gost:
        return gost
    digest = digest_of(one.signer_info)
    key = _key(one.certificate) or _scheme(one.signer_info)
    return ", ".join(each for each in (key, _DIGESTS.get(digest, digest)) if each)[:200]


def gost_of(one: OneSigner) -> str:
    """Return the name of the GOST algorithm of a signature; empty for any other."""
    told = [
        one.signer_info["signature_algorithm"]["algorithm"].dotted,
        one.signer_info["digest_algorithm"]["algorithm"].dotted,
    ]
    if one.certificate is not None:
        told.insert(0, one.certificate.public_key["algorithm"]["algorithm"].dotted)
    return next((_GOST[each] for each in told if each in _GOST), "")


def digest_of(info: cms.SignerInfo) -> str:
    """Return the digest algorithm as hashlib calls it, or its OID in dots."""
    return str(info["digest_algorithm"]["algorithm"].native)


@functools.lru_cache(maxsize=4)
def computed(algorithm: str, content: bytes) -> bytes | None:
    """Return a digest; None when it cannot be computed here."""
    if algorithm not in _DIGESTS:
        return None
    return hashlib.new(algorithm, content, usedforsecurity=False).digest()


def weakness(one: OneSigner) -> str:
    """Return the name of what may no longer be relied on, of digest and key; empty when nothing."""
    if gost_of(one):
        return ""
    digests = {digest_of(one.signer_info), _signed_digest(one.signer_info)}
    weak = sorted(digests & _WEAK)
    if weak:
        return _DIGESTS.get(weak[0], weak[0].upper())
    if one.certificate is not None:
        key = one.certificate.public_key
        if key.algorithm.startswith("rsa") and key.bit_size < _SHORTEST_RSA:
            return f"RSA {key.bit_size}"
    return ""


def supported(one: OneSigner) -> bool:
    """Say whether the scheme and the certificate's key can be computed here; the digest apart."""
    try:
        scheme = one.signer_info["signature_algorithm"].signature_algo
    except PARSING:
        return False
    if scheme not in _SCHEMES or one.certificate is None:
        return False
    key = one.certificate.public_key
    if key.algorithm == "rsassa_pss":
        return True
    try:
        load_der_public_key(key.dump())
    except (UnsupportedAlgorithm, *PARSING):
        return False
    return True


def _signed_digest(info: cms.SignerInfo) -> str:
    try:
        return str(info["signature_algorithm"].hash_algo)
    except PARSING:
        return ""


def _key(certificate: x509.Certificate | None) -> str:
    if certificate is None:
        return ""
    key = certificate.public_key
    name = _KEYS.get(key.algorithm, str(key.algorithm))
    if key.algorithm.startswith("rsa"):
        return f"{name} {key.bit_size}"
    if key.algorithm != "ec":
        return name
    curve = key["algorithm"]["parameters"]
    told = str(curve.native) if curve.name == "named" else ""
    return f"{name} {_CURVES.get(told, told)}".strip()


def _scheme(info: cms.SignerInfo) -> str:
    try:
        told = str(info["signature_algorithm"].signature_algo)
    except PARSING:
        return str(info["signature_algorithm"]["algorithm"].native)
    return {"rsassa_pkcs1v15": "RSA", "rsassa_pss": "RSA-PSS"}.get(told, told.upper())


def is_void(value: object) -> bool:
    """Say whether an optional part of a structure is left out."""
    return value is None or isinstance(value, core.Void)
