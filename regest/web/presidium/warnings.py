"""Lines of the start page on powers that end and offices that are vacant (TRM-2)."""

from __future__ import annotations

from collections.abc import Sequence

from regest.core.people.office_list import offices_on
from regest.kit.pages import StartLine, Visit

EDITING = "office.edit"


def office_lines(visit: Visit) -> Sequence[StartLine]:
    """Return what is to be done about offices, for whoever enters elections."""
    if not visit.reader.may(EDITING):
        return ()
    deployment = visit.house.deployment
    with visit.house.read() as session:
        offices = offices_on(session, deployment.rules, deployment.database.today())
    return [
        StartLine(
            title=notice.message,
            path="/presidium",
            due_on=each.seat.ends_on if each.seat is not None else None,
            facts=each.seat.person.name if each.seat is not None else "",
        )
        for each in offices
        for notice in each.notices
    ]
