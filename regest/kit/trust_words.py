"""Trusted certificates and revocation lists in the words and data of commands and pages."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence

from regest.core.base.messages import Message, _
from regest.core.signatures.trust_keeping import Outcome, Taken, TakenList
from regest.core.signatures.trust_listing import ListLine, TrustedLine
from regest.core.signatures.trust_tables import RevocationList, TrustedCertificate, TrustedRole

ROLES: Mapping[TrustedRole, Message] = {
    TrustedRole.ROOT: _.p("certificate", "root"),
    TrustedRole.INTERMEDIATE: _.p("certificate", "intermediate"),
    TrustedRole.LEAF: _.p("certificate", "a signer's own"),
}
# So many years are left before days are counted.
_YEARS, _YEAR = 2, 365
_BECAME: Mapping[Outcome, Message] = {
    Outcome.ADDED: _.p("certificate", "Added"),
    Outcome.KNOWN: _.p("certificate", "There already"),
    Outcome.ACCREDITED: _.p("certificate", "Marked as accredited"),
    Outcome.RESTORED: _.p("certificate", "Trusted again"),
    Outcome.WITHDRAWN: _.p("certificate", "Withdrawn before, and left so"),
    Outcome.LEFT_OUT: _.p("certificate", "A signer's own, left out"),
}
_LIST_BECAME: Mapping[Outcome, Message] = {
    Outcome.ADDED: _.p("revocation list", "Added"),
    Outcome.KNOWN: _.p("revocation list", "There already"),
}


def became(taken: Taken) -> Message:
    """Return what became of a certificate of a file."""
    return _("{outcome}: {name}", outcome=_BECAME[taken.outcome], name=taken.facts.subject)


def list_became(taken: TakenList) -> Message:
    """Return what became of a revocation list of a file."""
    return _(
        "{outcome}: {name}, list of {day}",
        outcome=_LIST_BECAME[taken.outcome],
        name=taken.kept.issuer,
        day=taken.kept.this_update.date(),
    )


def remarks(taken: Sequence[TakenList], now: dt.datetime) -> list[Message]:
    """Return what is to be known of lists that were brought: unsigned ones, stale ones."""
    return [
        *(_unconfirmed(each.kept) for each in taken if not each.kept.confirmed_by),
        *(_stale(each.kept) for each in taken if _is_over(each.kept, now)),
    ]


def _is_over(kept: RevocationList, now: dt.datetime) -> bool:
    return kept.next_update is not None and kept.next_update < now


def _stale(kept: RevocationList) -> Message:
    return _(
        "The list of {issuer} is not in force any more: bring the next one", issuer=kept.issuer
    )


def _unconfirmed(kept: RevocationList) -> Message:
    return _(
        "The signature of the list of {issuer} was not checked: no certificate of its issuer is "
        "kept, or its algorithm is not computed here",
        issuer=kept.issuer,
    )


def time_left(days: int | None) -> Message:
    """Return how long something is in force, from the days that are left."""
    if days is None:
        return _("no day is named")
    if days < 0:
        return _.n("over for {count} day", "over for {count} days", -days)
    if days >= _YEARS * _YEAR:
        return _.n("{count} year left", "{count} years left", days // _YEAR)
    return _.n("{count} day left", "{count} days left", days)


def certificate_data(kept: TrustedCertificate, days: int | None = None) -> dict[str, object]:
    """Return a certificate as programs read it."""
    return {
        "id": kept.id,
        "sha256": kept.sha256,
        "role": kept.role.value,
        "subject": kept.subject,
        "issuer": kept.issuer,
        "serial": kept.serial,
        "valid_from": kept.valid_from,
        "valid_to": kept.valid_to,
        **({"days_left": days} if days is not None else {}),
        "qualified": kept.qualified,
        "added_at": kept.added_at,
        "added_by": kept.added_by,
        "withdrawn_at": kept.withdrawn_at,
        "withdrawn_by": kept.withdrawn_by,
        "withdrawal_reason": kept.withdrawal_reason,
    }


def line_data(line: TrustedLine) -> dict[str, object]:
    """Return a line of the list as programs read it."""
    return certificate_data(line.certificate, line.days)


def list_data(kept: RevocationList) -> dict[str, object]:
    """Return a revocation list as programs read it."""
    return {
        "sha256": kept.sha256,
        "issuer": kept.issuer,
        "number": kept.number,
        "this_update": kept.this_update,
        "next_update": kept.next_update,
        "confirmed_by": kept.confirmed_by,
        "added_at": kept.added_at,
        "added_by": kept.added_by,
    }


def list_line_data(line: ListLine) -> dict[str, object]:
    """Return the newest list of an issuer as programs read it."""
    return {
        **list_data(line.kept),
        "days_left": line.days,
        "stale": line.stale,
        "former": line.former,
    }
