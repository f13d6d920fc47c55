"""What meetings hold of minutes that are destroyed: words go, days, votes and numbers stay."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from sqlmodel import Session, col, select

from regest.api import RecordView, Work
from regest.plugins.protocols.tables.meetings import ProtocolsItem
from regest.plugins.protocols.tables.minutes import ProtocolsMinutes, ProtocolsRemark
from regest.plugins.protocols.tables.votes import (
    ProtocolsMotion,
    ProtocolsOpinion,
    ProtocolsPoint,
    ProtocolsSpeech,
)

_WORDS = ("heard", "extract", "text", "answer", "wording")


def erase(work: Work, record: RecordView) -> None:
    """Blank what was said and decided wherever it stands beside the destroyed record."""
    rows = list(_rows(work.session, record.id))
    for row in rows:
        for name in _WORDS:
            if getattr(row, name, ""):
                setattr(row, name, "")
        work.session.add(row)
    if rows:
        work.witness("protocols.erased", "record", record.id, {"rows": len(rows)})


def _rows(session: Session, record_id: str) -> Iterator[Any]:
    wanted = select(ProtocolsPoint).where(ProtocolsPoint.record_id == record_id)
    yield from session.exec(wanted).all()
    of = select(ProtocolsMinutes.meeting_id).where(ProtocolsMinutes.record_id == record_id)
    meeting_id = session.exec(of).first()
    if meeting_id is not None:
        yield from _of_meeting(session, meeting_id)


def _of_meeting(session: Session, meeting_id: str) -> Iterator[Any]:
    items = session.exec(select(ProtocolsItem).where(ProtocolsItem.meeting_id == meeting_id)).all()
    ids: Sequence[str] = [item.id for item in items]
    yield from items
    yield from session.exec(
        select(ProtocolsRemark).where(ProtocolsRemark.meeting_id == meeting_id)
    ).all()
    yield from session.exec(select(ProtocolsMotion).where(col(ProtocolsMotion.item_id).in_(ids)))
    yield from session.exec(select(ProtocolsSpeech).where(col(ProtocolsSpeech.item_id).in_(ids)))
    yield from session.exec(select(ProtocolsOpinion).where(col(ProtocolsOpinion.item_id).in_(ids)))
    yield from session.exec(
        select(ProtocolsPoint).where(
            col(ProtocolsPoint.item_id).in_(ids), col(ProtocolsPoint.record_id).is_(None)
        )
    )
