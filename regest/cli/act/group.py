"""The group that the commands of `regest act` are added to, and what they share."""

from __future__ import annotations

from regest.core.base.messages import _
from regest.kit.console import argument, group

NUMBER = argument(
    "reference", metavar=_("NUMBER"), help=_("Number of the act (2, 2@2027), or its id.")
)


@group("act", help=_("Acts of destruction: drawn up, approved, carried out."))
def act() -> None:
    """Hold the commands."""
