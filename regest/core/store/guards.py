"""Triggers that keep what is written once from being changed by a fault of the program.

They guard the audit chain, its signatures, the history of cards and of tasks, issued numbers, what
people signed, and on what authority anything was destroyed or kept from it.
They stop mistakes, not the owner of the database: against that stand the signed heads and printed
anchors.
"""

from __future__ import annotations

from collections.abc import Container, Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Guard:
    """A trigger on `table` that refuses a deletion, or a change where `condition` holds.

    `columns` narrow an update guard to changes of these columns (none: any change).
    """

    table: str
    event: str
    columns: tuple[str, ...] = ()
    condition: str = ""

    @property
    def name(self) -> str:
        """The trigger's name, telling table, event and first column."""
        return "_".join(("guard", self.table, self.event, *self.columns[:1]))

    def when(self, differs: str) -> str:
        """Return the WHEN clause, or nothing; `differs` compares values, NULLs included."""
        changed = " OR ".join(f"NEW.{column} {differs} OLD.{column}" for column in self.columns)
        parts = [f"({part})" for part in (changed, self.condition) if part]
        return f"WHEN ({' AND '.join(parts)})" if parts else ""


_SIGNED = (
    "id", "record_id", "demand_id", "sha256", "kind", "capacity", "party_id", "account_id", "name",
    "post", "statement", "signed_at", "signed_on", "entered_by", "scan_id", "scan_sha256", "seal",
)  # fmt: skip
_CANCELLED = ("cancelled_at", "cancelled_by", "cancel_reason")
_EXECUTED = (
    "id", "year", "number", "state", "drawn_on", "compiler_id", "approver_id", "approved_on",
    "digest", "method", "executed_by", "executed_on", "executed_at",
)  # fmt: skip
GUARDS = (
    Guard("audit_entry", "update"),
    Guard("audit_entry", "delete"),
    Guard("audit_signature", "update"),
    Guard("audit_signature", "delete"),
    Guard("record_history", "update"),
    Guard("record_history", "delete"),
    Guard("ledger_number", "update", ("period_id", "sequence", "suffix")),
    Guard("ledger_number", "update", ("printed", "issued_on"), "OLD.state <> 'reserved'"),
    Guard("ledger_number", "delete"),
    Guard("record", "update", ("id", "class_name", "created_at")),
    Guard("record", "delete"),
    Guard("signature", "update", _SIGNED),
    Guard("signature", "update", _CANCELLED, "OLD.cancelled_at IS NOT NULL"),
    Guard("signature", "delete"),
    Guard("task_event", "update"),
    Guard("task_event", "delete"),
    Guard("file_closing", "delete"),
    Guard("retention_event", "delete"),
    Guard("hold", "delete"),
    Guard("hold", "update", ("lifted_on", "lifted_at", "lifted_by"), "OLD.lifted_at IS NOT NULL"),
    Guard("appraisal", "delete"),
    Guard("inventory", "delete"),
    Guard("disposal_act", "update", _EXECUTED, "OLD.state = 'executed'"),
    Guard("disposal_act", "delete"),
    Guard("disposal_act_row", "update"),
    Guard("disposal_act_row", "delete"),
    Guard("archive_transfer", "delete"),
)


def trigger_names() -> tuple[str, ...]:
    """Return the names of all guard triggers, for comparing with a database."""
    return tuple(guard.name for guard in GUARDS)


def create_statements(dialect: str, present: Container[str] | None = None) -> Iterator[str]:
    """Yield the DDL that puts all guards in place on `sqlite` or `postgresql`; repeatable.

    With `present`, the names of tables that are there, only these are guarded.
    """
    make = _sqlite if dialect == "sqlite" else _postgresql
    for guard in GUARDS:
        if present is None or guard.table in present:
            yield from make(guard)


def drop_statements(dialect: str) -> Iterator[str]:
    """Yield the DDL that takes all guards away."""
    for guard in GUARDS:
        suffix = "" if dialect == "sqlite" else f" ON {guard.table}"
        yield f"DROP TRIGGER IF EXISTS {guard.name}{suffix}"


def _sqlite(guard: Guard) -> Iterator[str]:
    yield f"DROP TRIGGER IF EXISTS {guard.name}"
    yield (
        f"CREATE TRIGGER {guard.name} BEFORE {guard.event.upper()} ON {guard.table} "
        f"{guard.when('IS NOT')} "
        f"BEGIN SELECT RAISE(ABORT, 'regest: {guard.table} is written once'); END"
    )


def _postgresql(guard: Guard) -> Iterator[str]:
    yield (
        f"CREATE OR REPLACE FUNCTION {guard.name}() RETURNS trigger LANGUAGE plpgsql AS $$ "
        f"BEGIN RAISE EXCEPTION 'regest: {guard.table} is written once'; END $$"
    )
    yield (
        f"CREATE OR REPLACE TRIGGER {guard.name} BEFORE {guard.event.upper()} ON {guard.table} "
        f"FOR EACH ROW {guard.when('IS DISTINCT FROM')} EXECUTE FUNCTION {guard.name}()"
    )
