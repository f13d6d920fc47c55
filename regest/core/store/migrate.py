"""Moving tables from revision to revision: one Alembic environment, a version table per table set.

Upgrades run on an engine of their own, one transaction per revision: a revision that fails leaves
nothing behind. Alembic is imported when it is needed, so no start pays for it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import sqlalchemy as sa
from sqlalchemy import MetaData
from sqlalchemy.engine import Connection, Engine, make_url
from sqlalchemy.engine.interfaces import DBAPIConnection

from regest.core.base.errors import IntegrityBroken, Refusal
from regest.core.base.messages import _
from regest.core.store.columns import NAMING
from regest.core.store.database import understandable
from regest.core.store.guards import create_statements
from regest.core.store.revisions import MigrationStatus, TableSet, state
from regest.core.store.writers import WriterQueue

if TYPE_CHECKING:
    from alembic.runtime.environment import OnVersionApplyFn
    from alembic.runtime.migration import MigrationContext, MigrationInfo, RevisionStep

CORE_SCRIPTS = Path(__file__).parent / "migrations"

_LOCK_KEY = 0x7265_6765_7374  # "regest", for PostgreSQL's advisory lock
# A guard may ask another table: while that one is recreated, nobody may look whether it is there.
_SQLITE_PRAGMAS = (
    "journal_mode=WAL",
    "synchronous=FULL",
    "busy_timeout=30000",
    "foreign_keys=OFF",
    "legacy_alter_table=ON",
)

Report = Callable[[TableSet, str], None]


@dataclass(frozen=True, slots=True)
class Applied:
    """A revision that was applied to a table set."""

    owner: str
    revision: str


def upgrade(
    url: str,
    folder: Path,
    sets: Sequence[TableSet],
    report: Report | None = None,
    before: Callable[[], None] = lambda: None,
) -> tuple[Applied, ...]:
    """Bring every table set to its newest revision, in the order given (core first).

    `folder` is the deployment's, where writers queue; `report` is told of each revision before it
    is committed. `before` is called when something is to be applied, while writers wait. Returns
    what was applied, empty when all was current.

    Raises:
        Unavailable: the database is newer than the code, which is checked for all sets before any
            change; or it cannot be reached.
        IntegrityBroken: a revision left rows that refer to nothing; it was rolled back.
    """
    applied: list[Applied] = []

    def note(tables: TableSet, revision: str) -> None:
        applied.append(Applied(tables.name, revision))
        if report is not None:
            report(tables, revision)

    with understandable(), _migration_engine(url) as engine, _alone(engine, folder):
        for tables in sets:
            _refuse_newer(engine, tables)
        if any(_is_behind(engine, tables) for tables in sets):
            before()
        for tables in sets:
            if tables.revisions():
                _run(engine, tables, "head", note)
    return tuple(applied)


def downgrade(url: str, folder: Path, tables: TableSet) -> None:
    """Take a table set back to nothing by its own revisions; for trying them, data are lost."""
    with _migration_engine(url) as engine, _alone(engine, folder):
        _refuse_newer(engine, tables)
        _run(engine, tables, "base", lambda *_: None)
        with engine.begin() as connection:
            _drop(connection, tables.version_table)


def drop(url: str, folder: Path, tables: TableSet) -> tuple[str, ...]:
    """Drop a plugin's tables and its version table, and return their names.

    The plugin's own code is not asked: it may be gone.

    Raises:
        Refusal: a table of somebody else refers to one of these; nothing was changed.
    """
    with _migration_engine(url) as engine, _alone(engine, folder), engine.begin() as connection:
        names = owned_tables(connection, tables)
        for name in names:
            _drop(connection, name)
        _drop(connection, tables.version_table)
    return names


def owned_tables(connection: Connection, tables: TableSet) -> tuple[str, ...]:
    """Return the names of a plugin's tables, those that refer to others first.

    Raises:
        Refusal: a table of somebody else refers to one of these.
    """
    inspector = sa.inspect(connection)
    names: list[str] = []
    for name, _keys in inspector.get_sorted_table_and_fkc_names():
        if name is None:
            continue
        if tables.owns(name):
            names.append(name)
            continue
        for key in inspector.get_foreign_keys(name):
            if tables.owns(key["referred_table"]):
                raise _referred(name, key["referred_table"])
    return tuple(reversed(names))


def migration_options(tables: TableSet, dialect: str) -> dict[str, Any]:
    """Return the Alembic options by which a table set sees its own tables alone."""
    return {
        "version_table": tables.version_table,
        "transactional_ddl": True,
        "transaction_per_migration": True,
        "render_as_batch": dialect == "sqlite",
        "target_metadata": MetaData(naming_convention=NAMING),
    }


def _run(engine: Engine, tables: TableSet, target: str, report: Report) -> None:
    from alembic.config import Config
    from alembic.runtime.environment import EnvironmentContext
    from alembic.script import ScriptDirectory

    script = ScriptDirectory(str(tables.folder))

    def steps(heads: str, _context: MigrationContext) -> list[RevisionStep]:
        # The calls that Alembic's own upgrade and downgrade commands make.
        if target == "base":
            return script._downgrade_revs(target, heads)  # noqa: SLF001
        return script._upgrade_revs(target, heads)  # noqa: SLF001

    def after_step(*, ctx: MigrationContext, step: MigrationInfo, **_rest: object) -> None:
        if ctx.connection is not None:
            _settle(ctx.connection)
        report(tables, step.up_revision_id or "")

    options = migration_options(tables, engine.dialect.name)
    with engine.connect() as connection, EnvironmentContext(Config(), script, fn=steps) as context:
        context.configure(
            connection=connection, on_version_apply=cast("OnVersionApplyFn", after_step), **options
        )
        with context.begin_transaction():
            context.run_migrations()


def _settle(connection: Connection) -> None:
    """Put back what a revision may have lost without a word: guard triggers, referred rows."""
    dialect = connection.dialect.name
    present = set(sa.inspect(connection).get_table_names())
    for statement in create_statements(dialect, present):
        connection.exec_driver_sql(statement)
    if dialect != "sqlite":
        return
    orphans = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
    if orphans:
        raise IntegrityBroken(
            "migration_orphans",
            _.n(
                "The upgrade would leave {count} row of {table} that refers to nothing",
                "The upgrade would leave {count} rows of {table} that refer to nothing",
                len(orphans),
                table=orphans[0][0],
            ),
            remedy=_("Nothing was changed. Restore the missing rows from a backup first."),
        )


def _is_behind(engine: Engine, tables: TableSet) -> bool:
    with engine.connect() as connection:
        found = state(connection, tables)
        connection.rollback()
    return found.complaint() is not None


def _refuse_newer(engine: Engine, tables: TableSet) -> None:
    with engine.connect() as connection:
        found = state(connection, tables)
        complaint = found.complaint()
        connection.rollback()
    if complaint is not None and found.status is MigrationStatus.AHEAD:
        raise complaint


def _drop(connection: Connection, table: str) -> None:
    name = connection.dialect.identifier_preparer.quote(table)
    connection.execute(sa.text(f"DROP TABLE IF EXISTS {name}"))


def _referred(table: str, target: str) -> Refusal:
    return Refusal(
        "tables_referred_to",
        _(
            "Table {table} of somebody else refers to {target}: it cannot be dropped",
            table=table,
            target=target,
        ),
        remedy=_("Purge the module that owns {table} first.", table=table),
    )


@contextmanager
def _migration_engine(url: str) -> Iterator[Engine]:
    engine = sa.create_engine(make_url(url), poolclass=sa.NullPool)
    if engine.dialect.name == "sqlite":
        sa.event.listen(engine, "connect", _prepare_sqlite)
        sa.event.listen(engine, "begin", lambda found: found.exec_driver_sql("BEGIN IMMEDIATE"))
    try:
        yield engine
    finally:
        engine.dispose()


def _prepare_sqlite(connection: DBAPIConnection, _record: object) -> None:
    # Foreign keys must be off before BEGIN: with them on, recreating a parent deletes its children.
    connection.isolation_level = None
    cursor = connection.cursor()
    for pragma in _SQLITE_PRAGMAS:
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


@contextmanager
def _alone(engine: Engine, folder: Path) -> Iterator[None]:
    """Keep writers and other upgrades waiting."""
    if engine.dialect.name == "sqlite":
        with WriterQueue(folder / "writers.lock").turn():
            yield
        return
    with engine.connect() as connection:
        connection.execution_options(isolation_level="AUTOCOMMIT")
        connection.execute(sa.select(sa.func.pg_advisory_lock(_LOCK_KEY)))
        try:
            yield
        finally:
            connection.execute(sa.select(sa.func.pg_advisory_unlock(_LOCK_KEY)))
