"""The page «Сроки хранения и уничтожение»: where everything about the end of records begins."""

from __future__ import annotations

from regest.core.base.messages import Titles
from regest.core.hooks.types import MenuGroup, NavigationItem
from regest.kit.pages import Access, Answer, Page, Routes, Visit

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


@routes.get("/retention", Access.SIGNED_IN)
def show(visit: Visit) -> Answer:
    """Show what waits."""
    visit.reader.require(READING)
    return Page("retention/overview.html", {})
