"""The group `regest member`, and what its commands have in common."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from regest.api.console import FILE, argument, group, option
from regest.plugins.membership.words import _

if TYPE_CHECKING:
    from regest.api import House
    from regest.plugins.membership.papers import Brought

F = TypeVar("F", bound=Callable[..., Any])


@group("member", help=_("Members and candidates: applications, orders, endings (3.1–3.15)."))
def member() -> None:
    """Hold the commands."""


def paper_options(function: F) -> F:
    """Give a command the paper that it rests on: a registered one, or files to be registered."""
    for each in (
        option("--file", "paths", type=FILE, multiple=True, help=_("A file of the paper.")),
        option(
            "--record",
            "reference",
            metavar=_("REF"),
            default="",
            help=_("The paper, where it is registered already."),
        ),
    ):
        function = each(function)
    return function


def decision_options(function: F) -> F:
    """Give a command the decision that it rests on: of signed minutes, or typed by hand."""
    for each in (
        option("--number", metavar=_("NUMBER"), default="", help=_("Number of the minutes.")),
        option("--body", metavar=_("BODY"), default="", help=_("Who decided, in words.")),
        option(
            "--decision",
            metavar=_("DECISION"),
            default="",
            help=_("A decision of signed minutes: 4/1.2, or its identifier."),
        ),
    ):
        function = each(function)
    return function


def application_argument(function: F) -> F:
    """Give a command the reference of an application."""
    return argument(
        "application",
        metavar=_("APPLICATION"),
        help=_("Its number (Чл-3), the organisation, or the identifier."),
    )(function)


def organisation_argument(function: F) -> F:
    """Give a command the name of an organisation."""
    return argument("organisation", metavar=_("ORGANISATION"), help=_("Which organisation."))(
        function
    )


def paper_of(house: House, reference: str, paths: tuple[Path, ...]) -> Brought:
    """Return the paper that a command names."""
    from regest.plugins.membership.papers import brought

    return brought(house, reference, paths)


def located(house: House, reference: str) -> str:
    """Return the id of the application that a reference means, for whoever may see them.

    Raises:
        NotFound: there is none that this reader may see.
    """
    from regest.plugins.membership.declarations.catalogue import READ
    from regest.plugins.membership.joining import applications

    with house.read() as session:
        if not house.reader.may(READ):
            raise applications.unknown(reference)
        return applications.find(session, house.reader, reference).id
