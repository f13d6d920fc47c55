"""Components: the computer files of a record, stored and read before its transaction begins."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy import bindparam
from sqlmodel import Session, col, delete, func, select

from regest.core.base.errors import UsageFault
from regest.core.base.messages import _
from regest.core.catalogue import fileplan
from regest.core.catalogue.removed_bytes import require_kept
from regest.core.catalogue.tables import (
    Component,
    ComponentPage,
    ComponentRole,
    ComponentText,
    Record,
)
from regest.core.catalogue.texts import begin_text
from regest.core.documents import media
from regest.core.documents.outcome import TextOutcome
from regest.core.documents.signature_files import is_signature
from regest.core.store import jobs
from regest.core.store.blobs import BlobStore
from regest.core.store.work import Work

ReadText = Callable[[bytes, str], TextOutcome]
NAME_LENGTH = 300
# The job that checks the signatures of a record, by its id: any way in that brings one asks for it.
CHECK_SIGNATURES = "check_signatures"
# Each signature within a PDF says which bytes it is upon.
_SIGNED_WITHIN = b"/ByteRange"
# What is laid into a file with the paper; signatures and renditions are made of it later.
_OF_PAPER = frozenset({ComponentRole.MAIN, ComponentRole.ANNEX, ComponentRole.SCAN})


@dataclass(frozen=True, slots=True)
class PreparedFile:
    """A file that is safely in the blob store and whose text, if any, has been read.

    With `waits` a job reads it, or recognises its pages, once the file belongs to a record. With
    `signed` it is a PDF that bears signatures, which a job checks then. `stored` is where its bytes
    were put, if that was just now.
    """

    name: str
    role: ComponentRole
    sha256: str
    size_bytes: int
    text: TextOutcome
    waits: bool = False
    signed: bool = False
    stored: Path | None = field(default=None, compare=False, repr=False)


def prepare(
    blobs: BlobStore,
    read_text: ReadText,
    name: str,
    content: bytes,
    role: ComponentRole = ComponentRole.MAIN,
    *,
    defer: bool = False,
) -> PreparedFile:
    """Store `content` and read its text; call it outside any unit of work.

    With `defer` nothing is read here, and pages that are pictures never are: a job does it.

    Raises:
        Refusal: the file is larger than the limit. A text that cannot be read is no refusal.
    """
    # It loads multiprocessing, which listing records can do without.
    from regest.core.documents import ocr

    stored = blobs.put(io.BytesIO(content))
    if defer:
        outcome = TextOutcome("empty", media_type=media.sniff(content, name))
    else:
        outcome = read_text(content, name)
    waits = defer or bool(outcome.scanned_pages and ocr.languages())
    return PreparedFile(
        name[:NAME_LENGTH],
        role,
        stored.sha256,
        stored.size_bytes,
        outcome,
        waits,
        bears_signatures(content),
        blobs.path(stored.sha256),
    )


def bears_signatures(content: bytes) -> bool:
    """Say whether a file may be a PDF with signatures in it, without asking anybody."""
    return marked_as_signed((content,))


def marked_as_signed(pieces: Iterable[bytes]) -> bool:
    """Say the same of a file that comes piece by piece."""
    tail, first = b"", True
    for piece in pieces:
        if first and b"%PDF-" not in piece[:1024]:
            return False
        if _SIGNED_WITHIN in tail + piece:
            return True
        tail, first = piece[-len(_SIGNED_WITHIN) :], False
    return False


def read_file(path: Path) -> bytes:
    """Return the bytes of a file that a person named.

    Raises:
        UsageFault: there is no such file, or it may not be read.
    """
    try:
        return path.read_bytes()
    except OSError as fault:
        raise unreadable(path) from fault


def unreadable(path: Path) -> UsageFault:
    """Return the fault of a file that is not there or may not be read."""
    return UsageFault(
        "file_unreadable",
        _("The file cannot be read: {path}", path=path),
        remedy=_("Check the name and the rights to the file."),
    )


def add_components(work: Work, record: Record, files: Sequence[PreparedFile]) -> list[Component]:
    """Give the record these files after those it has.

    Raises:
        Refusal: it lies in a closed file, which takes signatures and renditions alone (FL-6).
    """
    if not files:
        return []
    require_kept(work, {each.sha256: each.stored for each in files})
    if record.file_id is not None and any(each.role in _OF_PAPER for each in files):
        fileplan.require_open(work, record)
    last = work.session.exec(
        select(func.max(Component.position)).where(Component.record_id == record.id)
    ).one()
    added = []
    for position, prepared in enumerate(files, start=(last or 0) + 1):
        component = Component(
            id=work.new_id(),
            record_id=record.id,
            role=prepared.role,
            position=position,
            name=prepared.name,
            media_type=prepared.text.media_type,
            size_bytes=prepared.size_bytes,
            sha256=prepared.sha256,
            created_at=work.now,
        )
        work.session.add(component)
        added.append(component)
    work.session.flush()
    for component, prepared in zip(added, files, strict=True):
        begin_text(work, component.id, prepared.text, waits=prepared.waits)
    if any(each.signed or _is_container(each) for each in files):
        jobs.enqueue(work, CHECK_SIGNATURES, record.id)
    return added


def _is_container(file: PreparedFile) -> bool:
    named = is_signature(file.name, file.text.media_type)
    return file.role is ComponentRole.SIGNATURE or named


def remove_components(work: Work, found: Sequence[Component]) -> None:
    """Take files from a draft with the texts read of them; their bytes stay in the store."""
    ids = [component.id for component in found]
    for derived in (ComponentPage, ComponentText):
        work.session.exec(delete(derived).where(col(derived.component_id).in_(ids)))
    # Loaded texts would be written again with what becomes of their components.
    work.session.expire_all()
    for component in found:
        work.session.delete(component)
    work.session.flush()


_OF_RECORD = (
    select(Component, ComponentText)
    .join(ComponentText, col(ComponentText.component_id) == col(Component.id), isouter=True)
    .where(col(Component.record_id) == bindparam("record"))
    .order_by(col(Component.position))
)


def components_of(session: Session, record_id: str) -> list[tuple[Component, ComponentText | None]]:
    """Return the record's files in order, each with the state of its text."""
    found = session.execute(_OF_RECORD, {"record": record_id})
    return [(component, text) for component, text in found]
