"""Was it registered in time: the day a letter was due, from receipt or from signing (REG-2)."""

from __future__ import annotations

import datetime as dt

from regest.api import Deployment, Problem, Severity, deadlines
from regest.plugins.journal.declarations import REGISTRATION_TERM, SIGNING_TERM
from regest.plugins.journal.words import _


def due_on_receipt(deployment: Deployment, received_at: dt.datetime) -> dt.date:
    """Return the last day on which a letter that came at this moment is registered in time."""
    hours = deployment.settings.hours
    counted_from = deadlines.registration_due(
        received_at, deployment.zone, deployment.calendar, hours.end
    )
    term = deployment.rules.term(REGISTRATION_TERM, counted_from)
    return deadlines.reckon(counted_from, term, deployment.calendar).due


def due_on_signing(deployment: Deployment, signed_on: dt.date) -> dt.date:
    """Return the last day on which a letter signed on this day is registered in time."""
    term = deployment.rules.term(SIGNING_TERM, signed_on)
    return deadlines.reckon(signed_on, term, deployment.calendar).due


def lateness(due: dt.date, today: dt.date) -> list[Problem]:
    """Return the warning of a late registration, or nothing when it is in time."""
    if today <= due:
        return []
    return [
        Problem(
            code="late",
            message=_("Registered late: it was due on {due}", due=due),
            rule="REG-2",
            severity=Severity.WARNING,
        )
    ]
