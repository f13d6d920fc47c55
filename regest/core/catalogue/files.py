"""Files («дела») through their lives: found, closed with their certification, opened again."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Collection
from dataclasses import dataclass

from sqlmodel import Session, col, func, select

from regest.core.base.errors import Ambiguous, NotFound, Refusal
from regest.core.base.messages import _
from regest.core.base.text import is_blank, storable
from regest.core.catalogue import file_bars, volumes
from regest.core.catalogue.file_extents import Extent, extent, extents
from regest.core.catalogue.file_periods import (
    ends_on,
    is_carried_over,
    said,
    span,
)
from regest.core.catalogue.file_sealing import seal, unseal
from regest.core.catalogue.file_tables import FileClosing
from regest.core.catalogue.loose_ends import loose_ends
from regest.core.catalogue.numbering import WHOLE_LIFE
from regest.core.catalogue.tables import File, FilePlanEntry, OpenState, Record
from regest.core.store.gates import close_gate
from regest.core.store.work import Work

__all__ = [
    "Certification",
    "Extent",
    "close_file",
    "closing_of",
    "closings_of",
    "extent",
    "extents",
    "find_file",
    "held_file",
    "last_reopened",
    "reopen_file",
    "require_kept",
]
_ID = re.compile(r"[0-9a-f]{8}-[0-9a-f-]{27}")
_IN_ONE = re.compile(r"(\d\d-\d\d(?:-\d\d)?)[/@ ](.+)")


@dataclass(frozen=True, kw_only=True, slots=True)
class Certification:
    """What a person certifies at the closing («лист-заверитель»); None: as the cards say."""

    sheets: int | None = None
    lettered: str = ""
    missing: str = ""
    remarks: str = ""


def find_file(session: Session, reference: str, period: str = "") -> File:
    """Return the file with this id, or of this index (`01-05`) and period (`2026`, `2026/2027`).

    Both may stand in one: `01-05/2026`, `01-05@2026`, `03-02/2025/2026`. Without a period it is
    the only file of the index, or the one that is open.

    Raises:
        NotFound: there is no such file.
        Ambiguous: the index has several; their periods are named.
    """
    reference, period = storable(reference).strip(), storable(period).strip()
    if _ID.fullmatch(reference.lower()):
        file = session.get(File, reference.lower())
        if file is not None:
            return file
    parts = _IN_ONE.fullmatch(reference)
    if parts is not None and not period:
        reference, period = parts[1], parts[2]
    wanted = select(File).where(File.index == reference).order_by(col(File.period))
    if period:
        wanted = wanted.where(File.period == period.replace("-", "–"))
    found = session.exec(wanted).all()
    still = [file for file in found if file.state is OpenState.OPEN]
    if len(found) != 1 and len(still) == 1 and not period:
        return still[0]
    if not found:
        raise NotFound(
            "file_unknown",
            _("There is no file {reference}", reference=f"{reference} {period}".strip()),
            rule="FL-1",
            remedy=_(
                "A file is named by index and year: 01-05 2026. `regest file list` shows them."
            ),
        )
    if len(found) > 1:
        periods = [file.period for file in found]
        raise Ambiguous(
            "file_ambiguous",
            _(
                "There are several files {index}: {periods}",
                index=reference,
                periods=", ".join(periods),
            ),
            periods,
            remedy=_("Name the year, too."),
        )
    return found[0]


def held_file(work: Work, file_id: str) -> File:
    """Return the file, which nobody else changes or fills until the unit of work is over.

    Raises:
        NotFound: there is no such file.
    """
    file = work.session.get(File, storable(file_id), with_for_update=True, populate_existing=True)
    if file is None:
        raise NotFound(
            "file_unknown",
            _("There is no file {reference}", reference=file_id),
            rule="FL-1",
            remedy=_(
                "A file is named by index and year: 01-05 2026. `regest file list` shows them."
            ),
        )
    return file


def closings_of(session: Session, file_id: str) -> list[FileClosing]:
    """Return all closings of a file, oldest first."""
    wanted = select(FileClosing).where(FileClosing.file_id == file_id)
    return list(session.exec(wanted.order_by(col(FileClosing.closed_at), col(FileClosing.id))))


def closing_of(session: Session, file_id: str) -> FileClosing | None:
    """Return the closing that stands, or None for a file that is open."""
    standing = [each for each in closings_of(session, file_id) if each.reopened_at is None]
    return standing[-1] if standing else None


def last_reopened(session: Session, file_ids: Collection[str]) -> dict[str, dt.datetime]:
    """Return when each of the files was last opened again; those that never were are not there."""
    wanted = (
        select(FileClosing.file_id, func.max(FileClosing.reopened_at))
        .where(col(FileClosing.file_id).in_(file_ids), col(FileClosing.reopened_at).is_not(None))
        .group_by(col(FileClosing.file_id))
    )
    return {file_id: at for file_id, at in session.exec(wanted) if at is not None}


def require_kept(file: File) -> None:
    """Refuse for a file that is not here any more.

    Raises:
        Refusal: it was destroyed or transferred to an archive.
    """
    if file.disposed_on is not None:
        raise Refusal(
            "file_destroyed",
            _(
                "File {index} of {period} was destroyed on {day}",
                index=file.index, period=said(file.period), day=file.disposed_on,
            ),
            rule="DSP-6",
            remedy=_("What is known of it stays: see the act."),
        )  # fmt: skip
    if file.transferred_on is not None:
        raise Refusal(
            "file_transferred",
            _(
                "File {index} of {period} was transferred to an archive on {day}",
                index=file.index, period=said(file.period), day=file.transferred_on,
            ),
            rule="TRF-1",
            remedy=_("Ask the archive for it."),
        )  # fmt: skip


def close_file(
    work: Work,
    file_id: str,
    certified: Certification | None = None,
    *,
    reason: str = "",
    closed_on: dt.date | None = None,
    unfinished: bool = False,
) -> FileClosing:
    """Close a file with its extreme dates and counts; it takes nothing in from then on (FL-6).

    `closed_on` is today unless the papers were closed on an earlier day. Before its year is over,
    and for a carried-over file, the event is named as `reason`. Tasks that still run on its
    documents hinder the closing unless it is `unfinished` on purpose, with a reason, too.

    Raises:
        NotFound: there is no such file.
        Refusal: it is closed or gone, still runs, has open tasks, or the day cannot be right.
    """
    close_gate(work)
    file = held_file(work, file_id)
    require_kept(file)
    _require_open(file)
    day = closed_on or work.today
    _require_over(file, day, reason)
    _require_finished(work, file, unfinished=unfinished, reason=reason)
    held = extent(work.session, file)
    _require_day(work, file, day, held)
    records = seal(work, file)
    volumes.close_last(work, file, day)
    file.state, file.closed_on = OpenState.CLOSED, day
    if is_carried_over(file.period):
        file.period = _span_of(work, file, held, day)
    sworn = certified or Certification()
    closing = FileClosing(
        id=work.new_id(),
        file_id=file.id,
        closed_on=day,
        closed_by=work.actor.name,
        closed_at=work.now,
        reason=reason.strip(),
        first_on=held.first_on,
        last_on=held.last_on,
        documents=held.documents,
        volumes=held.volumes,
        sheets=held.sheets if sworn.sheets is None else sworn.sheets,
        lettered=sworn.lettered.strip(),
        missing=sworn.missing.strip(),
        size_bytes=held.size_bytes,
        remarks=sworn.remarks.strip(),
    )
    work.session.add(file)
    work.session.add(closing)
    work.witness("file.closed", "file", file.id, {"documents": held.documents, "records": records})
    return closing


def reopen_file(work: Work, file_id: str, reason: str) -> File:
    """Open a closed file again, with the reason (FL-6); a carried-over one goes on if it can.

    Raises:
        NotFound: there is no such file.
        Refusal: no reason, it is open or gone, or an approved act, an approved inventory or
            a prepared transfer names it.
    """
    close_gate(work)
    if is_blank(reason):
        raise Refusal(
            "reason_missing",
            _("A file cannot be reopened without a reason"),
            rule="FL-6",
            remedy=_("Say what has to go into it, and why only now."),
        )
    file = held_file(work, file_id)
    require_kept(file)
    if file.state is OpenState.OPEN:
        raise Refusal(
            "file_open_already",
            _("File {index} of {period} is open", index=file.index, period=said(file.period)),
            rule="FL-6",
            remedy=_("Nothing has to be done."),
        )
    require_free(work.session, file)
    _go_on(work, file)
    file.state, file.closed_on = OpenState.OPEN, None
    closing = closing_of(work.session, file.id)
    if closing is not None:
        closing.reopened_on, closing.reopened_at = work.today, work.now
        closing.reopened_by, closing.reopen_reason = work.actor.name, reason.strip()
        work.session.add(closing)
    volumes.reopen_last(work, file)
    work.session.add(file)
    records = unseal(work, file, reason.strip())
    work.witness("file.reopened", "file", file.id, {"records": records})
    return file


def require_free(session: Session, file: File) -> None:
    """Refuse while an act, an inventory or a transfer rests on the file as it was closed.

    Raises:
        Refusal: what names it is named.
    """
    named = file_bars.bars(session, file.id)
    if named:
        raise Refusal(
            "file_bound",
            _(
                "File {index} of {period} stays as it was closed: it is in {paper}",
                index=file.index, period=said(file.period), paper=named[0],
            ),
            rule="FL-6",
            clause="FL-6, DSP-1",
            remedy=_("Cancel the act or the transfer first; an approved inventory stays."),
        )  # fmt: skip


def _require_open(file: File) -> None:
    if file.state is not OpenState.OPEN:
        raise Refusal(
            "file_closed_already",
            _(
                "File {index} of {period} was closed on {day} already",
                index=file.index, period=said(file.period), day=file.closed_on,
            ),
            rule="FL-6",
            remedy=_("Nothing has to be done."),
        )  # fmt: skip


def _require_over(file: File, day: dt.date, reason: str) -> None:
    if not is_blank(reason):
        return
    ends = ends_on(file.period)
    if ends is None:
        raise Refusal(
            "file_goes_on",
            _(
                "File {index} goes on from year to year and is closed after an event",
                index=file.index,
            ),
            rule="FL-7",
            remedy=_("Name the event as the reason: what ended, and when."),
        )
    if day < ends:
        raise Refusal(
            "file_runs",
            _(
                "File {index} of {period} runs until {day}",
                index=file.index, period=said(file.period), day=ends,
            ),
            rule="FL-6",
            remedy=_("Close it then, or name the event that ended it earlier as the reason."),
        )  # fmt: skip


def _require_finished(work: Work, file: File, *, unfinished: bool, reason: str) -> None:
    tasks = loose_ends(work.session, file).tasks
    if not tasks or (unfinished and not is_blank(reason)):
        return
    raise Refusal(
        "file_unfinished",
        _.n(
            "File {index} of {period} has {count} unfinished task on its documents",
            "File {index} of {period} has {count} unfinished tasks on its documents",
            tasks, index=file.index, period=said(file.period),
        ),
        rule="FL-2",
        remedy=_("Finish the tasks, move their documents to another file, or close it "
                 "unfinished and say why."),
    )  # fmt: skip


def _require_day(work: Work, file: File, day: dt.date, held: Extent) -> None:
    if day > work.today:
        raise Refusal(
            "closing_day",
            _("A file cannot be closed on {day}: that day has not come", day=day),
            rule="FL-6",
            remedy=_("Name today or an earlier day."),
        )
    latest = max(filter(None, (held.registered_last, file.opened_on)))
    if day < latest:
        raise Refusal(
            "closing_day",
            _(
                "File {index} cannot be closed on {day}: it took a document in on {latest}",
                index=file.index, day=day, latest=latest,
            ),
            rule="FL-6",
            remedy=_("Name that day or a later one."),
        )  # fmt: skip


def _span_of(work: Work, file: File, held: Extent, day: dt.date) -> str:
    days = [each for each in (held.last_on, held.registered_last) if each is not None]
    last = min(max(days, default=day), day).year
    first = min(file.opened_on.year, last)
    if held.first_on is not None:
        first = min(first, held.first_on.year)
    others = select(File.period).where(File.index == file.index, File.id != file.id)
    return span(first, last, set(work.session.exec(others)))


def _go_on(work: Work, file: File) -> None:
    """Let a carried-over file go on without end, unless a new one of its index does already."""
    if not is_carried_over(file.period):
        return
    entry = work.session.get_one(FilePlanEntry, file.index)
    work.session.refresh(entry, with_for_update=True)
    wanted = select(func.count()).select_from(File)
    other = wanted.where(File.index == file.index, File.period == WHOLE_LIFE)
    if not work.session.exec(other).one():
        file.period = WHOLE_LIFE


def records_in(session: Session, file_id: str) -> list[Record]:
    """Return all records of a file in the order of their days, annulled ones too (FL-4)."""
    wanted = select(Record).where(Record.file_id == file_id)
    order = (col(Record.registered_on), col(Record.number_order), col(Record.id))
    return list(session.exec(wanted.order_by(*order)))
