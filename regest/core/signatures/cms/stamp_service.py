"""Asks a service for time-stamps by RFC 3161, in the child, which bounds time and memory."""

from __future__ import annotations

import hashlib
import http.client
import secrets
import urllib.request
from typing import NoReturn

from asn1crypto import cms, tsp

from regest.core.base.messages import Message, _
from regest.core.hooks.types import ExtractionFault

SECONDS = 8.0
ANSWER_BYTES = 100_000
_GRANTED = frozenset({"granted", "granted_with_mods"})
_DIGEST = "sha256"


class _NoRedirect(urllib.request.HTTPRedirectHandler):
    """The address is the administrator's; a service does not send us elsewhere."""

    def redirect_request(self, *_given: object, **_named: object) -> None:
        return None


def with_stamp(container: cms.ContentInfo, url: str) -> cms.ContentInfo:
    """Return the container with a time-stamp upon the value of its only signature.

    Raises:
        ExtractionFault: the service gave none, or one of something else.
    """
    (signer,) = container["content"]["signer_infos"]
    token = stamp_of(signer["signature"].native, url)
    attribute = {"type": "signature_time_stamp_token", "values": [token]}
    signer["unsigned_attrs"] = cms.CMSAttributes([cms.CMSAttribute(attribute)])
    return container


def stamp_of(value: bytes, url: str) -> cms.ContentInfo:
    """Return a token that says that `value` was there now; whom to trust is for checks to say.

    Raises:
        ExtractionFault: the service gave none, or one of something else.
    """
    imprint = {
        "hash_algorithm": {"algorithm": _DIGEST},
        "hashed_message": hashlib.new(_DIGEST, value).digest(),
    }
    nonce = secrets.randbits(63)
    asked = {"version": "v1", "message_imprint": imprint, "nonce": nonce, "cert_req": True}
    answer = _posted(url, tsp.TimeStampReq(asked).dump())
    try:
        response = tsp.TimeStampResp.load(answer, strict=True)
        status = response["status"]["status"].native
        if status not in _GRANTED:
            raise ExtractionFault(_("the service refused: {status}", status=status))
        token = response["time_stamp_token"]
        told = token["content"]["encap_content_info"]["content"].parsed
        same = (
            told["message_imprint"]["hashed_message"].native == imprint["hashed_message"]
            and told["nonce"].native == nonce
        )
    except (ValueError, TypeError, KeyError, AttributeError) as fault:
        raise ExtractionFault(_("the service answered with something else")) from fault
    if not same:
        raise ExtractionFault(_("the service stamped something else"))
    return token


def _posted(url: str, request: bytes) -> bytes:
    if not url.startswith(("http://", "https://")):
        _failed(_("its address is neither http nor https"), None)
    asked = urllib.request.Request(  # noqa: S310 - the scheme is told above
        url, data=request, headers={"Content-Type": "application/timestamp-query"}
    )
    try:
        opener = urllib.request.build_opener(_NoRedirect)
        with opener.open(asked, timeout=SECONDS) as answer:
            told: bytes = answer.read(ANSWER_BYTES + 1)
    except (OSError, http.client.HTTPException, ValueError) as fault:
        _failed(_("the service does not answer ({fault})", fault=type(fault).__name__), fault)
    if len(told) > ANSWER_BYTES:
        _failed(_("its answer is too long"), None)
    return told


def _failed(why: Message, fault: Exception | None) -> NoReturn:
    raise ExtractionFault(why) from fault
