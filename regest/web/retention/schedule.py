"""The schedule on a page: what authorities prescribe for each position, and warnings to settle."""

from __future__ import annotations

from regest.core.base.errors import RegestError
from regest.core.catalogue.fileplan import file_plan
from regest.core.retention.positions import schedule_of, schedule_warnings, settle
from regest.core.schedule.precedence import choose
from regest.core.schedule.wording import AUTHORITIES, cited, period_words
from regest.kit.pages import Answer, Form, Page, Redirect, Routes, Visit
from regest.kit.retention_terms import term_words
from regest.web.failures import status_of
from regest.web.retention.overview import READING

EDITING = "retention.edit"
routes = Routes()


class Settled(Form):
    """A decision about a warning as it is entered."""

    index: str = ""
    warning: str = ""
    decision: str = ""


@routes.get("/retention/schedule", READING)
def show(visit: Visit) -> Answer:
    """Show the schedule of today."""
    return _page(visit)


@routes.post("/retention/schedule", EDITING)
def resolve(visit: Visit) -> Answer:
    """Settle a warning."""
    given = visit.form(Settled)
    rules = visit.house.deployment.rules
    try:
        with visit.house.work() as work:
            settle(work, rules, given.index, given.warning, given.decision)
    except RegestError as fault:
        return _page(visit, given, fault)
    return Redirect(f"/retention/schedule#i{given.index}")


def _page(visit: Visit, given: Settled | None = None, fault: RegestError | None = None) -> Page:
    deployment = visit.house.deployment
    today = deployment.database.today()
    with visit.house.read() as session:
        candidates = schedule_of(session, today)
        titles = {each.index: each.title for each in file_plan(session)}
        raised = schedule_warnings(session, deployment.rules, today)
    rows = [
        {
            "index": index,
            "title": titles[index],
            "chosen": choose(found),
            "raised": [each for each in raised if each.index == index],
        }
        for index, found in candidates.items()
        if found
    ]
    values = {
        "rows": rows,
        "given": given,
        "fault": fault,
        "edits": visit.reader.may(EDITING),
        "authorities": AUTHORITIES,
        "cited": cited,
        "words": period_words,
        "term": term_words,
    }
    status = status_of(fault) if fault is not None else 200
    return Page("retention/schedule.html", values, 422 if status == 404 else status)
