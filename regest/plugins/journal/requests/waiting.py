"""Requests and the replies they await: got, not got or overdue, addressee by addressee (LNK-3).

Nothing here is stored but the day a reply is due: a reply is an incoming letter of the addressee,
linked «Ответ на» and not annulled. Linking later closes the line, annulling the reply opens it.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from enum import StrEnum

from sqlalchemy.orm import aliased
from sqlmodel import Session, and_, col, or_, select

from regest.api import (
    House,
    Message,
    Party,
    Problem,
    Reader,
    Record,
    RecordField,
    RecordLink,
    RecordParty,
    RecordState,
    Refusal,
    Severity,
    local_day,
    references,
    views,
    visibility,
)
from regest.plugins.journal.declarations import REGISTER_INCOMING
from regest.plugins.journal.requests import proposed_replies, selection
from regest.plugins.journal.requests.selection import EVERYTHING, Place
from regest.plugins.journal.tables.requests import JournalRequest
from regest.plugins.journal.words import ADDRESSEE, ANSWERS, CORRESPONDENT, INCOMING, OUTGOING, _


class ReplyState(StrEnum):
    """What became of the reply of one addressee; an offered one is not registered yet."""

    RECEIVED = "received"
    OFFERED = "offered"
    AWAITED = "awaited"
    OVERDUE = "overdue"


@dataclass(frozen=True, kw_only=True, slots=True)
class Answer:
    """A reply that was registered; `number` and `registered_on` are ours, the others theirs."""

    id: str
    number: str
    registered_on: dt.date | None
    received_on: dt.date | None
    foreign_number: str
    foreign_date: dt.date | None
    correspondent_id: str
    correspondent: str


@dataclass(frozen=True, kw_only=True, slots=True)
class ReplyLine:
    """An addressee of a request and its first reply; `further` are numbers of its later ones.

    `late` says that the reply came after the day it was due.
    """

    addressee_id: str
    addressee: str
    state: ReplyState
    answer: Answer | None = None
    late: bool = False
    further: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class RequestTable:
    """A request with its lines, as far as the reader may see them.

    `others` are replies from correspondents who are no addressees of it.
    """

    id: str
    number: str
    date: dt.date | None
    subject: str
    due_on: dt.date
    lines: tuple[ReplyLine, ...]
    others: tuple[Answer, ...] = field(default=())

    def count(self, *states: ReplyState) -> int:
        """Return how many lines are in one of these states."""
        return sum(line.state in states for line in self.lines)

    @property
    def is_open(self) -> bool:
        """Whether a reply is still to come."""
        return self.count(ReplyState.RECEIVED) < len(self.lines)

    def counts(self) -> dict[str, int]:
        """Return the number of lines by state, and of all."""
        return {"total": len(self.lines), **{each.value: self.count(each) for each in ReplyState}}

    def as_dict(self) -> dict[str, object]:
        """Return the table for JSON."""
        return {**asdict(self), "open": self.is_open, "counts": self.counts()}


def open_requests(house: House, *, finished: bool = False) -> list[RequestTable]:
    """Return the requests that the reader may see, those due first; with `finished` all of them.

    Annulled requests await nothing.
    """
    with house.read() as session:
        ids = selection.every_request(session, house.reader, finished=finished)
        return _tables(session, house, ids)


def page_of(
    house: House, *, offset: int, limit: int, finished: bool = False
) -> tuple[list[RequestTable], int]:
    """Return a page of the requests, and how many there are; as `open_requests`."""
    with house.read() as session:
        ids, total = selection.request_page(
            session, house.reader, offset=offset, limit=limit, finished=finished
        )
        return _tables(session, house, ids), total


def tables_after(
    house: House, place: Sequence[Place] | None, limit: int, *, finished: bool = False
) -> list[tuple[list[Place], RequestTable]]:
    """Return the requests after a place in their list, each with its own; as `open_requests`."""
    with house.read() as session:
        found = selection.requests_after(session, house.reader, place, limit, finished=finished)
        tables = _tables(session, house, [key for key, _place in found])
        return [(own, table) for (_key, own), table in zip(found, tables, strict=True)]


def replies_to(house: House, reference: str) -> RequestTable:
    """Return the table of one request, as far as the reader may see it.

    Raises:
        NotFound: there is no such document.
        Refusal: `not_a_request`, it awaits no replies, or none that this reader may see.
    """
    with house.read() as session:
        record = references.find_record(session, house.reader, reference)
        return request_table(session, house, record)


def request_table(session: Session, house: House, record: Record) -> RequestTable:
    """Return the table of `record`; as `replies_to`."""
    tables = _tables(session, house, [record.id])
    if not tables or not tables[0].lines:
        raise Refusal(
            "not_a_request",
            _("{number} awaits no replies", number=record.number or record.id),
            rule="LNK-3",
            remedy=_("`regest journal requests` lists the requests."),
        )
    return tables[0]


def remarks(session: Session, house: House, own: Record, sender_id: str) -> list[Problem]:
    """Return what a registrar should know of a reply to `own` that comes from this party.

    It closes no line when the party is no addressee, and is a further one when it replied before.
    """
    number = own.number
    if sender_id not in {
        each.id for each in views.parties_of(session, own.id) if each.role == ADDRESSEE
    }:
        told = _(
            "{number} was not sent to this correspondent: its reply closes nothing", number=number
        )
        remedy = _("Check the reference and the correspondent.")
        return [_warning("reply_not_of_addressee", told, remedy)]
    if session.get(JournalRequest, own.id) is None:
        return []
    before = [
        each
        for each in _answers(session, house, [own.id])[own.id]
        if each.correspondent_id == sender_id
    ]
    if not before:
        return []
    told = _(
        "The request {number} is answered by {reply} already", number=number, reply=before[0].number
    )
    return [_warning("answered_already", told, None)]


def tables_of(session: Session, house: House, ids: Sequence[str]) -> list[RequestTable]:
    """Return the tables of these requests, in their order; `ids` are such as the reader may see."""
    return _tables(session, house, ids)


def _warning(code: str, message: Message, remedy: Message | None) -> Problem:
    return Problem(
        code=code, message=message, rule="LNK-3", severity=Severity.WARNING, remedy=remedy
    )


def _tables(session: Session, house: House, ids: Sequence[str]) -> list[RequestTable]:
    """Return the tables of these requests in their order, with four queries for all of them."""
    wanted = select(JournalRequest, Record).join(
        Record, col(Record.id) == col(JournalRequest.record_id)
    )
    rows = session.exec(wanted.where(col(JournalRequest.record_id).in_(ids))).all() if ids else ()
    if not rows:
        return []
    found = {record.id: (request, record) for request, record in rows}
    addressees = _addressees(session, [record for _request, record in found.values()], house.reader)
    answers = _answers(session, house, list(found))
    asked = [proposed_replies.quoted(record) for _request, record in found.values()]
    waits = proposed_replies.waiting(session, asked)
    today = house.deployment.database.today()
    return [
        _table(
            *found[each],
            addressees[each],
            answers[each],
            _offered(waits, house.reader, found[each][1], addressees[each]),
            today,
        )
        for each in ids
        if each in found
    ]


def _table(
    request: JournalRequest,
    record: Record,
    addressees: Sequence[tuple[str, str]],
    answers: Sequence[Answer],
    offered: frozenset[str],
    today: dt.date,
) -> RequestTable:
    lines = []
    for party_id, name in addressees:
        own = [answer for answer in answers if answer.correspondent_id == party_id]
        came = own[0].received_on if own else None
        lines.append(
            ReplyLine(
                addressee_id=party_id,
                addressee=name,
                state=_state(request, has=bool(own), offered=name in offered, today=today),
                answer=own[0] if own else None,
                late=came is not None and came > request.due_on,
                further=tuple(answer.number for answer in own[1:]),
            )
        )
    known = {party_id for party_id, _name in addressees}
    return RequestTable(
        id=record.id,
        number=record.number,
        date=record.registered_on,
        subject=record.heading,
        due_on=request.due_on,
        lines=tuple(lines),
        others=tuple(answer for answer in answers if answer.correspondent_id not in known),
    )


def _state(request: JournalRequest, *, has: bool, offered: bool, today: dt.date) -> ReplyState:
    if has:
        return ReplyState.RECEIVED
    if offered:
        return ReplyState.OFFERED
    return ReplyState.OVERDUE if today > request.due_on else ReplyState.AWAITED


def _offered(
    waits: Mapping[str, frozenset[str]],
    reader: Reader,
    record: Record,
    addressees: Sequence[tuple[str, str]],
) -> frozenset[str]:
    """Return the names of addressees whose reply waits, as far as the reader may know of it."""
    names = waits.get(proposed_replies.quoted(record), frozenset())
    return frozenset(
        name
        for party_id, name in addressees
        if name in names and (reader.may(REGISTER_INCOMING) or party_id in reader.organisation_ids)
    )


def sees_all_lines(reader: Reader, record: Record) -> bool:
    """Say whether the reader may know of every addressee's reply, not only of the own one's."""
    if reader.scope(OUTGOING, marked=bool(record.mark)).value == EVERYTHING:
        return True
    return bool(record.mark) and record.registered_by == reader.login


def _addressees(
    session: Session, records: Sequence[Record], reader: Reader
) -> dict[str, list[tuple[str, str]]]:
    """Return the addressees of each letter in their order, each once; its own ones for a member."""
    whole = [record.id for record in records if sees_all_lines(reader, record)]
    seen = or_(
        col(RecordParty.record_id).in_(whole), col(RecordParty.party_id).in_(reader.party_ids)
    )
    wanted = (
        select(RecordParty.record_id, Party.id, Party.name)
        .join(Party, col(Party.id) == col(RecordParty.party_id))
        .where(col(RecordParty.record_id).in_([record.id for record in records]))
        .where(RecordParty.role == ADDRESSEE, seen)
        .order_by(col(RecordParty.position), col(RecordParty.id))
    )
    found: dict[str, list[tuple[str, str]]] = {record.id: [] for record in records}
    for record_id, party_id, name in session.exec(wanted):
        if (party_id, name) not in found[record_id]:
            found[record_id].append((party_id, name))
    return found


def _answers(session: Session, house: House, ids: Sequence[str]) -> dict[str, list[Answer]]:
    """Return the replies to each request that the reader may see, oldest first."""
    sender, number = aliased(RecordParty), aliased(RecordField)
    wanted = (
        select(RecordLink.target_id, Record, Party, number.value)
        .join(Record, col(Record.id) == col(RecordLink.source_id))
        .join(sender, and_(col(sender.record_id) == col(Record.id), sender.role == CORRESPONDENT))
        .join(Party, col(Party.id) == col(sender.party_id))
        .join(
            number,
            and_(col(number.record_id) == col(Record.id), number.name == "foreign_number"),
            isouter=True,
        )
        .where(RecordLink.type == ANSWERS, col(RecordLink.target_id).in_(ids))
        .where(Record.class_name == INCOMING, visibility.visible_among(house.reader))
        .where(col(Record.state).not_in((RecordState.ANNULLED, RecordState.DRAFT)))
        .order_by(col(Record.registered_at), col(Record.number_order), col(Record.id))
    )
    found: dict[str, list[Answer]] = {each: [] for each in ids}
    for target_id, record, party, foreign_number in session.exec(wanted):
        came = record.received_at
        zone = house.deployment.zone
        found[target_id].append(
            Answer(
                id=record.id,
                number=record.number,
                registered_on=record.registered_on,
                received_on=local_day(came, zone) if came is not None else record.registered_on,
                foreign_number=foreign_number or "",
                foreign_date=record.document_date,
                correspondent_id=party.id,
                correspondent=party.name,
            )
        )
    return found
