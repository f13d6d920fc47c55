"""Lines of the start page on powers that end and offices that are vacant (TRM-2)."""

from __future__ import annotations

from collections.abc import Sequence

from sqlmodel import Session

from regest.core.people.office_list import offices_on
from regest.kit.pages import StartLine, Visit

EDITING = "office.edit"


def office_lines(visit: Visit) -> Sequence[StartLine]:
    """Return what is to be done about offices, for whoever enters elections."""
    if not visit.reader.may(EDITING):
        return ()
    return visit.kept("offices of the start page", lambda session: _lines(visit, session))


def _lines(visit: Visit, session: Session) -> Sequence[StartLine]:
    deployment = visit.house.deployment
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
