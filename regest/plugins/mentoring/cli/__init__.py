"""`regest mentor`: pairs proposed, agreed, approved, followed to the certificate."""

from regest.plugins.mentoring.cli import (  # noqa: F401 — they add their commands
    agreeing,
    checking,
    pairs,
    proposing,
    reports,
    terms,
)
from regest.plugins.mentoring.cli.group import mentor

__all__ = ["mentor"]
