"""Reviews of the appraisal commission as plain data for screens and programs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlmodel import Session, col, select

from regest.core.base.messages import Message, _
from regest.core.catalogue.tables import Record
from regest.core.catalogue.visibility import seen_records
from regest.core.people.access import Reader
from regest.core.people.tables import Party
from regest.core.retention.reviews import ReviewStep, Waiting
from regest.core.retention.tables import Appraisal, Outcome

Card = dict[str, Any]
STEPS: Mapping[ReviewStep, Message] = {
    ReviewStep.REVIEW: _("Look the file through with the commission"),
    ReviewStep.MOVE: _("Move the documents that the commission keeps to another file"),
    ReviewStep.DECIDE: _("Decide whether the documents are needed any longer"),
}
OUTCOMES: Mapping[str, Message] = {
    Outcome.DESTROY.value: _.p("outcome", "Destroy"),
    Outcome.EXTEND.value: _.p("outcome", "Keep longer"),
    Outcome.PERMANENT.value: _.p("outcome", "Keep permanently"),
}


def waiting_card(each: Waiting) -> Card:
    """Return a file that waits, ready for JSON."""
    return {
        "file": each.file.id,
        "index": each.file.index,
        "period": each.file.period,
        "title": each.file.title,
        "step": each.step.value,
        "since": each.since,
        "decision": each.decision.id if each.decision is not None else None,
    }


def decision_card(session: Session, decision: Appraisal) -> Card:
    """Return a decision, ready for JSON; its minutes by their number where they are a record."""
    minutes = (
        session.get(Record, decision.minutes_record_id) if decision.minutes_record_id else None
    )
    names = select(Party.name).where(col(Party.id).in_(decision.members)).order_by(Party.name)
    return {
        "id": decision.id,
        "outcome": decision.outcome.value,
        "until_year": decision.until_year,
        "on": decision.decided_on,
        "minutes": decision.minutes or (minutes.number if minutes is not None else ""),
        "minutes_id": decision.minutes_record_id,
        "members": list(session.exec(names)),
        "kept": decision.kept,
        "reasons": decision.reasons,
        "withdrawn_on": decision.withdrawn_at,
        "withdrawn_reason": decision.withdrawn_reason,
    }


def document_card(session: Session, reader: Reader, record: Record) -> Card:
    """Return a document of a file under review; `open` says whether its reader may open it."""
    return {
        "id": record.id,
        "number": record.number,
        "date": record.document_date or record.registered_on,
        "heading": record.heading,
        "state": record.state.value,
        "mark": record.mark,
        "open": bool(seen_records(session, reader, [record.id])),
    }
