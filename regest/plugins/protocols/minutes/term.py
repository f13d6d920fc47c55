"""The term for drawing up and signing minutes, and whether it was kept (PRT-3…5)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace

from regest.api import House, Message, deadlines
from regest.plugins.protocols.declarations.catalogue import MINUTES_TERM, OWN_TERM
from regest.plugins.protocols.words import _

CALENDAR, WORKING = deadlines.Unit.CALENDAR, deadlines.Unit.WORKING


@dataclass(frozen=True, slots=True)
class MinutesTerm:
    """The last day for both signatures, and the one that the other kind of days would give.

    `other` is None for a term in months; `value` and `clause` are those of the rule.
    """

    due: deadlines.Deadline
    other: deadlines.Deadline | None
    value: str
    clause: str

    @property
    def told(self) -> Message:
        """The term as the secretary is told it."""
        day = f"{self.due.due:%d.%m.%Y}"
        return _("To be drawn up and signed by {day} ({clause})", day=day, clause=self.clause)

    @property
    def other_told(self) -> Message | None:
        """The alternative, for information (PRT-4)."""
        if self.other is None:
            return None
        day = f"{self.other.due:%d.%m.%Y}"
        if self.other.unit is WORKING:
            return _("counted in working days: {day}", day=day)
        return _("counted in calendar days: {day}", day=day)


def term_of(house: House, held_on: dt.date) -> MinutesTerm:
    """Reckon the term of minutes from the day of the meeting, which is day 0 (ГК 191)."""
    rules, calendar = house.deployment.rules, house.deployment.calendar
    known = any(rule.name == MINUTES_TERM for rule in rules.listing(held_on))
    rule = rules.in_force(MINUTES_TERM if known else OWN_TERM, held_on)
    term = deadlines.Term.parse(rule.value, rule.name)
    other = {CALENDAR: WORKING, WORKING: CALENDAR}.get(term.unit)
    # Working days end on one of them; calendar days counted instead roll on as the law has it.
    turned = replace(term, unit=other, roll=deadlines.Roll.NEXT) if other is not None else None
    return MinutesTerm(
        deadlines.reckon(held_on, term, calendar),
        deadlines.reckon(held_on, turned, calendar) if turned is not None else None,
        rule.value,
        rule.clause,
    )


def kept(due_on: dt.date, signed_on: Sequence[dt.date | None], today: dt.date) -> bool | None:
    """Say whether the term was kept: every signature dated no later than `due_on` (PRT-5).

    None stands for a signature that is missing; while one is and the day has not passed, nothing
    can be said yet.
    """
    if any(day is not None and day > due_on for day in signed_on):
        return False
    if None not in signed_on:
        return True
    return False if today > due_on else None


def overdue(due_on: dt.date, missing: Sequence[Message]) -> Message:
    """Return what is told of a term that ran out; `missing` are the signers in the genitive."""
    day = f"{due_on:%d.%m.%Y}"
    if not missing:
        return _("The term for drawing up the minutes ran out on {day}", day=day)
    who = missing[0]
    for each in missing[1:]:
        who = _("{first} and {second}", first=who, second=each)
    return _(
        "The term for drawing up the minutes ran out on {day}: the signature of {who} is missing",
        day=day,
        who=who,
    )
