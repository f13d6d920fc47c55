"""The one destruction: nothing else takes away what a file holds (LAW-1, DSP-5, DSP-6).

Order of it, so that a crash at any step is finished later and nothing is half destroyed:

1. the gate; every check again, on data read after it;
2. content leaves the database, stubs stay, the hashes of bytes to remove are written (one
   transaction);
3. before its commit the intent is fsynced to the signed list outside the database;
4. after the commit the list is told, and `settle` unlinks the bytes, syncs the folders, scours the
   database's own file, and settles the act.

Whoever comes next (`doctor`, worker, `act execute`) calls `resume`: it finishes what was committed
and withdraws an intent that was not.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace

import structlog
from sqlmodel import col, select

from regest.core.base.errors import Refusal, UsageFault
from regest.core.base.messages import _
from regest.core.base.rules import Rulebook
from regest.core.base.text import is_blank, one_line
from regest.core.catalogue.tables import File, Record
from regest.core.hooks.calls import Calls
from regest.core.retention.act_checks import (
    require_approved,
    require_free,
    require_inventories,
    require_shown,
)
from regest.core.retention.act_rows import held_act, rows_of
from regest.core.retention.disposals import Disposal, DisposalLog, DisposedFile, Phase
from regest.core.retention.erasing import chunks, erase, unreferred
from regest.core.retention.gate import close_gate
from regest.core.retention.listed import require_listed
from regest.core.retention.tables import (
    ActState,
    BlobRemoval,
    DisposalAct,
    DisposalActRow,
)
from regest.core.store import jobs
from regest.core.store.work import Work

log = structlog.get_logger(__name__)

# The job that finishes a destruction, by the act: a crash after the commit leaves it to a worker.
SETTLE = "settle_disposal"


@dataclass(frozen=True, kw_only=True, slots=True)
class Executed:
    """What an execution did: the act, files, records that are stubs now, blobs to be removed."""

    act: DisposalAct
    files: int
    records: int
    blobs: int


def execute(
    work: Work,
    rules: Rulebook,
    calls: Calls,
    disposals: DisposalLog,
    act_id: str,
    *,
    method: str,
    shown: str,
    language: str = "ru",
) -> Executed:
    """Destroy what an approved act names, by `method` in words; `shown` is the digest of its rows.

    `language` is that of the association's papers: stubs name the act in it.

    The caller has proved anew who acts, and calls `settling.settle` after the commit.

    Raises:
        NotFound: there is no such act.
        UsageFault: no method.
        Refusal: the act is not approved, or not as approved; a file may not be destroyed now; or
            nobody with an account does it; the list lacks an act that was executed here.
        IntegrityBroken: the list of what was destroyed is not as it was written.
        Unavailable: it cannot be read or written.
    """
    close_gate(work)
    act = held_act(work, act_id)
    rows = rows_of(work.session, act.id)
    _require_person(work)
    _require_method(method)
    require_approved(act, rows)
    require_shown(act, rows, shown)
    require_inventories(work.session, rules, rows, work.today)
    require_free(work.session, rules, calls, act, rows, work.today)
    require_listed(work.session, disposals)
    held = _records(work, rows)
    record_ids = [each for row in rows for each in held[row.file_id]]
    removed = _destroy(work, calls, act, rows, record_ids, language)
    act.state, act.method = ActState.EXECUTED, one_line(method)[:200]
    act.executed_by, act.executed_on, act.executed_at = work.actor.name, work.today, work.now
    work.session.add(act)
    work.session.flush()
    told = _told(act, rows, held, removed)
    # Last before the commit: from here on only the commit itself can fail.
    line = disposals.append_intent(told, work.now)
    work.witness(
        "act.executed",
        "disposal_act",
        act.id,
        {
            "number": act.number,
            "files": len(rows),
            "records": len(record_ids),
            "blobs": len(removed),
            "list": line,
        },
    )
    jobs.enqueue(work, SETTLE, act.id)
    work.after_commit(lambda: disposals.mark(Phase.EXECUTED, line, work.now))
    return Executed(act=act, files=len(rows), records=len(record_ids), blobs=len(removed))


def resume(work: Work, disposals: DisposalLog) -> list[str]:
    """Bring the list to what the database says, under the gate; return the acts not yet settled.

    An intent whose act is executed is told so; one whose act is not, never was committed: it is
    withdrawn.

    Raises:
        IntegrityBroken: the list is not as it was written.
        Unavailable: it cannot be read or written.
    """
    close_gate(work)
    for each in disposals.read().disposals:
        if each.phase is not Phase.INTENDED:
            continue
        act = work.session.get(DisposalAct, each.act_id)
        happened = act is not None and act.state is ActState.EXECUTED
        log.warning("disposal_resumed", act=each.act_id, executed=happened)
        disposals.mark(Phase.EXECUTED if happened else Phase.WITHDRAWN, each.line, work.now)
    wanted = select(DisposalAct.id).where(
        DisposalAct.state == ActState.EXECUTED, col(DisposalAct.settled_at).is_(None)
    )
    return list(work.session.exec(wanted.order_by(col(DisposalAct.id))))


def _destroy(
    work: Work,
    calls: Calls,
    act: DisposalAct,
    rows: Sequence[DisposalActRow],
    record_ids: Sequence[str],
    language: str,
) -> list[str]:
    """Leave stubs of these records and files; return the hashes of bytes that are nobody's now."""
    held = erase(work, calls, record_ids, f"№ {act.number} ({act.year})", language)
    mark_files(work, [row.file_id for row in rows])
    return plan_removals(work, act.id, held)


def mark_files(work: Work, file_ids: Sequence[str]) -> None:
    """Say of files that they are destroyed since today."""
    for chunk in chunks(list(file_ids)):
        for file in work.session.exec(select(File).where(col(File.id).in_(chunk))).all():
            file.disposed_on = work.today
            work.session.add(file)
    work.session.flush()


def plan_removals(work: Work, act_id: str, held: dict[str, int]) -> list[str]:
    """Write down which of these bytes are to be removed: those that nobody else refers to."""
    known = set(
        work.session.exec(select(BlobRemoval.sha256).where(BlobRemoval.act_id == act_id)).all()
    )
    removed = sorted(unreferred(work.session, held))
    for sha256 in removed:
        if sha256 not in known:
            work.session.add(
                BlobRemoval(id=work.new_id(), act_id=act_id, sha256=sha256, size_bytes=held[sha256])
            )
    work.session.flush()
    return removed


def _records(work: Work, rows: Sequence[DisposalActRow]) -> dict[str, list[str]]:
    held: dict[str, list[str]] = defaultdict(list)
    for chunk in chunks([row.file_id for row in rows]):
        wanted = select(Record.file_id, Record.id).where(col(Record.file_id).in_(chunk))
        for file_id, record_id in work.session.exec(wanted.order_by(col(Record.id))):
            held[file_id or ""].append(record_id)
    return held


def _told(
    act: DisposalAct,
    rows: Sequence[DisposalActRow],
    held: dict[str, list[str]],
    removed: Sequence[str],
) -> Disposal:
    files = tuple(_file_told(row, held.get(row.file_id, [])) for row in rows)
    return replace(disposal_of(act), files=files, blobs=tuple(removed))


def disposal_of(act: DisposalAct) -> Disposal:
    """Return an executed act as the list tells of it, without its files."""
    return Disposal(
        act_id=act.id,
        year=act.year,
        number=act.number,
        printed=str(act.number),
        drawn_on=_iso(act.drawn_on),
        approved_on=_iso(act.approved_on),
        executed_on=_iso(act.executed_on),
        executed_at=_iso(act.executed_at),
        method=act.method,
        drafted_by=act.drafted_by,
        compiler_id=act.compiler_id or "",
        approved_by=act.approved_by,
        approver_id=act.approver_id or "",
        executed_by=act.executed_by,
        minutes=act.minutes,
        digest=act.digest,
    )


def _file_told(row: DisposalActRow, records: Sequence[str]) -> DisposedFile:
    return DisposedFile(
        file_id=row.file_id,
        position=row.position,
        index=row.index,
        title=row.title,
        period=row.period,
        first_on=_iso(row.first_on),
        last_on=_iso(row.last_on),
        volumes=row.volumes,
        documents=row.documents,
        size_bytes=row.size_bytes,
        term=row.term,
        article=row.article,
        closing_year=row.closing_year,
        act_from_year=row.act_from_year,
        note=row.note,
        records=tuple(records),
    )


def _iso(value: object) -> str:
    return value.isoformat() if hasattr(value, "isoformat") else ""


def _require_person(work: Work) -> None:
    if work.actor.account_id is None:
        raise Refusal(
            "act_personal",
            _("An act is carried out by a person with an account, not from the console"),
            rule="DSP-4",
            remedy=_("Name the account: regest --as LOGIN act execute."),
        )


def _require_method(method: str) -> None:
    if is_blank(method):
        raise UsageFault(
            "method_missing",
            _("How the files are destroyed is not said"),
            rule="DSP-5",
            remedy=_("Say it in a few words: shredded, burnt, erased."),
        )
