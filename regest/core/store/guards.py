"""Triggers that keep what is written once from being changed by a fault of the program.

They guard the audit chain, its signatures, the history of cards and of tasks, issued numbers, what
people signed, and on what authority anything was destroyed or kept from it. The history of a
destroyed record alone may forget what it says.
They stop mistakes, not the owner of the database: against that stand the signed heads and printed
anchors.
"""

from __future__ import annotations

from collections.abc import Container, Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Guard:
    """A trigger on `table` that refuses a deletion, or a change where `condition` holds.

    `columns` narrow an update guard to changes of these columns (none: any change). What `unless`
    describes is let through; it may ask other tables.
    """

    table: str
    event: str
    columns: tuple[str, ...] = ()
    condition: str = ""
    unless: str = ""

    @property
    def name(self) -> str:
        """The trigger's name, telling table, event and first column."""
        return "_".join(("guard", self.table, self.event, *self.columns[:1]))

    def when(self, differs: str, further: str = "") -> str:
        """Return the WHEN clause, or nothing; `differs` compares values, NULLs included."""
        changed = " OR ".join(f"NEW.{column} {differs} OLD.{column}" for column in self.columns)
        parts = [f"({part})" for part in (changed, self.condition, further) if part]
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
# The history of a destroyed record may lose what was written and why; what remains is who changed
# which field when, and nothing else can stand in the place of what is lost.
_FORGOTTEN = " AND ".join(
    (
        *(
            f"NEW.{name} = OLD.{name}"
            for name in ("id", "record_id", "at", "actor", "action", "field")
        ),
        *(f"NEW.{name} IN ('', OLD.{name})" for name in ("old", "new", "reason")),
        "EXISTS (SELECT 1 FROM record WHERE id = OLD.record_id AND state = 'disposed')",
    )
)
GUARDS = (
    Guard("audit_entry", "update"),
    Guard("audit_entry", "delete"),
    Guard("audit_signature", "update"),
    Guard("audit_signature", "delete"),
    Guard("record_history", "update", unless=_FORGOTTEN),
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
    unless = f"({guard.unless}) IS NOT TRUE" if guard.unless else ""
    yield f"DROP TRIGGER IF EXISTS {guard.name}"
    yield (
        f"CREATE TRIGGER {guard.name} BEFORE {guard.event.upper()} ON {guard.table} "
        f"{guard.when('IS NOT', unless)} "
        f"BEGIN SELECT RAISE(ABORT, 'regest: {guard.table} is written once'); END"
    )


def _postgresql(guard: Guard) -> Iterator[str]:
    # A WHEN clause cannot ask other tables here; the function can.
    passes = f"IF {guard.unless} THEN RETURN NEW; END IF; " if guard.unless else ""
    yield (
        f"CREATE OR REPLACE FUNCTION {guard.name}() RETURNS trigger LANGUAGE plpgsql AS $$ "
        f"BEGIN {passes}RAISE EXCEPTION 'regest: {guard.table} is written once'; END $$"
    )
    yield (
        f"CREATE OR REPLACE TRIGGER {guard.name} BEFORE {guard.event.upper()} ON {guard.table} "
        f"FOR EACH ROW {guard.when('IS DISTINCT FROM')} EXECUTE FUNCTION {guard.name}()"
    )
