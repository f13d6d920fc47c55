"""A person's key out of a PKCS#12 file (.p12, .pfx): read in the child, never kept anywhere."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from asn1crypto import algos
from asn1crypto import pkcs12 as asn1_pkcs12
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.ciphers.modes import CBC
from cryptography.hazmat.primitives.kdf.pbkdf2 import PBKDF2HMAC
from cryptography.hazmat.primitives.serialization import Encoding, pkcs12

if TYPE_CHECKING:
    from pyhanko.sign.signers import SimpleSigner

# Object identifiers of Russian algorithms (1.2.643…), and CryptoPro's own way to encrypt a key.
_GOST = re.compile(rb"\x06[\x04-\x0c]\x2a\x85\x03|\x2a\x86\x48\x86\xf7\x0d\x01\x0c\x01\x50")
_HASHES: Mapping[str, Callable[[], hashes.HashAlgorithm]] = {
    "sha1": hashes.SHA1,
    "sha256": hashes.SHA256,
    "sha384": hashes.SHA384,
    "sha512": hashes.SHA512,
}


class KeyFault(Exception):
    """A key that cannot sign: `code` of the refusal, and the day that it speaks of, if any."""

    def __init__(self, code: str, day: dt.datetime | None = None) -> None:
        super().__init__(code)
        self.code = code
        self.day = day


def key_of(p12: bytes, passphrase: str, moment: dt.datetime) -> SimpleSigner:
    """Return the key in `p12` ready to sign; its certificate is in force at `moment`.

    Raises:
        KeyFault: `key_unreadable`, `key_gost`, `key_without_certificate`, `key_expired`,
            `key_not_yet_valid`, `key_kind_unknown`.
    """
    try:
        key, certificate, others = pkcs12.load_key_and_certificates(p12, passphrase.encode())
    except (ValueError, TypeError, UnsupportedAlgorithm) as fault:
        gost = _GOST.search(p12) or _hides_gost(p12, passphrase)
        raise KeyFault("key_gost" if gost else "key_unreadable") from fault
    if key is None:
        raise KeyFault("key_unreadable")
    if certificate is None:
        raise KeyFault("key_without_certificate")
    if not isinstance(key, rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey):
        raise KeyFault("key_kind_unknown")
    if certificate.not_valid_after_utc <= moment:
        raise KeyFault("key_expired", certificate.not_valid_after_utc)
    if moment < certificate.not_valid_before_utc:
        raise KeyFault("key_not_yet_valid", certificate.not_valid_before_utc)
    chain = [certificate.public_bytes(Encoding.DER)]
    chain += [each.public_bytes(Encoding.DER) for each in others]
    return _signer(key, chain)


def _signer(
    key: rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey, chain: list[bytes]
) -> SimpleSigner:
    from asn1crypto import keys, x509
    from cryptography.hazmat.primitives.serialization import NoEncryption, PrivateFormat
    from pyhanko.sign.signers import SimpleSigner
    from pyhanko_certvalidator.registry import SimpleCertificateStore

    plain = key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
    certificates = [x509.Certificate.load(each) for each in chain]
    store = SimpleCertificateStore()  # type: ignore[no-untyped-call]
    store.register_multiple(certificates)
    return SimpleSigner(
        signing_cert=certificates[0],
        signing_key=keys.PrivateKeyInfo.load(plain),
        cert_registry=store,
        embed_roots=False,
    )


def _hides_gost(p12: bytes, passphrase: str) -> bool:
    """Tell whether what the passphrase opens in the file is of GOST; `cryptography` cannot say."""
    try:
        parts = asn1_pkcs12.Pfx.load(p12).authenticated_safe
        return any(_GOST.search(_opened(each, passphrase)) for each in parts)
    except (ValueError, TypeError, KeyError, AttributeError):
        return False


def _opened(part: object, passphrase: str) -> bytes:
    sealed = part["content"]["encrypted_content_info"]  # type: ignore[index]
    told: algos.EncryptionAlgorithm = sealed["content_encryption_algorithm"]
    if told["algorithm"].native != "pbes2" or not told.encryption_cipher.startswith("aes"):
        return b""
    kept = PBKDF2HMAC(
        _HASHES[told.kdf_hmac](), told.key_length, told.kdf_salt, told.kdf_iterations
    ).derive(passphrase.encode())
    reading = Cipher(AES(kept), CBC(told.encryption_iv)).decryptor()
    return reading.update(sealed["encrypted_content"].native) + reading.finalize()
