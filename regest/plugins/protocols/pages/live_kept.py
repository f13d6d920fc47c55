"""What was typed on the live sheet and not written down yet: kept for each clerk and question."""

from __future__ import annotations

from collections.abc import Mapping

from sqlmodel import Session

from regest.api import FormSheet, Work, sheets
from regest.api.pages import Visit
from regest.plugins.protocols.pages.live_form import FIELDS, VOTER

KIND = "protocols.live"


def kept(session: Session, visit: Visit, item_id: str) -> FormSheet | None:
    """Return what the visitor has typed under a question, if anything."""
    found = sheets.unfinished(session, visit.reader, KIND, item_id)
    return found[0] if found else None


def keep(work: Work, visit: Visit, item_id: str, fields: Mapping[str, str]) -> None:
    """Keep what stands in the fields now."""
    found = kept(work.session, visit, item_id)
    if found is None:
        sheets.start(work, visit.reader, KIND, fields, about=item_id)
    else:
        sheets.fill(work, sheets.held(work, visit.reader, KIND, found.id), fields)


def let_go(work: Work, visit: Visit, item_id: str, done: str) -> None:
    """Empty the fields that a button has written down; what else was typed stays."""
    found = kept(work.session, visit, item_id)
    if found is None:
        return
    gone = [name for name in found.fields if done == "vote" and name.startswith(VOTER)]
    sheet = sheets.held(work, visit.reader, KIND, found.id)
    sheets.fill(work, sheet, dict.fromkeys([*FIELDS[done], *gone], ""))
