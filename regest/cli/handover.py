"""`regest handover`: acts by which files go to the next chair or to a successor (TRF-2)."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from regest.core.base.messages import _
from regest.kit.console import (
    Column,
    argument,
    emit,
    group,
    json_option,
    option,
    paper_options,
    pass_house,
    print_paper,
    say,
    shown_day,
    table,
)

if TYPE_CHECKING:
    from regest.kit.house import House

PERMISSION = "office.edit"
_SAID = (
    option(
        "--successor",
        default="",
        metavar=_("ORGANISATION"),
        help=_("Who takes the files at a reorganisation."),
    ),
    option(
        "--taker",
        default="",
        metavar=_("PERSON"),
        help=_("Who signs for the successor."),
    ),
    option(
        "--basis",
        default="",
        metavar=_("TEXT"),
        help=_("On what the act rests: minutes, order."),
    ),
    option(
        "--missing",
        default="",
        metavar=_("TEXT"),
        help=_("What is missing, in words."),
    ),
    option(
        "--package",
        default="",
        metavar=_("TEXT"),
        help=_("The export that is handed over, with its hash."),
    ),
    option(
        "--member",
        "members",
        multiple=True,
        metavar=_("PERSON"),
        help=_("Member of the commission; may be repeated."),
    ),
)


def said(function: Callable[..., Any]) -> Callable[..., Any]:
    """Add the options of what people say of an act."""
    for each in reversed(_SAID):
        function = each(function)
    return function


@group("handover", help=_("Acts of handing the files over to the next chair or a successor."))
def handover() -> None:
    """Hold the commands."""


@handover.command("draft", help=_("Draw the act up; both are asked to sign it."))
@said
@json_option
@pass_house(permission=PERMISSION)
def draft(house: House, *, as_json: bool, **given: Any) -> None:
    """Draw an act up."""
    from regest.kit.handover import NewHandover, draw_up

    record = draw_up(house, NewHandover(**given))
    if as_json:
        emit({"record": record.id, "heading": record.heading})
        return
    say(
        _("Drawn up: {heading}.", heading=record.heading),
        _("Both sign it: regest signature sign {record}.", record=record.id),
    )


@handover.command("print", help=_("Print what an act of today would say, without a number."))
@said
@paper_options
@json_option
@pass_house(permission=PERMISSION)
def print_act(house: House, path: Path, *, overwrite: bool, as_json: bool, **given: Any) -> None:
    """Print a preview."""
    from regest.kit.handover import NewHandover, paper_of

    paper = paper_of(house, NewHandover(**given))
    print_paper(house, paper, path, overwrite=overwrite, as_json=as_json)


@handover.command("list", help=_("List acts, and the change of the chair that waits for one."))
@json_option
@pass_house(permission=PERMISSION)
def list_all(house: House, *, as_json: bool) -> None:
    """List acts."""
    from regest.kit.handover import listed, owed

    rows, waits = listed(house), owed(house)
    if as_json:
        emit(
            {
                "acts": [{key: row[key] for key in row if key != "said"} for row in rows],
                "due": waits.due_on if waits is not None else None,
            }
        )
        return
    columns = (
        Column(_.p("column", "Number"), whole=True),
        Column(_.p("column", "Date"), whole=True),
        Column(_.p("column", "Heading")),
        Column(_.p("column", "State")),
    )
    if rows:
        table(columns, [[r["number"], shown_day(r["day"]), r["heading"], r["said"]] for r in rows])
    else:
        say(_("There are no acts of handing over yet."))
    if waits is not None:
        say(_("The act is to be signed by {day}.", day=waits.due_on))


@handover.command("cancel", help=_("Give a draft up; its number stays void."))
@argument("reference", metavar=_("REF"), help=_("Id of the document."))
@option("--reason", required=True, metavar=_("TEXT"), help=_("Why."))
@json_option
@pass_house(permission=PERMISSION)
def cancel(house: House, reference: str, reason: str, *, as_json: bool) -> None:
    """Give a draft up."""
    from regest.kit.handover import cancel as give_up

    record = give_up(house, reference, reason)
    if as_json:
        emit({"record": record.id, "state": record.state.value})
    else:
        say(_("The draft is given up: {heading}.", heading=record.heading))
