"""Destroyed stays destroyed: the list of disposals repeated on a database from before them.

A restored database may know nothing of an act, or know it as a draft. The act is written as the
list tells of it, its number is taken, and what it destroyed is destroyed anew by the same steps.
Records that came or went since the backup do no harm: records are named one by one. No hold and no
term is asked: what is done is done, and was checked then.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import update
from sqlmodel import col, select

from regest.core.catalogue.tables import (
    File,
    Ledger,
    LedgerNumber,
    LedgerPeriod,
    NumberState,
    OpenState,
    Record,
    RecordState,
)
from regest.core.hooks.calls import Calls
from regest.core.retention.act_rows import rows_of
from regest.core.retention.acts import LEDGER
from regest.core.retention.destroying import SETTLE, mark_files, plan_removals
from regest.core.retention.disposals import Disposal, DisposedFile
from regest.core.retention.erasing import chunks, erase
from regest.core.retention.gate import close_gate
from regest.core.retention.tables import ActState, DisposalAct, DisposalActRow
from regest.core.store import jobs
from regest.core.store.upsert import table_of
from regest.core.store.work import Work


@dataclass(frozen=True, kw_only=True, slots=True)
class SuppressedFile:
    """A file that the backup still held and that is gone again."""

    act: str
    index: str
    period: str
    title: str
    records: int


@dataclass(frozen=True, kw_only=True, slots=True)
class Suppressed:
    """What a replay did: acts it wrote, files and records it destroyed anew.

    `doubtful` are acts whose intent is in the list and whose commit is not: they were not repeated,
    a person looks at them.
    """

    acts: tuple[str, ...] = ()
    files: tuple[SuppressedFile, ...] = ()
    records: tuple[str, ...] = ()
    doubtful: tuple[str, ...] = ()


def suppress(
    work: Work, disposals: Sequence[Disposal], calls: Calls | None = None, language: str = "ru"
) -> Suppressed:
    """Repeat every destruction of the list that this database does not know of.

    `language` is that of the association's papers: stubs name the act in it.
    The caller calls `settling.settle` after the commit, which removes the bytes, and keeps the
    list in its place before: `settle` compares both. Database and list agree afterwards.
    """
    close_gate(work)
    acts: list[str] = []
    files: list[SuppressedFile] = []
    records: list[str] = []
    for each in disposals:
        if not each.happened:
            continue
        gone = _repeat(work, calls or Calls.to_nobody(), each, language)
        if gone is None:
            continue
        acts.append(_named(each))
        files.extend(gone[0])
        records.extend(gone[1])
    doubtful = tuple(_named(each) for each in disposals if each.phase.value == "intended")
    return Suppressed(
        acts=tuple(acts), files=tuple(files), records=tuple(records), doubtful=doubtful
    )


def _repeat(
    work: Work, calls: Calls, told: Disposal, language: str
) -> tuple[list[SuppressedFile], list[str]] | None:
    """Destroy anew what an act destroyed; None where this database knows of it."""
    act = work.session.get(DisposalAct, told.act_id)
    standing = _standing(work, told)
    if act is not None and act.state is ActState.EXECUTED and not standing:
        return None
    act = _written(work, told)
    held = erase(work, calls, standing, f"№ {told.number} ({told.year})", language)
    there = _files_there(work, told)
    mark_files(work, [file.id for file in there])
    for file in there:
        file.disposed_on = dt.date.fromisoformat(told.executed_on)
        file.state = OpenState.CLOSED
        work.session.add(file)
    removable = {sha256: held.get(sha256, 0) for sha256 in (*told.blobs, *held)}
    plan_removals(work, act.id, removable)
    jobs.enqueue(work, SETTLE, act.id)
    work.witness(
        "act.repeated",
        "disposal_act",
        act.id,
        {"number": told.number, "records": len(standing), "list": told.line},
    )
    by_id = {each.file_id: each for each in told.files}
    gone = [_gone(told, by_id[file.id], standing) for file in there]
    return gone, standing


def _standing(work: Work, told: Disposal) -> list[str]:
    """Return the records of an act that are here and not destroyed."""
    found: list[str] = []
    for chunk in chunks(list(told.records)):
        wanted = select(Record.id).where(
            col(Record.id).in_(chunk), Record.state != RecordState.DISPOSED
        )
        found += work.session.exec(wanted.order_by(col(Record.id))).all()
    return found


def _files_there(work: Work, told: Disposal) -> list[File]:
    found: list[File] = []
    for chunk in chunks([each.file_id for each in told.files]):
        found += work.session.exec(select(File).where(col(File.id).in_(chunk))).all()
    return found


def _written(work: Work, told: Disposal) -> DisposalAct:
    """Return the act as the list tells of it, with its rows and its number."""
    act = work.session.get(DisposalAct, told.act_id)
    if act is not None and act.state is ActState.EXECUTED:
        work.execute(
            update(table_of(DisposalAct))
            .where(table_of(DisposalAct).c.id == act.id)
            .values(settled_at=None)
        )
        work.session.expire(act)
        return act
    if act is None:
        act = _new_act(told, work)
        work.session.add(act)
        work.session.flush()
        _take_number(work, told)
    act.state, act.settled_at = ActState.EXECUTED, None
    act.approved_by, act.approver_id = told.approved_by, told.approver_id or None
    act.approved_on, act.digest = _day(told.approved_on), told.digest
    act.method, act.executed_by = told.method, told.executed_by
    act.executed_on, act.executed_at = _day(told.executed_on), _moment(told.executed_at)
    work.session.add(act)
    work.session.flush()
    if not rows_of(work.session, act.id):
        here = {file.id for file in _files_there(work, told)}
        rows = (_row(work, act, each) for each in told.files if each.file_id in here)
        work.session.add_all(rows)
        work.session.flush()
    return act


def _new_act(told: Disposal, work: Work) -> DisposalAct:
    return DisposalAct(
        id=told.act_id,
        year=told.year,
        number=told.number,
        state=ActState.APPROVED,
        drawn_on=dt.date.fromisoformat(told.drawn_on),
        drafted_by=told.drafted_by,
        compiler_id=told.compiler_id or None,
        drafted_at=_moment(told.executed_at) or work.now,
        minutes=told.minutes,
    )


def _row(work: Work, act: DisposalAct, told: DisposedFile) -> DisposalActRow:
    return DisposalActRow(
        id=work.new_id(),
        act_id=act.id,
        position=told.position,
        file_id=told.file_id,
        index=told.index,
        title=told.title,
        period=told.period,
        first_on=_day(told.first_on),
        last_on=_day(told.last_on),
        volumes=told.volumes,
        documents=told.documents,
        size_bytes=told.size_bytes,
        term=told.term,
        article=told.article,
        closing_year=told.closing_year,
        act_from_year=told.act_from_year,
        note=told.note,
    )


def _take_number(work: Work, told: Disposal) -> None:
    """Let the act's number be taken in its ledger, which may not have come so far."""
    kept = work.session.get(Ledger, LEDGER)
    if kept is None:
        return
    name = f"{told.year:04}"
    wanted = select(LedgerPeriod).where(LedgerPeriod.ledger == LEDGER, LedgerPeriod.period == name)
    period = work.session.exec(wanted.with_for_update()).first()
    if period is None:
        period = LedgerPeriod(
            id=work.new_id(),
            ledger=LEDGER,
            period=name,
            template=kept.template,
            prefix=kept.prefix,
            opened_on=work.today,
        )
    first = period.last_number + 1
    period.last_number = max(period.last_number, told.number)
    work.session.add(period)
    work.session.flush()
    for sequence in range(first, told.number + 1):
        work.session.add(
            LedgerNumber(
                id=work.new_id(),
                period_id=period.id,
                sequence=sequence,
                state=NumberState.VOID,
                printed=str(sequence),
                reason="акт составлен после резервной копии, его карточка утрачена",
                issued_on=work.today,
            )
        )
    work.session.flush()


def _gone(told: Disposal, file: DisposedFile, standing: Sequence[str]) -> SuppressedFile:
    return SuppressedFile(
        act=_named(told),
        index=file.index,
        period=file.period,
        title=file.title,
        records=len(set(file.records) & set(standing)),
    )


def _named(told: Disposal) -> str:
    return f"{told.number}@{told.year}"


def _day(text: str) -> dt.date | None:
    return dt.date.fromisoformat(text) if text else None


def _moment(text: str) -> dt.datetime | None:
    return dt.datetime.fromisoformat(text) if text else None
