"""What was found of a certificate signature, in the words that people read (SIG-2)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

from regest.core.base.messages import Message, _
from regest.core.hooks.signature_types import SignatureFinding, SignerAnswer
from regest.core.signatures.tables import SignatureCheck

GOST = "GOST"
Known = SignatureCheck | SignerAnswer


def said_of(finding: SignatureFinding, check: Known | None = None) -> Message:
    """Return a finding as one sentence, with the days that the check knows."""
    if finding is SignatureFinding.VALID_THEN:
        return _(
            "The signature was valid at the moment of signing (time-stamp {day})",
            day=_day(check.proved_at if check is not None else None),
        )
    if finding is SignatureFinding.EXPIRED:
        return _(
            "The signature is not confirmed: the certificate expired on {day}, "
            "the time of signing is not proved",
            day=_day(check.valid_to if check is not None else None),
        )
    if finding is SignatureFinding.UNCHECKED and check is not None and _by_gost(check):
        return _("The signature is not checked: this server does not support the GOST algorithm")
    return _SAID[finding]


def _by_gost(check: Known) -> bool:
    """Tell whether nothing here computes GOST: what computed something, names itself."""
    return check.algorithm.startswith(GOST) and not check.tool


def _day(moment: dt.datetime | None) -> dt.date | str:
    return moment.date() if moment is not None else "–"


_SAID: Mapping[SignatureFinding, Message] = {
    SignatureFinding.VALID: _("The signature is valid"),
    SignatureFinding.REVOKED: _("The signature is not confirmed: the certificate was revoked"),
    SignatureFinding.UNTRUSTED: _(
        "The document is unchanged; trust in the certificate was not checked"
    ),
    SignatureFinding.UNCHECKED: _(
        "The signature is not checked: this server has nothing to check it with"
    ),
    SignatureFinding.CHANGED: _(
        "The signature is not valid: the document was changed after signing"
    ),
    SignatureFinding.OTHER_FILE: _("The signature belongs to another file"),
    SignatureFinding.BROKEN: _("The file of the signature is damaged"),
}
