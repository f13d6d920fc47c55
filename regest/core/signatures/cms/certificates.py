"""What a signature in a container is worth: by GOST or by any other algorithm, with its stamps."""

from __future__ import annotations

from regest.core.hooks.signature_types import SignerAnswer, Trust
from regest.core.signatures.cms import gost, stamps
from regest.core.signatures.cms.container import PARSING, OneSigner
from regest.core.signatures.cms.judging import Stamp, judged, unreadable


def answered(one: OneSigner, trust: Trust) -> SignerAnswer:
    """Return what one signature is worth; never raises for what the bytes are."""
    try:
        # A stamp upon a stamp's signature proves nothing of ours.
        stamp = Stamp() if one.stamping else stamps.proved(one, trust, answered)
        if gost.understands(one):
            return gost.checked(one, trust, stamp)
    except PARSING:
        return unreadable()
    return judged(one, trust, stamp)
