"""What of a record leaves when its file is destroyed, and what stays as its stub (DSP-5).

The card stays: class, heading, number, dates, parties, links, tasks, and the typed fields that
identify it (numbers, dates, flags, exact values). Content goes: files with their texts, pages,
renditions and signed copies, free text of typed fields, copies in unfinished forms, kept answers
and jobs, on what words the events of its period rest, and whatever modules have taken out of it
(`apply_disposal`). Its history still says who did what to which field and when; what free text was
corrected from and to, for what reason, and what its files were called, is forgotten.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import TypeVar

from sqlalchemy import String, cast, delete, tuple_, update
from sqlmodel import Session, col, select

from regest.core.base.messages import _
from regest.core.catalogue.history import remember
from regest.core.catalogue.sheet_tables import FormSheet
from regest.core.catalogue.tables import (
    Component,
    ComponentPage,
    ComponentText,
    FieldDefinitionRow,
    Record,
    RecordField,
    RecordHistory,
    RecordState,
)
from regest.core.catalogue.views import record_view
from regest.core.catalogue.visibility import settle_key
from regest.core.catalogue.waiting_tables import WaitingFile
from regest.core.hooks.calls import Calls
from regest.core.hooks.types import FieldKind
from regest.core.retention.tables import RetentionEvent
from regest.core.signatures.tables import Signature, SignatureCheck, SignedCopy
from regest.core.store.tables import Job, KeptAnswer
from regest.core.store.upsert import table_of
from regest.core.store.work import Work

CHUNK = 200
_ID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_Each = TypeVar("_Each")
# Fields that are free text: such hold what the paper says.
_FREE = (
    col(FieldDefinitionRow.kind) == FieldKind.TEXT.value,
    col(FieldDefinitionRow.exact).is_(False),
)
# Lines of a history whose new value is the name of a file.
_NAMING = ("attached", "marked_copy", "replaced")


def erase(
    work: Work, calls: Calls, record_ids: Sequence[str], act: str, language: str = "ru"
) -> dict[str, int]:
    """Take the content of these records away and leave their stubs, which name `act`.

    `language` is that of the association's papers. Returns SHA-256 → bytes of what they referred
    to; some may be referred to by others.
    """
    held: dict[str, int] = {}
    stub = _("document destroyed by act {act}", act=act).text(language)
    _erase_copies(work, record_ids)
    for chunk in chunks(record_ids):
        held |= _bytes_of(work.session, chunk)
        _ask_modules(work, calls, chunk, stub)
        _erase_files(work, chunk)
        _erase_fields(work, chunk)
        _forget_events(work, chunk, stub)
        _leave_stubs(work, chunk, act)
        _forget_history(work, chunk)
    return held


def unreferred(session: Session, hashes: Iterable[str]) -> set[str]:
    """Return those of the hashes that no component, waiting file or standing signature refers to.

    The bytes that a signature is upon count as long as its record is not destroyed.
    """
    left = set(hashes)
    for chunk in chunks(sorted(left)):
        for held in (Component.sha256, WaitingFile.sha256):
            left -= set(session.exec(select(held).where(col(held).in_(chunk))).all())
        for signed in (Signature.sha256, Signature.scan_sha256):
            wanted = (
                select(signed)
                .join(Record, col(Record.id) == col(Signature.record_id))
                .where(col(signed).in_(chunk), col(Record.state) != RecordState.DISPOSED)
            )
            left -= set(session.exec(wanted).all())
    return left


def chunks(ids: Sequence[_Each], size: int = CHUNK) -> Iterator[list[_Each]]:
    """Yield `ids` in portions that a statement takes."""
    for start in range(0, len(ids), size):
        yield list(ids[start : start + size])


def _bytes_of(session: Session, ids: Sequence[str]) -> dict[str, int]:
    files = select(Component.sha256, Component.size_bytes).where(col(Component.record_id).in_(ids))
    found: dict[str, int] = dict(session.exec(files).all())
    for first, second, owner in (
        (Signature.sha256, Signature.scan_sha256, Signature.record_id),
        (SignatureCheck.sha256, SignatureCheck.container_sha256, SignatureCheck.record_id),
    ):
        for pair in session.exec(select(first, second).where(col(owner).in_(ids))):
            found |= {each: 0 for each in pair if each and each not in found}
    return found


def _ask_modules(work: Work, calls: Calls, ids: Sequence[str], stub: str) -> None:
    if not calls.hears("apply_disposal"):
        return
    for record_id in ids:
        record = work.session.get_one(Record, record_id)
        calls.apply_disposal(work, record_view(work.session, record), stub)


def _erase_files(work: Work, ids: Sequence[str]) -> None:
    components = list(
        work.session.exec(select(Component.id).where(col(Component.record_id).in_(ids)))
    )
    work.session.flush()
    work.execute(delete(table_of(SignedCopy)).where(table_of(SignedCopy).c.record_id.in_(ids)))
    for chunk in chunks(components):
        for derived in (ComponentPage, ComponentText):
            work.session.exec(delete(derived).where(col(derived.component_id).in_(chunk)))
        work.execute(delete(table_of(Component)).where(table_of(Component).c.id.in_(chunk)))
        work.session.exec(delete(Job).where(col(Job.subject).in_(chunk)))
    work.session.exec(delete(Job).where(col(Job.subject).in_(ids)))


def _erase_fields(work: Work, ids: Sequence[str]) -> None:
    """Take away typed fields that are free text."""
    of = table_of(RecordField)
    wanted = (
        select(RecordField.record_id, RecordField.name)
        .join(Record, col(Record.id) == col(RecordField.record_id))
        .join(
            FieldDefinitionRow,
            (col(FieldDefinitionRow.class_name) == col(Record.class_name))
            & (col(FieldDefinitionRow.name) == col(RecordField.name)),
        )
        .where(col(RecordField.record_id).in_(ids), *_FREE)
    )
    for record_id, name in work.session.exec(wanted).all():
        work.execute(delete(of).where(of.c.record_id == record_id, of.c.name == name))


def _erase_copies(work: Work, ids: Sequence[str]) -> None:
    """Take away what unfinished forms and answers to programs still say of the records.

    Both are read through once, however many records there are.
    """
    gone = frozenset(ids)
    work.session.flush()
    connection = work.session.connection()
    told = select(FormSheet.id, FormSheet.about, cast(FormSheet.told, String))
    sheets = [
        sheet_id
        for sheet_id, about, text in connection.execute(told)
        if about in gone or _names(text, gone)
    ]
    for chunk in chunks(sheets):
        waiting = select(WaitingFile).where(col(WaitingFile.holder_id).in_(chunk))
        for each in work.session.exec(waiting).all():
            work.session.delete(each)
        work.session.flush()
        for sheet in work.session.exec(select(FormSheet).where(col(FormSheet.id).in_(chunk))).all():
            work.session.delete(sheet)
        work.session.flush()
    kept = table_of(KeptAnswer).c
    answers = [
        (actor, key)
        for actor, key, text in connection.execute(select(kept.actor, kept.key, kept.answer))
        if _names(text, gone)
    ]
    for some in chunks(answers):
        work.session.exec(delete(KeptAnswer).where(tuple_(kept.actor, kept.key).in_(some)))


def _names(text: str, ids: Collection[str]) -> bool:
    return any(each in ids for each in _ID.findall(text))


def _leave_stubs(work: Work, ids: Sequence[str], act: str) -> None:
    work.session.flush()
    # Loaded files and fields would be written again with what becomes of their records.
    work.session.expire_all()
    for record in work.session.exec(select(Record).where(col(Record.id).in_(ids))).all():
        record.state = RecordState.DISPOSED
        record.version += 1
        work.session.add(record)
        settle_key(work, record)
        remember(work, record.id, "disposed", new=act)
        work.enqueue(record.id)
        work.witness("record.disposed", "record", record.id, {"number": record.number})


def _forget_events(work: Work, ids: Sequence[str], stub: str) -> None:
    """Say of events that periods counted from, in the place of their words, why there are none."""
    wanted = select(RetentionEvent).where(col(RetentionEvent.record_id).in_(ids))
    for event in work.session.exec(wanted).all():
        event.basis = event.basis and stub
        event.withdrawn_reason = event.withdrawn_reason and stub
        work.session.add(event)


def _forget_history(work: Work, ids: Sequence[str]) -> None:
    """Let history forget what it says of the content; the guards allow it of stubs alone."""
    mine, of = col(RecordHistory.record_id).in_(ids), table_of(RecordHistory)
    corrected = col(RecordHistory.action) == "corrected"
    free = (
        select(FieldDefinitionRow.name)
        .join(Record, col(Record.class_name) == col(FieldDefinitionRow.class_name))
        .where(col(Record.id) == col(RecordHistory.record_id), *_FREE)
        .correlate(of)
    )
    named = col(RecordHistory.action).in_(_NAMING)
    work.execute(update(of).where(mine, named).values(new=""))
    work.execute(
        update(of).where(mine, corrected, col(RecordHistory.field).in_(free)).values(old="", new="")
    )
    work.execute(update(of).where(mine, corrected).values(reason=""))
    work.witness("record.forgotten", "record", ids[0], {"records": list(ids)})
