"""Signatures of records, read only: signing takes a person, a password and a look at the paper."""

from __future__ import annotations

import datetime as dt
from typing import Annotated

from regest.core.catalogue import access_log
from regest.core.catalogue.references import find_record
from regest.kit.house import House
from regest.kit.looks import noted
from regest.kit.rest import Answer, Resource, dependency
from regest.kit.signature_state import plain, signatures_of
from regest.web.api.shapes import Shape

resource = Resource(prefix="/records/{record}/signatures", tags=["records"])
Reads = Annotated[House, dependency("records")]


class SignatureShape(Shape):
    """A signature: whose, upon which bytes, when, how, and what is found of it now.

    `entry` is the entry of the event log by which it was made; `finding` is one of SIG-2 and of
    the product's own; `scan` is the component with the scan of a paper or with the container.
    """

    id: str
    kind: str
    capacity: str
    name: str
    post: str
    signed_at: dt.datetime
    signed_on: dt.date
    statement: str
    sha256: str
    scan: str | None
    entry: int
    finding: str
    good: bool
    cancelled_at: dt.datetime | None
    cancel_reason: str


class DemandShape(Shape):
    """A signature that the record needs; `turn` says that it is to be given now."""

    capacity: str
    post: str
    name: str
    turn: bool
    signed: SignatureShape | None


class SignaturesShape(Shape):
    """The signatures of a record in their order, and those that count no more."""

    record: str
    number: str
    complete: bool
    signatures: list[DemandShape]
    former: list[SignatureShape]


@resource.get("", response_model=SignaturesShape)
def shown(house: Reads, record: str) -> Answer:
    """Tell who is to sign a record, who has signed which bytes, and whether it is true."""
    with house.read() as session:
        found = find_record(session, house.reader, record)
        state = signatures_of(house, session, found)
    noted(house, found, access_log.CARD)
    return plain(state)
