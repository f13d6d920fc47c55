"""Words that several commands show: states in the gender of their object, moments of the zone."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from regest.core.base.messages import Message, _

if TYPE_CHECKING:
    from regest.kit.house import House

# Russian participles agree with what they are said of, so every object has words of its own.
_STATES: dict[str, dict[str, Message]] = {
    "record": {
        "draft": _.p("record", "Draft"),
        "registered": _.p("record", "Registered"),
        "filed": _.p("record", "Filed"),
        "closed": _.p("record", "Closed"),
        "annulled": _.p("record", "Annulled"),
        "disposed": _.p("record", "Destroyed"),
    },
    "number": {
        "issued": _.p("number", "Issued"),
        "reserved": _.p("number", "Reserved"),
        "void": _.p("number", "Void"),
    },
    "account": {
        "invited": _.p("account", "Invited"),
        "active": _.p("account", "Active"),
        "disabled": _.p("account", "Disabled"),
    },
    "tables": {
        "current": _.p("tables", "Current"),
        "behind": _.p("tables", "Behind the program"),
        "ahead": _.p("tables", "Newer than the program"),
    },
    "text": {
        "extracted": _.p("text of a file", "Text read"),
        "empty": _.p("text of a file", "File without text"),
        "failed": _.p("text of a file", "Text could not be read"),
        "unsupported": _.p("text of a file", "Text of such files is not read"),
        "queued": _.p("text of a file", "Waiting"),
    },
    "job": {
        "waiting": _.p("job", "Waiting"),
        "running": _.p("job", "Running"),
        "done": _.p("job", "Done"),
        "failed": _.p("job", "Given up"),
    },
}


def state_word(kind: str, state: str) -> Message | str:
    """Return how a state of a record, number, account, text is said; unknown ones as they are."""
    return _STATES.get(kind, {}).get(state, state)


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
