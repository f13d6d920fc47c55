"""Commands that read: the plans of all years, the plan of one, the same on paper."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from regest.cli.fileplan.group import READING, fileplan, state_words, year_argument
from regest.core.base.messages import _
from regest.kit.console import (
    Column,
    argument,
    card,
    emit,
    heading,
    json_option,
    paper_options,
    pass_house,
    printed,
    say,
    shown_day,
    table,
    warn_all,
)

if TYPE_CHECKING:
    from regest.kit.house import House


@fileplan.command("show", help=_("Show the plan of a year with what became of its files."))
@argument("year", metavar=_("YEAR"), type=click.IntRange(1900, 9998), required=False)
@json_option
@pass_house(permission=READING)
def show(house: House, year: int | None, *, as_json: bool) -> None:
    """Show the plan of a year, or the plans of all years."""
    if year is None:
        _all_years(house, as_json=as_json)
        return
    from regest.kit import plan_view

    with house.read() as session:
        seen = plan_view.view(house, session, year)
    if as_json:
        emit(seen.as_dict())
        return
    plan = seen.plan.year
    heading(_("File plan of {year}: {state}", year=year, state=state_words(plan.state)))
    card(
        (
            (_("Drawn up"), f"{plan.drafted_by}"),
            (_("Agreed"), plan.agreed_by),
            (_("Approved"), _who(plan.approved_by, plan.approved_on)),
            (_("In force since"), shown_day(plan.applied_on)),
            (_("Closed"), _who(plan.closed_by, plan.closed_on)),
        )
    )
    columns = (
        Column(_.p("column", "Index")),
        Column(_.p("column", "Title")),
        Column(_.p("files of a plan", "Files")),
        Column(_.p("column", "Retention")),
        Column(_.p("column", "Note")),
    )
    rows = ((row["index"], row["title"] or _("Reserve"), row["files"] or "", row["retention"],
             row["note"]) for row in seen.rows())  # fmt: skip
    table(columns, rows)
    if plan.summary:
        _summary(plan.summary)
    warn_all(seen.warnings)


@fileplan.command("print", help=_("Print the plan of a year: the official form, .pdf or .docx."))
@year_argument
@paper_options
@json_option
@pass_house(permission=READING)
def print_plan(house: House, year: int, path: Path, *, overwrite: bool, as_json: bool) -> None:
    """Print the plan."""
    from regest.core.catalogue import plan_years
    from regest.kit.plan_paper import save_plan
    from regest.kit.plan_view import old_articles

    save_plan(house, year, path, overwrite=overwrite)
    with house.read() as session:
        warn_all(plan_years.remarks(plan_years.plan_of(session, year), old_articles(house)))
    printed(path, as_json=as_json)


def _all_years(house: House, *, as_json: bool) -> None:
    from regest.core.catalogue import plan_years

    with house.read() as session:
        plans = plan_years.years(session)
        late = plan_years.overdue(session, house.deployment.database.today())
    if as_json:
        emit([_plain(plan) for plan in plans])
        return
    if plans:
        table(
            (Column(_.p("column", "Year")), Column(_.p("column", "State")),
             Column(_.p("column of file plans", "Approved")),
             Column(_.p("column of file plans", "Closed"))),
            ((plan.year, state_words(plan.state), shown_day(plan.approved_on),
              shown_day(plan.closed_on)) for plan in plans),
        )  # fmt: skip
    else:
        say(_("There is no file plan of a year yet. `regest record file-plan` shows its indexes."))
    warn_all(late)


def _plain(plan: Any) -> dict[str, Any]:
    return {
        "year": plan.year,
        "state": plan.state.value,
        "drafted_from": plan.drafted_from,
        "approved_on": plan.approved_on,
        "applied_on": plan.applied_on,
        "closed_on": plan.closed_on,
    }


def _summary(summary: dict[str, dict[str, int]]) -> None:
    from regest.kit.plan_view import GROUP_WORDS

    say("", _("Summary entry:"))
    table(
        (Column(_.p("column", "By retention period")), Column(_.p("column", "In all")),
         Column(_.p("column", "Carried over")), Column(_.p("column", "With the mark EPK"))),
        ((GROUP_WORDS[name], each["total"], each["carried_over"], each["review"])
         for name, each in summary.items()),
    )  # fmt: skip


def _who(name: str, day: Any) -> str:
    return f"{name}, {shown_day(day)}" if day is not None else ""
