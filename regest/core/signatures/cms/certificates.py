"""What a signature in a container is worth: by GOST or by any other algorithm, with its stamps."""

from __future__ import annotations

from dataclasses import replace

from regest.core.base.messages import _
from regest.core.hooks.signature_types import SignerAnswer, Trust
from regest.core.signatures.cms import algorithms, stamps
from regest.core.signatures.cms.container import PARSING, OneSigner
from regest.core.signatures.cms.judging import Stamp, described, judged, unreadable


def answered(one: OneSigner, trust: Trust) -> SignerAnswer:
    """Return what one signature is worth; never raises for what the bytes are."""
    try:
        if algorithms.gost_of(one):
            remark = _("{algorithm} cannot be computed here", algorithm=algorithms.named(one))
            return replace(described(one), tool="", remarks=(remark,))
        # A stamp upon a stamp's signature proves nothing of ours.
        stamp = Stamp() if one.stamping else stamps.proved(one, trust, answered)
    except PARSING:
        return unreadable()
    return judged(one, trust, stamp)
