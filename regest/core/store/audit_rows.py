"""The rows of audited tables against the chain: each is as its last entry says, none is missing.

Tables of disabled plugins are looked at too: they are read as the database describes them.
"""

from __future__ import annotations

import warnings
from collections.abc import Iterator, Mapping

from sqlalchemy import (
    Column,
    Connection,
    Inspector,
    MetaData,
    PrimaryKeyConstraint,
    Table,
    cast,
    inspect,
    select,
)
from sqlalchemy import Text as SqlText
from sqlalchemy.exc import DBAPIError, SAWarning
from sqlalchemy.types import NullType

from regest.core.base.messages import _
from regest.core.store import findings as found
from regest.core.store.audit_chain import lenient_text
from regest.core.store.chain import content_digest, is_audited, key_of, raw_rows
from regest.core.store.columns import metadata
from regest.core.store.findings import Findings

_DIGEST_BYTES = 32
_UNREADABLE = ""
# What a driver or the canonical form may raise on values that we never wrote.
_HOSTILE = (DBAPIError, ValueError, TypeError, RecursionError, OverflowError)


def audited_tables(connection: Connection) -> dict[str, Table]:
    """Return every audited table of the database by name, whether or not its plugin is enabled."""
    inspector = inspect(connection)
    return {
        name: metadata.tables[name] if name in metadata.tables else _described(inspector, name)
        for name in inspector.get_table_names()
        if is_audited(name)
    }


def compare(
    connection: Connection, rows: Mapping[str, dict[str, bytes]], findings: Findings
) -> None:
    """Report rows that differ from `rows` (table → key → digest and sequence) of the chain."""
    tables = audited_tables(connection)
    for name in sorted({*tables, *(name for name, kept in rows.items() if kept)}):
        expected = dict(rows.get(name, {}))
        if name not in tables:
            _report_lost_table(name, expected, findings)
            continue
        try:
            present = dict(_present(connection, tables[name]))
        except DBAPIError as fault:
            findings.add(
                found.UNREADABLE,
                _("Table {table} cannot be read: {cause}", table=name, cause=str(fault.orig)),
                table=name,
            )
            continue
        _compare_table(name, present, expected, findings)


def _compare_table(
    name: str, present: Mapping[str, str], expected: dict[str, bytes], findings: Findings
) -> None:
    for key, digest in present.items():
        last = expected.pop(key, None)
        if last is None:
            findings.add(
                found.ROW_UNWITNESSED,
                _("{table} {key}: no entry tells of this row", table=name, key=key),
                table=name,
                key=key,
            )
        elif digest != last[:_DIGEST_BYTES].hex():
            findings.add(
                found.ROW_DIFFERS,
                _(
                    "{table} {key}: the row was changed after entry {sequence}",
                    table=name,
                    key=key,
                    sequence=_sequence(last),
                ),
                _sequence(last),
                name,
                key,
            )
    for key, last in expected.items():
        findings.add(
            found.ROW_MISSING,
            _(
                "{table} {key}: the row is missing; entry {sequence} is the last to tell of it",
                table=name,
                key=key,
                sequence=_sequence(last),
            ),
            _sequence(last),
            name,
            key,
        )


def _report_lost_table(name: str, expected: Mapping[str, bytes], findings: Findings) -> None:
    findings.add(
        found.ROW_MISSING,
        _.n(
            "Table {table} is missing with its one row",
            "Table {table} is missing with {count} rows",
            len(expected),
            table=name,
        ),
        min(map(_sequence, expected.values())),
        name,
    )


def _present(connection: Connection, table: Table) -> Iterator[tuple[str, str]]:
    """Yield key and digest of every row; row by row when the table cannot be read in one piece."""
    try:
        with connection.begin_nested():
            quick = [
                (key_of(table, row), content_digest(table.name, row))
                for row in raw_rows(connection, table)
            ]
    except _HOSTILE:
        with lenient_text(connection):
            yield from _one_by_one(connection, table)
        return
    yield from quick


def _one_by_one(connection: Connection, table: Table) -> Iterator[tuple[str, str]]:
    parts = [cast(column, SqlText) for column in table.primary_key]
    with connection.begin_nested():
        keys = ["|".join(map(str, row)) for row in connection.execute(select(*parts))]
    for key in keys:
        digest = _UNREADABLE
        try:
            with connection.begin_nested():
                for row in raw_rows(connection, table, [key]):
                    digest = content_digest(table.name, row)
        except _HOSTILE:
            pass
        yield key, digest


def _described(inspector: Inspector, name: str) -> Table:
    with warnings.catch_warnings():
        # Only names matter here; types that SQLAlchemy does not know are no reason to be loud.
        warnings.simplefilter("ignore", SAWarning)
        columns = inspector.get_columns(name)
    key = inspector.get_pk_constraint(name)["constrained_columns"]
    return Table(
        name,
        MetaData(),
        *(Column(column["name"], NullType()) for column in columns),
        PrimaryKeyConstraint(*key),
    )


def _sequence(last: bytes) -> int:
    return int.from_bytes(last[_DIGEST_BYTES:], "big")
