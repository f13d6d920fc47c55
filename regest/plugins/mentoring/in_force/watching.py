"""Pairs watched day by day: the chair gets tasks when a certificate lapses, and before (PAR-4)."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from sqlmodel import select

from regest.api import House, RunningJob, Work, jobs
from regest.plugins.mentoring.declarations.catalogue import END, WATCH
from regest.plugins.mentoring.in_force import doubts, expiring, papers
from regest.plugins.mentoring.rulebook import warning_days_on
from regest.plugins.mentoring.tables.pairs import (
    MentoringPair,
    MentoringQuestion,
    MentoringWarning,
    PairState,
)

# Asked for first where a pair begins.
_SUBJECT = "pairs"
_PAUSE = dt.timedelta(hours=20)


@dataclass(frozen=True, slots=True)
class Watched:
    """What was written down: pairs that want a decision, certificates that end soon."""

    questions: tuple[MentoringQuestion, ...]
    warnings: tuple[MentoringWarning, ...]


def watch(house: House, day: dt.date | None = None) -> Watched:
    """Write down every doubt and warning that standings of a day give ground for, with tasks.

    The day is today unless another is given.

    Raises:
        Refusal: nobody is chair; the right is missing.
    """
    house.reader.require(END)
    with house.work() as work:
        return _watched(house, work, day or work.today)


def look_daily(house: House, job: RunningJob) -> None:
    """Look at the pairs and ask for the next look, while there is a pair that works."""
    with house.work() as work:
        works = select(MentoringPair.id).where(MentoringPair.state == PairState.ACTIVE)
        if work.session.exec(works.limit(1)).first() is not None:
            _watched(house, work, work.today)
            jobs.enqueue(work, WATCH, _SUBJECT, delay=_PAUSE)
        job.finish(work)


def _watched(house: House, work: Work, day: dt.date) -> Watched:
    soon = expiring.expiring(work.session, day, warning_days_on(house, day))
    warnings = expiring.warn(house, work, soon)
    # Papers that came into the files since then.
    papers.settle(work, work.session.exec(select(MentoringPair)).all(), papers.PAIR_ENDED)
    concerns = doubts.propose(work.session, day)
    questions = [doubts.raise_doubt(house, work, each) for each in concerns if each.doubt]
    return Watched(tuple(questions), tuple(warnings))
