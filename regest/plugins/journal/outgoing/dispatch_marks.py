"""The mark of sending on a letter's card: by what ways it went out, and when last."""

from __future__ import annotations

from sqlmodel import col, select

from regest.api import House, Problem, Record, RecordState, Work, records, spoken
from regest.plugins.journal.tables.dispatch import DispatchState, JournalDispatch
from regest.plugins.journal.words import _

OVER = frozenset({RecordState.ANNULLED, RecordState.DISPOSED})


def note_on_card(work: Work, house: House, record: Record) -> list[Problem]:
    """Bring the card's way and day of sending up to what was sent; an annulled card stays."""
    wanted = (
        select(JournalDispatch)
        .where(JournalDispatch.record_id == record.id)
        .where(JournalDispatch.state == DispatchState.SENT)
        .order_by(col(JournalDispatch.dispatched_on), col(JournalDispatch.id))
    )
    sent = work.session.exec(wanted).all()
    days = [each.dispatched_on for each in sent if each.dispatched_on is not None]
    if not days or record.state in OVER:
        return []
    ways = ", ".join(dict.fromkeys(each.method for each in sent))
    with spoken(house.deployment.settings.association.language):
        reason = str(_("dispatched"))
    changes = {"delivery": ways, "dispatched_on": max(days).isoformat()}
    return list(records.correct(work, house.deployment.calls, record, changes, reason))
