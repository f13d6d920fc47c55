"""The schedule as it stands for positions of the file plan, and warnings of it that are settled."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence

from sqlmodel import Session, col, select

from regest.core.base.rules import Rulebook
from regest.core.catalogue.fileplan import plan_entry
from regest.core.catalogue.tables import FilePlanEntry
from regest.core.schedule import old_articles
from regest.core.schedule.periods import Candidate
from regest.core.schedule.resolutions import Raised, resolve, warnings_of
from regest.core.schedule.schedule import candidates_for, candidates_of
from regest.core.schedule.tables import RetentionResolution
from regest.core.store.work import Work


def schedule_of(
    session: Session, on: dt.date, index: str = ""
) -> Mapping[str, Sequence[Candidate]]:
    """Return what all authorities say of each position on a day, or of one alone."""
    wanted = select(FilePlanEntry).where(col(FilePlanEntry.reserve).is_(False))
    if index:
        wanted = wanted.where(FilePlanEntry.index == index)
    plan = session.exec(wanted.order_by(col(FilePlanEntry.index)))
    return candidates_of(session, {each.index: each.retention for each in plan}, on)


def schedule_warnings(
    session: Session, rules: Rulebook, on: dt.date, index: str = ""
) -> list[Raised]:
    """Return what a person should look at, settled or not, by index."""
    found = warnings_of(session, schedule_of(session, on, index), _old(rules, on))
    return [each for raised in found.values() for each in raised]


def settle(
    work: Work, rules: Rulebook, index: str, code: str, decision: str
) -> RetentionResolution:
    """Keep a decision about a warning of a position.

    Raises:
        NotFound: there is no such position, or no such warning of it.
        Refusal: the decision says nothing, or the warning is settled.
    """
    entry = plan_entry(work.session, index)
    candidates = candidates_for(work.session, index, entry.retention, work.today)
    return resolve(work, code, decision, {index: candidates}, _old(rules, work.today))


def _old(rules: Rulebook, on: dt.date) -> tuple[str, ...]:
    return rules.words(old_articles.RULE, on)
