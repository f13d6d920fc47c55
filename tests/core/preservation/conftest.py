"""A furnished catalogue with letters and files, and the doctor's view of it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from regest.core.base.secret_files import AUDIT_KEY
from regest.core.catalogue import ledger, records
from regest.core.catalogue.components import PreparedFile
from regest.core.catalogue.tables import ComponentRole, Record
from regest.core.documents.extract import TextOutcome
from regest.core.preservation.health import Patient
from regest.core.store.blobs import BlobStore
from regest.core.store.database import Database
from regest.core.store.migrate import CORE_SCRIPTS
from regest.core.store.revisions import CORE, TableSet
from tests.support.archives import Archive
from tests.support.catalogue import CLERK, NOBODY, a_letter, a_party, furnish
from tests.support.databases import KEY


@pytest.fixture
def archive(database: Database, tmp_path: Path) -> Archive:
    """Give an archive in good health."""
    furnish(database)
    secrets = tmp_path / "secrets"
    secrets.mkdir(mode=0o700)
    (secrets / "key").touch(mode=0o400)
    shutil.copy(tmp_path / KEY, secrets / AUDIT_KEY)
    blobs = BlobStore(tmp_path / "blobs")
    hashes = []
    with database.work(CLERK) as work:
        sender = a_party(work, "Минцифры").id
    for number in range(6):
        stored = blobs.put_bytes(f"letter {number}".encode())
        hashes.append(stored.sha256)
        text = TextOutcome(status="empty", text="")
        file = PreparedFile(
            f"{number}.txt", ComponentRole.MAIN, stored.sha256, stored.size_bytes, text
        )
        with database.work(CLERK) as work:
            record = a_letter(work, f"Письмо {number}", correspondent=sender, files=(file,))
    with database.work(CLERK) as work:
        records.annul(work, NOBODY, work.session.get_one(Record, record.id), "ошибка")
    with database.work(CLERK) as work:
        ledger.reserve(work, "incoming", "ждём оригинал")
    tables = (TableSet(CORE, "0", CORE_SCRIPTS),)
    return Archive(Patient(tmp_path, database, blobs, tables), database, blobs, tuple(hashes))
