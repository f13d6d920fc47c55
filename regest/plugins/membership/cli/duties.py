"""`regest process assign|end|help|list`: who answers for which process, and the help given."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import click

from regest.api.console import (
    DAY,
    Column,
    argument,
    emit,
    group,
    json_option,
    option,
    pass_house,
    say,
    shown_day,
    table,
    warn_all,
)
from regest.plugins.membership.cli.group import decision_options, organisation_argument
from regest.plugins.membership.declarations.catalogue import EDIT, READ
from regest.plugins.membership.words import _

if TYPE_CHECKING:
    from regest.api import House

_ID = argument("assignment", metavar=_("ID"), help=_("As `regest process list` shows it."))


@group("process", help=_("Responsibility of members for processes of the quality system (3.17)."))
def process() -> None:
    """Hold the commands."""


@process.command("assign", help=_("Give a member the responsibility for a process."))
@argument("process", metavar=_("PROCESS"), help=_("Name of the process."))
@organisation_argument
@option("--decided", "decided_on", type=DAY, help=_("The day of the meeting, typed by hand."))
@option("--from", "starts_on", type=DAY, help=_("First day; default: that of the meeting."))
@decision_options
@json_option
@pass_house(permission=EDIT)
def assign(house: House, *, as_json: bool, **given: Any) -> None:
    """Give a responsibility."""
    from regest.plugins.membership.duties import processes

    done = processes.assign(house, processes.NewAssignment(**given))
    if as_json:
        emit({"id": done.row.id, "process": done.process.name, "from": done.row.starts_on})
    else:
        say(_("{name}: process {process} from {day}", name=done.organisation.name,
              process=done.process.name, day=shown_day(done.row.starts_on)))  # fmt: skip


@process.command("end", help=_("End a responsibility."))
@_ID
@option("--last-day", type=DAY, required=True, help=_("Its last day."))
@option("--reason", metavar=_("REASON"), required=True, help=_("Why."))
@json_option
@pass_house(permission=EDIT)
def end(house: House, assignment: str, last_day: dt.date, reason: str, *, as_json: bool) -> None:
    """End a responsibility."""
    from regest.plugins.membership.duties import processes

    row = processes.end(house, assignment, last_day, reason)
    if as_json:
        emit({"id": row.id, "to": row.ends_on})
    else:
        say(_("The responsibility ends on {day}", day=shown_day(last_day)))


@process.command("help", help=_("Note help that was given with a process."))
@_ID
@argument("helped", metavar=_("ORGANISATION"), help=_("Whom it helped."))
@option("--on", "given_on", type=DAY, required=True, help=_("On which day."))
@option(
    "--kind",
    type=click.Choice(("procedure", "instruction", "audit")),
    required=True,
    help=_("With a documented procedure, an instruction, or an internal audit."),
)
@option("--text", "description", metavar=_("TEXT"), required=True, help=_("What was done."))
@option("--record", "reference", metavar=_("REF"), default="", help=_("What came of it."))
@json_option
@pass_house
def help_given(house: House, assignment: str, kind: str, *, as_json: bool, **given: Any) -> None:
    """Note help."""
    from regest.plugins.membership.duties import processes
    from regest.plugins.membership.tables.processes import Help

    line = processes.log_help(house, assignment, processes.NewHelp(kind=Help(kind), **given))
    if as_json:
        emit({"id": line.id, "on": line.given_on})
    else:
        say(_("Noted"))


@process.command("list", help=_("List responsibilities of a day."))
@option("--on", type=DAY, help=_("On which day; default: today."))
@json_option
@pass_house(permission=READ)
def list_processes(house: House, on: dt.date | None, *, as_json: bool) -> None:
    """List responsibilities."""
    from regest.plugins.membership.duties import processes

    day = on or house.deployment.database.today()
    with house.read() as session:
        found = processes.assignments(session, day, reader=house.reader)
        warnings = processes.unassigned(session, day)
    if as_json:
        emit([
            {"id": each.row.id, "process": each.process.name,
             "organisation": each.organisation.name, "from": each.row.starts_on,
             "to": each.row.ends_on}
            for each in found
        ])  # fmt: skip
    else:
        table(
            [Column(_("Process")), Column(_("Organisation")), Column(_("From")),
             Column(_("Identifier"))],
            [
                [each.process.name, each.organisation.name, shown_day(each.row.starts_on),
                 each.row.id]
                for each in found
            ],
        )  # fmt: skip
    warn_all(warnings)
