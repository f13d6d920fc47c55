"""The page «Сроки хранения и уничтожение»: what is due, and the way to all about records' end."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from regest.core.base.messages import Titles, _
from regest.core.catalogue.file_periods import shown
from regest.core.hooks.types import MenuGroup, NavigationItem
from regest.core.retention.due import DueFile, DueFilter, Need, due_files
from regest.core.retention.positions import schedule_warnings
from regest.core.store.tallies import counted
from regest.kit.pages import Answer, Listing, Page, Routes, Visit
from regest.kit.retention_terms import NEEDS, need_words, term_words

READING = "retention.read"
routes = Routes()
menu = (
    NavigationItem(
        name="retention",
        title=Titles(ru="Сроки хранения и уничтожение", en="Retention and disposal"),
        path="/retention",
        order=60,
        group=MenuGroup.RECORDS,
        permissions=(READING,),
    ),
)
_TITLE = _("Retention and disposal")
_HEADS = (
    _.p("column", "Index"),
    _.p("column", "Year"),
    _.p("column", "Title of the file"),
    _.p("column", "Term"),
    _.p("column", "To do"),
    _.p("column", "Since"),
)


@routes.get("/retention", READING)
def show(visit: Visit) -> Answer:
    """Show files whose period is over, and what has to be done with them."""
    listing = Listing.of(visit, "/retention", ("year", "need", "section"), ("index",), "index")
    house = visit.house
    today, rules = house.deployment.database.today(), house.deployment.rules
    with house.read() as session:
        found = counted(session, ("due", today), lambda: due_files(session, rules, today))
        raised = [each for each in schedule_warnings(session, rules, today) if each.open]
    wanted = _wanted(listing)
    chosen = [each for each in found if wanted.takes(each)]
    if listing.down:
        chosen.reverse()
    rows = chosen[listing.start : listing.start + listing.limit]
    if listing.file:
        heads = [str(each) for each in _HEADS]
        return listing.sheet(visit, str(_TITLE), heads, _cells(rows), len(chosen))
    values = {
        "listing": listing,
        "rows": rows,
        "total": len(chosen),
        "everything": len(found),
        "years": sorted({each.term.closing_year for each in found if each.term.closing_year}),
        "sections": sorted({each.term.index.partition("-")[0] for each in found}),
        "needs": NEEDS,
        "term": term_words,
        "need": need_words,
        "shown": shown,
        "warnings": len(raised),
        "today": today,
    }
    return Page("retention/overview.html", values)


def _wanted(listing: Listing) -> DueFilter:
    chosen = listing.chosen
    need = Need(chosen["need"]) if chosen["need"] in set(Need) else None
    year = int(chosen["year"]) if chosen["year"].isascii() and chosen["year"].isdecimal() else None
    return DueFilter(year=year, need=need, section=chosen["section"])


def _cells(rows: Iterable[DueFile]) -> list[list[str | dt.date]]:
    return [
        [
            each.term.index,
            str(shown(each.term.period)),
            each.term.title,
            str(term_words(each.term.chosen)),
            str(need_words(each)),
            each.since,
        ]
        for each in rows
    ]
