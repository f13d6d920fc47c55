"""«Администрирование»: the sections that whoever looks may open."""

from __future__ import annotations

from regest.core.base.errors import NotFound
from regest.core.base.messages import Titles, _
from regest.core.hooks.types import MenuGroup, NavigationItem
from regest.kit.pages import Access, Answer, Routes, Visit
from regest.web.admin.sections import SECTIONS, section_page, sections_of

routes = Routes()
menu = (
    NavigationItem(
        name="administration",
        title=Titles(ru="Администрирование", en="Administration"),
        path="/admin",
        permissions=tuple(dict.fromkeys(each.permission for each in SECTIONS)),
        order=900,
        group=MenuGroup.ADMINISTRATION,
    ),
)


@routes.get("/admin", Access.SIGNED_IN)
def overview(visit: Visit) -> Answer:
    """Show the sections; to whoever may open none, the page does not exist (ACC-2)."""
    if not sections_of(visit.reader):
        raise NotFound(
            "no_such_page",
            _("There is no such page"),
            remedy=_("Go on from the menu or the search box."),
        )
    return section_page(visit, "overview", {})
