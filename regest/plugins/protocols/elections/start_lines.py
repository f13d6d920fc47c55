"""What waits of offices on the start page: those that a vote gave or ended (3.6–3.8)."""

from __future__ import annotations

from collections.abc import Sequence

from regest.api.pages import StartLine, Visit
from regest.plugins.protocols.declarations.catalogue import READ
from regest.plugins.protocols.elections import outcomes
from regest.plugins.protocols.minutes.drafting import minutes_of


def to_enter(visit: Visit) -> Sequence[StartLine]:
    """Return the votes of signed minutes whose offices are not entered yet."""
    if not visit.reader.may(READ):
        return ()
    with visit.house.read() as session:
        waiting = outcomes.pending(visit.house, session)
        records = {each.meeting.id: minutes_of(session, each.meeting.id) for each in waiting}
    return [
        StartLine(title=outcomes.asked(each), path=f"/records/{records[each.meeting.id].record_id}")
        for each in waiting
    ]
