"""Which pages follow a meeting (minutes, decisions, extracts), and what leads to them."""

from __future__ import annotations

from regest.api import MenuGroup, NavigationItem, PageSet, RecordPanel, StartItems, Titles
from regest.plugins.protocols.declarations.catalogue import READ, SIGN, WRITE

_PAGES = "regest.plugins.protocols.pages"
_LINES = "regest.plugins.protocols.minutes.start_lines"
OFFICES = "office.edit"

PAGES = (
    PageSet(name="protocols.minutes_index", target=f"{_PAGES}.minutes_index:routes"),
    PageSet(name="protocols.minutes_page", target=f"{_PAGES}.minutes_page:routes"),
    PageSet(name="protocols.wording", target=f"{_PAGES}.wording_page:routes"),
    PageSet(name="protocols.delivery", target=f"{_PAGES}.delivery_page:routes"),
    PageSet(name="protocols.decisions", target=f"{_PAGES}.decisions_page:routes"),
    PageSet(name="protocols.extracts", target=f"{_PAGES}.extracts_page:routes"),
    PageSet(name="protocols.execution", target=f"{_PAGES}.execution_page:routes"),
    PageSet(name="protocols.offices", target=f"{_PAGES}.offices_page:routes"),
)

PANELS = (
    RecordPanel(
        name="protocols.following",
        title=Titles(ru="Заседание", en="Meeting"),
        target=f"{_PAGES}.panels:show",
    ),
    RecordPanel(
        name="protocols.offices",
        title=Titles(ru="Полномочия по итогам голосования", en="Powers by vote"),
        target=f"{_PAGES}.offices_page:panel",
    ),
)

START = (
    StartItems(name="protocols.minutes", target=f"{_LINES}:minutes_due", permissions=(WRITE,)),
    StartItems(name="protocols.sign", target=f"{_LINES}:to_sign", permissions=(SIGN,)),
    StartItems(
        name="protocols.offices",
        target="regest.plugins.protocols.elections.start_lines:to_enter",
        permissions=(OFFICES,),
    ),
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
    NavigationItem(
        name="protocols.decisions",
        title=Titles(ru="Решения", en="Decisions"),
        path="/protocols/decisions",
        order=32,
        group=MenuGroup.WORK,
    ),
)
