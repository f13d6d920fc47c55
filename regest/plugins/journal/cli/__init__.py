"""`regest journal`: letters registered, listed and annulled, numbers reserved."""

from regest.plugins.journal.cli import (  # noqa: F401 — they add their commands
    addressees,
    answering,
    cards,
    confirming,
    dispatching,
    filing,
    intake,
    listing,
    numbers,
    old_journal,
    orders,
    printing,
    reading,
    registering,
    report,
    requests,
    resolving,
    year_end,
)
from regest.plugins.journal.cli.group import journal

__all__ = ["journal"]
