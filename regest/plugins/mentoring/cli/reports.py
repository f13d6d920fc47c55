"""`regest mentor report`: what the pairs did in a period."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING

import click

from regest.api.console import DAY, Column, emit, json_option, option, pass_house, say, table
from regest.plugins.mentoring.cli.group import mentor
from regest.plugins.mentoring.declarations.catalogue import READ
from regest.plugins.mentoring.words import _

if TYPE_CHECKING:
    from regest.api import House


@mentor.command("report", help=_("Report what pairs did: consultations, plans, ends."))
@option("--from", "start", type=DAY, help=_("First day; default: the year begins."))
@option("--to", "end", type=DAY, help=_("Last day; default: today."))
@option(
    "--out",
    type=click.Path(path_type=Path),
    metavar=_("FILE"),
    help=_("Write it to a .pdf or .docx."),
)
@option("--overwrite", is_flag=True, help=_("Replace the file that is there."))
@json_option
@pass_house(permission=READ)
def report(
    house: House, start: dt.date | None, end: dt.date | None, out: Path | None, *,
    overwrite: bool, as_json: bool,
) -> None:  # fmt: skip
    """Report."""
    from regest.api.papers import save
    from regest.plugins.mentoring.in_force import reports

    last = end or house.deployment.database.today()
    made = reports.report(house, start or last.replace(month=1, day=1), last)
    if out is not None:
        save(house, reports.report_paper(house, made), out, overwrite=overwrite)
    if as_json:
        emit({"from": made.start, "to": made.end, "completed": made.completed,
              "pairs": [each.as_json() for each in made.works]})  # fmt: skip
        return
    columns = [Column(_("Number"), whole=True), Column(_("Candidate")), Column(_("Mentor")),
               Column(_("Consultations")), Column(_("Topics")), Column(_("Plan"))]  # fmt: skip
    table(
        columns,
        [
            [each.row.number, each.row.candidate.name, each.row.mentor.name,
             str(each.consultations), _("{count} of 5", count=each.topics),
             f"{each.done}/{each.planned}"]
            for each in made.works
        ],
    )  # fmt: skip
    say(_("Completed by the certificate: {count}", count=made.completed))
