"""«Оформить полномочия»: on the record of signed minutes, the offices that their votes gave."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

from regest.api import Message, Record, RegestError, UsageFault, dismissals
from regest.api.pages import Answer, Form, Page, Redirect, Routes, Visit
from regest.plugins.protocols.declarations.catalogue import READ
from regest.plugins.protocols.elections import outcomes
from regest.plugins.protocols.measures import DISMISSAL
from regest.plugins.protocols.minutes.drafting import minutes_of
from regest.plugins.protocols.pages import refusals
from regest.plugins.protocols.pages.minutes_index import LIST
from regest.plugins.protocols.pages.minutes_view import seen_meeting
from regest.plugins.protocols.words import MINUTES_CLASSES, _

routes = Routes()
OFFICE = LIST + "/{meeting}/offices/{position}"


class OfficeForm(Form):
    """First day of powers, or their last day with the ground of their end."""

    day: str = ""
    ground: str = ""


def panel(visit: Visit, record: Record) -> Page | None:
    """Show the votes of these minutes whose offices are not entered; nothing where there are none.

    Whoever may not enter offices is not asked to.
    """
    reader = visit.reader
    known = record.class_name in MINUTES_CLASSES
    if not known or not reader.may(READ) or not reader.may(outcomes.EDIT):
        return None
    with visit.house.read() as session:
        waiting = outcomes.pending(visit.house, session, record_id=record.id)
    if not waiting:
        return None
    return Page("protocols/offices_panel.html", _values(visit, waiting))


@routes.post(OFFICE, outcomes.EDIT)
def enter(visit: Visit) -> Answer:
    """Give the office, or end it, by the vote on a question; show the minutes after it."""
    given = visit.form(OfficeForm)
    house, meeting_id = visit.house, visit.parts["meeting"]
    with house.read() as session:
        meeting = seen_meeting(house, session, meeting_id)
        row = minutes_of(session, meeting.id)
        waiting = outcomes.pending(house, session, record_id=row.record_id)
    try:
        _entered(visit, _position(visit), given)
    except RegestError as fault:
        code = refusals.status(fault)
        typed = {"fault": fault, "typed": given, "at": visit.parts["position"]}
        back = {"record_id": row.record_id, "day": meeting.held_on}
        return Page("protocols/offices.html", {**_values(visit, waiting), **typed, **back}, code)
    return Redirect(f"/records/{row.record_id}")


def _entered(visit: Visit, position: int, given: OfficeForm) -> None:
    house, meeting_id = visit.house, visit.parts["meeting"]
    day: dt.date | None = refusals.day_of(given.day)
    if given.ground:
        outcomes.dismiss(house, meeting_id, position, given.ground, day)
    else:
        outcomes.elect(house, meeting_id, position, day)


def _position(visit: Visit) -> int:
    position = refusals.whole(visit.parts["position"])
    if position is None:
        raise UsageFault(
            "item_unknown",
            _("There is no question {number} on the agenda", number=visit.parts["position"]),
            remedy=_("The agenda shows their numbers."),
        )
    return position


def _values(visit: Visit, waiting: list[outcomes.Pending]) -> Mapping[str, object]:
    rules = visit.house.deployment.rules
    today = visit.house.deployment.database.today()
    grounds: dict[str, Message | str] = {
        each: dismissals.GROUNDS.get(each, each)
        for each in dismissals.grounds_in_force(rules, today)
    }
    return {
        "waiting": waiting,
        "titles": {each.motion.id: outcomes.asked(each) for each in waiting},
        "ends": DISMISSAL,
        "grounds": grounds,
        "typed": OfficeForm(),
        "at": "",
    }
