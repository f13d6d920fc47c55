"""The history of a card: what was, what is, who changed it, when and why (REG-9)."""

from __future__ import annotations

from sqlalchemy import bindparam
from sqlmodel import Session, col, select

from regest.core.catalogue.tables import RecordHistory
from regest.core.store.work import Work


def remember(
    work: Work,
    record_id: str,
    action: str,
    *,
    field: str = "",
    old: str = "",
    new: str = "",
    reason: str = "",
) -> None:
    """Add a line to the record's history; the line itself is never changed."""
    work.session.add(
        RecordHistory(
            id=work.new_id(),
            record_id=record_id,
            at=work.now,
            actor=work.actor.name,
            action=action,
            field=field,
            old=old,
            new=new,
            reason=reason,
        )
    )


_OF_RECORD = (
    select(RecordHistory)
    .where(col(RecordHistory.record_id) == bindparam("record"))
    .order_by(col(RecordHistory.at), col(RecordHistory.id))
)


def history_of(session: Session, record_id: str) -> list[RecordHistory]:
    """Return the record's history, oldest first."""
    return list(session.scalars(_OF_RECORD, {"record": record_id}))
