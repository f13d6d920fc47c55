"""Commands of inventories: drawn up, approved, listed, shown, printed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from regest.core.base.messages import _
from regest.kit.console import (
    Column,
    argument,
    emit,
    group,
    heading,
    json_option,
    option,
    paper_options,
    pass_house,
    print_paper,
    say,
    shown_day,
    table,
)
from regest.kit.inventory_words import KINDS, STATES

if TYPE_CHECKING:
    from regest.kit.house import House

READING, DRAFTING, APPROVING = "retention.read", "act.draft", "act.approve"
NUMBER = argument(
    "reference",
    metavar=_("NUMBER"),
    help=_("Number of the inventory, or its id; where several have it: permanent:3, 3@2018."),
)


@group("inventory", help=_("Inventories of files kept permanently or for more than ten years."))
def inventory() -> None:
    """Hold the commands."""


@inventory.command("draft", help=_("Draw up an inventory, or draw up its draft anew."))
@option(
    "--kind",
    type=click.Choice(tuple(KINDS)),
    default="permanent",
    help=_("Kept permanently, or for more than ten years."),
)
@option(
    "--from",
    "first_year",
    type=int,
    required=True,
    metavar=_("YEAR"),
    help=_("First closing year."),
)
@option("--to", "last_year", type=int, metavar=_("YEAR"), help=_("Last one; default: the first."))
@json_option
@pass_house(permission=DRAFTING)
def draft(
    house: House, kind: str, first_year: int, last_year: int | None, *, as_json: bool
) -> None:
    """Draw up an inventory."""
    from regest.core.retention import inventories
    from regest.core.retention.tables import InventoryKind

    with house.work() as work:
        done = inventories.draft(
            work, house.deployment.rules, InventoryKind(kind), first_year, last_year or first_year
        )
    if as_json:
        emit({"id": done.inventory.id, "number": done.inventory.number, "files": len(done.rows)})
    else:
        say(
            _.n(
                "Inventory No. {number} is drawn up: {count} file.",
                "Inventory No. {number} is drawn up: {count} files.",
                len(done.rows),
                number=done.inventory.number,
            )
        )


@inventory.command("approve", help=_("Approve a draft; its paper becomes a document."))
@NUMBER
@option("--minutes", metavar=_("TEXT"), required=True, help=_("Minutes of the commission."))
@option("--code", metavar=_("CODE"), default="", help=_("The code of your second factor."))
@json_option
@pass_house(permission=APPROVING)
def approve(house: House, reference: str, minutes: str, code: str, *, as_json: bool) -> None:
    """Approve an inventory."""
    from regest.kit import inventories
    from regest.kit.console.signing import proof_of

    done = inventories.approve(house, reference, minutes=minutes, proof=proof_of(code))
    if as_json:
        emit({"id": done.inventory.id, "number": done.inventory.number, "record": done.record.id})
    else:
        say(
            _(
                "Inventory No. {number} is approved; its paper: document {record}.",
                number=done.inventory.number,
                record=done.record.number,
            )
        )


@inventory.command("list", help=_("List inventories, and the years that wait for one."))
@json_option
@pass_house
def list_all(house: House, *, as_json: bool) -> None:
    """List inventories."""
    from regest.core.retention import inventories
    from regest.kit.inventory_words import inventory_card

    house.reader.require(READING)
    today = house.deployment.database.today()
    with house.read() as session:
        rows = [inventory_card(each) for each in inventories.list_inventories(session)]
        missing = inventories.years_missing(session, house.deployment.rules, today)
    if as_json:
        waiting = {kind.value: years for kind, years in missing.items()}
        emit({"inventories": rows, "missing": waiting})
        return
    columns = (
        Column(_.p("column", "Number"), whole=True, right=True),
        Column(_.p("column", "Kind")),
        Column(_.p("column", "Years"), whole=True),
        Column(_.p("column", "State")),
        Column(_.p("column", "Approved"), whole=True, optional=True),
        Column(_.p("column", "Minutes"), optional=True),
    )
    if rows:
        table(columns, [_line(row) for row in rows])
    for kind, years in missing.items():
        said = ", ".join(map(str, years))
        say(_("No inventory yet ({kind}): {years}", kind=KINDS[kind.value], years=said))


@inventory.command("show", help=_("Show the files of an inventory."))
@NUMBER
@json_option
@pass_house
def show(house: House, reference: str, *, as_json: bool) -> None:
    """Show one inventory."""
    from regest.core.retention import inventories
    from regest.kit.inventory_words import inventory_card, row_card

    house.reader.require(READING)
    with house.read() as session:
        found = inventories.inventory_with(session, reference)
        rows = [row_card(row) for row in inventories.rows_of(session, found.id)]
    if as_json:
        emit({**inventory_card(found), "rows": rows})
        return
    heading(_("Inventory No. {number}", number=found.number))
    columns = (
        Column("№", whole=True, right=True),
        Column(_.p("column", "Index"), whole=True),
        Column(_.p("column", "File")),
        Column(_.p("column", "From"), whole=True),
        Column(_.p("column", "To"), whole=True),
        Column(_.p("column", "Term"), optional=True),
    )
    table(
        columns,
        [
            [row["position"], row["index"], row["title"], shown_day(row["first_on"]),
             shown_day(row["last_on"]), row["term"]]
            for row in rows
        ],
    )  # fmt: skip


@inventory.command("print", help=_("Write the paper of an inventory: .pdf or .docx."))
@NUMBER
@paper_options
@json_option
@pass_house
def print_one(house: House, reference: str, path: Path, *, overwrite: bool, as_json: bool) -> None:
    """Write the paper."""
    from regest.kit.inventories import paper_of

    house.reader.require(READING)
    print_paper(house, paper_of(house, reference), path, overwrite=overwrite, as_json=as_json)


def _line(row: dict[str, Any]) -> list[object]:
    years = dict.fromkeys((row["first_year"], row["last_year"]))
    return [
        row["number"],
        KINDS[row["kind"]],
        "–".join(map(str, years)),
        STATES[row["state"]],
        shown_day(row["approved_on"]),
        row["minutes"],
    ]
