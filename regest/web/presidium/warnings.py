"""Lines of the start page on powers that end and offices that are vacant (TRM-2)."""

from __future__ import annotations

from collections.abc import Sequence

from sqlmodel import Session

from regest.core.base.messages import _
from regest.core.people.office_list import offices_on
from regest.kit import handover
from regest.kit.pages import StartLine, Visit

EDITING = "office.edit"


def office_lines(visit: Visit) -> Sequence[StartLine]:
    """Return what is to be done about offices, for whoever enters elections."""
    if not visit.reader.may(EDITING):
        return ()
    return visit.kept("offices of the start page", lambda session: _lines(visit, session))


def handover_lines(visit: Visit) -> Sequence[StartLine]:
    """Return the change of the chair that waits for its act of handing over (TRF-2)."""
    if not visit.reader.may(EDITING):
        return ()
    return visit.kept("handover of the start page", lambda _session: _owed(visit))


def _owed(visit: Visit) -> Sequence[StartLine]:
    owed = handover.owed(visit.house)
    if owed is None:
        return ()
    title = (
        _("Draw up the act of handing over the files")
        if owed.draft is None
        else _("Have the act of handing over the files signed")
    )
    facts = f"{owed.change.giver.name} – {owed.change.taker.name}"
    return [StartLine(title=title, path="/presidium/handover", due_on=owed.due_on, facts=facts)]


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
