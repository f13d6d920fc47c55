"""Commands of holds: `regest retention hold|lift|holds`."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import click

from regest.cli.body import record_id
from regest.cli.retention.group import retention
from regest.core.base.messages import _
from regest.kit.console import (
    DAY,
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

if TYPE_CHECKING:
    from regest.kit.house import House

PERMISSION = "retention.hold"
_REASONS = ("inspection", "litigation", "seizure", "authority_ban", "investigation")
_BASIS = option("--basis", metavar=_("TEXT"), default="", help=_("The paper, in words."))
_BASIS_RECORD = option(
    "--basis-record", metavar=_("REF"), help=_("The paper, if it is registered here.")
)


@retention.command(
    "hold",
    help=_(
        "Forbid destruction and transfer: of a document, a file, an index, or of all that names a "
        "party. A document is held with its whole file."
    ),
)
@option("--record", metavar=_("REF"), help=_("A document, and with it its file."))
@option("--file", "file", metavar=_("FILE"), help=_("A file: 01-05@2026."))
@option("--index", metavar=_("INDEX"), default="", help=_("All files of an index."))
@option("--party", metavar=_("NAME"), help=_("All files with documents of a party."))
@option("--reason", type=click.Choice(_REASONS), help=_("Why; not with --hold."))
@_BASIS
@_BASIS_RECORD
@option("--from", "set_on", type=DAY, help=_("First day; default: today."))
@option("--copy", "copy", metavar=_("REF"), help=_("Certified copy of what was seized."))
@option("--hold", "hold_id", metavar=_("ID"), help=_("With --copy: the seizure it belongs to."))
@json_option
@pass_house(permission=PERMISSION)
def hold(house: House, *, as_json: bool, **given: Any) -> None:
    """Set a hold, or name the copy of what was seized."""
    from regest.core.retention import holds
    from regest.core.retention.tables import HoldReason
    from regest.kit.holding import meant

    with house.work() as work:
        if given["hold_id"]:
            copy = record_id(work.session, house, given["copy"])
            done = holds.keep_copy(work, given["hold_id"], copy or "")
        else:
            if given["reason"] is None:
                raise click.UsageError(str(_("Name the reason: --reason.")))
            reason = HoldReason(given.pop("reason"))
            done = holds.set_hold(work, meant(work.session, house.reader, reason=reason, **given))
    if as_json:
        emit({"id": done.id, "from": done.set_on})
    else:
        say(_("Destruction is forbidden from {start}. Hold: {id}", start=done.set_on, id=done.id))


@retention.command("lift", help=_("Lift a hold by its paper; what was seized is back."))
@argument("hold_id", metavar=_("HOLD"), help=_("Its id: `regest retention holds`."))
@_BASIS
@_BASIS_RECORD
@option("--on", "lifted_on", type=DAY, help=_("Day; default: today."))
@json_option
@pass_house(permission=PERMISSION)
def lift(
    house: House,
    hold_id: str,
    basis: str,
    basis_record: str | None,
    lifted_on: dt.date | None,
    *,
    as_json: bool,
) -> None:
    """Lift a hold."""
    from regest.core.retention import holds

    with house.work() as work:
        paper = record_id(work.session, house, basis_record)
        done = holds.lift_hold(
            work, hold_id, basis=basis, basis_record_id=paper, lifted_on=lifted_on
        )
    if as_json:
        emit({"id": done.id, "lifted_on": done.lifted_on})
    else:
        say(_("The hold is lifted on {day}.", day=done.lifted_on))


@retention.command("holds", help=_("List the holds in force, or all there ever were."))
@option("--on", "day", type=DAY, help=_("On this day instead of today."))
@option("--all", "every", is_flag=True, help=_("Lifted ones too."))
@json_option
@pass_house
def list_holds(house: House, day: dt.date | None, *, every: bool, as_json: bool) -> None:
    """List holds."""
    from regest.core.retention.holds import REASONS, list_holds
    from regest.core.retention.tables import HoldReason
    from regest.kit.hold_cards import hold_cards

    house.reader.require("retention.read")
    on = day or house.deployment.database.today()
    with house.read() as session:
        found = list_holds(session, None if every else on)
        cards = hold_cards(session, house.reader, found)
    if as_json:
        emit(cards)
        return
    if not cards:
        say(_("Nothing is under a hold."))
        return
    columns = (
        Column(_.p("column", "Hold"), whole=True),
        Column(_.p("column", "What")),
        Column(_.p("column", "Reason")),
        Column(_.p("column", "Basis")),
        Column(_.p("column", "From"), whole=True),
        Column(_.p("column", "Lifted"), whole=True, optional=True),
    )
    rows = [
        [
            card["id"],
            card["covers"],
            REASONS[HoldReason(card["reason"])],
            card["basis"] or card["basis_record"],
            shown_day(card["from"]),
            shown_day(card["lifted_on"]),
        ]
        for card in cards
    ]
    table(columns, rows)
