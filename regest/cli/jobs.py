"""`regest jobs`: background work that waits, runs, is done or was given up."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import click

from regest.core.base.errors import UsageFault
from regest.core.base.messages import _
from regest.kit.console import (
    Column,
    argument,
    emit,
    group,
    json_option,
    local_moment,
    option,
    pass_house,
    say,
    state_word,
    table,
)

if TYPE_CHECKING:
    from regest.core.store.tables import Job
    from regest.kit.house import House

PERMISSION = "deployment.administer"
STATES = ("waiting", "running", "failed", "done")


@group("jobs", help=_("Background work, done by `regest worker`: what waits, what failed."))
def jobs() -> None:
    """Hold the commands."""


@jobs.command("list", help=_("List background work, what failed first; at most 500 jobs."))
@option("--state", type=click.Choice(STATES), help=_("Only jobs in this state."))
@json_option
@pass_house(permission=PERMISSION)
def list_jobs(house: House, state: str | None, *, as_json: bool) -> None:
    """List jobs."""
    from regest.core.catalogue.seen_jobs import jobs_seen
    from regest.core.store import job_overview
    from regest.core.store.tables import JobState

    with house.read() as session:
        found = job_overview.list_jobs(
            session, JobState(state) if state else None, jobs_seen(house.reader)
        )
    if as_json:
        emit([_as_dict(job) for job in found])
    elif found:
        _show(house, found)
    else:
        say(_("There are no jobs."))


@jobs.command("retry", help=_("Do a job again that was given up, or do a waiting one now."))
@argument("job_id", metavar=_("ID"), required=False, help=_("Id of the job."))
@option("--all-failed", is_flag=True, help=_("All jobs that were given up."))
@json_option
@pass_house(permission=PERMISSION)
def retry(house: House, job_id: str | None, *, all_failed: bool, as_json: bool) -> None:
    """Let jobs be done again."""
    from regest.core.catalogue.seen_jobs import jobs_seen
    from regest.core.store import job_overview

    if (job_id is None) is not all_failed:
        raise UsageFault(
            "which_job",
            _("It is not said which jobs to do again"),
            remedy=_("Name one by its id, or give --all-failed."),
        )
    with house.work() as work:
        if job_id is None:
            count = job_overview.try_all_again(work, seen=jobs_seen(house.reader))
        else:
            job_overview.try_again(work, job_id, seen=jobs_seen(house.reader))
            count = 1
    if as_json:
        emit({"waiting": count})
    else:
        say(_.n("{count} job waits for a worker.", "{count} jobs wait for a worker.", count))


def _as_dict(job: Job) -> dict[str, Any]:
    return {
        "id": job.id,
        "kind": job.kind,
        "subject": job.subject,
        "state": job.state.value,
        "attempts": job.attempts,
        "not_before": job.not_before,
        "holder": job.holder,
        "progress": json.loads(job.progress),
        "error": job.error,
        "created_at": job.created_at,
        "finished_at": job.finished_at,
    }


def _show(house: House, found: Sequence[Job]) -> None:
    from regest.kit.words import so_far
    from regest.kit.worker import declared_kinds

    kinds = declared_kinds(house)
    columns = (
        Column(_.p("column", "State")),
        Column(_.p("column", "Work")),
        Column(_.p("column", "Attempts"), whole=True, right=True),
        Column(_.p("column", "Due"), whole=True),
        Column(_.p("column", "So far"), whole=True, optional=True),
        Column(_.p("column", "What hindered it"), optional=True),
        Column(_.p("column", "Id"), whole=True),
    )
    rows = [
        [
            state_word("job", job.state.value),
            kinds[job.kind].title if job.kind in kinds else job.kind,
            job.attempts,
            local_moment(house, job.not_before),
            so_far(json.loads(job.progress)),
            job.error,
            job.id,
        ]
        for job in found
    ]
    table(columns, rows)
