"""What a clerk had before them when they began: two at one sheet do not undo each other's work."""

from __future__ import annotations

import hashlib

from sqlmodel import Session, col, select

from regest.api import StaleVersion
from regest.plugins.protocols.sitting.presence import voters_at
from regest.plugins.protocols.tables.meetings import ProtocolsItem, ProtocolsMeeting
from regest.plugins.protocols.tables.votes import ProtocolsMotion
from regest.plugins.protocols.words import _


def text_mark(text: str) -> str:
    """Return the mark of a text; how its lines end is no part of it."""
    return _mark(text.strip().splitlines())


def vote_mark(session: Session, meeting: ProtocolsMeeting, item: ProtocolsItem) -> str:
    """Return the mark of what a vote rests on: who is in the room, and the votes before it."""
    votes = select(ProtocolsMotion.id).where(ProtocolsMotion.item_id == item.id)
    taken = session.exec(votes.order_by(col(ProtocolsMotion.id))).all()
    room = [voter.id for voter in voters_at(session, meeting.id)]
    return _mark([item.state.value, *taken, "", *room])


def require_same(seen: str, now: str) -> None:
    """Raise unless what was `seen` is what is there; an empty mark asks for nothing.

    Raises:
        StaleVersion: somebody else wrote meanwhile.
    """
    if seen and seen != now:
        raise StaleVersion(
            "sheet_changed",
            _("Somebody else changed the sheet meanwhile: it is shown as it is now"),
            rule="VOT-6",
            remedy=_("What you entered stands below. Compare, and write it down again."),
        )


def _mark(parts: list[str]) -> str:
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:16]
