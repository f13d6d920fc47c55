"""Meetings found, listed and held on to while they are changed (MTG-1)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence

from sqlalchemy import ColumnElement
from sqlmodel import Session, col, func, select
from sqlmodel.sql.expression import SelectOfScalar

from regest.api import NotFound, Record, Refusal, Titles, Work, bodies
from regest.plugins.protocols.tables.meetings import (
    MeetingState,
    ProtocolsItem,
    ProtocolsMaterial,
    ProtocolsMeeting,
)
from regest.plugins.protocols.tables.minutes import ProtocolsMinutes
from regest.plugins.protocols.words import _

# The states in which agenda and invitations are still made.
PREPARING = (MeetingState.DRAFT, MeetingState.CALLED)


def hold(work: Work, meeting_id: str, *states: MeetingState) -> ProtocolsMeeting:
    """Return a meeting locked until the commit, when it is in one of the states.

    Locks are taken in one order: the record of the minutes, the meeting, what belongs to it. A
    signature comes by the record, so an edit that held the meeting first would wait for it in vain.

    Raises:
        NotFound: there is none.
        Refusal: `meeting_state`, it is in another state.
    """
    work.session.exec(_record_of_minutes(meeting_id)).first()
    found = work.session.get(
        ProtocolsMeeting, meeting_id, with_for_update=True, populate_existing=True
    )
    if found is None:
        raise unknown(meeting_id)
    if states and found.state not in states:
        raise Refusal(
            "meeting_state",
            _("This is not possible now: {state}", state=state_title(found.state)),
            rule="MTG-1",
            remedy=_("Possible while: {states}.", states=_listed(states)),
        )
    return found


def _record_of_minutes(meeting_id: str) -> SelectOfScalar[str]:
    """Return what locks the record of a meeting's minutes, where they are drawn up."""
    kept = select(ProtocolsMinutes.record_id).where(ProtocolsMinutes.meeting_id == meeting_id)
    return select(Record.id).where(col(Record.id).in_(kept)).with_for_update()


def changed(work: Work, meeting: ProtocolsMeeting, action: str, **detail: object) -> None:
    """Write a changed meeting under its next version, with its entry in the event log."""
    meeting.version += 1
    work.session.add(meeting)
    work.session.flush()
    work.witness(action, "meeting", meeting.id, detail)


def find(session: Session, reference: str, body: str = "") -> ProtocolsMeeting:
    """Return the meeting that `reference` means: an id, its beginning, or a day (`2026-10-16`).

    Raises:
        NotFound: there is none, or several.
    """
    wanted = select(ProtocolsMeeting).where(ProtocolsMeeting.state != MeetingState.CANCELLED)
    if body:
        wanted = wanted.where(ProtocolsMeeting.body_code == body)
    day = _day(reference)
    if day is not None:
        wanted = wanted.where(ProtocolsMeeting.held_on == day)
    else:
        wanted = wanted.where(col(ProtocolsMeeting.id).startswith(reference, autoescape=True))
    found = session.exec(wanted.limit(2)).all() if reference.strip() else []
    if len(found) != 1:
        raise unknown(reference)
    return found[0]


def listing(
    session: Session,
    body: str = "",
    year: int | None = None,
    limit: int = 50,
    offset: int = 0,
    state: MeetingState | None = None,
) -> Sequence[ProtocolsMeeting]:
    """Return meetings, the latest first; of one body, year and state when these are given."""
    wanted = select(ProtocolsMeeting).where(*_within(body, year, state))
    order = (col(ProtocolsMeeting.held_on).desc(), col(ProtocolsMeeting.id).desc())
    return session.exec(wanted.order_by(*order).limit(limit).offset(offset)).all()


def count(
    session: Session, body: str = "", year: int | None = None, state: MeetingState | None = None
) -> int:
    """Return how many meetings `listing` has."""
    wanted = select(func.count(col(ProtocolsMeeting.id))).where(*_within(body, year, state))
    return session.exec(wanted).one()


def years(session: Session) -> Sequence[int]:
    """Return the years in which there are meetings, the latest first."""
    day = col(ProtocolsMeeting.held_on)
    last = session.exec(select(ProtocolsMeeting).order_by(day.desc()).limit(1)).first()
    first = session.exec(select(ProtocolsMeeting).order_by(day).limit(1)).first()
    if first is None or last is None:
        return ()
    return range(last.held_on.year, first.held_on.year - 1, -1)


def meeting_with(session: Session, meeting_id: str) -> ProtocolsMeeting:
    """Return the meeting with this id.

    Raises:
        NotFound: there is none.
    """
    found = session.get(ProtocolsMeeting, meeting_id.replace("\0", ""))
    if found is None:
        raise unknown(meeting_id)
    return found


def items_of(session: Session, meeting_id: str) -> Sequence[ProtocolsItem]:
    """Return the questions of a meeting in their order."""
    wanted = select(ProtocolsItem).where(ProtocolsItem.meeting_id == meeting_id)
    return session.exec(wanted.order_by(col(ProtocolsItem.position))).all()


def materials_of(session: Session, item_id: str) -> Sequence[ProtocolsMaterial]:
    """Return what is handed out for a question, in order."""
    wanted = select(ProtocolsMaterial).where(ProtocolsMaterial.item_id == item_id)
    return session.exec(wanted.order_by(col(ProtocolsMaterial.position))).all()


def item_at(session: Session, meeting: ProtocolsMeeting, position: int) -> ProtocolsItem:
    """Return the question with this number.

    Raises:
        NotFound: there is none.
    """
    for item in items_of(session, meeting.id):
        if item.position == position:
            return item
    raise NotFound(
        "item_unknown",
        _("There is no question {number} on the agenda", number=position),
        remedy=_("The agenda shows their numbers."),
    )


def state_title(state: MeetingState) -> str:
    """Return the state of a meeting in words, in the language of the reader."""
    return str(
        {
            MeetingState.DRAFT: _.p("meeting", "Being prepared"),
            MeetingState.CALLED: _.p("meeting", "Called"),
            MeetingState.OPEN: _.p("meeting", "Going on"),
            MeetingState.CLOSED: _.p("meeting", "Closed"),
            MeetingState.SIGNED: _.p("meeting", "Minutes signed"),
            MeetingState.DELIVERED: _.p("meeting", "Decisions delivered"),
            MeetingState.FAILED: _.p("meeting", "Did not take place (no quorum)"),
            MeetingState.CANCELLED: _.p("meeting", "Cancelled"),
        }[state]
    )


def unknown(reference: str) -> NotFound:
    """Return the refusal of a meeting that is not there, or not for this reader."""
    return NotFound(
        "meeting_unknown",
        _("There is no meeting {name}", name=reference),
        remedy=_("`regest meeting list` shows them with their days."),
    )


def _within(
    body: str, year: int | None, state: MeetingState | None
) -> Iterator[ColumnElement[bool]]:
    if body:
        yield col(ProtocolsMeeting.body_code) == body
    if year is not None:
        yield col(ProtocolsMeeting.held_on).between(dt.date(year, 1, 1), dt.date(year, 12, 31))
    if state is not None:
        yield col(ProtocolsMeeting.state) == state


def _listed(states: Sequence[MeetingState]) -> str:
    return ", ".join(state_title(state) for state in states)


def _day(text: str) -> dt.date | None:
    try:
        return dt.date.fromisoformat(text.strip())
    except ValueError:
        return None


def body_titles(session: Session) -> dict[str, Titles]:
    """Return what each body is called, by its code."""
    return {
        each.code: Titles(ru=each.title_ru, en=each.title_en)
        for each in bodies.list_bodies(session)
    }
