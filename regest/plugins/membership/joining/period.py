"""To whom an application is written, by the period of the association (R-3.13)."""

from __future__ import annotations

import datetime as dt

from sqlmodel import Session

from regest.api import House, Message, UsageFault, rosters
from regest.plugins.membership.declarations.catalogue import WORKING_PERIOD
from regest.plugins.membership.tables.joining import Addressee
from regest.plugins.membership.words import _

FIRST_CHAIR = "first_chair"
ADDRESSEES: dict[Addressee, Message] = {
    Addressee.AUTHORITY: _("the head of the authority"),
    Addressee.CHAIR: _("the chair of the Presidium"),
}


def working_period_from(house: House, session: Session, today: dt.date) -> dt.date | None:
    """Return the first day of the working period; None while it has not begun.

    Raises:
        UsageFault: the rule is neither a day nor `first_chair`.
    """
    value = house.deployment.rules.value(WORKING_PERIOD, today)
    if value != FIRST_CHAIR:
        try:
            return dt.date.fromisoformat(value)
        except ValueError as fault:
            raise UsageFault(
                "working_period",
                _("The rule {name} cannot be {value}", name=WORKING_PERIOD, value=value),
                rule=WORKING_PERIOD,
                clause="п. 3.13 Положения",
                remedy=_("Write a day (2024-09-02), or first_chair."),
            ) from fault
    return min(
        (line.standing.starts_on for line in rosters.list_standings(session, kind="chair")),
        default=None,
    )


def addressee_on(house: House, session: Session, day: dt.date) -> Addressee:
    """Return to whom an application of a day is written."""
    begins = working_period_from(house, session, day)
    return Addressee.CHAIR if begins is not None and day >= begins else Addressee.AUTHORITY
