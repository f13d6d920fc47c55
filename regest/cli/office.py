"""`regest office`: elections, early ends, appointments, acting periods, mandates elsewhere."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import click

from regest.cli.body import BASIS, RECORD, record_id
from regest.cli.office_mandate import mandate
from regest.core.base.messages import Titles, _
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
    warn,
    warn_all,
)

if TYPE_CHECKING:
    from sqlmodel import Session

    from regest.core.people.office_decisions import Installed
    from regest.core.people.standings import Stood
    from regest.core.people.tables import Party
    from regest.kit.house import House

PERMISSION, APPOINTING = "office.edit", "office.appoint"


@group("office", help=_("Chair, deputy, secretary: elections, terms, early ends, acting periods."))
def office() -> None:
    """Hold the commands."""


office.add_command(mandate)


@office.command("list", help=_("Show who holds which office until when, and what is to be done."))
@option("--on", "day", type=DAY, help=_("On this day instead of today."))
@option("--history", is_flag=True, help=_("Everybody who held an office, the latest first."))
@json_option
@pass_house
def list_all(house: House, day: dt.date | None, *, history: bool, as_json: bool) -> None:
    """List offices."""
    if history:
        _history(house, as_json=as_json)
        return
    from regest.core.people.office_cards import office_cards
    from regest.core.people.office_list import offices_on

    on = day or house.deployment.database.today()
    with house.read() as session:
        rows = office_cards(session, offices_on(session, house.deployment.rules, on), on)
    if as_json:
        emit(rows)
        return
    columns = (
        Column(_.p("column", "Office")),
        Column(_.p("column", "Who")),
        Column(_.p("column", "Organisation"), optional=True),
        Column(_.p("column", "From"), whole=True),
        Column(_.p("column", "To"), whole=True, optional=True),
    )
    table(columns, [_office_row(row) for row in rows])
    for row in rows:
        for notice in row["notices"]:
            warn(notice["message"])


@office.command("elect", help=_("Enter an election: regest office elect chair NAME --on DAY."))
@argument("office_name", metavar=_("OFFICE"), help=_("chair or deputy."))
@argument("person", metavar=_("PERSON"), help=_("Member of the Presidium, by name or id."))
@option("--on", "elected_on", type=DAY, required=True, help=_("Day of the election."))
@option("--from", "powers_from", type=DAY, help=_("First day of powers; default: by the rules."))
@option("--proposed-by", metavar=_("PERSON"), help=_("Chair who proposed the deputy."))
@option("--first-meeting", is_flag=True, help=_("Held at the first meeting after the chair's."))
@RECORD
@BASIS
@json_option
@pass_house(permission=PERMISSION)
def elect(
    house: House,
    office_name: str,
    person: str,
    reference: str | None,
    proposed_by: str | None,
    *,
    first_meeting: bool,
    as_json: bool,
    **given: Any,
) -> None:
    """Enter an election."""
    from regest.core.people import elections

    deployment = house.deployment
    with house.work() as work:
        session = work.session
        found = _person(session, person)
        election = elections.Election(
            office=office_name,
            person_id=found.id,
            authority_record_id=record_id(session, house, reference),
            proposed_by=_person(session, proposed_by).id if proposed_by else None,
            first_meeting=first_meeting or None,
            **given,
        )
        installed = elections.elect(work, deployment.calls, deployment.rules, election)
    _installed(installed, found, as_json=as_json)


@office.command("appoint", help=_("Appoint the secretary, out of a member organisation."))
@argument("person", metavar=_("PERSON"), help=_("Person, by name or id."))
@option("--organisation", metavar=_("ORGANISATION"), required=True, help=_("Member organisation."))
@option("--on", "decided_on", type=DAY, required=True, help=_("Day of the appointment."))
@option("--from", "powers_from", type=DAY, help=_("First day of powers; default: the same day."))
@option("--elected", is_flag=True, help=_("Elected, not appointed."))
@RECORD
@BASIS
@json_option
@pass_house(permission=APPOINTING)
def appoint(
    house: House,
    person: str,
    organisation: str,
    reference: str | None,
    *,
    elected: bool,
    as_json: bool,
    **given: Any,
) -> None:
    """Appoint the secretary."""
    from regest.core.people import appointments
    from regest.core.people.office_tables import OfficeMode
    from regest.core.people.parties import party_called
    from regest.core.people.tables import PartyKind

    deployment = house.deployment
    with house.work() as work:
        session = work.session
        found = _person(session, person)
        new = appointments.Appointment(
            person_id=found.id,
            organisation_id=party_called(session, organisation, PartyKind.ORGANISATION).id,
            mode=OfficeMode.ELECTION if elected else OfficeMode.APPOINTMENT,
            authority_record_id=record_id(session, house, reference),
            **given,
        )
        installed = appointments.appoint(work, deployment.calls, deployment.rules, new)
    _installed(installed, found, as_json=as_json)


@office.command("dismiss", help=_("Enter an early end of the powers of the chair or the deputy."))
@argument("office_name", metavar=_("OFFICE"), help=_("chair or deputy."))
@option(
    "--ground",
    type=click.Choice(("left_organisation", "own_request", "gross_violation")),
    required=True,
    help=_("Ground of the statute."),
)
@option("--on", "decided_on", type=DAY, required=True, help=_("Day of the decision."))
@option("--last-day", type=DAY, help=_("Last day of powers; default: the day of the decision."))
@RECORD
@BASIS
@json_option
@pass_house(permission=PERMISSION)
def dismiss(
    house: House, office_name: str, reference: str | None, *, as_json: bool, **given: Any
) -> None:
    """Enter an early end."""
    from regest.core.people import dismissals

    deployment = house.deployment
    with house.work() as work:
        decided = record_id(work.session, house, reference)
        dismissal = dismissals.Dismissal(office=office_name, decision_record_id=decided, **given)
        done = dismissals.dismiss(work, deployment.calls, deployment.rules, dismissal)
    warn_all(done.warnings)
    if as_json:
        warnings = [str(each.message) for each in done.warnings]
        emit({"id": done.standing.id, "to": done.standing.ends_on, "warnings": warnings})
    else:
        say(_("Powers end on {day}.", day=done.standing.ends_on))


@office.command("act", help=_("Enter who acts as chair from when to when; or end it: --end DAY."))
@argument("person", metavar=_("PERSON"), required=False, help=_("Default: the deputy."))
@option("--from", "starts_on", type=DAY, help=_("First day."))
@option("--to", "ends_on", type=DAY, help=_("Last day, inclusive."))
@option(
    "--end", "last_day", type=DAY, help=_("Last day of the period that runs: the chair is back.")
)
@option("--reason", metavar=_("REASON"), required=True, help=_("Why: leave, journey, illness …"))
@RECORD
@json_option
@pass_house(permission=PERMISSION)
def act(
    house: House,
    person: str | None,
    starts_on: dt.date | None,
    ends_on: dt.date | None,
    last_day: dt.date | None,
    reason: str,
    reference: str | None,
    *,
    as_json: bool,
) -> None:
    """Enter or end an acting period."""
    from regest.core.people import acting

    deployment = house.deployment
    with house.work() as work:
        session = work.session
        if last_day is not None:
            stood = acting.end_acting(work, deployment.calls, last_day, reason)
        elif starts_on is None or ends_on is None:
            raise click.UsageError(str(_("Name both days, --from and --to, or --end.")))
        else:
            period = acting.ActingPeriod(
                starts_on=starts_on,
                ends_on=ends_on,
                reason=reason,
                person_id=_person(session, person).id if person else None,
                authority_record_id=record_id(session, house, reference),
            )
            stood = acting.act(work, deployment.calls, deployment.rules, period)
        name = _name(session, stood)
    warn_all(stood.warnings)
    standing = stood.standing
    if as_json:
        emit({"id": standing.id, "from": standing.starts_on, "to": standing.ends_on})
        return
    say(
        _(
            "{name} acts as chair from {start} to {end}.",
            name=name,
            start=standing.starts_on,
            end=standing.ends_on,
        )
    )


def _history(house: House, *, as_json: bool) -> None:
    from regest.core.catalogue.visibility import seen_records
    from regest.core.people.office_cards import past_card
    from regest.core.people.office_list import office_history

    with house.read() as session:
        past = office_history(session)
        bases = {each.line.standing.authority_record_id or "" for each in past}
        bases |= {each.dismissal.decision_record_id or "" for each in past if each.dismissal}
        seen = seen_records(session, house.reader, bases)
        rows = [past_card(each, seen, whole=house.reader.sees_all) for each in past]
    if as_json:
        emit(rows)
        return
    columns = (
        Column(_.p("column", "Office")),
        Column(_.p("column", "Who")),
        Column(_.p("column", "From"), whole=True),
        Column(_.p("column", "To"), whole=True, optional=True),
        Column(_.p("column", "Basis"), optional=True),
    )
    table(
        columns,
        [
            [
                Titles(**row["title"]),
                row["person"],
                shown_day(row["from"]),
                shown_day(row["to"]),
                row["basis"],
            ]
            for row in rows
        ],
    )


def _office_row(row: dict[str, Any]) -> list[object]:
    holder = row["holder"]
    if holder is None:
        return [Titles(**row["title"]), _.p("office", "vacant"), "", "", ""]
    return [
        Titles(**row["title"]),
        holder["person"],
        holder["organisation"],
        shown_day(holder["from"]),
        shown_day(holder["to"]),
    ]


def _installed(installed: Installed, person: Party, *, as_json: bool) -> None:
    warn_all(installed.warnings)
    standing = installed.standing
    if as_json:
        warnings = [str(each.message) for each in installed.warnings]
        emit(
            {
                "id": standing.id,
                "office": standing.kind,
                "from": standing.starts_on,
                "to": standing.ends_on,
                "warnings": warnings,
            }
        )
    elif standing.ends_on is None:
        say(_("{name}: powers from {start}.", name=person.name, start=standing.starts_on))
    else:
        say(
            _(
                "{name}: powers from {start} to {end}.",
                name=person.name,
                start=standing.starts_on,
                end=standing.ends_on,
            )
        )


def _person(session: Session, name: str) -> Party:
    from regest.core.people.parties import party_called
    from regest.core.people.tables import PartyKind

    return party_called(session, name, PartyKind.PERSON)


def _name(session: Session, stood: Stood) -> str:
    from regest.core.people.parties import party_with

    return party_with(session, stood.standing.party_id).name
