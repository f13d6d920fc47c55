"""Drafts of certificates for programs: prepared, listed, given up."""

from __future__ import annotations

from pydantic import Field

from regest.api.rest import Answer, Strict
from regest.plugins.certificates import drafts
from regest.plugins.certificates.entitlement import Wanted
from regest.plugins.certificates.resources.base import (
    Batch,
    Issues,
    Registers,
    Text,
    certificates,
    plain,
)
from regest.plugins.certificates.shown import draft_as_dict


class Reason(Strict):
    """Why."""

    reason: Text = Field(min_length=1)


@certificates.get("/drafts")
def waiting(house: Registers) -> Answer:
    """List the drafts: certificates that have no number yet."""
    with house.read() as session:
        found = drafts.listed(house, session)
    return {"items": [plain(draft_as_dict(each)) for each in found]}


@certificates.post("/drafts", status_code=201)
def prepare(house: Issues, given: Batch) -> Answer:
    """Draft certificates, all of them or none; a draft that waits already is made anew."""
    wanted = [Wanted(organisation=each, basis=given.order) for each in given.organisations]
    made = {each.id for each in drafts.prepare(house, wanted)}
    with house.read() as session:
        found = [each for each in drafts.listed(house, session) if each.record.id in made]
    return {"items": [plain(draft_as_dict(each)) for each in found]}


@certificates.post("/drafts/{draft}/dropping")
def drop(house: Issues, draft: str, given: Reason) -> Answer:
    """Give a draft up; no number is lost."""
    record = drafts.drop(house, draft, given.reason)
    return {"id": record.id, "state": record.state.value}
