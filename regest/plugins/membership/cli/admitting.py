"""`regest member admit|seats|seat`: the order of the authority, and seats proposed on it."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING, Any

from regest.api import UsageFault
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
    warn_all,
)
from regest.plugins.membership.cli.group import (
    application_argument,
    located,
    member,
    paper_of,
    paper_options,
)
from regest.plugins.membership.declarations.catalogue import EDIT, ORDER, READ
from regest.plugins.membership.words import MEMBER, _

if TYPE_CHECKING:
    from regest.api import House


@member.command("admit", help=_("Enter an order of the authority that admits organisations (3.3)."))
@argument(
    "applications", metavar=_("APPLICATION…"), nargs=-1, required=True, help=_("Whom it admits.")
)
@option("--order", "number", metavar=_("NUMBER"), required=True, help=_("Number of the order."))
@option("--dated", type=DAY, required=True, help=_("Its day: standings begin on it."))
@option("--from", "first_day", type=DAY, help=_("The first day, where the order names another."))
@paper_options
@json_option
@pass_house(permission=ORDER)
def admit(
    house: House,
    applications: tuple[str, ...],
    number: str,
    dated: dt.date,
    first_day: dt.date | None,
    reference: str,
    paths: tuple[Path, ...],
    *,
    as_json: bool,
) -> None:
    """Enter an order."""
    from regest.plugins.membership.joining import orders

    new = orders.NewOrder(
        number=number,
        dated=dated,
        applications=tuple(located(house, each) for each in applications),
        first_day=first_day,
        paper=paper_of(house, reference, paths),
    )
    done = orders.enter(house, new)
    if as_json:
        emit(
            {
                "order": done.row.id,
                "record": done.record.id,
                "admitted": [
                    {
                        "organisation": party.name,
                        "kind": line.kind,
                        "from": line.first_day,
                        "standing": line.standing_id,
                    }
                    for line, party in done.admitted
                ],
            }
        )
        return
    for line, party in done.admitted:
        day = shown_day(line.first_day)
        if line.kind == MEMBER:
            say(_("{name}: member from {day}", name=party.name, day=day))
        else:
            say(_("{name}: candidate from {day}", name=party.name, day=day))
    warn_all(done.warnings)


@member.command("correct", help=_("Enter an order that corrects the admission of one before."))
@application_argument
@option("--order", "number", metavar=_("NUMBER"), required=True, help=_("Number of the order."))
@option("--dated", type=DAY, required=True, help=_("Its day."))
@option("--from", "first_day", type=DAY, help=_("The first day that it names."))
@option("--cancel", is_flag=True, help=_("It cancels the admission."))
@option("--reason", metavar=_("REASON"), default="", help=_("Why."))
@paper_options
@json_option
@pass_house(permission=ORDER)
def correct(
    house: House,
    application: str,
    first_day: dt.date | None,
    reference: str,
    paths: tuple[Path, ...],
    *,
    cancel: bool,
    as_json: bool,
    **given: Any,
) -> None:
    """Enter a correcting order."""
    from regest.plugins.membership.joining import correcting

    if cancel is (first_day is not None):
        raise UsageFault(
            "correction_unclear",
            _("The order names another first day, or it cancels the admission"),
            remedy=_("Give --from or --cancel."),
        )
    paper = paper_of(house, reference, paths)
    line = located(house, application)
    new = correcting.NewCorrection(line=line, first_day=first_day, paper=paper, **given)
    done = correcting.correct(house, new)
    if as_json:
        emit({"order": done.order.id, "does": done.row.does.value, "from": done.row.first_day})
    elif cancel:
        say(_("{name}: the admission is cancelled", name=done.party.name))
    else:
        day = shown_day(done.row.first_day)
        say(_("{name}: the first day is {day}", name=done.party.name, day=day))
    for each in done.consequences:
        say(each.title)
    warn_all(done.warnings)


@member.command("seats", help=_("List seats in the Presidium that were proposed on admission."))
@json_option
@pass_house(permission=READ)
def seats(house: House, *, as_json: bool) -> None:
    """List proposed seats."""
    from regest.plugins.membership.joining import seats as service

    with house.read() as session:
        rows = [
            (row.id, party.name, row.name, row.first_day)
            for row, party in service.proposed(session, house.reader)
        ]
    if as_json:
        names = ("id", "organisation", "person", "from")
        emit([dict(zip(names, row, strict=True)) for row in rows])
        return
    table(
        [
            Column(_("Organisation")),
            Column(_("Person")),
            Column(_("From")),
            Column(_("Identifier")),
        ],
        [[name, person, shown_day(day), row_id] for row_id, name, person, day in rows],
    )


@member.command("seat", help=_("Give a proposed seat, or decline it with --decline."))
@argument("seat_id", metavar=_("ID"), help=_("As `regest member seats` shows it."))
@option("--basis", metavar=_("TEXT"), default="", help=_("The decision that it rests on."))
@option("--from", "first_day", type=DAY, help=_("From another day."))
@option("--decline", "reason", metavar=_("REASON"), default="", help=_("Why it is not given."))
@json_option
@pass_house(permission=EDIT)
def seat(
    house: House, seat_id: str, basis: str, first_day: dt.date | None, reason: str, *, as_json: bool
) -> None:
    """Answer for a proposed seat."""
    from regest.plugins.membership.joining import seats as service

    if reason:
        row = service.decline(house, seat_id, reason)
    else:
        row, warnings = service.take(house, seat_id, basis, first_day)
        warn_all(warnings)
    if as_json:
        emit({"id": row.id, "state": row.state.value, "standing": row.standing_id})
    elif reason:
        say(_("No seat for {name}", name=row.name))
    else:
        say(_("{name} has a seat in the Presidium", name=row.name))
