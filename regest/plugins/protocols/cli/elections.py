"""`regest meeting elect|dismiss`: from signed minutes to the office (3.6–3.8)."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import click

from regest.api.console import DAY, emit, json_option, option, pass_house, say, warn_all
from regest.plugins.protocols.cli.group import located, meeting, meeting_argument
from regest.plugins.protocols.cli.voting import item_argument
from regest.plugins.protocols.words import _

if TYPE_CHECKING:
    from regest.api import House
    from regest.plugins.protocols.elections.outcomes import Settled

EDIT = "office.edit"
GROUNDS = ("left_organisation", "own_request", "gross_violation")


@meeting.command("elect", help=_("Give the office to whom a question of signed minutes elected."))
@meeting_argument
@item_argument
@option("--from", "powers_from", type=DAY, help=_("First day of powers; default: by the rules."))
@json_option
@pass_house(permission=EDIT)
def elect(
    house: House, reference: str, position: int, powers_from: dt.date | None, *, as_json: bool
) -> None:
    """Enter an election."""
    from regest.plugins.protocols.elections import outcomes

    done = outcomes.elect(house, located(house, reference), position, powers_from)
    _answer(done, as_json=as_json)


@meeting.command("dismiss", help=_("End the powers that a question of signed minutes ended (3.7)."))
@meeting_argument
@item_argument
@option("--ground", type=click.Choice(GROUNDS), required=True, help=_("On which ground (3.7)."))
@option("--last-day", type=DAY, help=_("Last day of powers; default: the day of the meeting."))
@json_option
@pass_house(permission=EDIT)
def dismiss(
    house: House,
    reference: str,
    position: int,
    ground: str,
    last_day: dt.date | None,
    *,
    as_json: bool,
) -> None:
    """Enter an early end."""
    from regest.plugins.protocols.elections import outcomes

    done = outcomes.dismiss(house, located(house, reference), position, ground, last_day)
    _answer(done, as_json=as_json)


def _answer(done: Settled, *, as_json: bool) -> None:
    from regest.plugins.protocols.elections.outcomes import told

    warn_all(done.warnings)
    if as_json:
        emit(
            {
                "office": done.office,
                "name": done.name,
                "from": done.starts_on,
                "to": done.ends_on,
                "entered_before": done.before,
                "warnings": [str(each.message) for each in done.warnings],
            }
        )
        return
    if done.before:
        say(_("This was entered already"))
    say(told(done))
