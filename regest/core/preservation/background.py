"""Checks of work that nobody watches: jobs that wait or were given up, texts that are not read."""

from __future__ import annotations

import datetime as dt

from regest.core.base.clock import Clock, SystemClock
from regest.core.base.messages import _
from regest.core.catalogue import texts
from regest.core.catalogue.tables import TextStatus
from regest.core.preservation.health import SHOWN, Diagnosis, Patient, Status, good
from regest.core.store import job_overview
from regest.core.store.tables import JobState

PATIENCE = dt.timedelta(hours=1)
_MACHINE = SystemClock()


def check_jobs(patient: Patient, clock: Clock = _MACHINE) -> Diagnosis:
    """No job was given up, and what is due is done within the hour."""
    with patient.database.read() as session:
        found = job_overview.tally(session, clock)
        failed = job_overview.list_jobs(session, JobState.FAILED)[:SHOWN]
    if failed:
        return Diagnosis(
            Status.WARNING,
            _("Jobs that were given up: {count}", count=found.counts[JobState.FAILED]),
            _("Mend what hindered them, then run `regest jobs retry --all-failed`."),
            tuple(_("{kind}: {error}", kind=job.kind, error=job.error) for job in failed),
            code="jobs_failed",
        )
    kinds = {each.value.name for each in patient.declared.job_kinds}
    doable = [since for kind, since in found.due.items() if kind in kinds]
    waiting = found.counts.get(JobState.WAITING, 0)
    if doable and min(doable) < clock.now() - PATIENCE:
        return Diagnosis(
            Status.WARNING,
            _(
                "Jobs wait and nobody does them: {count}, the oldest since {since}",
                count=waiting,
                since=min(doable).astimezone(patient.database.zone),
            ),
            _("Start `regest worker`, best as a service that is always on."),
            code="jobs_waiting",
        )
    running = found.counts.get(JobState.RUNNING, 0)
    return good(
        _("Jobs waiting: {waiting}; being done: {running}", waiting=waiting, running=running)
    )


def check_texts(patient: Patient) -> Diagnosis:
    """Texts are read by the programs of today, and each queued one has its job."""
    with patient.database.read() as session:
        counts = texts.tally(session)
        extractors = [each.value for each in patient.declared.text_extractors]
        outdated = len(texts.outdated(session, extractors))
        unfinished = len(texts.unfinished(session))
    told = _(
        "Texts read: {extracted}; in the queue: {queued}; files without text: {empty}; "
        "could not be read: {failed}",
        extracted=counts.get(TextStatus.EXTRACTED, 0),
        queued=counts.get(TextStatus.QUEUED, 0),
        empty=counts.get(TextStatus.EMPTY, 0),
        failed=counts.get(TextStatus.FAILED, 0),
    )
    if unfinished > counts.get(TextStatus.FAILED, 0):
        return Diagnosis(
            Status.WARNING,
            told,
            _("Nobody reads some of them: `regest text retry --failed`."),
            code="texts_unread",
        )
    if outdated:
        return Diagnosis(
            Status.WARNING,
            told,
            _.n(
                "{count} text can be read better today: regest text retry --outdated",
                "{count} texts can be read better today: regest text retry --outdated",
                outdated,
            ),
            code="texts_outdated",
        )
    return good(told)
