"""`regest certificate import`: the register that was kept before comes over with its numbers."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from regest.api.console import (
    FILE,
    Column,
    argument,
    emit,
    json_option,
    option,
    pass_house,
    say,
    table,
    warn_all,
)
from regest.plugins.certificates.cli.group import certificate
from regest.plugins.certificates.declarations import ISSUE
from regest.plugins.certificates.words import _

if TYPE_CHECKING:
    from regest.api import House
    from regest.plugins.certificates.former_register import FormerLine, FormerRegister


@certificate.command("import", help=_("Take the former register over, with its numbers and days."))
@argument("path", metavar=_("FILE"), type=FILE, help=_("Excel, .ods or .csv."))
@option("--missing", metavar=_("REASON"), default="",
        help=_("Make missing numbers void, for this reason."))  # fmt: skip
@option("--dry-run", is_flag=True, help=_("Show what would be done and change nothing."))
@json_option
@pass_house(permission=ISSUE)
def import_register(
    house: House, path: Path, missing: str, *, dry_run: bool, as_json: bool
) -> None:
    """Import a register."""
    from regest.plugins.certificates import adopting, former_register

    found = former_register.read(path.read_bytes(), path.name)
    if dry_run:
        with house.read() as session:
            fresh = adopting.fresh_lines(house, session, found)
        _tell(found, fresh, as_json=as_json)
        return
    done = adopting.adopt(house, found, path.name, missing)
    if as_json:
        emit({"imported": done.certificates, "void": done.void, "known": done.known})
        return
    warn_all(done.warnings)
    say(_("Taken over: {count}, void: {void}, known already: {known}", count=done.certificates,
          void=done.void, known=done.known))  # fmt: skip


def _tell(found: FormerRegister, fresh: list[FormerLine], *, as_json: bool) -> None:
    faults = [{"row": row, "fault": str(message)} for row, message in found.faults]
    if as_json:
        emit({"lines": len(found.lines), "new": len(fresh), "faults": faults, "dry_run": True})
        return
    say(_("Lines: {count}, of them new: {new}", count=len(found.lines), new=len(fresh)))
    if faults:
        table(
            [Column(_("Row"), whole=True), Column(_("What is wrong"))],
            [[each["row"], each["fault"]] for each in faults],
        )
