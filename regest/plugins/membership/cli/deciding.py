"""`regest member decisions`: decisions of signed minutes that something may rest on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from regest.api.console import (
    Column,
    argument,
    emit,
    json_option,
    pass_house,
    say,
    shown_day,
    table,
)
from regest.plugins.membership.cli.group import member
from regest.plugins.membership.declarations.catalogue import READ
from regest.plugins.membership.words import _

if TYPE_CHECKING:
    from regest.api import House


@member.command("decisions", help=_("List decisions of signed minutes to choose from."))
@argument("text", metavar=_("TEXT"), required=False, default="", help=_("Words of the decision."))
@json_option
@pass_house(permission=READ)
def list_decisions(house: House, text: str, *, as_json: bool) -> None:
    """List decisions to choose from."""
    from regest.plugins.membership.decisions import offered

    with house.read() as session:
        found = offered(house, session, text)
    if as_json:
        emit(None if found is None else [
            {"id": each.record_id, "number": each.number, "held_on": each.held_on,
             "text": each.text}
            for each in found
        ])  # fmt: skip
        return
    if found is None:
        say(_("No module keeps minutes here: type day, body and number of the decision"))
        return
    columns = [Column(_("Decision"), whole=True), Column(_("Day"), whole=True), Column(_("Text"))]
    table(columns, [[each.number, shown_day(each.held_on), each.text] for each in found])
