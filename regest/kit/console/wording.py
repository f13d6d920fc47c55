"""Words that several commands show: states, and moments of the zone."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from regest.kit.house import House


def local_moment(house: House, moment: dt.datetime | str | None) -> str:
    """Return a moment as a clock of the association's zone shows it: `26.10.2026 09:15`."""
    if not moment:
        return ""
    known = dt.datetime.fromisoformat(moment) if isinstance(moment, str) else moment
    return known.astimezone(house.deployment.zone).strftime("%d.%m.%Y %H:%M")


def shown_day(day: dt.date | str | None) -> str:
    """Return a day, perhaps in ISO form, as people write it: `26.10.2026`."""
    if not day:
        return ""
    known = dt.date.fromisoformat(day) if isinstance(day, str) else day
    return known.strftime("%d.%m.%Y")


def read_moment(house: House, text: str) -> dt.datetime:
    """Return the moment that `text` names; a bare time is of the association's zone."""
    from regest.core.base.dates import parse_moment

    return parse_moment(text, house.deployment.zone)
