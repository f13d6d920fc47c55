"""A database with the catalogue's tables, a chain that has begun and a key that signs it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from zoneinfo import ZoneInfo

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import create_engine

import regest.core.catalogue.tables
import regest.core.catalogue.task_tables
import regest.core.people.tables  # noqa: F401
from regest.core.base.clock import Clock, ManualClock
from regest.core.base.identifiers import new_id
from regest.core.store.chain import GENESIS, HeadSigner
from regest.core.store.database import Database
from regest.core.store.migrate import CORE_SCRIPTS, upgrade
from regest.core.store.revisions import CORE, TableSet
from regest.core.store.tables import AuditHead

ZONE = ZoneInfo("Asia/Barnaul")
START = dt.datetime(2026, 10, 27, 2, 15, tzinfo=dt.UTC)
KEY = "audit.pem"


def manual_clock() -> ManualClock:
    """Return a clock that stands at the start of a working day in Barnaul."""
    return ManualClock(START)


def prepare(url: str, folder: Path) -> None:
    """Make the tables at `url`, begin the chain, and write its key into `folder`."""
    upgrade(url, folder, [TableSet(CORE, "0", CORE_SCRIPTS)])
    engine = create_engine(url)
    with engine.begin() as connection:
        head = {"id": 1, "chain": new_id(START), "sequence": 0, "digest": GENESIS}
        connection.execute(AuditHead.__table__.insert().values(**head))  # type: ignore[attr-defined]
    engine.dispose()
    HeadSigner.create_file(folder / KEY)


@contextmanager
def opened(url: str, folder: Path, clock: Clock | None = None) -> Iterator[Database]:
    """Open the database that `prepare` made, and close it after the block."""
    signer = HeadSigner.from_file(folder / KEY)
    database = Database.open(url, folder, ZONE, clock or manual_clock(), signer)
    try:
        yield database
    finally:
        database.dispose()


def other_signer() -> HeadSigner:
    """Return a signer with a key that is not the deployment's."""
    return HeadSigner(Ed25519PrivateKey.generate())
