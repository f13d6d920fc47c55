"""Marks set on records that are there already."""

from __future__ import annotations

from regest.core.catalogue import visibility
from regest.core.catalogue.tables import Record
from regest.kit.house import House

MARK = "Конфиденциально"


def put_under_mark(house: House, record_id: str | None) -> None:
    """Let a record bear a mark."""
    with house.work() as work:
        record = work.session.get_one(Record, record_id)
        record.mark, record.mark_basis = MARK, "решение"
        work.session.flush()
        visibility.settle_key(work, record)
        work.witness("record.marked", "record", record.id)
