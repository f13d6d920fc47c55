"""The tables of a package: which ones, how a value is written, and the schema of each.

A row is written alike whatever database it comes from: days and moments in ISO form (UTC, with
microseconds), yes and no as such, structured values as JSON. Words that prove who somebody is,
work that waits and what is made anew at will are no part of a catalogue and are left out.
"""

from __future__ import annotations

import datetime as dt
import json
import warnings
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from graphlib import TopologicalSorter
from typing import Any

from sqlalchemy import Column, Connection, MetaData, Table, inspect
from sqlalchemy import types as sql
from sqlalchemy.exc import SAWarning

from regest.core.store.chain import is_audited
from regest.core.store.columns import metadata
from regest.core.store.models import import_core_tables

LEFT_OUT = frozenset(
    {
        *("act_ticket", "api_token", "invitation", "recovery_code", "second_factor"),
        *("web_session", "sign_in_try", "form_sheet", "idempotency_key", "kept_answer"),
        *("audit_entry", "audit_head", "audit_signature", "deployment_fact"),
        *("index_queue", "job", "blob_check", "component_page"),
    }
)
TEXTS = "component_text"
WITHHELD = {"account": frozenset({"password_hash"})}
BLOBS = {"component": "sha256", "waiting_file": "sha256"}
_SUFFIX = "alembic_version"
_KINDS: Sequence[tuple[type[Any], str]] = (
    (sql.JSON, "json"),
    (sql.Boolean, "boolean"),
    (sql.DateTime, "moment"),
    (sql.Date, "date"),
    (sql.Time, "time"),
    (sql.LargeBinary, "bytes"),
    (sql.Integer, "integer"),
    (sql.Numeric, "real"),
)
_FORMS: Mapping[str, dict[str, object]] = {
    "json": {},
    "boolean": {"type": "boolean"},
    "integer": {"type": "integer"},
    "real": {"type": "number"},
    "date": {"type": "string", "format": "date"},
    "moment": {"type": "string", "format": "date-time"},
    "time": {"type": "string", "pattern": r"^\d{2}:\d{2}:\d{2}\.\d{6}$"},
    "bytes": {"type": "string", "contentEncoding": "base16"},
    "text": {"type": "string"},
}
Convert = Callable[[Any], Any]


@dataclass(frozen=True, slots=True)
class PackedTable:
    """A table as a package holds it; `plugin` is empty for core, `columns` come by name."""

    table: Table
    plugin: str
    columns: tuple[Column[Any], ...]

    @property
    def name(self) -> str:
        """The name of the table."""
        return self.table.name

    @property
    def file(self) -> str:
        """The file of its rows."""
        folder = f"plugins/{self.plugin}" if self.plugin else "data"
        return f"{folder}/{self.name}.jsonl"

    @property
    def schema_file(self) -> str:
        """The file of its schema."""
        folder = f"plugins/{self.plugin}/schema" if self.plugin else "schema"
        return f"{folder}/{self.name}.json"

    @property
    def key(self) -> tuple[Column[Any], ...]:
        """The columns of the primary key: rows are in their order, the event log names them so."""
        return tuple(self.table.primary_key)

    @property
    def audited(self) -> bool:
        """Whether the event log holds the hash of each row as it is written here."""
        return is_audited(self.name) and self.name not in WITHHELD

    def schema(self) -> dict[str, object]:
        """Return the JSON Schema of one row, with the kinds of its columns as `x-kind`."""
        return {
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "title": self.name,
            "type": "object",
            "properties": {column.name: _form(column) for column in self.columns},
            "required": [column.name for column in self.columns],
            "additionalProperties": False,
        }


def packed_tables(
    connection: Connection, enabled: Iterable[str], *, texts: bool
) -> list[PackedTable]:
    """Return the tables of core and of every plugin that has any, those referred to first.

    Tables of a plugin that is switched off are read as the database describes them.
    """
    import_core_tables()
    inspector = inspect(connection)
    present = set(inspector.get_table_names())
    plugins = {*enabled, *_plugins_of(present)}
    described = MetaData()
    tables = []
    for name in sorted(present - LEFT_OUT - ({TEXTS} if not texts else set())):
        if name.endswith(_SUFFIX):
            continue
        known = metadata.tables.get(name)
        tables.append(known if known is not None else _described(connection, described, name))
    return [packed(table, plugins) for table in _ordered(tables)]


def packed(table: Table, plugins: Iterable[str] = ()) -> PackedTable:
    """Return a table as it is packed; `plugins` are the names of all that may own it."""
    owner = next((name for name in plugins if table.name.startswith(f"{name}_")), "")
    held = WITHHELD.get(table.name, frozenset())
    columns = [column for column in table.columns if column.name not in held]
    return PackedTable(table, owner, tuple(sorted(columns, key=lambda column: column.name)))


def kind_of(column: Column[Any]) -> str:
    """Return the kind of a column, by which its values are written: `text`, `integer`, `date`."""
    declared = column.type
    plain = getattr(declared, "impl", declared)
    return next((name for kind, name in _KINDS if isinstance(plain, kind)), "text")


def converters(columns: Iterable[Column[Any]], dialect: str) -> list[Convert | None]:
    """Return for each column what makes a driver's value one of a package; None leaves it."""
    return [_converter(kind_of(column), dialect) for column in columns]


def written(row: Mapping[str, Any]) -> bytes:
    """Return a row as a line of a package."""
    return (json.dumps(row, ensure_ascii=False, separators=(",", ":")) + "\n").encode()


def value_of(column: Column[Any], value: Any) -> Any:
    """Return a value of a package as the column takes it."""
    if value is None:
        return None
    kind = kind_of(column)
    if kind == "date":
        return dt.date.fromisoformat(value)
    if kind == "moment":
        return dt.datetime.fromisoformat(value)
    if kind == "time":
        return dt.time.fromisoformat(value)
    if kind == "bytes":
        return bytes.fromhex(value)
    return value


def _converter(kind: str, dialect: str) -> Convert | None:
    if kind == "bytes":
        return lambda value: bytes(value).hex()
    return (_OF_TEXTS if dialect == "sqlite" else _OF_VALUES).get(kind)


def _moment(value: dt.datetime) -> str:
    return value.astimezone(dt.UTC).isoformat(timespec="microseconds")


def _moment_of_text(value: str) -> str:
    if len(value) == 26:
        return f"{value[:10]}T{value[11:]}+00:00"
    moment = dt.datetime.fromisoformat(value)
    return _moment(moment.replace(tzinfo=dt.UTC) if moment.tzinfo is None else moment)


_OF_TEXTS: Mapping[str, Convert] = {"moment": _moment_of_text, "boolean": bool, "json": json.loads}
_OF_VALUES: Mapping[str, Convert] = {
    "moment": _moment,
    "date": dt.date.isoformat,
    "time": partial(dt.time.isoformat, timespec="microseconds"),
    "real": float,
}


def _form(column: Column[Any]) -> dict[str, object]:
    kind = kind_of(column)
    form = dict(_FORMS[kind])
    nullable = bool(column.nullable) or kind == "json"
    plain = getattr(column.type, "impl", column.type)
    if kind == "text" and isinstance(plain, sql.Enum):
        form["enum"] = [*plain.enums, *([None] if nullable else [])]
    elif kind == "text" and isinstance(plain, sql.String) and plain.length:
        form["maxLength"] = plain.length
    if nullable and "type" in form:
        form["type"] = [form["type"], "null"]
    return {**form, "x-kind": kind, "x-null": nullable}


def _ordered(tables: Iterable[Table]) -> list[Table]:
    """Return the tables such that each comes after those that it refers to."""
    named = {table.name: table for table in tables}
    order: TopologicalSorter[str] = TopologicalSorter()
    for name in sorted(named):
        targets = {key.target_fullname.split(".")[0] for key in named[name].foreign_keys}
        order.add(name, *sorted((targets & set(named)) - {name}))
    return [named[name] for name in order.static_order()]


def _plugins_of(tables: Iterable[str]) -> set[str]:
    ending = f"_{_SUFFIX}"
    return {name.removesuffix(ending) for name in tables if name.endswith(ending)}


def _described(connection: Connection, described: MetaData, name: str) -> Table:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", SAWarning)
        return Table(name, described, autoload_with=connection, resolve_fks=False)
