"""Whether the bytes of a signature fit: the digest its content, the value its key."""

from __future__ import annotations

from dataclasses import dataclass

from asn1crypto import cms

from regest.core.signatures.cms import algorithms
from regest.core.signatures.cms.container import PARSING, OneSigner

_SET = b"\x31"


@dataclass(frozen=True, slots=True)
class Mathematics:
    """What computing came to; `digest` is that of the signed bytes, as the container has it."""

    supported: bool
    digest_holds: bool
    value_holds: bool
    digest: bytes = b""


def computed(one: OneSigner) -> Mathematics:
    """Compute one signature; without the signer's certificate only its digest can be told."""
    actual = algorithms.computed(algorithms.digest_of(one.signer_info), one.content)
    claimed = claimed_digest(one)
    if actual is None:
        return Mathematics(False, False, False, claimed or b"")
    if claimed is not None and claimed != actual:
        return Mathematics(True, False, False, claimed)
    if not algorithms.supported(one):
        return Mathematics(False, True, False, claimed or b"")
    value_holds = _value_holds(one, actual)
    if claimed is None:
        # Without attributes the value is of the content itself: which of them changed is unknown.
        return Mathematics(True, value_holds, value_holds, actual if value_holds else b"")
    return Mathematics(True, True, value_holds, claimed)


def claimed_digest(one: OneSigner) -> bytes | None:
    """Return the digest of the content as the signed attributes have it; None without them.

    Raises:
        `PARSING`: they have none, or several; or the content is the attributes of a signature.
    """
    attributes = one.signer_info["signed_attrs"]
    if algorithms.is_void(attributes):
        # Whoever has a signature could else pass off its attributes as a document that it signs.
        if _are_attributes(one.content):
            raise ValueError("the content is the attributes of a signature")
        return None
    found = [each for each in attributes if each["type"].native == "message_digest"]
    if len(found) != 1 or len(found[0]["values"]) != 1:
        raise ValueError("there must be one digest")
    return bytes(found[0]["values"][0])


def _are_attributes(content: bytes) -> bool:
    if content[:1] != _SET:
        return False
    try:
        found = cms.CMSAttributes.load(content)
        return any(each["type"].native == "message_digest" for each in found)
    except PARSING:
        return False


def _value_holds(one: OneSigner, actual: bytes) -> bool:
    # Loading them takes a third of a second, and a GOST signature does without.
    from pyhanko.sign.validation.errors import SignatureValidationError
    from pyhanko.sign.validation.generic_cms import validate_sig_integrity

    try:
        kind = one.signed_data["encap_content_info"]["content_type"].native
        _intact, holds = validate_sig_integrity(one.signer_info, one.certificate, kind, actual)
    except (SignatureValidationError, *PARSING):
        return False
    return bool(holds)
