"""The year in which a file was finished: its period's, or that of later papers in it (RET-1, FL-7).

A file that was opened again and took in papers of later years was at work in them: its period
counts from the last of these, so that no paper goes before its own years are over.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterator, Sequence

from sqlalchemy import case, select
from sqlmodel import Session, col, func

from regest.core.catalogue.file_extents import COUNTED
from regest.core.catalogue.file_periods import year_of
from regest.core.catalogue.tables import File, OpenState, Record

_CHUNK = 400


def closing_year(session: Session, file: File) -> int | None:
    """Return the year in which a file was finished; None for one that is not closed."""
    return closing_years(session, [file])[file.id]


def closing_years(session: Session, files: Sequence[File]) -> dict[str, int | None]:
    """Return the year in which each of the files was finished; None: it is not closed (RET-2).

    The year of a calendar file, the second one of a school-year file, that of the last document of
    a carried-over file; never before the year of the last paper in it. A paper counts by its date,
    and by the day on which it took a number: one that was taken over under its old number is as
    old as its date. Annulled papers do not count, nor does a date after the closing.
    """
    closed = [file for file in files if file.state is not OpenState.OPEN]
    last = dict(_last_papers(session, [file.id for file in closed]))
    found: dict[str, int | None] = {file.id: None for file in files}
    for file in closed:
        found[file.id] = _finished(file, last.get(file.id))
    return found


def _finished(file: File, last: dt.date | None) -> int | None:
    year = year_of(file.period)
    if last is None:
        return year
    latest = min(last, file.closed_on or last).year
    return latest if year is None else max(year, latest)


def _last_papers(
    session: Session, file_ids: Collection[str]
) -> Iterator[tuple[str, dt.date | None]]:
    """Yield the day of the last paper of each file that has any."""
    ids = list(file_ids)
    numbered = case((col(Record.number) != "", col(Record.registered_on)))
    dated = func.coalesce(Record.document_date, Record.registered_on)
    for start in range(0, len(ids), _CHUNK):
        wanted = (
            select(col(Record.file_id), func.max(dated), func.max(numbered))
            .where(
                col(Record.file_id).in_(ids[start : start + _CHUNK]),
                col(Record.state).in_(COUNTED),
            )
            .group_by(col(Record.file_id))
        )
        for file_id, *days in session.execute(wanted):
            yield file_id, max((day for day in days if day is not None), default=None)
