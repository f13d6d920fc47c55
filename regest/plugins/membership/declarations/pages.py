"""Which pages membership brings, what leads to them, and what waits on the start page."""

from __future__ import annotations

from regest.api import MenuGroup, NavigationItem, PageSet, StartItems, Titles
from regest.plugins.membership.declarations.catalogue import CONSENTS, EDIT, ORDER, READ

_PAGES = "regest.plugins.membership.pages"
_LINES = "regest.plugins.membership.start_lines"

PAGES = (
    PageSet(name="membership.api", api="regest.plugins.membership.resources:membership"),
    PageSet(name="membership.register", target=f"{_PAGES}.register_page:routes"),
    PageSet(name="membership.application_form", target=f"{_PAGES}.application_form:routes"),
    PageSet(name="membership.blanks", target=f"{_PAGES}.blanks_page:routes"),
    PageSet(name="membership.orders", target=f"{_PAGES}.orders_page:routes"),
    PageSet(name="membership.applications", target=f"{_PAGES}.applications_page:routes"),
    PageSet(name="membership.endings", target=f"{_PAGES}.endings_page:routes"),
    PageSet(name="membership.organisation", target=f"{_PAGES}.organisation_page:routes"),
    PageSet(name="membership.import", target=f"{_PAGES}.import_page:routes"),
    PageSet(name="membership.processes", target=f"{_PAGES}.processes_page:routes"),
    PageSet(name="membership.partners", target=f"{_PAGES}.partners_page:routes"),
    PageSet(name="membership.consents", target=f"{_PAGES}.consents_page:routes"),
    PageSet(name="membership.public", target=f"{_PAGES}.public_page:routes"),
    PageSet(name="membership.ways_out", ways_out=f"{_PAGES}.remedies:WAYS_OUT"),
)
MENU = (
    NavigationItem(
        name="membership.register",
        title=Titles(ru="Члены и кандидаты", en="Members and candidates"),
        path="/membership",
        order=40,
        permissions=(READ,),
        group=MenuGroup.MEMBERS,
    ),
    NavigationItem(
        name="membership.applications",
        title=Titles(ru="Заявления о вступлении", en="Applications"),
        path="/membership/applications",
        order=41,
        permissions=(READ,),
        group=MenuGroup.MEMBERS,
    ),
)
START = (
    StartItems(name="membership.to_consider", target=f"{_LINES}:to_consider", permissions=(EDIT,)),
    StartItems(name="membership.to_order", target=f"{_LINES}:to_order", permissions=(ORDER,)),
    StartItems(name="membership.seats", target=f"{_LINES}:seats", permissions=(EDIT,)),
    StartItems(name="membership.to_inform", target=f"{_LINES}:to_inform", permissions=(EDIT,)),
    StartItems(name="membership.data", target=f"{_LINES}:personal_data", permissions=(CONSENTS,)),
    StartItems(name="membership.floor", target=f"{_LINES}:floor", permissions=(READ,)),
)
