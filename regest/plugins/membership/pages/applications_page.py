"""«Заявления»: the list, one application, and what is done with it."""

from __future__ import annotations

from sqlmodel import Session

from regest.api import Party, Record, RegestError, references
from regest.api.pages import Answer, Form, Listing, Page, Redirect, Routes, Visit
from regest.plugins.membership import decisions, papers
from regest.plugins.membership.declarations.catalogue import EDIT, READ
from regest.plugins.membership.joining import applications, checklist, considering, opinions
from regest.plugins.membership.joining.completeness import in_words
from regest.plugins.membership.joining.period import ADDRESSEES
from regest.plugins.membership.pages import typed
from regest.plugins.membership.tables.joining import (
    ApplicationState,
    Paper,
)
from regest.plugins.membership.words import CANDIDATE

routes = Routes()
LIST = "/membership/applications"
ONE = LIST + "/{application}"


class PaperForm(Form):
    """A document of a candidate."""

    kind: str = Paper.ORDER.value
    description: str = ""
    dated: str = ""
    count: str = "1"


class ReasonForm(Form):
    """Why something is done."""

    reason: str = ""


class DecisionForm(Form):
    """What the Presidium decided."""

    on: str = ""
    number: str = ""
    decision: str = ""
    chosen: str = ""
    note: str = ""
    agreed: str = "yes"


class OpinionForm(Form):
    """An opinion of the expert group."""

    given_on: str = ""
    given_by: str = ""
    chosen: str = ""
    positive: str = "yes"


@routes.get(LIST, READ)
def listing(visit: Visit) -> Answer:
    """List applications, the latest first."""
    asked = Listing.of(visit, LIST, ("state",), ("number",), "-number")
    today = visit.house.deployment.database.today()
    states = [each for each in ApplicationState if each.value == asked.chosen["state"]]
    with visit.house.read() as session:
        found = applications.listing(
            session, visit.reader, states, limit=asked.limit, offset=asked.start
        )
        rows = [
            (row, party, record, applications.shown_state(row, today))
            for row, party, record in found
        ]
        total = applications.count(session, visit.reader, states)
    values = {"rows": rows, "total": total, "listing": asked}
    words = {"states": considering.STATES, "grounds": applications.GROUNDS}
    return Page("membership/applications.html", {**values, **words})


@routes.get(ONE, READ)
def show(visit: Visit) -> Answer:
    """Show an application, its documents and what comes next."""
    return shown(visit)


@routes.post(ONE + "/papers", EDIT)
def add_paper(visit: Visit) -> Answer:
    """Note a document of a candidate."""
    given = visit.form(PaperForm)
    try:
        new = checklist.NewPaper(
            kind=Paper(given.kind) if given.kind in set(Paper) else Paper.ORDER,
            description=given.description,
            count=int(given.count) if given.count.isdecimal() and len(given.count) < 5 else 0,
            dated=typed.day_of(given.dated),
            paper=papers.received(visit.house, "", typed.files_of(visit)),
        )
        checklist.add(visit.house, visit.parts["application"], new)
    except RegestError as fault:
        return shown(visit, fault)
    return _back(visit)


@routes.post(ONE + "/papers/{paper}/off", EDIT)
def take_off(visit: Visit) -> Answer:
    """Take a document off the checklist."""
    given = visit.form(ReasonForm)
    try:
        checklist.withdraw(visit.house, visit.parts["paper"], given.reason)
    except RegestError as fault:
        return shown(visit, fault)
    return _back(visit)


@routes.post(ONE + "/consider", EDIT)
def consider(visit: Visit) -> Answer:
    """Note the Presidium's decision."""
    given = visit.form(DecisionForm)
    try:
        decided = considering.Considered(
            on=typed.day_of(given.on),
            number=given.number,
            decision=given.chosen or given.decision,
            agreed=given.agreed == "yes",
            note=given.note,
        )
        considering.consider(visit.house, visit.parts["application"], decided)
    except RegestError as fault:
        return shown(visit, fault)
    return _back(visit)


@routes.post(ONE + "/opinion", EDIT)
def opinion(visit: Visit) -> Answer:
    """Enter an opinion of the expert group on the organisation."""
    given = visit.form(OpinionForm)
    try:
        with visit.house.read() as session:
            row = applications.find(session, visit.reader, visit.parts["application"])
        new = opinions.NewOpinion(
            organisation=row.organisation_id,
            positive=given.positive == "yes",
            given_on=typed.day_named(given.given_on),
            given_by=given.given_by,
            decision=given.chosen,
            paper=papers.received(visit.house, "", typed.files_of(visit)),
        )
        opinions.enter(visit.house, new)
    except RegestError as fault:
        return shown(visit, fault)
    return _back(visit)


@routes.post(ONE + "/withdraw", EDIT)
def withdraw(visit: Visit) -> Answer:
    """Note that an application was taken back."""
    given = visit.form(ReasonForm)
    today = visit.house.deployment.database.today()
    try:
        considering.withdraw(visit.house, visit.parts["application"], today, given.reason)
    except RegestError as fault:
        return shown(visit, fault)
    return _back(visit)


def shown(visit: Visit, fault: RegestError | None = None) -> Page:
    """Return the page of an application."""
    house, today = visit.house, visit.house.deployment.database.today()
    status = typed.status(fault)
    with house.read() as session:
        row = applications.find(session, visit.reader, visit.parts["application"])
        asked = applications.wanted_standing(row.ground)
        values: dict[str, object] = {
            "row": row,
            "party": session.get_one(Party, row.organisation_id),
            "record": session.get_one(Record, row.record_id),
            "seen": sees(visit, session, row.record_id),
            "state": applications.shown_state(row, today),
            "open": row.state in applications.OPEN,
            "missing": in_words(row.missing.split(",")),
            "lines": checklist.lines(session, row, visit.reader) if asked == CANDIDATE else (),
            "opinions": opinions.opinions_of(session, visit.reader, row.organisation_id),
            "steps": applications.steps_of(session, visit.reader, row.id),
            "choice": decisions.offered(house, session),
        }
    words = {
        "states": considering.STATES,
        "grounds": applications.GROUNDS,
        "addressees": ADDRESSEES,
        "papers": {kind.value: title for kind, title in checklist.PAPERS.items()},
    }
    more = {"today": today, "fault": fault}
    return Page("membership/application.html", {**values, **words, **more}, status)


def sees(visit: Visit, session: Session, record_id: str) -> bool:
    """Say whether the visitor may open a record in the catalogue."""
    try:
        references.find_record(session, visit.reader, record_id)
    except RegestError:
        return False
    return True


def _back(visit: Visit) -> Redirect:
    return Redirect(f"{LIST}/{visit.parts['application']}")
