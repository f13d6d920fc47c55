"""The methodical library: what is in use, what is new, and what took the place of what."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement
from sqlalchemy.orm import aliased
from sqlmodel import Session, col, func, or_, select

from regest.core.catalogue.tables import (
    Component,
    ComponentRole,
    Record,
    RecordField,
    RecordLink,
    RecordState,
)
from regest.core.catalogue.visibility import visible
from regest.core.people.access import Reader
from regest.core.store.wording import holds_words

WORK = "methodical_work"
TOPIC, VERSION = "topic", "work_version"
_SUPERSEDING = ("replaces", "cancels")


@dataclass(frozen=True, kw_only=True, slots=True)
class LibraryFilter:
    """Which works are wanted; `past` are those that another took the place of, too."""

    text: str = ""
    topic: str = ""
    period: str = ""
    past: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class Version:
    """Another work that is before or after this one, by the type of the link between them."""

    type: str
    later: bool
    record: Record


@dataclass(frozen=True, kw_only=True, slots=True)
class LibraryWork:
    """A work with its topic, its files to save, and the versions before and after it."""

    record: Record
    topic: str
    version: str
    files: tuple[Component, ...]
    versions: tuple[Version, ...]

    @property
    def superseded(self) -> bool:
        """Whether another took its place, as far as the reader sees that."""
        return any(each.later for each in self.versions)


def works(
    session: Session, reader: Reader, wanted: LibraryFilter, *, offset: int = 0, limit: int = 50
) -> tuple[list[LibraryWork], int]:
    """Return a page of the works that the reader may see, newest first, and how many there are.

    Annulled ones and drafts are left out. Seven statements, whatever the number of works.
    """
    conditions = list(_conditions(reader, wanted))
    total = session.exec(select(func.count(col(Record.id))).where(*conditions)).one()
    order = (col(Record.registered_at).desc(), col(Record.id).desc())
    chosen = select(Record).where(*conditions).order_by(*order).offset(offset).limit(limit)
    found = session.exec(chosen).all()
    ids = [record.id for record in found]
    topics, numbers = _fields(session, ids, TOPIC), _fields(session, ids, VERSION)
    files = _files(session, ids)
    versions = _versions(session, reader, ids)
    return [
        LibraryWork(
            record=record,
            topic=topics.get(record.id, ""),
            version=numbers.get(record.id, ""),
            files=tuple(files.get(record.id, ())),
            versions=tuple(versions.get(record.id, ())),
        )
        for record in found
    ], total


def topics(session: Session, reader: Reader) -> list[str]:
    """Return the topics of the works that the reader may see."""
    wanted = (
        select(RecordField.value)
        .join(Record, col(Record.id) == col(RecordField.record_id))
        .where(RecordField.name == TOPIC, Record.class_name == WORK, visible(reader))
        .distinct()
    )
    return sorted(each for each in session.exec(wanted) if each)


def periods(session: Session, reader: Reader) -> list[str]:
    """Return the years of the works that the reader may see, newest first."""
    wanted = select(Record.period).where(Record.class_name == WORK, visible(reader))
    return sorted((each for each in session.exec(wanted.distinct()) if each), reverse=True)


def _conditions(reader: Reader, wanted: LibraryFilter) -> Sequence[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = [
        visible(reader),
        col(Record.class_name) == WORK,
        col(Record.registered_at).is_not(None),
        col(Record.state) != RecordState.ANNULLED,
    ]
    if wanted.text:
        found.append(holds_words(col(Record.heading), wanted.text))
    if wanted.topic:
        named = select(RecordField.record_id).where(
            RecordField.name == TOPIC, RecordField.value == wanted.topic
        )
        found.append(col(Record.id).in_(named))
    if wanted.period:
        found.append(col(Record.period) == wanted.period)
    if not wanted.past:
        later = aliased(Record)
        replaced = (
            select(RecordLink.target_id)
            .join(later, col(later.id) == col(RecordLink.source_id))
            .where(
                col(RecordLink.type).in_(_SUPERSEDING),
                col(later.registered_at).is_not(None),
                col(later.state) != RecordState.ANNULLED,
                # By one that the reader does not see, nothing is told to have been replaced.
                col(later.visibility_key).in_(select(Record.visibility_key).where(visible(reader))),
            )
        )
        found.append(col(Record.id).not_in(replaced))
    return found


def _fields(session: Session, ids: Sequence[str], name: str) -> Mapping[str, str]:
    wanted = select(RecordField.record_id, RecordField.value).where(
        RecordField.name == name, col(RecordField.record_id).in_(ids)
    )
    return dict(session.exec(wanted).all())


def _files(session: Session, ids: Sequence[str]) -> Mapping[str, list[Component]]:
    wanted = (
        select(Component)
        .where(col(Component.record_id).in_(ids), Component.role != ComponentRole.SIGNATURE)
        .order_by(col(Component.position))
    )
    found: dict[str, list[Component]] = {}
    for each in session.exec(wanted):
        found.setdefault(each.record_id, []).append(each)
    return found


def _versions(session: Session, reader: Reader, ids: Sequence[str]) -> Mapping[str, list[Version]]:
    wanted = select(RecordLink).where(
        col(RecordLink.type).in_(_SUPERSEDING),
        or_(col(RecordLink.source_id).in_(ids), col(RecordLink.target_id).in_(ids)),
    )
    links = session.exec(wanted.order_by(col(RecordLink.created_at))).all()
    ends = {each.source_id for each in links} | {each.target_id for each in links}
    seen = select(Record).where(col(Record.id).in_(ends), visible(reader))
    records = {each.id: each for each in session.exec(seen)} if ends else {}
    found: dict[str, list[Version]] = {}
    for link in links:
        for own, other, later in (
            (link.source_id, link.target_id, False),
            (link.target_id, link.source_id, True),
        ):
            if own in ids and other in records:
                version = Version(type=link.type, later=later, record=records[other])
                found.setdefault(own, []).append(version)
    return found
