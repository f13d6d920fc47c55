"""The unit of work: data, number, history, audit entry and index-queue row commit together.

Every row that a unit of work changes in an audited table is collected as it is flushed; each call
of `Work.witness` hashes the rows changed since the last one into an audit entry. A unit that would
commit a change which no entry covers is refused.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import Any, cast
from zoneinfo import ZoneInfo

import structlog
from sqlalchemy import Connection, Delete, Insert, Result, Table, Update, event, inspect
from sqlalchemy.exc import InvalidRequestError
from sqlalchemy.orm import Session as OrmSession
from sqlalchemy.orm import SessionTransaction, UOWTransaction
from sqlmodel import Session

from regest.core.base.errors import RegestError
from regest.core.base.identifiers import new_id
from regest.core.base.messages import _
from regest.core.base.text import storable
from regest.core.store.chain import Act, HeadSigner, append, is_audited, key_of, row_digests
from regest.core.store.lengths import require_room
from regest.core.store.tables import IndexQueue

log = structlog.get_logger(__name__)

_CHANGE = re.compile(
    r"""\s*(?:(?:INSERT|REPLACE|MERGE)(?:\s+OR\s+\w+)?\s+INTO
    |(?<!FOR\s)(?<!DO\s)UPDATE(?:\s+OR\s+\w+)?|DELETE\s+FROM
    |TRUNCATE(?:\s+TABLE)?|(?:ALTER|DROP)\s+TABLE(?:\s+IF\s+EXISTS)?)
    \s+(?:ONLY\s+)?(?:"?\w+"?\.)?"?(?P<table>\w+)""",
    re.IGNORECASE | re.VERBOSE,
)
_COMPOUND = re.compile(r"\s*WITH\b", re.IGNORECASE)


class UnwitnessedChange(RegestError):
    """An audited table was changed without an audit entry: a fault of the program."""

    exit_code = 3

    def __init__(self, rows: Iterable[str]) -> None:
        super().__init__(
            "unwitnessed_change",
            _(
                "Nothing was saved: a change has no entry in the event log ({rows})",
                rows=", ".join(sorted(rows)),
            ),
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
    """One unit of work; `now` (UTC) and `today` (a day of `zone`) stand still inside it."""

    session: Session
    actor: Actor
    now: dt.datetime
    today: dt.date
    _signer: HeadSigner
    zone: ZoneInfo
    _pending: dict[tuple[str, str], Table] = field(default_factory=dict)
    _acts: list[Act] = field(default_factory=list)
    _queued: set[str] = field(default_factory=set)
    _after: list[Callable[[], None]] = field(default_factory=list)
    _flushing: bool = False
    _sealed: bool = False
    _spoiled: bool = False
    _last_id: str = ""

    @property
    def signer(self) -> HeadSigner:
        """The deployment's key, which signs the chain and seals secrets."""
        return self._signer

    @property
    def last_id(self) -> str:
        """The latest identifier that was given, here or before; empty for none."""
        return self._last_id

    def begin_ids_after(self, earlier: str) -> None:
        """Let identifiers sort after `earlier`, which an earlier unit of work gave."""
        self._last_id = max(self._last_id, earlier)

    def new_id(self) -> str:
        """Return a new identifier of this unit of work's moment, after those it gave before."""
        self._last_id = new_id(self.now, after=self._last_id)
        return self._last_id

    def witness(
        self,
        action: str,
        object_type: str,
        object_id: str,
        detail: Mapping[str, object] | None = None,
    ) -> None:
        """Put an act into the audit chain, with the hash of every row changed since the last act.

        `action` reads `record.registered`; `detail` holds ids, numbers and hashes alone.
        """
        self.session.flush()
        changes = tuple(self._digests())
        self._pending.clear()
        self._acts.append(Act(action, object_type, object_id, dict(detail or {}), changes))

    def execute(self, statement: Insert | Update | Delete) -> Result[Any]:
        """Run a Core statement on an audited table; every row that it changed comes under witness.

        Returns what the statement's own RETURNING asks for, and the primary key.
        """
        table = cast(Table, statement.table)
        self._flushing = True
        try:
            changed = (
                self.session.connection().execute(statement.returning(*table.primary_key)).freeze()
            )
        finally:
            self._flushing = False
        for row in changed().mappings():
            self._note(table, key_of(table, {c.name: row[c] for c in table.primary_key}))
        return changed()

    def enqueue(self, record_id: str) -> None:
        """Ask for the record's index document to be made anew after the commit."""
        if record_id not in self._queued:
            self._queued.add(record_id)
            self.session.add(IndexQueue(record_id=record_id, queued_at=self.now))

    def after_commit(self, call: Callable[[], None]) -> None:
        """Run `call` once all is committed; what it raises is logged, not passed on."""
        self._after.append(call)

    def seal(self) -> None:
        """Write the acts into the chain; called last before the commit.

        Raises:
            UnwitnessedChange: a change of an audited table is in no act, or what an act saw
                was rolled back.
        """
        self.session.flush()
        if self._spoiled:
            raise UnwitnessedChange(["rollback"])
        if self._pending:
            raise UnwitnessedChange(f"{name} {key}" for name, key in self._pending)
        if self._acts:
            append(
                self.session,
                self._acts,
                self.actor.name,
                self.actor.on_behalf,
                self.now,
                self._signer,
            )
        self._read_again()
        self._sealed = True

    def _read_again(self) -> None:
        """Load what expired and somebody still holds: after the commit nothing is read."""
        for row in list(self.session.identity_map.values()):
            state = inspect(row)
            if state.expired and state.persistent:
                with suppress(InvalidRequestError):  # its row is gone
                    self.session.refresh(row)

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
        watched = (
            (self.session, "before_flush", self._before_flush),
            (self.session, "after_flush", self._after_flush),
            (self.session, "before_commit", self._before_commit),
            (self.session, "after_soft_rollback", self._after_rollback),
            (connection, "before_cursor_execute", self._before_statement),
        )
        for target, name, heard in watched:
            event.listen(target, name, heard)
        try:
            yield
        finally:
            for target, name, heard in watched:
                event.remove(target, name, heard)

    def _digests(self) -> Iterator[tuple[str, str, str | None]]:
        connection = self.session.connection()
        keys: dict[str, list[str]] = {}
        tables = {name: table for (name, _key), table in self._pending.items()}
        for name, key in sorted(self._pending):
            keys.setdefault(name, []).append(key)
        for name, wanted in keys.items():
            digests = row_digests(connection, tables[name], wanted)
            for key in wanted:
                yield name, key, digests[key]

    def _before_flush(self, session: OrmSession, _context: UOWTransaction, _rows: object) -> None:
        self._flushing = True
        for row in (*session.new, *session.dirty):
            for name, value in inspect(row).dict.items():
                if isinstance(value, str) and (kept := storable(value)) != value:
                    setattr(row, name, kept)
            require_room(row)

    def _after_flush(self, session: OrmSession, _context: UOWTransaction) -> None:
        self._flushing = False
        changed = [row for row in session.dirty if session.is_modified(row)]
        for row in changed:
            # Under a changed key the row is another one, and the old one is gone.
            identity = zip(row.__table__.primary_key, inspect(row).identity, strict=True)
            self._note(row.__table__, key_of(row.__table__, {c.name: v for c, v in identity}))
        for row in (*session.new, *changed, *session.deleted):
            table: Table = row.__table__
            self._note(
                table, key_of(table, {c.name: getattr(row, c.key) for c in table.primary_key})
            )

    def _note(self, table: Table, key: str) -> None:
        if is_audited(table.name):
            self._pending[(table.name, key)] = table

    def _before_commit(self, session: OrmSession) -> None:
        if not self._sealed and not session.in_nested_transaction():
            raise UnwitnessedChange(["commit"])

    def _after_rollback(self, _session: OrmSession, transaction: SessionTransaction) -> None:
        self._flushing = False
        if self._acts or transaction.parent is None:
            self._spoiled = True

    def _before_statement(
        self, _connection: Connection, _cursor: object, statement: str, *_rest: object
    ) -> None:
        if self._flushing:
            return
        search = _CHANGE.search if _COMPOUND.match(statement) else _CHANGE.match
        found = search(statement)
        if found is not None and is_audited(found["table"].lower()):
            raise UnwitnessedChange([found["table"]])
