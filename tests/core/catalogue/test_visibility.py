"""Who sees what: scopes, marks, lists; one predicate, and keys that agree with it (10.3, ACC-2)."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from regest.core.base.errors import NotFound
from regest.core.catalogue import records
from regest.core.catalogue.cards import card, list_records
from regest.core.catalogue.references import find_record
from regest.core.catalogue.tables import Record, RecordAccess
from regest.core.catalogue.visibility import visible_keys
from regest.core.people.access import CONSOLE_READER, Reader, Scope
from regest.core.people.tables import PartyKind
from regest.core.store.database import Database
from tests.support.catalogue import CLERK, NOBODY, a_letter, a_party

MARK = "Конфиденциально"


@dataclass(frozen=True)
class Papers:
    """Parties and letters: one open and one marked letter of a school, one of a college."""

    school: str
    person: str
    open: str
    marked: str
    college: str


@pytest.fixture
def papers(database: Database) -> Papers:
    """Register three letters of two organisations, one of them confidential."""
    with database.work(CLERK) as work:
        school, college = a_party(work, "Школа"), a_party(work, "Колледж")
        person = a_party(work, "Ильин", PartyKind.PERSON)
        return Papers(
            school.id,
            person.id,
            a_letter(work, "О школе", correspondent=school.id).id,
            a_letter(work, "Тайное", correspondent=school.id, mark=MARK, mark_basis="гриф").id,
            a_letter(work, "О колледже", correspondent=college.id).id,
        )


def a_reader(login: str = "reader", parties: tuple[str, ...] = (), **scopes: Scope) -> Reader:
    """Return a reader with one scope for unmarked and one for marked records."""
    return Reader(
        account_id="1",
        login=login,
        party_ids=frozenset(parties),
        scopes={"*": scopes.get("unmarked", Scope.NONE)},
        marked_scopes={"*": scopes.get("marked", Scope.NONE)},
    )


def seen(database: Database, reader: Reader) -> set[str]:
    """Return what a reader is shown, asserting that keys, lists and references agree."""
    with database.read() as session:
        listed = {row.id for row in list_records(session, reader)}
        keys = visible_keys(session, reader)
        for row in list_records(session, CONSOLE_READER):
            assert (row.visibility_key in keys) == (row.id in listed)
            if row.id not in listed:
                with pytest.raises(NotFound) as caught:
                    find_record(session, reader, row.number)
                assert caught.value.code == "record_unknown"
    return listed


def test_scope_all_sees_everything_unmarked(database: Database, papers: Papers) -> None:
    """An open record is for all whose role reads its class; a marked one is not."""
    assert seen(database, a_reader(unmarked=Scope.ALL)) == {papers.open, papers.college}


def test_scope_own_sees_what_names_its_organisation(database: Database, papers: Papers) -> None:
    """A member sees letters of its own organisation, never a marked one by that alone."""
    reader = a_reader(parties=(papers.school,), unmarked=Scope.OWN)
    assert seen(database, reader) == {papers.open}


def test_scope_addressed_sees_nothing_it_was_not_sent(database: Database, papers: Papers) -> None:
    """Being the sender is not being the addressee."""
    assert seen(database, a_reader(parties=(papers.school,), unmarked=Scope.ADDRESSED)) == set()


def test_reader_without_scopes_sees_nothing(database: Database, papers: Papers) -> None:
    """No role, no records: not even the count of them."""
    del papers
    assert seen(database, a_reader()) == set()


def test_marked_scope_shows_marked_records(database: Database, papers: Papers) -> None:
    """The Presidium has full information (5.4) unless it is excluded."""
    reader = a_reader(unmarked=Scope.ALL, marked=Scope.ALL)
    assert seen(database, reader) == {papers.open, papers.marked, papers.college}


def test_registrar_sees_the_marked_record_that_it_registered(
    database: Database, papers: Papers
) -> None:
    """The secretary reads confidential papers that it registered, and no others."""
    reader = a_reader(login="clerk", unmarked=Scope.ALL)
    assert papers.marked in seen(database, reader)


def test_access_list_lets_in_and_keeps_out(database: Database, papers: Papers) -> None:
    """Who is on the list sees a marked record; who is excluded does not, whatever the role."""
    insider = a_reader(parties=(papers.person,))
    outsider = a_reader(parties=(papers.person,), unmarked=Scope.ALL, marked=Scope.ALL)
    for allowed, reader, expected in ((True, insider, True), (False, outsider, False)):
        with database.work(CLERK) as work:
            work.session.merge(
                RecordAccess(record_id=papers.marked, party_id=papers.person, allowed=allowed)
            )
            records.correct(
                work,
                NOBODY,
                work.session.get_one(Record, papers.marked),
                {"mark_basis": "решение"},
                "решение председателя",
            )
        assert (papers.marked in seen(database, reader)) is expected


def test_lifting_the_mark_opens_the_record(database: Database, papers: Papers) -> None:
    """When the mark goes, the record is open to all whose role reads its class."""
    with database.work(CLERK) as work:
        record = work.session.get_one(Record, papers.marked)
        records.correct(work, NOBODY, record, {"mark": ""}, "гриф снят отправителем")
    assert papers.marked in seen(database, a_reader(unmarked=Scope.ALL))


def test_link_to_an_invisible_record_is_not_shown(database: Database, papers: Papers) -> None:
    """Neither the links nor the history of an open record tell of a hidden one (ACC-2)."""
    with database.work(CLERK) as work:
        records.link(
            work,
            NOBODY,
            work.session.get_one(Record, papers.open),
            work.session.get_one(Record, papers.marked),
            "answer",
        )
    reader = a_reader(unmarked=Scope.ALL)
    with database.read() as session:
        shown = card(session, reader, session.get_one(Record, papers.open))
        full = card(session, CONSOLE_READER, session.get_one(Record, papers.open))
    assert shown["links"] == []
    assert papers.marked not in str(shown)
    assert [link["id"] for link in full["links"]] == [papers.marked]
