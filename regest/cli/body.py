"""`regest body`: bodies, their seats, groups created and closed by a decision."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import click

from regest.core.base.messages import Message, Titles, _
from regest.kit.console import (
    DAY,
    Column,
    argument,
    card,
    emit,
    group,
    heading,
    json_option,
    option,
    pass_house,
    say,
    shown_day,
    table,
    warn,
    warn_all,
)
from regest.kit.console.consequences import (
    chosen_lines,
    consequence_options,
    consequences_as_data,
    show_consequences,
)

if TYPE_CHECKING:
    from sqlmodel import Session

    from regest.core.hooks.consequence_types import Consequence
    from regest.core.people.standings import Stood
    from regest.kit.house import House

PERMISSION = "body.edit"
KINDS: dict[str, Message] = {
    "governing": _.p("kind of a body", "Governing body"),
    "general": _.p("kind of a body", "General meeting"),
    "working_group": _.p("kind of a body", "Working group"),
    "commission": _.p("kind of a body", "Commission"),
}
RECORD = option(
    "--record", "reference", metavar=_("REF"), help=_("Minutes or decision that it rests on.")
)
BASIS = option("--basis", metavar=_("TEXT"), default="", help=_("What it rests on, in words."))


@group("body", help=_("Presidium, general meeting, working groups: who sits there and since when."))
def body() -> None:
    """Hold the commands."""


def record_id(session: Session, house: House, reference: str | None) -> str | None:
    """Return the id of the record that a reference names; None without one."""
    from regest.core.catalogue.references import find_record

    return find_record(session, house.reader, reference).id if reference else None


def started(stood: Stood, words: Message, *, as_json: bool) -> None:
    """Warn of what is to be known of a standing that was written, and say it or give its id."""
    warn_all(stood.warnings)
    if as_json:
        emit({"id": stood.standing.id, "warnings": [str(each.message) for each in stood.warnings]})
    else:
        say(words)


@body.command("list", help=_("List bodies with their leaders and numbers of seats."))
@option("--on", "day", type=DAY, help=_("On this day instead of today."))
@json_option
@pass_house
def list_all(house: House, day: dt.date | None, *, as_json: bool) -> None:
    """List bodies."""
    from regest.core.people.body_decisions import list_states
    from regest.core.people.office_cards import body_card

    on = day or house.deployment.database.today()
    with house.read() as session:
        rows = [body_card(session, each, on) for each in list_states(session)]
    if as_json:
        emit(rows)
        return
    columns = (
        Column(_.p("column", "Code"), whole=True),
        Column(_.p("column", "Body")),
        Column(_.p("column", "Leader"), optional=True),
        Column(_.p("column", "Seats"), right=True, whole=True),
        Column(_.p("column", "Closed"), whole=True, optional=True),
    )
    table(
        columns,
        [
            [
                row["code"],
                Titles(**row["title"]),
                row["leader"],
                row["seats"],
                shown_day(row["closed_on"]),
            ]
            for row in rows
        ],
    )


@body.command("show", help=_("Show a body: what it is for, who leads it, who sits there."))
@argument("code", metavar=_("BODY"), help=_("Body, by its code."))
@option("--on", "day", type=DAY, help=_("On this day instead of today."))
@json_option
@pass_house
def show(house: House, code: str, day: dt.date | None, *, as_json: bool) -> None:
    """Show a body."""
    from regest.core.people.body_decisions import body_state
    from regest.core.people.office_cards import body_card, roster_cards

    on = day or house.deployment.database.today()
    with house.read() as session:
        shown = body_card(session, body_state(session, code), on)
        seats = roster_cards(session, code, on)
    if as_json:
        emit({**shown, "roster": seats})
        return
    heading(Titles(**shown["title"]))
    card(
        (
            (_("Kind"), KINDS.get(shown["kind"], shown["kind"])),
            (_("Clause"), shown["clause"]),
            (_("Purpose"), shown["purpose"]),
            (_("Created on"), shown_day(shown["from"])),
            (_("Basis"), shown["basis"]),
            (_("Closed on"), shown_day(shown["closed_on"])),
            (_("Leader"), shown["leader"]),
            (_("Secretary"), shown["secretary"]),
        )
    )
    _show_roster(seats)


@body.command("roster", help=_("Show who sits in a body on a day; of the general meeting, voices."))
@argument("code", metavar=_("BODY"), help=_("Body, by its code."))
@option("--on", "day", type=DAY, help=_("On this day instead of today."))
@json_option
@pass_house
def roster(house: House, code: str, day: dt.date | None, *, as_json: bool) -> None:
    """Show a roster."""
    from regest.core.people.office_cards import roster_cards

    with house.read() as session:
        rows = roster_cards(session, code, day or house.deployment.database.today())
    if as_json:
        emit(rows)
    else:
        _show_roster(rows)


@body.command("create", help=_("Create a working group or commission by a decision."))
@argument("code", metavar=_("BODY"), help=_("Code: small Latin letters, digits, underscores."))
@option("--title", metavar=_("TEXT"), required=True, help=_("Title in Russian."))
@option("--title-en", metavar=_("TEXT"), default="", help=_("Title in English; default: the same."))
@option("--kind", type=click.Choice(tuple(KINDS)), default="working_group", help=_("Kind of body."))
@option("--purpose", metavar=_("TEXT"), default="", help=_("What it works on."))
@option("--from", "day", type=DAY, required=True, help=_("First day."))
@RECORD
@BASIS
@json_option
@pass_house(permission=PERMISSION)
def create(
    house: House,
    code: str,
    title: str,
    title_en: str,
    reference: str | None,
    *,
    as_json: bool,
    **given: Any,
) -> None:
    """Create a body."""
    from regest.core.people.body_decisions import NewBody, create_body

    with house.work() as work:
        decided = record_id(work.session, house, reference)
        titles = Titles(ru=title, en=title_en or title)
        new = NewBody(code=code, title=titles, decision_record_id=decided, **given)
        create_body(work, new)
    if as_json:
        emit({"code": code, "from": new.day})
    else:
        say(_("{body} works from {day}.", body=titles, day=new.day))


@body.command("close", help=_("Close a working group or commission; its seats end."))
@argument("code", metavar=_("BODY"), help=_("Body, by its code."))
@option("--on", "day", type=DAY, required=True, help=_("Last day, inclusive."))
@RECORD
@BASIS
@json_option
@pass_house(permission=PERMISSION)
def close(
    house: House, code: str, day: dt.date, reference: str | None, basis: str, *, as_json: bool
) -> None:
    """Close a body."""
    from regest.core.people.body_decisions import close_body

    with house.work() as work:
        decided = record_id(work.session, house, reference)
        ended = close_body(
            work, house.deployment.calls, code, day, basis=basis, decision_record_id=decided
        )
    if as_json:
        emit({"code": code, "to": day, "ended": ended})
    else:
        say(
            _.n(
                "{count} standing ends on {day}.", "{count} standings end on {day}.", ended, day=day
            )
        )


@body.command(
    "seat", help=_("Seat a person in a body; in the general meeting, as authorised representative.")
)
@argument("code", metavar=_("BODY"), help=_("Body, by its code."))
@argument("person", metavar=_("PERSON"), help=_("Person, by name or id."))
@option("--organisation", metavar=_("ORGANISATION"), help=_("Member organisation of the seat."))
@option("--from", "starts_on", type=DAY, required=True, help=_("First day."))
@option("--to", "ends_on", type=DAY, help=_("Last day, inclusive; none for an open end."))
@option(
    "--office",
    type=click.Choice(("chair", "secretary")),
    help=_("Leads a working group, or keeps its minutes."),
)
@RECORD
@BASIS
@json_option
@pass_house(permission=PERMISSION)
def seat(
    house: House,
    code: str,
    person: str,
    organisation: str | None,
    reference: str | None,
    office: str | None,
    *,
    as_json: bool,
    **given: Any,
) -> None:
    """Seat somebody."""
    from regest.core.people import seating
    from regest.core.people.parties import party_called
    from regest.core.people.tables import PartyKind

    deployment = house.deployment
    with house.work() as work:
        session = work.session
        found = party_called(session, person, PartyKind.PERSON)
        of = party_called(session, organisation, PartyKind.ORGANISATION) if organisation else None
        new = seating.Seating(
            body_code=code,
            person_id=found.id,
            organisation_id=of.id if of is not None else None,
            authority_record_id=record_id(session, house, reference),
            office=office or "",
            **given,
        )
        stood = seating.seat(work, deployment.calls, deployment.rules, new)
    words = _("{name} sits there from {day}.", name=found.name, day=new.starts_on)
    started(stood, words, as_json=as_json)


@body.command("unseat", help=_("End somebody's seat in a body."))
@argument("code", metavar=_("BODY"), help=_("Body, by its code."))
@argument("person", metavar=_("PERSON"), help=_("Person, by name or id."))
@option("--on", "day", type=DAY, required=True, help=_("Last day, inclusive."))
@option("--reason", metavar=_("REASON"), required=True, help=_("Why it ends."))
@consequence_options
@json_option
@pass_house(permission=PERMISSION)
def unseat(
    house: House,
    code: str,
    person: str,
    day: dt.date,
    reason: str,
    also: tuple[int, ...],
    without: tuple[int, ...],
    *,
    dry_run: bool,
    as_json: bool,
) -> None:
    """End a seat with what hangs on it, or show what would follow."""
    from regest.core.people.parties import party_called
    from regest.core.people.tables import PartyKind
    from regest.kit import standing_changes

    with house.read() as session:
        found = party_called(session, person, PartyKind.PERSON)
        review = standing_changes.before_unseat(house, session, code, found.id, day, reason)
    lines = review.consequences
    if dry_run:
        told = _("The seat of {name} would end on {day}.", name=found.name, day=day)
        planned(told, lines, as_json=as_json)
        return
    chosen, seen = chosen_lines(lines, also, without), [each.key for each in lines]
    with house.work() as work:
        done = standing_changes.unseat(
            house, work, code, found.id, day, reason, chosen=chosen, seen=seen
        )
    warn_all(done.warnings)
    if as_json:
        followed = consequences_as_data(done.consequences)
        emit({"id": done.standing.id, "to": day, "consequences": followed})
    else:
        say(_("The seat of {name} ends on {day}.", name=found.name, day=day))
        show_consequences(done.consequences)


def planned(told: Message, lines: Sequence[Consequence], *, as_json: bool) -> None:
    """Show what would follow, and say what would be done; or give it as data."""
    if as_json:
        emit({"done": False, "consequences": consequences_as_data(lines)})
        return
    say(told)
    show_consequences(lines)


def _show_roster(rows: list[dict[str, Any]]) -> None:
    if not rows:
        say(_("Nobody sits there on this day."))
        return
    columns = (
        Column(_.p("column", "Who")),
        Column(_.p("column", "Organisation"), optional=True),
        Column(_.p("column", "From"), whole=True),
        Column(_.p("column", "To"), whole=True, optional=True),
    )
    table(
        columns,
        [
            [row["person"], row["organisation"], shown_day(row["from"]), shown_day(row["to"])]
            for row in rows
        ],
    )
    for row in rows:
        for remark in row["remarks"]:
            warn(remark["message"])
