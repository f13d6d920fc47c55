"""`regest fileplan import`: an existing file plan comes over as the draft of a year."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from regest.cli.fileplan.group import EDITING, fileplan, year_argument
from regest.core.base.messages import _
from regest.kit.console import FILE, argument, emit, json_option, option, pass_house, say

if TYPE_CHECKING:
    from regest.kit.house import House


@fileplan.command(
    "import",
    help=_(
        "Take over a file plan kept in Word, Excel or as text, as the draft of a year.\n\n"
        "--dry-run shows what would be taken and what is wrong, row by row. All of it is written, "
        "or nothing."
    ),
)
@year_argument
@argument(
    "path",
    metavar=_.p("computer file", "FILE"),
    type=FILE,
    help=_("A table: .docx, .xlsx, .xls, .ods, .csv or .txt."),
)
@option("--dry-run", is_flag=True, help=_("Show what would be done and change nothing."))
@json_option
@pass_house(permission=EDITING)
def import_plan(house: House, year: int, path: Path, *, dry_run: bool, as_json: bool) -> None:
    """Look a plan over and write it."""
    from regest.core.catalogue import plan_import
    from regest.core.catalogue.components import read_file
    from regest.kit.plan_view import old_articles

    tables = plan_import.tables_of(read_file(path), path.name)
    with house.read() as session:
        found = plan_import.survey(session, tables, old_articles(house))
    if as_json:
        shown = _plain(found)
    else:
        for each in found.findings:
            if dry_run or not each.fault:
                say(_("Row {row}: {message}", row=each.row or "–", message=each.message))
    if not dry_run:
        with house.work() as work:
            plan_import.bring_over(work, year, found)
    if as_json:
        emit({"year": year, **shown, "dry_run": dry_run})
        return
    rows, faults = len(found.rows) + len(found.taken_along), len(found.faults)
    if not dry_run:
        say(_.n("The draft of {year} has {count} row.", "The draft of {year} has {count} rows.",
                rows, year=year))  # fmt: skip
    elif faults:
        say(_.n("{count} row is wrong; nothing would be written.",
                "{count} rows are wrong; nothing would be written.", faults))  # fmt: skip
    else:
        say(_.n("{count} row would be written.", "{count} rows would be written.", rows))


def _plain(found: Any) -> dict[str, Any]:
    return {
        "rows": [
            {"row": row.place, "index": row.index, "section": row.section, "title": row.title,
             "retention": row.retention, "reserve": row.reserve, "note": row.note}
            for row in found.rows
        ],
        "taken_along": [entry.index for entry in found.taken_along],
        "findings": [
            {"row": each.row, "message": str(each.message), "fault": each.fault}
            for each in found.findings
        ],
    }  # fmt: skip
