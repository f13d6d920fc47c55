"""Counts are exact: kept while the event log stands still, taken anew when it has grown."""

from __future__ import annotations

from sqlmodel import Session, func, select

from regest.core.people.tables import Party, PartyKind
from regest.core.store.database import Database
from regest.core.store.tallies import Tallies, counted
from tests.support.catalogue import CLERK, a_party


class Parties:
    """Counts parties, and how often it was asked to."""

    def __init__(self) -> None:
        self.times = 0

    def __call__(self, session: Session, key: str = "parties") -> int:
        def count() -> int:
            self.times += 1
            return session.exec(select(func.count()).select_from(Party)).one()

        return counted(session, key, count)


def test_a_count_holds_until_something_changes(database: Database) -> None:
    parties = Parties()
    for _page in range(3):
        with database.read() as session:
            before = parties(session)
    assert parties.times == 1
    with database.work(CLERK) as work:
        a_party(work, "Новая школа")
    with database.read() as session:
        assert parties(session) == before + 1
    assert parties.times == 2


def test_what_is_counted_by_another_key_is_another_count(database: Database) -> None:
    parties = Parties()
    with database.read() as session:
        assert parties(session) == parties(session, "the same, seen by somebody else")
    assert parties.times == 2


def test_an_older_state_is_counted_as_it_is(database: Database) -> None:
    """Who began to read before a change goes on with what there was, and leaves nothing behind."""
    parties = Parties()
    with database.read() as early:
        before = parties(early)
        with database.work(CLERK) as work:
            a_party(work, "Новая школа")
        with database.read() as late:
            assert parties(late) == before + 1
        assert parties(early, "asked later") == before
    with database.read() as session:
        assert parties(session, "asked later") == before + 1


def test_a_writer_counts_what_it_has_changed(database: Database) -> None:
    parties = Parties()
    with database.read() as session:
        before = parties(session)
    with database.work(CLERK) as work:
        a_party(work, "Новая школа", PartyKind.ORGANISATION)
        work.session.flush()
        assert parties(work.session) == before + 1


def test_it_never_keeps_more_than_a_thousand() -> None:
    tallies = Tallies()
    for number in range(2500):
        tallies.keep(1, number, number)
    assert sum(bool(tallies.found(1, number)) for number in range(2500)) <= 1000
