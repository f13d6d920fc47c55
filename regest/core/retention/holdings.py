"""What is handed over with the files (TRF-2): by index, and what stands about them on the day."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Mapped
from sqlmodel import Session, col, func, or_, select

from regest.core.catalogue.file_tables import FileLending, FilePlanRow, FileVolume
from regest.core.catalogue.lending import lent_out
from regest.core.catalogue.tables import File, Record
from regest.core.retention import acts, holds, inventories, transfers
from regest.core.retention.tables import ArchiveTransfer, DisposalAct, Hold, Inventory


@dataclass(frozen=True, kw_only=True, slots=True)
class HeldIndex:
    """The files of one index: how many, of which years; `missing` are years without any file."""

    index: str
    title: str
    files: int
    volumes: int
    documents: int
    first_year: int
    last_year: int
    missing: tuple[int, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Holdings:
    """All that stands about the files that are here on a day; `unopened` has index and title."""

    day: dt.date
    indexes: tuple[HeldIndex, ...] = ()
    unopened: tuple[tuple[str, str], ...] = ()
    inventories: tuple[Inventory, ...] = ()
    acts: tuple[DisposalAct, ...] = ()
    transfers: tuple[ArchiveTransfer, ...] = ()
    lent: tuple[tuple[File, FileLending], ...] = ()
    held: tuple[tuple[File, Hold], ...] = ()

    @property
    def files(self) -> int:
        """How many files there are."""
        return sum(each.files for each in self.indexes)


def holdings_on(session: Session, day: dt.date) -> Holdings:
    """Return the files that are neither destroyed nor with an archive, and what stands about them.

    The statements do not grow with the files.
    """
    known = session.exec(
        select(File).where(File.opened_on <= day).order_by(col(File.index), col(File.period))
    ).all()
    here = [each for each in known if not _gone(each, day)]
    ids = [each.id for each in here]
    lendings, standing = lent_out(session, ids), holds.holds_of(session, ids, day)
    indexes = _indexes(session, known, here, day)
    return Holdings(
        day=day,
        indexes=indexes,
        unopened=_unopened(session, {each.index for each in known}, day),
        inventories=tuple(reversed(inventories.list_inventories(session))),
        acts=tuple(reversed(acts.list_acts(session))),
        transfers=tuple(reversed(transfers.list_transfers(session))),
        lent=tuple((each, lendings[each.id]) for each in here if each.id in lendings),
        held=tuple((each, hold) for each in here for hold in standing.get(each.id, ())),
    )


def _gone(file: File, day: dt.date) -> bool:
    ends = (file.disposed_on, file.transferred_on)
    return any(each is not None and each <= day for each in ends)


def _indexes(
    session: Session, known: Sequence[File], here: Sequence[File], day: dt.date
) -> tuple[HeldIndex, ...]:
    documents = _counts(session, col(Record.file_id))
    volumes = _counts(session, col(FileVolume.file_id))
    years: dict[str, set[int]] = defaultdict(set)
    for file in known:
        years[file.index].update(_years(file, day))
    found: dict[str, list[File]] = defaultdict(list)
    for file in here:
        found[file.index].append(file)
    told = []
    for index, files in found.items():
        own = {year for file in files for year in _years(file, day)}
        first, last = min(own), max(own)
        told.append(
            HeldIndex(
                index=index,
                title=files[-1].title,
                files=len(files),
                volumes=sum(max(volumes.get(each.id, 0), 1) for each in files),
                documents=sum(documents.get(each.id, 0) for each in files),
                first_year=first,
                last_year=last,
                missing=tuple(each for each in range(first, last) if each not in years[index]),
            )
        )
    return tuple(told)


def _years(file: File, day: dt.date) -> range:
    """Return the years that a file is of: that of its period, or all in which it was kept."""
    first = int(file.period[:4]) if file.period[:4].isdecimal() else file.opened_on.year
    if file.period.isdecimal():
        return range(first, first + 1)
    last = file.closed_on.year if file.closed_on is not None else day.year
    return range(first, max(first, last) + 1)


def _counts(session: Session, column: Mapped[str | None]) -> dict[str, int]:
    wanted = select(column, func.count()).where(column.is_not(None)).group_by(column)
    return {key: count for key, count in session.exec(wanted) if key is not None}


def _unopened(session: Session, opened: set[str], day: dt.date) -> tuple[tuple[str, str], ...]:
    """Return rows of the year's plan of which no file was ever opened («не заводилось»)."""
    rows = select(FilePlanRow).where(
        FilePlanRow.year == day.year,
        col(FilePlanRow.reserve).is_(False),
        or_(col(FilePlanRow.added_on).is_(None), col(FilePlanRow.added_on) <= day),
    )
    ordered = session.exec(rows.order_by(col(FilePlanRow.index)))
    return tuple((row.index, row.title) for row in ordered if row.index not in opened)
