"""`regest office mandate`: who sits for the association in bodies of others (6.2)."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import click

from regest.cli.body import BASIS, RECORD, record_id
from regest.core.base.messages import Message, _
from regest.kit.console import (
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

if TYPE_CHECKING:
    from regest.kit.house import House

PERMISSION = "office.edit"
CAPACITIES: dict[str, Message] = {
    "vote": _.p("voice", "with a vote"),
    "consultative": _.p("voice", "with a consultative voice"),
}


@group("mandate", help=_("Who sits for the association in bodies of others."))
def mandate() -> None:
    """Hold the commands."""


@mandate.command("add", help=_("Enter that a person sits in an outside body."))
@argument("person", metavar=_("PERSON"), help=_("Person, by name or id."))
@argument("outside", metavar=_("ORGANISATION"), help=_("Outside body, by name or id."))
@option(
    "--capacity",
    type=click.Choice(tuple(CAPACITIES)),
    default="consultative",
    help=_("With a vote, or a consultative voice."),
)
@option("--from", "starts_on", type=DAY, required=True, help=_("First day."))
@option("--to", "ends_on", type=DAY, help=_("Last day, inclusive; none for an open end."))
@RECORD
@BASIS
@json_option
@pass_house(permission=PERMISSION)
def add(
    house: House,
    person: str,
    outside: str,
    capacity: str,
    starts_on: dt.date,
    ends_on: dt.date | None,
    reference: str | None,
    basis: str,
    *,
    as_json: bool,
) -> None:
    """Enter a mandate."""
    from regest.core.people import mandates
    from regest.core.people.parties import party_called
    from regest.core.people.tables import PartyKind

    deployment = house.deployment
    with house.work() as work:
        session = work.session
        found = party_called(session, person, PartyKind.PERSON)
        seated_in = party_called(session, outside)
        new = mandates.NewMandate(
            person_id=found.id,
            outside_id=seated_in.id,
            starts_on=starts_on,
            ends_on=ends_on,
            voice=mandates.Voice[capacity.upper()],
            authority_record_id=record_id(session, house, reference),
            basis=basis,
        )
        stood = mandates.give_mandate(work, deployment.calls, deployment.rules, new)
    warn_all(stood.warnings)
    if as_json:
        emit({"id": stood.standing.id, "from": starts_on, "to": ends_on})
    else:
        facts = {"name": found.name, "body": seated_in.name, "day": starts_on}
        say(_("{name} sits in {body} from {day}.", **facts))


@mandate.command("end", help=_("End a mandate in an outside body."))
@argument("person", metavar=_("PERSON"), help=_("Person, by name or id."))
@argument("outside", metavar=_("ORGANISATION"), help=_("Outside body, by name or id."))
@option("--on", "day", type=DAY, required=True, help=_("Last day, inclusive."))
@option("--reason", metavar=_("REASON"), required=True, help=_("Why it ends."))
@json_option
@pass_house(permission=PERMISSION)
def end(
    house: House, person: str, outside: str, day: dt.date, reason: str, *, as_json: bool
) -> None:
    """End a mandate."""
    from regest.core.people import mandates
    from regest.core.people.parties import party_called
    from regest.core.people.tables import PartyKind

    with house.work() as work:
        found = party_called(work.session, person, PartyKind.PERSON)
        seated_in = party_called(work.session, outside)
        calls = house.deployment.calls
        stood = mandates.end_mandate(work, calls, found.id, seated_in.id, day, reason)
    if as_json:
        emit({"id": stood.standing.id, "to": day})
    else:
        say(_("The mandate of {name} ends on {day}.", name=found.name, day=day))


@mandate.command("list", help=_("List mandates in force today, or on a day."))
@option("--on", "day", type=DAY, help=_("On this day instead of today."))
@option("--all", "every", is_flag=True, help=_("Past and future ones too."))
@json_option
@pass_house
def list_all(house: House, day: dt.date | None, *, every: bool, as_json: bool) -> None:
    """List mandates."""
    from regest.core.people.mandates import mandates_on
    from regest.core.people.office_cards import mandate_cards

    on = day or house.deployment.database.today()
    with house.read() as session:
        rows = mandate_cards(session, mandates_on(session, None if every else on), on)
    if as_json:
        emit(rows)
        return
    if not rows:
        say(_("Nobody sits for the association in a body of others."))
        return
    columns = (
        Column(_.p("column", "Body")),
        Column(_.p("column", "Who")),
        Column(_.p("column", "Voice")),
        Column(_.p("column", "From"), whole=True),
        Column(_.p("column", "To"), whole=True, optional=True),
    )
    table(
        columns,
        [
            [
                row["body"],
                row["person"],
                CAPACITIES[row["capacity"]],
                shown_day(row["from"]),
                shown_day(row["to"]),
            ]
            for row in rows
        ],
    )
