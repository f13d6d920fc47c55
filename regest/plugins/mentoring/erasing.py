"""What a pair holds of its destroyed papers: words go, days, people and grounds stay."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sqlmodel import Session, col, or_, select

from regest.api import RecordView, Work
from regest.plugins.mentoring.tables.pairs import (
    MentoringConsultation,
    MentoringPair,
    MentoringQuestion,
    MentoringStep,
)

_WORDS = ("justification", "text", "result", "settlement")


def erase(work: Work, record: RecordView) -> None:
    """Blank the log, the plan and the reasons of a pair whose record is destroyed."""
    rows = list(_rows(work.session, record.id))
    for row in rows:
        for name in _WORDS:
            if getattr(row, name, ""):
                setattr(row, name, "")
        work.session.add(row)
    if rows:
        work.witness("pair.erased", "record", record.id, {"rows": len(rows)})


def _rows(session: Session, record_id: str) -> Iterator[Any]:
    pairs = session.exec(select(MentoringPair).where(MentoringPair.record_id == record_id)).all()
    yield from pairs
    ids = [each.id for each in pairs]
    of_pair = col(MentoringConsultation.pair_id).in_(ids)
    own = col(MentoringConsultation.record_id) == record_id
    yield from session.exec(select(MentoringConsultation).where(or_(of_pair, own)))
    yield from session.exec(select(MentoringStep).where(col(MentoringStep.pair_id).in_(ids)))
    wanted = select(MentoringQuestion).where(col(MentoringQuestion.pair_id).in_(ids))
    yield from session.exec(wanted)
