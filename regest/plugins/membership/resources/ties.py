"""Partners and agreements for programs (5.2, 5.3)."""

from __future__ import annotations

import datetime as dt
from typing import Annotated

from pydantic import Field, Json

from regest.api import House, Work
from regest.api.rest import Answer, File, Form, IdempotencyKey, Strict, UploadFile
from regest.plugins.membership.resources.base import (
    Edits,
    Line,
    Reason,
    Sees,
    Text,
    acted,
    brought,
    digests,
    membership,
    plain,
    warned,
)
from regest.plugins.membership.ties import partners

Files = Annotated[list[UploadFile], File(max_length=20)]


class NewPartner(Strict):
    """A partner, what it is brought in for, and since when."""

    organisation: Line = Field(min_length=1)
    purpose: Text = Field(min_length=1)
    starts_on: dt.date


class NewAgreement(Strict):
    """An agreement with its parties; `record` is where it is registered already."""

    number: Line = Field(min_length=1)
    dated: dt.date
    subject: Text = Field(min_length=1)
    parties: tuple[Line, ...] = Field(min_length=1, max_length=100)
    starts_on: dt.date | None = None
    ends_on: dt.date | None = None
    record: Line = ""


class End(Reason):
    """The last day, and why it ends."""

    last_day: dt.date


@membership.get("/partners")
def listed(house: Sees) -> Answer:
    """List partners by name, those that ended too."""
    with house.read() as session:
        items = [
            {"id": row.id, "organisation": party.name, "purpose": row.purpose,
             "from": row.starts_on, "to": row.ends_on, "end_reason": row.end_reason}
            for row, party in partners.partners(session)
        ]  # fmt: skip
    return {"items": plain(items), "next": None}


@membership.post("/partners", status_code=201)
def add(house: Edits, given: NewPartner, key: IdempotencyKey = "") -> Answer:
    """Note a partner."""

    def act(inside: House, _work: Work) -> object:
        row, warnings = partners.add_partner(inside, partners.NewPartner(**given.model_dump()))
        return {"id": row.id, "from": row.starts_on, "warnings": warned(warnings)}

    return acted(house, key, ("partner", given), act)


@membership.post("/partners/{partner}/end")
def end_partner(house: Edits, partner: str, given: End, key: IdempotencyKey = "") -> Answer:
    """End a partnership."""

    def act(inside: House, _work: Work) -> object:
        row = partners.end_partner(inside, partner, given.last_day, given.reason)
        return {"id": row.id, "to": row.ends_on}

    return acted(house, key, ("partner_end", partner, given), act)


@membership.get("/agreements")
def agreements(house: Sees) -> Answer:
    """List agreements, the latest first."""
    with house.read() as session:
        items = [
            {"id": row.id, "number": row.number, "dated": row.dated, "subject": row.subject,
             "from": row.starts_on, "to": row.ends_on, "record": row.record_id,
             "parties": [each.name for each in sides]}
            for row, sides in partners.agreements(session, house.reader)
        ]  # fmt: skip
    return {"items": plain(items), "next": None}


@membership.post("/agreements", status_code=201)
def enter(
    house: Edits,
    agreement: Annotated[Json[NewAgreement], Form(description="The agreement as JSON.")],
    files: Files = [],  # noqa: B006
    key: IdempotencyKey = "",
) -> Answer:
    """Enter an agreement with its paper."""
    paper = brought(house, agreement.record, files)
    new = partners.NewAgreement(**agreement.model_dump(exclude={"record"}), paper=paper)

    def act(inside: House, _work: Work) -> object:
        row = partners.enter(inside, new)
        return {"id": row.id, "record": row.record_id}

    return acted(house, key, ("agreement", agreement, digests(paper)), act)


@membership.post("/agreements/{agreement}/end")
def end_agreement(house: Edits, agreement: str, given: End, key: IdempotencyKey = "") -> Answer:
    """End an agreement early."""

    def act(inside: House, _work: Work) -> object:
        row = partners.end_agreement(inside, agreement, given.last_day, given.reason)
        return {"id": row.id, "to": row.ends_on}

    return acted(house, key, ("agreement_end", agreement, given), act)
