"""`regest journal report`: how many letters came and went in a year."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from regest.api.console import Column, emit, json_option, option, pass_house, say, table
from regest.plugins.journal.cli.group import DIRECTIONS, journal
from regest.plugins.journal.cli.printing import NEW_FILE, overwrite_option
from regest.plugins.journal.words import _

if TYPE_CHECKING:
    from regest.api import House
    from regest.plugins.journal.books.volume import Volume

_BY = ("month", "kind", "correspondent")


@journal.command("report", help=_("Count the letters of a year, by month, kind or correspondent."))
@option("--year", type=int, metavar=_("YEAR"), help=_("Calendar year; default: the present."))
@option("--by", type=click.Choice(_BY), default="month", help=_("What a line is; default: month."))
@option(
    "--direction", type=click.Choice(list(DIRECTIONS)), help=_("Only incoming or only outgoing.")
)
@option(
    "--out",
    "path",
    type=NEW_FILE,
    metavar=_("FILE"),
    help=_("Make a paper with a chart: .pdf or .docx; .xlsx or .csv for a table."),
)
@overwrite_option
@json_option
@pass_house
def report(
    house: House,
    year: int | None,
    by: str,
    direction: str | None,
    path: Path | None,
    *,
    overwrite: bool,
    as_json: bool,
) -> None:
    """Report on the volume of correspondence."""
    from regest.plugins.journal.books.volume import By, volume
    from regest.plugins.journal.books.volume_report import print_volume

    chosen = house.deployment.database.today().year if year is None else year
    counted = volume(house, chosen, By(by), direction)
    if path is not None:
        print_volume(house, counted, path, overwrite=overwrite)
    if as_json:
        emit(
            {
                "year": counted.year,
                "by": counted.by.value,
                "rows": [
                    {
                        "key": row.key,
                        "title": row.title,
                        "incoming": row.incoming,
                        "outgoing": row.outgoing,
                        "total": row.total,
                    }
                    for row in counted.rows
                ],
                "incoming": counted.incoming,
                "outgoing": counted.outgoing,
                "file": str(path) if path is not None else None,
            }
        )
    elif path is not None:
        say(_("Printed: {file}", file=path))
    else:
        _show(house, counted)


def _show(house: House, counted: Volume) -> None:
    from regest.plugins.journal.books.volume_report import title_of

    language = house.deployment.settings.association.language
    columns = (
        Column(_.p("report on volume", "What")),
        Column(_.p("report on volume", "Incoming"), right=True),
        Column(_.p("report on volume", "Outgoing"), right=True),
        Column(_.p("report on volume", "Together"), right=True),
    )
    rows: list[list[object]] = [
        [title_of(row, counted.by, language), row.incoming, row.outgoing, row.total]
        for row in counted.rows
    ]
    both = counted.incoming + counted.outgoing
    rows.append([_("Documents in all"), counted.incoming, counted.outgoing, both])
    table(columns, rows)
