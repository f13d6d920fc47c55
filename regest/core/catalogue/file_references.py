"""References: a file names documents that lie in other files (FL-8)."""

from __future__ import annotations

from sqlmodel import Session, col, select

from regest.core.base.errors import Refusal
from regest.core.base.messages import _
from regest.core.catalogue import fileplan
from regest.core.catalogue.file_tables import FileReference
from regest.core.catalogue.history import remember
from regest.core.catalogue.tables import File, Record
from regest.core.catalogue.visibility import visible_among
from regest.core.people.access import Reader
from regest.core.store.work import Work


def refer(work: Work, file_id: str, record: Record, note: str = "") -> FileReference:
    """Let an open file name a document that lies in another one; naming it twice changes nothing.

    Raises:
        Refusal: the file is closed, or the document lies in it.
    """
    file = fileplan.require_open_file(work, file_id)
    if record.file_id == file.id:
        raise Refusal(
            "reference_to_itself",
            _("The document lies in file {index} itself", index=file.index),
            rule="FL-8",
            remedy=_("A reference is made in another file."),
        )
    same = select(FileReference).where(
        FileReference.file_id == file.id, FileReference.record_id == record.id
    )
    known = work.session.exec(same).first()
    if known is not None:
        return known
    made = FileReference(
        id=work.new_id(),
        file_id=file.id,
        record_id=record.id,
        note=note.strip(),
        added_by=work.actor.name,
        added_at=work.now,
    )
    work.session.add(made)
    remember(work, record.id, "referred", field="file", new=file.index, reason=note.strip())
    work.witness("file.referred", "file", file.id, {"record": record.id})
    return made


def references_in(
    session: Session, reader: Reader, file_id: str
) -> list[tuple[FileReference, Record]]:
    """Return the documents of other files that a file names, as far as the reader sees them."""
    wanted = (
        select(FileReference, Record)
        .join(Record, col(Record.id) == col(FileReference.record_id))
        .where(FileReference.file_id == file_id, visible_among(reader))
    )
    return list(session.exec(wanted.order_by(col(FileReference.id))))


def referring(session: Session, record_id: str) -> list[File]:
    """Return the files that name a document beside the one it lies in."""
    wanted = (
        select(File)
        .join(FileReference, col(FileReference.file_id) == col(File.id))
        .where(FileReference.record_id == record_id)
    )
    return list(session.exec(wanted.order_by(col(File.index), col(File.period))))
