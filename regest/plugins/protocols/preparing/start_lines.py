"""What waits of meetings for whoever opens the start page; a statement or two each."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from sqlmodel import col, select

from regest.api.pages import StartLine, Visit
from regest.plugins.protocols.meetings import PREPARING, body_titles
from regest.plugins.protocols.tables.meetings import (
    ItemState,
    MeetingState,
    ProtocolsItem,
    ProtocolsMeeting,
    ProtocolsParticipant,
    Reply,
)
from regest.plugins.protocols.words import _

_AT_ONCE = 10
# An agenda is finalised in time for the notice, not half a year ahead.
_AHEAD = dt.timedelta(days=30)


def meetings_today(visit: Visit) -> Sequence[StartLine]:
    """Return the meetings of today that are still to be held, or go on."""
    today = visit.house.deployment.database.today()
    wanted = select(ProtocolsMeeting).where(
        ProtocolsMeeting.held_on == today,
        col(ProtocolsMeeting.state).in_((*PREPARING, MeetingState.OPEN)),
    )
    with visit.house.read() as session:
        found = session.exec(wanted.order_by(col(ProtocolsMeeting.starts_at)).limit(_AT_ONCE)).all()
        titles = body_titles(session) if found else {}
    return [
        StartLine(
            title=_("Meeting today at {time}", time=f"{each.starts_at:%H:%M}"),
            path=f"/protocols/meetings/{each.id}",
            due_on=today,
            facts=" · ".join(filter(None, (str(titles[each.body_code]), each.place))),
        )
        for each in found
    ]


def to_finalise(visit: Visit) -> Sequence[StartLine]:
    """Return the meetings of the coming month whose agenda the chair has not finalised."""
    today = visit.house.deployment.database.today()
    wanted = select(ProtocolsMeeting).where(
        col(ProtocolsMeeting.state).in_(PREPARING),
        col(ProtocolsMeeting.agenda_final_at).is_(None),
        col(ProtocolsMeeting.held_on).between(today, today + _AHEAD),
        col(ProtocolsMeeting.id).in_(select(ProtocolsItem.meeting_id)),
    )
    with visit.house.read() as session:
        found = session.exec(wanted.order_by(col(ProtocolsMeeting.held_on)).limit(_AT_ONCE)).all()
    return [
        StartLine(
            title=_("Finalise the agenda of the meeting of {day}", day=each.held_on),
            path=f"/protocols/meetings/{each.id}/agenda",
            due_on=each.held_on,
        )
        for each in found
    ]


def to_answer(visit: Visit) -> Sequence[StartLine]:
    """Return the invitations that the visitor has not answered."""
    own = visit.reader.party_ids
    if not own:
        return ()
    wanted = (
        select(ProtocolsMeeting)
        .join(
            ProtocolsParticipant,
            col(ProtocolsParticipant.meeting_id) == col(ProtocolsMeeting.id),
        )
        .where(
            ProtocolsMeeting.state == MeetingState.CALLED,
            ProtocolsMeeting.held_on >= visit.house.deployment.database.today(),
            ProtocolsParticipant.reply == Reply.NONE,
            col(ProtocolsParticipant.party_id).in_(own)
            | col(ProtocolsParticipant.organisation_id).in_(own),
        )
        .distinct()
    )
    with visit.house.read() as session:
        found = session.exec(wanted.order_by(col(ProtocolsMeeting.held_on)).limit(_AT_ONCE)).all()
    return [
        StartLine(
            title=_("Say whether you come to the meeting of {day}", day=each.held_on),
            path=f"/protocols/meetings/{each.id}",
            due_on=each.held_on,
            facts=each.place,
        )
        for each in found
    ]


def to_prepare(visit: Visit) -> Sequence[StartLine]:
    """Return the questions that the visitor prepares, by the day they are to be ready (4.5)."""
    own = visit.reader.party_ids
    if not own:
        return ()
    wanted = (
        select(ProtocolsItem, ProtocolsMeeting)
        .join(ProtocolsMeeting, col(ProtocolsMeeting.id) == col(ProtocolsItem.meeting_id))
        .where(
            col(ProtocolsItem.preparer_id).in_(own),
            ProtocolsItem.state == ItemState.PLANNED,
            col(ProtocolsMeeting.state).in_(PREPARING),
        )
        .order_by(col(ProtocolsMeeting.held_on), col(ProtocolsItem.position))
    )
    with visit.house.read() as session:
        found = session.exec(wanted.limit(_AT_ONCE)).all()
    return [
        StartLine(
            title=_("Prepare the question “{title}”", title=item.title),
            path=f"/protocols/meetings/{meeting.id}/agenda",
            due_on=item.prepare_by or meeting.held_on,
            facts=_("for the meeting of {day}", day=meeting.held_on),
        )
        for item, meeting in found
    ]
