"""The yearly cycle of the file plan: drawn up from the last one, approved, in force (FP-2)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from sqlmodel import Session, col, select

from regest.core.base.canonical import digest
from regest.core.base.errors import NotFound, Refusal
from regest.core.base.messages import _
from regest.core.base.text import one_line
from regest.core.catalogue import plan_force
from regest.core.catalogue.file_tables import FilePlanRow, FilePlanYear, PlanState
from regest.core.catalogue.fileplan import file_plan
from regest.core.catalogue.plan_titles import title_remarks
from regest.core.catalogue.tables import FilePlanEntry
from regest.core.hooks.types import Problem, Severity
from regest.core.schedule.old_articles import article_warnings
from regest.core.schedule.periods import Candidate
from regest.core.schedule.schedule import candidates_of
from regest.core.store.work import Work

FIRST_MONTH = 10
UNCHECKED = "unchecked"


@dataclass(frozen=True, slots=True)
class Plan:
    """The plan of a year with its rows in the order of their indexes."""

    year: FilePlanYear
    rows: tuple[FilePlanRow, ...]

    @property
    def digest(self) -> str:
        """The digest of all that is approved: rows as they stand, and the year."""
        lines = [
            [
                row.index, row.section, row.title, row.statute_code, row.period.value,
                row.reserve, dict(row.retention), row.note, row.replaces or "",
            ]
            for row in self.rows
        ]  # fmt: skip
        return digest({"year": self.year.year, "rows": lines})

    def row(self, index: str) -> FilePlanRow:
        """Return the row of an index.

        Raises:
            NotFound: there is none.
        """
        for row in self.rows:
            if row.index == index.strip():
                return row
        raise NotFound(
            "plan_row_unknown",
            _("The file plan of {year} has no index {index}", year=self.year.year, index=index),
            rule="FP-1",
            remedy=_("`regest fileplan show {year}` shows its rows.", year=self.year.year),
        )


@dataclass(frozen=True, kw_only=True, slots=True)
class Approval:
    """Who approves by whose agreement: `agreed_by` names the minutes of the commission (ЭК).

    `login` is the approver's account, `person` the name that is printed.
    """

    login: str
    person: str
    agreed_by: str
    basis: str = ""


def years(session: Session) -> tuple[FilePlanYear, ...]:
    """Return the plans of all years, the latest first."""
    wanted = select(FilePlanYear).order_by(col(FilePlanYear.year).desc())
    return tuple(session.exec(wanted).all())


def plan_of(session: Session, year: int) -> Plan:
    """Return the plan of a year.

    Raises:
        NotFound: `plan_unknown`, nobody drew it up.
    """
    found = session.get(FilePlanYear, year)
    if found is None:
        raise NotFound(
            "plan_unknown",
            _("There is no file plan of {year}", year=year),
            rule="FP-2",
            remedy=_("Draw it up: regest fileplan draft {year}", year=year),
        )
    return Plan(found, rows_of(session, year))


def rows_of(session: Session, year: int) -> tuple[FilePlanRow, ...]:
    """Return the rows of a year's plan in the order of their indexes."""
    wanted = select(FilePlanRow).where(FilePlanRow.year == year).order_by(col(FilePlanRow.index))
    return tuple(session.exec(wanted).all())


def draft(work: Work, year: int) -> Plan:
    """Draw up the plan of a year from the last one, or from the positions for the first.

    Positions that came since the last plan are taken in; a row whose index was replaced in the
    last one is not. What rows hold is a copy: the last plan stays as it was.

    Raises:
        Refusal: `plan_exists`; `plan_year_far`, it is neither last year's, this one's nor the
            next one's; `plan_order`, there is a later plan; `plan_last_draft`, the last one is
            not approved.
    """
    plan_force.apply_due(work)
    last = require_draftable(work, year)
    taken = rows_of(work.session, last.year) if last is not None else ()
    known = {row.index for row in taken} | _ever_planned(work.session)
    fresh = [
        entry
        for entry in file_plan(work.session)
        if entry.index not in known and not entry.replaced_by
    ]
    rows = [
        *(_copied(work, year, row) for row in taken),
        *(_copied(work, year, entry) for entry in fresh),
    ]
    return open_draft(work, year, rows, drafted_from=last.year if last is not None else None)


def require_draftable(work: Work, year: int) -> FilePlanYear | None:
    """Return the last plan before `year` when one of `year` may be drawn up; raises as `draft`."""
    present = work.today.year
    if not present - 1 <= year <= present + 1:
        raise Refusal(
            "plan_year_far",
            _("The file plan of {year} cannot be drawn up in {present}",
              year=year, present=present),
            rule="FP-2",
            remedy=_("Draw up the plan of {year}.", year=present + 1),
        )  # fmt: skip
    others = years(work.session)
    if any(each.year == year for each in others):
        raise Refusal(
            "plan_exists",
            _("There is a file plan of {year} already", year=year),
            rule="FP-2",
            remedy=_("Change its rows, or take the draft back: regest fileplan discard {year}",
                     year=year),
        )  # fmt: skip
    later = [each.year for each in others if each.year > year]
    if later:
        raise Refusal(
            "plan_order",
            _("There is a file plan of {later}, which is later than {year}",
              later=min(later), year=year),
            rule="FP-1",
            remedy=_("Plans are drawn up year by year, each from the one before."),
        )  # fmt: skip
    last = others[0] if others else None
    if last is not None and last.state is PlanState.DRAFT:
        raise Refusal(
            "plan_last_draft",
            _("The file plan of {year} is not approved yet", year=last.year),
            rule="FP-2",
            remedy=_("Approve it first: the next one is drawn up from it."),
        )
    return last


def open_draft(
    work: Work, year: int, rows: Sequence[FilePlanRow], *, drafted_from: int | None
) -> Plan:
    """Write a draft with its rows; the caller asked `require_draftable`."""
    plan = FilePlanYear(
        year=year,
        state=PlanState.DRAFT,
        drafted_from=drafted_from,
        drafted_by=work.actor.name,
        drafted_at=work.now,
    )
    work.session.add(plan)
    work.session.flush()
    work.session.add_all(rows)
    detail = {"year": year, "from": drafted_from, "rows": len(rows)}
    work.witness("fileplan.drafted", "file_plan_year", str(year), detail)
    return plan_of(work.session, year)


def discard(work: Work, year: int) -> int:
    """Take a draft back, and return how many rows it had.

    Raises:
        NotFound: there is no plan of the year.
        Refusal: `plan_not_draft`.
    """
    plan = held(work, year)
    require_draft(plan)
    for row in plan.rows:
        work.session.delete(row)
    work.session.flush()
    work.session.delete(plan.year)
    detail = {"year": year, "rows": len(plan.rows)}
    work.witness("fileplan.discarded", "file_plan_year", str(year), detail)
    return len(plan.rows)


def held(work: Work, year: int) -> Plan:
    """Return the plan, held against whoever changes it at the same time."""
    plan_force.apply_due(work)
    plan = plan_of(work.session, year)
    work.session.refresh(plan.year, with_for_update=True)
    return Plan(plan.year, rows_of(work.session, year))


def require_draft(plan: Plan) -> None:
    """Refuse to change a plan that was approved.

    Raises:
        Refusal: `plan_not_draft`.
    """
    if plan.year.state is not PlanState.DRAFT:
        raise Refusal(
            "plan_not_draft",
            _("The file plan of {year} is approved: its rows stay as they are",
              year=plan.year.year),
            rule="FP-2",
            remedy=_("A new file takes a reserve index; the rest is changed in the next plan."),
        )  # fmt: skip


def remarks(plan: Plan, old: Collection[str] = ()) -> tuple[Problem, ...]:
    """Return what should be known before a plan is approved or printed.

    `old` are articles known from the list of 2010.
    """
    found = [
        each for row in plan.rows if not row.reserve for each in title_remarks(row.index, row.title)
    ]
    for row in plan.rows:
        candidate = Candidate.of(row.retention)
        for each in article_warnings([candidate], old) if candidate is not None else ():
            said = _("{index}: {warning}", index=row.index, warning=each.text)
            found.append(
                Problem(code=each.code, message=said, rule="RET-4", severity=Severity.WARNING)
            )
    unchecked = [
        row.index
        for row in plan.rows
        if row.retention.get("article") and row.retention.get("verification") == UNCHECKED
    ]
    if unchecked:
        found.append(
            Problem(
                code="articles_unchecked",
                message=_("Compare the articles of the list with its text: {indexes}",
                  indexes=", ".join(unchecked)),
                rule="RET-4",
                severity=Severity.WARNING,
            )
        )  # fmt: skip
    return tuple(found)


def require_approvable(plan: Plan, approval: Approval) -> None:
    """Refuse a plan that may not be approved as it stands, or not by this account.

    Raises:
        Refusal: `plan_not_draft`; `plan_empty`; `plan_without_periods`; `plan_not_agreed`;
            `plan_own_draft`, whoever drew it up does not approve it.
    """
    require_draft(plan)
    year = plan.year.year
    if not any(not row.reserve for row in plan.rows):
        raise Refusal(
            "plan_empty",
            _("The file plan of {year} has no files", year=year),
            rule="FP-2",
            remedy=_("Add rows: regest fileplan add {year}", year=year),
        )
    without = [row.index for row in plan.rows if not row.reserve and not row.retention.get("kind")]
    if without:
        raise Refusal(
            "plan_without_periods",
            _("No retention period is given for: {indexes}", indexes=", ".join(without)),
            rule="RET-4",
            remedy=_("Give one: regest fileplan edit {year} INDEX --keep '5 лет ЭПК, ст. 70'",
                     year=year),
        )  # fmt: skip
    if not one_line(approval.agreed_by):
        raise Refusal(
            "plan_not_agreed",
            _("The file plan of {year} is not agreed by the expert commission", year=year),
            rule="FP-5",
            remedy=_("Name the minutes of the commission: number and date."),
        )
    if plan.year.drafted_by == approval.login:
        raise Refusal(
            "plan_own_draft",
            _("The file plan of {year} was drawn up by {login}, who does not approve it",
              year=year, login=approval.login),
            rule="DSP-4",
            remedy=_("The chair approves what another has drawn up."),
        )  # fmt: skip


def approve(work: Work, year: int, approval: Approval, *, shown: str) -> Plan:
    """Approve the plan as it was shown; it is put in force once its year has begun.

    `shown` is the digest of the plan that the approver saw. The caller has proved who that is.

    Raises:
        NotFound: there is no plan of the year.
        Refusal: as `require_approvable`, or `plan_changed`.
    """
    plan = held(work, year)
    require_approvable(plan, approval)
    if plan.digest != shown:
        raise Refusal(
            "plan_changed",
            _("The file plan of {year} was changed while you looked at it", year=year),
            rule="FP-2",
            remedy=_("Look at it once more, and approve it anew."),
        )
    plan.year.state = PlanState.APPROVED
    plan.year.agreed_by = one_line(approval.agreed_by)
    plan.year.approved_by = approval.person
    plan.year.approved_on = work.today
    plan.year.basis = approval.basis.strip()
    positions = {row.index: row.retention for row in plan.rows}
    prescribed = candidates_of(work.session, positions, dt.date(year, 1, 1))
    for row in plan.rows:
        row.sources = [each.as_dict() for each in prescribed[row.index]]
    detail = {"year": year, "rows": len(plan.rows), "digest": shown}
    work.witness("fileplan.approved", "file_plan_year", str(year), detail)
    plan_force.apply_due(work)
    return plan


def overdue(session: Session, today: dt.date) -> tuple[Problem, ...]:
    """Return what the calendar says of plans that are missing or wait (FP-2).

    In the fourth quarter the next year's plan is due; once the quarter is over it is late. Whoever
    keeps no plans by years yet is told of the next one alone.
    """
    kept = {each.year: each for each in years(session)}
    found = []
    present = kept.get(today.year)
    if kept and (present is None or present.state is PlanState.DRAFT):
        found.append(_late(today.year, drawn=present is not None))
    following = kept.get(today.year + 1)
    if today.month >= FIRST_MONTH and (following is None or following.state is PlanState.DRAFT):
        found.append(_due(today.year + 1, drawn=following is not None))
    return tuple(found)


def _late(year: int, *, drawn: bool) -> Problem:
    if drawn:
        said = _("The file plan of {year} is in force from 1 January, but not approved", year=year)
    else:
        said = _("The fourth quarter is over, and there is no file plan of {year}", year=year)
    return Problem(
        code="plan_late",
        message=said,
        rule="FP-2",
        remedy=_("Draw it up and let the chair approve it; files go by the last plan until then."),
        severity=Severity.WARNING,
    )


def _due(year: int, *, drawn: bool) -> Problem:
    if drawn:
        said = _("The draft of the file plan of {year} waits for approval", year=year)
    else:
        said = _("The file plan of {year} is drawn up in the fourth quarter", year=year)
    return Problem(code="plan_due", message=said, rule="FP-2", severity=Severity.WARNING)


def _ever_planned(session: Session) -> set[str]:
    """Return every index that a plan has had, so that one left out does not come back by itself."""
    wanted = select(FilePlanRow.index, FilePlanRow.replaces).distinct()
    return {index for pair in session.exec(wanted) for index in pair if index}


def _copied(work: Work, year: int, source: FilePlanRow | FilePlanEntry) -> FilePlanRow:
    return FilePlanRow(
        id=work.new_id(),
        year=year,
        index=source.index,
        section=source.section,
        title=source.title,
        statute_code=source.statute_code,
        period=source.period,
        reserve=source.reserve,
        retention=dict(source.retention),
        sources=[dict(each) for each in source.sources] if isinstance(source, FilePlanRow) else [],
        note="",
    )
