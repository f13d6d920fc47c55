"""When powers begin and end, and when their end is told beforehand (TRM-1, TRM-2).

Pure reckoning: no day of a term of office moves for a holiday.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from regest.core.base.calendar import DAY
from regest.core.base.deadlines import Term, Unit, add_months
from regest.core.base.errors import UsageFault
from regest.core.base.messages import _
from regest.core.base.rules import Rulebook

TERM_RULES = {"chair": "office.chair_term", "deputy": "office.deputy_term"}
FIRST_WARNING, SECOND_WARNING = "office.first_warning", "office.second_warning"


@dataclass(frozen=True, slots=True)
class Warned:
    """The days from which the end of a term is told: the first and the second warning."""

    first: dt.date
    second: dt.date


def powers_end(powers_from: dt.date, term: Term) -> dt.date:
    """Return the last day of a term: the same number and month, or the last of a short month.

    Raises:
        UsageFault: `office_term_unit`, the rule counts in working days.
    """
    match term.unit:
        case Unit.YEAR:
            return add_months(powers_from, 12 * term.amount)
        case Unit.MONTH:
            return add_months(powers_from, term.amount)
        case Unit.CALENDAR:
            return powers_from + term.amount * DAY
        case Unit.WORKING:
            raise UsageFault(
                "office_term_unit",
                _("A term of office is not counted in working days"),
                rule=term.rule,
                remedy=_("Write the rule in years, months or calendar days: 3 year none."),
            )


def powers_begin(elected_on: dt.date, predecessor_ends_on: dt.date | None) -> dt.date:
    """Return the first day of powers that nobody named: of election, or after the predecessor."""
    if predecessor_ends_on is None or predecessor_ends_on < elected_on:
        return elected_on
    return predecessor_ends_on + DAY


def warned_before(ends_on: dt.date, rules: Rulebook, today: dt.date) -> Warned:
    """Return from when the end of powers is told, by the rules of `today`.

    Raises:
        UsageFault: the preset has no such rules, or they are not counted in calendar days.
    """
    return Warned(
        *(_before(ends_on, rules, name, today) for name in (FIRST_WARNING, SECOND_WARNING))
    )


def _before(ends_on: dt.date, rules: Rulebook, name: str, today: dt.date) -> dt.date:
    term = rules.term(name, today)
    match term.unit:
        case Unit.CALENDAR:
            return ends_on - term.amount * DAY
        case Unit.MONTH:
            return add_months(ends_on, -term.amount)
        case Unit.YEAR | Unit.WORKING:
            raise UsageFault(
                "office_warning_unit",
                _("A warning before the end of powers is given in calendar days or months"),
                rule=name,
                remedy=_("Write the rule so: 60 calendar none."),
            )
