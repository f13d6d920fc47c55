"""Somebody with the database in hands: changes what they like, and knows nothing of the key."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, inspect
from sqlalchemy.exc import DBAPIError

from regest.core.store.chain import is_audited, raw_text
from regest.core.store.guards import drop_statements

CHAIN_TABLES = ("audit_entry", "audit_head", "audit_signature")
Value = object
Row = dict[str, Any]


@dataclass(frozen=True)
class Mutation:
    """What was done: a change of `column`, a deletion or an insertion of the row with `keys`."""

    table: str
    keys: tuple[str, ...]
    what: str


class Attacker:
    """Makes one random change at a time, and takes it back by rolling back."""

    def __init__(self, url: str, seed: int) -> None:
        self.engine = _unguarded_engine(url)
        self.random = random.Random(seed)
        with self.engine.connect() as connection:
            inspector = inspect(connection)
            self.columns = {
                name: [column["name"] for column in inspector.get_columns(name)]
                for name in inspector.get_table_names()
                if is_audited(name) or name in CHAIN_TABLES
            }
            self.keys = {
                name: inspector.get_pk_constraint(name)["constrained_columns"]
                for name in self.columns
            }

    @contextmanager
    def mutated(self) -> Iterator[tuple[Connection, Mutation]]:
        """Give a connection on which one thing is not as it was, until the end of the block."""
        with self.engine.connect() as connection:
            mutation = None
            while mutation is None:
                table = self.random.choice(sorted(self.columns))
                act = self.random.choice([self._change, self._change, self._delete, self._insert])
                row = self.random.choice(self._rows(connection, table))
                try:
                    mutation = act(connection, table, row)
                except DBAPIError:
                    # The database itself will not hold such a value.
                    connection.rollback()
            try:
                yield connection, mutation
            finally:
                connection.rollback()

    def _change(self, connection: Connection, table: str, row: Row) -> Mutation | None:
        column = self.random.choice(self.columns[table])
        if table == "audit_head" and column == "id":
            return None
        value = self._other(connection, row[column])
        names = [column, *self.keys[table]]
        assignment = f'"{column}" = {self._mark(connection)}'
        where = self._where(connection, table)
        before = self._rows(connection, table)
        connection.exec_driver_sql(
            f'UPDATE "{table}" SET {assignment} WHERE {where}',
            (value, *(row[name] for name in names[1:])),
        )
        if self._rows(connection, table) == before:
            connection.rollback()
            return None
        keys = {self._key(table, row), self._key(table, {**row, column: value})}
        return Mutation(table, tuple(keys), f"{column}={value!r:.60}")

    def _delete(self, connection: Connection, table: str, row: Row) -> Mutation:
        parameters = tuple(row[name] for name in self.keys[table])
        connection.exec_driver_sql(
            f'DELETE FROM "{table}" WHERE {self._where(connection, table)}', parameters
        )
        return Mutation(table, (self._key(table, row),), "deleted")

    def _insert(self, connection: Connection, table: str, row: Row) -> Mutation | None:
        if table == "audit_head":
            return None
        twin = dict(row)
        for name in self.keys[table]:
            twin[name] = self._unlike(row[name])
        marks = ", ".join([self._mark(connection)] * len(twin))
        columns = ", ".join(f'"{name}"' for name in twin)
        connection.exec_driver_sql(
            f'INSERT INTO "{table}" ({columns}) VALUES ({marks})', tuple(twin.values())
        )
        return Mutation(table, (self._key(table, twin),), "inserted")

    def _other(self, connection: Connection, value: Value) -> Value:
        """Return another value, on SQLite often of a type that was never meant."""
        if connection.dialect.name == "sqlite" and self.random.random() < 0.5:
            hostile = [None, b"\xff\xfe\x00", "", "no such", 0.1, -1, 2**62, "\x00", b"abc"]
            return self.random.choice(
                [v for v in hostile if v != value or type(v) is not type(value)]
            )
        return self._unlike(value)

    def _unlike(self, value: Value) -> Value:
        if isinstance(value, bool):
            return not value
        if isinstance(value, int):
            return value + self.random.randint(1, 1000)
        if isinstance(value, str) and value:
            place = self.random.randrange(len(value))
            return value[:place] + ("0" if value[place] != "0" else "1") + value[place + 1 :]
        if hasattr(value, "replace") and hasattr(value, "year"):
            return value.replace(year=value.year + 1)
        return "x"

    def _rows(self, connection: Connection, table: str) -> Sequence[Row]:
        keys = ", ".join(f'"{name}"' for name in self.keys[table])
        found = connection.exec_driver_sql(f'SELECT * FROM "{table}" ORDER BY {keys}')
        return [dict(row) for row in found.mappings()]

    def _where(self, connection: Connection, table: str) -> str:
        mark = self._mark(connection)
        return " AND ".join(f'"{name}" = {mark}' for name in self.keys[table])

    def _key(self, table: str, row: Row) -> str:
        return "|".join(raw_text(row[name]) for name in self.keys[table])

    @staticmethod
    def _mark(connection: Connection) -> str:
        return "?" if connection.dialect.name == "sqlite" else "%s"


def _unguarded_engine(url: str) -> Engine:
    engine = create_engine(url)
    if engine.dialect.name == "sqlite":

        @event.listens_for(engine, "connect")
        def _prepare(driver: Any, _record: object) -> None:
            driver.isolation_level = None
            driver.execute("PRAGMA foreign_keys=OFF")
            driver.execute("PRAGMA ignore_check_constraints=ON")
            driver.text_factory = lambda raw: raw.decode("utf-8", "surrogateescape")

        @event.listens_for(engine, "begin")
        def _begin(connection: Connection) -> None:
            connection.exec_driver_sql("BEGIN IMMEDIATE")

    with engine.begin() as connection:
        for statement in drop_statements(engine.dialect.name):
            connection.exec_driver_sql(statement)
        if engine.dialect.name == "postgresql":
            _drop_constraints(connection)
    return engine


def _drop_constraints(connection: Connection) -> None:
    inspector = inspect(connection)
    for table in inspector.get_table_names():
        for found in (*inspector.get_check_constraints(table), *inspector.get_foreign_keys(table)):
            connection.exec_driver_sql(
                f'ALTER TABLE "{table}" DROP CONSTRAINT IF EXISTS "{found["name"]}" CASCADE'
            )
