"""Rows for every audited table, so that a table added later is tested without being told."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

from sqlalchemy import JSON, Boolean, Date, Enum, Integer, Table, insert, inspect
from sqlalchemy.schema import Column

from regest.core.store.chain import is_audited
from regest.core.store.columns import ID_LENGTH, UtcDateTime, metadata
from regest.core.store.database import Database
from regest.core.store.work import Actor, Work

ROWS = 3
DAY = dt.date(2026, 10, 27)


def fill(database: Database) -> int:
    """Put `ROWS` rows into each audited table, a unit of work per table; return how many tables."""
    made: dict[str, list[Mapping[str, object]]] = {}
    # A plugin that another test imported may have declared tables that are not in this database.
    present = inspect(database.reader_engine).get_table_names()
    tables = [
        table
        for table in metadata.sorted_tables
        if table.name in present and is_audited(table.name)
    ]
    for table in tables:
        with database.work(Actor("filler")) as work:
            made[table.name] = [_insert(work, table, number, made) for number in range(ROWS)]
            work.witness("rows.added", table.name, "all", {"rows": ROWS})
    return len(tables)


def _insert(
    work: Work, table: Table, number: int, made: Mapping[str, list[Mapping[str, object]]]
) -> Mapping[str, object]:
    row = {column.name: _value(work, column, number, made) for column in table.columns}
    work.execute(insert(table).values(row))
    return row


def _value(
    work: Work, column: Column[object], number: int, made: Mapping[str, list[Mapping[str, object]]]
) -> object:
    for key in column.foreign_keys:
        rows = made.get(key.column.table.name)
        return rows[number][key.column.name] if rows else None
    if column.nullable and number == 0:
        return None
    kind = column.type
    if isinstance(kind, Enum):
        return list(kind.enum_class)[number % len(kind.enums)] if kind.enum_class else kind.enums[0]
    if isinstance(kind, JSON):
        return {"срок": f"{number} лет"} if number else {}
    if isinstance(kind, Boolean):
        return bool(number % 2)
    if isinstance(kind, Integer):
        return number + 1
    if isinstance(kind, UtcDateTime):
        return work.now + dt.timedelta(days=number)
    if isinstance(kind, Date):
        return DAY + dt.timedelta(days=number)
    length = getattr(kind, "length", None) or 60
    return work.new_id() if length == ID_LENGTH else f"Ёлка {number}"[-length:]
