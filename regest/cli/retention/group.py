"""The group that the commands of `regest retention` are added to."""

from __future__ import annotations

from regest.core.base.messages import _
from regest.kit.console import group

READING = "retention.read"
EDITING = "retention.edit"


@group(
    "retention",
    help=_(
        "How long files are kept: what is due, why, what forbids destruction.\n\n"
        "FILE is an index and a year ({example}) or an id.",
        example="02-01@2026",
    ),
)
def retention() -> None:
    """Hold the commands."""
