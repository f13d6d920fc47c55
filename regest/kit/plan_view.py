"""The plan of a year as screens and programs show it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlmodel import Session

from regest.core.base.messages import Message, _, language
from regest.core.catalogue import plan_years
from regest.core.catalogue.file_tables import PlanState
from regest.core.catalogue.plan_lines import PlanLine, lines_of
from regest.core.catalogue.plan_years import Plan
from regest.core.hooks.types import Problem
from regest.core.schedule.old_articles import RULE
from regest.kit.house import House
from regest.kit.plan_paper import Sources, period_of, sources_of

GROUP_WORDS: Mapping[str, Message] = {
    "permanent": _.p("group of periods", "Permanent"),
    "over_ten": _.p("group of periods", "Temporary (more than 10 years)"),
    "up_to_ten": _.p("group of periods", "Temporary (up to 10 years)"),
    "all": _.p("group of periods", "Total"),
}


@dataclass(frozen=True, slots=True)
class PlanView:
    """A plan with its rows as they are read, and what should be known of it."""

    plan: Plan
    lines: tuple[PlanLine, ...]
    sources: Sources
    warnings: tuple[Problem, ...]

    def rows(self) -> list[dict[str, Any]]:
        """Return the rows with their texts in the reader's language."""
        return [
            {
                "index": line.row.index,
                "section": line.row.section,
                "title": "" if line.row.reserve else line.row.title,
                "period": line.row.period.value,
                "reserve": line.row.reserve,
                "files": len(line.files),
                "volumes": line.volumes,
                "retention": period_of(self.sources.get(line.row.index, ()), language()),
                "kept": dict(line.row.retention),
                "note": line.note(language()),
                "written": line.row.note,
                "replaces": line.row.replaces or "",
                "added_on": line.row.added_on,
            }
            for line in self.lines
        ]

    def as_dict(self) -> dict[str, Any]:
        """Return all of it for programs."""
        year = self.plan.year
        return {
            "year": year.year,
            "state": year.state.value,
            "drafted_from": year.drafted_from,
            "drafted_by": year.drafted_by,
            "agreed_by": year.agreed_by,
            "approved_by": year.approved_by,
            "approved_on": year.approved_on,
            "applied_on": year.applied_on,
            "closed_by": year.closed_by,
            "closed_on": year.closed_on,
            "record": year.record_id,
            "digest": self.plan.digest,
            "summary": year.summary,
            "rows": self.rows(),
            "warnings": [str(each.message) for each in self.warnings],
        }


def view(house: House, session: Session, year: int) -> PlanView:
    """Return the plan of a year as it stands.

    Raises:
        NotFound: there is none.
    """
    plan = plan_years.plan_of(session, year)
    lines = lines_of(session, plan, house.deployment.database.today())
    draft = plan.year.state is PlanState.DRAFT
    warnings = plan_years.remarks(plan, old_articles(house)) if draft else ()
    return PlanView(plan, lines, sources_of(session, plan), warnings)


def old_articles(house: House) -> tuple[str, ...]:
    """Return the articles that are known from the list of 2010, which is no longer in force."""
    return tuple(house.deployment.rules.words(RULE, house.deployment.database.today()))
