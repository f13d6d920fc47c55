"""Background work: what waits, runs, was given up and why; doing it again."""

from __future__ import annotations

import json

from regest.core.base.errors import RegestError
from regest.core.base.messages import Message, _
from regest.core.catalogue.seen_jobs import jobs_seen
from regest.core.store import job_overview
from regest.core.store.tables import JobState
from regest.kit.pages import Answer, Form, Listing, Redirect, Routes, Visit
from regest.kit.words import so_far, state_word
from regest.kit.worker import declared_kinds
from regest.web.admin.sections import ADMINISTER, section_page
from regest.web.failures import status_of

routes = Routes()
PATH = "/admin/jobs"


class Again(Form):
    """Which job to do again: its id, or empty for all that were given up."""

    id: str = ""


@routes.get(PATH, ADMINISTER)
def jobs(visit: Visit) -> Answer:
    """List the jobs, those that were given up first."""
    return _listed(visit, None)


@routes.post(PATH + "/again", ADMINISTER)
def again(visit: Visit) -> Answer:
    """Let a job, or all that were given up, be done again."""
    given = visit.form(Again)
    seen = jobs_seen(visit.reader)
    try:
        with visit.house.work() as work:
            if given.id:
                job_overview.try_again(work, given.id, seen=seen)
            else:
                job_overview.try_all_again(work, seen=seen)
    except RegestError as fault:
        return _listed(visit, fault)
    return Redirect(f"{PATH}?done=1")


def _listed(visit: Visit, fault: RegestError | None) -> Answer:
    listing = Listing.of(visit, PATH, ("state",), ("due",), "due")
    known = {each.value: each for each in JobState}
    state = known.get(listing.chosen["state"])
    kinds = declared_kinds(visit.house)
    seen = jobs_seen(visit.reader)
    with visit.house.read() as session:
        counts = job_overview.count_jobs(session, seen)
        found = job_overview.list_jobs(
            session, state, seen, offset=listing.offset, limit=listing.at_once
        )
        rows = [
            {
                "job": job,
                "title": kinds[job.kind].title if job.kind in kinds else job.kind,
                "state": state_word("job", job.state.value),
                "progress": so_far(json.loads(job.progress)),
            }
            for job in found
        ]
    values = {
        "listing": listing,
        "rows": rows,
        "total": sum(counts.values()) if state is None else counts.get(state, 0),
        "counts": {each: counts.get(each, 0) for each in JobState},
        "words": {each: state_word("job", each.value) for each in JobState},
        "failed": JobState.FAILED,
        "again": {JobState.FAILED, JobState.WAITING},
        "fault": fault,
        "empty": _empty(state),
    }
    return section_page(visit, "jobs", values, status_of(fault) if fault else 200)


def _empty(state: JobState | None) -> Message:
    if state is JobState.FAILED:
        return _("Nothing was given up.")
    return _("There is no such work. Scans are read and mail is fetched in the background.")
