"""Tasks and their control: tabs, filters, pages, a file; and the report on discipline."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

from regest.core.base.dates import parse_day
from regest.core.base.errors import UsageFault
from regest.core.base.messages import Message, Titles, _
from regest.core.catalogue import task_list
from regest.core.catalogue.task_list import TaskFilter, TaskRow
from regest.core.catalogue.task_report import Discipline, discipline
from regest.core.catalogue.task_states import TaskState
from regest.core.catalogue.task_terms import TaskContext
from regest.core.hooks.types import NavigationItem
from regest.kit.discipline_report import TITLE, print_discipline
from regest.kit.pages import Access, Answer, Listing, Page, Routes, Visit, paper

routes = Routes()
menu = (
    NavigationItem(name="tasks", title=Titles(ru="Поручения", en="Tasks"), path="/tasks", order=15),
)
TABS: dict[str, tuple[Message, TaskFilter]] = {
    "mine": (_.p("tab of tasks", "Mine"), TaskFilter(mine=True, open_only=True)),
    "control": (_.p("tab of tasks", "On control"), TaskFilter(control=True, open_only=True)),
    "overdue": (_.p("tab of tasks", "Overdue"), TaskFilter(overdue=True)),
    "done": (_.p("tab of tasks", "Done"), TaskFilter(executed=True)),
}
EMPTY = {
    "mine": _("No task is open that you gave or carry out."),
    "control": _("No task is on control."),
    "overdue": _("No task is overdue."),
    "done": _("No task is done yet."),
}
STATES: dict[TaskState, Message] = {
    TaskState.IN_WORK: _.p("state of a task", "In work"),
    TaskState.ON_CONTROL: _.p("state of a task", "On control"),
    TaskState.EXTENDED: _.p("state of a task", "Term extended"),
    TaskState.DONE_IN_TIME: _.p("state of a task", "Done in time"),
    TaskState.DONE_LATE: _.p("state of a task", "Done late"),
    TaskState.DROPPED: _.p("state of a task", "Taken off control"),
    TaskState.OVERDUE: _.p("state of a task", "Overdue"),
}


@routes.get("/tasks", Access.SIGNED_IN)
def tasks(visit: Visit) -> Answer:
    """Show the tasks of a tab, by term or by the day they were given."""
    listing = Listing.of(visit, "/tasks", ("tab", "executor", "q"), ("due", "signed"), "due")
    tab = listing.chosen["tab"] if listing.chosen["tab"] in TABS else "mine"
    wanted = _wanted(tab, listing)
    house = visit.house
    context = TaskContext.of(house.deployment, visit.reader)
    today = house.deployment.database.today()
    with house.read() as session:
        rows, total = task_list.page_of_tasks(
            session,
            context,
            today,
            wanted,
            order=listing.order,
            offset=listing.start,
            limit=listing.limit,
        )
        people = [] if listing.file else task_list.executors(session, visit.reader)
    if listing.file:
        name = f"{_('Tasks')} – {TABS[tab][0]}"
        return listing.sheet(visit, name, [str(each) for each in _HEADS], _cells(rows), total)
    shown = {"listing": listing, "rows": rows, "total": total, "people": people, "tab": tab}
    words = {"tabs": TABS, "states": STATES, "empty": EMPTY[tab]}
    return Page("lists/tasks.html", {**shown, **words})


@dataclass(frozen=True, slots=True)
class _Span:
    """The days of a report; `fault` says that they could not be read."""

    first: dt.date
    last: dt.date
    fault: UsageFault | None = None


@routes.get("/tasks/report", "task.read")
def report(visit: Visit) -> Answer:
    """Show how the tasks of some days were executed; as a paper or a table if asked."""
    house = visit.house
    span = _span(visit)
    context = TaskContext.of(house.deployment, visit.reader)
    today = house.deployment.database.today()
    with house.read() as session:
        found = discipline(session, context, today, span.first, span.last)
    form = visit.asked("as")
    if form and span.fault is None:
        name = TITLE.text(house.deployment.settings.association.language)
        return paper(
            name, form, lambda path: print_discipline(house, found, span.first, span.last, path)
        )
    values = {"found": found, "span": span, "states": TaskState, "bars": _bars(found)}
    return Page("lists/discipline.html", values, 400 if span.fault else 200)


def _wanted(tab: str, listing: Listing) -> TaskFilter:
    chosen = TABS[tab][1]
    return TaskFilter(
        mine=chosen.mine,
        open_only=chosen.open_only,
        overdue=chosen.overdue,
        control=chosen.control,
        executed=chosen.executed,
        executor_id=listing.chosen["executor"],
        text=listing.chosen["q"],
    )


_HEADS = (
    _.p("tasks", "Due"),
    _.p("column", "Task"),
    _.p("column", "Document"),
    _.p("column", "Executors"),
    _.p("column", "Author"),
    _.p("column", "Given"),
    _.p("column", "State"),
)


def _cells(rows: Iterable[TaskRow]) -> list[list[str | dt.date]]:
    return [
        [
            row.task.due_on,
            row.task.text,
            f"{row.record.number} {row.record.heading}".strip() if row.record is not None else "",
            "; ".join(each.name for each in row.executors),
            row.author,
            row.task.signed_on,
            str(STATES[row.state]),
        ]
        for row in rows
    ]


def _span(visit: Visit) -> _Span:
    today = visit.house.deployment.database.today()
    try:
        last = parse_day(visit.asked("to")) if visit.asked("to") else today
        first = parse_day(visit.asked("since")) if visit.asked("since") else None
    except UsageFault as fault:
        return _Span(today.replace(month=1, day=1), today, fault)
    return _Span(first or last.replace(month=1, day=1), last)


def _bars(found: Iterable[Discipline]) -> list[tuple[Message, int]]:
    """Return what the chart shows: how many tasks of all executors are in each state."""
    each = list(found)
    counted = {state: sum(row.states[state] for row in each) for state in TaskState}
    return [(STATES[state], count) for state, count in counted.items() if count]
