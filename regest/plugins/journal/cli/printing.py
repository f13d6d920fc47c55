"""`regest journal print`: a journal as a paper to keep, or as a table for Excel."""

from __future__ import annotations

import datetime as dt
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

from regest.api import UsageFault
from regest.api.console import DAY, emit, json_option, option, pass_house, say
from regest.plugins.journal.cli.group import DIRECTIONS, journal
from regest.plugins.journal.declarations import PRINT
from regest.plugins.journal.words import _

if TYPE_CHECKING:
    from regest.api import House
    from regest.plugins.journal.printing.journal import Span

NEW_FILE = click.Path(dir_okay=False, path_type=Path)
out_option = option(
    "--out",
    "path",
    type=NEW_FILE,
    metavar=_("FILE"),
    required=True,
    help=_("The paper to make: .pdf to print and keep, .docx to edit."),
)
overwrite_option = option("--overwrite", is_flag=True, help=_("Replace a file of this name."))
direction_option = option(
    "--direction",
    type=click.Choice(list(DIRECTIONS)),
    required=True,
    help=_("Incoming or outgoing."),
)


@journal.command("print", help=_("Print a journal in its official columns."))
@direction_option
@option("--year", metavar=_("YEAR"), default="", help=_("The whole year; default: the present."))
@option("--from", "first", type=DAY, help=_("The first day instead of a year."))
@option("--to", "last", type=DAY, help=_("The last day; default: today."))
@option(
    "--out",
    "path",
    type=NEW_FILE,
    metavar=_("FILE"),
    required=True,
    help=_("The paper to make: .pdf or .docx; .xlsx or .csv for the same columns as a table."),
)
@overwrite_option
@json_option
@pass_house(permission=PRINT)
def print_(
    house: House,
    direction: str,
    path: Path,
    *,
    year: str,
    first: dt.date | None,
    last: dt.date | None,
    overwrite: bool,
    as_json: bool,
) -> None:
    """Print a journal."""
    from regest.plugins.journal.printing.journal import print_journal

    span = _span(house, year, first, last)
    lines = print_journal(house, direction, span, path, overwrite=overwrite)
    if as_json:
        emit({"file": str(path), "rows": lines, "from": span.first, "to": span.last})
        return
    say(_.n("Printed: {file}, {count} line", "Printed: {file}, {count} lines", lines, file=path))


@journal.command("summary", help=_("Print how many letters came and went in a month."))
@option("--month", metavar=_("MONTH"), required=True, help=_("The month, such as 2026-10."))
@out_option
@overwrite_option
@json_option
@pass_house(permission=PRINT)
def summary(house: House, month: str, path: Path, *, overwrite: bool, as_json: bool) -> None:
    """Print the summary of a month."""
    from regest.plugins.journal.books.monthly_summary import month_of, print_summary

    counts = print_summary(house, month_of(month), path, overwrite=overwrite)
    if as_json:
        emit({"file": str(path), **{name: asdict(each) for name, each in counts.items()}})
    else:
        say(_("Printed: {file}", file=path))


def _span(house: House, year: str, first: dt.date | None, last: dt.date | None) -> Span:
    from regest.plugins.journal.printing.journal import Span

    today = house.deployment.database.today()
    if first is None and last is None:
        return Span.of_year(year or f"{today.year:04}")
    last = last or today
    if year or first is None or first > last:
        raise UsageFault(
            "days_wrong",
            _("A journal is printed for a year, or from a day to a later one"),
            remedy=_("Write --year 2026, or --from 01.10.2026 --to 31.10.2026."),
        )
    return Span(first, last)
