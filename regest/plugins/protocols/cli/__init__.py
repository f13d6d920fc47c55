"""`regest meeting` and its kin: meetings prepared, held and written down."""

from regest.plugins.protocols.cli import (  # noqa: F401 — they add their commands
    agenda,
    elections,
    following,
    getting_ready,
    holding,
    notices,
    old_minutes,
    planning,
    removal,
    voting,
)
from regest.plugins.protocols.cli.decisions import decision
from regest.plugins.protocols.cli.group import meeting
from regest.plugins.protocols.cli.minutes import minutes

__all__ = ["decision", "meeting", "minutes"]
