"""The unit of work: data, number, history, audit entry and index-queue row commit together.

Every row that a unit of work changes in an audited table is collected as it is flushed; each call of
`Work.witness` hashes the rows changed since the last one into an audit entry. A unit that would commit
a change which no entry covers is refused.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import structlog
from sqlalchemy import Connection, Table, event
from sqlalchemy.orm import Session as OrmSession
from sqlalchemy.orm import UOWTransaction
from sqlalchemy.sql.dml import UpdateBase
from sqlmodel import Session

from regest.core.base.errors import RegestError
from regest.core.base.identifiers import new_id
from regest.core.base.messages import _
from regest.core.store.chain import Act, HeadSigner, append, is_audited, key_of, row_digest
from regest.core.store.tables import IndexQueue

log = structlog.get_logger(__name__)


class UnwitnessedChange(RegestError):
    """An audited table was changed without an audit entry; a fault of the program, not of a person."""

    exit_code = 3

    def __init__(self, rows: Iterable[str]) -> None:
        super().__init__(
            "unwitnessed_change",
            _("Nothing was saved: a change has no entry in the event log ({rows})",
              rows=", ".join(sorted(rows))),
            remedy=_("Report this to the developers of the module."),
        )


@dataclass(frozen=True, slots=True)
class Actor:
    """Who acts: a login, or `console` with the name of the operating system's user."""

    name: str
    account_id: str | None = None
    on_behalf: str = ""


@dataclass(slots=True)
class Work:
    """One unit of work; `now` (UTC) and `today` (the association's day) stand still inside it."""

    session: Session
    actor: Actor
    now: dt.datetime
    today: dt.date
    _signer: HeadSigner
    _pending: dict[tuple[str, str], Table] = field(default_factory=dict)
    _acts: list[Act] = field(default_factory=list)
    _queued: set[str] = field(default_factory=set)
    _after: list[Callable[[], None]] = field(default_factory=list)
    _flushing: bool = False

    def new_id(self) -> str:
        """Return a new identifier that carries the moment of this unit of work."""
        return new_id(self.now)

    def witness(
        self,
        action: str,
        object_type: str,
        object_id: str,
        detail: Mapping[str, object] | None = None,
    ) -> None:
        """Put an act into the audit chain, with the hash of every row changed since the last act.

        `action` reads `record.registered`; `detail` holds ids, numbers and hashes, no personal data.
        """
        self.session.flush()
        connection = self.session.connection()
        changes = tuple(
            (name, key, row_digest(connection, table, key))
            for (name, key), table in sorted(self._pending.items(), key=lambda item: item[0])
        )
        self._pending.clear()
        self._acts.append(Act(action, object_type, object_id, dict(detail or {}), changes))

    def execute(self, statement: UpdateBase) -> Any:
        """Run a Core statement on an audited table; name the rows it changed with `note`."""
        self._flushing = True
        try:
            return self.session.connection().execute(statement)
        finally:
            self._flushing = False

    def note(self, table: Table, key: str) -> None:
        """Put a row that a Core statement changed under witness."""
        if is_audited(table.name):
            self._pending[(table.name, key)] = table

    def enqueue(self, record_id: str) -> None:
        """Ask for the record's index document to be made anew after the commit."""
        if record_id not in self._queued:
            self._queued.add(record_id)
            self.session.add(IndexQueue(record_id=record_id, queued_at=self.now))

    def after_commit(self, call: Callable[[], None]) -> None:
        """Run `call` once the unit of work is committed; what it raises is logged, not passed on."""
        self._after.append(call)

    def seal(self) -> None:
        """Write the acts into the chain; called last before the commit.

        Raises:
            UnwitnessedChange: a change of an audited table is in no act.
        """
        self.session.flush()
        if self._pending:
            raise UnwitnessedChange(f"{name} {key}" for name, key in self._pending)
        if self._acts:
            append(self.session, self._acts, self.actor.name, self.actor.on_behalf,
                   self.now, self._signer)

    def run_after_commit(self) -> None:
        """Run what was put off until after the commit, each call on its own."""
        for call in self._after:
            try:
                call()
            except Exception:
                log.exception("after_commit_failed", call=getattr(call, "__qualname__", str(call)))

    @contextmanager
    def witnessing(self) -> Iterator[None]:
        """Watch every flush and statement of the session inside the block."""
        connection = self.session.connection()
        event.listen(self.session, "before_flush", self._before_flush)
        event.listen(self.session, "after_flush", self._after_flush)
        event.listen(connection, "before_execute", self._before_execute)
        try:
            yield
        finally:
            event.remove(self.session, "before_flush", self._before_flush)
            event.remove(self.session, "after_flush", self._after_flush)
            event.remove(connection, "before_execute", self._before_execute)

    def _before_flush(self, _session: OrmSession, _context: UOWTransaction, _rows: object) -> None:
        self._flushing = True

    def _after_flush(self, session: OrmSession, _context: UOWTransaction) -> None:
        self._flushing = False
        changed = [row for row in session.dirty if session.is_modified(row)]
        for row in (*session.new, *changed, *session.deleted):
            table: Table = row.__table__
            self.note(table, key_of(table, {c.name: getattr(row, c.key) for c in table.primary_key}))

    def _before_execute(
        self, _connection: Connection, statement: object, *_parameters: object
    ) -> None:
        if isinstance(statement, UpdateBase) and not self._flushing:
            name = statement.table.name  # type: ignore[union-attr]
            if is_audited(name):
                raise UnwitnessedChange([name])
