"""The group `regest certificate`, and what its commands have in common."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from regest.api.console import argument, group
from regest.plugins.certificates.words import _

F = TypeVar("F", bound=Callable[..., Any])


@group("certificate", help=_("Certificates of membership: issued, handed over, checked."))
def certificate() -> None:
    """Hold the commands."""


def number_argument(function: F) -> F:
    """Give a command the number of its certificate."""
    return argument(
        "number", metavar=_("NUMBER"), help=_("Its number: 17, 017; or its identifier.")
    )(function)
