"""Lists by two ways: among all that is seen, and along the order; both give the same pages."""

from __future__ import annotations

import pytest

from regest.core.catalogue import record_lists
from regest.core.catalogue.record_lists import RecordFilter, newest, page_of_records
from regest.core.people.access import CONSOLE_READER, Reader, Scope
from regest.core.store.database import Database
from tests.support.catalogue import CLERK, a_letter, a_party

MARK = "Конфиденциально"


def readers(school: str) -> tuple[Reader, ...]:
    every = Reader(account_id="1", login="every", scopes={"*": Scope.ALL})
    own = Reader(
        account_id="2", login="own", party_ids=frozenset({school}), scopes={"*": Scope.OWN}
    )
    nobody = Reader(account_id="3", login="nobody")
    return CONSOLE_READER, every, own, nobody


def test_both_ways_give_the_same_pages(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    with database.work(CLERK) as work:
        school, college = a_party(work, "Школа").id, a_party(work, "Колледж").id
        for number in range(4):
            a_letter(work, f"О школе {number}", correspondent=school)
            a_letter(work, f"О колледже {number}", correspondent=college)
        a_letter(work, "Тайное", correspondent=college, mark=MARK, mark_basis="гриф")

    def given(reader: Reader) -> list[object]:
        found: list[object] = []
        with database.read() as session:
            for order in ("date", "-date", "number", "-heading"):
                for offset in (0, 3):
                    rows, total = page_of_records(
                        session, reader, RecordFilter(), order=order, offset=offset, limit=3
                    )
                    found.append(([row.id for row in rows], total))
            found.append([row.id for row in newest(session, reader, 5)])
        return found

    for reader in readers(school):
        among = given(reader)
        with monkeypatch.context() as patched:
            patched.setattr(record_lists, "MANY", 0)
            assert given(reader) == among
    with database.read() as session:
        seen = [page_of_records(session, each, RecordFilter())[1] for each in readers(school)]
    assert seen == [9, 8, 4, 0]
