"""A page of a stranger's plugin."""

from __future__ import annotations

from regest.api.pages import Access, Answer, Page, Routes, Visit

routes = Routes()


@routes.get("/kitchen_sink", Access.SIGNED_IN)
def show(visit: Visit) -> Answer:
    """Show who looks."""
    return Page("kitchen_sink/shown.html", {"login": visit.reader.login})
