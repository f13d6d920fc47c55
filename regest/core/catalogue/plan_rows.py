"""Rows of a year's plan: changed while it is a draft, added later on reserve indices (FP-2)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sqlmodel import Session, col, select

from regest.core.base.errors import Refusal
from regest.core.base.messages import _
from regest.core.base.text import one_line
from regest.core.catalogue import plan_force, plan_years
from regest.core.catalogue.file_tables import FilePlanRow, PlanState
from regest.core.catalogue.numbering import WHOLE_LIFE
from regest.core.catalogue.plan_titles import checked_index, checked_title
from regest.core.catalogue.plan_years import Plan
from regest.core.catalogue.tables import File, FilePlanEntry, OpenState, RecordClassRow
from regest.core.hooks.types import PeriodKind
from regest.core.store.work import Work

_HIGHEST = 99
_UNSAID = ("trigger", "action", "floor_years")


@dataclass(frozen=True, kw_only=True, slots=True)
class NewRow:
    """A row as it is wished for; without `index` the next one of its section.

    `section` may be its two digits or its whole title. A `reserve` row has no title yet.
    """

    section: str
    title: str = ""
    index: str = ""
    period: PeriodKind = PeriodKind.CALENDAR_YEAR
    retention: Mapping[str, str] | None = None
    note: str = ""
    statute_code: str = ""
    reserve: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class RowChange:
    """What of a row becomes another; None leaves it."""

    title: str | None = None
    section: str | None = None
    period: PeriodKind | None = None
    retention: Mapping[str, str] | None = None
    note: str | None = None


def add(work: Work, year: int, new: NewRow) -> FilePlanRow:
    """Add a row: any free index in a draft, a reserve index of the section after approval.

    Raises:
        NotFound: there is no plan of the year.
        UsageFault: the index is none.
        Refusal: `plan_closed`; a title that says nothing (FP-4); `file_index_taken`;
            `no_reserve_index`; `section_unknown`; `section_full`.
    """
    plan = plan_years.held(work, year)
    _require_open(plan)
    title = checked_title(new.title) if not new.reserve else one_line(new.title)
    section = _section(plan, new)
    if plan.year.state is PlanState.DRAFT:
        row = _fresh(work, plan, new, section)
    else:
        row = _reserve(plan, new, section)
        row.added_on = work.today
    row.title, row.period = title, new.period
    row.retention, row.note = dict(new.retention or {}), new.note.strip()
    row.statute_code, row.reserve = new.statute_code.strip(), new.reserve
    if plan.year.applied_on is not None:
        plan_force.write_entry(work, row)
    work.witness("fileplan.row_added", "file_plan_row", row.id, {"year": year, "index": row.index})
    return row


def edit(work: Work, year: int, index: str, change: RowChange) -> FilePlanRow:
    """Change a row of a draft; of an approved plan only the note of column 5 (FP-3).

    Raises:
        NotFound: there is no such plan or row.
        Refusal: `plan_not_draft`; `row_reserve`; a title that says nothing (FP-4).
    """
    plan = plan_years.held(work, year)
    row = plan.row(index)
    if change != RowChange(note=change.note):
        plan_years.require_draft(plan)
    if row.reserve and change.title is None:
        raise Refusal(
            "row_reserve",
            _("{index} is a reserve index", index=row.index),
            rule="FP-2",
            remedy=_("Give it a title, and it is one of the files."),
        )
    if change.title is not None:
        row.title, row.reserve = checked_title(change.title), False
    if change.section is not None:
        row.section = one_line(change.section) or row.section
    row.period = change.period or row.period
    if change.retention is not None:
        # What other authorities prescribe is taken up anew at approval.
        row.retention, row.sources = _period(row, change.retention), []
    if change.note is not None:
        row.note = change.note.strip()
    work.witness("fileplan.row_edited", "file_plan_row", row.id, {"year": year, "index": row.index})
    return row


def remove(work: Work, year: int, index: str) -> None:
    """Leave a row out of a draft; its index is never given to anything else (FP-1).

    Raises:
        NotFound: there is no such plan or row.
        Refusal: `plan_not_draft`; `row_needed`, a carried-over file is open under it, or a kind
            of documents goes there.
    """
    plan = plan_years.held(work, year)
    plan_years.require_draft(plan)
    row = plan.row(index)
    needs = needed_by(work.session, row.replaces or row.index)
    if needs:
        raise Refusal(
            "row_needed",
            _("{index} cannot be left out: {needs}", index=row.index, needs=", ".join(needs)),
            rule="FL-7",
            remedy=_("Close the carried-over file first, or index the row anew."),
        )
    work.session.delete(row)
    work.witness(
        "fileplan.row_removed", "file_plan_row", row.id, {"year": year, "index": row.index}
    )


def reindex(work: Work, year: int, index: str, new_index: str) -> FilePlanRow:
    """Give a row of a draft another index: the only way in which a file changes it (FP-1).

    Raises:
        NotFound: there is no such plan or row.
        UsageFault: the new index is none.
        Refusal: `plan_not_draft`; `file_index_taken`; `row_reserve`; `file_carried_over`, an open
            carried-over file bears the old index.
    """
    plan = plan_years.held(work, year)
    plan_years.require_draft(plan)
    row = plan.row(index)
    wanted = checked_index(new_index)
    if row.reserve:
        raise Refusal(
            "row_reserve",
            _("{index} is a reserve index", index=row.index),
            rule="FP-2",
            remedy=_("Leave it out, and add another one."),
        )
    if wanted == row.replaces:
        row.index, row.replaces = wanted, None
    else:
        _require_free(work.session, plan, wanted)
        former = row.replaces or row.index
        if _carried_over(work.session, former):
            raise Refusal(
                "file_carried_over",
                _("A carried-over file is open under {index}, which stands on its cover",
                  index=former),
                rule="FL-7",
                remedy=_("Close it first: regest file close {index}", index=former),
            )  # fmt: skip
        known = work.session.get(FilePlanEntry, former) is not None
        row.replaces = former if known else None
        row.index = wanted
    detail = {"year": year, "index": row.index, "replaces": row.replaces}
    work.witness("fileplan.row_reindexed", "file_plan_row", row.id, detail)
    return row


def needed_by(session: Session, index: str) -> tuple[str, ...]:
    """Return what would be homeless without an index: kinds of documents, a carried-over file."""
    kinds = select(RecordClassRow.name).where(RecordClassRow.file_index == index)
    found = sorted(session.exec(kinds))
    if _carried_over(session, index):
        found.append(str(_("open carried-over file {index}", index=index)))
    return tuple(found)


def free_reserves(plan: Plan) -> tuple[str, ...]:
    """Return the reserve indices that are left."""
    return tuple(row.index for row in plan.rows if row.reserve)


def _period(row: FilePlanRow, given: Mapping[str, str]) -> dict[str, str]:
    """Return a period that is written in words; what no words say stays while its kind does."""
    same = row.retention.get("kind") == given.get("kind")
    kept = {name: row.retention[name] for name in _UNSAID if same and name in row.retention}
    return {**kept, **given}


def _carried_over(session: Session, index: str) -> bool:
    wanted = select(File.id).where(
        File.index == index, File.period == WHOLE_LIFE, File.state == OpenState.OPEN
    )
    return session.exec(wanted).first() is not None


def _require_open(plan: Plan) -> None:
    if plan.year.state is PlanState.CLOSED:
        raise Refusal(
            "plan_closed",
            _("The year {year} is closed", year=plan.year.year),
            rule="FP-2",
            remedy=_("Add the row to the plan of the present year."),
        )


def _section(plan: Plan, new: NewRow) -> str:
    wanted = one_line(new.section)
    prefix = checked_index(new.index)[:2] if new.index else wanted[:2]
    for row in plan.rows:
        if row.section.casefold() == wanted.casefold():
            return row.section
    for row in plan.rows:
        if row.index[:2] == prefix and (not wanted or wanted == prefix):
            return row.section
    if wanted and wanted[:2].isdecimal() and plan.year.state is PlanState.DRAFT and len(wanted) > 2:
        return wanted
    known = sorted({row.section for row in plan.rows})
    raise Refusal(
        "section_unknown",
        _("The file plan of {year} has no section {section}",
          year=plan.year.year, section=wanted or prefix),
        rule="FP-1",
        remedy=_("Its sections are: {names}. In a draft a new one begins with two digits.",
                 names="; ".join(known)),
    )  # fmt: skip


def _fresh(work: Work, plan: Plan, new: NewRow, section: str) -> FilePlanRow:
    index = checked_index(new.index) if new.index else _next(work.session, plan, section)
    entry = work.session.get(FilePlanEntry, index)
    same = entry is not None and entry.title.casefold() == one_line(new.title).casefold()
    reserve = entry is not None and entry.reserve and not entry.replaced_by
    in_plan = next((row for row in plan.rows if row.index == index), None)
    if in_plan is not None and in_plan.reserve and not new.reserve:
        in_plan.section = section
        return in_plan
    # A position that was left out once may come back as what it was, and as nothing else.
    if in_plan is not None or not (same or reserve):
        _require_free(work.session, plan, index)
    row = FilePlanRow(
        id=work.new_id(), year=plan.year.year, index=index, section=section, title="",
        period=new.period,
    )  # fmt: skip
    work.session.add(row)
    return row


def _next(session: Session, plan: Plan, section: str) -> str:
    prefix = next((row.index[:2] for row in plan.rows if row.section == section), section[:2])
    used = _used(session, plan)
    for number in range(1, _HIGHEST + 1):
        index = f"{prefix}-{number:02}"
        if index not in used:
            return checked_index(index)
    raise Refusal(
        "section_full",
        _("Section {section} has no free number", section=section),
        rule="FP-1",
        remedy=_("Name an index of three parts: 01-05-01."),
    )


def _reserve(plan: Plan, new: NewRow, section: str) -> FilePlanRow:
    reserves = [row for row in plan.rows if row.reserve]
    if new.index:
        fitting = [row for row in reserves if row.index == checked_index(new.index)]
    else:
        fitting = [row for row in reserves if row.section == section]
    if not fitting:
        free = ", ".join(row.index for row in reserves)
        raise Refusal(
            "no_reserve_index",
            _("Section {section} has no reserve index left", section=section)
            if not new.index
            else _("{index} is no reserve index", index=new.index),
            rule="FP-2",
            remedy=_("Reserve indices are: {indexes}. Name one with --index.", indexes=free)
            if free
            else _("There is none left: add the row to the plan of the next year."),
        )
    return fitting[0]


def _require_free(session: Session, plan: Plan, index: str) -> None:
    if index not in _used(session, plan):
        return
    entry = session.get(FilePlanEntry, index)
    named = next((row.title for row in plan.rows if row.index == index), "")
    raise Refusal(
        "file_index_taken",
        _("The index {index} means «{title}» and keeps its meaning",
          index=index, title=named or (entry.title if entry is not None else "")),
        rule="FP-1",
        remedy=_("Choose a free index, or leave it out: the next one is given."),
    )  # fmt: skip


def _used(session: Session, plan: Plan) -> set[str]:
    """Return all indices that mean something, here or in any plan before, reserves included."""
    entries = set(session.exec(select(FilePlanEntry.index)))
    planned = session.exec(
        select(FilePlanRow.index, FilePlanRow.replaces).where(
            col(FilePlanRow.year) <= plan.year.year
        )
    )
    return entries | {each for pair in planned for each in pair if each}
