"""«Обращения к документам с грифом»: who looked, at what and by which way (ACC-3, PRM-6)."""

from __future__ import annotations

from regest.core.catalogue import access_log
from regest.kit.looks import CHANNELS, look_words
from regest.kit.pages import Answer, Listing, Routes, Visit
from regest.web.admin.sections import EVENTS, section_page

routes = Routes()
PATH = "/admin/looks"


@routes.get(PATH, EVENTS)
def looks(visit: Visit) -> Answer:
    """Show the latest looks first; a document is called by its number if the visitor sees it."""
    listing = Listing.of(visit, PATH, ("actor", "record"), ("at",), "at")
    with visit.house.read() as session:
        rows, total = access_log.page_of_looks(
            session,
            visit.reader,
            actor=listing.chosen["actor"],
            record=listing.chosen["record"],
            offset=listing.offset,
            limit=listing.at_once,
        )
    words = {"look_words": look_words, "channels": CHANNELS}
    return section_page(visit, "looks", {"listing": listing, "rows": rows, "total": total, **words})
