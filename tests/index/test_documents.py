"""What the index is told of a record is what the database has."""

from __future__ import annotations

from sqlmodel import select

from regest.core.catalogue.tables import Record, RecordParty
from regest.core.hooks.search_types import IndexDocument
from regest.core.people.tables import Party
from regest.core.store.database import Database
from regest.index.columns import row_of
from regest.index.documents import documents_of
from tests.index.papers import CLERK, Paper, add


def test_parties_are_told_by_their_roles_and_letters_by_their_other_side(
    database: Database,
) -> None:
    """Correspondents and addressees are party ids that can be counted; others have names alone."""
    paper = Paper(people=["Министерство", "Школа № 4"], numbers={"foreign_number": "21-05/1187"})
    record_id = add(database, paper)
    with database.work(CLERK) as work:
        school = work.session.exec(select(Party).where(Party.name == "Школа № 4")).one()
        school.short_name = "СОШ 4"
        for position, role in enumerate(("addressee", "executor"), start=2):
            work.session.add(
                RecordParty(
                    id=work.new_id(),
                    record_id=record_id,
                    party_id=school.id,
                    role=role,
                    position=position,
                )
            )
        work.session.get_one(Record, record_id).mark = "ДСП"
        work.witness("record.corrected", "record", record_id)
    made = _document(database, record_id)
    assert dict(made.parties) == {
        "correspondent": "Министерство\nШкола № 4\nСОШ 4",
        "addressee": "Школа № 4\nСОШ 4",
        "executor": "Школа № 4\nСОШ 4",
    }
    with database.read() as session:
        ministry = session.exec(select(Party.id).where(Party.name == "Министерство")).one()
    assert made.correspondents == (ministry, school.id)
    assert dict(made.fields) == {"foreign_number": "21-05/1187"}
    assert made.exact == ("21-05/1187",)
    assert (made.mark, made.date, made.year) == ("ДСП", "2026-10-27", "2026")


def test_a_row_keeps_values_whole_and_words_apart() -> None:
    made = IndexDocument(
        record_id="one",
        version=3,
        visibility_key="open",
        class_name="letter",
        heading="О Приёме",
        number="",
        exact=("1", "1"),
        year="2026",
        date="",
        file_index="",
        mark="",
        state="registered",
        body="при приёме 7",
        parties={"executor": "Анна Кузнецова\nКузнецова"},
        fields={"due": "2026-11-20"},
    )
    row = row_of(made)
    assert row.words["heading_lemma"] == ["прием"]
    assert row.words["body_lemma"] == ["прием", "7", "2026", "11", "20"]
    assert set(row.keywords["surface"]) == {"приеме", "анна", "кузнецова"}
    named = row.keywords["named"]
    assert len(named) == len(set(named))
    assert {value for value in named if "=" in value} == {
        "party.executor=анна кузнецова",
        "party.executor=кузнецова",
        "field.due=2026-11-20",
    }
    assert {"heading:приеме", "people:кузнецова", "party.executor:анна"} <= set(named)
    assert (row.keywords["exact"], row.keywords["date"], row.keywords["mark"]) == (("1",), (), ())


def _document(database: Database, record_id: str) -> IndexDocument:
    with database.read() as session:
        (made,) = documents_of(session, [record_id]).documents
    return made
