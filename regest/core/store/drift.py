"""Whether the tables are what the models and guards say: what `regest db check` shows.

Alembic's comparison sees tables, columns, keys and indexes, but neither CHECKs nor triggers. Those
are compared with a scratch copy made from the models: in memory for SQLite, in temporary tables of
a transaction that is rolled back for PostgreSQL.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import MetaData, Table
from sqlalchemy.engine import URL, Connection
from sqlmodel import SQLModel

from regest.core.store.guards import create_statements, trigger_names
from regest.core.store.migrate import migration_options
from regest.core.store.revisions import CORE, TableSet, plugins_with_tables

_CAST = re.compile(r"::(?:text|character varying)(?:\[\])?")
_BRACKETED = re.compile(r"\((\w+|'[^']*'|ARRAY\[[^][]*\])\)")


@dataclass(frozen=True, slots=True)
class Drift:
    """One difference between code and database: whose tables, and what differs (English)."""

    owner: str
    what: str


def drift(url: str | URL, sets: Sequence[TableSet], metadata: MetaData) -> tuple[Drift, ...]:
    """Return every difference between the models in `metadata` and the database; empty: none.

    The models of all `sets` must have been imported. Nothing is changed.
    """
    engine = sa.create_engine(url, poolclass=sa.NullPool)
    found: list[Drift] = []
    try:
        with engine.connect() as connection:
            others = {*plugins_with_tables(connection), *(tables.name for tables in sets)} - {CORE}
            names = sorted(others)
            for tables in sets:
                found += _structure(connection, tables, metadata, names)
            with _scratch(connection, metadata) as (scratch, schema):
                for tables in sets:
                    found += _checks(connection, scratch, schema, tables)
                if any(tables.name == CORE for tables in sets):
                    found += _guards(connection, scratch, schema)
            connection.rollback()
    finally:
        engine.dispose()
    return tuple(found)


def compare_options(tables: TableSet, others: Sequence[str], dialect: str) -> dict[str, object]:
    """Return the options by which Alembic compares the tables of one set and no others.

    `others` are the names of all plugins that the database holds tables of.
    """
    declared = _declared_by(tables)

    def is_ours(item: object, name: str, kind: str, reflected: bool, _against: object) -> bool:  # noqa: FBT001
        del item
        return kind != "table" or (tables.owns(name, others) if reflected else name in declared)

    return {
        **migration_options(tables, dialect),
        "include_name": lambda name, kind, _: kind != "table" or tables.owns(name, others),
        "include_object": is_ours,
    }


def _declared_by(tables: TableSet) -> frozenset[str]:
    """Return the tables that the imported models of this set declare."""
    names = set()
    for mapper in SQLModel._sa_registry.mappers:  # noqa: SLF001 - SQLModel has no other list
        name = str(mapper.local_table.name)  # type: ignore[attr-defined]
        # Which plugins there are is not known from names: their models may be imported unasked.
        ours = mapper.class_.__module__.startswith("regest.core.")
        if ours if tables.name == CORE else tables.owns(name):
            names.add(name)
    return frozenset(names)


def _structure(
    connection: Connection, tables: TableSet, metadata: MetaData, others: Sequence[str]
) -> Iterator[Drift]:
    options = compare_options(tables, others, connection.dialect.name)
    context = MigrationContext.configure(connection, opts=options)
    for difference in compare_metadata(context, metadata):
        # A changed column comes as a list of changes, anything else as one tuple.
        changes = difference if isinstance(difference, list) else [difference]
        for change in changes:
            yield Drift(tables.name, " ".join(_shown(part) for part in change if part is not None))


def _shown(part: object) -> str:
    if isinstance(part, Table):
        return part.name
    if isinstance(part, sa.Column):
        return f"{part.table.name}.{part.name}"
    if isinstance(part, sa.Index | sa.Constraint):
        return str(part.name)
    return str(part)


def _checks(
    connection: Connection,
    scratch: Connection,
    schema: str | None,
    tables: TableSet,
) -> Iterator[Drift]:
    present = set(sa.inspect(connection).get_table_names())
    for name in sorted(_declared_by(tables) & present):
        actual = _checks_of(connection, name, None)
        wanted = _checks_of(scratch, name, schema)
        for check in sorted(actual.keys() | wanted.keys()):
            if actual.get(check) != wanted.get(check):
                yield Drift(tables.name, f"check {name}.{check}")


def _checks_of(connection: Connection, table: str, schema: str | None) -> Mapping[str, str]:
    checks = sa.inspect(connection).get_check_constraints(table, schema=schema)
    return {str(check["name"]): _without_casts(check["sqltext"]) for check in checks}


def _without_casts(condition: str) -> str:
    """Return a CHECK as it was meant: PostgreSQL casts the same words elsewhere after a restore."""
    bare = _CAST.sub("", condition)
    while (simpler := _BRACKETED.sub(r"\1", bare)) != bare:
        bare = simpler
    return bare


def _guards(connection: Connection, scratch: Connection, schema: str | None) -> Iterator[Drift]:
    dialect = connection.dialect.name
    actual = _triggers(connection, None)
    for statement in create_statements(dialect):
        function = re.search(r"FUNCTION (\w+)\(\) RETURNS .*\$\$ (.*) \$\$", statement)
        if function is None:
            scratch.exec_driver_sql(statement)
        elif _function_source(connection, function[1]) != function[2]:
            yield Drift(CORE, f"guard function {function[1]}")
            return
    wanted = _triggers(scratch, schema)
    for name in trigger_names():
        if actual.get(name) != wanted.get(name):
            yield Drift(CORE, f"guard trigger {name}")


def _triggers(connection: Connection, schema: str | None) -> Mapping[str, str]:
    if connection.dialect.name == "sqlite":
        rows = connection.exec_driver_sql(
            "SELECT name, sql FROM sqlite_master WHERE type='trigger'"
        )
        return {row[0]: row[1] for row in rows}
    rows = connection.execute(
        sa.text(
            "SELECT t.tgname, pg_get_triggerdef(t.oid, true) || t.tgenabled::text "
            "FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid "
            "JOIN pg_namespace n ON n.oid = c.relnamespace "
            "WHERE NOT t.tgisinternal AND n.nspname = COALESCE(:schema, current_schema())"
        ),
        {"schema": schema},
    )
    return {row[0]: row[1] for row in rows}


def _function_source(connection: Connection, name: str) -> str:
    found = connection.scalar(
        sa.text("SELECT prosrc FROM pg_proc WHERE proname = :name"), {"name": name}
    )
    return str(found or "").strip()


@contextmanager
def _scratch(connection: Connection, metadata: MetaData) -> Iterator[tuple[Connection, str | None]]:
    if connection.dialect.name == "sqlite":
        engine = sa.create_engine("sqlite://")
        try:
            with engine.connect() as scratch:
                metadata.create_all(scratch)
                yield scratch, None
        finally:
            engine.dispose()
        return
    engine = sa.create_engine(connection.engine.url, poolclass=sa.NullPool)
    try:
        with engine.connect() as plain:
            scratch = plain.execution_options(schema_translate_map={None: "pg_temp"})
            metadata.create_all(scratch, checkfirst=False)
            schema = scratch.scalar(
                sa.text("SELECT nspname FROM pg_namespace WHERE oid = pg_my_temp_schema()")
            )
            yield scratch, schema
            scratch.rollback()
    finally:
        engine.dispose()
