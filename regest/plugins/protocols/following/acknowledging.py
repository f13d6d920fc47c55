"""«Ознакомлен(а)»: executors and member organisations note that they know a decision (R-4.4)."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from sqlmodel import Session, col, select

from regest.api import House, Party, Reader, Refusal, Work, visibility
from regest.plugins.protocols.declarations.catalogue import DELIVER
from regest.plugins.protocols.following.delivery import NOTED, PAPER, SIGNED, settle_after
from regest.plugins.protocols.meetings import hold, unknown
from regest.plugins.protocols.minutes.after_signing import adopted_points, point_number
from regest.plugins.protocols.sitting.composition import party_meant
from regest.plugins.protocols.tables.meetings import ProtocolsMeeting
from regest.plugins.protocols.tables.minutes import ProtocolsDelivery
from regest.plugins.protocols.tables.votes import ProtocolsPoint
from regest.plugins.protocols.words import _


@dataclass(frozen=True, slots=True)
class Noted:
    """A point that somebody took note of, with the row that says so."""

    number: str
    row: ProtocolsDelivery


def acknowledge(house: House, meeting_id: str, points: Collection[str] = ()) -> list[Noted]:
    """Note that the actor knows the decisions: those brought to them, or the `points` named.

    Whoever speaks for an organisation may take note of any decision they see, in its name.

    Raises:
        NotFound: no such meeting, or nothing of it is for this reader.
        Refusal: `nothing_to_acknowledge`; a point was acknowledged before.
    """
    reader = house.reader
    with house.work() as work:
        meeting = hold(work, meeting_id)
        seen = seen_points(work.session, reader, meeting)
        if not seen:
            raise unknown(meeting_id)
        own = _own_rows(work.session, reader, seen.values())
        chosen = {
            number: point
            for number, point in seen.items()
            if (number in points if points else point.id in own)
        }
        noted = [
            Noted(number, row)
            for number, point in chosen.items()
            for row in _rows(work, reader, point, own)
        ]
        _write(work, meeting, noted, work.actor.name)
    return noted


def acknowledge_for(
    house: House, meeting_id: str, name: str, points: Collection[str] = ()
) -> list[Noted]:
    """Enter what an executor signed on paper; the decision has reached them by that.

    Raises:
        NotFound: no such name.
        Refusal: `nothing_to_acknowledge`; the right is missing.
    """
    house.reader.require(DELIVER)
    with house.work() as work:
        meeting = hold(work, meeting_id, *SIGNED)
        party_id = party_meant(work.session, name, meeting)
        wanted = select(ProtocolsDelivery).where(
            ProtocolsDelivery.party_id == party_id, col(ProtocolsDelivery.acknowledged_at).is_(None)
        )
        rows = {row.point_id: row for row in work.session.exec(wanted)}
        numbers = {point.id: point_number(i, point) for i, point in
                   adopted_points(work.session, meeting)}  # fmt: skip
        noted = [
            Noted(number, rows[point_id])
            for point_id, number in numbers.items()
            if point_id in rows and (not points or number in points)
        ]
        for each in noted:
            if each.row.delivered_at is None:
                each.row.method, each.row.delivered_at = PAPER, work.now
        person = work.session.get(Party, party_id)
        _write(work, meeting, noted, person.name if person is not None else name)
    return noted


def seen_points(
    session: Session, reader: Reader, meeting: ProtocolsMeeting
) -> dict[str, ProtocolsPoint]:
    """Return the decisions of a meeting that the reader sees, by their numbers."""
    points = {point_number(i, p): p for i, p in adopted_points(session, meeting)}
    records = [point.record_id for point in points.values() if point.record_id]
    seen = visibility.seen_records(session, reader, records)
    return {number: point for number, point in points.items() if point.record_id in seen}


def _own_rows(
    session: Session, reader: Reader, points: Collection[ProtocolsPoint]
) -> dict[str, list[ProtocolsDelivery]]:
    wanted = select(ProtocolsDelivery).where(
        col(ProtocolsDelivery.point_id).in_([point.id for point in points]),
        col(ProtocolsDelivery.party_id).in_(reader.party_ids),
    )
    found: dict[str, list[ProtocolsDelivery]] = {}
    for row in session.exec(wanted):
        found.setdefault(row.point_id, []).append(row)
    return found


def _rows(
    work: Work,
    reader: Reader,
    point: ProtocolsPoint,
    own: dict[str, list[ProtocolsDelivery]],
) -> list[ProtocolsDelivery]:
    """Return the rows to be noted: the reader's own, or one of the reader's organisations."""
    if point.id in own:
        return [row for row in own[point.id] if row.acknowledged_at is None]
    return [
        ProtocolsDelivery(
            id=work.new_id(),
            point_id=point.id,
            party_id=organisation,
            method=NOTED,
            delivered_at=work.now,
        )
        for organisation in sorted(reader.organisation_ids)
    ]


def _write(work: Work, meeting: ProtocolsMeeting, noted: list[Noted], name: str) -> None:
    if not noted:
        raise Refusal(
            "nothing_to_acknowledge",
            _("There is no decision of this meeting left to take note of"),
            rule="EXE-1",
            clause="п. 4.4 Положения",
            remedy=_("`regest decision list` shows what was decided."),
        )
    for each in noted:
        each.row.acknowledged_at, each.row.acknowledged_by = work.now, name
        each.row.delivered_at = each.row.delivered_at or work.now
        work.session.add(each.row)
    work.session.flush()
    work.witness("decisions.acknowledged", "meeting", meeting.id, {"count": len(noted)})
    settle_after(work, meeting)
