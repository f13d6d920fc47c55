"""`regest member import`: an existing register of members with its history."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from regest.api import components
from regest.api.console import (
    FILE,
    Column,
    argument,
    emit,
    json_option,
    option,
    pass_house,
    say,
    shown_day,
    table,
    warn,
)
from regest.plugins.membership.cli.group import member
from regest.plugins.membership.declarations.catalogue import EDIT
from regest.plugins.membership.words import _

if TYPE_CHECKING:
    from regest.api import House


@member.command("import", help=_("Bring in an existing register of members (.xlsx, .csv …)."))
@argument("path", metavar=_("FILE"), type=FILE, help=_("The table, with titles of its columns."))
@option("--dry-run", is_flag=True, help=_("Only show what would be brought in."))
@json_option
@pass_house(permission=EDIT)
def bring_in(house: House, path: Path, *, dry_run: bool, as_json: bool) -> None:
    """Bring a register in."""
    from regest.plugins.membership.importing import bringing

    content = components.read_file(path)
    do = bringing.survey if dry_run else bringing.bring
    found = do(house, path.name, content)
    if as_json:
        emit({
            "done": not dry_run,
            "fresh": [
                {"organisation": each.organisation, "kind": each.kind, "from": each.starts_on,
                 "to": each.ends_on}
                for each in found.fresh
            ],
            "known": len(found.known),
            "faulty": [{"row": each.number, "why": str(each.why)} for each in found.faulty],
            "new_organisations": list(found.new_organisations),
        })  # fmt: skip
        return
    table(
        [Column(_("Organisation")), Column(_("As")), Column(_("From")),
         Column(_("To"), optional=True)],
        [
            [each.organisation, each.kind, shown_day(each.starts_on),
             shown_day(each.ends_on) if each.ends_on else ""]
            for each in found.fresh
        ],
    )  # fmt: skip
    for each in found.faulty:
        warn(_("Row {number}: {why}", number=each.number, why=each.why))
    if dry_run:
        say(_("Nothing is changed."))
    else:
        say(_.n("Brought in: {count} line", "Brought in: {count} lines", len(found.fresh)))
