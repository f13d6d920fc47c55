"""A writer that lives to be killed: stores files, registers letters, says what is committed."""

from __future__ import annotations

import hashlib
import random
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing.connection import Connection
from pathlib import Path

from regest.core.base.clock import SystemClock
from regest.core.catalogue.components import PreparedFile
from regest.core.catalogue.drafts import Draft
from regest.core.catalogue.ledger import NumberWish
from regest.core.catalogue.registration import register
from regest.core.catalogue.tables import ComponentRole
from regest.core.documents.extract import TextOutcome
from regest.core.store import database as storing
from regest.core.store.blobs import BlobStore
from regest.core.store.database import Database
from regest.core.store.work import Work
from tests.support.catalogue import CLERK, NOBODY
from tests.support.databases import opened

LARGEST = 300_000
# Small, so that many kills hit a checkpoint.
CHECKPOINT_BYTES = 200_000


def content_of(key: str) -> bytes:
    """Return the file that belongs to a key: the same bytes whenever it is asked for."""
    chance = random.Random(key)
    return chance.randbytes(chance.randrange(1, LARGEST))


def write(database: Database, blobs: BlobStore, key: str) -> str:
    """Store the key's file and register its letter, once however often; return the number."""
    content = content_of(key)
    stored = blobs.put_bytes(content)
    assert stored.sha256 == hashlib.sha256(content).hexdigest()
    file = PreparedFile(
        f"{key}.bin",
        ComponentRole.MAIN,
        stored.sha256,
        stored.size_bytes,
        TextOutcome(status="empty"),
    )
    draft = Draft(
        "incoming_letter",
        f"Письмо {key}",
        files=(file,),
        wish=NumberWish(ledger="incoming"),
        key=key,
    )

    def act(work: Work) -> str:
        return register(work, NOBODY, draft).record.number

    return database.attempt(CLERK, act)


@contextmanager
def at_work(url: str, folder: Path) -> Iterator[tuple[Database, BlobStore]]:
    """Open what a writer needs, with checkpoints far more often than usual."""
    usual, storing.CHECKPOINT_BYTES = storing.CHECKPOINT_BYTES, CHECKPOINT_BYTES
    try:
        with opened(url, folder, SystemClock()) as database:
            yield database, BlobStore(folder / "blobs")
    finally:
        storing.CHECKPOINT_BYTES = usual


def live(url: str, folder: Path, told: Connection) -> None:
    """Write until death; tell each key before it is tried, and with its number once committed."""
    with at_work(url, folder) as (database, blobs):
        while True:
            key = secrets.token_hex(8)
            told.send((key, ""))
            told.send((key, write(database, blobs, key)))
