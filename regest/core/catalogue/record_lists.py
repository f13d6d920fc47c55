"""Lists of records page by page, and what is new, as a reader may see them."""

from __future__ import annotations

from sqlmodel import Session, col, func, select

from regest.core.catalogue.tables import Record
from regest.core.catalogue.visibility import visible
from regest.core.people.access import Reader


def page_of_records(
    session: Session,
    reader: Reader,
    *,
    class_name: str = "",
    period: str = "",
    offset: int = 0,
    limit: int = 50,
) -> tuple[list[Record], int]:
    """Return a page of the records that the reader may see, newest first, and their number."""
    wanted = select(Record).where(visible(reader))
    if class_name:
        wanted = wanted.where(Record.class_name == class_name)
    if period:
        wanted = wanted.where(Record.period == period)
    total = session.exec(select(func.count()).select_from(wanted.subquery())).one()
    order = (col(Record.registered_at).desc(), col(Record.id).desc())
    return list(session.exec(wanted.order_by(*order).offset(offset).limit(limit))), total


def periods(session: Session, reader: Reader) -> list[str]:
    """Return the years and other periods of the records that the reader may see, newest first."""
    wanted = select(Record.period).where(visible(reader), Record.period != "").distinct()
    return sorted(session.exec(wanted), reverse=True)


def newest(session: Session, reader: Reader, limit: int) -> list[Record]:
    """Return the records registered last that the reader may see, newest first."""
    wanted = select(Record).where(visible(reader), col(Record.registered_at).is_not(None))
    order = (col(Record.registered_at).desc(), col(Record.id).desc())
    return list(session.exec(wanted.order_by(*order).limit(limit)))
