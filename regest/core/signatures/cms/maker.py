"""Makes certificate signatures: our side. The key is read, used and forgotten in a child process.

A key comes as a PKCS#12 file with its passphrase, for one call. Neither is written anywhere, is in
any message or log line, or outlives the call.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import NoReturn

from regest.core.base.errors import Refusal, Unavailable
from regest.core.base.messages import Message, _
from regest.core.documents import child
from regest.core.signatures.cms import bundle, mark
from regest.core.signatures.cms.signer import available

CLAUSE = "63-ФЗ ст. 11"
_SIGN = "regest.core.signatures.cms.making:detached"
_STAMP = "regest.core.signatures.cms.making:stamped"


def detached(
    content: bytes, p12: bytes, passphrase: str, *, moment: dt.datetime, stamp_url: str = ""
) -> bytes:
    """Return a detached signature upon `content` (CAdES-BES, DER: a `.p7s` file).

    It claims to be signed at `moment`, in UTC. With `stamp_url` (setting
    `signatures.time_stamp_url`) a time-stamp proves the moment; who wants to sign although the
    service is down calls again without it. Call it outside any unit of work, then check the
    container like everybody's: that it was made here proves nothing of its certificate.

    Raises:
        Refusal: `key_unreadable` (wrong passphrase, or no PKCS#12), `key_gost`,
            `key_without_certificate`, `key_expired`, `key_not_yet_valid`, `key_kind_unknown`,
            `stamp_failed` (nothing is signed).
        Unavailable: `pki_missing`, or `signing_failed`.
    """
    container = signed_by(
        _SIGN, [content, p12, passphrase.encode()], {"moment": moment.isoformat()}
    )
    return stamped_by(_STAMP, container, stamp_url) if stamp_url else container


def signed_by(job: str, given: list[bytes], arguments: Mapping[str, str]) -> bytes:
    """Return what a job of the child made with a key; a key that cannot sign is refused."""
    if not available():
        raise Unavailable(
            "pki_missing",
            _("Certificate signatures are not made here"),
            remedy=_("The administrator installs regest[pki], or bring a .sig file made outside."),
        )
    try:
        answer = child.work(job, bundle.pack(given), arguments)
    except child.ChildFault as fault:
        raise Unavailable(
            "signing_failed",
            _("The signature could not be made: {reason}", reason=fault.reason),
            remedy=_("Try again, or bring a .sig file made outside."),
        ) from fault
    if "refused" in answer.data:
        _refuse(str(answer.data["refused"]), str(answer.data["day"]))
    return answer.parts[0]


def stamped_by(job: str, made: bytes, url: str) -> bytes:
    """Return what was signed with a time-stamp of the service at `url`."""
    try:
        return child.work(job, made, {"url": url}).parts[0]
    except child.ChildFault as fault:
        raise Refusal(
            "stamp_failed",
            _("Nothing is signed: no time-stamp was given, {reason}", reason=fault.reason),
            rule="SIG-3",
            clause=CLAUSE,
            remedy=_("Try again later, or sign without a time-stamp."),
        ) from fault


def _refuse(code: str, told: str) -> NoReturn:
    day = dt.datetime.fromisoformat(told).date() if told else ""
    said, remedy = _said(day)[code]
    rule, clause = ("STM-1", mark.CLAUSE) if code.startswith("mark_") else ("SIG-3", CLAUSE)
    raise Refusal(code, said, rule=rule, clause=clause, remedy=remedy)


def _said(day: dt.date | str) -> Mapping[str, tuple[Message, Message]]:
    """Return what each refusal of a child says, and its way out; `day` is the one it speaks of."""
    in_force = _("Sign with a certificate that is in force.")
    return {
        "key_unreadable": (
            _("The key cannot be read: a wrong passphrase, or the file is no PKCS#12 (.p12, .pfx)"),
            _("Check the passphrase and the keyboard layout, and that the file holds a key."),
        ),
        "key_gost": (
            _("This server does not sign with GOST keys"),
            _("Sign the file in CryptoARM or CryptoPro and bring the .sig file here."),
        ),
        "key_without_certificate": (
            _("The file holds a key without its certificate"),
            _("Export the key again, together with its certificate."),
        ),
        "key_expired": (_("The certificate of the key expired on {day}", day=day), in_force),
        "key_not_yet_valid": (
            _("The certificate of the key is valid from {day} only", day=day),
            in_force,
        ),
        "key_kind_unknown": (
            _("This server does not sign with keys of this kind"),
            _("Use a key of RSA or of an elliptic curve, or bring a .sig file made outside."),
        ),
        "mark_of_another": (
            _("The mark is of another certificate than the key"),
            _("Check the signature made with this key, and show its mark."),
        ),
        "mark_without_room": (
            _("The signed copy has no place left for the mark"),
            _("Make the copy anew from the original, naming everybody who signs."),
        ),
    }
