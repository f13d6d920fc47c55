"""What waits of minutes for whoever opens the start page: to be drawn up, and to be signed."""

from __future__ import annotations

from collections.abc import Sequence

from sqlmodel import Session, col, or_, select

from regest.api import LedgerNumber, demands
from regest.api.pages import StartLine, Visit
from regest.plugins.protocols.minutes import term
from regest.plugins.protocols.minutes.listing import UNSIGNED
from regest.plugins.protocols.tables.meetings import MeetingState, ProtocolsMeeting
from regest.plugins.protocols.tables.minutes import ProtocolsMinutes
from regest.plugins.protocols.words import _

_AT_ONCE = 10
_PAGE = "/protocols/minutes"


def minutes_due(visit: Visit) -> Sequence[StartLine]:
    """Return the meetings whose minutes lack a signature, those due first (4.10).

    Those that wait for the visitor's own signature are not among them: see `to_sign`.
    """
    house = visit.house
    wanted = (
        select(ProtocolsMeeting, ProtocolsMinutes)
        .join(
            ProtocolsMinutes,
            col(ProtocolsMinutes.meeting_id) == col(ProtocolsMeeting.id),
            isouter=True,
        )
        .where(
            ProtocolsMeeting.state == MeetingState.CLOSED,
            or_(
                col(ProtocolsMinutes.meeting_id).is_(None),
                col(ProtocolsMinutes.state).in_(UNSIGNED),
            ),
        )
        .order_by(col(ProtocolsMeeting.held_on))
    )
    with house.read() as session:
        own = {row.record_id for row, _meeting in _own(visit, session)}
        rows: list[tuple[ProtocolsMeeting, ProtocolsMinutes | None]]
        rows = [(meeting, row) for meeting, row in session.exec(wanted.limit(_AT_ONCE))]
        return [
            _due(visit, session, meeting, row)
            for meeting, row in rows
            if row is None or row.record_id not in own
        ]


def to_sign(visit: Visit) -> Sequence[StartLine]:
    """Return the minutes that wait for the visitor's own signature now."""
    with visit.house.read() as session:
        found = _own(visit, session)
        numbers = {meeting.id: _number(session, meeting) for _row, meeting in found}
    return [
        StartLine(
            title=_("Sign minutes No. {number} of {day}", number=numbers[meeting.id],
                    day=f"{meeting.held_on:%d.%m.%Y}"),
            path=f"/records/{row.record_id}/sign",
            due_on=row.due_on,
        )
        for row, meeting in found
    ]  # fmt: skip


def _own(visit: Visit, session: Session) -> Sequence[tuple[ProtocolsMinutes, ProtocolsMeeting]]:
    """Return the minutes whose PDF stands for the visitor's signature, those due first."""
    turns = demands.waiting_for(session, sorted(visit.reader.party_ids))
    if not turns:
        return ()
    wanted = (
        select(ProtocolsMinutes, ProtocolsMeeting)
        .join(ProtocolsMeeting, col(ProtocolsMeeting.id) == col(ProtocolsMinutes.meeting_id))
        .where(
            col(ProtocolsMinutes.record_id).in_([each.record_id for each in turns]),
            ProtocolsMinutes.digest != "",
            col(ProtocolsMinutes.state).in_(UNSIGNED),
        )
        .order_by(col(ProtocolsMinutes.due_on))
    )
    return session.exec(wanted.limit(_AT_ONCE)).all()


def _due(
    visit: Visit, session: Session, meeting: ProtocolsMeeting, row: ProtocolsMinutes | None
) -> StartLine:
    facts = {"number": _number(session, meeting), "day": f"{meeting.held_on:%d.%m.%Y}"}
    if row is None:
        due_on = term.term_of(visit.house, meeting.held_on).due.due
        title = _("Draw up minutes No. {number} of {day}", **facts)
    else:
        due_on = row.due_on
        title = _("Minutes No. {number} of {day}: get them signed", **facts)
    return StartLine(title=title, path=f"{_PAGE}/{meeting.id}", due_on=due_on)


def _number(session: Session, meeting: ProtocolsMeeting) -> str:
    kept = session.get(LedgerNumber, meeting.number_id) if meeting.number_id else None
    return kept.printed if kept is not None else "–"
