"""Which pages meetings bring, what leads to them, and what waits on the start page."""

from __future__ import annotations

from regest.api import MenuGroup, NavigationItem, PageSet, StartItems, Titles
from regest.plugins.protocols.declarations.catalogue import FINALISE, READ

_PAGES = "regest.plugins.protocols.pages"
_LINES = "regest.plugins.protocols.preparing.start_lines"

PAGES = (
    PageSet(name="protocols.ways_out", ways_out=f"{_PAGES}.remedies:WAYS_OUT"),
    PageSet(name="protocols.meetings", target=f"{_PAGES}.meetings:routes"),
    PageSet(name="protocols.inviting", target=f"{_PAGES}.inviting:routes"),
    PageSet(name="protocols.moving", target=f"{_PAGES}.moving:routes"),
    PageSet(name="protocols.notices", target=f"{_PAGES}.notices_page:routes"),
    PageSet(name="protocols.agenda", target=f"{_PAGES}.agenda_editor:routes"),
    PageSet(name="protocols.live", target=f"{_PAGES}.live:routes"),
    PageSet(name="protocols.rating", target=f"{_PAGES}.rating_page:routes"),
    PageSet(name="protocols.recount", target=f"{_PAGES}.recount:routes"),
)

MENU = (
    NavigationItem(
        name="protocols.meetings",
        title=Titles(ru="Заседания", en="Meetings"),
        path="/protocols/meetings",
        order=30,
        permissions=(READ,),
        group=MenuGroup.WORK,
    ),
)

START = (
    StartItems(name="protocols.today", target=f"{_LINES}:meetings_today", permissions=(READ,)),
    StartItems(name="protocols.agenda", target=f"{_LINES}:to_finalise", permissions=(FINALISE,)),
    StartItems(name="protocols.invitations", target=f"{_LINES}:to_answer", permissions=(READ,)),
    StartItems(name="protocols.preparing", target=f"{_LINES}:to_prepare", permissions=(READ,)),
)
