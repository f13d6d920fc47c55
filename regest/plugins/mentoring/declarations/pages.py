"""Which pages mentoring has, and what leads to them."""

from __future__ import annotations

from regest.api import MenuGroup, NavigationItem, PageSet, StartItems, Titles
from regest.plugins.mentoring.declarations.catalogue import AGREE, END, LOG

_PAGES = "regest.plugins.mentoring.pages"

PAGES = (
    PageSet(name="mentoring.pairs", target=f"{_PAGES}.pairs_page:routes"),
    PageSet(name="mentoring.ways_out", ways_out=f"{_PAGES}.remedies:WAYS_OUT"),
    PageSet(name="mentoring.list", target=f"{_PAGES}.list_page:routes"),
    PageSet(name="mentoring.api", api="regest.plugins.mentoring.resources:mentoring"),
    PageSet(name="mentoring.report", target=f"{_PAGES}.report_page:routes"),
    PageSet(name="mentoring.terms", target=f"{_PAGES}.terms_page:routes"),
)
MENU = (
    NavigationItem(
        name="mentoring.pairs",
        title=Titles(ru="Наставничество", en="Mentoring"),
        path="/mentoring",
        order=45,
        group=MenuGroup.MEMBERS,
    ),
)
START = (
    StartItems(
        name="mentoring.agree",
        target="regest.plugins.mentoring.start_lines:to_agree",
        permissions=(AGREE,),
    ),
    StartItems(
        name="mentoring.decide",
        target="regest.plugins.mentoring.start_lines:to_decide",
        permissions=(END,),
    ),
    StartItems(
        name="mentoring.own",
        target="regest.plugins.mentoring.start_lines:own_pairs",
        permissions=(LOG,),
    ),
)
