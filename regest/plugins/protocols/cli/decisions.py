"""`regest decision list|show|report` and `regest meeting quarters`: decisions followed up."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING

import click

from regest.api.console import (
    DAY,
    Column,
    argument,
    card,
    emit,
    group,
    json_option,
    option,
    pass_house,
    say,
    shown_day,
    table,
)
from regest.plugins.protocols.cli.group import located, meeting
from regest.plugins.protocols.declarations.catalogue import READ
from regest.plugins.protocols.words import PRESIDIUM, _

if TYPE_CHECKING:
    from regest.api import House
    from regest.plugins.protocols.following.decisions import DecisionRow

STATES = ("in_work", "overdue", "done", "done_late", "dropped")


@group("decision", help=_("Decisions of meetings: found, and followed to their execution."))
def decision() -> None:
    """Hold the commands."""


@decision.command("list", help=_("List decisions, the latest meeting first."))
@option("--text", metavar=_("TEXT"), default="", help=_("Words of the decision."))
@option("--point", metavar=_("POINT"), default="", help=_("Its point: 1.2, or 4/1.2."))
@option("--year", metavar=_("YEAR"), default="", help=_("Only of this year."))
@option("--executor", metavar=_("PARTY"), default="", help=_("Who executes it."))
@option("--state", type=click.Choice(STATES), default=None, help=_("What became of it."))
@option("--limit", type=int, metavar="N", default=50, help=_("How many at most."))
@json_option
@pass_house
def list_decisions(
    house: House, limit: int, state: str | None, *, as_json: bool, **given: str
) -> None:
    """List decisions."""
    from regest.plugins.protocols.following.decision_list import DecisionQuery, lines_of

    wanted = DecisionQuery(state=state or "", **given)
    with house.read() as session:
        lines, total = lines_of(house, session, wanted, limit=limit)
        found = [
            {
                "id": line.record.id,
                "number": line.record.number,
                "held_on": line.record.document_date,
                "text": line.fields.get("text", line.record.heading),
                "executors": line.fields.get("executors", ""),
                "due_on": line.due_on,
            }
            for line in lines
        ]
    if as_json:
        emit({"total": total, "decisions": found})
        return
    columns = [Column(_("Decision"), whole=True), Column(_("Day"), whole=True), Column(_("Text")),
               Column(_("Executors")), Column(_("Due"), whole=True)]  # fmt: skip
    table(
        columns,
        [
            [row["number"], _shown(row["held_on"]), row["text"], row["executors"],
             _shown(row["due_on"])]
            for row in found
        ],
    )  # fmt: skip
    if total > len(found):
        say(_("{count} of {total} shown", count=len(found), total=total))


@decision.command("show", help=_("Show one decision with what became of it."))
@argument("reference", metavar=_("DECISION"), help=_("4/1.2, 4/1.2@2026, or its identifier."))
@json_option
@pass_house
def show_decision(house: House, reference: str, *, as_json: bool) -> None:
    """Show a decision."""
    from regest.plugins.protocols.following import decisions

    with house.read() as session:
        row = decisions.find(house, session, reference)
        if as_json:
            emit(row.as_json())
            return
        card(_pairs(row))


@decision.command("report", help=_("Report what became of earlier decisions to a meeting."))
@option("--before", type=DAY, help=_("Meetings before this day; default: today."))
@option("--since", type=DAY, help=_("Leave out what ended before this day."))
@option("--body", metavar=_("BODY"), default=PRESIDIUM, help=_("Whose decisions."))
@option("--out", type=click.Path(path_type=Path), metavar=_("FILE"),
        help=_("Write it to a .pdf or .docx."))  # fmt: skip
@option("--overwrite", is_flag=True, help=_("Replace the file that is there."))
@option("--agenda", metavar=_("MEETING"), default="",
        help=_("Put it on the agenda of this meeting, as material."))  # fmt: skip
@json_option
@pass_house(permission=READ)
def report(
    house: House,
    before: dt.date | None,
    since: dt.date | None,
    body: str,
    out: Path | None,
    agenda: str,
    *,
    overwrite: bool,
    as_json: bool,
) -> None:
    """Report on execution."""
    from regest.api.papers import save
    from regest.plugins.protocols.following import execution
    from regest.plugins.protocols.following.decisions import state_title

    if agenda:
        item, record = execution.put_on_agenda(house, located(house, agenda))
        if as_json:
            emit({"item": item.position, "record": record.id, "number": record.number})
        else:
            say(_("Question {number}, material {record}", number=item.position,
                  record=record.number))  # fmt: skip
        return
    day = before or house.deployment.database.today()
    made = execution.report(house, day, body, since)
    if out is not None:
        save(house, execution.report_paper(house, made), out, overwrite=overwrite)
    if as_json:
        counts = {state.value: count for state, count in made.counts.items()}
        emit({"before": day, "counts": counts, "decisions": [row.as_json() for row in made.rows]})
        return
    columns = [Column(_("Decision"), whole=True), Column(_("Text")), Column(_("Executors")),
               Column(_("Due"), whole=True), Column(_("Execution"))]  # fmt: skip
    table(
        columns,
        [
            [row.record.number, row.point.text, ", ".join(row.executors), _shown(row.due_on),
             state_title(row.state)]
            for row in made.rows
        ],
    )  # fmt: skip


@meeting.command("quarters", help=_("Say which quarters of a year had their regular meeting."))
@option("--year", type=int, metavar=_("YEAR"), help=_("Which year; default: this one."))
@json_option
@pass_house(permission=READ)
def quarters(house: House, year: int | None, *, as_json: bool) -> None:
    """Check the quarters of a year."""
    from regest.plugins.protocols.following.quarters import quarters as check

    found = check(house, year or house.deployment.database.today().year)
    if as_json:
        emit([each.as_json() for each in found])
        return
    table(
        [Column(_("Quarter"), whole=True), Column(_("Meetings")), Column(_("Regular meeting"))],
        [
            [f"{each.number}/{each.year}",
             ", ".join(f"{m.held_on:%d.%m.%Y}" for m in (*each.held, *each.planned)), each.told]
            for each in found
        ],
    )  # fmt: skip


def _pairs(row: DecisionRow) -> list[tuple[object, object]]:
    from regest.plugins.protocols.following.decisions import state_title
    from regest.plugins.protocols.minutes.after_signing import form_title
    from regest.plugins.protocols.voting.results import counts

    noted, total = row.acknowledged
    return [
        (_("Decision"), row.record.number),
        (_("Day"), shown_day(row.meeting.held_on)),
        (_("Text"), row.point.text),
        (_("Form"), form_title(row.point.form)),
        (_("Vote"), counts(row.motion)),
        (_("Executors"), ", ".join(row.executors)),
        (_("Due"), _shown(row.due_on)),
        (_("Execution"), state_title(row.state) if row.state is not None else ""),
        (_("Taken note"), _("{count} of {total}", count=noted, total=total) if total else ""),
    ]


def _shown(day: object) -> object:
    return shown_day(day) if isinstance(day, dt.date) else ""
