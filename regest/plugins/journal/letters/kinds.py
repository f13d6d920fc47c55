"""Which kinds of papers take no number: they may be kept, but are not registered (domain 2.1)."""

from __future__ import annotations

import datetime as dt

from regest.api import Refusal, Rulebook
from regest.plugins.journal.declarations import NOT_REGISTERED
from regest.plugins.journal.words import _


def require_registered(rules: Rulebook, kind: str, today: dt.date) -> None:
    """Stop a paper of a kind that is not registered before it takes a number.

    Raises:
        Refusal: `kind_not_registered`; names both ways out.
    """
    if kind.strip().casefold() not in {
        each.casefold() for each in rules.words(NOT_REGISTERED, today)
    }:
        return
    raise Refusal(
        "kind_not_registered",
        _("Papers of the kind “{kind}” are not registered", kind=kind.strip()),
        rule=NOT_REGISTERED,
        clause=rules.in_force(NOT_REGISTERED, today).clause,
        remedy=_(
            "Keep it without a number: `regest record add`. If it asks for something, it is a "
            "letter: register it as one, or change the rule {rule} in regest.toml.",
            rule=NOT_REGISTERED,
        ),
    )
