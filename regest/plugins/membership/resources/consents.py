"""Consents and requests about personal data for programs, for whoever keeps them alone (PD-1…6)."""

from __future__ import annotations

import datetime as dt
from typing import Annotated

from pydantic import Field, Json

from regest.api import House, Work
from regest.api.rest import Answer, File, Form, IdempotencyKey, Strict, UploadFile
from regest.plugins.membership.personal import consents, holdings
from regest.plugins.membership.resources.base import (
    KeepsConsents,
    Line,
    SeesConsents,
    Text,
    acted,
    brought,
    digests,
    membership,
    plain,
)
from regest.plugins.membership.tables.consents import Settlement

Files = Annotated[list[UploadFile], File(max_length=20)]


class NewConsent(Strict):
    """A consent with its paper: `record` where it is registered already, or the files."""

    person: Line = Field(min_length=1)
    data: Text = Field(min_length=1)
    purpose: Text = Field(min_length=1)
    given_on: dt.date
    valid_until: dt.date | None = None
    record: Line = ""


class Withdrawal(Strict):
    """The day of a withdrawal; `record` is its paper, where it is registered already."""

    on: dt.date
    record: Line = ""


class Settled(Strict):
    """What was done with the data, and by what act or in which documents they stay."""

    how: Settlement
    note: Text = ""
    on: dt.date | None = None
    erase: bool = False


class NewRequest(Strict):
    """What a person asks about their data, and when it came."""

    person: Line = Field(min_length=1)
    asked: Text = Field(min_length=1)
    received_on: dt.date


class GivenAnswer(Strict):
    """What was answered."""

    answer: Text = Field(min_length=1)


@membership.get("/consents")
def listed(house: SeesConsents) -> Answer:
    """List consents, the latest first, with the last day of what is still to be done."""
    today = house.deployment.database.today()
    with house.read() as session:
        items = [
            {
                "id": each.row.id,
                "person": each.person.name,
                "data": each.row.data,
                "purpose": each.row.purpose,
                "given_on": each.row.given_on,
                "valid_until": each.row.valid_until,
                "withdrawn_on": each.row.withdrawn_on,
                "in_force": consents.in_force(each.row, today),
                "due_on": each.due_on,
                "settled": each.row.settled.value if each.row.settled is not None else None,
                "record": each.record.id,
            }
            for each in consents.register_of(house, session)
        ]
    return {"items": plain(items), "next": None}


@membership.post("/consents", status_code=201)
def enter(
    house: KeepsConsents,
    consent: Annotated[Json[NewConsent], Form(description="The consent as JSON.")],
    files: Files = [],  # noqa: B006
    key: IdempotencyKey = "",
) -> Answer:
    """Register a consent as a paper of its own (PD-1)."""
    paper = brought(house, consent.record, files)
    new = consents.NewConsent(**consent.model_dump(exclude={"record"}), paper=paper)

    def act(inside: House, _work: Work) -> object:
        row, record = consents.enter(inside, new)
        return {"id": row.id, "number": record.number}

    return acted(house, key, ("consent", consent, digests(paper)), act)


@membership.post("/consents/{consent}/withdrawal")
def withdraw(
    house: KeepsConsents, consent: str, given: Withdrawal, key: IdempotencyKey = ""
) -> Answer:
    """Note a withdrawal: the term to destroy or depersonalise runs from its day (PD-3)."""

    def act(inside: House, _work: Work) -> object:
        row = consents.withdraw(inside, consent, given.on, brought(inside, given.record))
        return {"id": row.id, "due_on": row.due_on}

    return acted(house, key, ("consent_withdrawal", consent, given), act)


@membership.post("/consents/{consent}/settlement")
def settle(house: KeepsConsents, consent: str, given: Settled, key: IdempotencyKey = "") -> Answer:
    """Note what was done with the data of a consent that ended."""

    def act(inside: House, _work: Work) -> object:
        row = consents.settle(inside, consent, given.how, given.note, given.on, erase=given.erase)
        return {"id": row.id, "settled_on": row.settled_on}

    return acted(house, key, ("consent_settlement", consent, given), act)


@membership.get("/personal-data/{person}")
def held(house: SeesConsents, person: str) -> Answer:
    """Tell all that is held of a person (PD-6)."""
    answer: Answer = plain(holdings.plain(holdings.told(house, person)))
    return answer


@membership.get("/data-requests")
def requests(house: SeesConsents) -> Answer:
    """List requests of people about their data, the open ones first."""
    with house.read() as session:
        items = [
            {"id": row.id, "person": person.name, "asked": row.asked,
             "received_on": row.received_on, "due_on": row.due_on,
             "answered_on": row.answered_on, "answer": row.answer}
            for row, person in consents.requests(session)
        ]  # fmt: skip
    return {"items": plain(items), "next": None}


@membership.post("/data-requests", status_code=201)
def ask(house: KeepsConsents, given: NewRequest, key: IdempotencyKey = "") -> Answer:
    """Note a request, with the last day of the answer (PD-6)."""

    def act(inside: House, _work: Work) -> object:
        row = consents.ask(inside, given.person, given.asked, given.received_on)
        return {"id": row.id, "due_on": row.due_on}

    return acted(house, key, ("data_request", given), act)


@membership.post("/data-requests/{request}/answer")
def answer(
    house: KeepsConsents, request: str, given: GivenAnswer, key: IdempotencyKey = ""
) -> Answer:
    """Note that a request was answered today."""

    def act(inside: House, _work: Work) -> object:
        row = consents.answer(inside, request, given.answer)
        return {"id": row.id, "answered_on": row.answered_on}

    return acted(house, key, ("data_answer", request, given), act)
