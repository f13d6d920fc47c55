"""Signatures of records: read and verified; signing takes a person, a password and a look."""

from __future__ import annotations

import datetime as dt
from typing import Annotated

from regest.core.catalogue import access_log
from regest.core.catalogue.references import find_record
from regest.kit.house import House
from regest.kit.looks import noted
from regest.kit.rest import Answer, Resource, dependency
from regest.kit.signature_state import plain, signatures_of
from regest.kit.signature_verification import verify_record
from regest.web.api.shapes import Shape

resource = Resource(prefix="/records/{record}/signatures", tags=["records"])
Reads = Annotated[House, dependency("records")]
Writes = Annotated[House, dependency("records", write=True)]


class CheckShape(Shape):
    """A verification protocol: what was checked when, by whom and with what, and what was found.

    `file`, `container` and `signature` are ids of files and of an act; `position` counts the
    signatures of a container. Where nothing is known, texts are empty and moments null.
    """

    id: str
    file: str | None
    container: str | None
    signature: str | None
    sha256: str
    container_sha256: str
    position: int
    checked_at: dt.datetime
    checked_by: str
    tool: str
    finding: str
    owner: str
    organisation: str
    serial: str
    issuer: str
    valid_from: dt.datetime | None
    valid_to: dt.datetime | None
    claimed_at: dt.datetime | None
    proved_at: dt.datetime | None
    revoked_at: dt.datetime | None
    algorithm: str
    qualified: bool
    remarks: list[str]


class ReceivedShape(Shape):
    """A signature that came with the record's files, with the protocol that tells of it.

    `file` is null when it belongs to none of them, `container` when it stands within the PDF.
    """

    file: str | None
    file_name: str
    container: str | None
    container_name: str
    finding: str
    good: bool
    checked_at: dt.datetime | None
    check: CheckShape | None


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
    checks: list[CheckShape]


class DemandShape(Shape):
    """A signature that the record needs; `turn` says that it is to be given now."""

    capacity: str
    post: str
    name: str
    turn: bool
    signed: SignatureShape | None


class SignaturesShape(Shape):
    """The signatures of a record: in their order, those that count no more, those that came."""

    record: str
    number: str
    complete: bool
    signatures: list[DemandShape]
    former: list[SignatureShape]
    received: list[ReceivedShape]


@resource.get("", response_model=SignaturesShape)
def shown(house: Reads, record: str) -> Answer:
    """Tell who is to sign a record, who has signed which bytes, and whether it is true."""
    return _state(house, record)


@resource.post("/verify", response_model=SignaturesShape)
def verified(house: Writes, record: str) -> Answer:
    """Check all signatures of a record anew and keep the protocols; the record itself stays."""
    return _state(house, verify_record(house, record).record.id)


def _state(house: House, reference: str) -> Answer:
    with house.read() as session:
        found = find_record(session, house.reader, reference)
        state = signatures_of(house, session, found)
    noted(house, found, access_log.CARD)
    return plain(state)
