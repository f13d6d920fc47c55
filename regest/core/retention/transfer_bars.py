"""Why a file may not be given to an archive, in the words of the refusal (TRF-1)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sqlmodel import Session, col, select

from regest.core.base.messages import Message, _
from regest.core.base.rules import Rulebook
from regest.core.catalogue.file_tables import FileLending
from regest.core.catalogue.file_years import closing_years
from regest.core.catalogue.tables import File, OpenState
from regest.core.hooks.calls import Calls
from regest.core.retention import appraisal, holds, unfinished
from regest.core.retention.tables import (
    ActState,
    ArchiveTransfer,
    ArchiveTransferRow,
    DisposalAct,
    DisposalActRow,
    TransferState,
)
from regest.core.retention.terms import terms_of

RULE = "TRF-1"


@dataclass(frozen=True, slots=True)
class Hindrance:
    """Why a file may not go to the archive: a stable code, in words, and the way out."""

    file: File
    code: str
    message: Message
    rule: str
    remedy: Message | None
    clause: str = ""


def hindrances(
    session: Session, rules: Rulebook, calls: Calls, files: Sequence[File], on: dt.date
) -> list[Hindrance]:
    """Return what keeps each of these files from going to the archive on a day; empty: nothing.

    Modules are asked of those alone that nothing else keeps.

    Raises:
        Refusal: a module could not answer.
    """
    ids = [file.id for file in files]
    terms = terms_of(session, files, rules, on)
    decisions = appraisal.decisions_on(session, ids)
    found: list[Hindrance] = []
    for file in files:
        term = terms.get(file.id)
        found += _by_state(file)
        leaves = appraisal.leaves_on(term, decisions.get(file.id)) if term is not None else None
        found += _by_term(file, leaves, on)
    found += held(session, files, on)
    found += _engaged(session, {file.id: file for file in files}, ids)
    kept = {each.file.id for each in found}
    found += unfinished_in(session, calls, [file for file in files if file.id not in kept], on)
    return found


def held(session: Session, files: Sequence[File], on: dt.date) -> Iterator[Hindrance]:
    """Yield the first hold on each of these files that is on hold."""
    standing = holds.holds_of(session, [file.id for file in files], on)
    for file in files:
        for hold in standing.get(file.id, ())[:1]:
            yield Hindrance(
                file, "transfer_held",
                _("File {file} is not transferred: {hold}", file=_named(file),
                  hold=holds.told(hold)),
                "HLD-1", _("Wait until the hold is lifted: regest retention holds."),
            )  # fmt: skip


def unfinished_in(
    session: Session, calls: Calls, files: Sequence[File], on: dt.date
) -> Iterator[Hindrance]:
    """Yield the tasks that nobody carried out, and what modules object."""
    tasks = unfinished.tasks_of(session, [file.id for file in files])
    for file in files:
        for task in tasks.get(file.id, ()):
            yield Hindrance(
                file, "transfer_task_open",
                _("File {file} is not transferred: task {task} is not carried out, its term is "
                  "{due}", file=_named(file), task=task.reference, due=task.due_on),
                "CTL", _("Enter that it was carried out, or take it off control: regest task."),
            )  # fmt: skip
    done = [file for file in files if file.id not in tasks]
    years = closing_years(session, done)
    said = unfinished.objections(session, calls, done, years, on)
    for file in done:
        for each in said.get(file.id, ()):
            if unfinished.refuses(each):
                told = _("{why}: the archive cannot be given file {file}",
                         file=_named(file), why=each.message)  # fmt: skip
                yield Hindrance(file, each.code, told, each.rule, each.remedy, each.clause)


def _by_state(file: File) -> Iterator[Hindrance]:
    if file.disposed_on is not None:
        yield Hindrance(
            file, "file_destroyed",
            _("File {file} was destroyed on {day}", file=_named(file), day=file.disposed_on),
            RULE, _("Leave it out."),
        )  # fmt: skip
    elif file.transferred_on is not None:
        yield Hindrance(
            file, "file_transferred",
            _("File {file} was transferred on {day}", file=_named(file), day=file.transferred_on),
            RULE, _("Leave it out."),
        )  # fmt: skip
    elif file.state is not OpenState.CLOSED:
        yield Hindrance(
            file, "file_open", _("File {file} is not closed", file=_named(file)),
            "FL-6", _("Close it first: regest file close."),
        )  # fmt: skip


def _by_term(file: File, since: dt.date | None, on: dt.date) -> Iterator[Hindrance]:
    if since is None:
        yield Hindrance(
            file, "transfer_not_due",
            _("File {file} is not to go to an archive by its period", file=_named(file)),
            "retention.acquisition_source",
            _("See `regest retention why`; a source of acquisition sets the rule "
              "retention.acquisition_source to yes."),
        )  # fmt: skip
    elif since > on:
        yield Hindrance(
            file, "transfer_early",
            _("File {file} stays here until {day}", file=_named(file), day=since),
            RULE, _("Prepare the transfer from that day on."),
        )  # fmt: skip


def _engaged(session: Session, files: dict[str, File], ids: Sequence[str]) -> Iterator[Hindrance]:
    lent = select(FileLending).where(
        col(FileLending.file_id).in_(ids), col(FileLending.returned_on).is_(None)
    )
    for lending in session.exec(lent):
        file = files[lending.file_id]
        yield Hindrance(
            file, "file_lent",
            _("File {file} is lent to {person}", file=_named(file), person=lending.borrower),
            RULE, _("Let it be brought back: regest file return."),
        )  # fmt: skip
    other = (
        select(ArchiveTransferRow.file_id, ArchiveTransfer)
        .join(ArchiveTransfer, col(ArchiveTransfer.id) == col(ArchiveTransferRow.transfer_id))
        .where(
            col(ArchiveTransferRow.file_id).in_(ids),
            ArchiveTransfer.state == TransferState.PREPARED,
        )
    )
    for file_id, transfer in session.exec(other):
        file = files[file_id]
        yield Hindrance(
            file, "transfer_prepared",
            _("File {file} is in the prepared transfer No. {number}", file=_named(file),
              number=transfer.number),
            RULE, _("Enter its acceptance, or cancel it."),
        )  # fmt: skip
    acts = (
        select(DisposalActRow.file_id, DisposalAct)
        .join(DisposalAct, col(DisposalAct.id) == col(DisposalActRow.act_id))
        .where(
            col(DisposalActRow.file_id).in_(ids),
            col(DisposalAct.state).in_((ActState.DRAFT, ActState.APPROVED)),
        )
    )
    for file_id, act in session.exec(acts):
        file = files[file_id]
        yield Hindrance(
            file, "file_in_act",
            _("File {file} is in the act of destruction No. {number}", file=_named(file),
              number=act.number),
            "DSP-3", _("Cancel the act: regest act cancel."),
        )  # fmt: skip


def _named(file: File) -> Message:
    return Message("{file}", {"file": f"{file.index} {file.period}"})
