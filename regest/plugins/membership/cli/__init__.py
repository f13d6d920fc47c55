"""`regest member` and its kin: applications, orders, endings, processes, consents."""

from regest.plugins.membership.cli import (  # noqa: F401 — they add their commands
    admitting,
    applying,
    blanks,
    bringing,
    deciding,
    heading,
    leaving,
    listing,
    ties,
)
from regest.plugins.membership.cli.consents import consent
from regest.plugins.membership.cli.duties import process
from regest.plugins.membership.cli.group import member

__all__ = ["consent", "member", "process"]
