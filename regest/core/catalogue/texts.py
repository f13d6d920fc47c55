"""Texts of components: what was read, what waits for a job, what could not be read and why.

A text is derived from the bytes: it may be read again at any time, and nothing else depends on it
but search.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypedDict

from sqlmodel import Session, and_, col, delete, func, or_, select
from sqlmodel.sql.expression import SelectOfScalar

from regest.core.base.messages import Message, _, spoken
from regest.core.catalogue.tables import (
    Component,
    ComponentPage,
    ComponentText,
    Record,
    TextStatus,
)
from regest.core.catalogue.visibility import visible
from regest.core.documents import media
from regest.core.documents.outcome import Status, TextOutcome
from regest.core.hooks.types import TextExtractorDeclaration
from regest.core.people.access import Reader
from regest.core.store import jobs
from regest.core.store.tables import Job, JobState
from regest.core.store.work import Work

READ_TEXT = "read_text"
NAME_LENGTH = 60
VERSION_LENGTH = 30
_REMARKS = 5
UNREAD = frozenset({TextStatus.QUEUED, TextStatus.FAILED, TextStatus.EMPTY})
_OUTCOMES: Mapping[TextStatus, Status] = {
    TextStatus.EXTRACTED: "extracted",
    TextStatus.EMPTY: "empty",
    TextStatus.FAILED: "failed",
    TextStatus.UNSUPPORTED: "unsupported",
}


@dataclass(frozen=True, slots=True)
class FileText:
    """The state of one file's text, with its record, and the job that reads it if there is one."""

    record: Record
    component: Component
    text: ComponentText
    job: Job | None = None


class _Read(TypedDict):
    status: TextStatus
    extractor: str
    extractor_version: str
    reason: str
    text: str


def begin_text(work: Work, component_id: str, outcome: TextOutcome, *, waits: bool) -> None:
    """Keep what was read of a new component; with `waits` the rest is queued as a job."""
    read = _read(outcome)
    if waits and outcome.status != "extracted":
        read["status"] = TextStatus.QUEUED
    elif waits:
        read["reason"] = _told(_("pages that are images wait for text recognition"))
    work.session.add(ComponentText(component_id=component_id, **read))
    if waits:
        jobs.enqueue(work, READ_TEXT, component_id)


def ask_again(work: Work, component_ids: Collection[str]) -> int:
    """Have these texts read anew; one that was read stays until a better one is there."""
    for component_id in sorted(component_ids):
        text = work.session.get(ComponentText, component_id)
        if text is None:
            begin_text(work, component_id, TextOutcome("empty"), waits=True)
            continue
        if text.status is not TextStatus.EXTRACTED:
            text.status, text.reason = TextStatus.QUEUED, ""
            work.session.add(text)
        work.session.exec(
            delete(ComponentPage).where(col(ComponentPage.component_id) == text.component_id)
        )
        jobs.enqueue(work, READ_TEXT, component_id)
    return len(component_ids)


def pages_read(session: Session, component_id: str) -> dict[int, TextOutcome]:
    """Return the pages that were recognised so far, by number."""
    wanted = select(ComponentPage).where(ComponentPage.component_id == component_id)
    return {
        page.number: TextOutcome(
            _OUTCOMES[page.status],
            page.text,
            page.extractor,
            page.extractor_version,
            reason=page.reason,
        )
        for page in session.exec(wanted)
    }


def keep_page(work: Work, component_id: str, number: int, outcome: TextOutcome) -> None:
    """Keep one page until the text is whole; a page that is there already is replaced."""
    page = ComponentPage(component_id=component_id, number=number, **_read(outcome))
    work.session.merge(page)


def settle_text(work: Work, component: Component, outcome: TextOutcome) -> TextStatus:
    """Keep a text that is whole, and have its record indexed anew; return its status.

    A text that was read before is not given up for a worse outcome. What hindered the reading of
    single pages is kept as the reason, since nobody is there to be told.
    """
    text = work.session.get_one(ComponentText, component.id)
    if outcome.status == "extracted" or text.status is not TextStatus.EXTRACTED:
        for name, value in _read(outcome).items():
            setattr(text, name, value)
        text.reason = text.reason or " ".join(map(_told, outcome.remarks[:_REMARKS]))
        work.enqueue(component.record_id)
    else:
        text.reason = ""
    work.session.add(text)
    work.session.exec(delete(ComponentPage).where(col(ComponentPage.component_id) == component.id))
    work.witness(
        "text.read",
        "component",
        component.id,
        {"record": component.record_id, "status": outcome.status, "extractor": outcome.extractor},
    )
    return text.status


def list_texts(
    session: Session,
    reader: Reader,
    statuses: Collection[TextStatus] = UNREAD,
    *,
    offset: int = 0,
    limit: int | None = None,
) -> list[FileText]:
    """Return the files whose text stands so, of records that the reader may see."""
    wanted = (
        select(Record, Component, ComponentText)
        .join(Component, col(Component.record_id) == col(Record.id))
        .join(ComponentText, col(ComponentText.component_id) == col(Component.id))
        .where(visible(reader), col(ComponentText.status).in_(statuses))
        .order_by(
            col(Record.period), col(Record.number_order), col(Component.position), col(Component.id)
        )
    )
    rows = session.exec(wanted.offset(offset).limit(limit)).all()
    reading = _jobs_of(session, {component.id for _record, component, _text in rows})
    return [FileText(*row, job=reading.get(row[1].id)) for row in rows]


def count_texts(session: Session, reader: Reader, statuses: Collection[TextStatus]) -> int:
    """Return how many files stand so, of records that the reader may see."""
    wanted = (
        select(func.count())
        .select_from(Component)
        .join(Record, col(Component.record_id) == col(Record.id))
        .join(ComponentText, col(ComponentText.component_id) == col(Component.id))
        .where(visible(reader), col(ComponentText.status).in_(statuses))
    )
    return session.exec(wanted).one()


def seen_among(session: Session, reader: Reader, component_ids: Collection[str]) -> int:
    """Return how many of these components belong to records that the reader may see."""
    if not component_ids:
        return 0
    seen = set(session.exec(seen_components(reader)).all())
    return len(seen.intersection(component_ids))


def seen_components(reader: Reader) -> SelectOfScalar[str]:
    """Return the query for the ids of files of records that the reader may see."""
    on = col(Record.id) == col(Component.record_id)
    return select(Component.id).join(Record, on).where(visible(reader))


def tally(session: Session) -> Mapping[TextStatus, int]:
    """Return how many texts stand in each status."""
    counted = select(ComponentText.status, func.count()).group_by(col(ComponentText.status))
    return {TextStatus(status): count for status, count in session.exec(counted)}


def texts_of_record(session: Session, record_id: str) -> Sequence[str]:
    """Return the ids of a record's components, in their order."""
    wanted = select(Component.id).where(Component.record_id == record_id)
    return session.exec(wanted.order_by(col(Component.position))).all()


def with_status(session: Session, status: TextStatus) -> Sequence[str]:
    """Return the ids of the components whose text stands so."""
    wanted = select(ComponentText.component_id).where(ComponentText.status == status)
    return session.exec(wanted).all()


def unfinished(session: Session) -> Sequence[str]:
    """Return the ids of components whose text could not be read, or whose job was given up."""
    pending = select(Job.subject).where(
        Job.kind == READ_TEXT, col(Job.state).in_((JobState.WAITING, JobState.RUNNING))
    )
    left = and_(
        col(ComponentText.status) == TextStatus.QUEUED,
        col(ComponentText.component_id).not_in(pending),
    )
    wanted = select(ComponentText.component_id)
    return session.exec(
        wanted.where(or_(col(ComponentText.status) == TextStatus.FAILED, left))
    ).all()


def outdated(session: Session, extractors: Iterable[TextExtractorDeclaration]) -> list[str]:
    """Return the ids of components that today's programs may read better than was done.

    Those are texts by another version of an extractor that is there, files of a kind that nothing
    read then, and scans from before recognition was installed.
    """
    from regest.core.documents import ocr

    declared = tuple(extractors)
    versions = {each.name: each.version for each in declared}
    kinds = {media_type for each in declared for media_type in each.media_types}
    recognises = bool(ocr.languages())
    if recognises:
        versions[ocr.EXTRACTOR] = ocr.version()
    how = (
        Component.media_type,
        ComponentText.status,
        ComponentText.extractor,
        ComponentText.extractor_version,
    )
    on = col(ComponentText.component_id) == col(Component.id)
    stale = []
    for read in session.exec(select(*how).join(ComponentText, on).distinct()):
        media_type, status, extractor, version = read
        last = extractor.rpartition("+")[2]
        newer = last in versions and versions[last][:VERSION_LENGTH] != version
        unread_then = status is TextStatus.UNSUPPORTED and media_type in kinds
        scan = status is TextStatus.EMPTY and media_type in {media.PDF, *media.PICTURES}
        if newer or unread_then or (scan and recognises and last != ocr.EXTRACTOR):
            stale.append(and_(*(col(each) == value for each, value in zip(how, read, strict=True))))
    if not stale:
        return []
    wanted = select(Component.id).join(ComponentText, on).where(or_(*stale))
    return list(session.exec(wanted.order_by(col(Component.id))))


def _jobs_of(session: Session, component_ids: Collection[str]) -> Mapping[str, Job]:
    """Return the newest unfinished job of each component."""
    wanted = (
        select(Job)
        .where(Job.kind == READ_TEXT, Job.state != JobState.DONE)
        .order_by(col(Job.created_at))
    )
    return {job.subject: job for job in session.exec(wanted) if job.subject in component_ids}


def _read(outcome: TextOutcome) -> _Read:
    return _Read(
        status=TextStatus(outcome.status),
        extractor=outcome.extractor[:NAME_LENGTH],
        extractor_version=outcome.extractor_version[:VERSION_LENGTH],
        reason=_told(outcome.reason),
        text=outcome.text,
    )


def _told(words: Message | str) -> str:
    with spoken("ru"):
        return str(words)
