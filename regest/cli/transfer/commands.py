"""Commands of transfers: prepared with their package, accepted, cancelled, listed, printed."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING, Any

from regest.core.base.messages import _
from regest.kit.console import (
    DAY,
    Column,
    argument,
    card,
    emit,
    group,
    json_option,
    option,
    paper_options,
    pass_house,
    print_paper,
    say,
    shown_day,
    table,
)

if TYPE_CHECKING:
    from regest.core.retention.tables import ArchiveTransfer
    from regest.kit.house import House

READING, EDITING = "retention.read", "transfer.edit"
NUMBER = argument(
    "reference", metavar=_("NUMBER"), help=_("Number of the transfer, 3 or 3/2026, or its id.")
)


@group("transfer", help=_("Transfers of permanent files to an archive, with package and act."))
def transfer() -> None:
    """Hold the commands."""


@transfer.command("prepare", help=_("Prepare the transfer of due files, and make its package."))
@argument("inventory", metavar=_("INVENTORY"), help=_("Number of the approved inventory."))
@option("--archive", required=True, metavar=_("NAME"), help=_("The archive that takes the files."))
@option(
    "--file",
    "references",
    multiple=True,
    metavar=_("FILE"),
    help=_("Only this file, by its id; may be repeated."),
)
@json_option
@pass_house(permission=EDITING)
def prepare(
    house: House, inventory: str, archive: str, references: tuple[str, ...], *, as_json: bool
) -> None:
    """Prepare a transfer."""
    from regest.kit import transfers

    _packed(house, transfers.begin(house, inventory, archive, references), as_json=as_json)


@transfer.command("pack", help=_("Make the package of a prepared transfer, or make it anew."))
@NUMBER
@json_option
@pass_house(permission=EDITING)
def pack(house: House, reference: str, *, as_json: bool) -> None:
    """Make a package."""
    from regest.kit import transfers

    _packed(house, transfers.pack(house, reference), as_json=as_json)


@transfer.command("accept", help=_("Enter that the archive accepted; the act becomes a document."))
@NUMBER
@option("--on", "day", type=DAY, required=True, help=_("Day of the archive's act."))
@option("--number", required=True, metavar=_("TEXT"), help=_("Number of the archive's act."))
@option("--by", "person", default="", metavar=_("NAME"), help=_("Who accepted for the archive."))
@json_option
@pass_house(permission=EDITING)
def accept(
    house: House, reference: str, day: dt.date, number: str, person: str, *, as_json: bool
) -> None:
    """Enter an acceptance."""
    from regest.core.retention.transfers import Acceptance
    from regest.kit import transfers

    done, record = transfers.accept(house, reference, Acceptance(day, number, person))
    if as_json:
        emit({**transfers.plain(done), "record_number": record.number})
        return
    say(
        _("The archive accepted transfer No. {number}; its act: document {record}.",
          number=done.number, record=record.number),
        _("The copies stay here: nobody destroys them."),
    )  # fmt: skip


@transfer.command("cancel", help=_("Give a prepared transfer up; its package is deleted."))
@NUMBER
@option("--reason", required=True, metavar=_("TEXT"), help=_("Why."))
@json_option
@pass_house(permission=EDITING)
def cancel(house: House, reference: str, reason: str, *, as_json: bool) -> None:
    """Cancel a transfer."""
    from regest.kit import transfers

    done = transfers.cancel(house, reference, reason)
    if as_json:
        emit(transfers.plain(done))
    else:
        say(_("Transfer No. {number} is cancelled.", number=done.number))


@transfer.command("list", help=_("List transfers, the latest first."))
@json_option
@pass_house(permission=READING)
def list_all(house: House, *, as_json: bool) -> None:
    """List transfers."""
    from regest.core.retention import transfers as service
    from regest.kit import transfers

    with house.read() as session:
        found = service.list_transfers(session)
    if as_json:
        emit([transfers.plain(each) for each in found])
    elif found:
        columns = (
            Column(_.p("column", "Number"), whole=True),
            Column(_.p("column", "Archive")),
            Column(_.p("column", "State")),
            Column(_.p("column", "Accepted"), whole=True, optional=True),
        )
        table(columns, [_line(each) for each in found])
    else:
        say(_("There are no transfers."))


@transfer.command("show", help=_("Show a transfer, its files, and whether its package is whole."))
@NUMBER
@json_option
@pass_house(permission=READING)
def show(house: House, reference: str, *, as_json: bool) -> None:
    """Show one transfer."""
    from regest.core.retention import transfers as service
    from regest.kit import transfer_package, transfers

    with house.read() as session:
        found = service.transfer_with(session, reference)
        told = transfers.card(session, found)
    wrong = transfer_package.problems(house, found) if found.package else []
    if as_json:
        emit({**told, "package_problems": wrong})
        return
    folder = transfer_package.packages_folder(house) / found.package
    card(
        (
            (_("Transfer"), f"{found.number}/{found.year}"),
            (_("Archive"), found.archive),
            (_("State"), transfers.STATES[found.state.value]),
            (_("Package"), folder if found.package else "–"),
            (_("SHA-256 of its list"), found.sha256 or "–"),
        )
    )
    rows = [
        [each["position"], each["index"], each["title"], each["period"]] for each in told["files"]
    ]
    columns = (
        Column(_.p("column", "No."), whole=True, right=True),
        Column(_.p("column", "Index"), whole=True),
        Column(_.p("column", "Title")),
        Column(_.p("column", "Period"), whole=True),
    )
    table(columns, rows)
    for name in wrong:
        say(_("Not as it was made: {name}", name=name))


@transfer.command("print", help=_("Print the act of transfer."))
@NUMBER
@paper_options
@json_option
@pass_house(permission=READING)
def print_act(house: House, reference: str, path: Path, *, overwrite: bool, as_json: bool) -> None:
    """Print the act."""
    from regest.kit import transfers

    paper = transfers.paper_of(house, reference)
    print_paper(house, paper, path, overwrite=overwrite, as_json=as_json)


def _packed(house: House, done: ArchiveTransfer, *, as_json: bool) -> None:
    from regest.kit import transfer_package, transfers

    folder = transfer_package.packages_folder(house) / done.package
    if as_json:
        emit({**transfers.plain(done), "folder": str(folder)})
        return
    say(
        _("Transfer No. {number} is prepared.", number=done.number),
        _("Package: {folder}", folder=folder),
        _("Once the archive has accepted: regest transfer accept {number}.", number=done.number),
    )


def _line(each: ArchiveTransfer) -> list[Any]:
    from regest.kit.transfers import STATES

    day = each.accepted_on
    return [
        f"{each.number}/{each.year}",
        each.archive,
        STATES[each.state.value],
        shown_day(day) if day is not None else "",
    ]
