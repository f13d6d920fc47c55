"""The event log as a list: acts by day, actor, kind and object, page by page.

An entry holds ids alone. The number of a document is told to whoever may see the document (PRM-4,
ACC-2); everybody else reads the id.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Self
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, false
from sqlmodel import Session, col, func, or_, select

from regest.core.base.dates import parse_day
from regest.core.catalogue.tables import Component, Record
from regest.core.catalogue.task_tables import Task
from regest.core.catalogue.visibility import visible
from regest.core.people.access import Reader
from regest.core.people.tables import Account
from regest.core.store.tables import AuditEntry

_RECORD, _ACCOUNT = "record", "account"


@dataclass(frozen=True, kw_only=True, slots=True)
class EventFilter:
    """Which acts: from a moment on, before a moment, of an actor, of a kind, on an object.

    `object_wanted` is an id, the number of a document as printed, or a login.
    """

    since: dt.datetime | None = None
    before: dt.datetime | None = None
    actor: str = ""
    action: str = ""
    object_wanted: str = ""

    @classmethod
    def read(cls, given: Mapping[str, str], zone: ZoneInfo) -> Self:
        """Read what was typed; `until` includes its day.

        Raises:
            UsageFault: a day cannot be read.
        """
        since = _start(given["since"], zone) if given["since"] else None
        before = _start(given["until"], zone, 1) if given["until"] else None
        return cls(
            since=since,
            before=before,
            actor=given["actor"],
            action=given["action"],
            object_wanted=given["object"],
        )


@dataclass(frozen=True, slots=True)
class Event:
    """An act; `shown` is the number or login of its object, empty where only the id is told.

    `record_id` leads to the document, if whoever looks may see it.
    """

    entry: AuditEntry
    shown: str = ""
    record_id: str = ""


@dataclass(frozen=True, slots=True)
class EventPage:
    """Some of the acts, the newest first, and how many there are."""

    rows: tuple[Event, ...]
    total: int


def page_of_events(
    session: Session, reader: Reader, wanted: EventFilter, *, offset: int = 0, limit: int = 50
) -> EventPage:
    """Return a page of the acts that are wanted."""
    conditions = tuple(_conditions(session, reader, wanted))
    total = session.exec(select(func.count()).select_from(AuditEntry).where(*conditions)).one()
    newest = select(AuditEntry).where(*conditions).order_by(col(AuditEntry.sequence).desc())
    entries = session.exec(newest.offset(offset).limit(limit)).all()
    return EventPage(tuple(_told(session, reader, entries)), total)


def actions_known(session: Session) -> Sequence[str]:
    """Return every kind of act in the log, by name."""
    return session.exec(select(AuditEntry.action).distinct().order_by(AuditEntry.action)).all()


def _conditions(
    session: Session, reader: Reader, wanted: EventFilter
) -> Iterator[ColumnElement[bool]]:
    if wanted.since is not None:
        yield col(AuditEntry.at) >= wanted.since
    if wanted.before is not None:
        yield col(AuditEntry.at) < wanted.before
    if wanted.actor:
        yield col(AuditEntry.actor) == wanted.actor
    if wanted.action:
        yield col(AuditEntry.action) == wanted.action
    if wanted.object_wanted:
        ids = _ids(session, reader, wanted.object_wanted)
        yield col(AuditEntry.object_id).in_(ids) if ids else false()


def _ids(session: Session, reader: Reader, text: str) -> list[str]:
    """Return the objects that are meant: the id itself, a document that is seen, an account."""
    numbered = select(Record.id).where(Record.number == text, visible(reader)).limit(20)
    named = select(Account.id).where(Account.login == text)
    records = list(session.exec(numbered))
    of_records: list[str] = []
    if records:
        of_records += session.exec(select(Task.id).where(col(Task.record_id).in_(records)))
        of_records += session.exec(
            select(Component.id).where(col(Component.record_id).in_(records))
        )
    return [text, *records, *of_records, *session.exec(named)]


def _told(session: Session, reader: Reader, entries: Sequence[AuditEntry]) -> Iterator[Event]:
    records = _numbers(session, reader, _objects(entries, _RECORD))
    logins = _logins(session, _objects(entries, _ACCOUNT))
    for entry in entries:
        if entry.object_type == _RECORD and entry.object_id in records:
            yield Event(entry, records[entry.object_id], entry.object_id)
        elif entry.object_type == _ACCOUNT:
            yield Event(entry, logins.get(entry.object_id, ""))
        else:
            yield Event(entry)


def _objects(entries: Iterable[AuditEntry], kind: str) -> list[str]:
    return [each.object_id for each in entries if each.object_type == kind]


def _numbers(session: Session, reader: Reader, ids: list[str]) -> Mapping[str, str]:
    wanted = select(Record.id, Record.number).where(col(Record.id).in_(ids), visible(reader))
    return {key: number or "" for key, number in session.exec(wanted)} if ids else {}


def _logins(session: Session, ids: list[str]) -> Mapping[str, str]:
    wanted = select(Account.id, Account.login).where(
        or_(col(Account.id).in_(ids), col(Account.login).in_(ids))
    )
    return dict(session.exec(wanted).all()) if ids else {}


def _start(text: str, zone: ZoneInfo, later: int = 0) -> dt.datetime:
    day = parse_day(text) + dt.timedelta(days=later)
    return dt.datetime.combine(day, dt.time(), zone).astimezone(dt.UTC)
