"""«Протоколы»: the minutes of all bodies, with what is still to be done and by when."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

from regest.api import Message, language
from regest.api.pages import Answer, Listing, Page, Routes, Visit
from regest.plugins.protocols.declarations.catalogue import READ
from regest.plugins.protocols.minutes import listing as minutes_list
from regest.plugins.protocols.minutes import term
from regest.plugins.protocols.minutes.listing import MinutesFilter, MinutesLine
from regest.plugins.protocols.words import _

routes = Routes()
LIST = "/protocols/minutes"
STATES: Mapping[str, Message] = {
    minutes_list.TO_DRAW_UP: _.p("minutes", "To be drawn up"),
    "draft": _.p("minutes", "Draft"),
    "signing": _.p("minutes", "To be signed"),
    "signed": _.p("minutes", "Signed"),
    "delivered": _.p("minutes", "Delivered to the executors"),
    minutes_list.OVERDUE: _.p("minutes", "Overdue"),
}


@routes.get(LIST, READ)
def listing(visit: Visit) -> Answer:
    """List minutes by body, year and state, the latest first; as a file if asked."""
    house = visit.house
    list_ = Listing.of(visit, LIST, ("body", "year", "state"), ("date", "due"), "-date")
    wanted = MinutesFilter(**list_.chosen)
    today = house.deployment.database.today()
    with house.read() as session:
        rows, total = minutes_list.lines_of(
            session,
            visit.reader,
            wanted,
            today,
            order=list_.order,
            offset=list_.start,
            limit=list_.limit,
        )
        met, years = minutes_list.bodies_and_years(session)
    if list_.file:
        heads = [str(each) for each in _HEADS]
        cells = [_cells(each) for each in rows]
        return list_.sheet(visit, str(_("Minutes")), heads, cells, total)
    terms = {
        each.meeting.id: term.term_of(house, each.meeting.held_on)
        for each in rows
        if each.minutes is None or each.minutes.state in minutes_list.UNSIGNED
    }
    values = {"listing": list_, "rows": rows, "total": total, "terms": terms, "today": today}
    choices = {"bodies": met, "years": years, "states": STATES, "spoken": language()}
    return Page("protocols/minutes_index.html", {**values, **choices})


_HEADS = (
    _.p("column", "Number"),
    _.p("column", "Date"),
    _.p("column", "Body"),
    _.p("column", "State"),
    _.p("column", "To be signed by"),
)


def _cells(line: MinutesLine) -> list[str | dt.date | None]:
    due = line.minutes.due_on if line.minutes is not None else None
    body = line.body.text(language())
    return [line.number, line.meeting.held_on, body, str(STATES[line.state]), due]
