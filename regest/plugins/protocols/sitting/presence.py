"""Who is in the room and when: arrivals, departures, the voters present at a moment (QRM-2)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from sqlmodel import Session, col, select

from regest.api import House, Refusal, UsageFault, Work
from regest.plugins.protocols.declarations.catalogue import CONDUCT
from regest.plugins.protocols.meetings import PREPARING, hold
from regest.plugins.protocols.sitting.composition import member_called, rows_of, settle_roster
from regest.plugins.protocols.sitting.remote import require_allowed
from regest.plugins.protocols.tables.meetings import (
    Capacity,
    MeetingState,
    ProtocolsItem,
    ProtocolsMeeting,
    ProtocolsParticipant,
    ProtocolsPresence,
)
from regest.plugins.protocols.tables.votes import ProtocolsMotion
from regest.plugins.protocols.words import _

# People arrive before the opening too.
GATHERING = (*PREPARING, MeetingState.OPEN)


def arrive(
    house: House,
    meeting_id: str,
    names: Sequence[str],
    at: dt.time | None = None,
    *,
    afar: bool = False,
) -> list[ProtocolsPresence]:
    """Mark that people came; without a time now, or the hour of the beginning.

    Whoever takes part from `afar` is counted like others, where that is allowed (MTG-6).

    Raises:
        NotFound: one of them is not on the list.
        Refusal: `present_already`; `attendance_frozen`, a vote was taken after that time;
            `remote_not_allowed`.
    """
    house.reader.require(CONDUCT)
    with house.work() as work:
        meeting = hold(work, meeting_id, *GATHERING)
        if meeting.state is not MeetingState.OPEN:
            settle_roster(work, meeting)
        if afar:
            require_allowed(meeting)
        moment = moment_of(work, meeting, at)
        marks = [_arrived(work, meeting, name, moment, afar=afar) for name in names]
        work.session.flush()
        work.witness("meeting.arrived", "meeting", meeting.id, {"count": len(marks)})
    return marks


def leave(
    house: House, meeting_id: str, names: Sequence[str], at: dt.time | None = None
) -> list[ProtocolsPresence]:
    """Mark that people left; votes taken before stay as they were (QRM-2).

    Raises:
        NotFound: one of them is not on the list.
        Refusal: `not_present`; `attendance_frozen`, a vote was taken after that time.
    """
    house.reader.require(CONDUCT)
    with house.work() as work:
        meeting = hold(work, meeting_id, *GATHERING)
        moment = moment_of(work, meeting, at)
        marks = [_left(work, meeting, name, moment) for name in names]
        work.session.flush()
        work.witness("meeting.left", "meeting", meeting.id, {"count": len(marks)})
    return marks


def present_at(
    session: Session, meeting_id: str, at: dt.time | None = None
) -> Sequence[ProtocolsParticipant]:
    """Return who is in the room at a time of the meeting, or at the last one known."""
    wanted = (
        select(ProtocolsParticipant)
        .join(
            ProtocolsPresence,
            col(ProtocolsPresence.participant_id) == col(ProtocolsParticipant.id),
        )
        .where(ProtocolsParticipant.meeting_id == meeting_id)
    )
    left = col(ProtocolsPresence.left_at)
    if at is None:
        wanted = wanted.where(left.is_(None))
    else:
        wanted = wanted.where(ProtocolsPresence.arrived_at <= at, left.is_(None) | (left > at))
    return session.exec(wanted.order_by(col(ProtocolsParticipant.id)).distinct()).all()


def voters_at(
    session: Session, meeting_id: str, at: dt.time | None = None
) -> Sequence[ProtocolsParticipant]:
    """Return the voters in the room: P is their number."""
    return [row for row in present_at(session, meeting_id, at) if row.capacity is Capacity.VOTING]


def voters_to_the_end(
    session: Session, meeting_id: str, closed_at: dt.time
) -> Sequence[ProtocolsParticipant]:
    """Return the voters who stayed until a meeting was closed."""
    stays = stays_of(session, meeting_id)
    return [
        row
        for row in rows_of(session, meeting_id)
        if row.capacity is Capacity.VOTING
        and stays[row.id]
        and stays[row.id][-1].left_at in {None, closed_at}
    ]


def stays_of(session: Session, meeting_id: str) -> dict[str, list[ProtocolsPresence]]:
    """Return for each participant when they came and went, in order."""
    people = [row.id for row in rows_of(session, meeting_id)]
    wanted = select(ProtocolsPresence).where(col(ProtocolsPresence.participant_id).in_(people))
    stays: dict[str, list[ProtocolsPresence]] = {each: [] for each in people}
    for mark in session.exec(wanted.order_by(col(ProtocolsPresence.arrived_at))):
        stays[mark.participant_id].append(mark)
    return stays


def moment_of(work: Work, meeting: ProtocolsMeeting, at: dt.time | None) -> dt.time:
    """Return the time of an event: as given, now on the day itself, else the last known one."""
    if at is not None:
        return at.replace(second=0, microsecond=0)
    if meeting.held_on == work.today:
        return work.now.astimezone(work.zone).time().replace(second=0, microsecond=0)
    return last_event(work.session, meeting)


def last_event(session: Session, meeting: ProtocolsMeeting) -> dt.time:
    """Return the latest time known of a meeting: a vote, a coming or going, or its hour."""
    known = [meeting.opened_at or meeting.starts_at]
    for marks in stays_of(session, meeting.id).values():
        known += [mark.left_at or mark.arrived_at for mark in marks]
    vote = last_vote(session, meeting.id)
    return max([*known, vote] if vote is not None else known)


def last_vote(session: Session, meeting_id: str) -> dt.time | None:
    """Return when the last vote was taken."""
    wanted = (
        select(ProtocolsMotion)
        .join(ProtocolsItem, col(ProtocolsItem.id) == col(ProtocolsMotion.item_id))
        .where(ProtocolsItem.meeting_id == meeting_id, ProtocolsMotion.cancelled_reason == "")
        .order_by(col(ProtocolsMotion.at).desc())
    )
    last = session.exec(wanted.limit(1)).first()
    return last.at if last is not None else None


def _arrived(
    work: Work, meeting: ProtocolsMeeting, name: str, at: dt.time, *, afar: bool
) -> ProtocolsPresence:
    member = member_called(work.session, meeting, name)
    _refuse_frozen(work.session, meeting, at)
    stays = stays_of(work.session, meeting.id)[member.row.id]
    if stays and (stays[-1].left_at is None or stays[-1].left_at > at):
        raise Refusal(
            "present_already",
            _("{name} is marked as present since {time}", name=member.person.name,
              time=f"{stays[-1].arrived_at:%H:%M}"),
            rule="QRM-2",
            remedy=_("Mark the departure first, or another time."),
        )  # fmt: skip
    mark = ProtocolsPresence(
        id=work.new_id(), participant_id=member.row.id, arrived_at=at, afar=afar
    )
    work.session.add(mark)
    work.session.flush()
    return mark


def _left(work: Work, meeting: ProtocolsMeeting, name: str, at: dt.time) -> ProtocolsPresence:
    member = member_called(work.session, meeting, name)
    _refuse_frozen(work.session, meeting, at)
    stays = stays_of(work.session, meeting.id)[member.row.id]
    if not stays or stays[-1].left_at is not None:
        raise Refusal(
            "not_present",
            _("{name} is not marked as present", name=member.person.name),
            rule="QRM-2",
            remedy=_("Mark the arrival first."),
        )
    if at < stays[-1].arrived_at:
        raise UsageFault(
            "left_before_arrival",
            _("{name} cannot leave before arriving at {time}", name=member.person.name,
              time=f"{stays[-1].arrived_at:%H:%M}"),
            rule="QRM-2",
            remedy=_("Name a later time."),
        )  # fmt: skip
    stays[-1].left_at = at
    work.session.add(stays[-1])
    return stays[-1]


def _refuse_frozen(session: Session, meeting: ProtocolsMeeting, at: dt.time) -> None:
    """A vote stands on who was in the room: nothing is changed at a time before one."""
    vote = last_vote(session, meeting.id)
    if vote is not None and at < vote:
        raise Refusal(
            "attendance_frozen",
            _(
                "A vote was taken at {time}: who was present before stays as it is",
                time=f"{vote:%H:%M}",
            ),
            rule="QRM-2",
            remedy=_("Name a time from {time} on.", time=f"{vote:%H:%M}"),
        )
