"""The group that the commands of `regest party` are added to."""

from __future__ import annotations

from regest.core.base.messages import _
from regest.kit.console import group


@group(
    "party", help=_("Correspondents: organisations and persons, known by any spelling of a name.")
)
def party() -> None:
    """Hold the commands."""
