"""`regest mentor distances|distance|apart`: what else distributions go by."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from regest.api import UsageFault
from regest.api.console import (
    Column,
    argument,
    emit,
    json_option,
    option,
    pass_house,
    say,
    shown_day,
    table,
)
from regest.plugins.mentoring.cli.group import mentor
from regest.plugins.mentoring.declarations.catalogue import LISTS
from regest.plugins.mentoring.words import _

if TYPE_CHECKING:
    from regest.api import House


@mentor.command("distances", help=_("List the distances between territories, or read a table."))
@option(
    "--file",
    "source",
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
    metavar=_("FILE"),
    help=_("A table in UTF-8, one distance a line: Барнаул;Бийск;163."),
)
@json_option
@pass_house(permission=LISTS)
def distances(house: House, source: Path | None, *, as_json: bool) -> None:
    """List distances, or read a table of them."""
    from regest.plugins.mentoring import distances as kept

    if source is not None:
        try:
            text = source.read_text("utf-8")
        except UnicodeDecodeError as fault:
            raise UsageFault(
                "distance_unreadable",
                _("{name} is no text in UTF-8", name=source.name),
                remedy=_("Save the table as CSV in UTF-8."),
            ) from fault
        changed = kept.note_distances(house, kept.read_distances(text))
        if as_json:
            emit({"changed": changed})
        else:
            say(_.n("{count} distance noted", "{count} distances noted", changed))
        return
    with house.read() as session:
        rows = kept.distances_of(session)
    if as_json:
        emit([{"one": each.one, "other": each.other, "km": each.km} for each in rows])
        return
    columns = [Column(_("Territory")), Column(_("Other territory")), Column(_("km"))]
    table(columns, [[each.one, each.other, str(each.km)] for each in rows])


@mentor.command("distance", help=_("Note the kilometres between two territories, or forget them."))
@argument("one", metavar=_("TERRITORY"), help=_("As the directory has it."))
@argument("other", metavar=_("OTHER"), help=_("The other one."))
@argument("km", type=click.IntRange(0, 20_000), required=False, metavar=_("KM"),
          help=_("Whole kilometres."))  # fmt: skip
@option("--forget", is_flag=True, help=_("Take the distance out of the table."))
@json_option
@pass_house
def distance(
    house: House, one: str, other: str, km: int | None, *, forget: bool, as_json: bool
) -> None:
    """Note a distance."""
    from regest.plugins.mentoring import distances as kept
    from regest.plugins.mentoring.matching.roads import Road

    if forget:
        kept.forget_distance(house, one, other)
    elif km is None:
        raise UsageFault(
            "distance_km_missing",
            _("How many kilometres are there between {one} and {other}?", one=one, other=other),
            remedy=_("Give whole kilometres as the third word, or --forget."),
        )
    else:
        kept.note_distances(house, [Road(one, other, km)])
    if as_json:
        emit({"one": one, "other": other, "km": None if forget else km})
    elif forget:
        say(_("{one} – {other}: forgotten", one=one, other=other))
    else:
        say(_("{one} – {other}: {km} km", one=one, other=other, km=km))


@mentor.command("apart", help=_("Keep a mentor and a candidate apart, or list who is."))
@argument("mentor_name", metavar=_("MENTOR"), required=False, default="",
          help=_("The mentor's name."))  # fmt: skip
@argument("candidate", metavar=_("CANDIDATE"), required=False, default="",
          help=_("The candidate's name."))  # fmt: skip
@option("--reason", metavar=_("REASON"), default="", help=_("Why they are not to be paired."))
@option("--withdraw", is_flag=True, help=_("Let them be paired again."))
@json_option
@pass_house(permission=LISTS)
def apart(
    house: House, mentor_name: str, candidate: str, reason: str, *, withdraw: bool, as_json: bool
) -> None:
    """Keep apart, let together, or list."""
    from regest.plugins.mentoring import apart as kept

    if not mentor_name:
        _listed(house, as_json=as_json)
        return
    if not candidate:
        raise UsageFault(
            "candidate_missing",
            _("From whom is {mentor} to be kept apart?", mentor=mentor_name),
            remedy=_("Name a candidate as well."),
        )
    if withdraw:
        kept.let_together(house, mentor_name, candidate)
    else:
        kept.keep_apart(house, mentor_name, candidate, reason)
    if as_json:
        emit({"mentor": mentor_name, "candidate": candidate, "apart": not withdraw})
    elif withdraw:
        say(_("{mentor} and {candidate} may be paired", mentor=mentor_name, candidate=candidate))
    else:
        say(_("{mentor} and {candidate} are kept apart", mentor=mentor_name, candidate=candidate))


def _listed(house: House, *, as_json: bool) -> None:
    from regest.plugins.mentoring.apart import shown_apart

    with house.read() as session:
        rows = shown_apart(session, house.deployment.database.today())
    if as_json:
        emit([
            {"mentor": each.mentor.name, "candidate": each.candidate.name,
             "since": each.row.since, "reason": each.row.reason}
            for each in rows
        ])  # fmt: skip
        return
    columns = [Column(_("Mentor")), Column(_("Candidate")), Column(_("Since"), whole=True),
               Column(_("Reason"))]  # fmt: skip
    table(columns, [[each.mentor.name, each.candidate.name, shown_day(each.row.since),
                     each.row.reason] for each in rows])  # fmt: skip
