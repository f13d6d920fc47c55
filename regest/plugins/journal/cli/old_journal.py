"""`regest journal import`: an old journal kept in a table comes over with its numbers."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from regest.api.console import FILE, PAIR, argument, emit, json_option, option, pass_house, warn
from regest.plugins.journal.cli.group import DIRECTIONS, journal
from regest.plugins.journal.declarations import IMPORT
from regest.plugins.journal.words import _

if TYPE_CHECKING:
    from regest.api import House

_PARTLY = 1


@journal.command(
    "import",
    help=_(
        "Take over an old journal kept in Excel, with its numbers and days.\n\n"
        "What the columns hold is told from their headings; --map explains those that are not "
        "understood, and is remembered. --dry-run shows what would be taken and what is wrong, "
        "and changes nothing. All of it is written, or nothing; the same file again changes "
        "nothing, and a row that was changed in it is told and left as it was."
    ),
)
@argument("path", metavar=_.p("computer file", "FILE"), type=FILE, help=_("Excel, .ods or .csv."))
@option(
    "--direction",
    type=click.Choice(list(DIRECTIONS)),
    required=True,
    help=_("Incoming or outgoing."),
)
@option(
    "--year",
    metavar=_("YEAR"),
    type=click.IntRange(min=1900),
    help=_("Its year; default: that of its days."),
)
@option(
    "--sheet",
    "sheets",
    metavar=_("SHEET"),
    multiple=True,
    help=_("Name of the sheet; may be repeated, as for months."),
)
@option(
    "--map",
    "columns",
    metavar=_("HEADING=PART"),
    type=PAIR,
    multiple=True,
    help=_("What a heading (or column letter) holds, - for nothing; may be repeated."),
)
@option(
    "--holes",
    type=click.Choice(["void"]),
    help=_("Make numbers that are missing in the journal void, with the reason."),
)
@option("--reason", metavar=_("REASON"), default="", help=_("Why numbers are missing."))
@option(
    "--bad-dates",
    type=click.Choice(["above"]),
    help=_("Give entries without a usable day that of the entry above."),
)
@option("--dry-run", is_flag=True, help=_("Show what would be done and change nothing."))
@json_option
@pass_house(permission=IMPORT)
def import_journal(
    house: House,
    path: Path,
    direction: str,
    year: int | None,
    sheets: tuple[str, ...],
    columns: tuple[tuple[str, str], ...],
    holes: str | None,
    reason: str,
    bad_dates: str | None,
    *,
    dry_run: bool,
    as_json: bool,
) -> None:
    """Look the file over and write it; ends with 1 when entries were left out or differ."""
    from regest.plugins.journal.cli.old_journal_shown import show_done, show_survey
    from regest.plugins.journal.importing.obstacles import obstacles
    from regest.plugins.journal.importing.report import report
    from regest.plugins.journal.importing.survey import ImportWishes, survey
    from regest.plugins.journal.importing.writing import Done, bring_over

    wishes = ImportWishes(
        path=path,
        direction=direction,
        year=year,
        sheets=sheets,
        columns=columns,
        void_holes=holes is not None,
        reason=reason,
        days_above=bad_dates is not None,
    )
    found = survey(house, wishes)
    told = report(found)
    done = Done()
    if not (dry_run or as_json):
        # The first of them is told as the refusal.
        for each in obstacles(found)[1:]:
            warn(each)
    if not dry_run:
        # A new house has no index yet, and with so many letters it would not be made in passing.
        house.drain()
        done = bring_over(house, found)
    if as_json:
        emit({**told, "imported": done.letters, "voided": done.void, "dry_run": dry_run})
    elif dry_run:
        show_survey(found)
    else:
        show_done(found, done)
    if found.findings.left_out or found.findings.differences:
        click.get_current_context().exit(0 if dry_run else _PARTLY)
