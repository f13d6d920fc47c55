"""Acts of destruction as plain data, and the words for their states."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from regest.core.base.messages import Message, _
from regest.core.retention.obstacles import Looked
from regest.core.retention.tables import DisposalActRow
from regest.kit.disposal_acts import ShownAct

STATES: Mapping[str, Message] = {
    "draft": _.p("act", "Draft"),
    "considered": _.p("act", "Considered by the commission"),
    "approved": _.p("act", "Approved"),
    "executed": _.p("act", "Executed"),
    "cancelled": _.p("act", "Cancelled"),
}


def state_of(shown: ShownAct) -> str:
    """Return the name of an act's state as people see it: a draft may have been considered."""
    act = shown.act
    if act.state.value == "draft" and act.members:
        return "considered"
    return act.state.value


def act_card(shown: ShownAct) -> dict[str, Any]:
    """Return an act, ready for JSON."""
    act = shown.act
    return {
        "id": act.id,
        "year": act.year,
        "number": act.number,
        "state": act.state.value,
        "shown_state": state_of(shown),
        "drawn_on": act.drawn_on,
        "compiler": shown.compiler,
        "minutes": act.minutes,
        "members": list(shown.members),
        "approver": shown.approver,
        "approved_on": act.approved_on,
        "method": act.method,
        "executed_by": act.executed_by,
        "executed_on": act.executed_on,
        "settled": act.settled_at is not None,
        "cancel_reason": act.cancel_reason,
        "grouped": act.grouped,
        "files": len(shown.rows),
        "documents": sum(row.documents for row in shown.rows),
        "record": act.record_id,
        "record_number": shown.record_number,
        "digest": shown.digest,
    }


def row_card(row: DisposalActRow) -> dict[str, Any]:
    """Return a row of an act, ready for JSON."""
    return {
        "position": row.position,
        "file": row.file_id,
        "index": row.index,
        "title": row.title,
        "period": row.period,
        "first_on": row.first_on,
        "last_on": row.last_on,
        "volumes": row.volumes,
        "documents": row.documents,
        "size_bytes": row.size_bytes,
        "term": row.term,
        "article": row.article,
        "closing_year": row.closing_year,
        "act_from_year": row.act_from_year,
        "note": row.note,
    }


def looked_card(looked: Looked) -> dict[str, Any]:
    """Return a file that was looked at, with what keeps it, ready for JSON."""
    return {
        "file": looked.file.id,
        "index": looked.file.index,
        "title": looked.file.title,
        "period": looked.file.period,
        "problems": [
            {"code": each.code, "message": str(each.message), "rule": each.rule}
            for each in looked.problems
        ],
        "warnings": [str(each.message) for each in looked.warnings],
    }
