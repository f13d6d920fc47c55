"""`regest journal order`: orders of the chair, registered once they are signed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from regest.api.console import DAY, FILE, json_option, option, pass_house
from regest.plugins.journal.cli.group import journal
from regest.plugins.journal.cli.registering import answer, number_options
from regest.plugins.journal.letters import Sheets
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
@number_options
@json_option
@pass_house(permission=ISSUE_ORDER)
def order(
    house: House, files: tuple[Path, ...], sheets: str, *, as_json: bool, **given: Any
) -> None:
    """Register an order."""
    from regest.plugins.journal.orders import Order, register_order

    entry = register_order(house, Order(sheets=Sheets.parse(sheets), **given), files)
    answer(entry, as_json=as_json)
