"""What all decisions on offices share: each is named, its day has come, and says what follows."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from regest.core.base.errors import UsageFault
from regest.core.base.messages import Message, _
from regest.core.base.rules import Rule
from regest.core.hooks.types import Problem, Severity
from regest.core.people.office_tables import OfficeTerm
from regest.core.people.tables import Standing

DISMISSAL_GROUNDS = "office.dismissal_grounds"


@dataclass(frozen=True, slots=True)
class Installed:
    """An office as it was given, and what a person should know of it."""

    standing: Standing
    term: OfficeTerm
    warnings: tuple[Problem, ...] = ()


def require_decision(record_id: str | None, basis: str, rule: Rule) -> None:
    """Refuse what rests on no decision: neither a record nor words.

    Raises:
        UsageFault: `decision_missing`.
    """
    if record_id is None and not basis.strip():
        raise UsageFault(
            "decision_missing",
            _("The decision that this rests on is not named"),
            rule=rule.name,
            clause=rule.clause,
            remedy=_("Name the signed minutes, or write what it rests on."),
        )


def remark(code: str, message: Message, *, rule: str, clause: str = "") -> Problem:
    """Return a warning of the offices."""
    return Problem(code=code, message=message, rule=rule, clause=clause, severity=Severity.WARNING)


def require_day_come(decided_on: dt.date, today: dt.date) -> None:
    """Refuse a decision of a day that has not come.

    Raises:
        UsageFault: `decision_ahead`.
    """
    if decided_on > today:
        raise UsageFault(
            "decision_ahead",
            _("The day of the decision, {day}, has not come", day=decided_on),
            remedy=_("Enter it once it is taken; powers may begin later."),
        )
