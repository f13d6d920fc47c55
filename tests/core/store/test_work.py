"""One transaction, one witness: nothing is committed that the chain does not tell of."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import create_engine, delete, func, insert, text, update
from sqlalchemy.exc import DBAPIError, IntegrityError
from sqlmodel import select

from regest.core.base.errors import RegestError, Unavailable
from regest.core.people.tables import Party, PartyKind
from regest.core.store import database as storing
from regest.core.store.audit import head, verify
from regest.core.store.database import CHECKPOINT_BYTES, Database
from regest.core.store.tables import AuditEntry, AuditHead, IndexQueue
from regest.core.store.upsert import table_of
from regest.core.store.work import Actor, UnwitnessedChange, Work
from tests.support.databases import opened, prepare

SECRETARY = Actor("secretary")
PARTIES = table_of(Party)
UNLIMITED = "PRAGMA max_page_count=1073741823"


def person(work: Work, name: str = "Иванова И. И.") -> Party:
    """Add a person, unwitnessed as yet."""
    party = Party(
        id=work.new_id(),
        kind=PartyKind.PERSON,
        name=name,
        match_key=name.lower(),
        created_at=work.now,
    )
    work.session.add(party)
    return party


def add_person(database: Database, name: str = "Иванова И. И.") -> str:
    """Add a person in a unit of work of its own; return the id."""
    with database.work(SECRETARY) as work:
        party = person(work, name)
        work.witness("party.added", "party", party.id)
        return party.id


def attempt(database: Database, *acts: Callable[[Work], object]) -> None:
    """Do `acts` in one unit of work."""
    with database.work(SECRETARY) as work:
        for act in acts:
            act(work)


def test_units_of_one_moment_are_read_in_their_order(database: Database) -> None:
    """The clock of a machine may stand still longer than two letters need."""
    made = [add_person(database) for _unit in range(20)]
    assert made == sorted(made)


def add_witnessed(work: Work) -> None:
    """Add a person, witnessed and queued."""
    party = person(work)
    work.witness("party.added", "party", party.id)
    work.enqueue(party.id)
    work.session.flush()


def names(database: Database) -> list[str]:
    """Return the names of all parties."""
    with database.read() as session:
        return sorted(session.exec(select(Party.name)))


def sound(database: Database) -> bool:
    """Tell whether the chain and all rows agree."""
    with database.read() as session:
        return verify(session, database.signer.public_key).ok


def test_change_and_entry_are_committed_together(database: Database) -> None:
    key = add_person(database)
    with database.read() as session:
        entry = session.exec(select(AuditEntry)).one()
        assert (entry.actor, entry.action, entry.object_id) == ("secretary", "party.added", key)
        assert key in entry.document
    assert names(database) == ["Иванова И. И."]
    assert sound(database)


def _orm_update(work: Work) -> None:
    work.session.exec(select(Party)).one().name = "Другая"


def _orm_delete(work: Work) -> None:
    work.session.delete(work.session.exec(select(Party)).one())


def _bulk_update(work: Work) -> None:
    work.session.execute(update(Party).values(name="Другая"))


def _bulk_delete(work: Work) -> None:
    work.session.execute(delete(Party))


def _core_insert(work: Work) -> None:
    values = {"id": work.new_id(), "kind": PartyKind.PERSON, "name": "x", "match_key": "x"}
    work.session.connection().execute(insert(PARTIES).values(**values, created_at=work.now))


def _text_update(work: Work) -> None:
    work.session.connection().execute(text("update party set name = 'Другая'"))


def _driver_delete(work: Work) -> None:
    work.session.connection().exec_driver_sql('DELETE FROM "party"')


def _compound(work: Work) -> None:
    work.session.connection().exec_driver_sql(
        "WITH chosen AS (SELECT id FROM party) UPDATE party SET name = 'Другая'"
    )


def _dropped(work: Work) -> None:
    work.session.connection().exec_driver_sql("DROP TABLE IF EXISTS party_alias")


def _own_commit(work: Work) -> None:
    person(work)
    work.session.commit()


def _core_with_rows(work: Work) -> None:
    work.execute(update(PARTIES).values(name="Другая"))


@pytest.mark.parametrize(
    "change",
    [
        _orm_update,
        _orm_delete,
        _bulk_update,
        _bulk_delete,
        _core_insert,
        _core_with_rows,
        _text_update,
        _driver_delete,
        _compound,
        _dropped,
        _own_commit,
    ],
)
def test_no_way_around_the_witness(database: Database, change: Callable[[Work], None]) -> None:
    add_person(database)
    with pytest.raises(UnwitnessedChange) as caught:
        attempt(database, change)
    assert caught.value.code == "unwitnessed_change"
    assert caught.value.exit_code == 3
    assert names(database) == ["Иванова И. И."]
    assert sound(database)


def test_a_core_statement_is_witnessed_row_by_row(database: Database) -> None:
    first, second = add_person(database, "А"), add_person(database, "Б")
    with database.work(SECRETARY) as work:
        work.execute(update(PARTIES).values(territory="Бийск"))
        work.witness("party.moved", "party", "all")
    with database.read() as session:
        entry = session.exec(select(AuditEntry).where(AuditEntry.sequence == 3)).one()
    assert first in entry.document
    assert second in entry.document
    assert sound(database)


def test_a_row_under_a_new_key_leaves_word_of_the_old_one(database: Database) -> None:
    old = add_person(database)
    with database.work(SECRETARY) as work:
        work.session.get_one(Party, old).id = work.new_id()
        work.witness("party.moved", "party", old)
    assert sound(database)


def test_an_error_leaves_nothing(database: Database) -> None:
    with pytest.raises(ZeroDivisionError):
        attempt(database, add_witnessed, lambda work: 1 / 0)
    with database.read() as session:
        for table in (Party, AuditEntry, IndexQueue):
            assert session.exec(select(func.count()).select_from(table)).one() == 0
        assert session.exec(select(AuditHead.sequence)).one() == 0


def test_one_unit_may_hold_several_acts(database: Database) -> None:
    with database.work(SECRETARY) as work:
        party = person(work)
        work.witness("party.added", "party", party.id)
        party.territory = "Барнаул"
        work.witness("party.moved", "party", party.id)
    with database.read() as session:
        actions = session.exec(select(AuditEntry.action).order_by("sequence")).all()
    assert actions == ["party.added", "party.moved"]
    assert sound(database)


def test_a_rollback_inside_spoils_the_unit(database: Database) -> None:
    """What an act has seen is gone after a rollback, so the act must not be committed."""
    with pytest.raises(UnwitnessedChange, match="rollback"):
        attempt(database, add_witnessed, lambda work: work.session.rollback())
    assert sound(database)


def test_a_savepoint_may_be_taken_back_before_the_first_act(database: Database) -> None:
    def add_twin(work: Work) -> None:
        with work.session.begin_nested():
            person(work).id = existing

    existing = add_person(database)
    with database.work(SECRETARY) as work:
        with pytest.raises(IntegrityError):
            add_twin(work)
        party = person(work, "Петров П. П.")
        work.witness("party.added", "party", party.id)
    assert names(database) == ["Иванова И. И.", "Петров П. П."]
    assert sound(database)


def test_calls_after_the_commit_are_apart(database: Database) -> None:
    heard: list[list[str]] = []
    with database.work(SECRETARY) as work:
        party = person(work)
        work.witness("party.added", "party", party.id)
        work.after_commit(lambda: heard.append(names(database)))
        work.after_commit(lambda: heard.remove(["never heard"]))
        work.after_commit(lambda: heard.append(["still called"]))
        assert heard == []
    assert heard == [["Иванова И. И."], ["still called"]]


def test_after_a_refusal_nothing_is_called(database: Database) -> None:
    heard: list[str] = []
    with pytest.raises(UnwitnessedChange):
        attempt(database, lambda work: work.after_commit(lambda: heard.append("called")), person)
    assert heard == []


def test_the_index_queue_takes_a_record_once_a_unit(database: Database) -> None:
    with database.work(SECRETARY) as work:
        work.enqueue("a")
        work.enqueue("a")
        work.enqueue("b")
    with database.read() as session:
        assert sorted(session.exec(select(IndexQueue.record_id))) == ["a", "b"]


def test_a_head_read_earlier_in_the_unit_is_not_believed(database: Database) -> None:
    """Another unit may have moved the head between the reading and the sealing (PostgreSQL)."""
    with database.work(SECRETARY) as work:
        before = head(work.session)
        work.session.exec(select(AuditHead)).one()
        if not database.is_sqlite:
            add_person(database, "Между делом")
        party = person(work)
        work.witness("party.added", "party", party.id)
    assert before.split(":")[2] == "0"
    assert sound(database)


def test_a_reader_sees_one_state_throughout(database: Database) -> None:
    add_person(database, "А")
    with database.read() as session:
        count = select(func.count()).select_from(Party)
        assert session.exec(count).one() == 1
        add_person(database, "Б")
        assert session.exec(count).one() == 1


def test_a_reader_cannot_write(database: Database) -> None:
    add_person(database)
    with (
        pytest.raises((DBAPIError, Unavailable), match=r"readonly|read-only"),
        database.read() as session,
    ):
        session.connection().exec_driver_sql("DELETE FROM party")
    assert names(database) == ["Иванова И. И."]


def test_a_unit_inside_a_unit_is_refused_not_waited_for(database: Database) -> None:
    if not database.is_sqlite:
        pytest.skip("PostgreSQL has no queue of writers")
    with pytest.raises(RuntimeError, match="inside another"):
        attempt(database, lambda _work: add_person(database))
    assert names(database) == []


def test_threads_of_one_process_queue_up(database: Database) -> None:
    start = threading.Barrier(4)
    failures: list[BaseException] = []

    def write(name: str) -> None:
        try:
            start.wait(10)
            for number in range(5):
                add_person(database, f"{name}{number}")
        except (RegestError, threading.BrokenBarrierError) as fault:
            failures.append(fault)

    threads = [threading.Thread(target=write, args=(name,)) for name in "АБВГ"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert failures == []
    assert len(names(database)) == 20
    assert sound(database)


def test_an_outdated_reader_does_not_hold_writers_up(database: Database) -> None:
    """A checkpoint that waited for the reader would hold the queue for the whole busy timeout."""
    with database.read() as session:
        session.exec(select(Party)).all()
        with database.work(SECRETARY) as work:
            person(work).address = "Я" * CHECKPOINT_BYTES
            work.witness("party.added", "party", "large")
        writer = threading.Thread(target=add_person, args=(database,))
        writer.start()
        writer.join(20)
        assert not writer.is_alive()


def test_durability_is_full(database: Database) -> None:
    assert database.durability() == "full"


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_a_full_disk_is_a_refusal_and_nothing_is_written(database: Database) -> None:
    """The limit on pages stands for the disk: the engine answers as it does when that is full."""

    def fill_up(work: Work) -> None:
        connection = work.session.connection()
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar()
        connection.exec_driver_sql(f"PRAGMA max_page_count={pages}")
        person(work).address = "Я" * 1_000_000
        work.witness("party.added", "party", "large")

    with pytest.raises(Unavailable) as caught:
        attempt(database, fill_up)
    assert caught.value.code == "disk_full"
    attempt(database, lambda work: work.session.connection().exec_driver_sql(UNLIMITED))
    add_person(database)
    assert names(database) == ["Иванова И. И."]
    assert sound(database)


def test_a_hanging_writer_does_not_hold_others_for_ever(
    database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Somebody else's program holds the lock: on either database the wait has an end."""
    monkeypatch.setattr(storing, "_BUSY_MILLISECONDS", 200)
    monkeypatch.setattr(storing, "_PRAGMAS", ("journal_mode=WAL", "busy_timeout=200"))
    prepare(database_url, tmp_path)
    foreign = create_engine(database_url, isolation_level="AUTOCOMMIT")
    with opened(database_url, tmp_path) as database, foreign.connect() as connection:
        connection.exec_driver_sql("BEGIN IMMEDIATE" if database.is_sqlite else "BEGIN")
        connection.exec_driver_sql("UPDATE audit_head SET id = id")
        with pytest.raises(Unavailable) as caught:
            add_person(database)
        connection.exec_driver_sql("ROLLBACK")
        assert caught.value.code == "database_locked"
        assert names(database) == []
        add_person(database)
    foreign.dispose()
