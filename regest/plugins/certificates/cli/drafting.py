"""`regest certificate draft`: sheets to be looked over before they have a number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from regest.api import UsageFault
from regest.api.console import (
    Column,
    argument,
    emit,
    json_option,
    option,
    pass_house,
    say,
    table,
)
from regest.plugins.certificates.cli.group import certificate
from regest.plugins.certificates.declarations import READ
from regest.plugins.certificates.shown import draft_as_dict
from regest.plugins.certificates.words import _

if TYPE_CHECKING:
    from regest.api import House


@certificate.command("draft", help=_("Draft certificates, list the drafts, or give one up."))
@argument("organisations", nargs=-1, metavar=_("ORGANISATION…"),
          help=_("Names of members; default: list the drafts."))  # fmt: skip
@option("--order", metavar=_("ORDER"), default="",
        help=_("The order of admission; default: as the membership has it."))  # fmt: skip
@option("--drop", "reason", metavar=_("REASON"), default=None,
        help=_("Give the draft up, for this reason."))  # fmt: skip
@json_option
@pass_house(permission=READ)
def draft(
    house: House, organisations: tuple[str, ...], order: str, reason: str | None, *, as_json: bool
) -> None:
    """Draft certificates."""
    from regest.plugins.certificates import drafts
    from regest.plugins.certificates.entitlement import Wanted

    if reason is not None:
        _drop(house, organisations, reason)
    elif organisations:
        drafts.prepare(house, [Wanted(organisation=each, basis=order) for each in organisations])
    with house.read() as session:
        found = drafts.listed(house, session)
    if as_json:
        emit([draft_as_dict(each) for each in found])
        return
    if not found:
        say(_("No draft waits."))
        return
    table(
        [Column(_("Organisation")), Column(_("Address")), Column(_("Basis"))],
        [[each.holder, each.address, each.basis] for each in found],
    )
    say(_("Register them: regest certificate issue --drafts."))


def _drop(house: House, organisations: tuple[str, ...], reason: str) -> None:
    from regest.plugins.certificates import drafts

    if len(organisations) != 1:
        raise UsageFault(
            "organisations_missing",
            _("One draft is given up at a time"),
            remedy=_("Name the organisation that it is for."),
        )
    drafts.drop(house, organisations[0], reason)
