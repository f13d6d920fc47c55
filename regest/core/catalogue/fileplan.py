"""The file plan and its files: a record goes to exactly one file, opened by its first record."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from sqlmodel import Session, col, select

from regest.core.base.errors import NotFound, Refusal, UsageFault
from regest.core.base.messages import _
from regest.core.catalogue import plan_force
from regest.core.catalogue.file_periods import said
from regest.core.catalogue.numbering import period_of
from regest.core.catalogue.tables import File, FilePlanEntry, OpenState, Record
from regest.core.hooks.types import PeriodKind
from regest.core.schedule.schedule import candidates_for
from regest.core.store.tallies import counted
from regest.core.store.work import Work

_INDEX = re.compile(r"\d{2}-\d{2}(-\d{2})?")


@dataclass(frozen=True, kw_only=True, slots=True)
class PlannedFile:
    """A position of the file plan as a preset states it (FP-1…5)."""

    index: str
    section: str
    title: str
    statute_code: str = ""
    period: PeriodKind = PeriodKind.CALENDAR_YEAR
    reserve: bool = False
    retention: dict[str, str] = field(default_factory=dict)


def save_plan(work: Work, entries: Iterable[PlannedFile]) -> None:
    """Write positions of the file plan; an index keeps its meaning from year to year (FP-1).

    Raises:
        UsageFault: an index is not of the form `SS-NN` or `SS-NN-MM`.
    """
    for entry in entries:
        if not _INDEX.fullmatch(entry.index):
            raise UsageFault(
                "file_index",
                _("{index} is not a file index", index=entry.index),
                rule="FP-1",
                remedy=_("Write section and number with two digits each: 01-05."),
            )
        work.session.merge(
            FilePlanEntry(
                index=entry.index,
                section=entry.section,
                title=entry.title,
                statute_code=entry.statute_code,
                period=entry.period,
                reserve=entry.reserve,
                retention=entry.retention,
            )
        )


def plan_entry(session: Session, index: str) -> FilePlanEntry:
    """Return the position with this index.

    Raises:
        NotFound: the file plan has no such index, or it is a reserve that has no title yet.
    """
    found = session.get(FilePlanEntry, index)
    if found is None or found.reserve:
        raise NotFound(
            "file_index_unknown",
            _("The file plan has no file with the index {index}", index=index),
            rule="FP-1",
            remedy=_("Choose an index of the file plan: `regest record file-plan` shows it."),
        )
    return found


def place(work: Work, record: Record, index: str, belongs_to: dt.date | None = None) -> File:
    """Assign the record to the file of `index` for the period it belongs to (FL-1, FL-3, FL-8).

    That is the period of the day `belongs_to`, or else of the day of registration.

    Raises:
        NotFound: there is no such position.
        Refusal: the file is closed (FL-6), or the plan of its year left the index out (FP-2).
    """
    day = belongs_to or record.registered_on or work.today
    file, _fresh = file_for(work, index, day)
    _require_open(file)
    record.file_id, record.volume = file.id, file.volume
    return file


def file_for(work: Work, index: str, day: dt.date) -> tuple[File, bool]:
    """Return the file of `index` for the period of `day`, held until the commit; new ones opened.

    Raises:
        NotFound: there is no such position.
        Refusal: the plan of its year left the index out (FP-2).
    """
    plan_force.apply_due(work)
    entry = plan_entry(work.session, plan_force.index_on(work.session, index, day))
    return _file(work, entry, period_of(entry.period, day), day)


def hold_file(work: Work, record: Record) -> File | None:
    """Return the record's file, which nobody closes until the commit; None when it is in none."""
    if record.file_id is None:
        return None
    return work.session.get_one(File, record.file_id, with_for_update=True, populate_existing=True)


def require_open(work: Work, record: Record) -> None:
    """Refuse to change what lies in a closed file (FL-6); one in no file is free.

    Raises:
        Refusal: the record's file is closed.
    """
    file = hold_file(work, record)
    if file is not None:
        _require_open(file)


def require_open_file(work: Work, file_id: str) -> File:
    """Return an open file, which nobody closes until the commit.

    Raises:
        Refusal: the file is closed.
    """
    file = work.session.get_one(File, file_id, with_for_update=True, populate_existing=True)
    _require_open(file)
    return file


def _require_open(file: File) -> None:
    if file.state is not OpenState.OPEN:
        raise Refusal(
            "file_closed",
            _("File {index} of {period} is closed", index=file.index, period=said(file.period)),
            rule="FL-6",
            remedy=_("Choose the file of the present period, or reopen it with a reason."),
        )


def file_index(session: Session, record: Record) -> str:
    """Return the index of the record's file, or nothing when it is in none."""
    return file_of(session, record.file_id).index if record.file_id else ""


def file_of(session: Session, file_id: str) -> File:
    """Return a file by its id; a reading session reads it once for each state of the event log."""
    return counted(session, ("file", file_id), lambda: session.get_one(File, file_id))


def file_plan(session: Session) -> list[FilePlanEntry]:
    """Return the whole file plan in the order of its indexes."""
    wanted = select(FilePlanEntry).order_by(col(FilePlanEntry.index))
    return list(counted(session, "file plan", lambda: tuple(session.exec(wanted))))


def _file(work: Work, entry: FilePlanEntry, period: str, day: dt.date) -> tuple[File, bool]:
    held = select(File).where(File.index == entry.index, File.period == period).with_for_update()
    # A file that was read before may have been closed meanwhile.
    wanted = held.execution_options(populate_existing=True)
    found = work.session.exec(wanted).first()
    if found is None:
        # Of several who open the file at once the first does, and the others find it.
        work.session.refresh(entry, with_for_update=True)
        found = work.session.exec(wanted).first()
    if found is not None:
        return found, False
    # A late paper opens the file as the plan of its own year has it.
    planned = plan_force.require_planned(work.session, entry.index, day.year) or entry
    prescribed = candidates_for(work.session, entry.index, planned.retention, work.today)
    file = File(
        id=work.new_id(),
        index=entry.index,
        period=period,
        title=planned.title,
        opened_on=day,
        retention=planned.retention,
        # What held at its opening stays its own (RET-4).
        sources=[each.as_dict() for each in prescribed],
    )
    work.session.add(file)
    work.session.flush()
    return file, True
