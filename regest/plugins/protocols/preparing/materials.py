"""Materials of a meeting handed out to those who take part, and the report on it (4.8, R-4.8)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from zoneinfo import ZoneInfo

from sqlmodel import Session, col, select

from regest.api import House, Record, Refusal, UsageFault, Work, jobs, visibility
from regest.plugins.protocols.declarations.catalogue import PREPARE
from regest.plugins.protocols.declarations.preparing import SEND_MATERIALS
from regest.plugins.protocols.meetings import PREPARING, hold, items_of, materials_of
from regest.plugins.protocols.notices.outbox import E_MAIL, address_of
from regest.plugins.protocols.sitting.composition import Member, member_called, members_of
from regest.plugins.protocols.tables.meetings import MeetingState, ProtocolsMeeting
from regest.plugins.protocols.tables.notices import ProtocolsHandout
from regest.plugins.protocols.words import _

RULE = "R-4.8"
CLAUSE = "п. 4.8 Положения"
PAPER = "paper"


@dataclass(frozen=True, slots=True)
class Handed:
    """What one who takes part has of one document; `in_time`: before the meeting began."""

    participant_id: str
    name: str
    record_id: str
    number: str
    heading: str
    issued_at: dt.datetime | None
    channel: str
    in_time: bool

    def as_dict(self) -> dict[str, object]:
        """Return it for JSON."""
        return asdict(self)


@dataclass(frozen=True, slots=True)
class Issued:
    """Who was handed how many documents now, and who could not be sent any."""

    names: tuple[str, ...]
    documents: int
    without_address: tuple[str, ...] = ()


def issue(house: House, meeting_id: str, names: Sequence[str] = (), channel: str = PAPER) -> Issued:
    """Hand out what is not handed out yet: to those named, by default to everybody on the list.

    By e-mail the documents themselves are sent, those with a mark excepted: they are handed over
    in person (ACC-2). Any other channel is noted only.

    Raises:
        NotFound: one of them is not on the list.
        Refusal: `nothing_to_issue`; the meeting is over; the right is missing.
        UsageFault: no channel is named.
    """
    house.reader.require(PREPARE)
    if not channel.strip():
        raise UsageFault(
            "channel_missing",
            _("It is not said how they were handed out"),
            rule=RULE,
            remedy=_("Name the channel: paper, e-mail."),
        )
    with house.work() as work:
        meeting = hold(work, meeting_id, *PREPARING, MeetingState.OPEN)
        people = _chosen(work.session, meeting, names)
        records = materials(work.session, meeting.id)
        mails = channel.strip() == E_MAIL
        silent = [each for each in people if mails and not address_of(house, each.person)]
        served = [
            each.person.name
            for each in people
            if each not in silent and _hand(work, each, records, channel.strip(), mails=mails)
        ]
        if not served:
            raise Refusal(
                "nothing_to_issue",
                _("There is nothing to hand out, or nobody to hand it to"),
                rule=RULE,
                clause=CLAUSE,
                remedy=_("Name documents of the questions first; who has no address gets paper."),
            )
        work.witness("materials.issued", "meeting", meeting.id, {"people": len(served)})
    return Issued(tuple(served), len(records), tuple(each.person.name for each in silent))


def materials(session: Session, meeting_id: str) -> list[Record]:
    """Return the documents of a meeting, each once, in the order of its questions."""
    ids = dict.fromkeys(
        material.record_id
        for item in items_of(session, meeting_id)
        for material in materials_of(session, item.id)
    )
    return [session.get_one(Record, each) for each in ids]


def report(house: House, session: Session, meeting: ProtocolsMeeting) -> list[Handed]:
    """Return, for everybody on the list and every document, when it was handed out (R-4.8).

    The heading of a document that the reader may not see is left out.
    """
    records = materials(session, meeting.id)
    seen = visibility.seen_records(session, house.reader, [each.id for each in records])
    start = _beginning(meeting, house.deployment.settings.zone)
    handed = _handouts(session, [each.row.id for each in members_of(session, meeting.id)])
    rows = []
    for member in members_of(session, meeting.id):
        for record in records:
            found = handed.get((member.row.id, record.id))
            rows.append(
                Handed(
                    member.row.id,
                    member.person.name,
                    record.id,
                    record.number or "" if record.id in seen else "",
                    record.heading if record.id in seen else "",
                    found.issued_at if found is not None else None,
                    found.channel if found is not None else "",
                    found is not None and found.issued_at <= start,
                )
            )
    return rows


def _chosen(session: Session, meeting: ProtocolsMeeting, names: Sequence[str]) -> list[Member]:
    if names:
        return [member_called(session, meeting, each) for each in names]
    return list(members_of(session, meeting.id))


def _hand(
    work: Work, member: Member, records: Sequence[Record], channel: str, *, mails: bool
) -> bool:
    """Note what somebody gets now; say whether there was anything."""
    known = {record_id for _row, record_id in _handouts(work.session, [member.row.id])}
    fresh = [each for each in records if each.id not in known and not (mails and bool(each.mark))]
    for record in fresh:
        work.session.add(
            ProtocolsHandout(
                participant_id=member.row.id,
                record_id=record.id,
                issued_at=work.now,
                channel=channel,
                issued_by=work.actor.name,
            )
        )
    if not fresh:
        return False
    member.row.materials_at = work.now
    work.session.add(member.row)
    work.session.flush()
    if mails:
        arguments = {"participant": member.row.id, "records": [each.id for each in fresh]}
        # A subject of its own: two letters to one person are two jobs.
        jobs.enqueue(work, SEND_MATERIALS, work.new_id(), arguments)
    return True


def _handouts(
    session: Session, participants: Sequence[str]
) -> dict[tuple[str, str], ProtocolsHandout]:
    wanted = select(ProtocolsHandout).where(col(ProtocolsHandout.participant_id).in_(participants))
    return {(each.participant_id, each.record_id): each for each in session.exec(wanted)}


def _beginning(meeting: ProtocolsMeeting, zone: ZoneInfo) -> dt.datetime:
    return dt.datetime.combine(meeting.held_on, meeting.opened_at or meeting.starts_at, zone)
