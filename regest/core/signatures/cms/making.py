"""Makes detached signatures (CAdES-BES): jobs of the child process, called by `maker.py`."""

from __future__ import annotations

import asyncio
import datetime as dt
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from regest.core.signatures.cms import bundle
from regest.core.signatures.cms.keys import KeyFault, key_of

if TYPE_CHECKING:
    from pyhanko.sign.signers import SimpleSigner

DIGEST = "sha256"
Reply = tuple[Mapping[str, object], Sequence[bytes]]


def detached(given: bytes, *, moment: str) -> Reply:
    """Return a container (DER) for `given`: a bundle of content, PKCS#12 file and passphrase.

    `{"refused": code, "day": …}` and no part when the key cannot sign.
    """
    content, p12, passphrase = bundle.unpack(given)
    at = dt.datetime.fromisoformat(moment)
    try:
        return {}, [_signed(content, key_of(p12, passphrase.decode(), at), at)]
    except KeyFault as fault:
        return refused(fault), []


def stamped(container: bytes, *, url: str) -> Reply:
    """Return the container with a time-stamp (RFC 3161) of the service at `url`.

    Raises:
        ExtractionFault: the service gave none, or one of something else.
    """
    from asn1crypto import cms

    from regest.core.signatures.cms.stamp_service import with_stamp

    made: bytes = with_stamp(cms.ContentInfo.load(container), url).dump()
    return {}, [made]


def refused(fault: KeyFault) -> dict[str, object]:
    """Return what the parent is told of a key that cannot sign."""
    return {"refused": fault.code, "day": fault.day.isoformat() if fault.day else ""}


def _signed(content: bytes, signer: SimpleSigner, at: dt.datetime) -> bytes:
    from pyhanko.sign.signers.pdf_cms import PdfCMSSignedAttributes

    signing = signer.async_sign_general_data(
        content,
        DIGEST,
        detached=True,
        use_cades=True,
        signed_attr_settings=PdfCMSSignedAttributes(signing_time=at.replace(microsecond=0)),
    )
    made: bytes = asyncio.run(signing).dump()
    return made
