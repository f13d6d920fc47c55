"""`regest journal order`: orders of the chair, registered once they are signed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from regest.api.console import DAY, FILE, emit, json_option, option, pass_house, say
from regest.plugins.journal.cli.answering import refuse_target
from regest.plugins.journal.cli.group import journal
from regest.plugins.journal.cli.registering import answer, number_options
from regest.plugins.journal.letters.descriptions import Sheets
from regest.plugins.journal.order_declarations import ISSUE_ORDER, ORDER_FILE
from regest.plugins.journal.words import _

if TYPE_CHECKING:
    from regest.api import House


@journal.command("order", help=_("Register an order of the chair, which must be signed."))
@option("--subject", metavar=_("TEXT"), required=True, help=_("What it is about."))
@option(
    "--signed-by",
    "signatory",
    metavar=_("PERSON"),
    default="",
    help=_("Who signed it; default: who is in the chair."),
)
@option("--dated", type=DAY, help=_("The day of signing; default: today."))
@option("--case", metavar=_("INDEX"), default=ORDER_FILE, help=_("Index of the file plan."))
@option("--basis", metavar=_("REF"), default="", help=_("The decision that it executes."))
@option(
    "--from-paper",
    metavar=_("TEXT"),
    default="",
    help=_("The signed paper, when you enter it for the chair."),
)
@option("--sheets", metavar="N[/N]", default="", help=_("Sheets of the document / of its annexes."))
@option(
    "--file",
    "files",
    type=FILE,
    multiple=True,
    help=_("Its file, the annexes after it; may be repeated."),
)
@option(
    "--out",
    "target",
    type=click.Path(path_type=Path, dir_okay=False),
    metavar=_("FILE"),
    help=_(
        "Only write the form to this Word file, to be finished and signed; nothing is registered."
    ),
)
@number_options
@json_option
@pass_house(permission=ISSUE_ORDER)
def order(
    house: House,
    files: tuple[Path, ...],
    sheets: str,
    target: Path | None,
    *,
    as_json: bool,
    **given: Any,
) -> None:
    """Register an order, or write its form."""
    from regest.plugins.journal.resolutions.orders import Order, form, register_order

    wanted = Order(sheets=Sheets.parse(sheets), **given)
    if target is None:
        answer(register_order(house, wanted, files), as_json=as_json)
        return
    from regest.api.papers import write_file

    refuse_target(target)
    write_file(target, form(house, wanted))
    if as_json:
        emit({"file": str(target), "number": ""})
    else:
        say(_("Written to {path}", path=target))
