"""PostgreSQL's own programs: `pg_dump` upon an exported snapshot, `pg_restore` as one transaction.

The password goes by the environment, where no list of processes shows it.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy import Connection
from sqlalchemy.engine import URL

from regest.core.base.errors import Refusal, Unavailable
from regest.core.base.messages import _
from regest.core.preservation.backups.facts import DatabaseFacts, facts_of
from regest.core.store.database import understandable

_LOCK_MILLISECONDS = 30_000
_TOLD = 300
_TABLES = (
    "SELECT count(*) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace "
    "WHERE c.relkind IN ('r', 'p', 'v', 'm', 'S') AND n.nspname NOT LIKE 'pg\\_%%' "
    "AND n.nspname <> 'information_schema'"
)


@contextmanager
def reading(place: URL) -> Iterator[Connection]:
    """Give a connection that sees one state of the database and cannot change it.

    Raises:
        Unavailable: the database cannot be reached.
    """
    engine = sa.create_engine(
        place, poolclass=sa.NullPool, isolation_level="REPEATABLE READ", hide_parameters=True
    ).execution_options(postgresql_readonly=True)
    try:
        with understandable(), engine.connect() as connection:
            yield connection
    finally:
        engine.dispose()


def dump(place: URL, target: Path) -> DatabaseFacts:
    """Write a database into `target` and return the facts of the same snapshot.

    Raises:
        Unavailable: `program_missing`, there is no `pg_dump`; `backup_database`, it failed.
    """
    program = _program("pg_dump")
    with reading(place) as connection:
        snapshot = connection.exec_driver_sql("SELECT pg_export_snapshot()").scalar_one()
        _run(
            place,
            [
                *(program, "--format=custom", "--no-owner", "--no-privileges"),
                *(f"--lock-wait-timeout={_LOCK_MILLISECONDS}", f"--snapshot={snapshot}"),
                *(f"--file={target}", f"--dbname={_shown(place)}"),
            ],
        )
        target.chmod(0o600)
        return facts_of(connection)


def require_empty(place: URL) -> None:
    """Refuse a database that holds anything.

    Raises:
        Refusal: `restore_not_empty`.
        Unavailable: it cannot be reached.
    """
    with reading(place) as connection:
        found = connection.exec_driver_sql(_TABLES).scalar_one()
    if found:
        raise Refusal(
            "restore_not_empty",
            _("The database {name} is not empty: it holds {count} tables", name=place.database,
              count=found),
            remedy=_(
                "Name an empty one with --database. If an earlier restore into it was "
                "interrupted, drop it and create it anew."
            ),
        )  # fmt: skip


def load(place: URL, source: Path) -> None:
    """Fill an empty database from a dump, as a whole or not at all.

    Raises:
        Unavailable: `program_missing`, there is no `pg_restore`; `backup_database`, it failed.
    """
    program = _program("pg_restore")
    _run(
        place,
        [
            *(program, "--exit-on-error", "--single-transaction", "--no-owner"),
            *("--no-privileges", f"--dbname={_shown(place)}", str(source)),
        ],
    )


@contextmanager
def scratch(place: URL, name: str) -> Iterator[URL]:
    """Give an empty database of that name on the same server, and drop it after the block.

    Raises:
        Unavailable: `backup_scratch`, the login may make none.
    """
    quoted = '"' + name.replace('"', '""') + '"'
    try:
        _administer(place, f"CREATE DATABASE {quoted} TEMPLATE template0")
    except sa.exc.DBAPIError as fault:
        raise Unavailable(
            "backup_scratch",
            _("No database can be made for trying the backup: {cause}", cause=fault.orig),
            remedy=_("Let the login make databases, or name an empty one with --database."),
        ) from fault
    try:
        yield place.set(database=name)
    finally:
        _administer(place, f"DROP DATABASE {quoted} WITH (FORCE)")


def _administer(place: URL, statement: str) -> None:
    engine = sa.create_engine(place, poolclass=sa.NullPool, isolation_level="AUTOCOMMIT")
    try:
        with engine.connect() as connection:
            connection.exec_driver_sql(statement)
    finally:
        engine.dispose()


def _program(name: str) -> str:
    found = shutil.which(name)
    if found is None:
        raise Unavailable(
            "program_missing",
            _("The program {name} is not installed: a database of PostgreSQL is copied by it",
              name=name),
            remedy=_("Install postgresql-client of the server's version or a newer one."),
        )  # fmt: skip
    return found


def _run(place: URL, command: Sequence[str]) -> None:
    environment = dict(os.environ)
    if place.password:
        environment["PGPASSWORD"] = str(place.password)
    done = subprocess.run(
        command, env=environment, stdin=subprocess.DEVNULL, capture_output=True, check=False
    )
    if done.returncode:
        said = done.stderr.decode("utf-8", "replace").strip()[-_TOLD:]
        raise Unavailable(
            "backup_database",
            _("{program} failed: {cause}", program=Path(command[0]).name, cause=said),
            remedy=_("Mend what is said and try again: nothing was changed."),
        )


def _shown(place: URL) -> str:
    """Return the address as PostgreSQL's programs take it, without the password."""
    bare = place.set(drivername="postgresql", password=None)
    return bare.render_as_string(hide_password=False)
