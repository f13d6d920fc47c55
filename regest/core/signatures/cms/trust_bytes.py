"""Files of certificates and revocation lists taken apart; called in a child alone.

An authority publishes a certificate as DER, PEM or bare Base64, several one after another, or all
of them in a PKCS#7 bundle (.p7b).
"""

from __future__ import annotations

import base64
import binascii
from collections.abc import Iterator

from asn1crypto import cms, pem
from asn1crypto.core import Asn1Value

from regest.core.base.messages import Message, _
from regest.core.hooks.types import ExtractionFault

MOST = 5000
_SEQUENCE, _INTEGER, _OBJECT_IDENTIFIER = 0x30, 0x02, 0x06
_KEY = "PRIVATE KEY"


def parts_of(content: bytes) -> Iterator[bytes]:
    """Yield each certificate and each revocation list of a file as its DER bytes, untested.

    Raises:
        ExtractionFault: the file is something else, or holds a private key.
    """
    if pem.detect(content):
        for label, _headers, der in _unarmored(content):
            if label.endswith(_KEY):
                raise ExtractionFault(private_key())
            yield from _of_der(der)
    else:
        yield from _of_der(content if content[:1] == b"\x30" else _from_base64(content))


def private_key() -> Message:
    """Return why a file with a key is not taken."""
    return _("there is a private key in the file: nobody else may ever have it")


def unreadable() -> Message:
    """Return why a file cannot be taken apart."""
    return _("the file is neither a certificate nor a revocation list")


def _unarmored(content: bytes) -> list[tuple[str, dict[str, str], bytes]]:
    try:
        return list(pem.unarmor(content, multiple=True))
    except ValueError as fault:
        raise ExtractionFault(unreadable()) from fault


def _from_base64(content: bytes) -> bytes:
    try:
        return base64.b64decode(b"".join(content.split()), validate=True)
    except binascii.Error as fault:
        raise ExtractionFault(unreadable()) from fault


def _of_der(der: bytes) -> Iterator[bytes]:
    first = _first_inside(der)
    if first == _OBJECT_IDENTIFIER:
        yield from _of_bundle(der)
    elif first == _INTEGER:
        # A key, or a container of keys (PKCS#8, PKCS#12): each begins with its version.
        raise ExtractionFault(private_key())
    elif first == _SEQUENCE:
        yield der
    else:
        raise ExtractionFault(unreadable())


def _first_inside(der: bytes) -> int:
    """Return the tag of the first thing within a DER sequence; 0 when there is none."""
    if len(der) < 4 or der[0] != _SEQUENCE:
        return 0
    place = 2 if der[1] < 0x80 else 2 + (der[1] & 0x7F)
    return der[place] if place < len(der) else 0


def _of_bundle(der: bytes) -> Iterator[bytes]:
    info = cms.ContentInfo.load(der, strict=True)
    if info["content_type"].native != "signed_data":
        raise ExtractionFault(unreadable())
    signed = info["content"]
    for name in ("certificates", "crls"):
        for each in signed[name] if isinstance(signed[name], Asn1Value) else ():
            yield each.chosen.dump()
