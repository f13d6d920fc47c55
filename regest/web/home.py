"""The start page: what waits for whoever looks, what is new, and one box to find anything."""

from __future__ import annotations

import datetime as dt

from sqlmodel import Session

from regest.core.base.messages import LANGUAGES, Titles
from regest.core.catalogue import task_list
from regest.core.catalogue.cards import summaries
from regest.core.catalogue.record_lists import newest
from regest.core.catalogue.task_list import TaskRow
from regest.core.catalogue.task_terms import TaskContext
from regest.core.hooks.types import NavigationItem
from regest.kit.pages import Access, Answer, Form, Page, Redirect, Routes, StartLine, Visit
from regest.web.plugin_pages import start_lines
from regest.web.presidium.warnings import handover_lines, office_lines
from regest.web.record.signing import signature_lines
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
    today = visit.house.deployment.database.today()
    own = visit.kept("tasks of the start page", lambda session: _own_tasks(visit, session, today))
    fresh = visit.kept(
        "newest documents", lambda session: summaries(session, newest(session, visit.reader, NEW))
    )
    brought = [*office_lines(visit), *handover_lines(visit), *start_lines(visit)]
    # A module that knows the term of a signature brings the better line.
    told = {each.path for each in brought}
    brought += [each for each in signature_lines(visit) if each.path not in told]
    lines = sorted((*own, *(each for each in brought if not each.news)), key=_by_term)
    news = [each for each in brought if each.news]
    return Page("home.html", {"waiting": lines, "news": news, "fresh": fresh, "today": today})


@routes.post("/language", Access.ANYBODY)
def choose_language(visit: Visit) -> Answer:
    """Show pages in another language from now on."""
    return _chosen(visit, "language", LANGUAGES)


@routes.post("/theme", Access.ANYBODY)
def choose_theme(visit: Visit) -> Answer:
    """Show pages dark, light, or as the browser wants."""
    return _chosen(visit, "theme", ("dark", "light", "auto"))


def _own_tasks(visit: Visit, session: Session, today: dt.date) -> list[StartLine]:
    context = TaskContext.of(visit.house.deployment, visit.reader)
    waiting = task_list.waiting_for(session, context, today, WAITING)
    return [_task_line(row) for row in waiting]


def _task_line(row: TaskRow) -> StartLine:
    """Return a task as a line; whoever may not see its document is led to the tasks."""
    about = f"{row.record.number} {row.record.heading}" if row.record is not None else ""
    return StartLine(
        title=row.task.text,
        path=f"/records/{row.record.id}" if row.record is not None else "/tasks",
        due_on=row.task.due_on,
        facts=" · ".join(filter(None, (row.author, about.strip()))),
    )


def _by_term(line: StartLine) -> dt.date:
    return line.due_on or dt.date.max


def _chosen(visit: Visit, name: str, known: tuple[str, ...]) -> Answer:
    given = visit.form(Choice)
    if given.value in known:
        visit.cookies[name] = given.value
    return Redirect(own_path(given.next))
