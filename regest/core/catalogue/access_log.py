"""Who looked at confidential records: every card shown and every file given is noted (ACC-3)."""

from __future__ import annotations

import datetime as dt
from dataclasses import asdict, dataclass

from sqlmodel import Session, and_, col, func, select

from regest.core.base.errors import NotFound
from regest.core.catalogue.access_tables import RecordLook
from regest.core.catalogue.references import find_record
from regest.core.catalogue.tables import Record
from regest.core.catalogue.visibility import visible
from regest.core.people.access import Reader
from regest.core.store.database import Database
from regest.core.store.work import Actor

CARD, SHOWN, SAVED, WHOLE = "card", "shown", "saved", "whole"
READ = "audit.read"
AT_ONCE = 200
FILE_LENGTH = 300


@dataclass(frozen=True, slots=True)
class Look:
    """A look as it is told: `file` is empty for whoever may not see the record itself."""

    at: dt.datetime
    actor: str
    what: str
    channel: str
    file: str

    def as_dict(self) -> dict[str, str]:
        """Return it for JSON."""
        return {**asdict(self), "at": self.at.isoformat()}


@dataclass(frozen=True, slots=True)
class Looks:
    """Who looked at a record; `number` is empty for whoever may not see it."""

    record_id: str
    number: str
    looks: tuple[Look, ...]


def note(
    database: Database, actor: Actor, record: Record, what: str, file: str = "", channel: str = ""
) -> None:
    """Note a look before it is granted: `what` is one of these. Without a mark, nothing."""
    if not record.mark:
        return
    with database.work(actor) as work:
        work.session.add(
            RecordLook(
                id=work.new_id(),
                record_id=record.id,
                at=work.now,
                actor=actor.name,
                what=what,
                file=file[:FILE_LENGTH],
                channel=channel or None,
            )
        )


def lines(session: Session, reader: Reader, record: Record) -> tuple[Look, ...]:
    """Return the last looks at a record that the reader sees, newest first; `audit.read` alone."""
    return _looks(session, record.id, named=True) if reader.may(READ) else ()


def looks_at(session: Session, reader: Reader, reference: str) -> Looks:
    """Return who looked at a record that is called by number or, if it is hidden, by its id.

    An auditor checks who looked without seeing the record: the event log names ids as well
    (PRM-6).

    Raises:
        Refusal: `permission_missing`, whoever asks may not read the event log.
        NotFound: there is no such record.
    """
    reader.require(READ)
    try:
        record = find_record(session, reader, reference)
    except NotFound:
        looks = _looks(session, reference, named=False)
        if not looks:
            raise
        return Looks(reference, "", looks)
    return Looks(record.id, record.number, _looks(session, record.id, named=True))


def page_of_looks(
    session: Session, reader: Reader, *, actor: str = "", record: str = "", offset: int, limit: int
) -> tuple[list[tuple[str, str, Look]], int]:
    """Return a page of all looks, the latest first, with id and number, and how many there are.

    `actor` is a login, `record` an id. Numbers and names of files are told of what the reader sees.

    Raises:
        Refusal: `permission_missing`, whoever asks may not read the event log.
    """
    reader.require(READ)
    asked = ((col(RecordLook.actor), actor), (col(RecordLook.record_id), record))
    wanted = [column == value for column, value in asked if value]
    total = session.exec(select(func.count()).select_from(RecordLook).where(*wanted)).one()
    seen = and_(col(Record.id) == col(RecordLook.record_id), visible(reader))
    rows = session.exec(
        select(RecordLook, Record.id, Record.number)
        .join(Record, seen, isouter=True)
        .where(*wanted)
        .order_by(col(RecordLook.at).desc(), col(RecordLook.id).desc())
        .offset(offset)
        .limit(limit)
    )
    found = []
    for row, known, number in rows:
        file = row.file if known else ""
        look = Look(row.at, row.actor, row.what, row.channel or "", file)
        found.append((row.record_id, number or "", look))
    return found, total


def _looks(session: Session, record_id: str, *, named: bool) -> tuple[Look, ...]:
    wanted = select(RecordLook).where(RecordLook.record_id == record_id)
    order = (col(RecordLook.at).desc(), col(RecordLook.id).desc())
    return tuple(
        Look(row.at, row.actor, row.what, row.channel or "", row.file if named else "")
        for row in session.exec(wanted.order_by(*order).limit(AT_ONCE))
    )
