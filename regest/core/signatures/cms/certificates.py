"""What a signature in a container is worth: by GOST or by any other algorithm, with its stamps."""

from __future__ import annotations

from regest.core.hooks.signature_types import SignerAnswer, Trust
from regest.core.signatures.cms import gost, stamps
from regest.core.signatures.cms.container import PARSING, OneSigner
from regest.core.signatures.cms.judging import Stamp, judged, unreadable

_NO_STAMP = Stamp()


def answered(one: OneSigner, trust: Trust, beside: Stamp = _NO_STAMP) -> SignerAnswer:
    """Return what one signature is worth; never raises for what the bytes are.

    `beside` is what time-stamps outside the container prove: those of a whole PDF.
    """
    try:
        # A stamp upon a stamp's signature proves nothing of ours.
        own = _NO_STAMP if one.stamping else stamps.proved(one, trust, answered)
        moments = [at for at in (own.at, beside.at) if at is not None]
        stamp = Stamp(min(moments, default=None), (*own.remarks, *beside.remarks))
        if gost.understands(one):
            return gost.checked(one, trust, stamp)
    except PARSING:
        return unreadable()
    return judged(one, trust, stamp)
