"""Forms while they are filled in: one's own alone, with their files, and gone after a month."""

from __future__ import annotations

from pathlib import Path

import pytest

from regest.core.base.clock import ManualClock
from regest.core.base.errors import NotFound
from regest.core.catalogue import sheets
from regest.core.catalogue.components import prepare
from regest.core.catalogue.sheet_tables import FormSheet
from regest.core.documents.extract import extract_text
from regest.core.people.access import Reader
from regest.core.people.accounts import add_account
from regest.core.preservation.fixity import check_fixity
from regest.core.store.blobs import BlobStore
from regest.core.store.database import Database
from regest.core.store.work import Actor

ACTOR = Actor("secretary")
KIND = "journal.in"


def reader_named(database: Database, login: str) -> Reader:
    """Add an account and return its reader."""
    with database.work(ACTOR) as work:
        account = add_account(work, login=login, name=login)
        return Reader(account_id=account.id, login=login)


def started(database: Database, reader: Reader, **fields: str) -> FormSheet:
    """Lay out a sheet with these fields."""
    with database.work(ACTOR) as work:
        return sheets.start(work, reader, KIND, fields)


def test_a_sheet_is_its_owners_alone(database: Database) -> None:
    mine, other = reader_named(database, "one"), reader_named(database, "two")
    sheet = started(database, mine, subject="О деле")
    with database.read() as session:
        assert sheets.sheet_of(session, mine, KIND, sheet.id).fields == {"subject": "О деле"}
        assert list(sheets.unfinished(session, other, KIND)) == []
        for reader, kind in (
            (other, KIND),
            (mine, "minutes"),
            (Reader(account_id=None, login="nobody"), KIND),
        ):
            with pytest.raises(NotFound, match="Незавершённой формы по этому адресу нет"):
                sheets.sheet_of(session, reader, kind, sheet.id)


def test_the_key_of_the_page_alone_saves_when_the_session_is_over(database: Database) -> None:
    mine = reader_named(database, "one")
    sheet = started(database, mine, subject="О деле")
    with database.work(ACTOR) as work:
        typed = {"subject": "О смотре\0"}
        assert not sheets.keep_unsigned(work, KIND, sheet.id, "ключ", typed)
        assert not sheets.keep_unsigned(work, "minutes", sheet.id, sheet.key, typed)
        assert not sheets.keep_unsigned(work, KIND, "\0", sheet.key, typed)
        assert sheets.keep_unsigned(work, KIND, sheet.id, sheet.key, typed)
    with database.read() as session:
        assert sheets.sheet_of(session, mine, KIND, sheet.id).fields == {"subject": "О смотре"}


def test_what_was_handed_in_stays_as_it_is(database: Database) -> None:
    mine = reader_named(database, "one")
    sheet = started(database, mine, subject="О деле")
    with database.work(ACTOR) as work:
        held = sheets.held(work, mine, KIND, sheet.id)
        sheets.hand_in(work, held, {"record": "x"})
        sheets.fill(work, held, {"subject": "Иное"})
    with database.read() as session:
        kept = sheets.sheet_of(session, mine, KIND, sheet.id)
        assert (kept.fields, kept.told) == ({"subject": "О деле"}, {"record": "x"})
        assert list(sheets.unfinished(session, mine, KIND)) == []


def test_after_a_month_a_sheet_goes_with_its_files(
    database: Database, clock: ManualClock, tmp_path: Path
) -> None:
    """Its files are checked like all others until then, and nobody's after."""
    mine, blobs = reader_named(database, "one"), BlobStore(tmp_path / "blobs")
    sheet = started(database, mine)
    with database.work(ACTOR) as work:
        file = prepare(blobs, extract_text, "письмо.txt", "Прошу принять".encode())
        sheets.set_files(work, sheets.held(work, mine, KIND, sheet.id), [file])
    with database.read() as session:
        assert check_fixity(session, blobs).intact == 1
    clock.advance(days=sheets.KEPT.days + 1)
    fresh = started(database, mine)
    with database.read() as session:
        assert [each.id for each in sheets.unfinished(session, mine, KIND)] == [fresh.id]
        assert check_fixity(session, blobs).intact == 0
