"""The start page: what waits for whoever looks, what is new, and one box to find anything."""

from __future__ import annotations

from regest.core.base.messages import LANGUAGES, Titles
from regest.core.catalogue import task_list
from regest.core.catalogue.cards import summary
from regest.core.catalogue.record_lists import newest
from regest.core.catalogue.task_terms import TaskContext
from regest.core.hooks.types import NavigationItem
from regest.kit.pages import Access, Answer, Form, Page, Redirect, Routes, Visit
from regest.web.signing_in import own_path

routes = Routes()
menu = (NavigationItem(name="home", title=Titles(ru="Главная", en="Home"), path="/", order=0),)
NEW, WAITING = 10, 25


class Choice(Form):
    """A choice of language or theme, and where it was made."""

    value: str
    next: str = "/"


@routes.get("/", Access.SIGNED_IN)
def home(visit: Visit) -> Answer:
    """Show the start page."""
    house = visit.house
    context = TaskContext.of(house.deployment, visit.reader)
    today = house.deployment.database.today()
    with house.read() as session:
        waiting = task_list.waiting_for(session, context, today, WAITING)
        fresh = [summary(session, each) for each in newest(session, visit.reader, NEW)]
    return Page("home.html", {"waiting": waiting, "fresh": fresh, "today": today})


@routes.post("/language", Access.ANYBODY)
def choose_language(visit: Visit) -> Answer:
    """Show pages in another language from now on."""
    return _chosen(visit, "language", LANGUAGES)


@routes.post("/theme", Access.ANYBODY)
def choose_theme(visit: Visit) -> Answer:
    """Show pages dark, light, or as the browser wants."""
    return _chosen(visit, "theme", ("dark", "light", "auto"))


def _chosen(visit: Visit, name: str, known: tuple[str, ...]) -> Answer:
    given = visit.form(Choice)
    if given.value in known:
        visit.cookies[name] = given.value
    return Redirect(own_path(given.next))
