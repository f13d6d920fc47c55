"""Who signs certificates, for programs: from when to when."""

from __future__ import annotations

import datetime as dt

from pydantic import Field

from regest.api.rest import Answer, Strict
from regest.plugins.certificates import signatories
from regest.plugins.certificates.resources.base import (
    Issues,
    Line,
    Registers,
    Text,
    certificates,
    plain,
)
from regest.plugins.certificates.tables.people import CertificateSignatory, SignatoryPlace


class NewSignatory(Strict):
    """Who signs in a place from a day on; `issuer` is the authority as the head names it."""

    place: SignatoryPlace
    post: Text = Field(min_length=1)
    name: Line = Field(min_length=1, max_length=300)
    issuer: Text = ""
    starts_on: dt.date
    ends_on: dt.date | None = None
    basis: Text = ""


@certificates.get("/signatories")
def signing(house: Registers) -> Answer:
    """List who signs or signed, the latest of each place first."""
    with house.read() as session:
        return {"items": [_shown(each) for each in signatories.listed(session)]}


@certificates.post("/signatories", status_code=201)
def enter(house: Issues, given: NewSignatory) -> Answer:
    """Enter who signs from a day on; whoever signed until then ends on the day before."""
    return _shown(signatories.add(house, signatories.NewSignatory(**given.model_dump())))


def _shown(row: CertificateSignatory) -> Answer:
    answer: Answer = plain(row.model_dump(exclude={"entered_by", "entered_at"}))
    return answer
