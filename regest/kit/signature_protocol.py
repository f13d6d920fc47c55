"""«Протокол проверки электронной подписи»: what a check found, in lines for people (SIG-5)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from zoneinfo import ZoneInfo

from regest.core.base.messages import Message, _
from regest.core.hooks.signature_types import SignerAnswer
from regest.core.signatures.tables import SignatureCheck

# What a check that was kept and an answer that was not have in common.
Told = SignatureCheck | SignerAnswer
Line = tuple[Message, Message | str]


def lines_of(told: Told, zone: ZoneInfo) -> Iterator[Line]:
    """Yield what is known of a signature: owner, certificate, moments; what is not is left out."""
    yield from _certificate(told)
    if told.claimed_at is not None:
        claimed = _("{moment} (as the signature says)", moment=moment_of(told.claimed_at, zone))
        yield _("Signed at"), claimed
    if told.proved_at is not None:
        proved = _("{moment} (trusted time-stamp)", moment=moment_of(told.proved_at, zone))
        yield _("Time is proved"), proved
    if told.revoked_at is not None:
        yield _("Revoked on"), moment_of(told.revoked_at, zone)
    if told.algorithm:
        yield _("Algorithm"), told.algorithm
    if told.tool:
        yield _("Checked with"), told.tool


def checked_words(check: SignatureCheck, zone: ZoneInfo) -> Message:
    """Return when a signature was checked and by whom."""
    return _(
        "checked on {day}, {actor}",
        day=f"{check.checked_at.astimezone(zone):%d.%m.%Y}",
        actor=check.checked_by,
    )


def moment_of(at: dt.datetime, zone: ZoneInfo) -> str:
    """Return a moment as people of the association read it."""
    return f"{at.astimezone(zone):%d.%m.%Y %H:%M:%S %Z}"


def _certificate(told: Told) -> Iterator[Line]:
    for label, value in (
        (_("Owner"), told.owner),
        (_.p("of a certificate", "Organisation"), told.organisation),
        (_("Number of the certificate"), told.serial),
        (_("Issued by"), told.issuer),
    ):
        if value:
            yield label, value
    if told.valid_from is not None and told.valid_to is not None:
        # Days as the certificate has them, and as the finding names the last one.
        first, last = (f"{at:%d.%m.%Y}" for at in (told.valid_from, told.valid_to))
        yield _("Certificate is valid"), _("from {first} to {last}", first=first, last=last)
