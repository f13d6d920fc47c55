"""Decisions offered to other modules, which let something rest on them."""

from __future__ import annotations

from sqlmodel import Session, col, or_, select

from regest.api import (
    DecisionView,
    DecisionWanted,
    House,
    Record,
    RecordField,
    VoteView,
    visibility,
    wording,
)
from regest.plugins.protocols.tables.meetings import ProtocolsItem, ProtocolsMeeting
from regest.plugins.protocols.tables.minutes import MinutesState, ProtocolsMinutes
from regest.plugins.protocols.tables.votes import ProtocolsMotion, ProtocolsPoint

_SIGNED = (MinutesState.SIGNED, MinutesState.DELIVERED)


def offered(house: House, session: Session, wanted: DecisionWanted) -> tuple[DecisionView, ...]:
    """Return decisions of signed minutes that the reader may see, the latest meeting first.

    Minutes taken back for new signatures offer nothing until they are signed again.
    """
    chosen = (
        select(Record, ProtocolsPoint, ProtocolsMeeting, ProtocolsMinutes)
        .join(ProtocolsPoint, col(ProtocolsPoint.record_id) == col(Record.id))
        .join(ProtocolsItem, col(ProtocolsItem.id) == col(ProtocolsPoint.item_id))
        .join(ProtocolsMeeting, col(ProtocolsMeeting.id) == col(ProtocolsItem.meeting_id))
        .join(ProtocolsMinutes, col(ProtocolsMinutes.meeting_id) == col(ProtocolsMeeting.id))
        .where(col(ProtocolsMinutes.state).in_(_SIGNED), visibility.visible_among(house.reader))
    )
    if wanted.body:
        chosen = chosen.where(ProtocolsMeeting.body_code == wanted.body)
    if wanted.record_id:
        chosen = chosen.where(Record.id == wanted.record_id)
    if wanted.not_after is not None:
        chosen = chosen.where(ProtocolsMeeting.held_on <= wanted.not_after)
    if wanted.text.strip():
        text = wanted.text.strip()
        in_card = select(RecordField.record_id).where(
            RecordField.name == "text", wording.holds_words(col(RecordField.value), text)
        )
        chosen = chosen.where(
            or_(
                col(Record.number) == text,
                wording.holds_words(col(Record.heading), text),
                col(Record.id).in_(in_card),
            )
        )
    latest = (
        col(ProtocolsMeeting.held_on).desc(),
        col(Record.number_order),
        col(Record.id),
    )
    found = session.exec(chosen.order_by(*latest).limit(wanted.limit)).all()
    return tuple(
        DecisionView(
            record_id=record.id,
            number=record.number,
            body=meeting.body_code,
            held_on=meeting.held_on,
            minutes_number=session.get_one(Record, minutes.record_id).number,
            text=point.text,
            vote=_vote(session.get_one(ProtocolsMotion, point.motion_id)),
        )
        for record, point, meeting, minutes in found
    )


def _vote(motion: ProtocolsMotion) -> VoteView:
    return VoteView(
        question=motion.question,
        votes_for=motion.votes_for,
        base=motion.base,
        needed=motion.needed,
        present=motion.present,
    )
