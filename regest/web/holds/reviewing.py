"""Reviews of the appraisal commission: what waits, a file document by document, the decision."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlmodel import Session

from regest.core.base.errors import RegestError, UsageFault
from regest.core.base.messages import Message, _
from regest.core.catalogue.files import find_file
from regest.core.catalogue.tables import File
from regest.core.retention import appraisal, reviews
from regest.core.retention.appraisal import Decided
from regest.core.retention.tables import Outcome
from regest.kit.pages import Answer, Form, Page, Redirect, Routes, Visit
from regest.kit.review_cards import (
    OUTCOMES,
    STEPS,
    decision_card,
    document_card,
    waiting_card,
)
from regest.web.failures import status_of
from regest.web.presidium.forms import day_of, record_of, today_of

routes = Routes()
READING, DECIDING = "retention.read", "retention.review"
HERE = "/reviews"
_DAY = _("Day of the decision")
UNNEEDED = "no_longer_needed"
CHOICES: Mapping[str, Message] = {
    **OUTCOMES,
    UNNEEDED: _.p("outcome", "Needed no longer (a named person decided)"),
}


class Given(Form):
    """A decision as it is entered; members and documents by their ids."""

    outcome: str = ""
    decided_on: str = ""
    members: tuple[str, ...] = ()
    minutes: str = ""
    record: str = ""
    until_year: str = ""
    kept: tuple[str, ...] = ()
    reasons: str = ""


class Withdrawn(Form):
    """A decision that is withdrawn, and why."""

    decision: str = ""
    reason: str = ""


@routes.get(HERE, READING)
def show(visit: Visit) -> Answer:
    """List the files that wait for the commission."""
    deployment = visit.house.deployment
    with visit.house.read() as session:
        found = reviews.waiting(session, deployment.rules, deployment.database.today())
    rows = [waiting_card(each) for each in found]
    steps = {step.value: words for step, words in STEPS.items()}
    return Page("holds/reviews.html", {"rows": rows, "steps": steps})


@routes.get(HERE + "/{file}", READING)
def show_file(visit: Visit) -> Answer:
    """Show a file document by document, with what was decided."""
    return _page(visit)


@routes.post(HERE + "/{file}", DECIDING)
def decide(visit: Visit) -> Answer:
    """Enter what the commission decided, or that nobody needs the file any more."""
    given = visit.form(Given)
    house = visit.house
    rules = house.deployment.rules
    try:
        with house.work() as work:
            file = find_file(work.session, visit.parts["file"])
            day = day_of(given.decided_on, _DAY)
            if given.outcome == UNNEEDED:
                reviews.no_longer_needed(work, rules, file.id, day, given.reasons)
            else:
                minutes = record_of(work.session, visit, given.record)
                decided = Decided(
                    file_id=file.id,
                    outcome=_outcome(given.outcome),
                    decided_on=day,
                    members=given.members,
                    minutes=given.minutes,
                    minutes_record_id=minutes,
                    until_year=_year(given.until_year),
                    kept=given.kept,
                    reasons=given.reasons,
                )
                appraisal.review(work, rules, decided)
    except RegestError as fault:
        return _page(visit, fault, given)
    return Redirect(f"{HERE}/{visit.parts['file']}?done=decided")


@routes.post(HERE + "/{file}/withdraw", DECIDING)
def withdraw(visit: Visit) -> Answer:
    """Withdraw a decision that was entered wrongly."""
    given = visit.form(Withdrawn)
    try:
        with visit.house.work() as work:
            appraisal.withdraw(work, given.decision, given.reason)
    except RegestError as fault:
        return _page(visit, fault)
    return Redirect(f"{HERE}/{visit.parts['file']}?done=withdrawn")


_DONE: Mapping[str, Message] = {
    "decided": _("The decision is entered."),
    "withdrawn": _("The decision is withdrawn."),
}


def _page(visit: Visit, fault: RegestError | None = None, given: Given | None = None) -> Page:
    with visit.house.read() as session:
        file = find_file(session, visit.parts["file"])
        values = _values(visit, session, file)
    typed = (given or Given()).model_dump()
    typed["decided_on"] = typed["decided_on"] or today_of(visit)
    shown = {
        "fault": fault,
        "typed": typed,
        "done": _DONE.get(visit.asked("done")),
        "choices": CHOICES,
        "outcomes": OUTCOMES,
        "may": visit.reader.may(DECIDING),
    }
    status = status_of(fault) if fault is not None else 200
    return Page("holds/review.html", {**values, **shown}, 422 if status == 404 else status)


def _values(visit: Visit, session: Session, file: File) -> dict[str, Any]:
    today = visit.house.deployment.database.today()
    standing = appraisal.decision_on(session, file.id)
    return {
        "file": file,
        "documents": [
            document_card(session, visit.reader, each)
            for each in reviews.documents(session, visit.reader, file.id)
        ],
        "decisions": [
            decision_card(session, each) for each in appraisal.appraisals_of(session, file.id)
        ],
        "standing": standing.id if standing is not None else "",
        "board": appraisal.board(session, today),
    }


def _outcome(name: str) -> Outcome:
    if name not in OUTCOMES:
        raise UsageFault(
            "outcome_missing",
            _("It is not said what was decided"),
            rule=appraisal.RULE,
            remedy=_("Choose what the commission decided."),
        )
    return Outcome(name)


def _year(text: str) -> int | None:
    return int(text) if text.strip().isdecimal() and len(text.strip()) < 5 else None
