"""`regest member exit|remove|reorganise|liquidate`: endings, each with one list to review."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from regest.api.console import (
    DAY,
    argument,
    chosen_lines,
    consequence_options,
    consequences_as_data,
    emit,
    json_option,
    option,
    pass_house,
    say,
    show_consequences,
    shown_day,
    warn_all,
)
from regest.plugins.membership.cli.group import (
    decision_options,
    member,
    organisation_argument,
    paper_of,
    paper_options,
)
from regest.plugins.membership.declarations.catalogue import END
from regest.plugins.membership.words import _

if TYPE_CHECKING:
    from regest.api import Consequence, House
    from regest.plugins.membership.leaving.endings import NewEnding

F = TypeVar("F", bound=Callable[..., Any])
_FORMS = ("merger", "accession", "absorption", "division", "separation", "transformation")


def ending_options(function: F) -> F:
    """Give a command its last day, its paper, and the choice of consequences."""
    for each in (
        paper_options,
        option("--note", metavar=_("TEXT"), default="", help=_("What else is to be known.")),
        consequence_options,
    ):
        function = each(function)
    return function


@member.command("exit", help=_("Enter an exit on the organisation's own application (3.15, 5.6)."))
@organisation_argument
@option("--last-day", type=DAY, required=True, help=_("The day that the application names."))
@ending_options
@json_option
@pass_house(permission=END)
def leave(house: House, **given: Any) -> None:
    """End a membership by exit."""
    _end(house, "exit", given)


@member.command("remove", help=_("Enter a removal by a decision of the Presidium (3.14)."))
@organisation_argument
@option("--last-day", type=DAY, required=True, help=_("The last day of the membership."))
@decision_options
@option("--decided", "decided_on", type=DAY, help=_("The day of a decision typed by hand."))
@option("--for", "votes_for", type=click.IntRange(0), metavar="N",
        help=_("Votes for, typed by hand."))  # fmt: skip
@option("--roster", type=click.IntRange(1), metavar="N",
        help=_("Seats of the Presidium, typed by hand."))  # fmt: skip
@option(
    "--confirmed",
    "confirmed_on",
    type=DAY,
    help=_("When the chair confirmed the reading of clause 3.14."),
)
@option("--initiator", metavar=_("ORGANISATION"), default="", help=_("Which member asked for it."))
@option("--order", metavar=_("REF"), default="", help=_("The order of the authority."))
@ending_options
@json_option
@pass_house(permission=END)
def remove(house: House, **given: Any) -> None:
    """End a membership by removal."""
    _end(house, "removal", given)


@member.command("reorganise", help=_("Enter a reorganisation with its form (3.15)."))
@organisation_argument
@option("--form", type=click.Choice(_FORMS), required=True, help=_("In what form."))
@option("--on", "last_day", type=DAY, required=True, help=_("The day of the state register."))
@option("--ends/--stays", default=None, help=_("Whether the membership ends; by default by form."))
@option("--successor", metavar=_("ORGANISATION"), default="", help=_("Which organisation goes on."))
@ending_options
@json_option
@pass_house(permission=END)
def reorganise(house: House, **given: Any) -> None:
    """End a membership by reorganisation, or note that it goes on."""
    _end(house, "reorganisation", given)


@member.command("liquidate", help=_("Enter the liquidation of an organisation."))
@organisation_argument
@option("--on", "last_day", type=DAY, required=True, help=_("The day of the state register."))
@ending_options
@json_option
@pass_house(permission=END)
def liquidate(house: House, **given: Any) -> None:
    """End a membership by liquidation."""
    _end(house, "liquidation", given)


@member.command("take-back", help=_("Take an ending back that was a mistake or was withdrawn."))
@argument("ending", metavar=_("ID"), help=_("As `regest member show --json` shows it."))
@option("--reason", metavar=_("REASON"), required=True, help=_("Why."))
@json_option
@pass_house(permission=END)
def take_back(house: House, ending: str, reason: str, *, as_json: bool) -> None:
    """Take an ending back."""
    from regest.plugins.membership.leaving import taking_back

    done = taking_back.take_back(house, ending, reason)
    if as_json:
        emit({"id": done.row.id, "standing": done.row.restored_id})
    else:
        say(_("{name} stays in the Association", name=done.party.name))
    warn_all(done.warnings)


def _end(house: House, reason: str, given: dict[str, Any]) -> None:
    from regest.plugins.membership.leaving import endings
    from regest.plugins.membership.tables.leaving import EndReason, Reorganisation

    as_json, dry_run = given.pop("as_json"), given.pop("dry_run")
    also, without = given.pop("also"), given.pop("without")
    reference: str = given.pop("reference")
    paths: tuple[Path, ...] = given.pop("paths")
    form = given.pop("form", None)
    new = endings.NewEnding(
        reason=EndReason(reason),
        form=Reorganisation(form) if form else None,
        paper=paper_of(house, reference, paths),
        **given,
    )
    with house.read() as session:
        planned = endings.plan(house, session, new)
    if dry_run:
        _show(planned.consequences, planned.party.name, new, done=False, as_json=as_json)
        return
    chosen = chosen_lines(planned.consequences, also, without)
    seen = [each.key for each in planned.consequences]
    done = endings.carry_out(house, new, chosen, seen)
    _show(done.consequences, done.party.name, new, done=True, as_json=as_json)
    warn_all(done.warnings)


def _show(
    found: Sequence[Consequence], name: str, new: NewEnding, *, done: bool, as_json: bool
) -> None:
    day: dt.date = new.last_day
    if as_json:
        emit(
            {
                "organisation": name,
                "last_day": day,
                "ends": new.ending,
                "done": done,
                "consequences": consequences_as_data(found),
            }
        )
        return
    if not new.ending:
        say(_("{name} stays in the Association", name=name))
    elif done:
        say(_("{name}: the last day is {day}", name=name, day=shown_day(day)))
    else:
        say(_("{name}: the last day would be {day}", name=name, day=shown_day(day)))
    show_consequences(found)
