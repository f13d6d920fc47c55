"""Applications for programs: registered, considered; documents of candidates, opinions."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Any

from fastapi import Response
from pydantic import Field, Json

from regest.api import House, Party, Record, Work
from regest.api.rest import (
    After,
    Answer,
    File,
    Form,
    IdempotencyKey,
    IfMatch,
    Limit,
    Path,
    Strict,
    UploadFile,
    page_of,
    place_of,
    tagged,
)
from regest.plugins.membership import decisions
from regest.plugins.membership.joining import applications, checklist, considering, opinions
from regest.plugins.membership.resources.base import (
    Decision,
    Edits,
    Line,
    Reason,
    Sees,
    Text,
    acted,
    as_read,
    brought,
    digests,
    membership,
    plain,
    versioned,
    warned,
)
from regest.plugins.membership.tables.joining import (
    Addressee,
    ApplicationState,
    Ground,
    MembershipApplication,
    Paper,
)

Files = Annotated[list[UploadFile], File(max_length=20)]
Named = Annotated[
    str, Path(max_length=500, description="Its id, its number (Чл-3), the applicant.")
]


class NewApplication(Strict):
    """An application of appendix А; without a ground, or with several, it is returned."""

    organisation: Line = Field(min_length=1)
    head_name: Line = ""
    head_post: Line = ""
    grounds: tuple[Ground, ...] = Field(default=(), max_length=5)
    nominee_name: Line = ""
    nominee_post: Line = ""
    addressee: Addressee | None = None
    addressed_to: Line = ""
    acquainted: bool = True
    signed: bool = True
    dated: dt.date | None = None
    territory: Line = ""
    sector: Line = ""
    address: Line = ""
    record: Line = ""


class NewDocument(Strict):
    """A document of a candidate (3.2); `record` is where it is registered already."""

    kind: Paper
    description: Text = Field(min_length=1)
    count: int = Field(default=1, ge=1, le=10_000)
    dated: dt.date | None = None
    record: Line = ""


class Considered(Decision):
    """What the Presidium decided on an application."""

    agreed: bool = True
    note: Text = ""


class NewOpinion(Strict):
    """An opinion of the expert group; `decision` is that of its signed minutes."""

    organisation: Line = Field(min_length=1)
    positive: bool
    given_on: dt.date
    given_by: Line = ""
    decision: Line = ""
    record: Line = ""


class Withdrawal(Reason):
    """Since when, and why an application is taken back."""

    on: dt.date


@membership.get("/applications")
def listed(
    house: Sees, after: After = "", limit: Limit = 50, state: ApplicationState | None = None
) -> Answer:
    """List applications, the latest first."""
    place = place_of(after, [int])
    start = place[0] if place else 0
    states = (state,) if state is not None else ()
    today = house.deployment.database.today()
    with house.read() as session:
        found = applications.listing(session, house.reader, states, limit=limit + 1, offset=start)
        rows = [
            (number, _line(row, party, record, today))
            for number, (row, party, record) in enumerate(found, start=start + 1)
        ]
    return page_of(rows, limit, lambda row: [row[0]], lambda row: row[1])


@membership.post("/applications", status_code=201)
def submit(
    house: Edits,
    application: Annotated[Json[NewApplication], Form(description="The application as JSON.")],
    response: Response,
    files: Files = [],  # noqa: B006
    key: IdempotencyKey = "",
) -> Answer:
    """Register an application, whole or incomplete; under a key once."""
    paper = brought(house, application.record, files)
    new = applications.NewApplication(**application.model_dump(exclude={"record"}), paper=paper)

    def act(inside: House, work: Work) -> object:
        done = applications.submit_within(inside, work, new)
        line = _line(done.row, done.organisation, done.record, work.today)
        return {**line, "warnings": warned(done.warnings)}

    answer = acted(house, key, ("application", application, digests(paper)), act)
    response.headers["location"] = f"/api/v1/membership/applications/{answer['id']}"
    return answer


@membership.get("/applications/{application}")
def shown(house: Sees, application: Named, response: Response) -> Answer:
    """Show an application with its documents and steps; its ETag is what changes name."""
    return tagged(response, versioned(_card(house, application)))


@membership.post("/applications/{application}/decision")
def consider(
    house: Edits,
    application: Named,
    given: Considered,
    key: IdempotencyKey = "",
    if_match: IfMatch = "",
) -> Answer:
    """Note what the Presidium decided."""

    def act(inside: House, _work: Work) -> object:
        as_read(if_match, _card(inside, application))
        decided = considering.Considered(
            on=given.decided_on, **given.model_dump(exclude={"decided_on"})
        )
        row, warnings = considering.consider(inside, _id(inside, application), decided)
        return {**_card(inside, row.id), "warnings": warned(warnings)}

    return acted(house, key, ("decision", application, given), act)


@membership.post("/applications/{application}/withdrawal")
def withdraw(
    house: Edits, application: Named, given: Withdrawal, key: IdempotencyKey = ""
) -> Answer:
    """Note that an application was taken back."""

    def act(inside: House, _work: Work) -> object:
        row_id = _id(inside, application)
        considering.withdraw(inside, row_id, given.on, given.reason)
        return _card(inside, row_id)

    return acted(house, key, ("withdrawal", application, given), act)


@membership.post("/applications/{application}/documents", status_code=201)
def add_document(
    house: Edits,
    application: Named,
    document: Annotated[Json[NewDocument], Form(description="The document as JSON.")],
    files: Files = [],  # noqa: B006
    key: IdempotencyKey = "",
) -> Answer:
    """Note a document of a candidate (3.2)."""
    paper = brought(house, document.record, files)
    new = checklist.NewPaper(**document.model_dump(exclude={"record"}), paper=paper)

    def act(inside: House, _work: Work) -> object:
        checklist.add(inside, _id(inside, application), new)
        return _card(inside, application)

    return acted(house, key, ("document", application, document, digests(paper)), act)


@membership.post("/documents/{document}/withdrawal")
def take_off(house: Edits, document: str, given: Reason, key: IdempotencyKey = "") -> Answer:
    """Take a document off the checklist, with the reason."""

    def act(inside: House, _work: Work) -> object:
        row = checklist.withdraw(inside, document, given.reason)
        return {"id": row.id, "reason": row.withdrawn_reason}

    return acted(house, key, ("document_off", document, given), act)


@membership.post("/opinions", status_code=201)
def enter_opinion(
    house: Edits,
    opinion: Annotated[Json[NewOpinion], Form(description="The opinion as JSON.")],
    files: Files = [],  # noqa: B006
    key: IdempotencyKey = "",
) -> Answer:
    """Enter an opinion of the expert group (R-3.1b)."""
    paper = brought(house, opinion.record, files)
    new = opinions.NewOpinion(**opinion.model_dump(exclude={"record"}), paper=paper)

    def act(inside: House, _work: Work) -> object:
        row, record = opinions.enter(inside, new)
        return {"id": row.id, "number": record.number, "positive": row.positive}

    return acted(house, key, ("opinion", opinion, digests(paper)), act)


@membership.post("/opinions/{opinion}/withdrawal")
def withdraw_opinion(house: Edits, opinion: str, given: Reason, key: IdempotencyKey = "") -> Answer:
    """Let an opinion that was entered by mistake count no more."""

    def act(inside: House, _work: Work) -> object:
        row = opinions.withdraw(inside, opinion, given.reason)
        return {"id": row.id, "reason": row.withdrawn_reason}

    return acted(house, key, ("opinion_off", opinion, given), act)


@membership.get("/decisions")
def offered(house: Sees, text: Line = "") -> Answer:
    """List decisions of signed minutes to choose from; `kept` is false where nobody keeps them."""
    with house.read() as session:
        found = decisions.offered(house, session, text)
    items = [
        {"id": each.record_id, "number": each.number, "day": each.held_on, "text": each.text}
        for each in found or ()
    ]
    return {"kept": found is not None, "items": plain(items), "next": None}


def _id(house: House, reference: str) -> str:
    with house.read() as session:
        return applications.find(session, house.reader, reference).id


def _card(house: House, reference: str) -> dict[str, Any]:
    today = house.deployment.database.today()
    with house.read() as session:
        row = applications.find(session, house.reader, reference)
        party = session.get_one(Party, row.organisation_id)
        record = session.get_one(Record, row.record_id)
        steps = applications.steps_of(session, house.reader, row.id)
        lines = checklist.lines(session, row, house.reader)
        return {
            **_line(row, party, record, today),
            "documents": [
                {
                    "code": each.code,
                    "held": each.held,
                    "papers": [
                        {"id": one.id, "text": one.description, "dated": one.dated}
                        for one in each.papers
                    ],
                }
                for each in lines
            ],
            "steps": [
                {
                    "state": each.state.value,
                    "on": each.happened_on,
                    "body": each.body,
                    "number": each.number,
                    "note": each.note,
                    "by": each.entered_by,
                }
                for each in steps
            ],
        }


def _line(
    row: MembershipApplication, party: Party, record: Record, today: dt.date
) -> dict[str, Any]:
    line: dict[str, Any] = plain({
        "id": row.id,
        "number": record.number,
        "record": record.id,
        "organisation": party.name,
        "organisation_id": party.id,
        "state": applications.shown_state(row, today),
        "ground": row.ground.value if row.ground is not None else None,
        "addressee": row.addressee.value,
        "dated": row.dated,
        "registered_on": row.registered_on,
        "head": row.head_name,
        "nominee": row.nominee_name,
        "missing": [each for each in row.missing.split(",") if each],
        "active_from": row.active_from,
    })  # fmt: skip
    return line
