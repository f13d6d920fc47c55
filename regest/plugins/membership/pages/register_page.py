"""«Состав»: members and candidates of a day, seats proposed, what the authority is to be told."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from regest.api import Message, RegestError, spoken
from regest.api.pages import Answer, Form, Listing, Page, Redirect, Routes, Visit, paper
from regest.plugins.membership import composition, informing
from regest.plugins.membership.composition import Place
from regest.plugins.membership.declarations.catalogue import EDIT, PUBLIC, READ
from regest.plugins.membership.joining import seats
from regest.plugins.membership.pages import typed
from regest.plugins.membership.printing import composition_paper
from regest.plugins.membership.words import CANDIDATE, MEMBER, _

routes = Routes()
HOME = "/membership"
KINDS: dict[str, Message] = {
    MEMBER: _.p("standing", "member"),
    CANDIDATE: _.p("standing", "candidate"),
}
EVENTS: dict[str, Message] = {
    MEMBER: _.p("event", "became a member"),
    CANDIDATE: _.p("event", "became a candidate"),
    "exit": _.p("event", "left"),
    "removal": _.p("event", "was removed"),
    "reorganisation": _.p("event", "was reorganised"),
    "liquidation": _.p("event", "was liquidated"),
    "ended": _.p("event", "is no more in the Association"),
    "head": _.p("event", "has another head"),
    "correction": _.p("event", "the order on it was corrected"),
    "renaming": _.p("event", "has another name"),
    "restored": _.p("event", "stays: its leaving was entered by mistake or taken back"),
}


COLUMNS: tuple[Message, ...] = (
    _.p("column", "Organisation"),
    _.p("column", "As"),
    _.p("column", "Since"),
    _.p("column", "To"),
    _.p("column", "Head"),
    _.p("column", "Municipality"),
    _.p("column", "Sector"),
    _.p("column", "Address"),
    _.p("column", "On what"),
)


class InformedForm(Form):
    """How the authority was told."""

    how: str = ""


@routes.get(HOME, READ)
def register(visit: Visit) -> Answer:
    """Show who is in the Association on a day, and what waits."""
    return shown(visit)


@routes.post(HOME + "/informed/{informing}", EDIT)
def informed(visit: Visit) -> Answer:
    """Note that the authority was told today."""
    given = visit.form(InformedForm)
    today = visit.house.deployment.database.today()
    informing.inform(visit.house, visit.parts["informing"], today, given.how)
    return Redirect(HOME)


@routes.get(HOME + "/print", READ)
def printed(visit: Visit) -> Answer:
    """Give the composition of a day as a paper."""
    house = visit.house
    day = typed.day_of(visit.asked("on")) or house.deployment.database.today()
    made = composition_paper(house, day)

    def write(path: Path) -> None:
        from regest.api.papers import save

        save(house, made, path, overwrite=True)

    return paper(made.title, visit.asked("as", "pdf"), write)


def shown(visit: Visit) -> Answer:
    """Return the page of the composition, or the whole of it as a table."""
    house, today = visit.house, visit.house.deployment.database.today()
    listing = Listing.of(visit, HOME, ("on", "kind"), ("name",), "name")
    try:
        day = typed.day_of(listing.chosen["on"]) or today
    except RegestError:
        day = today
    kind = listing.chosen["kind"]
    wanted = (kind,) if kind in KINDS else tuple(KINDS)
    with house.read() as session:
        places = composition.places_on(session, day, *wanted, reader=visit.reader)
        if listing.file:
            return _sheet(visit, listing, places, day)
        values = {
            "rows": places[listing.offset : listing.offset + listing.at_once],
            "total": len(places),
            "warnings": composition.floor_warnings(house, session, day),
            "seats": seats.proposed(session, visit.reader),
            "owed": informing.owed(session),
        }
    more = {"day": day, "today": today, "kinds": KINDS, "chosen": kind, "events": EVENTS}
    more["public"] = house.deployment.rules.flag(PUBLIC, today)
    return Page("membership/register.html", {**values, **more, "listing": listing})


def _sheet(visit: Visit, listing: Listing, places: list[Place], day: dt.date) -> Answer:
    language = visit.house.deployment.settings.association.language
    with spoken(language):
        titles = [str(each) for each in COLUMNS]
        name = str(_("Members and candidates {day}", day=f"{day:%d.%m.%Y}"))
        rows = [
            (
                each.name,
                str(KINDS[each.kind]),
                each.starts_on,
                each.ends_on,
                each.head_name,
                each.organisation.territory,
                each.organisation.sector,
                each.organisation.address,
                each.basis,
            )
            for each in places
        ]
    return listing.sheet(visit, name, titles, rows, len(rows))
