"""The database of a deployment: two engines, one for writers and one for readers that cannot write.

SQLite runs by the only recipe that neither repeats numbers nor loses acknowledged work: WAL,
`synchronous=FULL`, `BEGIN IMMEDIATE` for writers, checkpoints under the writers' lock. PostgreSQL
runs the same code at READ COMMITTED with row locks.
"""

from __future__ import annotations

import datetime as dt
import json
import re
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from functools import partial
from pathlib import Path
from typing import Any, TypeVar
from urllib.parse import quote
from zoneinfo import ZoneInfo

import structlog
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import DatabaseError, DataError, OperationalError
from sqlmodel import Session

from regest.core.base.clock import Clock, local_day
from regest.core.base.errors import IntegrityBroken, Unavailable, UsageFault
from regest.core.base.messages import _
from regest.core.store.chain import HeadSigner
from regest.core.store.reading import Once, once
from regest.core.store.tallies import Tallies
from regest.core.store.work import Actor, Work
from regest.core.store.writers import WriterQueue

log = structlog.get_logger(__name__)

CHECKPOINT_BYTES = 4 * 1024 * 1024
_RETRIES = 5
_BUSY_MILLISECONDS = 30_000
_PRAGMAS = (
    "journal_mode=WAL",
    "synchronous=FULL",
    f"busy_timeout={_BUSY_MILLISECONDS}",
    "foreign_keys=ON",
    "wal_autocheckpoint=0",
    "trusted_schema=OFF",
    "cache_size=-16000",
)
_json = partial(json.dumps, ensure_ascii=False)
T = TypeVar("T")


class Database:
    """Opens units of work and reading sessions; made once per process and deployment."""

    def __init__(
        self, url: URL, folder: Path, zone: ZoneInfo, clock: Clock, signer: HeadSigner
    ) -> None:
        self.url = url
        self.zone = zone
        self.clock = clock
        self._last_id = ""
        self.signer = signer
        self.dialect = url.get_backend_name()
        self._queue = WriterQueue(folder / "writers.lock") if self.is_sqlite else None
        self._writer = _engine(url, writer=True)
        self._reader = _engine(url, writer=False)
        self._tallies = Tallies()

    @classmethod
    def open(
        cls, url: str, folder: Path, zone: ZoneInfo, clock: Clock, signer: HeadSigner
    ) -> Database:
        """Open the database at SQLAlchemy `url`; `folder` holds the lock that its writers share."""
        return cls(make_url(url), folder, zone, clock, signer)

    @property
    def is_sqlite(self) -> bool:
        """Whether this is the embedded database."""
        return self.dialect == "sqlite"

    @property
    def reader_engine(self) -> Engine:
        """The engine of readers: inspecting through it never takes the write lock."""
        return self._reader

    @property
    def writer_engine(self) -> Engine:
        """The engine of writers, for what no unit of work can do: nothing but maintenance."""
        return self._writer

    @contextmanager
    def inspect(self) -> Iterator[Connection]:
        """Give a connection that cannot write, for looking at tables which may not be current.

        Raises:
            Unavailable: there is no database, or it cannot be reached.
        """
        with understandable(), self._reader.connect() as connection:
            yield connection

    @contextmanager
    def read(self) -> Iterator[Session]:
        """Give a session that sees one state of the database and cannot change it."""
        shared = once(self)
        with understandable():
            if shared is not None:
                with shared.session() as session:
                    yield session
            else:
                with self._reading() as session:
                    yield session

    @contextmanager
    def reading_once(self) -> Iterator[None]:
        """Let all that this context reads inside the block share a session and see one state.

        What it writes ends that state: whatever is read afterwards sees what was written.
        """
        with Once(self, self._reading).in_force():
            yield

    def _reading(self) -> Session:
        return Session(
            self._reader, autoflush=False, expire_on_commit=False, info=self._tallies.info()
        )

    @contextmanager
    def work(self, actor: Actor) -> Iterator[Work]:
        """Give a unit of work that commits at the end of the block, or not at all.

        Raises:
            Unavailable: the database is locked, full or read-only; nothing was written.
            UnwitnessedChange: an audited row changed without an audit entry.
        """
        shared = once(self)
        with ExitStack() as turn:
            if shared is not None:
                shared.renew()
                turn.callback(shared.renew)
            if self._queue is not None:
                turn.enter_context(self._queue.turn())
            now = self.clock.now()
            with understandable(), Session(self._writer, expire_on_commit=False) as session:
                today = local_day(now, self.zone)
                work = Work(session, actor, now, today, self.signer, self.zone)
                # Two units of one moment are read in the order in which they wrote.
                work.begin_ids_after(self._last_id)
                try:
                    with work.witnessing():
                        yield work
                        work.seal()
                        session.commit()
                finally:
                    self._last_id = max(self._last_id, work.last_id)
            if self._queue is not None:
                self._checkpoint()
        work.run_after_commit()

    def attempt(self, actor: Actor, act: Callable[[Work], T]) -> T:
        """Run `act` in a unit of work; on PostgreSQL repeat it whole after a deadlock."""
        for attempt in range(_RETRIES):
            try:
                with self.work(actor) as work:
                    return act(work)
            except Unavailable as refusal:
                if refusal.code != "database_contended" or attempt == _RETRIES - 1:
                    raise
        raise AssertionError("unreachable")

    def today(self) -> dt.date:
        """Return the present day of the association (DAT-2)."""
        return local_day(self.clock.now(), self.zone)

    def durability(self) -> str:
        """Return how durable commits are: `full` when an acknowledged one survives power loss."""
        with self._reader.connect() as connection:
            if not self.is_sqlite:
                if connection.exec_driver_sql("SHOW fsync").scalar() != "on":
                    return "fsync=off"
                value = connection.exec_driver_sql("SHOW synchronous_commit").scalar()
                return "full" if value in {"on", "remote_apply"} else str(value)
            level = connection.exec_driver_sql("PRAGMA synchronous").scalar()
            return "full" if level == 2 else f"synchronous={level}"

    def dispose(self) -> None:
        """Close all connections."""
        self._writer.dispose()
        self._reader.dispose()

    def rewrite(self) -> bool:
        """Write the file of the embedded database anew, and empty its log; say whether both are.

        What was deleted is in neither then. A reader of an older state keeps the log from being
        emptied.

        Raises:
            sqlite3.Error: the file cannot be written anew, for lack of room or by a lock.
        """
        if self._queue is None:
            return False
        with self._queue.turn():
            raw = self._writer.raw_connection()
            try:
                cursor = raw.cursor()
                cursor.execute("VACUUM")
                busy, _log, _moved = cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
                cursor.close()
            except sqlite3.Error:
                raw.invalidate()
                raise
            finally:
                raw.close()
        return not busy

    def _checkpoint(self) -> None:
        """Fold the log into the database; what is committed stays so whatever happens here."""
        wal = Path(f"{self.url.database}-wal")
        if not wal.exists() or wal.stat().st_size <= CHECKPOINT_BYTES:
            return
        raw = self._writer.raw_connection()
        try:
            cursor = raw.cursor()
            # A reader of an older state stands in the way: leave the rest to the next writer.
            cursor.execute("PRAGMA busy_timeout=0")
            cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            cursor.execute(f"PRAGMA busy_timeout={_BUSY_MILLISECONDS}")
            cursor.close()
        except sqlite3.Error:
            log.warning("checkpoint_failed", exc_info=True)
            raw.invalidate()
        finally:
            raw.close()


def _engine(url: URL, *, writer: bool) -> Engine:
    if url.get_backend_name() != "sqlite":
        engine = create_engine(
            url, json_serializer=_json, pool_size=2, max_overflow=2, hide_parameters=True
        )
        if writer:
            event.listen(engine, "connect", _prepare_postgresql)
            return engine
        # At READ COMMITTED each statement of a reader would see another state.
        return engine.execution_options(postgresql_readonly=True, isolation_level="REPEATABLE READ")
    engine = create_engine(
        _existing(url),
        json_serializer=_json,
        pool_size=1 if writer else 4,
        # Whoever holds a reading session and needs a second one must not wait for others like it.
        max_overflow=0 if writer else 4,
        hide_parameters=True,
    )
    event.listen(engine, "connect", partial(_prepare_sqlite, writer=writer))
    event.listen(engine, "begin", _begin_immediate if writer else _begin_deferred)
    return engine


def _existing(url: URL) -> URL:
    """Return `url` such that a file which is gone is not made anew, empty, without a word."""
    if not url.database or url.database == ":memory:":
        return url
    file = f"file:{quote(url.database)}"
    return url.set(database=file).update_query_dict({"mode": "rw", "uri": "true"})


def _prepare_postgresql(connection: Any, _record: object) -> None:
    # A client that hangs with a lock in its hand must not keep all others waiting for ever.
    connection.execute(f"SET lock_timeout = {_BUSY_MILLISECONDS}")
    connection.commit()


def _prepare_sqlite(connection: Any, _record: object, *, writer: bool) -> None:
    connection.isolation_level = None
    for pragma in _PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")
    if not writer:
        connection.execute("PRAGMA query_only=ON")


def _begin_immediate(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def _begin_deferred(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN")


@contextmanager
def understandable() -> Iterator[None]:
    """Turn what a database says of itself into a refusal that a person understands."""
    try:
        yield
    except OperationalError as fault:
        raise _refusal(str(fault.orig)) from fault
    except DataError as fault:
        raise UsageFault(
            "text_unstorable",
            _("The text holds characters that cannot be kept, or is too long"),
            remedy=_("Remove what does not belong into it and try again."),
        ) from fault
    except DatabaseError as fault:
        # Its own kinds are mistakes of the program; this is what SQLite says of a torn file.
        if type(fault) is not DatabaseError:
            raise
        raise IntegrityBroken(
            "database_torn",
            _("The file of the database is damaged: {cause}", cause=fault.orig),
            remedy=_("Restore the database from a backup."),
        ) from fault


def _refusal(cause: str) -> Unavailable:
    if re.search("deadlock|serialize", cause):
        return Unavailable(
            "database_contended",
            _("Another change is being written just now"),
            remedy=_("Try again: nothing was written."),
        )
    if re.search("full|No space", cause):
        return Unavailable(
            "disk_full",
            _("The disk is full: nothing was written"),
            remedy=_("Free some space and try again."),
        )
    if "unable to open database file" in cause:
        return Unavailable(
            "database_missing",
            _("There is no database, or it may not be read"),
            remedy=_("Restore it from a backup, or mend its address in regest.toml."),
        )
    if re.search("locked|busy|lock timeout", cause):
        return Unavailable(
            "database_locked",
            _("Another program holds the database"),
            remedy=_("Find it with `regest doctor`, then try again."),
        )
    return Unavailable(
        "database_unavailable",
        _("The database cannot be used: {cause}", cause=cause),
        remedy=_("`regest doctor` explains what to mend."),
    )
