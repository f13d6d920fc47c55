"""Rows as the driver returns them, in one order on either database, and as packages write them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Text, collate, select, tuple_

from regest.core.preservation.package_tables import Convert, PackedTable, converters, kind_of

ROWS_AT_ONCE = 1000
_KEYS_AT_ONCE = 200
Raw = Sequence[Any]
Key = tuple[Any, ...]


def raw_rows(
    connection: Connection, table: PackedTable, keys: Sequence[Key] | None = None
) -> Iterator[Raw]:
    """Yield rows in the order of their keys; only those with `keys` where these are given."""
    order = [_ordered(column, connection.dialect.name) for column in table.key]
    query = select(*table.columns).order_by(*order)
    if keys is None:
        yield from _driven(connection, query)
        return
    for start in range(0, len(keys), _KEYS_AT_ONCE):
        some = keys[start : start + _KEYS_AT_ONCE]
        yield from _driven(connection, query.where(tuple_(*table.key).in_(some)))


def rows_with(
    connection: Connection, table: PackedTable, keys: Sequence[Key]
) -> dict[Key, Mapping[str, Any]]:
    """Return the rows with these keys, each as a package writes it, by key as it writes that."""
    names = [column.name for column in table.columns]
    convert = converters(table.columns, connection.dialect.name)
    rows = (portable(names, raw, convert) for raw in raw_rows(connection, table, keys))
    return {tuple(row[column.name] for column in table.key): row for row in rows}


def portable(names: Sequence[str], raw: Raw, convert: Sequence[Convert | None]) -> dict[str, Any]:
    """Return a driver's row as a package writes it."""
    return {
        name: value if value is None or change is None else change(value)
        for name, value, change in zip(names, raw, convert, strict=True)
    }


def _ordered(column: Any, dialect: str) -> Any:
    if dialect == "postgresql" and kind_of(column) == "text":
        return collate(column.cast(Text), "C")
    return column


def _driven(connection: Any, query: Any) -> Iterator[Raw]:
    """Run a query past the types of SQLAlchemy; yield tuples of the driver."""
    compiled = query.compile(
        connection, compile_kwargs={"render_postcompile": True, "literal_binds": True}
    )
    options = {"stream_results": True, "max_row_buffer": ROWS_AT_ONCE}
    with connection.exec_driver_sql(str(compiled), execution_options=options) as rows:
        for row in rows:
            yield tuple(row)
