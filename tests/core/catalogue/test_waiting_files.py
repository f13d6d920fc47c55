"""Files that wait for a record: kept as they were prepared, checked, and let go."""

from __future__ import annotations

from pathlib import Path

from regest.core.catalogue import waiting_files
from regest.core.catalogue.components import PreparedFile, prepare
from regest.core.catalogue.tables import ComponentRole
from regest.core.documents.extract import extract_text
from regest.core.documents.outcome import TextOutcome
from regest.core.preservation.fixity import check_fixity
from regest.core.store.blobs import BlobStore
from regest.core.store.database import Database
from regest.core.store.work import Actor

ACTOR = Actor("secretary")
HOLDER, LETTER = "letter", "01a17b23-b4a0-7000-8000-000000000001"


def prepared(blobs: BlobStore) -> tuple[PreparedFile, ...]:
    """Return a text, and a file that nothing could be read out of."""
    text = prepare(blobs, extract_text, "письмо.txt", "Прошу принять".encode())
    locked = TextOutcome("failed", reason="файл защищён паролем", media_type="application/zip")
    annex = prepare(blobs, lambda *_: locked, "a.zip", b"PK", ComponentRole.ANNEX)
    return text, annex


def keep(database: Database, files: tuple[PreparedFile, ...]) -> None:
    """Keep the files for the letter."""
    with database.work(ACTOR) as work:
        waiting_files.keep(work, HOLDER, LETTER, files)
        work.witness("letter.offered", HOLDER, LETTER)


def test_they_come_back_as_they_were_prepared(database: Database, tmp_path: Path) -> None:
    files = prepared(BlobStore(tmp_path / "blobs"))
    keep(database, files)
    with database.read() as session:
        assert waiting_files.kept(session, HOLDER, LETTER) == files
        assert waiting_files.kept(session, "minutes", LETTER) == ()


def test_their_bytes_are_checked_until_they_are_let_go(database: Database, tmp_path: Path) -> None:
    blobs = BlobStore(tmp_path / "blobs")
    files = prepared(blobs)
    keep(database, files)
    with database.read() as session:
        assert (check_fixity(session, blobs).intact, check_fixity(session, blobs).orphans) == (
            2,
            (),
        )
    blobs.path(files[1].sha256).unlink()
    with database.read() as session:
        (damaged,) = check_fixity(session, blobs).damaged
    assert (damaged.name, damaged.state, damaged.record_id) == ("a.zip", "missing", LETTER)
    with database.work(ACTOR) as work:
        waiting_files.let_go(work, HOLDER, LETTER)
        work.witness("letter.dropped", HOLDER, LETTER)
    with database.read() as session:
        found = check_fixity(session, blobs)
    assert (found.intact, found.damaged, found.orphans) == (0, (), (files[0].sha256,))
