"""`regest journal void|reserve`: numbers annulled and set aside."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from regest.api.console import argument, emit, json_option, option, pass_house, say, warn_all
from regest.plugins.journal.cli.group import DIRECTIONS, journal
from regest.plugins.journal.declarations import RESERVE, VOID
from regest.plugins.journal.words import _

if TYPE_CHECKING:
    from regest.api import House


@journal.command("void", help=_("Annul a registration, or a reserved number; it stays visible."))
@argument("reference", metavar=_("REF"), help=_("Number as printed, or id, of the document."))
@option("--reason", metavar=_("REASON"), required=True, help=_("What is wrong with it."))
@json_option
@pass_house(permission=VOID)
def void(house: House, reference: str, reason: str, *, as_json: bool) -> None:
    """Annul a registration."""
    from regest.plugins.journal.letters import numbers

    done = numbers.void(house, reference, reason)
    if as_json:
        record_id = done.record.id if done.record is not None else None
        told = [str(each.message) for each in done.warnings]
        emit({"id": record_id, "number": done.number, "state": "annulled", "warnings": told})
        return
    say(_("Annulled: {number}", number=done.number))
    warn_all(done.warnings)


@journal.command("reserve", help=_("Set the next number aside."))
@option(
    "--direction",
    type=click.Choice(list(DIRECTIONS)),
    required=True,
    help=_("Incoming or outgoing."),
)
@option("--reason", metavar=_("REASON"), required=True, help=_("What it is set aside for."))
@json_option
@pass_house(permission=RESERVE)
def reserve(house: House, direction: str, reason: str, *, as_json: bool) -> None:
    """Reserve a number."""
    from regest.plugins.journal.letters import numbers

    number = numbers.reserve(house, DIRECTIONS[direction], reason)
    shown = numbers.shown_number(number)
    if as_json:
        emit({"number": shown, "date": number.issued_on, "state": "reserved", "reason": reason})
    else:
        say(_("Reserved: {number}", number=shown))
