"""The plan of a year in force: from 1 January the positions say what was approved (FP-2).

An approved plan is applied once: at its approval if its year has begun, otherwise by the first
unit of work of the year that opens a file or touches the plan, or by a worker, whichever is first.
"""

from __future__ import annotations

import datetime as dt

from sqlmodel import Session, col, select

from regest.core.base.errors import Refusal
from regest.core.base.messages import _
from regest.core.catalogue.file_tables import FilePlanRow, FilePlanYear, PlanState
from regest.core.catalogue.tables import FilePlanEntry, RecordClassRow
from regest.core.schedule.tables import RetentionRule
from regest.core.store.work import Work


def apply_due(work: Work) -> tuple[int, ...]:
    """Apply every approved plan whose year has begun, and return their years; () for none."""
    due = (
        FilePlanYear.state != PlanState.DRAFT,
        col(FilePlanYear.applied_on).is_(None),
        FilePlanYear.year <= work.today.year,
    )
    if work.session.exec(select(FilePlanYear.year).where(*due)).first() is None:
        return ()
    # Of several who come first on 1 January one applies it, and the others find it applied.
    wanted = select(FilePlanYear).where(*due).order_by(col(FilePlanYear.year)).with_for_update()
    return tuple(_apply(work, plan) for plan in work.session.exec(wanted).all())


def index_on(session: Session, index: str, day: dt.date) -> str:
    """Return the index that goes on for `index` on a day: papers of former years keep the old."""
    seen: set[str] = set()
    while index not in seen:
        seen.add(index)
        entry = session.get(FilePlanEntry, index)
        if entry is None or not entry.replaced_by:
            break
        wanted = (
            select(FilePlanRow.year)
            .join(FilePlanYear, col(FilePlanYear.year) == col(FilePlanRow.year))
            .where(
                FilePlanRow.index == entry.replaced_by,
                FilePlanRow.replaces == index,
                col(FilePlanYear.applied_on).is_not(None),
            )
        )
        since = session.exec(wanted).first()
        if since is not None and day.year < since:
            break
        index = entry.replaced_by
    return index


def require_planned(session: Session, index: str, year: int) -> FilePlanRow | None:
    """Return what the plan of a year says of an index under which a new file is opened.

    None for a year whose plan is not in force: it goes by the positions as they are.

    Raises:
        Refusal: `file_index_not_planned`, the plan left the index out.
    """
    plan = session.get(FilePlanYear, year)
    if plan is None or plan.applied_on is None:
        return None
    wanted = select(FilePlanRow).where(FilePlanRow.year == year, FilePlanRow.index == index)
    row = session.exec(wanted).first()
    if row is None:
        raise Refusal(
            "file_index_not_planned",
            _("The file plan of {year} has no file with the index {index}", year=year, index=index),
            rule="FP-2",
            remedy=_("Choose another index, or give the file a reserve one: regest fileplan add."),
        )
    return row


def write_entry(work: Work, row: FilePlanRow) -> None:
    """Let the position of a row's index say what the row says; an old index points to the new."""
    entry = work.session.get(FilePlanEntry, row.index)
    if entry is None:
        entry = FilePlanEntry(
            index=row.index, section=row.section, title=row.title, period=row.period
        )
        work.session.add(entry)
    entry.section, entry.title, entry.period = row.section, row.title, row.period
    entry.statute_code, entry.reserve = row.statute_code, row.reserve
    entry.retention = dict(row.retention)
    if row.replaces:
        _follow(work, row.replaces, row.index)
    work.session.flush()


def _apply(work: Work, plan: FilePlanYear) -> int:
    rows = work.session.exec(select(FilePlanRow).where(FilePlanRow.year == plan.year)).all()
    for row in rows:
        write_entry(work, row)
    plan.applied_on = work.today
    detail = {"year": plan.year, "positions": len(rows)}
    work.witness("fileplan.applied", "file_plan_year", str(plan.year), detail)
    return plan.year


def _follow(work: Work, old: str, new: str) -> None:
    """Let everything that named an old index name the new one from now on."""
    session = work.session
    former = session.get(FilePlanEntry, old)
    if former is None or former.replaced_by == new:
        return
    former.replaced_by = new
    for kind in session.exec(select(RecordClassRow).where(RecordClassRow.file_index == old)):
        kind.file_index = new
    held = select(RetentionRule).where(
        RetentionRule.index == old, col(RetentionRule.valid_to).is_(None)
    )
    for rule in session.exec(held).all():
        copied = rule.model_dump(exclude={"id", "index"})
        session.add(RetentionRule(id=work.new_id(), index=new, **copied))
