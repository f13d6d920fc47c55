"""What was established of one signature, and what follows from it (SIG-2, SIG-3)."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from regest.core.hooks.signature_types import SignatureFinding


@dataclass(frozen=True, kw_only=True, slots=True)
class Facts:
    """What checking established, before anything is concluded.

    `readable`: the container could be parsed; `supported`: its algorithms can be computed here.
    `digest_holds`: the digest is that of the content; `value_holds`: the signature value fits the
    certificate's key; `modified`: a PDF was changed after signing. `anchored`: the chain ended at a
    trusted root at the judged moment; `usable`: the certificate may be used to sign;
    `revocation_known`: lists cover every certificate below the root at that moment. The judged
    moment is `proved_at`, when a trusted time-stamp proves it, else `moment`.
    """

    moment: dt.datetime
    readable: bool = True
    supported: bool = True
    digest_holds: bool = True
    value_holds: bool = True
    modified: bool = False
    anchored: bool = False
    usable: bool = True
    revocation_known: bool = False
    valid_from: dt.datetime | None = None
    valid_to: dt.datetime | None = None
    revoked_at: dt.datetime | None = None
    proved_at: dt.datetime | None = None

    @property
    def judged(self) -> dt.datetime:
        """The moment at which validity is judged (SIG-3)."""
        return self.proved_at or self.moment


def verdict(facts: Facts) -> SignatureFinding:
    """Return the one status that the facts come to.

    Bytes come before trust; what is certain (revoked, expired) before what is merely not known.
    What cannot be computed here is unchecked, whatever else is known.
    """
    if not facts.readable:
        return SignatureFinding.BROKEN
    if not facts.supported:
        return SignatureFinding.UNCHECKED
    if not facts.digest_holds or facts.modified:
        return SignatureFinding.CHANGED
    if not facts.value_holds:
        return SignatureFinding.BROKEN
    return _trust(facts)


def _trust(facts: Facts) -> SignatureFinding:
    if _over(facts.revoked_at, facts.judged):
        return SignatureFinding.REVOKED
    if _over(facts.valid_to, facts.judged):
        return SignatureFinding.EXPIRED
    known = facts.anchored and facts.usable and facts.revocation_known
    if not known or (facts.valid_from is not None and facts.judged < facts.valid_from):
        return SignatureFinding.UNTRUSTED
    if _over(facts.valid_to, facts.moment) or _over(facts.revoked_at, facts.moment):
        return SignatureFinding.VALID_THEN
    return SignatureFinding.VALID


def _over(end: dt.datetime | None, moment: dt.datetime) -> bool:
    return end is not None and end <= moment
