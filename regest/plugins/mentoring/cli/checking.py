"""`regest mentor check`: which pairs end, want a decision, or will want one soon."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from regest.api.console import DAY, Column, emit, json_option, option, pass_house, shown_day, table
from regest.plugins.mentoring.cli.group import mentor
from regest.plugins.mentoring.declarations.catalogue import READ
from regest.plugins.mentoring.words import _

if TYPE_CHECKING:
    from regest.api import House


@mentor.command("check", help=_("Say which pairs end or want a decision by standings of a day."))
@option("--on", type=DAY, help=_("The day; default: today."))
@option("--raise", "raises", is_flag=True, help=_("Give the chair a task for each in doubt."))
@json_option
@pass_house(permission=READ)
def check(house: House, on: dt.date | None, *, raises: bool, as_json: bool) -> None:
    """Check pairs."""
    from regest.plugins.mentoring.in_force import doubts, expiring, watching
    from regest.plugins.mentoring.in_force.pairs import rows_of
    from regest.plugins.mentoring.rulebook import warning_days_on
    from regest.plugins.mentoring.titles import doubt_title

    day = on or house.deployment.database.today()
    with house.read() as session:
        found = doubts.propose(session, day, reader=house.reader)
        soon = expiring.expiring(session, day, warning_days_on(house, day), house.reader)
        meant = [each.pair for each in found] + [pair for each in soon for pair in each.pairs]
        rows = {row.pair.id: row for row in rows_of(session, meant)}
    if raises:
        watching.watch(house, day)
    told = [
        (rows[each.pair.id], each.since, each.doubt.value if each.doubt else "completed",
         doubt_title(each.doubt) if each.doubt
         else _("the candidate got the certificate: end the pair"))
        for each in found
    ]  # fmt: skip
    told += [
        (rows[pair.id], each.ends_on, "certificate_ends",
         _("the mentor's certificate of conformity ends"))
        for each in soon for pair in each.pairs
    ]  # fmt: skip
    if as_json:
        emit(
            [{**row.as_json(), "since": since, "doubt": doubt} for row, since, doubt, _said in told]
        )
        return
    columns = [Column(_("Number"), whole=True), Column(_("Candidate")), Column(_("Mentor")),
               Column(_("Day"), whole=True), Column(_("What"))]  # fmt: skip
    table(
        columns,
        [
            [row.number, row.candidate.name, row.mentor.name, shown_day(since), said]
            for row, since, _doubt, said in told
        ],
    )
