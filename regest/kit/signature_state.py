"""How the signatures upon a record stand, as screens, papers and programs tell it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlmodel import Session, col, select

from regest.core.base.messages import Message, Titles, _
from regest.core.catalogue.tables import Record
from regest.core.catalogue.visibility import visible
from regest.core.people.tables import Party
from regest.core.signatures import checking, demands
from regest.core.signatures.checking import Checked
from regest.core.signatures.checks import remarks_of
from regest.core.signatures.received import Received, received_of
from regest.core.signatures.signers import signers_of
from regest.core.signatures.tables import (
    PAPER,
    SIMPLE,
    Signature,
    SignatureCheck,
    SignatureDemand,
)
from regest.core.signatures.unproved import NOT_HOLDING, unproved
from regest.kit.house import House

LISTED = 50
CAPACITIES: Mapping[str, Message] = {
    "secretary": _.p("capacity", "Secretary"),
    "chairing": _.p("capacity", "Chairing person"),
}
_KINDS: Mapping[str, Message] = {
    SIMPLE: _("Simple electronic signature"),
    PAPER: _("Signature on paper"),
}


@dataclass(frozen=True, slots=True)
class Line:
    """A signature that a record needs: whose, whether it is there and true, whose turn it is."""

    demand: SignatureDemand
    name: str
    checked: Checked | None
    turn: bool
    own: bool

    @property
    def role(self) -> Message | str:
        """As what the person signs: the post as the paper names it, or the capacity."""
        return self.demand.post or CAPACITIES.get(self.demand.capacity, self.demand.capacity)


@dataclass(frozen=True, slots=True)
class Signatures:
    """The signatures upon a record: those it needs in their order, and those that count no more.

    `received` are those that came with its files.
    """

    record: Record
    lines: tuple[Line, ...]
    former: tuple[Checked, ...]
    received: tuple[Received, ...] = ()

    @property
    def complete(self) -> bool:
        """Whether all that are asked for are there."""
        return bool(self.lines) and all(each.checked is not None for each in self.lines)

    @property
    def turn(self) -> Line | None:
        """Whose turn it is; nobody's when all have signed."""
        return next((each for each in self.lines if each.turn), None)

    @property
    def given(self) -> tuple[Checked, ...]:
        """The signatures that count, in their order."""
        return tuple(each.checked for each in self.lines if each.checked is not None)

    @property
    def bad(self) -> bool:
        """Whether something speaks against one of them."""
        acts = any(each.bad for each in (*self.given, *self.former))
        return acts or any(each.bad for each in self.received)

    @property
    def asked(self) -> bool:
        """Whether a procedure asks, or asked, for signatures."""
        return bool(self.lines or self.former)

    @property
    def anything(self) -> bool:
        """Whether there is anything to be told."""
        return self.asked or bool(self.received)


def signatures_of(house: House, session: Session, record: Record) -> Signatures:
    """Return how the signatures upon a record stand; each signed file is read whole once."""
    deployment = house.deployment
    checked = checking.check(
        deployment.blobs,
        session,
        record.id,
        deployment.signer.public_key,
    )
    standing = {
        each.signature.demand_id: each for each in checked if each.signature.cancelled_at is None
    }
    due = demands.next_of(session, record.id)
    lines = tuple(
        Line(
            demand,
            session.get_one(Party, demand.party_id).name,
            standing.pop(demand.id, None),
            turn=due is not None and due.id == demand.id,
            own=demand.party_id in house.reader.party_ids,
        )
        for demand in demands.demands_of(session, record.id)
    )
    counted = {each.checked.signature.id for each in lines if each.checked is not None}
    former = tuple(each for each in checked if each.signature.id not in counted)
    received = received_of(deployment.blobs, session, record.id, deployment.signer.public_key)
    return Signatures(record, lines, former, tuple(received))


def waiting(house: House, session: Session, *, own: bool = True) -> list[tuple[Line, Record]]:
    """Return the signatures whose turn it is, the reader's own or everybody's, with the records.

    Only of records that the reader may see (ACC-2).
    """
    reader = house.reader
    parties = reader.party_ids if own else None
    found = demands.waiting_for(session, parties, visible(reader))
    if not found:
        return []
    # Read at once, so that each line finds its own in memory.
    records = select(Record).where(col(Record.id).in_({each.record_id for each in found}))
    people = select(Party).where(col(Party.id).in_({each.party_id for each in found}))
    about = {each.id: each for each in session.exec(records).all()}
    names = {each.id: each.name for each in session.exec(people).all()}
    return [
        (
            Line(
                each,
                names[each.party_id],
                None,
                turn=True,
                own=each.party_id in reader.party_ids,
            ),
            about[each.record_id],
        )
        for each in found
    ]


def latest(
    house: House, session: Session, *, own: bool = True, limit: int = LISTED
) -> list[tuple[Signature, Record]]:
    """Return the latest signatures, the reader's own or everybody's, newest first."""
    wanted = (
        select(Signature, Record)
        .join(Record, col(Record.id) == col(Signature.record_id))
        .where(visible(house.reader))
        .order_by(col(Signature.id).desc())
        .limit(limit)
    )
    if own:
        wanted = wanted.where(col(Signature.party_id).in_(house.reader.party_ids))
    return [(signature, record) for signature, record in session.exec(wanted).all()]


def not_proved(
    house: House, session: Session, *, limit: int = LISTED
) -> list[tuple[SignatureCheck, Record]]:
    """Return what came signed and is not proved, the certificates that end first before others.

    Only of records that the reader may see (ACC-2).
    """
    found = [each for each in unproved(session, NOT_HOLDING) if each.signature_id is None]
    ids = {each.record_id for each in found}
    seen = select(Record).where(visible(house.reader), col(Record.id).in_(ids)) if ids else None
    about = {each.id: each for each in session.exec(seen).all()} if seen is not None else {}
    rows = [(each, about[each.record_id]) for each in found if each.record_id in about]
    rows.sort(key=lambda row: (row[0].valid_to is None, row[0].valid_to or row[0].checked_at))
    return rows[:limit]


def kind_title(house: House, kind: str) -> Message | Titles | str:
    """Return what a kind of signatures is called; that of a module that is off by its name."""
    known = signers_of(house.deployment.plugins.declared).get(kind)
    return known.title if known is not None else _KINDS.get(kind, kind)


def when(house: House, signature: Signature) -> str:
    """Return when it was signed: the moment in the association's zone; on paper the day."""
    if signature.kind == PAPER:
        return f"{signature.signed_on:%d.%m.%Y}"
    return f"{signature.signed_at.astimezone(house.deployment.zone):%d.%m.%Y %H:%M:%S %Z}"


def plain(found: Signatures) -> dict[str, Any]:
    """Return it as programs are told: codes, days and digests."""
    return {
        "record": found.record.id,
        "number": found.record.number,
        "complete": found.complete,
        "signatures": [
            {
                "capacity": each.demand.capacity,
                "post": each.demand.post,
                "name": each.name,
                "turn": each.turn,
                "signed": plain_signature(each.checked) if each.checked is not None else None,
            }
            for each in found.lines
        ],
        "former": [plain_signature(each) for each in found.former],
        "received": [plain_received(each) for each in found.received],
    }


def plain_signature(checked: Checked) -> dict[str, Any]:
    """Return one signature with what is found of it."""
    signature = checked.signature
    return {
        "id": signature.id,
        "kind": signature.kind,
        "capacity": signature.capacity,
        "name": signature.name,
        "post": signature.post,
        "signed_at": _moment(signature.signed_at),
        "signed_on": signature.signed_on.isoformat(),
        "statement": signature.statement,
        "sha256": signature.sha256,
        "scan": signature.scan_id,
        "entry": checked.entry,
        "finding": checked.finding.value,
        "good": checked.good,
        "cancelled_at": _moment(signature.cancelled_at),
        "cancel_reason": signature.cancel_reason,
        "checks": [plain_check(each) for each in checked.checks],
    }


def plain_received(received: Received) -> dict[str, Any]:
    """Return one signature that came with a record's files, with what is found of it."""
    component, container = received.component, received.container
    return {
        "file": component.id if component is not None else None,
        "file_name": component.name if component is not None else "",
        "container": container.id if container is not None else None,
        "container_name": container.name if container is not None else "",
        "finding": received.finding.value,
        "good": received.good,
        "checked_at": _moment(received.checked_at),
        "check": plain_check(received.check) if received.check is not None else None,
    }


def plain_check(check: SignatureCheck) -> dict[str, Any]:
    """Return a verification protocol: what was checked when and by what, and what was found."""
    return {
        "id": check.id,
        "file": check.component_id,
        "container": check.container_id,
        "signature": check.signature_id,
        "sha256": check.sha256,
        "container_sha256": check.container_sha256,
        "position": check.position,
        "checked_at": _moment(check.checked_at),
        "checked_by": check.checked_by,
        "tool": check.tool,
        "finding": check.finding,
        "owner": check.owner,
        "organisation": check.organisation,
        "serial": check.serial,
        "issuer": check.issuer,
        "valid_from": _moment(check.valid_from),
        "valid_to": _moment(check.valid_to),
        "claimed_at": _moment(check.claimed_at),
        "proved_at": _moment(check.proved_at),
        "revoked_at": _moment(check.revoked_at),
        "algorithm": check.algorithm,
        "qualified": check.qualified,
        "remarks": [str(each) for each in remarks_of(check)],
    }


def waiting_plain(rows: Sequence[tuple[Line, Record]]) -> list[dict[str, Any]]:
    """Return what waits as programs are told."""
    return [
        {
            "record": record.id,
            "number": record.number,
            "heading": record.heading,
            "capacity": line.demand.capacity,
            "post": line.demand.post,
            "name": line.name,
        }
        for line, record in rows
    ]


def latest_plain(rows: Sequence[tuple[Signature, Record]]) -> list[dict[str, Any]]:
    """Return what was signed as programs are told."""
    return [
        {
            "id": each.id,
            "record": record.id,
            "number": record.number,
            "heading": record.heading,
            "name": each.name,
            "kind": each.kind,
            "signed_on": each.signed_on.isoformat(),
            "cancelled": each.cancelled_at is not None,
        }
        for each, record in rows
    ]


def not_proved_plain(rows: Sequence[tuple[SignatureCheck, Record]]) -> list[dict[str, Any]]:
    """Return what is not proved as programs are told."""
    return [
        {
            "record": record.id,
            "number": record.number,
            "heading": record.heading,
            "owner": check.owner,
            "serial": check.serial,
            "valid_to": _moment(check.valid_to),
            "finding": check.finding,
        }
        for check, record in rows
    ]


def _moment(at: dt.datetime | None) -> str | None:
    return at.isoformat() if at is not None else None
