"""`regest certificate register|show|check|signatory`: what is read, and who signs."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING

import click

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
)
from regest.plugins.certificates.cli.group import certificate, number_argument
from regest.plugins.certificates.declarations import ISSUE, READ
from regest.plugins.certificates.shown import as_dict
from regest.plugins.certificates.words import _

if TYPE_CHECKING:
    from regest.api import House

STATES = ("in_force", "to_sign", "to_hand_over", "replaced", "annulled")


@certificate.command("register", help=_("Show the register of issue, or print it to a file."))
@option("--state", type=click.Choice(STATES), default=None, help=_("Only these."))
@option("--text", metavar=_("TEXT"), default="", help=_("Part of the name, or a number."))
@option("--limit", type=int, metavar="N", default=100, help=_("How many at most."))
@option("--out", type=click.Path(path_type=Path), metavar=_("FILE"),
        help=_("Write it to a .pdf or .docx."))  # fmt: skip
@option("--overwrite", is_flag=True, help=_("Replace the file that is there."))
@json_option
@pass_house
def show_register(
    house: House,
    state: str | None,
    text: str,
    limit: int,
    out: Path | None,
    *,
    overwrite: bool,
    as_json: bool,
) -> None:
    """Show the register."""
    from regest.api.papers import save
    from regest.plugins.certificates import register_paper
    from regest.plugins.certificates.register import RegisterFilter, listed

    if out is not None:
        save(house, register_paper.register_paper(house), out, overwrite=overwrite)
        say(_("The register is saved to {file}", file=out))
        return
    with house.read() as session:
        wanted = RegisterFilter(state=state or "", text=text)
        lines, total = listed(house, session, wanted, limit=limit)
    if as_json:
        emit({"total": total, "certificates": [as_dict(each) for each in lines]})
        return
    columns = [Column(_("Certificate"), whole=True), Column(_("Registered"), whole=True),
               Column(_("Organisation")), Column(_("Handed over"), whole=True),
               Column(_("State"))]  # fmt: skip
    language = house.deployment.settings.association.language
    table(
        columns,
        [
            [each.record.number, _day(each.record.registered_on),
             each.certificate.holder_name, _day(each.sheet.handed_on),
             register_paper.state_of(each, language)]
            for each in lines
        ],
    )  # fmt: skip
    if total > len(lines):
        say(_("{count} of {total} shown", count=len(lines), total=total))


@certificate.command("show", help=_("Show one certificate with its sheets."))
@number_argument
@json_option
@pass_house
def show(house: House, number: str, *, as_json: bool) -> None:
    """Show a certificate."""
    from regest.plugins.certificates import register, register_paper

    with house.read() as session:
        line = register.find(house, session, number)
    if as_json:
        emit(as_dict(line))
        return
    language = house.deployment.settings.association.language
    card(
        [
            (_("Certificate"), line.record.number),
            (_("State"), register_paper.state_of(line, language)),
            (_("Registered"), _day(line.record.registered_on)),
            (_("Issued to"), line.certificate.holder_name),
            (_("Address"), line.certificate.holder_address),
            (_("Basis"), line.certificate.basis),
            (_("Signed"), _day(line.sheet.signed_on)),
            (_("Handed over"), _day(line.sheet.handed_on)),
            (_("Received by"), register_paper.received_by(line, language)),
            (_("Duplicates"), register_paper.duplicates_of(line, language)),
            (_("Note"), line.certificate.note),
        ]
    )


@certificate.command("check", help=_("Say what anybody is told of a number."))
@number_argument
@json_option
@pass_house
def check(house: House, number: str, *, as_json: bool) -> None:
    """Check a number."""
    from regest.plugins.certificates import checking

    with house.read() as session:
        told = checking.check(session, number)
    if as_json:
        emit([{"number": each.number, "year": each.year, "state": each.state,
               "organisation": each.organisation} for each in told])  # fmt: skip
        return
    if not told:
        say(checking.UNKNOWN)
    for each in told:
        card(
            [
                (_("Certificate"), each.shown),
                (_("State"), checking.STATES[each.state]),
                (_("Organisation"), each.organisation),
            ]
        )


@certificate.command("signatory", help=_("Enter who signs from a day on, or list who does."))
@argument("place", metavar=_("PLACE"), required=False,
          help=_("authority, or association; default: list them."))  # fmt: skip
@option("--post", metavar=_("POST"), default="", help=_("Post, as on the certificate."))
@option("--name", metavar=_("NAME"), default="", help=_("Name, as on the certificate."))
@option("--issuer", metavar=_("NAME"), default="", help=_("The authority, as the head names it."))
@option("--from", "first", type=DAY, help=_("First day; default: today."))
@option("--until", "last", type=DAY, help=_("Last day, if it is known."))
@option("--basis", metavar=_("TEXT"), default="", help=_("By which paper."))
@json_option
@pass_house(permission=READ)
def signatory(
    house: House,
    place: str | None,
    post: str,
    name: str,
    issuer: str,
    first: dt.date | None,
    last: dt.date | None,
    basis: str,
    *,
    as_json: bool,
) -> None:
    """Enter or list signatories."""
    from regest.plugins.certificates import signatories

    if place is not None:
        house.reader.require(ISSUE)
        signatories.add(
            house,
            signatories.NewSignatory(
                place=signatories.place_called(place),
                post=post,
                name=name,
                issuer=issuer,
                starts_on=first or house.deployment.database.today(),
                ends_on=last,
                basis=basis,
            ),
        )
    with house.read() as session:
        rows = signatories.listed(session)
    if as_json:
        emit([{"place": each.place.value, "post": each.post, "name": each.name,
               "issuer": each.issuer, "from": each.starts_on, "until": each.ends_on}
              for each in rows])  # fmt: skip
        return
    columns = [Column(_("Signs for")), Column(_("Post")), Column(_("Name")),
               Column(_("From"), whole=True), Column(_("Until"), whole=True)]  # fmt: skip
    table(
        columns,
        [
            [signatories.PLACES[each.place], each.post, each.name, _day(each.starts_on),
             _day(each.ends_on)]
            for each in rows
        ],
    )  # fmt: skip


def _day(day: dt.date | None) -> object:
    return shown_day(day) if day is not None else ""
