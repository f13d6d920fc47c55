"""The rows that belong to some records: what hangs on them, and what they cannot do without.

Nothing of a record outside the part comes along: a row that cannot stand without one is left out,
and where a row merely names one, the name is withheld.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Column, Connection, select

from regest.core.preservation.package_tables import PackedTable

RECORD = "record"
_AT_ONCE = 500
# Table, its column, and the table whose rows it belongs to; those of plugins stay at home.
_OWNED: Sequence[tuple[str, str, str]] = (
    ("record_field", "record_id", RECORD),
    ("record_party", "record_id", RECORD),
    ("record_access", "record_id", RECORD),
    ("record_history", "record_id", RECORD),
    ("record_link", "source_id", RECORD),
    ("component", "record_id", RECORD),
    ("component_text", "component_id", "component"),
    ("ledger_number", "record_id", RECORD),
    ("signature_demand", "record_id", RECORD),
    ("signature", "record_id", RECORD),
    ("signature_check", "record_id", RECORD),
    ("signed_copy", "record_id", RECORD),
    ("task", "record_id", RECORD),
    ("task_executor", "task_id", "task"),
    ("task_event", "task_id", "task"),
    ("task_extension", "task_id", "task"),
    ("retention_event", "record_id", RECORD),
    ("hold", "record_id", RECORD),
)
_OF_PARENTS: Sequence[tuple[str, str, str]] = (
    ("field_definition", "class_name", "record_class"),
    ("visibility_token", "key", "visibility_key"),
    ("party_alias", "party_id", "party"),
    ("party_name", "party_id", "party"),
    ("party_declension", "party_id", "party"),
    ("file_volume", "file_id", "file"),
    ("file_closing", "file_id", "file"),
    ("file_lending", "file_id", "file"),
    ("retention_event", "file_id", "file"),
    ("hold", "file_id", "file"),
    ("hold", "index", "file_plan_entry"),
    ("hold", "party_id", "party"),
    ("appraisal", "file_id", "file"),
    ("inventory_row", "file_id", "file"),
    ("disposal_act_row", "file_id", "file"),
    ("archive_transfer_row", "file_id", "file"),
    ("retention_rule", "index", "file_plan_entry"),
    ("retention_resolution", "index", "file_plan_entry"),
)
Key = tuple[Any, ...]


@dataclass(slots=True)
class Slice:
    """The keys of the rows of a part, by table."""

    connection: Connection
    tables: dict[str, PackedTable]
    keys: dict[str, set[Key]] = field(default_factory=dict)

    @classmethod
    def of(
        cls, connection: Connection, tables: Sequence[PackedTable], records: Collection[str]
    ) -> Slice:
        """Return the part of these records, as far as they are there."""
        core = {table.name: table for table in tables if not table.plugin}
        part = cls(connection, core)
        part.keys[RECORD] = set()
        part._take(RECORD, "id", sorted(records))
        for owned in (_OWNED, _OF_PARENTS):
            for name, column, owner in owned:
                if name in core and column in core[name].table.c:
                    part._take(name, column, sorted(key[0] for key in part.keys.get(owner, ())))
            part._take_parents()
        part._take("visibility_token", "key", sorted(k[0] for k in part.keys["visibility_key"]))
        return part

    def sorted_keys(self, table: PackedTable) -> list[Key]:
        """Return the keys of a table in the order of its rows."""
        return sorted(self.keys[table.name])

    def named_keys(self, name: str) -> frozenset[str]:
        """Return the keys of a table as the event log names them."""
        return frozenset("|".join(map(str, key)) for key in self.keys[name])

    def blank(self, table: PackedTable, row: dict[str, Any]) -> tuple[str, ...]:
        """Empty what names records outside the part; return these columns."""
        blanked = []
        for column in _naming_records(table):
            if row[column.name] is not None and not self._holds(row[column.name]):
                row[column.name] = None
                blanked.append(column.name)
        if table.name == "ledger_period":
            # How far the counter has come tells how many others there are.
            row["last_number"] = self._last_number(row["id"])
            blanked.append("last_number")
        return tuple(blanked)

    def _last_number(self, period_id: str) -> int:
        numbers = self.tables["ledger_number"]
        wanted = numbers.table.c
        query = select(wanted.id, wanted.sequence).where(wanted.period_id == period_id)
        ours = self.keys.get("ledger_number", set())
        found = self.connection.execute(query)
        return max((row.sequence for row in found if (row.id,) in ours), default=0)

    def _holds(self, record_id: str) -> bool:
        return (record_id,) in self.keys[RECORD]

    def _take(self, name: str, column: str, values: Sequence[Any]) -> None:
        table = self.tables[name]
        needed = [each for each in _naming_records(table) if not each.nullable]
        key = table.key
        wanted = [*key, *needed]
        for start in range(0, len(values), _AT_ONCE):
            some = table.table.c[column].in_(values[start : start + _AT_ONCE])
            for row in self.connection.execute(select(*wanted).where(some)):
                if name == RECORD or all(map(self._holds, row[len(key) :])):
                    self.keys.setdefault(name, set()).add(tuple(row[: len(key)]))

    def _take_parents(self) -> None:
        """Add what the rows of the part refer to, from the last table to the first."""
        for table in reversed(self.tables.values()):
            for column, target in _references(table):
                if target.table.name in (RECORD, table.name) or not self.keys.get(table.name):
                    continue
                found = sorted(set(self._values(table, column)))
                if found and target.table.name in self.tables:
                    self._take(target.table.name, target.name, found)

    def _values(self, table: PackedTable, column: Column[Any]) -> Iterator[Any]:
        first = table.key[0]
        wanted = self.keys[table.name]
        firsts = sorted({key[0] for key in wanted})
        for start in range(0, len(firsts), _AT_ONCE):
            some = select(column, *table.key).where(first.in_(firsts[start : start + _AT_ONCE]))
            for row in self.connection.execute(some):
                if row[0] is not None and tuple(row[1:]) in wanted:
                    yield row[0]


def _references(table: PackedTable) -> Iterator[tuple[Column[Any], Column[Any]]]:
    for key in table.table.foreign_keys:
        yield key.parent, key.column


def _naming_records(table: PackedTable) -> list[Column[Any]]:
    return [key.parent for key in table.table.foreign_keys if key.target_fullname == "record.id"]
