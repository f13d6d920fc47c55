"""`regest group …`: working and expert groups, their members and what they decided (3.11)."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import click

from regest.api import Titles
from regest.api.console import (
    DAY,
    Column,
    argument,
    card,
    emit,
    json_option,
    option,
    pass_house,
    say,
    shown_day,
    table,
    warn_all,
)
from regest.api.console import group as command_group
from regest.plugins.membership.cli.group import decision_options
from regest.plugins.membership.words import _

if TYPE_CHECKING:
    from regest.api import House

KEEP = "body.edit"
_GROUP = argument("code", metavar=_("GROUP"), help=_("The group, by code or title."))
_ON = option("--on", "day", type=DAY, help=_("On this day instead of today."))
_DECIDED = option("--decided", type=DAY, help=_("The day of a decision typed by hand."))


@command_group("group", help=_("Working and expert groups: members, what they decided (3.11)."))
def group() -> None:
    """Hold the commands."""


@group.command("list", help=_("List groups with their leaders and numbers of members."))
@_ON
@json_option
@pass_house
def list_all(house: House, day: dt.date | None, *, as_json: bool) -> None:
    """List groups."""
    from regest.plugins.membership import groups

    with house.read() as session:
        rows = groups.listing(session, day or house.deployment.database.today())
    if as_json:
        emit(rows)
        return
    table(
        (Column(_("Code"), whole=True), Column(_("Group")), Column(_("Leader"), optional=True),
         Column(_("Members"), right=True)),
        [[row["code"], Titles(**row["title"]), row["leader"], row["seats"]] for row in rows],
    )  # fmt: skip


@group.command("show", help=_("Show a group: members of a day, and decisions of its minutes."))
@_GROUP
@_ON
@json_option
@pass_house
def show(house: House, code: str, day: dt.date | None, *, as_json: bool) -> None:
    """Show a group."""
    from regest.plugins.membership import groups

    with house.read() as session:
        found = groups.shown(house, session, code, day or house.deployment.database.today())
    if as_json:
        emit(found)
        return
    card((
        (_("Group"), Titles(**found["title"])), (_("Purpose"), found["purpose"]),
        (_("Leader"), found["leader"]), (_("Basis"), found["basis"]),
        (_("Closed on"), shown_day(found["closed_on"])),
    ))  # fmt: skip
    table(
        (Column(_("Person")), Column(_("Organisation"), optional=True), Column(_("From")),
         Column(_("To"), optional=True)),
        [[row["person"], row["organisation"], shown_day(row["from"]), shown_day(row["to"])]
         for row in found["roster"]],
    )  # fmt: skip
    if found["decisions"]:
        table(
            (Column(_("Decision"), whole=True), Column(_("Day"), whole=True), Column(_("Text"))),
            [[row["number"], shown_day(row["day"]), row["text"]] for row in found["decisions"]],
        )


@group.command("create", help=_("Create a group by a decision."))
@argument("code", metavar=_("CODE"), help=_("Small Latin letters, digits, underscores."))
@option("--title", metavar=_("TEXT"), required=True, help=_("What it is called."))
@option("--purpose", metavar=_("TEXT"), default="", help=_("What it works on."))
@option("--from", "starts_on", type=DAY, required=True, help=_("First day."))
@option("--commission", is_flag=True, help=_("A commission, not a working group."))
@decision_options
@_DECIDED
@json_option
@pass_house(permission=KEEP)
def create(
    house: House,
    decided: dt.date | None,
    decision: str,
    body: str,
    number: str,
    *,
    as_json: bool,
    **given: Any,
) -> None:
    """Create a group."""
    from regest.plugins.membership import groups
    from regest.plugins.membership.decisions import Named

    named = Named(decision=decision, on=decided, body=body, number=number)
    new = groups.NewGroup(**given, named=named)
    groups.create(house, new)
    if as_json:
        emit({"code": new.code, "from": new.starts_on})
    else:
        say(_("{title} works from {day}", title=new.title, day=shown_day(new.starts_on)))


@group.command("join", help=_("Let somebody join a group."))
@_GROUP
@argument("person", metavar=_("PERSON"), help=_("Who joins."))
@option("--organisation", metavar=_("ORGANISATION"), default="", help=_("For which organisation."))
@option("--from", "starts_on", type=DAY, required=True, help=_("First day."))
@option("--as", "office", type=click.Choice(("chair", "secretary")), default=None,
        help=_("Leads the group, or keeps its minutes."))  # fmt: skip
@option("--basis", metavar=_("TEXT"), default="", help=_("The decision that it rests on."))
@json_option
@pass_house(permission=KEEP)
def join(house: House, code: str, office: str | None, *, as_json: bool, **given: Any) -> None:
    """Join a group."""
    from regest.plugins.membership import groups

    new = groups.NewMember(office=office or "", **given)
    standing, warnings = groups.join(house, code, new)
    if as_json:
        emit({"id": standing.id, "from": standing.starts_on})
    else:
        say(_("{name} is in the group from {day}", name=new.person, day=shown_day(new.starts_on)))
    warn_all(warnings)


@group.command("leave", help=_("End somebody's place in a group."))
@_GROUP
@argument("person", metavar=_("PERSON"), help=_("Who leaves."))
@option("--last-day", type=DAY, required=True, help=_("Its last day."))
@option("--reason", metavar=_("REASON"), required=True, help=_("Why."))
@json_option
@pass_house(permission=KEEP)
def leave(
    house: House, code: str, person: str, last_day: dt.date, reason: str, *, as_json: bool
) -> None:
    """Leave a group."""
    from regest.plugins.membership import groups

    standing = groups.leave(house, code, person, last_day, reason)
    if as_json:
        emit({"id": standing.id, "to": standing.ends_on})
    else:
        say(_("{name} is in the group until {day}", name=person, day=shown_day(last_day)))


@group.command("close", help=_("Close a group by a decision; its members leave it."))
@_GROUP
@option("--last-day", type=DAY, required=True, help=_("Its last day."))
@decision_options
@_DECIDED
@json_option
@pass_house(permission=KEEP)
def close(
    house: House,
    code: str,
    last_day: dt.date,
    decided: dt.date | None,
    *,
    as_json: bool,
    **given: Any,
) -> None:
    """Close a group."""
    from regest.plugins.membership import groups
    from regest.plugins.membership.decisions import Named

    ended = groups.close(house, code, last_day, Named(on=decided, **given))
    if as_json:
        emit({"code": code, "to": last_day, "ended": ended})
    else:
        say(_("The group works until {day}", day=shown_day(last_day)))
