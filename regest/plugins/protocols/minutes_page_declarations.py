"""Which pages follow a meeting (minutes, decisions, extracts), and what leads to them."""

from __future__ import annotations

from regest.api import MenuGroup, NavigationItem, PageSet, Titles
from regest.plugins.protocols.declarations import READ

_PAGES = "regest.plugins.protocols.pages"

PAGES = (
    PageSet(name="protocols.minutes_index", target=f"{_PAGES}.minutes_index:routes"),
    PageSet(name="protocols.minutes_page", target=f"{_PAGES}.minutes_page:routes"),
    PageSet(name="protocols.wording", target=f"{_PAGES}.wording_page:routes"),
    PageSet(name="protocols.delivery", target=f"{_PAGES}.delivery_page:routes"),
)

MENU = (
    NavigationItem(
        name="protocols.minutes",
        title=Titles(ru="Протоколы", en="Minutes"),
        path="/protocols/minutes",
        order=31,
        permissions=(READ,),
        group=MenuGroup.WORK,
    ),
)
