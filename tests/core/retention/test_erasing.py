"""What forms and kept answers say of destroyed records goes, in as many statements for any act."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import pytest
from sqlalchemy import event
from sqlmodel import select

from regest.core.catalogue.sheet_tables import FormSheet
from regest.core.catalogue.tables import ComponentRole, TextStatus
from regest.core.catalogue.waiting_tables import WaitingFile
from regest.core.hooks.calls import Calls
from regest.core.people.accounts import add_account
from regest.core.people.tables import Account
from regest.core.retention.erasing import erase
from regest.core.store.database import Database
from regest.core.store.tables import KeptAnswer
from regest.core.store.work import Work
from tests.support.catalogue import CLERK
from tests.support.ended_files import SHORT, a_closed_file, a_record_in, furnish_ends

MANY = 30


@contextmanager
def statements(work: Work) -> Iterator[list[str]]:
    """Note what is asked of forms and of kept answers."""
    heard: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        if "form_sheet" in statement or "kept_answer" in statement:
            heard.append(statement)

    connection = work.session.connection()
    event.listen(connection, "before_cursor_execute", note)
    try:
        yield heard
    finally:
        event.remove(connection, "before_cursor_execute", note)


def records(work: Work, count: int, year: int) -> list[str]:
    """Put so many records into a closed file; return their ids."""
    file = a_closed_file(work, SHORT, year)
    return [a_record_in(work, file).id for _number in range(count)]


def tell(work: Work, account_id: str, key: str, told: str, about: str = "") -> None:
    """Leave a form open with a file that waits, and keep an answer, both of which tell of it."""
    sheet = FormSheet(
        id=work.new_id(),
        account_id=account_id,
        kind="letter",
        about=about,
        key=key,
        told={"answers": [told]},
        started_at=work.now,
        changed_at=work.now,
    )
    work.session.add(sheet)
    work.session.flush()
    work.session.add(
        WaitingFile(
            id=work.new_id(),
            holder="sheet",
            holder_id=sheet.id,
            position=1,
            role=ComponentRole.MAIN,
            name="a.txt",
            media_type="text/plain",
            size_bytes=1,
            sha256="0" * 64,
            status=TextStatus.EXTRACTED,
            created_at=work.now,
        )
    )
    answer = json.dumps({"href": f"/records/{told}"})
    work.session.add(KeptAnswer(actor="clerk", key=key, asked="", answer=answer, at=work.now))


def account(work: Work) -> str:
    """Return the account whose forms these are."""
    return work.session.exec(select(Account.id)).one()


def left(work: Work) -> tuple[Sequence[str], Sequence[str], int]:
    """Return the keys of forms and answers that are left, and how many files wait."""
    session = work.session
    return (
        sorted(session.exec(select(FormSheet.key))),
        sorted(session.exec(select(KeptAnswer.key))),
        len(session.exec(select(WaitingFile)).all()),
    )


@pytest.fixture
def told(database: Database) -> Database:
    """Give a catalogue with an account."""
    furnish_ends(database)
    with database.work(CLERK) as work:
        add_account(work, login="secretary", name="Секретарь", roles=[])
    return database


def test_only_what_tells_of_the_destroyed_goes(told: Database) -> None:
    with told.work(CLERK) as work:
        account_id = account(work)
        gone, kept = records(work, 2, 2015), records(work, 1, 2016)
        tell(work, account_id, "first", gone[0])
        tell(work, account_id, "about", "nothing", about=gone[1])
        tell(work, account_id, "other", kept[0], about=kept[0])
        work.witness("forms.left", "deployment", "forms")

        erase(work, Calls.to_nobody(), gone, "№ 1")

        assert left(work) == (["other"], ["about", "other"], 1)


def test_forms_and_answers_are_read_once_for_any_number_of_records(told: Database) -> None:
    with told.work(CLERK) as work:
        account_id = account(work)
        costs = []
        for count, year in ((1, 2015), (MANY, 2016)):
            gone = records(work, count, year)
            for each in gone:
                tell(work, account_id, each, each)
            work.witness("forms.left", "deployment", "forms")
            with statements(work) as heard:
                erase(work, Calls.to_nobody(), gone, "№ 1")
            costs.append(len(heard))
        assert costs[0] == costs[1] <= 6
        assert left(work) == ([], [], 0)
