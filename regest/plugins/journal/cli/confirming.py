"""`regest journal intake confirm`: a proposed letter registered, mended where it was misread."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import click

from regest.api.console import DAY, argument, json_option, option, pass_house, read_moment
from regest.plugins.journal.choice import Choice
from regest.plugins.journal.cli.intake import intake
from regest.plugins.journal.cli.registering import answer, number_options
from regest.plugins.journal.declarations import REGISTER_INCOMING
from regest.plugins.journal.letters.descriptions import Sheets
from regest.plugins.journal.words import _

if TYPE_CHECKING:
    from regest.api import House


@intake.command("confirm", help=_("Register a letter of the list; what is not said stays as read."))
@argument("reference", metavar="N", help=_("Number in the list."))
@option("--from", "sender", metavar=_("NAME"), help=_("Who sent it."))
@option("--number", metavar=_("NUMBER"), help=_("The sender's number; empty: no number."))
@option("--dated", type=DAY, help=_("The sender's date."))
@option("--undated", is_flag=True, help=_("The letter bears no date."))
@option("--received", metavar=_("MOMENT"), help=_("When it came, such as 2026-10-26T09:15."))
@option("--subject", metavar=_("TEXT"), help=_("What it is about."))
@option("--kind", metavar=_("KIND"), help=_("Kind of document."))
@option("--delivery", metavar=_("WAY"), help=_("How it came."))
@option("--sheets", metavar="N[/N]", help=_("Sheets of the document / of its annexes."))
@option("--executor", metavar=_("PERSON"), help=_("Who deals with it; default: the actor."))
@option(
    "--answers",
    metavar=_("REF"),
    help=_("The own letter it answers: 01-06/112 от 05.10.2026; empty: none."),
)
@option("--due", type=DAY, help=_("The day by which the letter asks for an answer."))
@option("--no-due", is_flag=True, help=_("The letter asks for nothing by a day."))
@option("--signed-by", metavar=_("PERSON"), help=_("Who signed it."))
@option("--copy-number", metavar=_("NUMBER"), help=_("Which copy it is, if it says so."))
@option("--mark", metavar=_("MARK"), help=_("Mark of restricted access; empty: none."))
@option("--mark-basis", metavar=_("TEXT"), help=_("What the mark rests on."))
@option("--main", metavar=_("FILE"), default="", help=_("Which of its files is the letter itself."))
@option(
    "--duplicate",
    type=click.Choice([each.value for each in Choice]),
    help=_("What to do with one that looks registered already."),
)
@option("--reason", metavar=_("REASON"), help=_("How it differs, for other."))
@number_options
@json_option
@pass_house(permission=REGISTER_INCOMING)
def confirm(
    house: House,
    reference: str,
    main: str,
    dated: dt.date | None,
    due: dt.date | None,
    received: str | None,
    sheets: str | None,
    duplicate: str | None,
    *,
    undated: bool,
    no_due: bool,
    as_json: bool,
    **given: Any,
) -> None:
    """Register a proposed letter."""
    from regest.plugins.journal.intake import proposals as service

    changes = {name: value for name, value in given.items() if value is not None}
    if dated is not None or undated:
        changes["dated"] = dated
    if due is not None or no_due:
        changes["due_on"] = due
    if received is not None:
        changes["received_at"] = read_moment(house, received)
    if sheets is not None:
        changes["sheets"] = Sheets.parse(sheets)
    if duplicate is not None:
        changes["choice"] = Choice(duplicate)
    answer(service.confirm(house, reference, main=main, **changes), as_json=as_json)
