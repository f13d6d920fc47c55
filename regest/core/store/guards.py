"""Triggers that keep what is written once from being changed by a fault of the program.

They guard the audit chain, its signatures, the history of cards and issued numbers. They stop
mistakes, not the owner of the database: against that stand the signed heads and printed anchors.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Guard:
    """A table whose rows may not be deleted, nor changed in `columns` (empty: in any)."""

    table: str
    columns: tuple[str, ...] = ()
    updates: bool = False


GUARDS = (
    Guard("audit_entry"),
    Guard("audit_signature"),
    Guard("record_history"),
    Guard("ledger_number", ("id", "period_id", "sequence", "suffix", "printed", "issued_on"), True),
    Guard("record", ("id", "class_name", "created_at"), True),
)


def trigger_names() -> tuple[str, ...]:
    """Return the names of all guard triggers, for comparing with a database."""
    return tuple(f"guard_{guard.table}_{kind}" for guard in GUARDS for kind in ("update", "delete"))


def create_statements(dialect: str) -> Iterator[str]:
    """Yield the DDL that puts all guards in place on `sqlite` or `postgresql`; repeatable."""
    make = _sqlite if dialect == "sqlite" else _postgresql
    for guard in GUARDS:
        yield from make(guard, "update")
        yield from make(guard, "delete")


def drop_statements(dialect: str) -> Iterator[str]:
    """Yield the DDL that takes all guards away."""
    for guard in GUARDS:
        for kind in ("update", "delete"):
            suffix = "" if dialect == "sqlite" else f" ON {guard.table}"
            yield f"DROP TRIGGER IF EXISTS guard_{guard.table}_{kind}{suffix}"


def _sqlite(guard: Guard, kind: str) -> Iterator[str]:
    name = f"guard_{guard.table}_{kind}"
    condition = _condition(guard, kind, "IS NOT")
    yield f"DROP TRIGGER IF EXISTS {name}"
    yield (
        f"CREATE TRIGGER {name} BEFORE {kind.upper()} ON {guard.table} {condition} "
        f"BEGIN SELECT RAISE(ABORT, 'regest: {guard.table} is written once'); END"
    )


def _postgresql(guard: Guard, kind: str) -> Iterator[str]:
    name = f"guard_{guard.table}_{kind}"
    condition = _condition(guard, kind, "IS DISTINCT FROM")
    yield (
        f"CREATE OR REPLACE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS $$ "
        f"BEGIN RAISE EXCEPTION 'regest: {guard.table} is written once'; END $$"
    )
    yield (
        f"CREATE OR REPLACE TRIGGER {name} BEFORE {kind.upper()} ON {guard.table} "
        f"FOR EACH ROW {condition} EXECUTE FUNCTION {name}()"
    )


def _condition(guard: Guard, kind: str, differs: str) -> str:
    if kind == "delete" or not guard.updates:
        return ""
    changed = " OR ".join(f"NEW.{column} {differs} OLD.{column}" for column in guard.columns)
    return f"WHEN ({changed})"
