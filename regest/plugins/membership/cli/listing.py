"""`regest member list|show`: the composition of a day, applications, one organisation."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from regest.api.console import (
    DAY,
    Column,
    card,
    emit,
    json_option,
    option,
    pass_house,
    shown_day,
    table,
    warn_all,
)
from regest.plugins.membership.cli.group import member, organisation_argument
from regest.plugins.membership.declarations.catalogue import READ
from regest.plugins.membership.words import _

if TYPE_CHECKING:
    from regest.api import House


@member.command("list", help=_("List members and candidates of a day, or applications."))
@option("--on", type=DAY, help=_("On which day; default: today."))
@option("--applications", is_flag=True, help=_("List applications."))
@json_option
@pass_house(permission=READ)
def list_members(house: House, on: dt.date | None, *, applications: bool, as_json: bool) -> None:
    """List the composition."""
    if applications:
        _list_applications(house, as_json=as_json)
        return
    from regest.plugins.membership import composition

    today = house.deployment.database.today()
    with house.read() as session:
        places = composition.places_on(session, on or today, reader=house.reader)
        warnings = composition.floor_warnings(house, session, on or today)
    if as_json:
        emit(
            [
                {
                    "organisation": each.name,
                    "kind": each.kind,
                    "from": each.starts_on,
                    "to": each.ends_on,
                    "head": each.head_name,
                }
                for each in places
            ]
        )
    else:
        table(
            [
                Column(_("Organisation")),
                Column(_("As")),
                Column(_("Since")),
                Column(_("Head"), optional=True),
            ],
            [
                [
                    each.name,
                    KINDS[each.kind],
                    shown_day(each.starts_on),
                    each.head_name,
                ]
                for each in places
            ],
        )
    warn_all(warnings)


@member.command("show", help=_("Show an organisation: standings, applications, what is proposed."))
@organisation_argument
@json_option
@pass_house(permission=READ)
def show(house: House, organisation: str, *, as_json: bool) -> None:
    """Show one organisation."""
    from regest.plugins.membership import organisations

    with house.read() as session:
        found = organisations.card_of(house, session, organisation)
        rows = [
            (
                KINDS.get(line.standing.kind, line.kind.title_ru),
                line.standing.starts_on,
                line.standing.ends_on,
                found.basis(line.standing),
                line.standing.end_reason,
            )
            for line in found.standings
        ]
    if as_json:
        emit(organisations.plain(found))
        return
    card(
        [
            (_("Organisation"), found.party.name),
            (_("State"), organisations.STATES[found.state]),
            (_("Head"), found.head.name if found.head else ""),
            (_("Quality system"), organisations.level(found)),
        ]
    )
    table(
        [
            Column(_("As")),
            Column(_("From")),
            Column(_("To")),
            Column(_("On what"), optional=True),
            Column(_("Why it ended"), optional=True),
        ],
        [
            [kind, shown_day(start), shown_day(end) if end else "", basis, why]
            for kind, start, end, basis, why in rows
        ],
    )


def _list_applications(house: House, *, as_json: bool) -> None:
    from regest.plugins.membership.joining import applications
    from regest.plugins.membership.joining.considering import STATES

    today = house.deployment.database.today()
    with house.read() as session:
        rows = [
            (
                row.id,
                record.number,
                party.name,
                applications.shown_state(row, today),
                row.registered_on,
            )
            for row, party, record in applications.listing(session, house.reader, limit=500)
        ]
    if as_json:
        names = ("id", "number", "organisation", "state", "registered_on")
        emit([dict(zip(names, row, strict=True)) for row in rows])
        return
    table(
        [
            Column(_("Number")),
            Column(_("Organisation")),
            Column(_("State")),
            Column(_("Registered")),
        ],
        [[number, name, STATES[state], shown_day(day)] for _id, number, name, state, day in rows],
    )


KINDS = {
    "member": _.p("standing", "member"),
    "candidate": _.p("standing", "candidate"),
}
