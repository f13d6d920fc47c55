"""The production calendar of a year, and open terms reckoned anew by it (CAL-1, CAL-2)."""

from __future__ import annotations

import calendar as months_of_days
import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

from sqlmodel import col, select

from regest.core.base.calendar import SATURDAY, WorkCalendar, YearOverride
from regest.core.base.dates import parse_day
from regest.core.base.errors import RegestError
from regest.core.base.messages import Message, _
from regest.core.catalogue import control
from regest.core.catalogue.control import Recalculated
from regest.core.catalogue.task_rights import visible_tasks
from regest.core.catalogue.task_tables import Task
from regest.core.catalogue.task_terms import TaskContext
from regest.kit import calendar_days as service
from regest.kit.calendar_days import FIRST_YEAR, LAST_YEAR
from regest.kit.pages import Answer, Form, Redirect, Routes, Visit
from regest.web.admin.sections import ADMINISTER, LOOK, section_page
from regest.web.failures import status_of

routes = Routes()
PATH = "/admin/calendar"
RECKON = "task.enter"
SHOWN = 50
MONTHS: tuple[Message, ...] = (
    _.p("month", "January"),
    _.p("month", "February"),
    _.p("month", "March"),
    _.p("month", "April"),
    _.p("month", "May"),
    _.p("month", "June"),
    _.p("month", "July"),
    _.p("month", "August"),
    _.p("month", "September"),
    _.p("month", "October"),
    _.p("month", "November"),
    _.p("month", "December"),
)
WEEKDAYS: tuple[Message, ...] = (
    _.p("day of the week", "Mo"),
    _.p("day of the week", "Tu"),
    _.p("day of the week", "We"),
    _.p("day of the week", "Th"),
    _.p("day of the week", "Fr"),
    _.p("day of the week", "Sa"),
    _.p("day of the week", "Su"),
)


@dataclass(frozen=True, slots=True)
class ShownDay:
    """A day of the grid: `moved` is one that is worked or free against its day of the week."""

    day: dt.date
    working: bool
    moved: bool
    own: bool


Week = tuple[ShownDay | None, ...]


class Reckoned(Form):
    """The yes to what the preview showed: how many terms, and the days they move to."""

    count: int


class Days(Form):
    """The days of a year that are set here, as they were typed: a day on each line."""

    year: str
    source: str = ""
    days_off: str = ""
    working: str = ""
    complete: str = ""


@routes.get(PATH, LOOK)
def year(visit: Visit) -> Answer:
    """Show a year month by month, with its source."""
    today = visit.house.deployment.database.today()
    return _year_page(visit, min(max(visit.number("year", today.year), FIRST_YEAR), LAST_YEAR))


@routes.post(PATH, ADMINISTER)
def set_days(visit: Visit) -> Answer:
    """Set the days of a year that differ from the calendar; they hold at once."""
    given = visit.form(Days)
    shown = int(given.year) if given.year.isdecimal() and len(given.year) == 4 else FIRST_YEAR
    try:
        service.set_days(
            visit.house,
            shown,
            YearOverride(
                source=given.source,
                working=_read_days(given.working),
                non_working=_read_days(given.days_off),
                complete=given.complete == "yes",
            ),
        )
    except RegestError as fault:
        return _year_page(visit, min(max(shown, FIRST_YEAR), LAST_YEAR), given, fault)
    return Redirect(f"{PATH}?year={shown}&set=1")


def _year_page(
    visit: Visit, shown: int, given: Days | None = None, fault: RegestError | None = None
) -> Answer:
    deployment = visit.house.deployment
    today = deployment.database.today()
    calendar = deployment.calendar
    override = calendar.overrides.get(shown)
    if given is None:
        own = override or YearOverride(source="")
        given = Days(
            year=str(shown),
            source=own.source,
            days_off=_typed(own.non_working),
            working=_typed(own.working),
            complete="yes" if own.complete else "",
        )
    values = {
        "given": given,
        "fault": fault,
        "was_set": bool(visit.asked("set")) and fault is None,
        "may_set": visit.reader.may(ADMINISTER),
        "year": shown,
        "today": today,
        "months": [
            (MONTHS[number - 1], _weeks(calendar, shown, number)) for number in range(1, 13)
        ],
        "weekdays": WEEKDAYS,
        "source": calendar.source(shown),
        "working": calendar.working_day_count(shown),
        "own_source": override.source if override is not None else "",
        "years": (FIRST_YEAR, LAST_YEAR),
    }
    return section_page(visit, "calendar", values, status_of(fault) if fault else 200)


def _typed(days: Iterable[dt.date]) -> str:
    return "\n".join(f"{day:%d.%m.%Y}" for day in sorted(days))


def _read_days(text: str) -> frozenset[dt.date]:
    return frozenset(parse_day(each) for each in text.replace(",", " ").replace(";", " ").split())


@routes.get(PATH + "/terms", RECKON)
def terms(visit: Visit) -> Answer:
    """Show which open terms the present calendar would move; nothing is changed."""
    return _preview(visit)


@routes.post(PATH + "/terms", RECKON)
def reckon(visit: Visit) -> Answer:
    """Move the terms; if others than those shown would be moved, show them first."""
    given = visit.form(Reckoned)
    house = visit.house
    context = TaskContext.of(house.deployment, visit.reader)
    with house.read() as session:
        present = len(_seen(visit, control.moved_by_calendar(session, context)))
    if present != given.count:
        return _preview(visit, changed=True)
    with house.work() as work:
        control.recalculate(work, context)
    return Redirect(f"{PATH}/terms?done=1")


def _preview(visit: Visit, *, changed: bool = False) -> Answer:
    house = visit.house
    context = TaskContext.of(house.deployment, visit.reader)
    with house.read() as session:
        moved = _seen(visit, control.moved_by_calendar(session, context))
        rows = moved[:SHOWN]
        values = {
            "rows": rows,
            "count": len(moved),
            "movable": sum(each.settled for each in moved),
            "changed": changed,
            "done": bool(visit.asked("done")),
        }
        return section_page(visit, "terms", values, 409 if changed else 200)


def _seen(visit: Visit, moved: Iterable[Recalculated]) -> list[Recalculated]:
    """Return those on documents that whoever looks may see; the others are moved untold."""
    found = list(moved)
    if not found:
        return []
    wanted = select(Task.id).where(
        visible_tasks(visit.reader), col(Task.done_on).is_(None), col(Task.dropped_on).is_(None)
    )
    with visit.house.read() as session:
        seen = set(session.exec(wanted))
    return [each for each in found if each.task.id in seen]


def _weeks(calendar: WorkCalendar, year: int, month: int) -> list[Week]:
    own = calendar.overrides.get(year)
    set_here = own.working | own.non_working if own is not None else frozenset()
    return [
        tuple(
            _shown(calendar, day, own=day in set_here) if day.month == month else None
            for day in week
        )
        for week in months_of_days.Calendar().monthdatescalendar(year, month)
    ]


def _shown(calendar: WorkCalendar, day: dt.date, *, own: bool) -> ShownDay:
    working = calendar.is_working(day)
    return ShownDay(day, working, working != (day.weekday() < SATURDAY), own)
