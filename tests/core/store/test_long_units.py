"""A unit of work of thousands of acts writes its entries in portions, into one whole chain."""

from __future__ import annotations

import pytest
from sqlalchemy import event
from sqlmodel import select

from regest.core.store.audit import verify
from regest.core.store.database import Database
from regest.core.store.tables import AuditEntry
from tests.support.catalogue import CLERK


@pytest.mark.parametrize("count", [1, 200, 201, 450])
def test_entries_are_written_in_portions(database: Database, count: int) -> None:
    portions: list[int] = []

    def note(
        _connection: object, _cursor: object, statement: str, given: object, *_rest: object
    ) -> None:
        if statement.startswith("INSERT INTO audit_entry"):
            portions.append(len(given) if isinstance(given, list) else 1)

    event.listen(database.writer_engine, "before_cursor_execute", note)
    with database.read() as session:
        before = len(session.exec(select(AuditEntry.sequence)).all())
    with database.work(CLERK) as work:
        for number in range(count):
            work.witness("thing.done", "thing", str(number))
    with database.read() as session:
        assert len(session.exec(select(AuditEntry.sequence)).all()) == before + count
        assert verify(session, database.signer.public_key).ok
    assert sum(portions) == count
    assert max(portions) <= 200
