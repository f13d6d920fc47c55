"""The end of a year of the file plan: its files closed, and the summary entry (FL-6, FL-7)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlmodel import Session, col, select

from regest.core.base.errors import Refusal
from regest.core.base.messages import Message, _
from regest.core.base.text import is_blank
from regest.core.catalogue import plan_lines, plan_years
from regest.core.catalogue.file_periods import is_carried_over, shown, year_of
from regest.core.catalogue.file_tables import PlanState
from regest.core.catalogue.files import close_file
from regest.core.catalogue.loose_ends import LooseEnds, loose_ends
from regest.core.catalogue.plan_years import Plan
from regest.core.catalogue.tables import File, OpenState
from regest.core.store.gates import close_gate
from regest.core.store.work import Work


@dataclass(frozen=True, slots=True)
class Hindrance:
    """A file that is not ready to be closed: tasks run, or documents wait to be put into it."""

    file: File
    ends: LooseEnds

    def said(self) -> Message:
        """Return in words what hinders."""
        facts = {"index": self.file.index, "period": shown(self.file.period)}
        if self.ends.tasks and self.ends.unfiled:
            return _(
                "{index} of {period}: unfinished tasks – {tasks}, documents in no file – {unfiled}",
                tasks=self.ends.tasks, unfiled=self.ends.unfiled, **facts,
            )  # fmt: skip
        if self.ends.tasks:
            return _("{index} of {period}: unfinished tasks – {tasks}",
                     tasks=self.ends.tasks, **facts)  # fmt: skip
        return _("{index} of {period}: documents in no file – {unfiled}",
                 unfiled=self.ends.unfiled, **facts)  # fmt: skip


@dataclass(frozen=True, slots=True)
class YearEnd:
    """What the end of a year does: files to close, those that go on, and what hinders.

    `earlier` are files of years before that somebody left or opened again; they are not touched.
    """

    plan: Plan
    closing: tuple[File, ...]
    going_on: tuple[File, ...]
    earlier: tuple[File, ...]
    hindrances: tuple[Hindrance, ...]


@dataclass(frozen=True, slots=True)
class Closed:
    """A year that was closed, and how many files with it."""

    plan: Plan
    files: int


def year_end(session: Session, year: int) -> YearEnd:
    """Return what closing a year would do; nothing is changed.

    Raises:
        NotFound: there is no plan of the year.
    """
    plan = plan_years.plan_of(session, year)
    wanted = select(File).where(File.state == OpenState.OPEN)
    files = session.exec(wanted.order_by(col(File.index), col(File.period))).all()
    closing = tuple(file for file in files if _ends_with(file, year))
    return YearEnd(
        plan,
        closing,
        tuple(file for file in files if plan_lines.touches(file, year) and file not in closing),
        tuple(file for file in files if (year_of(file.period) or year) < year),
        tuple(_hindrances(session, closing)),
    )


def close_year(work: Work, year: int, *, despite: str = "") -> Closed:
    """Close the year: its files, then the plan with its summary entry; all of it or nothing.

    Files of the calendar year and of the school year that ended in it are closed; carried-over
    files go on. `despite` is the reason for closing files whose tasks still run, or whose documents
    are not all put in.

    Raises:
        NotFound: there is no plan of the year.
        Refusal: `year_not_over`; `plan_draft`, `plan_closed`; `year_order`, the year before is
            not closed; `year_hindered`, with every file that is not ready.
    """
    close_gate(work)
    plan = plan_years.held(work, year)
    _require_closable(work, plan)
    found = year_end(work.session, year)
    if found.hindrances and is_blank(despite):
        raise _hindered(year, found.hindrances)
    hindered = {each.file.id for each in found.hindrances}
    for file in found.closing:
        reason = despite if file.id in hindered else ""
        close_file(work, file.id, reason=reason, unfinished=bool(reason))
    plan = plan_years.held(work, year)
    lines = plan_lines.lines_of(work.session, plan, work.today)
    plan.year.summary = plan_lines.summary(lines, year)
    plan.year.state = PlanState.CLOSED
    plan.year.closed_by, plan.year.closed_on = work.actor.name, work.today
    work.session.add(plan.year)
    detail = {"year": year, "files": len(found.closing), "summary": plan.year.summary}
    work.witness("fileplan.year_closed", "file_plan_year", str(year), detail)
    return Closed(plan, len(found.closing))


def _ends_with(file: File, year: int) -> bool:
    return not is_carried_over(file.period) and year_of(file.period) == year


def _hindrances(session: Session, files: Sequence[File]) -> list[Hindrance]:
    found = ((file, loose_ends(session, file)) for file in files)
    return [Hindrance(file, ends) for file, ends in found if ends.tasks or ends.unfiled]


def _hindered(year: int, hindrances: Sequence[Hindrance]) -> Refusal:
    return Refusal(
        "year_hindered",
        _(
            "The year {year} cannot be closed: {hindrances}",
            year=year,
            hindrances="; ".join(str(each.said()) for each in hindrances),
        ),
        rule="FL-2",
        remedy=_("Finish the tasks and put the documents into files, or close in spite of it "
                 "and say why."),
    )  # fmt: skip


def _require_closable(work: Work, plan: Plan) -> None:
    year = plan.year.year
    if work.today.year <= year:
        raise Refusal(
            "year_not_over",
            _("The year {year} is not over", year=year),
            rule="FL-6",
            remedy=_("Close it from 1 January {year} on.", year=year + 1),
        )
    if plan.year.state is PlanState.DRAFT:
        raise Refusal(
            "plan_draft",
            _("The file plan of {year} is not approved yet", year=year),
            rule="FP-2",
            remedy=_("Let the chair approve it first."),
        )
    if plan.year.state is PlanState.CLOSED:
        raise Refusal(
            "plan_closed",
            _("The year {year} was closed on {day} already", year=year, day=plan.year.closed_on),
            rule="FL-6",
            remedy=_("Nothing has to be done."),
        )
    before = [
        each.year
        for each in plan_years.years(work.session)
        if each.year < year and each.state is not PlanState.CLOSED
    ]
    if before:
        raise Refusal(
            "year_order",
            _("The year {before} is not closed yet", before=min(before)),
            rule="FL-6",
            remedy=_("Close it first: regest fileplan close-year {before}", before=min(before)),
        )
