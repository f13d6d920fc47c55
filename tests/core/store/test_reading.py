"""A request reads one state, until it writes: then what it reads next is what it wrote."""

from __future__ import annotations

import contextvars
from threading import Thread

import pytest
from sqlalchemy.exc import ProgrammingError
from sqlmodel import Session, func, select

from regest.core.base.errors import Unavailable
from regest.core.people.tables import Party
from regest.core.store.database import Database
from regest.core.store.reading import once
from tests.support.catalogue import CLERK, a_party


def parties(session: Session) -> int:
    """Count the parties."""
    return session.exec(select(func.count()).select_from(Party)).one()


def test_parts_of_a_request_share_a_session_and_others_do_not(database: Database) -> None:
    seen: list[Session] = []

    def read() -> None:
        with database.read() as session:
            seen.append(session)

    with database.reading_once():
        for _part in range(2):
            read()
        thread = Thread(target=read)
        thread.start()
        thread.join()
    read()
    assert seen[0] is seen[1]
    assert len({id(each) for each in seen}) == 3


def test_what_was_written_is_read_next(database: Database) -> None:
    """Also inside a block that was open before, which itself keeps its state."""
    with database.reading_once():
        with database.read() as session:
            before = parties(session)
        with database.work(CLERK) as work:
            a_party(work, "Новая школа")
        with database.read() as outer:
            assert parties(outer) == before + 1
            with database.work(CLERK) as work:
                a_party(work, "Ещё одна школа")
            with database.read() as inner:
                assert inner is not outer
                assert parties(inner) == before + 2
            assert parties(outer) == before + 1
        with database.read() as session:
            assert parties(session) == before + 2


def test_a_session_in_which_something_failed_is_not_used_again(database: Database) -> None:
    with database.reading_once():
        with pytest.raises((Unavailable, ProgrammingError)), database.read() as failed:
            failed.connection().exec_driver_sql("SELECT nothing FROM nowhere")
        with database.read() as session:
            assert session is not failed
            assert parties(session) >= 0


def test_a_copy_of_the_context_ends_with_the_request(database: Database) -> None:
    """What a request left to be sent later opens a session of its own."""
    with database.reading_once():
        later = contextvars.copy_context()
        assert later.run(once, database) is not None
    assert later.run(once, database) is None
