"""What people ask of jobs: how many there are, which failed and why, do it again."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, true
from sqlmodel import Session, and_, case, col, func, or_, select

from regest.core.base.clock import Clock, SystemClock
from regest.core.base.errors import NotFound, Refusal
from regest.core.base.messages import _
from regest.core.store.jobs import put_back
from regest.core.store.tables import Job, JobState
from regest.core.store.work import Work

SHOWN = 500
_MACHINE = SystemClock()
_URGENCY = {JobState.FAILED: 0, JobState.RUNNING: 1, JobState.WAITING: 2, JobState.DONE: 3}


@dataclass(frozen=True, slots=True)
class JobTally:
    """How many jobs stand in each state, and since when the oldest of each kind could be done."""

    counts: Mapping[JobState, int]
    due: Mapping[str, dt.datetime]


def tally(session: Session, clock: Clock = _MACHINE) -> JobTally:
    """Return the figures of all jobs."""
    counted = select(Job.state, func.count()).group_by(col(Job.state))
    now = clock.now()
    ready = or_(
        and_(col(Job.state) == JobState.WAITING, col(Job.not_before) <= now),
        and_(col(Job.state) == JobState.RUNNING, col(Job.held_until) < now),
    )
    due = select(Job.kind, func.min(Job.not_before)).where(ready).group_by(col(Job.kind))
    return JobTally(
        {JobState(state): count for state, count in session.exec(counted)},
        dict(session.exec(due).all()),
    )


def list_jobs(
    session: Session,
    state: JobState | None = None,
    seen: ColumnElement[bool] | None = None,
    *,
    offset: int = 0,
    limit: int = SHOWN,
) -> Sequence[Job]:
    """Return jobs, those that failed first, then running ones, then by when they are due.

    `seen`: which of them are for the eyes of whoever asks.
    """
    wanted = select(Job).where(_all_or(seen))
    if state is not None:
        wanted = wanted.where(Job.state == state)
    urgency = case(_URGENCY, value=col(Job.state))
    return session.exec(
        wanted.order_by(urgency, col(Job.not_before), col(Job.id)).offset(offset).limit(limit)
    ).all()


def count_jobs(session: Session, seen: ColumnElement[bool] | None = None) -> Mapping[JobState, int]:
    """Return how many of the jobs `seen` stand in each state."""
    counted = select(Job.state, func.count()).where(_all_or(seen)).group_by(col(Job.state))
    return {JobState(state): count for state, count in session.exec(counted)}


def try_again(
    work: Work,
    job_id: str,
    clock: Clock = _MACHINE,
    seen: ColumnElement[bool] | None = None,
) -> Job:
    """Let a job that was given up, or that waits for its next attempt, be done now.

    One that is not `seen` is as if it were not there (ACC-2).

    Raises:
        NotFound: there is no such job.
        Refusal: it is being done, or is done.
    """
    wanted = select(Job).where(Job.id == job_id, _all_or(seen)).with_for_update()
    job = work.session.exec(wanted).first()
    if job is None:
        raise NotFound(
            "job_unknown",
            _("There is no job {id}", id=job_id),
            remedy=_("`regest jobs list` shows them."),
        )
    if job.state not in {JobState.FAILED, JobState.WAITING}:
        raise Refusal(
            "job_not_failed",
            _("The job {id} is being done, or is done already", id=job_id),
            remedy=_("Only a job that failed or waits is done again."),
        )
    _renew(work.session, job, clock.now())
    return job


def try_all_again(
    work: Work, clock: Clock = _MACHINE, seen: ColumnElement[bool] | None = None
) -> int:
    """Let every job that was given up be done again; return how many of those `seen` there were."""
    failed = select(Job).where(Job.state == JobState.FAILED).order_by(col(Job.id)).with_for_update()
    jobs = work.session.exec(failed).all()
    told = select(func.count()).where(Job.state == JobState.FAILED, _all_or(seen))
    count = work.session.exec(told).one()
    for job in jobs:
        _renew(work.session, job, clock.now())
        work.session.flush()
    return count


def _all_or(seen: ColumnElement[bool] | None) -> ColumnElement[bool]:
    return true() if seen is None else seen


def _renew(session: Session, job: Job, now: dt.datetime) -> None:
    job.attempts = 0
    put_back(session, job, now)
