"""Old papers as records: the file of their own year, no number of today's ledgers, once."""

from __future__ import annotations

import datetime as dt

import pytest
from sqlmodel import select

from regest.core.base.errors import NotFound, Refusal, UsageFault
from regest.core.catalogue.components import PreparedFile
from regest.core.catalogue.old_papers import (
    ImportWishes,
    PaperCard,
    card_of,
    check_wishes,
    known_files,
    register_paper,
)
from regest.core.catalogue.tables import (
    ComponentRole,
    File,
    LedgerPeriod,
    OpenState,
    Record,
    RecordField,
)
from regest.core.catalogue.vocabulary import class_row, field_rows
from regest.core.documents.outcome import TextOutcome
from regest.core.documents.proposals import propose
from regest.core.people.access import CONSOLE_READER
from regest.core.store.database import Database
from tests.support.catalogue import CLERK, NOBODY

TODAY = dt.date(2026, 10, 27)
REPORT = "ГОДОВОЙ ОТЧЁТ\nза 2024 год\n15.01.2025 № 3\n"


def a_card(
    database: Database, text: str, class_name: str, wishes: ImportWishes, path: str = "Архив/а.txt"
) -> PaperCard:
    """Return the card of a paper of this text."""
    with database.read() as session:
        defined = field_rows(session, class_name)
    return card_of(propose(text, path, TODAY), text, path, defined, wishes)


def taken(
    database: Database, text: str, class_name: str, wishes: ImportWishes, sha256: str = "ab" * 32
) -> str | None:
    """Register a paper of this text and return its record's id."""
    file = PreparedFile("а.txt", ComponentRole.MAIN, sha256, 10, TextOutcome("extracted", text))
    card = a_card(database, text, class_name, wishes)
    with database.work(CLERK) as work:
        kind = class_row(work.session, class_name)
        return register_paper(work, NOBODY, CONSOLE_READER, kind, card, [file], wishes)


def test_a_paper_goes_to_the_file_and_period_of_its_year(database: Database) -> None:
    wishes = ImportWishes(file_index="03-02")
    record_id = taken(database, "ПРОТОКОЛ\n12.03.2021 № 3\n", "outgoing_letter", wishes)
    with database.read() as session:
        record = session.get_one(Record, record_id)
        file = session.get_one(File, record.file_id)
        assert (file.period, record.period) == ("2020/2021", "2021")
        assert (record.number, record.registered_on, record.late) == ("", TODAY, False)
        assert session.exec(select(LedgerPeriod)).all() == []
        kept = session.get_one(RecordField, (record.id, "former_number"))
        assert (kept.value, kept.exact) == ("3", "3")


def test_a_report_goes_to_the_year_that_it_is_about(database: Database) -> None:
    """FL-3: whatever the day of drawing up; the year fills the field that asks for a period."""
    card = a_card(database, REPORT, "annual_plan", ImportWishes())
    assert card.document_date == dt.date(2025, 1, 15)
    assert card.belongs_to is not None
    assert card.belongs_to.year == 2024
    assert card.fields["period"] == "2024"
    letter = a_card(database, REPORT, "outgoing_letter", ImportWishes())
    assert letter.belongs_to == dt.date(2025, 1, 15)


def test_a_paper_is_taken_once_and_its_fields_are_added_once(database: Database) -> None:
    assert taken(database, REPORT, "annual_plan", ImportWishes()) is not None
    assert taken(database, REPORT, "annual_plan", ImportWishes()) is None
    assert taken(database, "Другой отчёт", "annual_plan", ImportWishes(), "cd" * 32) is not None
    with database.read() as session:
        names = [row.name for row in field_rows(session, "annual_plan")]
        assert names == ["period", "former_number", "original_location"]
        known = known_files(session, CONSOLE_READER, "annual_plan", {"ab" * 32, "ef" * 32})
        assert list(known) == ["ab" * 32]


def test_a_closed_file_of_a_past_year_takes_nothing(database: Database) -> None:
    wishes = ImportWishes(file_index="01-06")
    record_id = taken(database, "ПРОТОКОЛ\n12.03.2021 № 3\n", "outgoing_letter", wishes)
    with database.work(CLERK) as work:
        file = work.session.get_one(File, work.session.get_one(Record, record_id).file_id)
        file.state = OpenState.CLOSED
        work.witness("file.closed", "file", file.id)
    with pytest.raises(Refusal) as refused:
        taken(database, "ПРОТОКОЛ\n13.03.2021 № 4\n", "outgoing_letter", wishes, "cd" * 32)
    assert (refused.value.code, refused.value.rule) == ("file_closed", "FL-6")
    with database.read() as session:
        assert len(session.exec(select(Record)).all()) == 1


@pytest.mark.parametrize(
    ("wishes", "code"),
    [
        (ImportWishes(mark="ДСП"), "mark_without_basis"),
        (ImportWishes(file_index="09-09"), "file_index_unknown"),
        (ImportWishes(file_index="04-09"), "file_index_unknown"),
        (ImportWishes(fields={"colour": "red"}), "field_unknown"),
    ],
)
def test_wishes_are_judged_before_any_paper(
    database: Database, wishes: ImportWishes, code: str
) -> None:
    with database.read() as session, pytest.raises((Refusal, NotFound, UsageFault)) as refused:
        check_wishes(session, field_rows(session, "annual_plan"), wishes)
    assert refused.value.code == code


def test_remarks_say_what_to_look_at(database: Database) -> None:
    def remarks(text: str, path: str = "Архив/Урок мужества.txt") -> list[str]:
        found = a_card(database, text, "outgoing_letter", ImportWishes(), path).remarks
        return [each.text("en") for each in found]

    assert remarks("") == ["without a date"]
    assert remarks("", "Архив 2019/scan01.pdf") == [
        "check the heading",
        "only the year is known: 2019",
    ]
    assert remarks("ПРОТОКОЛ № 3\nот 12.03.2021\nзаседания МО", "2021-03-15 П.txt") == [
        "another date from the file name: 15.03.2021"
    ]
    assert remarks("ПОСОБИЕ ДЛЯ ШКОЛ\n\nРассмотрено (протокол от 12.03.2021 № 3)") == [
        "check the date"
    ]
