"""What the page of a decision, of minutes or of an extract says of its procedure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlmodel import Session, col, select

from regest.api import Party, Reader, Record
from regest.api.pages import Page, Visit
from regest.plugins.protocols.declarations.catalogue import DELIVER, READ
from regest.plugins.protocols.minutes.after_signing import minutes_number, point_number
from regest.plugins.protocols.pages.delivery_page import METHODS
from regest.plugins.protocols.tables.meetings import ProtocolsItem, ProtocolsMeeting
from regest.plugins.protocols.tables.minutes import ProtocolsDelivery, ProtocolsMinutes
from regest.plugins.protocols.tables.votes import ProtocolsPoint
from regest.plugins.protocols.words import DECISION, MINUTES_CLASSES


@dataclass(frozen=True, slots=True)
class Reached:
    """A decision brought to somebody; `own` is the reader's, or of the reader's organisation."""

    row: ProtocolsDelivery
    name: str
    own: bool


def show(visit: Visit, record: Record) -> Page | None:
    """Show the panel; nothing of records of other kinds."""
    if record.class_name in MINUTES_CLASSES:
        return _of_minutes(visit, record)
    if record.class_name == DECISION:
        return _of_decision(visit, record)
    return None


def _of_minutes(visit: Visit, record: Record) -> Page | None:
    wanted = select(ProtocolsMinutes).where(ProtocolsMinutes.record_id == record.id)
    with visit.house.read() as session:
        row = session.exec(wanted).first()
    if row is None or not visit.reader.may(READ):
        return None
    return Page("protocols/minutes_panel.html", {"row": row})


def _of_decision(visit: Visit, record: Record) -> Page | None:
    reader = visit.reader
    with visit.house.read() as session:
        found = _point_of(session, record)
        if found is None:
            return None
        point, item, meeting = found
        reached = _reached(session, reader, point)
        number = minutes_number(session, meeting)
    own = [each for each in reached if each.own]
    shown = reached if reader.may(READ) or reader.may(DELIVER) else own
    values = {
        "meeting": meeting,
        "minutes": number,
        "item": item,
        "number": point_number(item, point),
        "record": record,
        "reached": shown,
        "methods": METHODS,
        "unread": any(each.row.acknowledged_at is None for each in own),
        "offers": not own and bool(reader.organisation_ids),
    }
    return Page("protocols/decision_panel.html", values)


def _point_of(
    session: Session, record: Record
) -> tuple[ProtocolsPoint, ProtocolsItem, ProtocolsMeeting] | None:
    wanted = select(ProtocolsPoint).where(ProtocolsPoint.record_id == record.id)
    point = session.exec(wanted).first()
    if point is None:
        return None
    item = session.get_one(ProtocolsItem, point.item_id)
    return point, item, session.get_one(ProtocolsMeeting, item.meeting_id)


def _reached(session: Session, reader: Reader, point: ProtocolsPoint) -> Sequence[Reached]:
    wanted = (
        select(ProtocolsDelivery, Party.name)
        .join(Party, col(Party.id) == col(ProtocolsDelivery.party_id))
        .where(ProtocolsDelivery.point_id == point.id)
        .order_by(col(Party.name))
    )
    return [
        Reached(row, name, row.party_id in reader.party_ids) for row, name in session.exec(wanted)
    ]
