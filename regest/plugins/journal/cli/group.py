"""The group `regest journal`, and what its commands have in common."""

from __future__ import annotations

from regest.api.console import group
from regest.plugins.journal.words import INCOMING_LEDGER, OUTGOING_LEDGER, _

DIRECTIONS = {"in": INCOMING_LEDGER, "out": OUTGOING_LEDGER}


@group("journal", help=_("Journals of incoming and outgoing documents."))
def journal() -> None:
    """Hold the commands."""
