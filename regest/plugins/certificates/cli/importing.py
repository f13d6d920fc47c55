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
    from regest.plugins.certificates.adopting import Survey


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

    content = path.read_bytes()
    if dry_run:
        _tell(adopting.survey(house, path.name, content), as_json=as_json)
        return
    found = former_register.read(content, path.name)
    done = adopting.adopt(house, found, path.name, missing)
    if as_json:
        emit({"imported": done.certificates, "void": done.void, "known": done.known})
        return
    warn_all(done.warnings)
    say(_("Taken over: {count}, void: {void}, known already: {known}", count=done.certificates,
          void=done.void, known=done.known))  # fmt: skip


def _tell(looked: Survey, *, as_json: bool) -> None:
    if as_json:
        emit({**looked.as_dict(), "dry_run": True})
        return
    say(_("Lines: {count}, of them new: {new}", count=looked.lines, new=len(looked.fresh)))
    if looked.missing:
        from regest.plugins.certificates.adopting import in_ranges

        numbers = in_ranges(looked.missing)
        say(_("Missing numbers, to be explained with --missing: {numbers}", numbers=numbers))
    if looked.new_organisations:
        names = "; ".join(looked.new_organisations)
        say(_("New in the directory: {names}", names=names))
    if looked.faults:
        table(
            [Column(_("Row"), whole=True), Column(_("What is wrong"))],
            [[row, str(fault)] for row, fault in looked.faults],
        )
