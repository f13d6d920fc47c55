"""Secrets that have to be read again, sealed with a key that does not stand in the database.

A sealed secret of a code generator is as long as its column: 12 bytes of nonce, 20 of the secret,
16 of the seal, in Base64. Those kept before there was a seal are 32 letters of Base32.
"""

from __future__ import annotations

import base64
import binascii
import secrets

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from regest.core.base.errors import IntegrityBroken
from regest.core.base.messages import _
from regest.core.store.chain import HeadSigner

_PURPOSE = "second factor"
_NONCE_BYTES = 12
_PLAIN_LENGTH = 32


def seal(signer: HeadSigner, secret: str, owner: str) -> str:
    """Return the Base32 `secret` sealed; it is opened for the same `owner` (an id) alone."""
    nonce = secrets.token_bytes(_NONCE_BYTES)
    sealed = _cipher(signer).encrypt(nonce, base64.b32decode(secret), owner.encode())
    return base64.b64encode(nonce + sealed).decode()


def unsealed(signer: HeadSigner, kept: str, owner: str) -> str:
    """Return the Base32 secret that is kept so; one from before there was a seal as it is.

    Raises:
        IntegrityBroken: it was sealed with another key, for another owner, or was changed.
    """
    if not is_sealed(kept):
        return kept
    try:
        both = base64.b64decode(kept, validate=True)
        opened = _cipher(signer).decrypt(both[:_NONCE_BYTES], both[_NONCE_BYTES:], owner.encode())
    except (InvalidTag, binascii.Error) as fault:
        raise IntegrityBroken(
            "seal_broken",
            _("The secret of a second factor cannot be read: it was sealed with another key"),
            remedy=_("Restore the folder of secrets, or have the second factor set up anew."),
        ) from fault
    return base64.b32encode(opened).decode()


def is_sealed(kept: str) -> bool:
    """Say whether what is kept is sealed; nothing at all is not."""
    return len(kept) > _PLAIN_LENGTH


def _cipher(signer: HeadSigner) -> AESGCM:
    return AESGCM(signer.key_for(_PURPOSE))
