"""Lists of the journal page in SQL: what is read does not grow with the letters."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from sqlalchemy import event

from regest.core.catalogue.tables import Record
from regest.kit.house import House
from regest.plugins.journal.books.listing import journal_rows, rows_after
from regest.plugins.journal.letters import numbers
from regest.plugins.journal.requests import waiting
from tests.support.houses import COLLEGE, furnished, opened_house
from tests.support.letters import day, receive, send

MANY = 3_000
SCHOOL = "МБОУ «СОШ № 15»"  # whose head is the account `member`
_OTHER = "printf('%08x', i) || substr({0}, 9)"


@dataclass
class Cost:
    """What was asked of the database: statements, and letters that were read."""

    statements: list[str] = field(default_factory=list)
    letters: int = 0


@contextmanager
def counted(house: House) -> Iterator[Cost]:
    """Count what the house asks inside the block."""
    cost = Cost()

    def heard(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        cost.statements.append(statement)

    def loaded(*_given: object) -> None:
        cost.letters += 1

    with house.read() as session:
        engine = session.get_bind()
    event.listen(engine, "before_cursor_execute", heard)
    event.listen(Record, "load", loaded)
    try:
        yield cost
    finally:
        event.remove(engine, "before_cursor_execute", heard)
        event.remove(Record, "load", loaded)


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgresql)])
def shared(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a deployment on SQLite and on PostgreSQL."""
    if request.param == "sqlite":
        folder: Path = request.getfixturevalue("folder")
        return folder
    url: str = request.getfixturevalue("postgresql_url")
    monkeypatch.setenv("REGEST_DATABASE__URL", url)
    return furnished(tmp_path / "elsewhere")


def multiply(house: House, record_id: str) -> None:
    """Put 3,000 more letters like this one into the database, past every service."""
    changed = {
        "record": {"id": _OTHER.format("id"), "number_order": "printf('%09d', i)"},
        "record_party": {"id": _OTHER.format("id"), "record_id": _OTHER.format("record_id")},
        "ledger_number": {
            "id": _OTHER.format("id"),
            "record_id": _OTHER.format("record_id"),
            "sequence": "sequence + i",
        },
        "journal_request": {"record_id": _OTHER.format("record_id")},
    }
    with closing(sqlite3.connect(house.deployment.folder / "regest.db")) as base:
        for table, instead in changed.items():
            names = [row[1] for row in base.execute(f"PRAGMA table_info({table})")]
            columns = ", ".join(instead.get(each, each) for each in names)
            of = "id" if table == "record" else "record_id"
            base.execute(
                "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?) "
                f"INSERT INTO {table} SELECT {columns} FROM {table}, n WHERE {of} = ?",
                (MANY, record_id),
            )
        base.commit()


@pytest.fixture
def request_id(house: House) -> str:
    """Send a request, and 3,000 more."""
    sent = send(
        house, case="01-06", subject="О смотре", reply_by=day("10.11.2026"), addressees=(COLLEGE,)
    )
    return sent.record.id


def test_a_page_of_requests_costs_the_same_however_many_there_are(
    house: House, request_id: str
) -> None:
    """25 of 3,001 are read, with as many statements as for one; the count is of all."""
    with counted(house) as one:
        assert waiting.page_of(house, offset=0, limit=25)[1] == 1
    multiply(house, request_id)
    with counted(house) as many:
        rows, total = waiting.page_of(house, offset=50, limit=25)
    assert (len(rows), total) == (25, MANY + 1)
    assert len(many.statements) == len(one.statements) <= 8
    assert many.letters == 25


def test_requests_go_on_from_a_place(house: House, request_id: str) -> None:
    """All pages together are the whole list in its order, each request once."""
    multiply(house, request_id)
    found: list[str] = []
    place = None
    while rows := waiting.tables_after(house, place, 1_000):
        found += [table.id for _own, table in rows]
        place = rows[-1][0]
    assert found == [table.id for table in waiting.open_requests(house)]
    assert len(set(found)) == MANY + 1


def test_a_page_of_a_journal_costs_the_same_however_many_letters(
    house: House, request_id: str
) -> None:
    """50 of 3,001 rows are read, with as many statements as for one."""
    rows_after(house, "out", "2026", None, 51)
    with counted(house) as one:
        assert len(rows_after(house, "out", "2026", None, 51)) == 1
    multiply(house, request_id)
    first = rows_after(house, "out", "2026", None, 51)
    with counted(house) as many:
        rows = rows_after(house, "out", "2026", first[-1][0], 51)
    assert len(rows) == 51
    assert len(many.statements) == len(one.statements) <= 8
    assert many.letters == 51


def test_rows_page_by_page_are_those_of_the_whole_list(house: House) -> None:
    """Letters, late ones, reserved and annulled numbers: the same lines in the same order."""
    for number in range(4):
        receive(house, sender=COLLEGE, number=str(number))
    numbers.void(house, "Вх-2", "ошибка")
    numbers.reserve(house, "incoming", "для акта")
    receive(house, sender=COLLEGE, number="9")
    whole = journal_rows(house, ["in"], "2026")
    found = []
    place = None
    while rows := rows_after(house, "in", "2026", place, 2):
        found += [row for _own, row in rows]
        place = rows[-1][0]
    assert found == whole
    assert [row.state for row in whole].count("reserved") == 1
    assert len(whole) == 6


def test_a_member_pages_through_the_own_letters_alone(house: House) -> None:
    """What is hidden is in no page, and no reserved number is (ACC-2)."""
    receive(house, sender="Тайное бюро", number="1")
    receive(house, sender=COLLEGE, number="2")
    with opened_house(house.deployment.folder, login="member") as member:
        rows = rows_after(member, "in", "2026", None, 50)
        assert [row for _own, row in rows] == journal_rows(member, ["in"], "2026")


def test_what_is_open_is_told_alike_by_the_database_and_by_the_tables(shared: Path) -> None:
    """Each reader's open requests are those with a line that has no reply (LNK-3, ACC-2)."""
    asked: list[str] = []
    with opened_house(shared) as house:
        for number, names in enumerate([(COLLEGE,), (SCHOOL,), (COLLEGE, SCHOOL), (SCHOOL,)]):
            by = day(f"{10 + number}.11.2026")
            letter = send(house, case="01-06", subject="О смотре", reply_by=by, addressees=names)
            asked.append(letter.record.number)
        receive(house, sender=COLLEGE, number="1", answers=asked[0])
        receive(house, sender=COLLEGE, number="2", answers=asked[2])
        numbers.void(house, asked[3], "ошибка")
        assert [each.number for each in waiting.open_requests(house)] == asked[1:3]
    for login in ("secretary", "chair", "member", "candidate", None):
        with opened_house(shared, login=login) as house:
            every = waiting.open_requests(house, finished=True)
            assert all(each.lines for each in every)
            still = [each.id for each in every if each.is_open]
            assert [each.id for each in waiting.open_requests(house)] == still
            page, total = waiting.page_of(house, offset=1, limit=1)
            assert ([each.id for each in page], total) == (still[1:2], len(still))
            first = waiting.tables_after(house, None, 1)
            rest = waiting.tables_after(house, first[-1][0], 9) if first else []
            assert [table.id for _own, table in (*first, *rest)] == still
            rows = rows_after(house, "out", "2026", [1, ""], 50)
            assert [row for _own, row in rows] == journal_rows(house, ["out"], "2026")[-len(rows) :]
