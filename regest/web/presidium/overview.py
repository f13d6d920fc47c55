"""The page «Президиум»: who sits there on a day, offices with terms and warnings, groups."""

from __future__ import annotations

import datetime as dt

from regest.core.base.dates import parse_day
from regest.core.base.errors import UsageFault
from regest.core.base.messages import Message, Titles, _
from regest.core.catalogue.visibility import seen_records
from regest.core.hooks.types import MenuGroup, NavigationItem
from regest.core.people.bodies import GENERAL, GOVERNING
from regest.core.people.body_decisions import body_state, list_states
from regest.core.people.dismissals import GROUNDS
from regest.core.people.mandates import mandates_on
from regest.core.people.office_cards import (
    body_card,
    mandate_cards,
    office_cards,
    past_card,
    roster_cards,
)
from regest.core.people.office_list import count_offices, office_history, offices_on
from regest.core.people.offices import governing_body
from regest.kit.pages import Access, Answer, Listing, Page, Routes, Visit

routes = Routes()
menu = (
    NavigationItem(
        name="presidium",
        title=Titles(ru="Президиум", en="Presidium"),
        path="/presidium",
        order=30,
        group=MenuGroup.DIRECTORIES,
    ),
)
VOICES: dict[str, Message] = {
    "consultative": _.p("voice", "with a consultative voice"),
    "vote": _.p("voice", "with a vote"),
}


@routes.get("/presidium", Access.SIGNED_IN)
def show(visit: Visit) -> Answer:
    """Show composition, offices, groups and mandates on a day."""
    deployment = visit.house.deployment
    today = deployment.database.today()
    day = asked_day(visit, today)
    with visit.house.read() as session:
        body = governing_body(session)
        states = list_states(session)
        values = {
            "body": body_card(session, body_state(session, body.code), day)
            if body is not None
            else None,
            "seats": roster_cards(session, body.code, day) if body is not None else [],
            "offices": office_cards(session, offices_on(session, deployment.rules, day), day),
            "bodies": [
                body_card(session, each, day)
                for each in states
                if each.body.kind != GOVERNING and (each.open_on(day) or each.body.kind == GENERAL)
            ],
            "mandates": mandate_cards(session, mandates_on(session, day), day),
        }
    days = {"day": day, "today": today}
    return Page("presidium/presidium.html", {**values, **days, "voices": VOICES})


@routes.get("/presidium/history", Access.SIGNED_IN)
def history(visit: Visit) -> Answer:
    """Show who held which office from when to when."""
    asked = Listing.of(visit, "/presidium/history", (), ("from",), "-from")
    with visit.house.read() as session:
        past = office_history(session, limit=asked.limit, offset=asked.offset)
        bases = {each.line.standing.authority_record_id or "" for each in past}
        bases |= {each.dismissal.decision_record_id or "" for each in past if each.dismissal}
        seen = seen_records(session, visit.reader, bases)
        rows = [past_card(each, seen, whole=visit.reader.sees_all) for each in past]
        total = count_offices(session)
    values = {"rows": rows, "total": total, "listing": asked, "grounds": GROUNDS}
    return Page("presidium/history.html", values)


def asked_day(visit: Visit, today: dt.date) -> dt.date:
    """Return the day that a page is asked for; today for none, or for what is no day."""
    try:
        return parse_day(visit.asked("on")) if visit.asked("on") else today
    except UsageFault:
        return today
