"""`regest member` and its kin: applications, orders, endings, processes, consents."""

from regest.plugins.membership.cli import (  # noqa: F401 — they add their commands
    admitting,
    applying,
    leaving,
    listing,
)
from regest.plugins.membership.cli.group import member

__all__ = ["member"]
