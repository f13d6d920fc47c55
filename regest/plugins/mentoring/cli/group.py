"""The group `regest mentor`, and what its commands have in common."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from regest.api import Problem
from regest.api.console import argument, group, option, warn_all
from regest.plugins.mentoring.words import _

if TYPE_CHECKING:
    from regest.api import House

F = TypeVar("F", bound=Callable[..., Any])


@group("mentor", help=_("Mentors and candidates: pairs proposed, approved and followed."))
def mentor() -> None:
    """Hold the commands."""


def both_arguments(function: F) -> F:
    """Give a command a mentor and a candidate by their names."""
    second = argument("candidate", metavar=_("CANDIDATE"), help=_("The candidate's name."))
    first = argument("mentor_name", metavar=_("MENTOR"), help=_("The mentor's name."))
    return first(second(function))


def list_option(function: F) -> F:
    """Give a command the list it works on: the one under way by default."""
    return option("--list", "reference", metavar=_("LIST"), default="",
                  help=_("Which list; default: the one under way."))(function)  # fmt: skip


def pair_argument(function: F) -> F:
    """Give a command the pair it works on."""
    return argument("reference", metavar=_("PAIR"), help=_("Its number (НК-1), or identifier."))(
        function
    )


def decision_options(function: F) -> F:
    """Give a command a decision: one of signed minutes, or typed by hand."""
    from regest.api.console import DAY

    for each in (
        option("--body", metavar=_("BODY"), default="presidium", help=_("Who decided.")),
        option("--number", metavar=_("NUMBER"), default="",
               help=_("The number of a decision typed by hand.")),
        option("--on", "decided_on", type=DAY, help=_("The day of a decision typed by hand.")),
        option("--decision", "named", metavar=_("DECISION"), default="",
               help=_("A decision of signed minutes: 4/1.2, or its identifier.")),
    ):  # fmt: skip
        function = each(function)
    return function


def decision_id(house: House, named: str) -> str:
    """Return the id of the decision of signed minutes that a number means; empty for none.

    Raises:
        NotFound: nothing such is offered.
        Ambiguous: several years have it.
    """
    from regest.api import Ambiguous, NotFound
    from regest.plugins.mentoring.approving.enacting import offered

    if not named:
        return ""
    with house.read() as session:
        found = offered(house, session, named) or ()
        if not found:
            found = offered(house, session) or ()
    meant = [each for each in found if named in {each.number, each.record_id}]
    if not meant:
        raise NotFound(
            "decision_unknown",
            _("There is no decision {name} in signed minutes", name=named),
            rule="PAR-1",
            remedy=_("`regest mentor decisions` shows them; or type --on and --number."),
        )
    if len(meant) > 1:
        raise Ambiguous(
            "decision_ambiguous",
            _("Several decisions have the number {name}", name=named),
            [f"{each.record_id}: {each.held_on:%d.%m.%Y}" for each in meant],
            remedy=_("Name one of them by its identifier."),
        )
    return meant[0].record_id


def tell(problems: tuple[Problem, ...]) -> None:
    """Tell what a person should know of a change."""
    warn_all(problems)
