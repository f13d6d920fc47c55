"""`regest act list`, `show`, `print`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from regest.cli.act.group import NUMBER, act
from regest.core.base.messages import _
from regest.kit.console import (
    Column,
    emit,
    heading,
    json_option,
    paper_options,
    pass_house,
    print_paper,
    say,
    shown_day,
    table,
)

if TYPE_CHECKING:
    from regest.kit.house import House


@act.command("list", help=_("List acts of destruction."))
@json_option
@pass_house
def list_all(house: House, *, as_json: bool) -> None:
    """List acts."""
    from regest.kit import disposal_acts
    from regest.kit.act_words import STATES, act_card

    cards = [act_card(each) for each in disposal_acts.all_acts(house)]
    if as_json:
        emit({"acts": cards})
        return
    if not cards:
        say(_("There are no acts of destruction yet."))
        return
    columns = (
        Column(_.p("column", "Number"), whole=True, right=True),
        Column(_.p("column", "Date"), whole=True),
        Column(_.p("column", "State")),
        Column(_.p("files of a plan", "Files"), whole=True, right=True),
        Column(_.p("column", "Approved"), whole=True, optional=True),
        Column(_.p("column", "Executed"), whole=True, optional=True),
    )
    table(
        columns,
        [
            [
                card["number"],
                shown_day(card["drawn_on"]),
                STATES[card["shown_state"]],
                card["files"],
                shown_day(card["approved_on"]),
                shown_day(card["executed_on"]),
            ]
            for card in cards
        ],
    )


@act.command("show", help=_("Show an act with its files."))
@NUMBER
@json_option
@pass_house
def show(house: House, reference: str, *, as_json: bool) -> None:
    """Show one act."""
    from regest.kit import disposal_acts
    from regest.kit.act_words import STATES, act_card, row_card

    shown = disposal_acts.shown_act(house, reference)
    card, rows = act_card(shown), [row_card(row) for row in shown.rows]
    if as_json:
        emit({**card, "rows": rows})
        return
    heading(_("Act No. {number} of {day}", number=shown.act.number, day=shown.act.drawn_on))
    say(STATES[card["shown_state"]])
    if card["members"]:
        names = ", ".join(card["members"])
        say(_("Commission: {names}; minutes {minutes}", names=names, minutes=card["minutes"]))
    columns = (
        Column("№", whole=True, right=True),
        Column(_.p("column", "Index"), whole=True),
        Column(_.p("column", "File")),
        Column(_.p("column", "Years"), whole=True),
        Column(_.p("column", "Documents"), whole=True, right=True),
        Column(_.p("column", "Term"), optional=True),
    )
    table(
        columns,
        [
            [row["position"], row["index"], row["title"], row["period"], row["documents"],
             row["term"]]
            for row in rows
        ],
    )  # fmt: skip


@act.command("print", help=_("Write the paper of an act: .pdf or .docx."))
@NUMBER
@paper_options
@json_option
@pass_house
def print_one(house: House, reference: str, path: Path, *, overwrite: bool, as_json: bool) -> None:
    """Write the paper."""
    from regest.kit.disposal_acts import paper_of

    print_paper(house, paper_of(house, reference), path, overwrite=overwrite, as_json=as_json)
