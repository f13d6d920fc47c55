"""`regest member partner|agreement|partners`: partners and agreements (5.2, 5.3)."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING, Any

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
    member,
    organisation_argument,
    paper_of,
    paper_options,
)
from regest.plugins.membership.declarations.catalogue import EDIT, READ
from regest.plugins.membership.words import _

if TYPE_CHECKING:
    from regest.api import House


@member.command("partner", help=_("Note a partner of the Association (5.2)."))
@organisation_argument
@option("--for", "purpose", metavar=_("TEXT"), required=True, help=_("What it takes part in."))
@option("--from", "starts_on", type=DAY, required=True, help=_("Since when."))
@json_option
@pass_house(permission=EDIT)
def partner(house: House, *, as_json: bool, **given: Any) -> None:
    """Note a partner."""
    from regest.plugins.membership.ties import partners

    row, warnings = partners.add_partner(house, partners.NewPartner(**given))
    if as_json:
        emit({"id": row.id})
    else:
        say(_("Noted"))
    warn_all(warnings)


@member.command("agreement", help=_("Enter an agreement (5.3)."))
@argument("number", metavar=_("NUMBER"), help=_("Number of the agreement."))
@option("--with", "names", metavar=_("ORGANISATION"), multiple=True, required=True,
        help=_("A party to it."))  # fmt: skip
@option("--dated", type=DAY, required=True, help=_("Its day."))
@option("--subject", metavar=_("TEXT"), required=True, help=_("What it is about."))
@option("--from", "starts_on", type=DAY, help=_("First day; default: its own."))
@option("--until", "ends_on", type=DAY, help=_("Its last day, where it names one."))
@paper_options
@json_option
@pass_house(permission=EDIT)
def agreement(
    house: House,
    names: tuple[str, ...],
    reference: str,
    paths: tuple[Path, ...],
    *,
    as_json: bool,
    **given: Any,
) -> None:
    """Enter an agreement."""
    from regest.plugins.membership.ties import partners

    paper = paper_of(house, reference, paths)
    row = partners.enter(house, partners.NewAgreement(parties=names, paper=paper, **given))
    if as_json:
        emit({"id": row.id, "number": row.number})
    else:
        say(_("Noted"))


@member.command("part", help=_("End a partnership or an agreement early."))
@argument("tie", metavar=_("ID"), help=_("As `regest member partners` shows it."))
@option("--last-day", type=DAY, required=True, help=_("Its last day."))
@option("--reason", metavar=_("REASON"), required=True, help=_("Why."))
@option("--agreement", "is_agreement", is_flag=True, help=_("It is an agreement."))
@json_option
@pass_house(permission=EDIT)
def part(
    house: House, tie: str, last_day: dt.date, reason: str, *, is_agreement: bool, as_json: bool
) -> None:
    """End a partnership or agreement."""
    from regest.plugins.membership.ties import partners

    end = partners.end_agreement if is_agreement else partners.end_partner
    row = end(house, tie, last_day, reason)
    if as_json:
        emit({"id": row.id, "to": row.ends_on})
    else:
        say(_("Noted"))


@member.command("partners", help=_("List partners and agreements."))
@json_option
@pass_house(permission=READ)
def list_partners(house: House, *, as_json: bool) -> None:
    """List partners and agreements."""
    from regest.plugins.membership.ties import partners

    with house.read() as session:
        found = partners.partners(session)
        made = partners.agreements(session, house.reader)
    if as_json:
        emit({
            "partners": [
                {"id": row.id, "organisation": party.name, "for": row.purpose,
                 "from": row.starts_on, "to": row.ends_on}
                for row, party in found
            ],
            "agreements": [
                {"id": row.id, "number": row.number, "dated": row.dated, "subject": row.subject,
                 "parties": [party.name for party in sides], "to": row.ends_on}
                for row, sides in made
            ],
        })  # fmt: skip
        return
    columns = [Column(_("Organisation")), Column(_("What it is about")), Column(_("From")),
               Column(_("To"), optional=True), Column(_("Identifier"))]  # fmt: skip
    table(columns, [
        [party.name, row.purpose, shown_day(row.starts_on),
         shown_day(row.ends_on) if row.ends_on else "", row.id]
        for row, party in found
    ])  # fmt: skip
    table(columns, [
        ["; ".join(party.name for party in sides), f"№ {row.number} {row.subject}",
         shown_day(row.starts_on), shown_day(row.ends_on) if row.ends_on else "", row.id]
        for row, sides in made
    ])  # fmt: skip
