"""`regest certificate issue|sign|hand-over|duplicate|replace|annul`: from a number to its end."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

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
from regest.plugins.certificates.cli.group import certificate, number_argument
from regest.plugins.certificates.declarations import ISSUE, READ, SIGN
from regest.plugins.certificates.shown import as_dict
from regest.plugins.certificates.words import _

if TYPE_CHECKING:
    from regest.api import House


@certificate.command("issue", help=_("Issue certificates to members, all of them or none."))
@argument("organisations", nargs=-1, metavar=_("ORGANISATION…"), help=_("Names of members."))
@option("--all", "everybody", is_flag=True, help=_("Every member that has none in force."))
@option("--drafts", "drafted", is_flag=True, help=_("Every draft that waits."))
@option("--order", metavar=_("ORDER"), default="",
        help=_("The order of admission; default: as the membership has it."))  # fmt: skip
@json_option
@pass_house(permission=ISSUE)
def issue(
    house: House,
    organisations: tuple[str, ...],
    order: str,
    *,
    everybody: bool,
    drafted: bool,
    as_json: bool,
) -> None:
    """Issue certificates."""
    from regest.plugins.certificates import drafts, issuing
    from regest.plugins.certificates.entitlement import Wanted
    from regest.plugins.certificates.without import members_without

    names = list(organisations)
    if everybody:
        with house.read() as session:
            names += [each.id for each in members_without(house, session)]
    if drafted:
        with house.read() as session:
            names += [each.organisation_id for each in drafts.listed(house, session)]
    wanted = [Wanted(organisation=each, basis=order) for each in names]
    made = issuing.issue(house, wanted)
    if as_json:
        emit([{"id": each.record.id, "number": each.record.number,
               "holder": each.certificate.holder_name} for each in made])  # fmt: skip
        return
    for each in made:
        say(_("Certificate {number}: {name}", number=each.record.number,
              name=each.certificate.holder_name))  # fmt: skip


@certificate.command("sign", help=_("Confirm that the authority has signed the certificate."))
@number_argument
@option("--on", "day", type=DAY, help=_("When it was signed; default: today."))
@json_option
@pass_house(permission=SIGN)
def sign(house: House, number: str, day: dt.date | None, *, as_json: bool) -> None:
    """Confirm the signature."""
    from regest.plugins.certificates import copies

    sheet = copies.confirm_signed(house, number, day)
    if as_json:
        emit({"signed_on": sheet.signed_on})
    else:
        say(_("Signed on {day}; it can be handed over", day=shown_day(sheet.signed_on)))


@certificate.command("hand-over", help=_("Write down to whom the certificate was handed over."))
@number_argument
@option("--to", "receiver", metavar=_("NAME"), required=True, help=_("Who received it."))
@option("--post", metavar=_("POST"), default="", help=_("Their post."))
@option("--method", type=click.Choice(["in_person", "meeting", "post"]), default="in_person",
        help=_("How."))  # fmt: skip
@option("--on", "day", type=DAY, help=_("When; default: today."))
@json_option
@pass_house(permission=ISSUE)
def hand_over(
    house: House,
    number: str,
    receiver: str,
    post: str,
    method: str,
    day: dt.date | None,
    *,
    as_json: bool,
) -> None:
    """Hand a certificate over."""
    from regest.plugins.certificates import copies
    from regest.plugins.certificates.tables.certificates import HandOver

    handed = copies.Handed(on=day, receiver=receiver, post=post, method=HandOver(method))
    sheet = copies.hand_over(house, number, handed)
    if as_json:
        emit({"handed_on": sheet.handed_on, "receiver": sheet.receiver})
    else:
        say(_("Handed over on {day} to {name}", day=shown_day(sheet.handed_on),
              name=sheet.receiver))  # fmt: skip


@certificate.command("duplicate", help=_("Issue a duplicate under the same number."))
@number_argument
@option("--reason", type=click.Choice(["loss", "damage"]), required=True, help=_("Why."))
@option("--application", metavar=_("TEXT"), required=True,
        help=_("The application: whose, of which day, under which number."))  # fmt: skip
@json_option
@pass_house(permission=ISSUE)
def duplicate(house: House, number: str, reason: str, application: str, *, as_json: bool) -> None:
    """Issue a duplicate."""
    from regest.plugins.certificates import copies

    line = copies.duplicate(house, number, reason, application)
    if as_json:
        emit(as_dict(line))
    else:
        say(_("Duplicate of certificate {number}; the former sheet is invalid from today",
              number=line.record.number))  # fmt: skip


@certificate.command("replace", help=_("Issue a new certificate after a new name or address."))
@number_argument
@option("--reason", metavar=_("REASON"), required=True, help=_("What changed, by which paper."))
@option("--order", metavar=_("ORDER"), default="", help=_("Another order of admission."))
@json_option
@pass_house(permission=ISSUE)
def replace(house: House, number: str, reason: str, order: str, *, as_json: bool) -> None:
    """Replace a certificate."""
    from regest.plugins.certificates import ending

    made = ending.replace(house, number, reason, order=order)
    if as_json:
        emit({"id": made.record.id, "number": made.record.number})
    else:
        say(_("Certificate {number} takes the place of {former}", number=made.record.number,
              former=number))  # fmt: skip


@certificate.command("annul", help=_("Annul certificates of ended memberships, or show which."))
@argument("number", metavar=_("NUMBER"), required=False, help=_("Default: list what is proposed."))
@option("--reason", metavar=_("REASON"), default="",
        help=_("Default: why the membership ended."))  # fmt: skip
@option("--on", "day", type=DAY, help=_("From when; default: the last day of the membership."))
@option("--mistake", is_flag=True, help=_("It should never have been issued."))
@json_option
@pass_house(permission=READ)
def annul(
    house: House,
    number: str | None,
    reason: str,
    day: dt.date | None,
    *,
    mistake: bool,
    as_json: bool,
) -> None:
    """Annul a certificate."""
    from regest.plugins.certificates import ending

    if number is None:
        _tell_proposed(house, as_json=as_json)
        return
    line = ending.annul(house, number, reason, day, mistake=mistake)
    if as_json:
        emit(as_dict(line))
    else:
        say(_("Certificate {number} is annulled from {day}", number=line.record.number,
              day=shown_day(line.certificate.ended_on)))  # fmt: skip


def _tell_proposed(house: House, *, as_json: bool) -> None:
    from regest.plugins.certificates import ending

    with house.read() as session:
        found = ending.proposed(house, session)
    if as_json:
        emit([{**as_dict(each.line), "membership_ended_on": each.ended_on, "reason": each.reason}
              for each in found])  # fmt: skip
        return
    if not found:
        say(_("No certificate is to be annulled: all their holders are members."))
        return
    columns = [Column(_("Certificate"), whole=True), Column(_("Organisation")),
               Column(_("Member until"), whole=True), Column(_("Reason"))]  # fmt: skip
    table(
        columns,
        [
            [each.line.record.number, each.line.certificate.holder_name, shown_day(each.ended_on),
             each.reason]
            for each in found
        ],
    )  # fmt: skip
    say(_("Confirm each: regest certificate annul NUMBER."))
