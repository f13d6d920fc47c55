"""`regest meeting plan|cancel|invite|list`: meetings on their way."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import click

from regest.api.console import (
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
from regest.plugins.protocols.cli.group import TIME, located, meeting, meeting_argument
from regest.plugins.protocols.declarations.catalogue import PREPARE
from regest.plugins.protocols.words import _

if TYPE_CHECKING:
    from regest.api import House

CAPACITIES = ("consultative", "invited")


@meeting.command("plan", help=_("Plan a meeting."))
@option("--on", "held_on", type=DAY, required=True, help=_("The day of the meeting."))
@option("--at", "starts_at", type=TIME, default="14:00", help=_("When it begins; default: 14:00."))
@option("--body", metavar=_("BODY"), default="presidium", help=_("Which body meets."))
@option("--place", metavar=_("TEXT"), default="", help=_("Where."))
@option("--host", metavar=_("ORGANISATION"), default="", help=_("Who receives the meeting (5.2)."))
@option(
    "--extraordinary",
    "reason",
    metavar=_("REASON"),
    default="",
    help=_("It is extraordinary, and why."),
)
@option(
    "--convened-by", metavar=_("PERSON"), default="", help=_("Who convenes an extraordinary one.")
)
@option(
    "--within",
    "framework",
    metavar=_("EVENT"),
    default="",
    help=_("The conference it is part of (6.3)."),
)
@option(
    "--remote",
    "remote_basis",
    metavar=_("DECISION"),
    default="",
    help=_("The unanimous decision that allows taking part from afar."),
)
@json_option
@pass_house(permission=PREPARE)
def plan(house: House, reason: str, *, as_json: bool, **given: Any) -> None:
    """Plan a meeting."""
    from regest.plugins.protocols.preparing import planning
    from regest.plugins.protocols.tables.meetings import Regularity

    regularity = Regularity.EXTRAORDINARY if reason else Regularity.REGULAR
    new = planning.NewMeeting(regularity=regularity, reason=reason, **given)
    made = planning.plan(house, new)
    if as_json:
        emit({"id": made.id, "held_on": made.held_on, "state": made.state.value})
    else:
        say(_("Planned for {day}: {id}", day=shown_day(made.held_on), id=made.id))


@meeting.command("cancel", help=_("Call a meeting off before it opens."))
@meeting_argument
@option("--reason", metavar=_("REASON"), required=True, help=_("Why."))
@json_option
@pass_house(permission=PREPARE)
def cancel(house: House, reference: str, reason: str, *, as_json: bool) -> None:
    """Call a meeting off."""
    from regest.plugins.protocols.preparing import planning

    done = planning.cancel(house, located(house, reference), reason)
    if as_json:
        emit({"id": done.id, "state": done.state.value})
    else:
        say(_("Called off: {day}", day=shown_day(done.held_on)))


@meeting.command("invite", help=_("Put somebody without a seat on the list."))
@meeting_argument
@argument("name", metavar=_("PERSON"), help=_("A name of the directory."))
@option(
    "--capacity",
    type=click.Choice(CAPACITIES),
    default="invited",
    help=_("With a consultative voice, or without any."),
)
@option("--post", metavar=_("POST"), default="", help=_("The post, as the minutes name it."))
@json_option
@pass_house(permission=PREPARE)
def invite(
    house: House, reference: str, name: str, capacity: str, post: str, *, as_json: bool
) -> None:
    """Invite somebody."""
    from regest.plugins.protocols.sitting.composition import invite as put
    from regest.plugins.protocols.tables.meetings import Capacity

    row = put(house, located(house, reference), name, Capacity(capacity), post)
    if as_json:
        emit({"participant": row.id, "capacity": row.capacity.value})
    else:
        say(_("On the list: {name}", name=name))


@meeting.command("list", help=_("List meetings, the latest first."))
@option("--body", metavar=_("BODY"), default="", help=_("Only of this body."))
@option("--year", metavar=_("YEAR"), type=int, default=None, help=_("Only of this year."))
@json_option
@pass_house
def list_meetings(house: House, body: str, year: int | None, *, as_json: bool) -> None:
    """List meetings."""
    from regest.plugins.protocols import meetings
    from regest.plugins.protocols.declarations.catalogue import READ

    house.reader.require(READ)
    with house.read() as session:
        found = [
            (row.id, row.held_on, _hours(row.opened_at or row.starts_at), row.body_code, row.state)
            for row in meetings.listing(session, body, year)
        ]
    if as_json:
        names = ("id", "held_on", "at", "body", "state")
        emit([dict(zip(names, (*row[:4], row[4].value), strict=True)) for row in found])
        return
    table(
        [Column(_("Day")), Column(_("Time")), Column(_("Body")), Column(_("State")),
         Column(_("Identifier"))],
        [
            [shown_day(day), time, body_code, meetings.state_title(state), id_]
            for id_, day, time, body_code, state in found
        ],
    )  # fmt: skip


def _hours(time: dt.time) -> str:
    return f"{time:%H:%M}"
