"""`regest journal filing`: which letters wait to be put in a file, and by when (FL-2)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from regest.api.console import Column, emit, json_option, option, pass_house, say, shown_day, table
from regest.plugins.journal.cli.group import journal
from regest.plugins.journal.words import _

if TYPE_CHECKING:
    from regest.api import House
    from regest.plugins.journal.letters.filing import Waiting


@journal.command("filing", help=_("Show executed documents that wait to be put in a file."))
@option("--overdue", is_flag=True, help=_("Only those whose term is over."))
@json_option
@pass_house
def filing(house: House, *, overdue: bool, as_json: bool) -> None:
    """List what waits to be filed."""
    from regest.plugins.journal.letters.filing import waiting

    rows = [row for row in waiting(house) if row.days_late or not overdue]
    if as_json:
        emit([row.as_dict() for row in rows])
        return
    if not rows:
        say(_("Nothing waits to be put in a file."))
        return
    columns = (
        Column(_("Number"), whole=True),
        Column(_("Subject")),
        Column(_("Executed"), whole=True),
        Column(_("Put in a file by"), whole=True),
        Column(_("State")),
    )
    table(columns, [_line(row) for row in rows])
    say(_("Put in a file: regest record file REF --case INDEX"))


def _line(row: Waiting) -> list[object]:
    state = (
        _.n("Overdue by {count} day", "Overdue by {count} days", row.days_late)
        if row.days_late
        else _("In time")
    )
    return [
        row.record.number,
        row.record.heading,
        shown_day(row.executed_on),
        shown_day(row.due_on),
        state,
    ]
