"""What follows from a change, as commands show it, and the choice of its lines."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

import click

from regest.core.base.errors import UsageFault
from regest.core.base.messages import _
from regest.kit.console.commands import option
from regest.kit.console.output import Column, table

if TYPE_CHECKING:
    from regest.core.hooks.consequence_types import Consequence

F = TypeVar("F", bound=Callable[..., Any])


def consequence_options(function: F) -> F:
    """Give a command `--dry-run`, and the choice of lines of what follows: `also`, `without`."""
    for each in (
        option("--dry-run", is_flag=True, help=_("Only show what would follow.")),
        option(
            "--without",
            type=click.IntRange(1),
            multiple=True,
            metavar="N",
            help=_("Leave this line of the list."),
        ),
        option(
            "--also",
            type=click.IntRange(1),
            multiple=True,
            metavar="N",
            help=_("Apply this line, which is not chosen by itself."),
        ),
    ):
        function = each(function)
    return function


def chosen_lines(
    found: Sequence[Consequence], also: Sequence[int], without: Sequence[int]
) -> list[str]:
    """Return the keys of the chosen lines: those chosen by themselves, changed by numbers from 1.

    Raises:
        UsageFault: `line_unknown`, the list has no such line.
    """
    for number in (*also, *without):
        if number > len(found):
            raise UsageFault(
                "line_unknown",
                _("The list has no line {number}", number=number),
                remedy=_("Look at it with --dry-run."),
            )
    return [
        each.key
        for number, each in enumerate(found, start=1)
        if (each.chosen or number in also) and number not in without
    ]


def show_consequences(found: Sequence[Consequence]) -> None:
    """Show what follows, line by line, with the clause and whether it is chosen."""
    if not found:
        return
    columns = (
        Column(_.p("column", "No."), right=True),
        Column(_.p("column", "What follows")),
        Column(_.p("column", "Clause"), optional=True),
        Column(_.p("column", "Chosen")),
    )
    rows = [
        [str(number), each.title, each.clause, _("yes") if each.chosen else _("no")]
        for number, each in enumerate(found, start=1)
    ]
    table(columns, rows)


def consequences_as_data(found: Sequence[Consequence]) -> list[dict[str, object]]:
    """Return what follows as data for other programs."""
    return [
        {
            "key": each.key,
            "title": str(each.title),
            "rule": each.rule,
            "clause": each.clause,
            "chosen": each.chosen,
        }
        for each in found
    ]
