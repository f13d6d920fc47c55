"""What an application lacks: for some of it the application is returned, yet registered (§1.3)."""

from __future__ import annotations

from collections.abc import Sequence

from regest.api import Message
from regest.plugins.membership.tables.joining import Ground
from regest.plugins.membership.words import _

MISSING: dict[str, Message] = {
    "ground": _("it names no ground for joining (3.1 or 3.2)"),
    "grounds": _("it names more than one ground; exactly one is wanted (3.1)"),
    "signature": _("it is not signed"),
    "acquainted": _("it does not say that the head knows the Statute"),
    "head": _("it does not name the head"),
    "date": _("it has no date"),
}


def missing_of(
    grounds: Sequence[Ground], *, signed: bool, acquainted: bool, head: str, dated: bool
) -> tuple[str, ...]:
    """Return codes of what is missing, in the order of the form; empty: it is complete."""
    wants = {
        "head": bool(head.strip()),
        "ground": bool(grounds),
        "grounds": len(grounds) < 2,
        "acquainted": acquainted,
        "date": dated,
        "signature": signed,
    }
    return tuple(code for code, held in wants.items() if not held)


def in_words(missing: Sequence[str]) -> list[Message]:
    """Return what is missing in words."""
    return [MISSING[code] for code in missing if code in MISSING]
