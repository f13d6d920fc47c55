"""`regest journal`: letters registered, listed and annulled, numbers reserved."""

from regest.plugins.journal.cli import (  # noqa: F401 — they add their commands
    addressees,
    answering,
    cards,
    dispatching,
    listing,
    numbers,
    printing,
    reading,
    registering,
    requests,
    resolving,
    year_end,
)
from regest.plugins.journal.cli.group import journal

__all__ = ["journal"]
