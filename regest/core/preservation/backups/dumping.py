"""The database as it is at one moment, written to a file while others go on writing.

SQLite: `VACUUM INTO`, one reading transaction that keeps no writer waiting, reads every page, so
that a damaged file is noticed, and leaves free pages behind, where destroyed text would lie.
PostgreSQL: `pg_dump` in its custom form, upon the very snapshot that the facts are read from.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy.engine import URL, make_url

from regest.core.base.errors import IntegrityBroken, Unavailable
from regest.core.base.messages import _
from regest.core.preservation.backups import postgresql
from regest.core.preservation.backups.durable import sync_file
from regest.core.preservation.backups.facts import DatabaseFacts, facts_of

SQLITE, POSTGRESQL = "sqlite", "postgresql"
_FILES = {SQLITE: "database.sqlite", POSTGRESQL: "database.dump"}


def kind_of(url: str) -> str:
    """Return which database `url` names: `sqlite` or `postgresql`."""
    return make_url(url).get_backend_name()


def file_of(kind: str) -> str:
    """Return the name of a database's copy in a backup."""
    return _FILES[kind]


def size_of(url: str) -> int:
    """Return about how many bytes the copy of a database takes at most.

    Raises:
        Unavailable: it cannot be reached.
    """
    place = make_url(url)
    if place.get_backend_name() == SQLITE:
        return sum(
            path.stat().st_size
            for path in (Path(f"{place.database}{end}") for end in ("", "-wal"))
            if path.exists()
        )
    with postgresql.reading(place) as connection:
        found = connection.exec_driver_sql("SELECT pg_database_size(current_database())")
        return int(found.scalar_one())


def dump(url: str, target: Path) -> DatabaseFacts:
    """Write the database at `url` into `target` and return the facts of the very same moment.

    Raises:
        Unavailable: it cannot be reached, `pg_dump` is missing or failed, or the disk is full.
        IntegrityBroken: the database file is damaged: copies of it would be, too.
    """
    place = make_url(url)
    target.unlink(missing_ok=True)
    if place.get_backend_name() == SQLITE:
        return _dump_sqlite(place, target)
    facts = postgresql.dump(place, target)
    sync_file(target)
    return facts


def _dump_sqlite(place: URL, target: Path) -> DatabaseFacts:
    source = Path(place.database or "")
    if not source.is_file():
        raise Unavailable(
            "database_missing",
            _("There is no database, or it may not be read"),
            remedy=_("Restore it from a backup, or mend its address in regest.toml."),
        )
    try:
        with closing(sqlite3.connect(source, isolation_level=None)) as connection:
            connection.execute("PRAGMA busy_timeout=30000")
            connection.execute("VACUUM INTO ?", (str(target),))
    except sqlite3.DatabaseError as fault:
        raise _refused(fault) from fault
    target.chmod(0o600)
    sync_file(target)
    return sqlite_facts(target)


def sqlite_facts(file: Path) -> DatabaseFacts:
    """Return the facts of a copy that nobody writes to."""
    engine = sa.create_engine(f"sqlite:///{file}", poolclass=sa.NullPool)
    try:
        with engine.connect() as connection:
            return facts_of(connection)
    finally:
        engine.dispose()


def _refused(fault: sqlite3.DatabaseError) -> Unavailable | IntegrityBroken:
    if fault.sqlite_errorcode in {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}:
        return IntegrityBroken(
            "database_torn",
            _("The file of the database is damaged: {cause}", cause=fault),
            remedy=_("Restore the database from a backup."),
        )
    return Unavailable(
        "backup_database",
        _("The database could not be copied: {cause}", cause=fault),
        remedy=_("Free some space or mend what is said, then try again: nothing was changed."),
    )
