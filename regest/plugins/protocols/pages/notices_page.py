"""«Кто извещён»: who was told of a meeting, how and when; those told by hand are noted (MTG-2)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

from regest.api import Message, RegestError, UsageFault
from regest.api.pages import Answer, Form, Page, Redirect, Routes, Visit
from regest.plugins.protocols import meetings
from regest.plugins.protocols.declarations.catalogue import PREPARE
from regest.plugins.protocols.notices import marking
from regest.plugins.protocols.notices.outbox import E_MAIL
from regest.plugins.protocols.pages import meetings_view, refusals
from regest.plugins.protocols.pages.meetings import ONE
from regest.plugins.protocols.pages.words import notice_state
from regest.plugins.protocols.sheet import read_sheet
from regest.plugins.protocols.words import _

routes = Routes()
HERE = ONE + "/notices"
CHANNELS: Mapping[str, Message] = {
    marking.BY_PAPER: _.p("notice", "on paper"),
    "telephone": _.p("notice", "by telephone"),
    "post": _.p("notice", "by post"),
    "in person": _.p("notice", "in person"),
}


class ToldForm(Form):
    """Who was told, how, and when; without day and time it was now."""

    told: tuple[str, ...] = ()
    channel: str = marking.BY_PAPER
    told_on: str = ""
    told_at: str = ""


@routes.get(HERE, PREPARE)
def show(visit: Visit) -> Answer:
    """Show who has the last notice, and who has not."""
    return _page(visit, ToldForm())


@routes.post(HERE, PREPARE)
def note(visit: Visit) -> Answer:
    """Note that parties were told by hand."""
    given = visit.form(ToldForm)
    house = visit.house
    try:
        if not given.told:
            raise UsageFault(
                "nobody_told",
                _("Nobody is marked"),
                rule="MTG-2",
                remedy=_("Mark those who were told."),
            )
        channel = given.channel if given.channel in CHANNELS else marking.BY_PAPER
        at = _moment(given, house.deployment.settings.zone, house.deployment.database.today())
        marking.mark(house, visit.parts["meeting"], given.told, channel, at)
    except RegestError as fault:
        return _page(visit, given, fault)
    return Redirect(HERE.format(**visit.parts))


def _moment(given: ToldForm, zone: dt.tzinfo, today: dt.date) -> dt.datetime | None:
    day, time = refusals.day_of(given.told_on), refusals.time_of(given.told_at)
    if day is None and time is None:
        return None
    if time is None:
        raise UsageFault(
            "time_missing",
            _("It is not said at what time they were told"),
            rule="MTG-2",
            remedy=_("Write hours and minutes: 14:20."),
        )
    return dt.datetime.combine(day or today, time, zone)


def _page(visit: Visit, given: ToldForm, fault: RegestError | None = None) -> Page:
    house = visit.house
    status = refusals.status(fault)
    with house.read() as session:
        meeting = meetings.meeting_with(session, visit.parts["meeting"])
        standing = marking.standing(house, session, meeting)
        values = {
            **meetings_view.heads(session, read_sheet(house, session, meeting)),
            "standing": standing,
            "late": standing.term.last_day < house.deployment.database.today(),
        }
    more = {
        "given": given.model_dump(),
        "fault": fault,
        "by_hand": CHANNELS,
        "channels": {**CHANNELS, E_MAIL: _.p("delivery", "by e-mail")},
        "notice_state": notice_state,
    }
    return Page("protocols/notices.html", {**values, **more}, status)
