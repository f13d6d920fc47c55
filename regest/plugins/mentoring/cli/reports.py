"""`regest mentor report`: what the pairs did in a period."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING

import click

from regest.api.console import (
    DAY,
    Column,
    emit,
    json_option,
    option,
    pass_house,
    say,
    shown_day,
    table,
)
from regest.plugins.mentoring.cli.group import mentor
from regest.plugins.mentoring.declarations.catalogue import READ
from regest.plugins.mentoring.words import _

if TYPE_CHECKING:
    from regest.api import House
    from regest.plugins.mentoring.in_force.reports import MentoringReport

LINES = ("pair", "mentor", "candidate")


@mentor.command("report", help=_("Report what pairs did: consultations, plans, ends."))
@option("--from", "start", type=DAY, help=_("First day; default: the year begins."))
@option("--to", "end", type=DAY, help=_("Last day; default: today."))
@option("--by", type=click.Choice(LINES), default="pair", help=_("What a line is about."))
@option("--party", metavar=_("PARTY"), default="", help=_("Only of this organisation."))
@option(
    "--silent",
    is_flag=False,
    flag_value=-1,
    type=click.IntRange(-1, 120),
    default=0,
    metavar=_("MONTHS"),
    help=_("Only pairs without consultations for so many months; default: as the rule says."),
)
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
    house: House, start: dt.date | None, end: dt.date | None, by: str, party: str, silent: int,
    out: Path | None, *, overwrite: bool, as_json: bool,
) -> None:  # fmt: skip
    """Report."""
    from regest.plugins.mentoring.in_force import reports
    from regest.plugins.mentoring.people import organisation
    from regest.plugins.mentoring.rulebook import silent_months_on

    last = end or house.deployment.database.today()
    party_id = ""
    if party:
        with house.read() as session:
            party_id = organisation(session, party, house.reader).id
    asked = reports.Asked(
        start=start or last.replace(month=1, day=1),
        end=last,
        by=reports.By(by),
        party_id=party_id,
        silent_months=silent_months_on(house, last) if silent < 0 else silent,
    )
    made = reports.report(house, asked)
    if out is not None:
        from regest.api.papers import save
        from regest.plugins.mentoring.in_force.report_paper import report_paper

        save(house, report_paper(house, made), out, overwrite=overwrite)
    if as_json:
        emit(made.as_json())
        return
    _told(made)
    say(_("Completed by the certificate: {count}", count=made.completed))


def _told(made: MentoringReport) -> None:
    counted = [Column(_("Consultations")), Column(_("Topics")), Column(_("Plan")),
               Column(_("Latest"), whole=True)]  # fmt: skip
    sides = made.sides()
    if sides:
        table(
            [Column(_("Organisation")), Column(_("Pairs")), *counted],
            [
                [each.party.name, str(each.pairs), str(each.consultations),
                 _("{count} of 5", count=each.topics), f"{each.done}/{each.planned}",
                 shown_day(each.last_on) if each.last_on else "–"]
                for each in sides
            ],
        )  # fmt: skip
        return
    table(
        [Column(_("Number"), whole=True), Column(_("Candidate")), Column(_("Mentor")), *counted],
        [
            [each.row.number, each.row.candidate.name, each.row.mentor.name,
             str(each.consultations), _("{count} of 5", count=each.topics),
             f"{each.done}/{each.planned}", shown_day(each.last_on) if each.last_on else "–"]
            for each in made.works
        ],
    )  # fmt: skip
