"""What follows a meeting on the start page: deliveries, notes to take, a quarter running short."""

from __future__ import annotations

from collections.abc import Sequence

from sqlmodel import col, select

from regest.api import Record, visibility
from regest.api.pages import StartLine, Visit
from regest.plugins.protocols.following import delivery, quarters
from regest.plugins.protocols.tables.meetings import MeetingState, ProtocolsMeeting
from regest.plugins.protocols.tables.minutes import ProtocolsDelivery
from regest.plugins.protocols.tables.votes import ProtocolsPoint
from regest.plugins.protocols.words import _

_AT_ONCE = 10


def to_deliver(visit: Visit) -> Sequence[StartLine]:
    """Return the meetings whose decisions have not reached all executors, by the term (4.4)."""
    wanted = select(ProtocolsMeeting).where(ProtocolsMeeting.state == MeetingState.SIGNED)
    with visit.house.read() as session:
        found = session.exec(wanted.order_by(col(ProtocolsMeeting.held_on)).limit(_AT_ONCE)).all()
    return [
        StartLine(
            title=_("Deliver the decisions of {day}", day=f"{each.held_on:%d.%m.%Y}"),
            path=f"/protocols/minutes/{each.id}/delivery",
            due_on=delivery.due_of(visit.house, each.id),
        )
        for each in found
    ]


def to_acknowledge(visit: Visit) -> Sequence[StartLine]:
    """Return the decisions brought to the visitor of which no note was taken yet."""
    if not visit.reader.party_ids:
        return ()
    wanted = (
        select(Record)
        .join(ProtocolsPoint, col(ProtocolsPoint.record_id) == col(Record.id))
        .join(ProtocolsDelivery, col(ProtocolsDelivery.point_id) == col(ProtocolsPoint.id))
        .where(
            col(ProtocolsDelivery.party_id).in_(visit.reader.party_ids),
            col(ProtocolsDelivery.acknowledged_at).is_(None),
            visibility.visible_among(visit.reader),
        )
        .order_by(col(Record.document_date), col(Record.number))
        .limit(_AT_ONCE)
    )
    with visit.house.read() as session:
        found = session.exec(wanted).unique().all()
    return [
        StartLine(
            title=_("Take note of the decision {number}", number=each.number),
            path=f"/records/{each.id}",
            facts=each.heading,
            news=True,
        )
        for each in found
    ]


def quarter_without_meeting(visit: Visit) -> Sequence[StartLine]:
    """Return a line when the running quarter ends soon without a regular meeting (QTR-1)."""
    short = quarters.running_short(visit.house)
    if short is None:
        return ()
    title = _("No regular meeting is planned for quarter {number}", number=short.number)
    return (StartLine(title=title, path="/protocols/meetings", due_on=short.last),)
