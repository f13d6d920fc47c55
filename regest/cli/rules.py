"""`regest rules`: the rules in force, each with its value, clause and source."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from regest.core.base.messages import _
from regest.kit.console import DAY, Column, command, emit, json_option, option, pass_house, table

if TYPE_CHECKING:
    from regest.core.base.rules import Rule
    from regest.kit.house import House


@command("rules", help=_("Show the rules in force: value, clause, source."))
@option("--on", type=DAY, help=_("On this day instead of today."))
@json_option
@pass_house
def rules(house: House, on: dt.date | None, *, as_json: bool) -> None:
    """List the rules in force on a day."""
    from regest.core.base.rules import shown_value

    book = house.deployment.rules
    found = book.listing(on or house.deployment.database.today())
    if as_json:
        emit([_as_dict(rule, overridden=rule.name in book.overridden) for rule in found])
        return
    columns = (
        Column(_.p("column", "Rule")),
        Column(_.p("column", "Value")),
        Column(_.p("column", "Clause")),
        Column(_.p("column", "Source")),
    )
    rows = [
        [f"{rule.title}\n{rule.name}", shown_value(rule.value), rule.clause, rule.source]
        for rule in found
    ]
    table(columns, rows, spaced=True)


def _as_dict(rule: Rule, *, overridden: bool) -> dict[str, Any]:
    return {
        "name": rule.name,
        "title": {"ru": rule.title.ru, "en": rule.title.en},
        "value": rule.value,
        "clause": rule.clause,
        "source": rule.source,
        "valid_from": None if rule.valid_from == dt.date.min else rule.valid_from,
        "overridden": overridden,
    }
