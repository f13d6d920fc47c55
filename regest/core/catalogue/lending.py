"""Lending: a file given out for use, who has it, and until when («карта-заместитель дела»)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection
from dataclasses import dataclass

from sqlmodel import Session, col, select

from regest.core.base.errors import Refusal
from regest.core.base.messages import _
from regest.core.base.text import is_blank, one_line
from regest.core.catalogue.file_periods import said
from regest.core.catalogue.file_tables import FileLending
from regest.core.catalogue.files import held_file, require_kept
from regest.core.catalogue.tables import File
from regest.core.store.work import Work

_CHUNK = 400


@dataclass(frozen=True, kw_only=True, slots=True)
class Loan:
    """Who takes a file, or one volume of it, what for and until when."""

    borrower: str
    due_on: dt.date
    purpose: str = ""
    volume: int | None = None
    borrower_id: str | None = None


def lend(work: Work, file_id: str, loan: Loan) -> FileLending:
    """Give a file out, whole or one volume.

    Raises:
        NotFound: there is no such file.
        Refusal: it is gone, nobody is named, the day is over, there is no such volume, or it is
            out already.
    """
    file = held_file(work, file_id)
    require_kept(file)
    _check(work, file, loan)
    given = FileLending(
        id=work.new_id(),
        file_id=file.id,
        volume=loan.volume,
        borrower=one_line(loan.borrower),
        borrower_id=loan.borrower_id,
        purpose=loan.purpose.strip(),
        lent_on=work.today,
        due_on=loan.due_on,
        lent_by=work.actor.name,
    )
    work.session.add(given)
    work.witness("file.lent", "file", file.id, {"lending": given.id})
    return given


def give_back(
    work: Work, file_id: str, volume: int | None = None, remarks: str = ""
) -> list[FileLending]:
    """Note that a file came back, or one volume of it; `remarks` say in what state.

    Without a volume all that is out of the file came back.

    Raises:
        NotFound: there is no such file.
        Refusal: it is not out.
    """
    file = held_file(work, file_id)
    out = _out(work.session, file.id)
    back = [each for each in out if volume is None or each.volume == volume]
    if not back:
        raise Refusal(
            "file_not_lent",
            _("File {index} of {period} is not lent", index=file.index, period=said(file.period)),
            rule="FL-6",
            remedy=_("Nothing has to be done."),
        )
    for each in back:
        each.returned_on, each.returned_by = work.today, work.actor.name
        each.remarks = remarks.strip()
        work.session.add(each)
        work.witness("file.returned", "file", file.id, {"lending": each.id})
    return back


def lent_out(session: Session, file_ids: Collection[str]) -> dict[str, FileLending]:
    """Return the latest lending of each of the files that is not back."""
    found: dict[str, FileLending] = {}
    wanted = sorted(file_ids)
    for start in range(0, len(wanted), _CHUNK):
        rows = select(FileLending).where(
            col(FileLending.file_id).in_(wanted[start : start + _CHUNK]),
            col(FileLending.returned_on).is_(None),
        )
        for each in session.exec(rows.order_by(col(FileLending.id))):
            found[each.file_id] = each
    return found


def overdue(session: Session, today: dt.date) -> list[tuple[FileLending, File]]:
    """Return what should be back, longest overdue first, each with its file."""
    wanted = (
        select(FileLending, File)
        .join(File, col(File.id) == col(FileLending.file_id))
        .where(col(FileLending.returned_on).is_(None), col(FileLending.due_on) < today)
    )
    return list(session.exec(wanted.order_by(col(FileLending.due_on), col(FileLending.id))))


def lendings_of(session: Session, file_id: str) -> list[FileLending]:
    """Return all lendings of a file, the latest first."""
    wanted = select(FileLending).where(FileLending.file_id == file_id)
    return list(session.exec(wanted.order_by(col(FileLending.id).desc())))


def _out(session: Session, file_id: str) -> list[FileLending]:
    return [each for each in lendings_of(session, file_id) if each.returned_on is None]


def _check(work: Work, file: File, loan: Loan) -> None:
    if is_blank(loan.borrower):
        raise Refusal(
            "borrower_missing",
            _("A file is not lent to nobody"),
            rule="FL-6",
            remedy=_("Name who takes it."),
        )
    if loan.due_on < work.today:
        raise Refusal(
            "lending_day",
            _("A file cannot be lent until {day}: that day is over", day=loan.due_on),
            rule="FL-6",
            remedy=_("Name today or a later day."),
        )
    if loan.volume is not None and not 1 <= loan.volume <= (file.volume or 1):
        raise Refusal(
            "volume_unknown",
            _("File {index} has no volume {number}", index=file.index, number=loan.volume),
            rule="FL-5",
            remedy=_("Its last volume is {number}.", number=file.volume or 1),
        )
    for out in _out(work.session, file.id):
        if out.volume is None or loan.volume in {None, out.volume}:
            raise Refusal(
                "file_lent",
                _(
                    "File {index} of {period} is lent until {day}",
                    index=file.index, period=said(file.period), day=out.due_on,
                ),
                rule="FL-6",
                remedy=_("Note its return first."),
            )  # fmt: skip
