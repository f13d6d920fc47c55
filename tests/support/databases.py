"""A database with the catalogue's tables, a chain that has begun and a key that signs it.

Making the tables takes half a second of processor time, copying them a hundredth: `prepare` copies
tables of SQLite, and `Templates` copies whole databases, filled or not, of either kind.
"""

from __future__ import annotations

import datetime as dt
import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory, mkdtemp
from typing import Self
from zoneinfo import ZoneInfo

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import create_engine, make_url

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
from tests.support.postgresql import fresh_database

ZONE = ZoneInfo("Asia/Barnaul")
START = dt.datetime(2026, 10, 27, 2, 15, tzinfo=dt.UTC)
KEY = "audit.pem"
FILE = "regest.sqlite"
Fill = Callable[[Database], None]


def manual_clock() -> ManualClock:
    """Return a clock that stands at the start of a working day in Barnaul."""
    return ManualClock(START)


def prepare(url: str, folder: Path) -> None:
    """Make the tables at `url`, begin the chain, and write its key into `folder`."""
    place = make_url(url)
    if place.get_backend_name() == "sqlite":
        Path(place.database or "").write_bytes(_tables())
    else:
        _make_tables(url, folder)
    engine = create_engine(url)
    with engine.begin() as connection:
        head = {"id": 1, "chain": new_id(START), "sequence": 0, "digest": GENESIS}
        connection.execute(AuditHead.__table__.insert().values(**head))  # type: ignore[attr-defined]
    engine.dispose()
    HeadSigner.create_file(folder / KEY)


def _make_tables(url: str, folder: Path) -> None:
    upgrade(url, folder, [TableSet(CORE, "0", CORE_SCRIPTS)])


@cache
def _tables() -> bytes:
    """Return a file of SQLite that has the tables and nothing in them."""
    with TemporaryDirectory() as name:
        file = Path(name, FILE)
        _make_tables(f"sqlite:///{file}", file.parent)
        return file.read_bytes()


@contextmanager
def opened(url: str, folder: Path, clock: Clock | None = None) -> Iterator[Database]:
    """Open the database that `prepare` made, and close it after the block."""
    signer = HeadSigner.from_file(folder / KEY)
    database = Database.open(url, folder, ZONE, clock or manual_clock(), signer)
    try:
        yield database
    finally:
        database.dispose()


def left_bare(_database: Database) -> None:
    """Fill a database with nothing."""


class Templates:
    """Databases that are made once for each way of filling them, and copied for each test.

    A copy has the chain and the key of its template; nobody ever opens the template itself.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._made: dict[tuple[str, Fill], tuple[str, Path]] = {}
        self._stack = ExitStack()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_exception: object) -> None:
        self._stack.close()

    @contextmanager
    def copied(self, kind: str, folder: Path, fill: Fill = left_bare) -> Iterator[str]:
        """Give the URL of a copy on `sqlite` or `postgresql`; its key lies in `folder`.

        `fill` is called once, with a clock that stands at `START`.
        """
        if (kind, fill) not in self._made:
            self._made[kind, fill] = self._make(kind, fill)
        template, home = self._made[kind, fill]
        shutil.copy(home / KEY, folder / KEY)
        if kind == "sqlite":
            shutil.copy(home / FILE, folder / FILE)
            yield f"sqlite:///{folder / FILE}"
            return
        with fresh_database(template) as url:
            yield url

    def _make(self, kind: str, fill: Fill) -> tuple[str, Path]:
        # Skips the test where there is no server, so nothing may be left behind before it.
        other = self._stack.enter_context(fresh_database()) if kind == "postgresql" else ""
        # A template that could not be made leaves its folder behind.
        home = Path(mkdtemp(dir=self._folder))
        url = other or f"sqlite:///{home / FILE}"
        prepare(url, home)
        with opened(url, home) as database:
            fill(database)
        # What is still written ahead would not be copied.
        assert not (home / f"{FILE}-wal").exists()
        return str(make_url(url).database), home


def other_signer() -> HeadSigner:
    """Return a signer with a key that is not the deployment's."""
    return HeadSigner(Ed25519PrivateKey.generate())
