"""Time-stamps on signatures (RFC 3161): whether they prove when a signature was there (SIG-3)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from asn1crypto import cms, tsp

from regest.core.base.messages import Message, _
from regest.core.hooks.signature_types import SignatureFinding, SignerAnswer, Trust
from regest.core.signatures.cms import algorithms, gost
from regest.core.signatures.cms.container import (
    PARSING,
    NoContainer,
    OneSigner,
    own_content,
    signers_of,
)
from regest.core.signatures.cms.judging import Stamp

_MOST = 5
# Clocks differ: a stamp from a moment ahead of ours is no lie yet.
_AHEAD = dt.timedelta(minutes=5)
Check = Callable[[OneSigner, Trust], SignerAnswer]


class NoProof(Exception):
    """A time-stamp that proves nothing: why, in words for people."""

    def __init__(self, remark: Message) -> None:
        super().__init__(remark.msgid)
        self.remark = remark


def proved(one: OneSigner, trust: Trust, check: Check) -> Stamp:
    """Return the earliest moment that a trusted time-stamp on the signature proves.

    `check` judges the stamp's own signature. A stamp that proves nothing is told in a remark.
    """
    moments, remarks = [], []
    for token in _tokens(one):
        try:
            moments.append(moment_of(token, bytes(one.signer_info["signature"]), trust, check))
        except NoProof as fault:
            remarks.append(fault.remark)
        except (NoContainer, *PARSING):
            remarks.append(_("the time-stamp is damaged"))
    return Stamp(min(moments, default=None), tuple(remarks))


def _tokens(one: OneSigner) -> list[cms.ContentInfo]:
    attributes = one.signer_info["unsigned_attrs"]
    if algorithms.is_void(attributes):
        return []
    found = [each for each in attributes if each["type"].native == "signature_time_stamp_token"]
    return [token for each in found for token in each["values"]][:_MOST]


def moment_of(token: cms.ContentInfo, stamped: bytes, trust: Trust, check: Check) -> dt.datetime:
    """Return when a trusted time-stamp says that the bytes `stamped` were there.

    Raises:
        NoProof: it is not trusted, of other bytes, or damaged.
        NoContainer, `PARSING`: it is malformed.
    """
    data = token["content"]
    inside = own_content(data)
    if inside is None or data["encap_content_info"]["content_type"].native != "tst_info":
        raise NoProof(_("the time-stamp is damaged"))
    told = tsp.TSTInfo.load(inside)
    at: dt.datetime = told["gen_time"].native.astimezone(dt.UTC)
    _of_this(told["message_imprint"], stamped)
    stampers = signers_of(data, inside, (*trust.others, *trust.roots), stamping=True)
    answer = check(stampers[0], trust)
    if answer.finding is not SignatureFinding.VALID or len(stampers) != 1:
        raise NoProof(_untrusted(at, answer))
    if at > trust.moment + _AHEAD or (answer.valid_from is not None and at < answer.valid_from):
        raise NoProof(_("the time-stamp of {day} is of an impossible time", day=at.date()))
    return at


def _of_this(imprint: tsp.MessageImprint, stamped: bytes) -> None:
    algorithm = str(imprint["hash_algorithm"]["algorithm"].native)
    digest = gost.digest(algorithm, stamped)
    if digest is None:
        raise NoProof(_("the time-stamp cannot be checked here: {name}", name=algorithm))
    if digest != bytes(imprint["hashed_message"]):
        raise NoProof(_("the time-stamp is of another signature"))


def _untrusted(at: dt.datetime, answer: SignerAnswer) -> Message:
    reason = answer.remarks[0] if answer.remarks else _OTHERWISE.get(answer.finding)
    if reason is None:
        return _("the time-stamp of {day} is damaged", day=at.date())
    return _("the time-stamp of {day} is not trusted: {reason}", day=at.date(), reason=reason)


_OTHERWISE = {
    SignatureFinding.EXPIRED: _("the certificate of the time-stamp service has expired"),
    SignatureFinding.REVOKED: _("the certificate of the time-stamp service was revoked"),
}
