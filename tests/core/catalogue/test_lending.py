"""Lending of files: who has one, until when, and what is out is told (FL-6)."""

from __future__ import annotations

import datetime as dt

import pytest

from regest.core.base.clock import ManualClock
from regest.core.base.errors import Refusal
from regest.core.catalogue import file_lists, file_references, lending, volumes
from regest.core.catalogue.file_lists import FileFilter
from regest.core.catalogue.lending import Loan
from regest.core.catalogue.tables import Record
from regest.core.people.access import CONSOLE_READER, Reader, Scope
from regest.core.store.database import Database
from tests.support.catalogue import CLERK, a_letter

UNTIL = dt.date(2026, 11, 10)


@pytest.fixture
def file_id(database: Database) -> str:
    """Give the id of a file with one document."""
    with database.work(CLERK) as work:
        return a_letter(work, file_index="01-06").file_id or ""


def lend(database: Database, file_id: str, **details: object) -> None:
    """Lend the file."""
    given = {"borrower": "Петрова Анна Сергеевна", "due_on": UNTIL, **details}
    with database.work(CLERK) as work:
        lending.lend(work, file_id, Loan(**given))  # type: ignore[arg-type]


def test_what_is_out_is_told_until_it_is_back(
    database: Database, clock: ManualClock, file_id: str
) -> None:
    lend(database, file_id)
    with database.read() as session:
        assert lending.lent_out(session, [file_id])[file_id].borrower == "Петрова Анна Сергеевна"
        assert lending.overdue(session, UNTIL) == []
        late = lending.overdue(session, UNTIL + dt.timedelta(1))
        assert [file.id for _loan, file in late] == [file_id]
    clock.set(dt.datetime(2026, 11, 20, 3, 0, tzinfo=dt.UTC))
    with database.work(CLERK) as work:
        lending.give_back(work, file_id, remarks="без повреждений")
    with database.read() as session:
        assert lending.lent_out(session, [file_id]) == {}
        assert lending.lendings_of(session, file_id)[0].returned_on == dt.date(2026, 11, 20)
    with pytest.raises(Refusal) as caught, database.work(CLERK) as work:
        lending.give_back(work, file_id)
    assert caught.value.message.text("ru") == "Дело 01-06 за 2026 не выдано"


def test_a_file_is_lent_once_at_a_time(database: Database, file_id: str) -> None:
    lend(database, file_id)
    with pytest.raises(Refusal) as caught:
        lend(database, file_id)
    assert caught.value.message.text("ru") == "Дело 01-06 за 2026 выдано до 10.11.2026"


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        ({"borrower": " "}, "borrower_missing"),
        ({"due_on": dt.date(2026, 10, 26)}, "lending_day"),
        ({"volume": 2}, "volume_unknown"),
    ],
)
def test_who_and_until_when_must_be_known(
    database: Database, file_id: str, wrong: dict[str, object], code: str
) -> None:
    with pytest.raises(Refusal) as caught:
        lend(database, file_id, **wrong)
    assert caught.value.code == code


def test_volumes_are_lent_one_by_one(database: Database, file_id: str) -> None:
    with database.work(CLERK) as work:
        volumes.open_volume(work, file_id)
    lend(database, file_id, volume=1)
    lend(database, file_id, volume=2)
    with pytest.raises(Refusal):
        lend(database, file_id)
    with database.work(CLERK) as work:
        assert len(lending.give_back(work, file_id, 1)) == 1
    with database.read() as session:
        assert lending.lent_out(session, [file_id])[file_id].volume == 2


def test_lists_count_what_the_reader_may_see(database: Database, file_id: str) -> None:
    """ACC-2: the file is told of, its documents only as far as one may see them."""
    with database.work(CLERK) as work:
        a_letter(work, file_index="01-06", mark="Конфиденциально", mark_basis="п. 3")
    open_only = Reader(
        account_id=None, login="reader", party_ids=frozenset(), organisation_ids=frozenset(),
        scopes={"*": Scope.ALL}, marked_scopes={"*": Scope.NONE},
    )  # fmt: skip
    today = dt.date(2026, 10, 27)
    with database.read() as session:
        for reader, many in ((CONSOLE_READER, 2), (open_only, 1)):
            page = file_lists.list_files(session, reader, FileFilter(year=2026), today)
            assert [(line.file.index, line.documents) for line in page.lines] == [("01-06", many)]
            file = page.lines[0].file
            assert len(file_lists.records_seen(session, reader, file)) == many
        for wanted in (FileFilter(year=2025), FileFilter(section="03"), FileFilter(state="closed")):
            assert file_lists.list_files(session, CONSOLE_READER, wanted, today).found == 0


def test_a_file_names_documents_of_others(database: Database, file_id: str) -> None:
    """FL-8: the document stays where it lies."""
    with database.work(CLERK) as work:
        other = a_letter(work, file_index="03-02")
        file_references.refer(work, file_id, other, "основание")
        file_references.refer(work, file_id, other, "основание")
        number = other.id
    with database.read() as session:
        named = file_references.references_in(session, CONSOLE_READER, file_id)
        assert [(each.note, record.id) for each, record in named] == [("основание", number)]
        assert [each.id for each in file_references.referring(session, number)] == [file_id]
        assert session.get_one(Record, number).file_id != file_id
    with database.work(CLERK) as work:
        inside = a_letter(work, file_index="01-06")
    with pytest.raises(Refusal) as caught, database.work(CLERK) as work:
        file_references.refer(work, file_id, inside)
    assert caught.value.code == "reference_to_itself"
