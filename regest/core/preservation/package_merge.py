"""Rows of a package joining a catalogue: what is alike stays, what is new comes in.

A row that stands here under another id (the same journal of a year, the same file, the same login)
stays ours, and what refers to it refers to ours. Numbers are never taken twice (REG-6), and closed
journals and files take nothing in. What was destroyed here stays destroyed. Who may do and see what
is decided here (`package_rights`).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, UniqueConstraint, insert, select, tuple_, update

from regest.core.base.errors import Refusal
from regest.core.base.messages import Message, _
from regest.core.catalogue.tables import (
    File,
    LedgerNumber,
    LedgerPeriod,
    NumberState,
    OpenState,
    Record,
    RecordState,
)
from regest.core.preservation.package_rights import Rights, shut
from regest.core.preservation.package_select import Key, rows_with
from regest.core.preservation.package_tables import PackedTable, value_of
from regest.core.store.chain import is_audited
from regest.core.store.upsert import table_of
from regest.core.store.work import Work

Row = dict[str, Any]
PLACEHOLDER = "Номера нет в загруженной части каталога"
_SHOWN = 10
# The same thing under another id: by which columns it is known.
_KNOWN_BY: Mapping[str, tuple[str, ...]] = {
    "ledger_period": ("ledger", "period"),
    "file": ("index", "period"),
    "account": ("login",),
    "trusted_certificate": ("sha256",),
    "revocation_list": ("sha256",),
    "retention_rule": ("index", "authority", "version"),
}
# What may differ from deployment to deployment: ours stays.
_OURS = frozenset(
    {
        *("record_class", "field_definition", "link_type", "ledger", "ledger_period"),
        *("file_plan_entry", "file_plan_year", "file_plan_row", "file", "role", "standing_kind"),
        *("party", "party_name", "party_alias", "body", "body_name", "account", "account_role"),
        *("visibility_key", "visibility_token", "component_text", "signed_copy"),
        *("trusted_certificate", "revocation_list", "retention_rule", "waiting_file"),
    }
)
# Of a record that was destroyed by an act here nothing of this comes back.
_CONTENT = frozenset({"component", "component_text", "record_field", "signed_copy"})
_NUMBERS = table_of(LedgerNumber)
_PERIODS = table_of(LedgerPeriod)


@dataclass(slots=True)
class Merge:
    """One import in its unit of work; `fresh` where nothing stands in the way."""

    work: Work
    destroyed: frozenset[str]
    fresh: bool
    added: dict[str, int] = field(default_factory=dict)
    kept: dict[str, int] = field(default_factory=dict)
    same: int = 0
    suppressed: set[str] = field(default_factory=set)
    components: list[str] = field(default_factory=list)
    _maps: dict[str, dict[str, str]] = field(default_factory=dict)
    _skipped: dict[str, set[str]] = field(default_factory=dict)
    _problems: list[Message] = field(default_factory=list)
    _closed: dict[str, dict[str, str]] = field(default_factory=dict)
    _stubs: frozenset[str] = frozenset()
    _periods: set[str] = field(default_factory=set)
    rights: Rights = field(default_factory=Rights)

    def __post_init__(self) -> None:
        connection = self.work.session.connection()
        records = table_of(Record).c
        stubs = select(records.id).where(records.state == RecordState.DISPOSED)
        self._stubs = frozenset(connection.execute(stubs).scalars())
        periods = select(_PERIODS.c.id, _PERIODS.c.ledger, _PERIODS.c.period)
        files = table_of(File).c
        shut = select(files.id, files.index, files.period).where(files.state == OpenState.CLOSED)
        self._closed = {
            "ledger_period": {
                row.id: f"{row.ledger} {row.period}"
                for row in connection.execute(periods.where(_PERIODS.c.state == OpenState.CLOSED))
            },
            "file": {row.id: f"{row.index} ({row.period})" for row in connection.execute(shut)},
        }

    @property
    def _connection(self) -> Connection:
        return self.work.session.connection()

    def take(self, table: PackedTable, rows: Sequence[Row]) -> None:
        """Take in rows of a table, all of whose targets were taken before."""
        ours = [self._pointed(table, row) for row in rows if not self._ends_here(table, row)]
        if not ours:
            return
        new = ours if self.fresh else self._unlike(table, ours)
        if new and not self.fresh:
            new = self._fitting(table, new)
        if new:
            self._insert(table, new)

    def finish(self) -> None:
        """Bring counters of journals up to their numbers.

        Raises:
            Refusal: `package_conflicts`, names what does not fit; nothing may be kept.
        """
        if self._problems:
            raise Refusal(
                "package_conflicts",
                _(
                    "The package does not fit what stands here; {count} rows, among them: {named}",
                    count=len(self._problems),
                    named="; ".join(map(str, self._problems[:_SHOWN])),
                ),
                rule="REG-6",
                remedy=_(
                    "Nothing was imported. Import it into a deployment of its own, or settle these."
                ),
            )
        for period_id in sorted(self._periods):
            self._fill_up(period_id)
        if self._periods:
            self.work.witness("package.numbers", "package", "numbers")

    def _ends_here(self, table: PackedTable, row: Row) -> bool:
        """Say whether a row belongs to something that was destroyed here, and stays at home."""
        if table.name == "record":
            alive = row["state"] != RecordState.DISPOSED
            if alive and row["id"] in self._stubs | self.destroyed:
                self.suppressed.add(row["id"])
            return alive and row["id"] in self._stubs
        gone = row.get("record_id") in self.suppressed and (
            table.name in _CONTENT or row["record_id"] in self._stubs
        )
        for key in table.table.foreign_keys:
            target = key.target_fullname.split(".")[0]
            gone = gone or row[key.parent.name] in self._skipped.get(target, ())
        if gone and len(table.key) == 1:
            self._skipped.setdefault(table.name, set()).add(row[table.key[0].name])
        return gone

    def _pointed(self, table: PackedTable, row: Row) -> Row:
        """Return a row that refers to ours where the same stands here under another id."""
        for key in table.table.foreign_keys:
            known = self._maps.get(key.target_fullname.split(".")[0], {})
            value = row[key.parent.name]
            if value in known:
                row = {**row, key.parent.name: known[value]}
        return row

    def _unlike(self, table: PackedTable, rows: Sequence[Row]) -> list[Row]:
        """Return the rows that are not there yet; name those that say something else."""
        keys = {self._key(table, row): row for row in rows}
        native = [tuple(value_of(c, row[c.name]) for c in table.key) for row in rows]
        present = rows_with(self._connection, table, native)
        new = []
        for key, row in keys.items():
            there = present.get(key)
            if there is None:
                new.append(row)
            elif dict(there) == row:
                self.same += 1
            elif table.name in _OURS:
                self.kept[table.name] = self.kept.get(table.name, 0) + 1
            else:
                self._problems.append(
                    _("{what}: stands here with other content", what=_named(table, row))
                )
        return new

    def _fitting(self, table: PackedTable, rows: Sequence[Row]) -> list[Row]:
        if table.name in _KNOWN_BY:
            rows = self._unknown(table, rows)
        for constraint in table.table.constraints:
            if isinstance(constraint, UniqueConstraint) and rows:
                rows = self._free(table, [c.name for c in constraint.columns], rows)
        free = [row for row in rows if self._is_open(table, row)]
        for row in self.rights.foreign(table.name, free):
            self._problems.append(
                _("{what}: belongs to a document that stands here already",
                  what=_named(table, row))
            )  # fmt: skip
        return self.rights.brought_in(table.name, free)

    def _unknown(self, table: PackedTable, rows: Sequence[Row]) -> list[Row]:
        """Return the rows that do not stand here under another id; remember which do."""
        names = _KNOWN_BY[table.name]
        columns = [table.table.c[name] for name in names]
        new = []
        for row in rows:
            values = tuple(value_of(c, row[c.name]) for c in columns)
            known = select(table.key[0]).where(tuple_(*columns).in_([values]))
            ours = self._connection.execute(known).scalar()
            if ours is None:
                new.append(row)
            else:
                self._maps.setdefault(table.name, {})[row[table.key[0].name]] = ours
                self.kept[table.name] = self.kept.get(table.name, 0) + 1
        return new

    def _free(self, table: PackedTable, names: Sequence[str], rows: Sequence[Row]) -> list[Row]:
        """Return the rows whose unique values nobody has here; name the others."""
        columns = [table.table.c[name] for name in names]
        wanted = [tuple(value_of(c, row[c.name]) for c in columns) for row in rows]
        asked = [values for values in wanted if None not in values]
        query = select(*columns, *table.key).where(tuple_(*columns).in_(asked))
        width = len(columns)
        found = {tuple(row[:width]): tuple(row[width:]) for row in self._connection.execute(query)}
        free = []
        for row, values in zip(rows, wanted, strict=True):
            if values not in found:
                free.append(row)
            elif self._stands_in(table, row, found[values]):
                continue
            elif table.name in _OURS:
                self.kept[table.name] = self.kept.get(table.name, 0) + 1
            elif table.name == "ledger_number":
                self._problems.append(_("number {number} is taken here", number=row["printed"]))
            else:
                self._problems.append(
                    _("{what}: stands here under another id", what=_named(table, row))
                )
        return free

    def _stands_in(self, table: PackedTable, row: Row, key: Key) -> bool:
        """Give a number the place that was kept for it since a part was imported."""
        if table.name != "ledger_number":
            return False
        there = rows_with(self._connection, table, [key])[key]
        alike = {**there, "id": row["id"]} == row
        kept = there["reason"] == PLACEHOLDER and there["state"] == NumberState.RESERVED
        if not alike and (not kept or there["record_id"] is not None):
            return False
        self._maps.setdefault(table.name, {})[row["id"]] = str(there["id"])
        if alike:
            self.same += 1
            return True
        values = {c.name: value_of(c, row[c.name]) for c in table.columns if c.name != "id"}
        self.work.execute(update(_NUMBERS).where(_NUMBERS.c.id == there["id"]).values(values))
        self.work.witness("package.rows", "package", table.name, {"rows": 1})
        self.added[table.name] = self.added.get(table.name, 0) + 1
        self._periods.add(row["period_id"])
        return True

    def _is_open(self, table: PackedTable, row: Row) -> bool:
        if table.name == "ledger_number" and row["period_id"] in self._closed["ledger_period"]:
            told = self._closed["ledger_period"][row["period_id"]]
            number = row["printed"]
            self._problems.append(
                _("number {number}: the journal {period} is closed", number=number, period=told)
            )
            return False
        if table.name == "record" and row["file_id"] in self._closed["file"]:
            told = self._closed["file"][row["file_id"]]
            self._problems.append(
                _("{what}: the file {file} is closed", what=_named(table, row), file=told)
            )
            return False
        return True

    def _insert(self, table: PackedTable, rows: Sequence[Row]) -> None:
        values = [{c.name: value_of(c, row[c.name]) for c in table.columns} for row in rows]
        if table.name == "account":
            values = [{**each, "password_hash": ""} for each in values]
            values = values if self.fresh else shut(values)
        if is_audited(table.name):
            self.work.execute(insert(table.table).values(values))
            self.work.witness("package.rows", "package", table.name, {"rows": len(rows)})
        else:
            self._connection.execute(insert(table.table), values)
        self.added[table.name] = self.added.get(table.name, 0) + len(rows)
        if table.name == "component":
            self.components += [row["id"] for row in rows]
        if table.name == "ledger_number":
            self._periods |= {row["period_id"] for row in rows}
        if table.name == "record":
            for row in rows:
                self.work.enqueue(row["id"])

    def _fill_up(self, period_id: str) -> None:
        """Let the counter stand at the last number; keep places for numbers that did not come."""
        query = select(_NUMBERS.c.sequence, _NUMBERS.c.suffix, _NUMBERS.c.issued_on)
        rows = self._connection.execute(query.where(_NUMBERS.c.period_id == period_id)).all()
        present = {row.sequence for row in rows if not row.suffix}
        last = max((row.sequence for row in rows), default=0)
        missing = sorted(set(range(1, last + 1)) - present)
        if missing:
            day = min(row.issued_on for row in rows)
            places = [
                {
                    "id": self.work.new_id(),
                    "period_id": period_id,
                    "sequence": sequence,
                    "suffix": "",
                    "state": NumberState.RESERVED,
                    "printed": str(sequence),
                    "reason": PLACEHOLDER,
                    "issued_on": day,
                }
                for sequence in missing
            ]
            self.work.execute(insert(_NUMBERS).values(places))
        behind = (_PERIODS.c.id == period_id, _PERIODS.c.last_number != last)
        self.work.execute(update(_PERIODS).where(*behind).values(last_number=last))

    def _key(self, table: PackedTable, row: Row) -> Key:
        return tuple(row[column.name] for column in table.key)


def _named(table: PackedTable, row: Row) -> str:
    told = row.get("number") or row.get("printed") or row.get("title") or row.get("name") or ""
    key = "|".join(str(row[column.name]) for column in table.key)
    return f"{table.name} {told} ({key})" if told else f"{table.name} {key}"
