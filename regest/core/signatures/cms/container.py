"""Signature containers taken apart: each signature with all that checking it needs (SIG-4)."""

from __future__ import annotations

import base64
import binascii
import codecs
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from asn1crypto import cms, core, x509

from regest.core.base.messages import Message, _

MOST_SIGNERS = 50
MOST_CERTIFICATES = 100
# What a parser says of bytes that only look like what they should be.
PARSING = (
    ValueError,
    TypeError,
    LookupError,
    AttributeError,
    ArithmeticError,
    AssertionError,
    NotImplementedError,
    RecursionError,
)
_BEGIN, _END = re.compile(rb"-----BEGIN [^-\n]{1,60}-----"), b"-----END "
# How identifiers of Russian algorithms begin: 1.2.643.
_RUSSIAN = b"\x2a\x85\x03"
_UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


class NoContainer(Exception):
    """The bytes are no container of signatures: why, in words for people."""

    def __init__(self, reason: Message) -> None:
        super().__init__(reason.msgid)
        self.reason = reason


@dataclass(frozen=True, slots=True)
class OneSigner:
    """One signature, and what checking it needs.

    `content` is what was signed: the container's own content when it holds any, else the file.
    `same` is false when the container's own content is not the file. `certificate` is the signer's,
    None when nobody has it; `certificates` are all that stand in the container. `stamping` says
    that this is the signature of a time-stamp, whose certificate must be made for that.
    """

    signed_data: cms.SignedData
    signer_info: cms.SignerInfo
    content: bytes
    certificate: x509.Certificate | None
    certificates: tuple[x509.Certificate, ...]
    same: bool = True
    stamping: bool = False


def signers(container: bytes, content: bytes, known: Iterable[bytes]) -> tuple[OneSigner, ...]:
    """Return each signature of a container upon `content`; never empty.

    `known` are DER certificates to look for a signer's among, when the container lacks it.

    Raises:
        NoContainer: it is damaged, something else, or holds no signatures or too many.
    """
    try:
        return signers_of(signed_data(container), content, known)
    except PARSING as fault:
        raise NoContainer(_("the file is no container of signatures")) from fault


def signers_of(
    data: cms.SignedData, content: bytes, known: Iterable[bytes], *, stamping: bool = False
) -> tuple[OneSigner, ...]:
    """Return each signature of what was taken apart already.

    Raises:
        NoContainer: it holds no signatures or too many.
        `PARSING`: it is malformed.
    """
    infos = data["signer_infos"]
    if not len(infos):
        raise NoContainer(_("the container holds no signatures"))
    if len(infos) > MOST_SIGNERS:
        raise NoContainer(_("the container holds more than {most} signatures", most=MOST_SIGNERS))
    own = own_content(data)
    held = certificates_of(data)
    pool = (*held, *loaded(known))
    signed = content if own is None else own
    return tuple(
        OneSigner(
            data, info, signed, _signer(info, pool), held, own is None or own == content, stamping
        )
        for info in infos
    )


def signed_data(container: bytes) -> cms.SignedData:
    """Return what DER, PEM with any label, or Base64 without one, holds.

    Raises:
        NoContainer: it is something else.
        `PARSING`: it is malformed.
    """
    info = cms.ContentInfo.load(der_of(container))
    if info["content_type"].native != "signed_data":
        raise NoContainer(_("the file is no container of signatures"))
    return info["content"]


def own_content(data: cms.SignedData) -> bytes | None:
    """Return what an attached container holds; None for a detached one."""
    inside = data["encap_content_info"]["content"]
    if inside is None or isinstance(inside, core.Void):
        return None
    if not isinstance(inside, core.OctetString | core.ParsableOctetString):
        raise TypeError("the content is no string of bytes")
    return bytes(inside)


def der_of(container: bytes) -> bytes:
    """Return the DER bytes of a container, however they are written down.

    Raises:
        NoContainer: they are written in no known way.
    """
    if container[:1] == b"\x30":
        return container
    text = _unmarked(container)
    armour = _BEGIN.search(text)
    inside = text if armour is None else text[armour.end() :].partition(_END)[0]
    # Old mail programs put headers before the letters of PEM.
    lines = (line for line in inside.splitlines() if b":" not in line)
    try:
        der = base64.b64decode(b"".join(b"".join(lines).split()), validate=True)
    except binascii.Error as fault:
        raise NoContainer(_("the file is no container of signatures")) from fault
    if not der:
        raise NoContainer(_("the file is no container of signatures"))
    return der


def certificates_of(data: cms.SignedData) -> tuple[x509.Certificate, ...]:
    """Return the certificates in a container that can be read, at most `MOST_CERTIFICATES`."""
    held = data["certificates"]
    if isinstance(held, core.Void):
        return ()
    chosen = [each.chosen for each in list(held)[:MOST_CERTIFICATES] if each.name == "certificate"]
    return loaded(each.dump() for each in chosen)


def loaded(ders: Iterable[bytes]) -> tuple[x509.Certificate, ...]:
    """Return the certificates among DER bytes that can be read."""
    return tuple(each for each in map(_loaded, ders) if each is not None)


def _unmarked(container: bytes) -> bytes:
    if container.startswith(_UTF_16):
        return container.decode("utf-16", "replace").encode("ascii", "replace")
    return container.removeprefix(codecs.BOM_UTF8)


def _loaded(der: bytes) -> x509.Certificate | None:
    try:
        made = x509.Certificate.load(der)
        # Parsing is put off until a part is asked for; what has no name or key is of no use.
        # The library cannot parse a key of GOST; OpenSSL can.
        key = made.public_key.dump()
        kind = _RUSSIAN in key or made.public_key.algorithm
        named = (made.subject.hashable, made.issuer.hashable, made.serial_number)
        held = (kind, made.not_valid_before, made.not_valid_after)
        return made if None not in (*named, *held) else None
    except PARSING:
        return None


def _signer(info: cms.SignerInfo, pool: Sequence[x509.Certificate]) -> x509.Certificate | None:
    wanted = info["sid"].chosen
    if info["sid"].name == "subject_key_identifier":
        return next((each for each in pool if each.key_identifier == wanted.native), None)
    issuer, number = wanted["issuer"].hashable, wanted["serial_number"].native
    return next(
        (each for each in pool if each.serial_number == number and each.issuer.hashable == issuer),
        None,
    )
