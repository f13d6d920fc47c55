"""Deadline arithmetic: units, the two roll rules, registration and control terms (domain 2.2, 2.7).

Instructions of the office roll back to the preceding working day (CTL-3), civil-law terms forward
(ГК 193), terms of office do not roll at all. Day 0 is the start in every unit, so that the first
day counted is the next one (CTL-1, ГК 191).
"""

from __future__ import annotations

import calendar as gregorian
import datetime as dt
from dataclasses import dataclass, replace
from enum import StrEnum
from zoneinfo import ZoneInfo

from regest.core.base.calendar import DAY, WorkCalendar
from regest.core.base.clock import local_day
from regest.core.base.messages import Message, _

END_OF_WORKING_DAY = dt.time(18, 0)


class Unit(StrEnum):
    """What a term is counted in."""

    CALENDAR = "calendar"
    WORKING = "working"
    MONTH = "month"
    YEAR = "year"


class Roll(StrEnum):
    """Where a last day goes that is not worked."""

    PREVIOUS = "previous"
    NEXT = "next"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Term:
    """A length of time and its roll, written `5 calendar next`; `rule` is where it comes from."""

    amount: int
    unit: Unit
    roll: Roll
    rule: str = ""

    @classmethod
    def parse(cls, text: str, rule: str = "") -> Term:
        """Read `<whole number> <unit> [<roll>]`; without a roll the last day stays.

        Raises:
            ValueError: `text` is nothing of the kind, or the number is negative.
        """
        words = text.split()
        if len(words) not in {2, 3} or not words[0].isdecimal():
            raise ValueError(text)
        roll = Roll(words[2]) if len(words) == 3 else Roll.NONE
        return cls(int(words[0]), Unit(words[1]), roll, rule)

    def __str__(self) -> str:
        return f"{self.amount} {self.unit} {self.roll}"


@dataclass(frozen=True, kw_only=True, slots=True)
class Deadline:
    """A reckoned deadline with everything that explains it.

    `nominal` is the day before rolling; `proposal` is the day the author is asked to confirm
    instead of a `due` that leaves no time (CTL-7); `provisional` says that a year it touches may
    still get other days off; `day_off` that a kept day is not worked.
    """

    due: dt.date
    nominal: dt.date
    unit: Unit
    roll: Roll
    rule: str
    shifted: bool = False
    proposal: dt.date | None = None
    provisional: bool = False
    day_off: bool = False

    def hints(self) -> tuple[Message, ...]:
        """Return what a person should know of the deadline, in the order it matters."""
        found = []
        if self.proposal is not None:
            found.append(
                _(
                    "With the days off the term ends on the day of signing. Set {day}?",
                    day=self.proposal,
                )
            )
        elif self.shifted and self.roll is Roll.PREVIOUS:
            found.append(
                _(
                    "The term ends on the non-working day {nominal} and is moved "
                    "to the preceding working day {due}",
                    nominal=self.nominal,
                    due=self.due,
                )
            )
        elif self.shifted:
            found.append(
                _(
                    "The term ends on the non-working day {nominal} and is moved "
                    "to the next working day {due}",
                    nominal=self.nominal,
                    due=self.due,
                )
            )
        elif self.day_off:
            found.append(_("The term ends on the non-working day {due}", due=self.due))
        if self.provisional:
            found.append(_("Reckoned provisionally: the calendar of the year is not published yet"))
        return tuple(found)


def reckon(start: dt.date, term: Term, calendar: WorkCalendar) -> Deadline:
    """Return the deadline of `term` from `start`, which is day 0."""
    nominal = _nominal(start, term, calendar)
    due = rolled(nominal, term.roll, calendar)
    return Deadline(
        due=due,
        nominal=nominal,
        unit=term.unit,
        roll=term.roll,
        rule=term.rule,
        shifted=due != nominal,
        provisional=any(
            calendar.source(year).provisional for year in range(start.year, nominal.year + 1)
        ),
        day_off=not calendar.is_working(due),
    )


def instruction_deadline(signed_on: dt.date, term: Term, calendar: WorkCalendar) -> Deadline:
    """Return when an instruction signed on `signed_on` is due (CTL-1…5).

    `term` is one of the rules `control.no_term`, `control.urgent`, `control.fast`, or the author's
    own. A due day at or before the signing gets a `proposal`: the next working day (CTL-7).
    """
    deadline = reckon(signed_on, term, calendar)
    if deadline.due > signed_on:
        return deadline
    return replace(deadline, proposal=calendar.next_working(signed_on + DAY))


def named_deadline(day: dt.date, calendar: WorkCalendar, *, inclusive: bool = True) -> Deadline:
    """Return the deadline that a paper names itself: «до D» (CTL-8), kept even on a day off.

    `inclusive` says whether D still counts; the practice differs, so a person may say otherwise.
    """
    due = day if inclusive else day - DAY
    return Deadline(
        due=due,
        nominal=due,
        unit=Unit.CALENDAR,
        roll=Roll.NONE,
        rule="CTL-8",
        provisional=calendar.source(due.year).provisional,
        day_off=not calendar.is_working(due),
    )


def registration_due(
    received_at: dt.datetime,
    zone: ZoneInfo,
    calendar: WorkCalendar,
    end_of_working_day: dt.time = END_OF_WORKING_DAY,
) -> dt.date:
    """Return the last day on which a paper received at that aware moment is registered in time.

    It is the day of receipt in `zone`; after working hours or on a day off, the next working day
    (REG-2).
    """
    day = local_day(received_at, zone)
    after_hours = received_at.astimezone(zone).time() > end_of_working_day
    if after_hours and calendar.is_working(day):
        day += DAY
    return calendar.next_working(day)


def rolled(day: dt.date, roll: Roll, calendar: WorkCalendar) -> dt.date:
    """Return `day` moved by `roll` when it is not worked."""
    if roll is Roll.NEXT:
        return calendar.next_working(day)
    if roll is Roll.PREVIOUS:
        return calendar.previous_working(day)
    return day


def add_months(day: dt.date, months: int) -> dt.date:
    """Return the same number `months` later, or the last day of a shorter month (ГК 192, CTL-2)."""
    years, month = divmod(day.month - 1 + months, 12)
    year = day.year + years
    last = gregorian.monthrange(year, month + 1)[1]
    return dt.date(year, month + 1, min(day.day, last))


def _nominal(start: dt.date, term: Term, calendar: WorkCalendar) -> dt.date:
    match term.unit:
        case Unit.CALENDAR:
            return start + term.amount * DAY
        case Unit.WORKING:
            return calendar.working_days(start, term.amount)
        case Unit.MONTH:
            return add_months(start, term.amount)
        case Unit.YEAR:
            return add_months(start, 12 * term.amount)
