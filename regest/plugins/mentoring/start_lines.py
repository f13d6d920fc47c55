"""What waits of lists of pairs on the start page."""

from __future__ import annotations

from collections.abc import Sequence

from regest.api.pages import StartLine, Visit
from regest.plugins.mentoring.approving.agreeing import unheard
from regest.plugins.mentoring.approving.lists import open_list
from regest.plugins.mentoring.tables.lists import ListState
from regest.plugins.mentoring.words import _


def to_agree(visit: Visit) -> Sequence[StartLine]:
    """Return the list of pairs on which the visitor's word is wanted."""
    with visit.house.read() as session:
        row = open_list(session)
        if row is None or row.state is not ListState.AGREEING:
            return ()
        silent = {each.id for each in unheard(session, row, visit.house)}
    if not silent & visit.reader.party_ids:
        return ()
    title = _("Agree to the list of pairs of {day}", day=f"{row.drawn_on:%d.%m.%Y}")
    return (StartLine(title=title, path=f"/mentoring/list/{row.id}"),)
