"""Commands of rows: added, changed, left out, given another index."""

from __future__ import annotations

from typing import TYPE_CHECKING

from regest.cli.fileplan.group import (
    EDITING,
    PERIODS,
    fileplan,
    index_argument,
    keep_option,
    period_option,
    year_argument,
)
from regest.core.base.errors import UsageFault
from regest.core.base.messages import _
from regest.kit.console import argument, emit, json_option, option, pass_house, say, warn_all

if TYPE_CHECKING:
    from regest.kit.house import House


@fileplan.command(
    "add", help=_("Add a row: any free index in a draft, a reserve index after approval.")
)
@year_argument
@option("--section", metavar=_("SECTION"), default="", help=_("Its number or title."))
@option("--title", metavar=_("TEXT"), default="", help=_("What the file holds (FP-4)."))
@option("--index", metavar=_("INDEX"), default="", help=_("Its index; else the next free one."))
@period_option
@keep_option
@option("--note", metavar=_("TEXT"), default="", help=_("Words for column 5."))
@option("--reserve", is_flag=True, help=_("A reserve index, for files that come later."))
@json_option
@pass_house(permission=EDITING)
def add(
    house: House,
    year: int,
    section: str,
    title: str,
    index: str,
    period: str | None,
    keep: str | None,
    note: str,
    *,
    reserve: bool,
    as_json: bool,
) -> None:
    """Add a row."""
    from regest.core.catalogue import plan_rows
    from regest.core.catalogue.plan_titles import title_remarks

    new = plan_rows.NewRow(
        section=section,
        title=title,
        index=index,
        period=PERIODS[period or "calendar"],
        retention=_period(keep),
        note=note,
        reserve=reserve,
    )
    with house.work() as work:
        row = plan_rows.add(work, year, new)
        given = row.index
    warn_all(title_remarks(given, title) if title else ())
    if as_json:
        emit({"year": year, "index": given})
    else:
        say(_("{index} is in the plan of {year}.", index=given, year=year))


@fileplan.command("edit", help=_("Change a row of a draft; of an approved plan only its note."))
@year_argument
@index_argument
@option("--title", metavar=_("TEXT"), help=_("What the file holds (FP-4)."))
@option("--section", metavar=_("SECTION"), help=_("Title of its section."))
@period_option
@keep_option
@option("--note", metavar=_("TEXT"), help=_("Words for column 5."))
@json_option
@pass_house(permission=EDITING)
def edit(
    house: House,
    year: int,
    index: str,
    title: str | None,
    section: str | None,
    period: str | None,
    keep: str | None,
    note: str | None,
    *,
    as_json: bool,
) -> None:
    """Change a row."""
    from regest.core.catalogue import plan_rows
    from regest.core.catalogue.plan_titles import title_remarks

    change = plan_rows.RowChange(
        title=title,
        section=section,
        period=PERIODS[period] if period else None,
        retention=_period(keep),
        note=note,
    )
    if change == plan_rows.RowChange():
        raise UsageFault(
            "nothing_to_change",
            _("It is not said what becomes of {index}", index=index),
            remedy=_("Give --title, --section, --period, --keep or --note."),
        )
    with house.work() as work:
        plan_rows.edit(work, year, index, change)
    warn_all(title_remarks(index, title) if title else ())
    _answer(year, index, as_json=as_json)


@fileplan.command("remove", help=_("Leave a row out of a draft."))
@year_argument
@index_argument
@json_option
@pass_house(permission=EDITING)
def remove(house: House, year: int, index: str, *, as_json: bool) -> None:
    """Leave a row out."""
    from regest.core.catalogue import plan_rows

    with house.work() as work:
        plan_rows.remove(work, year, index)
    if as_json:
        emit({"year": year, "index": index})
    else:
        say(_("{index} is left out of the plan of {year}.", index=index, year=year))


@fileplan.command(
    "reindex", help=_("Give a row of a draft another index; documents go there from then on.")
)
@year_argument
@index_argument
@argument("new_index", metavar=_("NEW-INDEX"), help=_("The index that it gets."))
@json_option
@pass_house(permission=EDITING)
def reindex(house: House, year: int, index: str, new_index: str, *, as_json: bool) -> None:
    """Give a row another index."""
    from regest.core.catalogue import plan_rows

    with house.work() as work:
        given = plan_rows.reindex(work, year, index, new_index).index
    if as_json:
        emit({"year": year, "index": given, "replaces": index})
    else:
        say(_("{index} becomes {new} from {year} on.", index=index, new=given, year=year))


def _period(text: str | None) -> dict[str, str] | None:
    from regest.core.catalogue.period_words import required

    return required(text) if text else None


def _answer(year: int, index: str, *, as_json: bool) -> None:
    if as_json:
        emit({"year": year, "index": index})
    else:
        say(_("{index} is changed in the plan of {year}.", index=index, year=year))
