"""`regest consent add|withdraw|settle|list|ask|answer`: personal data (PD-1…6)."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from regest.api.console import (
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
)
from regest.plugins.membership.cli.group import paper_of, paper_options
from regest.plugins.membership.declarations.catalogue import CONSENTS
from regest.plugins.membership.words import _

if TYPE_CHECKING:
    from regest.api import House

_ID = argument("consent_id", metavar=_("ID"), help=_("As `regest consent list` shows it."))


@group("consent", help=_("Consents to the use of personal data (152-FZ)."))
def consent() -> None:
    """Hold the commands."""


@consent.command("add", help=_("Register a consent: a paper of its own."))
@argument("person", metavar=_("PERSON"), help=_("Whose data."))
@option("--data", metavar=_("TEXT"), required=True, help=_("Which data."))
@option("--purpose", metavar=_("TEXT"), required=True, help=_("For what."))
@option("--given", "given_on", type=DAY, required=True, help=_("Its day."))
@option("--until", "valid_until", type=DAY, help=_("Its last day, where it names one."))
@paper_options
@json_option
@pass_house(permission=CONSENTS)
def add(
    house: House, reference: str, paths: tuple[Path, ...], *, as_json: bool, **given: Any
) -> None:
    """Register a consent."""
    from regest.plugins.membership.personal import consents

    new = consents.NewConsent(paper=paper_of(house, reference, paths), **given)
    row, record = consents.enter(house, new)
    if as_json:
        emit({"id": row.id, "number": record.number})
    else:
        say(_("Consent registered: No. {number}", number=record.number))


@consent.command("withdraw", help=_("Note that a consent was withdrawn."))
@_ID
@option("--on", type=DAY, required=True, help=_("On which day."))
@paper_options
@json_option
@pass_house(permission=CONSENTS)
def withdraw(
    house: House,
    consent_id: str,
    on: dt.date,
    reference: str,
    paths: tuple[Path, ...],
    *,
    as_json: bool,
) -> None:
    """Note a withdrawal."""
    from regest.plugins.membership.personal import consents

    row = consents.withdraw(house, consent_id, on, paper_of(house, reference, paths))
    if as_json:
        emit({"id": row.id, "due_on": row.due_on})
    else:
        say(_("Withdrawn; destroy or depersonalise the data by {day}",
              day=shown_day(row.due_on) if row.due_on else ""))  # fmt: skip


@consent.command("settle", help=_("Note what was done with the data of a consent that ended."))
@_ID
@option(
    "--how",
    type=click.Choice(("destroyed", "depersonalised", "kept")),
    required=True,
    help=_("Destroyed, depersonalised, or kept in archival documents."),
)
@option("--note", metavar=_("TEXT"), default="", help=_("By what act; which documents."))
@option("--erase", is_flag=True, help=_("Erase telephone, e-mail and address in the directory."))
@json_option
@pass_house(permission=CONSENTS)
def settle(
    house: House, consent_id: str, how: str, note: str, *, erase: bool, as_json: bool
) -> None:
    """Note what was done."""
    from regest.plugins.membership.personal import consents
    from regest.plugins.membership.tables.consents import Settlement

    row = consents.settle(house, consent_id, Settlement(how), note, erase=erase)
    if as_json:
        emit({"id": row.id, "settled_on": row.settled_on})
    else:
        say(_("Noted"))


@consent.command("list", help=_("Show the register of consents."))
@json_option
@pass_house(permission=CONSENTS)
def list_consents(house: House, *, as_json: bool) -> None:
    """Show the register."""
    from regest.plugins.membership.personal import consents

    today = house.deployment.database.today()
    with house.read() as session:
        lines = consents.register_of(house, session)
    if as_json:
        emit([
            {"id": each.row.id, "person": each.person.name, "number": each.record.number,
             "in_force": consents.in_force(each.row, today), "due_on": each.due_on}
            for each in lines
        ])  # fmt: skip
        return
    table(
        [Column(_("Person")), Column(_("For what")), Column(_("From")), Column(_("In force")),
         Column(_("To be done by"), optional=True), Column(_("Identifier"))],
        [
            [each.person.name, each.row.purpose, shown_day(each.row.given_on),
             _("yes") if consents.in_force(each.row, today) else _("no"),
             shown_day(each.due_on) if each.due_on else "", each.row.id]
            for each in lines
        ],
    )  # fmt: skip


@consent.command("export", help=_("Show all that is held of a person, or write it as a paper."))
@argument("person", metavar=_("PERSON"), help=_("Whose data."))
@option("--out", type=click.Path(path_type=Path), metavar=_("FILE"),
        help=_("Write it to a .docx or .pdf."))  # fmt: skip
@option("--overwrite", is_flag=True, help=_("Replace the file."))
@pass_house(permission=CONSENTS)
def export(house: House, person: str, out: Path | None, *, overwrite: bool) -> None:
    """Show what is held."""
    from regest.plugins.membership.personal import holdings

    if out is not None:
        from regest.api.papers import save

        save(house, holdings.statement(house, person), out, overwrite=overwrite)
        say(_("Written: {file}", file=out))
        return
    emit(holdings.plain(holdings.told(house, person)))


@consent.command("ask", help=_("Note a person's request about their data."))
@argument("person", metavar=_("PERSON"), help=_("Who asks."))
@option("--text", "asked", metavar=_("TEXT"), required=True, help=_("What is asked."))
@option("--on", "received_on", type=DAY, required=True, help=_("When it came."))
@json_option
@pass_house(permission=CONSENTS)
def ask(house: House, person: str, asked: str, received_on: dt.date, *, as_json: bool) -> None:
    """Note a request."""
    from regest.plugins.membership.personal import consents

    row = consents.ask(house, person, asked, received_on)
    if as_json:
        emit({"id": row.id, "due_on": row.due_on})
    else:
        say(_("Answer it by {day}: {id}", day=shown_day(row.due_on), id=row.id))


@consent.command("answer", help=_("Note that a request was answered."))
@argument("request_id", metavar=_("ID"), help=_("Which request."))
@option("--text", metavar=_("TEXT"), required=True, help=_("What was answered."))
@json_option
@pass_house(permission=CONSENTS)
def answer(house: House, request_id: str, text: str, *, as_json: bool) -> None:
    """Note an answer."""
    from regest.plugins.membership.personal import consents

    row = consents.answer(house, request_id, text)
    if as_json:
        emit({"id": row.id, "answered_on": row.answered_on})
    else:
        say(_("Noted"))
