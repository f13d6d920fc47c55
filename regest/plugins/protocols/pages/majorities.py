"""What a kind of question wants of a vote, said before it is taken («не менее 8 из 11», 3.14)."""

from __future__ import annotations

from sqlmodel import Session

from regest.api import House, Message, bodies
from regest.plugins.protocols.measures import Measure, measure
from regest.plugins.protocols.sheet import Sheet
from regest.plugins.protocols.tables.meetings import MeetingState
from regest.plugins.protocols.words import _


def wanted_of(house: House, session: Session, sheet: Sheet, question: str) -> Measure:
    """Reckon what a question wants of those in the room; before the opening, if all come.

    Raises:
        UsageFault: `question_unknown`.
    """
    meeting, reckoned = sheet.meeting, sheet.quorum
    body = bodies.body_with(session, meeting.body_code)
    here = reckoned.present if meeting.state is MeetingState.OPEN else reckoned.roster
    rules = house.deployment.rules
    return measure(rules, body.code, body.kind, meeting.held_on, question, reckoned.roster, here)


def wanted_told(house: House, session: Session, sheet: Sheet, question: str) -> Message:
    """Return the same as a sentence with its clause."""
    wanted = wanted_of(house, session, sheet, question)
    facts: dict[str, object] = {
        "needed": wanted.needed,
        "base": wanted.base,
        "clause": wanted.rule.clause,
    }
    if wanted.of_roster:
        return _("at least {needed} of the {base} votes of the roster ({clause})", **facts)
    if sheet.meeting.state is MeetingState.OPEN:
        return _("at least {needed} of the {base} votes of those present ({clause})", **facts)
    return _("at least {needed} of {base} votes if all come ({clause})", **facts)
