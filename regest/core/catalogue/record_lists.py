"""Lists of records page by page, and what is new, as a reader may see them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement
from sqlmodel import Session, col, func, or_, select

from regest.core.catalogue.tables import File, Record, RecordParty, RecordState
from regest.core.catalogue.visibility import outlook, visible, visible_among
from regest.core.people.access import Reader
from regest.core.people.tables import Party
from regest.core.store.tallies import counted
from regest.core.store.wording import holds_words

# From so many on, the first of a list are found sooner by its order than among all that are seen.
MANY = 1000
# The day alone is indexed; the moment orders the papers of one day.
_BY_DATE = (col(Record.registered_on), col(Record.registered_at), col(Record.id))


@dataclass(frozen=True, kw_only=True, slots=True)
class RecordFilter:
    """Which records are wanted; without a word, all that the reader may see.

    `period` is that of registration, `file_index` a position of the file plan and `file_period`
    its year; `without_file` are registered ones that are in no file yet.
    """

    class_name: str = ""
    period: str = ""
    party_id: str = ""
    file_index: str = ""
    file_period: str = ""
    text: str = ""
    without_file: bool = False


@dataclass(frozen=True, slots=True)
class Shelf:
    """A way into the catalogue: a kind, a year, a correspondent or a file, with what is in it."""

    key: str
    title: str
    count: int


def page_of_records(
    session: Session,
    reader: Reader,
    wanted: RecordFilter,
    *,
    order: str = "-date",
    offset: int = 0,
    limit: int = 50,
) -> tuple[list[Record], int]:
    """Return a page of the records that the reader may see, and how many there are.

    `order` is `date` (of registration), `number` or `heading`, with `-` before it downwards.
    """
    conditions = _conditions(wanted)
    total = _total(session, reader, wanted)
    columns = {
        "date": _BY_DATE,
        "number": (col(Record.period), col(Record.number_order), col(Record.id)),
        "heading": (col(Record.heading), col(Record.id)),
    }[order.removeprefix("-")]
    ordered = [each.desc() if order.startswith("-") else each for each in columns]
    seen = visible_among(reader) if total >= MANY else visible(reader)
    found = session.exec(
        select(Record).where(seen, *conditions).order_by(*ordered).offset(offset).limit(limit)
    )
    return list(found), total


def periods(session: Session, reader: Reader) -> list[str]:
    """Return the years and other periods of the records that the reader may see, newest first."""
    wanted = select(Record.period).where(visible_among(reader), Record.period != "").distinct()
    return counted(
        session,
        ("periods", outlook(reader)),
        lambda: sorted(session.exec(wanted), reverse=True),
    )


def newest(session: Session, reader: Reader, limit: int) -> list[Record]:
    """Return the records registered last that the reader may see, newest first."""
    many = _total(session, reader, RecordFilter()) >= MANY
    seen = visible_among(reader) if many else visible(reader)
    wanted = select(Record).where(seen, col(Record.registered_on).is_not(None))
    return list(session.exec(wanted.order_by(*(each.desc() for each in _BY_DATE)).limit(limit)))


def by_class(session: Session, reader: Reader) -> dict[str, int]:
    """Return how many records of each class the reader may see."""
    wanted = select(Record.class_name, func.count()).where(visible(reader))
    return dict(session.exec(wanted.group_by(Record.class_name)).all())


def by_period(session: Session, reader: Reader) -> list[Shelf]:
    """Return the years and other periods with what the reader may see of each, newest first."""
    wanted = (
        select(Record.period, func.count())
        .where(visible(reader), Record.period != "")
        .group_by(Record.period)
        .order_by(col(Record.period).desc())
    )
    return [Shelf(period, period, count) for period, count in session.exec(wanted)]


def by_party(
    session: Session, reader: Reader, *, text: str = "", offset: int = 0, limit: int = 50
) -> tuple[list[Shelf], int]:
    """Return a page of those named in records that the reader may see, the most named first."""
    count = func.count(func.distinct(Record.id))
    wanted = (
        select(Party.id, Party.name, count)
        .join(RecordParty, col(RecordParty.party_id) == col(Party.id))
        .join(Record, col(Record.id) == col(RecordParty.record_id))
        .where(visible(reader), RecordParty.role != "executor")
        .group_by(col(Party.id), col(Party.name))
    )
    if text:
        wanted = wanted.where(holds_words(col(Party.name), text))
    total = session.exec(select(func.count()).select_from(wanted.subquery())).one()
    ordered = wanted.order_by(count.desc(), col(Party.name), col(Party.id))
    found = session.exec(ordered.offset(offset).limit(limit))
    return [Shelf(party_id, name, number) for party_id, name, number in found], total


def by_file(session: Session, reader: Reader) -> dict[str, list[Shelf]]:
    """Return index → its files by period with how many records of each the reader may see.

    A file of which nothing is seen is left out: that it was opened tells of its records (ACC-2).
    """
    wanted = (
        select(File.index, File.period, File.title, func.count(col(Record.id)))
        .join(Record, col(Record.file_id) == col(File.id))
        .where(visible(reader))
        .group_by(col(File.id), col(File.index), col(File.period), col(File.title))
        .order_by(col(File.index), col(File.period).desc())
    )
    found: dict[str, list[Shelf]] = {}
    for index, period, title, count in session.exec(wanted):
        found.setdefault(index, []).append(Shelf(period, title, count))
    return found


def file_indexes(session: Session, records: Sequence[Record]) -> dict[str, str]:
    """Return record → index of its file, for a page of records."""
    ids = {record.file_id for record in records if record.file_id}
    wanted = select(File.id, File.index).where(col(File.id).in_(ids))
    indexes = dict(session.exec(wanted).all()) if ids else {}
    return {record.id: indexes.get(record.file_id or "", "") for record in records}


def _total(session: Session, reader: Reader, wanted: RecordFilter) -> int:
    count = select(func.count(col(Record.id))).where(visible(reader), *_conditions(wanted))
    key = ("records", outlook(reader), wanted)
    return counted(session, key, lambda: session.exec(count).one())


def _conditions(wanted: RecordFilter) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = []
    if wanted.class_name:
        found.append(col(Record.class_name) == wanted.class_name)
    if wanted.period:
        found.append(col(Record.period) == wanted.period)
    if wanted.party_id:
        named = select(RecordParty.record_id).where(RecordParty.party_id == wanted.party_id)
        found.append(col(Record.id).in_(named))
    if wanted.file_index:
        files = select(File.id).where(File.index == wanted.file_index)
        if wanted.file_period:
            files = files.where(File.period == wanted.file_period)
        found.append(col(Record.file_id).in_(files))
    if wanted.text:
        found.append(
            or_(
                holds_words(col(Record.heading), wanted.text),
                holds_words(col(Record.number), wanted.text),
            )
        )
    if wanted.without_file:
        found += [col(Record.file_id).is_(None), col(Record.state) == RecordState.REGISTERED]
    return found
