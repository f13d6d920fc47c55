"""The methodical library: new materials, their versions, topics and files."""

from __future__ import annotations

import datetime as dt

from regest.core.base.messages import Message, Titles, _
from regest.core.catalogue import methodical_works
from regest.core.catalogue.methodical_works import LibraryFilter, LibraryWork
from regest.core.hooks.types import MenuGroup, NavigationItem
from regest.kit.pages import Access, Answer, Listing, Page, Routes, Visit

routes = Routes()
menu = (
    NavigationItem(
        name="library",
        title=Titles(ru="Методическая библиотека", en="Methodical library"),
        path="/library",
        order=12,
        group=MenuGroup.DIRECTORIES,
    ),
)
# By the type of the link and whether the other one is later.
VERSIONS: dict[tuple[str, bool], Message] = {
    ("replaces", False): _.p("versions of a work", "Takes the place of"),
    ("replaces", True): _.p("versions of a work", "Replaced by"),
    ("cancels", False): _.p("versions of a work", "Cancels"),
    ("cancels", True): _.p("versions of a work", "Cancelled by"),
}
_HEADS = (
    _.p("column", "Number"),
    _.p("column", "Date"),
    _.p("column", "Topic"),
    _.p("column", "Title of the work"),
    _.p("column", "Replaced by"),
)


@routes.get("/library", Access.SIGNED_IN)
def works(visit: Visit) -> Answer:
    """Show the works, newest first; those that were replaced if asked."""
    asked = Listing.of(visit, "/library", ("q", "topic", "year", "past"), ("date",), "-date")
    wanted = LibraryFilter(
        text=asked.chosen["q"],
        topic=asked.chosen["topic"],
        period=asked.chosen["year"],
        past=bool(asked.chosen["past"]),
    )
    with visit.house.read() as session:
        rows, total = methodical_works.works(
            session, visit.reader, wanted, offset=asked.start, limit=asked.limit
        )
        if asked.file:
            heads = [str(each) for each in _HEADS]
            name = str(_("Methodical library"))
            return asked.sheet(visit, name, heads, [_cells(each) for each in rows], total)
        topics = methodical_works.topics(session, visit.reader)
        periods = methodical_works.periods(session, visit.reader)
    values = {"rows": rows, "total": total, "topics": topics, "periods": periods}
    return Page("lists/library.html", {**values, "listing": asked, "versions": VERSIONS})


def _cells(row: LibraryWork) -> list[str | dt.date | None]:
    later = [each.record.number or each.record.heading for each in row.versions if each.later]
    record = row.record
    return [record.number, record.registered_on, row.topic, record.heading, "; ".join(later)]
