"""Who looked at confidential records: every card shown and every file given is noted (ACC-3)."""

from __future__ import annotations

from sqlmodel import Session, col, select

from regest.core.catalogue.access_tables import RecordLook
from regest.core.catalogue.tables import Record
from regest.core.people.access import Reader
from regest.core.store.database import Database
from regest.core.store.work import Actor

CARD, SHOWN, SAVED = "card", "shown", "saved"
READ = "audit.read"
AT_ONCE = 200


def note(database: Database, actor: Actor, record: Record, what: str, file: str = "") -> None:
    """Note a look before it is granted: `what` is CARD, SHOWN or SAVED. Without a mark, nothing."""
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
                file=file,
            )
        )


def lines(session: Session, reader: Reader, record: Record) -> list[RecordLook]:
    """Return the last looks at a record that the reader sees, newest first; `audit.read` alone."""
    if not reader.may(READ):
        return []
    wanted = select(RecordLook).where(RecordLook.record_id == record.id)
    order = (col(RecordLook.at).desc(), col(RecordLook.id).desc())
    return list(session.exec(wanted.order_by(*order).limit(AT_ONCE)))
