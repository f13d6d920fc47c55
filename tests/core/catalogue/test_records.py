"""After registration: corrections with history, files added, links, filing, annulment."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest
from sqlmodel import select

from regest.core.base.errors import NotFound, Refusal, RegestError, StaleVersion
from regest.core.catalogue import records
from regest.core.catalogue.cards import card, list_records
from regest.core.catalogue.components import PreparedFile, components_of
from regest.core.catalogue.tables import ComponentRole, File, OpenState, Record, RecordState
from regest.core.documents.extract import TextOutcome
from regest.core.people.access import CONSOLE_READER
from regest.core.store.database import Database
from regest.core.store.work import Work
from tests.support.catalogue import CLERK, NOBODY, a_letter

SCAN = PreparedFile("скан.pdf", ComponentRole.SCAN, "a" * 64, 10, TextOutcome("extracted", "Текст"))


@pytest.fixture
def letter(database: Database) -> str:
    """Give the id of a registered letter."""
    with database.work(CLERK) as work:
        return a_letter(work).id


def change(database: Database, letter: str, act: Callable[[Work, Record], object]) -> None:
    """Do `act` to the letter in a unit of work."""
    with database.work(CLERK) as work:
        act(work, work.session.get_one(Record, letter))


def test_correction_keeps_old_new_who_and_why(database: Database, letter: str) -> None:
    """A corrected field leaves its old value, the new one, author and reason (REG-9)."""
    change(
        database,
        letter,
        lambda work, record: records.correct(
            work, NOBODY, record, {"subject": "О конференции", "delivery": "почта"}, "описка"
        ),
    )
    with database.read() as session:
        shown = card(session, CONSOLE_READER, session.get_one(Record, letter))
    assert shown["heading"] == "О конференции"
    assert shown["version"] == 2
    lines = [(line["field"], line["old"], line["new"], line["reason"]) for line in shown["history"]]
    assert ("subject", "О семинаре", "О конференции", "описка") in lines
    assert ("delivery", "", "почта", "описка") in lines


@pytest.mark.parametrize(
    ("changes", "reason", "code"),
    [
        ({"number": "Вх-7"}, "описка", "field_immutable"),
        ({"registered_on": "2026-01-01"}, "описка", "field_immutable"),
        ({"heading": "Иное"}, " ", "reason_missing"),
        ({"colour": "red"}, "описка", "field_unknown"),
        ({"dated": "завтра"}, "описка", "date_unreadable"),
        ({"heading": " "}, "описка", "heading_empty"),
    ],
)
def test_forbidden_corrections_change_nothing(
    database: Database, letter: str, changes: dict[str, str], reason: str, code: str
) -> None:
    """Number and registration date are for ever, and every correction says why (REG-6, REG-9)."""
    with pytest.raises(RegestError) as caught:
        change(
            database,
            letter,
            lambda work, record: records.correct(work, NOBODY, record, changes, reason),
        )
    assert caught.value.code == code
    with database.read() as session:
        assert session.get_one(Record, letter).version == 1


def test_correction_of_an_older_version_is_refused(database: Database, letter: str) -> None:
    """Whoever read version 1 may not overwrite version 2."""

    def correct(work: Work, record: Record) -> None:
        records.correct(work, NOBODY, record, {"heading": "Иное"}, "описка", version=1)

    change(database, letter, correct)
    with pytest.raises(StaleVersion) as caught:
        change(database, letter, correct)
    assert caught.value.code == "record_changed"


def test_attached_file_joins_those_that_are_there(database: Database, letter: str) -> None:
    """Files are added behind the others with their text; none is replaced."""
    for _count in range(2):
        change(database, letter, lambda work, record: records.attach(work, NOBODY, record, [SCAN]))
    with database.read() as session:
        kept = components_of(session, letter)
    assert [component.position for component, _text in kept] == [1, 2]
    assert [text.text for _component, text in kept if text] == ["Текст", "Текст"]


def test_filing_opens_the_file_of_the_year(database: Database, letter: str) -> None:
    """The first record opens the file, here that of the school year (FL-1, FL-6)."""
    change(
        database, letter, lambda work, record: records.put_in_file(work, NOBODY, record, "03-02")
    )
    with database.read() as session:
        file = session.exec(select(File)).one()
        assert (file.index, file.period) == ("03-02", "2026/2027")
        assert session.get_one(Record, letter).state is RecordState.FILED


def test_of_many_who_open_a_file_at_once_one_does(database: Database) -> None:
    """FL-1 under concurrency: eight first records of a file go to one file."""
    with database.work(CLERK) as work:
        letters = [a_letter(work).id for _ in range(8)]
    ready = threading.Barrier(8)

    def put(letter: str, index: str) -> str:
        ready.wait(60)
        with database.work(CLERK) as work:
            record = work.session.get_one(Record, letter)
            records.put_in_file(work, NOBODY, record, index, "переложено")
            return str(record.file_id)

    with ThreadPoolExecutor(8) as pool:
        for index in ("03-02", "01-06"):
            assert len(set(pool.map(put, letters, [index] * 8))) == 1


def test_closed_file_takes_no_record(database: Database, letter: str) -> None:
    """A closed file accepts no documents (FL-6)."""
    change(
        database, letter, lambda work, record: records.put_in_file(work, NOBODY, record, "01-06")
    )
    with database.work(CLERK) as work:
        file = work.session.exec(select(File)).one()
        file.state = OpenState.CLOSED
        work.witness("file.closed", "file", file.id)
        other = a_letter(work).id
    with pytest.raises(Refusal) as caught:
        change(
            database, other, lambda work, record: records.put_in_file(work, NOBODY, record, "01-06")
        )
    assert caught.value.code == "file_closed"
    assert caught.value.rule == "FL-6"


def test_links_are_read_from_both_ends(database: Database, letter: str) -> None:
    """The target shows the link under its other title; linking twice changes nothing."""
    with database.work(CLERK) as work:
        answer = a_letter(work, "Ответ").id
    for _count in range(2):
        change(
            database,
            answer,
            lambda work, record: records.link(
                work, NOBODY, record, work.session.get_one(Record, letter), "answer"
            ),
        )
    with database.read() as session:
        here = card(session, CONSOLE_READER, session.get_one(Record, answer))["links"]
        there = card(session, CONSOLE_READER, session.get_one(Record, letter))["links"]
    assert [(link["title"]["ru"], link["number"]) for link in here] == [("Ответ на", "Вх-1")]
    assert [(link["title"]["ru"], link["number"]) for link in there] == [("Ответ", "Вх-2")]


def test_unknown_link_type_and_link_to_itself_are_refused(database: Database, letter: str) -> None:
    """A link has a declared type and two ends."""
    for type_name, code in (("opposes", "link_type_unknown"), ("answer", "link_to_itself")):
        with pytest.raises(Refusal) as caught:
            change(
                database,
                letter,
                lambda work, record, name=type_name: records.link(  # type: ignore[misc]
                    work, NOBODY, record, record, name
                ),
            )
        assert caught.value.code == code


def test_annulled_record_stays_listed_and_is_not_changed_any_more(
    database: Database, letter: str
) -> None:
    """Annulment is a state with a reason, not a deletion (REG-6)."""
    change(database, letter, lambda work, record: records.annul(work, NOBODY, record, "ошибочно"))
    with database.read() as session:
        listed = list_records(session, CONSOLE_READER)
        assert [(row.number, row.state) for row in listed] == [("Вх-1", RecordState.ANNULLED)]
    with pytest.raises(Refusal) as caught:
        change(database, letter, lambda work, record: records.attach(work, NOBODY, record, [SCAN]))
    assert caught.value.code == "record_ended"


def test_annulment_needs_a_reason(database: Database, letter: str) -> None:
    """A void number must be explained."""
    with pytest.raises(Refusal) as caught:
        change(database, letter, lambda work, record: records.annul(work, NOBODY, record, ""))
    assert (caught.value.code, caught.value.rule) == ("reason_missing", "REG-6")


def test_records_are_listed_in_natural_order(database: Database) -> None:
    """Вх-9 stands before Вх-10, also in the database's own sorting (NUM-3)."""
    with database.work(CLERK) as work:
        for _count in range(11):
            a_letter(work)
    with database.read() as session:
        numbers = [row.number for row in list_records(session, CONSOLE_READER, class_name="in")]
    assert numbers == [f"Вх-{sequence}" for sequence in range(1, 12)]


def test_unknown_class_cannot_be_listed(database: Database) -> None:
    """A mistyped class is told, not answered by an empty list."""
    with database.read() as session, pytest.raises(NotFound):
        list_records(session, CONSOLE_READER, class_name="lettre")
