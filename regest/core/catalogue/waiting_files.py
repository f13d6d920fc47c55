"""Files that are stored and read before they have a record: kept, given back, let go.

Whoever keeps them says so within the unit of work that makes what they wait in, and lets them go
within the one that gives them to a record or ends their waiting.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from sqlmodel import Session, col, select

from regest.core.base.messages import spoken
from regest.core.catalogue.components import PreparedFile
from regest.core.catalogue.removed_bytes import require_kept
from regest.core.catalogue.tables import TextStatus
from regest.core.catalogue.texts import NAME_LENGTH, VERSION_LENGTH
from regest.core.catalogue.waiting_tables import WaitingFile
from regest.core.documents import media
from regest.core.documents.outcome import Status, TextOutcome
from regest.core.store.work import Work


def keep(work: Work, holder: str, holder_id: str, files: Sequence[PreparedFile]) -> None:
    """Keep these files in their order for `holder_id`; the caller witnesses it."""
    require_kept(work, {each.sha256: each.stored for each in files})
    for position, file in enumerate(files, start=1):
        outcome = file.text
        with spoken("ru"):
            reason = str(outcome.reason)
        work.session.add(
            WaitingFile(
                id=work.new_id(),
                holder=holder,
                holder_id=holder_id,
                position=position,
                role=file.role,
                name=file.name,
                media_type=outcome.media_type,
                size_bytes=file.size_bytes,
                sha256=file.sha256,
                status=TextStatus(outcome.status),
                waits=file.waits,
                extractor=outcome.extractor[:NAME_LENGTH],
                extractor_version=outcome.extractor_version[:VERSION_LENGTH],
                reason=reason,
                text=outcome.text,
                created_at=work.now,
            )
        )
    work.session.flush()


def kept(session: Session, holder: str, holder_id: str) -> tuple[PreparedFile, ...]:
    """Return the files that wait in `holder_id`, in their order, as a record takes them."""
    return tuple(_prepared(row) for row in _rows(session, holder, holder_id))


def let_go(work: Work, holder: str, holder_id: str) -> None:
    """Forget that they wait; bytes that no record has taken are nobody's from now on.

    The caller witnesses it.
    """
    for row in _rows(work.session, holder, holder_id):
        work.session.delete(row)
    work.session.flush()


def _rows(session: Session, holder: str, holder_id: str) -> Sequence[WaitingFile]:
    wanted = select(WaitingFile).where(
        WaitingFile.holder == holder, WaitingFile.holder_id == holder_id
    )
    return session.exec(wanted.order_by(col(WaitingFile.position))).all()


def _prepared(row: WaitingFile) -> PreparedFile:
    outcome = TextOutcome(
        cast(Status, row.status.value),
        row.text,
        row.extractor,
        row.extractor_version,
        row.media_type,
        row.reason,
    )
    # Whether a PDF bears signatures was not kept; the job looks.
    signed = row.media_type == media.PDF
    return PreparedFile(row.name, row.role, row.sha256, row.size_bytes, outcome, row.waits, signed)
