"""What hangs on a standing in meetings ahead, and a removal that the organisation forestalls.

A meeting that was held stays as it was: its roster and its minutes are of its own day.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sqlmodel import Session, col, or_, select
from sqlmodel.sql.expression import SelectOfScalar

from regest.api import Consequence, House, Message, Party, StandingChange, Work, rosters
from regest.plugins.protocols.declarations.catalogue import PREPARE
from regest.plugins.protocols.meetings import PREPARING, changed, hold
from regest.plugins.protocols.preparing.preparers import give_tasks
from regest.plugins.protocols.sitting.composition import settle_roster
from regest.plugins.protocols.tables.meetings import (
    ProtocolsItem,
    ProtocolsMeeting,
    ProtocolsParticipant,
)
from regest.plugins.protocols.tables.removals import ProtocolsRemoval
from regest.plugins.protocols.words import PLUGIN, _

HOST, PREPARER, ROSTER = "host", "preparer", "roster"
REMOVED, FORESTALLED = "removal_ended", "removal_dropped"
REMOVAL = "removal"
_LEAVING = frozenset({"member", "candidate"})
_OF_PEOPLE = frozenset({"presidium_seat", "head"})


@dataclass(frozen=True, slots=True)
class _Leaving:
    """Whoever leaves: the organisation, if it is one, and its people; `left` if it leaves us."""

    organisation_id: str
    people: frozenset[str]
    left: bool


def proposed(house: House, session: Session, change: StandingChange) -> list[Consequence]:
    """Return what an end changes in meetings that are being prepared, and in a removal begun."""
    if not change.ending or not house.reader.may(PREPARE):
        return []
    who = _leaving(session, change)
    if who is None:
        return []
    found = [
        *_hosted(session, change, who),
        *_prepared(session, change, who),
        *_sat(session, change, who),
    ]
    return [*found, *_removals(session, change)] if who.left else found


def carry_out(
    house: House, work: Work, change: StandingChange, chosen: Sequence[Consequence]
) -> None:
    """Bring the chosen meetings and removals up to date; whoever was told is told by a notice.

    Raises:
        Refusal: `meeting_state`, a meeting has begun meanwhile.
    """
    for each in chosen:
        if each.code == HOST:
            meeting = hold(work, each.subject, *PREPARING)
            meeting.host_id = None
            changed(work, meeting, "meeting.host_left", party=change.party.id)
        elif each.code == PREPARER:
            _release(house, work, each.subject)
        elif each.code == ROSTER:
            meeting = hold(work, each.subject, *PREPARING)
            settle_roster(work, meeting)
            changed(work, meeting, "meeting.roster_settled")
        else:
            _close_removal(work, change, each)


def _leaving(session: Session, change: StandingChange) -> _Leaving | None:
    if change.kind in _LEAVING:
        lines = rosters.list_standings(session, organisation_id=change.party.id)
        people = {
            line.party.id
            for line in lines
            if line.party.id != change.party.id
            and (line.standing.ends_on is None or line.standing.ends_on >= change.day)
        }
        return _Leaving(change.party.id, frozenset(people), left=True)
    if change.kind in _OF_PEOPLE:
        return _Leaving("", frozenset({change.party.id}), left=False)
    return None


def _hosted(session: Session, change: StandingChange, who: _Leaving) -> Iterator[Consequence]:
    if not who.left:
        return
    wanted = _ahead(change).where(ProtocolsMeeting.host_id == who.organisation_id)
    for meeting in session.exec(wanted):
        yield Consequence(
            code=HOST,
            subject=meeting.id,
            title=_(
                "The meeting of {day} was to be received by the organisation: find another place",
                day=meeting.held_on,
            ),
            rule="S 5.2",
            clause="п. 5.2, 5.7 Положения",
        )


def _prepared(session: Session, change: StandingChange, who: _Leaving) -> Iterator[Consequence]:
    """Return the questions ahead that whoever leaves was to prepare (4.5)."""
    ids = {who.organisation_id, *who.people} - {""}
    wanted = (
        select(ProtocolsItem, ProtocolsMeeting, Party)
        .join(ProtocolsMeeting, col(ProtocolsMeeting.id) == col(ProtocolsItem.meeting_id))
        .join(Party, col(Party.id) == col(ProtocolsItem.preparer_id))
        .where(
            col(ProtocolsItem.preparer_id).in_(ids),
            col(ProtocolsMeeting.state).in_(PREPARING),
            col(ProtocolsMeeting.held_on) > change.day,
        )
        .order_by(col(ProtocolsMeeting.held_on), col(ProtocolsItem.position))
    )
    for item, meeting, preparer in session.exec(wanted):
        yield Consequence(
            code=PREPARER,
            subject=item.id,
            title=_(
                "Question {number} of the meeting of {day} is no more prepared by {name}",
                number=item.position,
                day=meeting.held_on,
                name=preparer.name,
            ),
            # Whoever gave up a seat or a post may prepare a question all the same.
            chosen=who.left,
            rule="S 4.5",
            clause="п. 4.5 Положения",
        )


def _sat(session: Session, change: StandingChange, who: _Leaving) -> Iterator[Consequence]:
    """Return the meetings ahead on whose list of voters somebody of theirs stands (QRM-1)."""
    seated = select(ProtocolsParticipant.meeting_id).where(
        ProtocolsParticipant.seat,
        or_(
            col(ProtocolsParticipant.party_id).in_(who.people),
            col(ProtocolsParticipant.organisation_id) == who.organisation_id,
        ),
    )
    wanted = _ahead(change).where(col(ProtocolsMeeting.id).in_(seated))
    for meeting in session.exec(wanted):
        yield Consequence(
            code=ROSTER,
            subject=meeting.id,
            title=_("Bring the list of voters of the meeting of {day} up to date",
                    day=meeting.held_on),
            rule="QRM-1",
            clause="п. 4.7 Положения",
        )  # fmt: skip


def _removals(session: Session, change: StandingChange) -> Iterator[Consequence]:
    if change.by == PLUGIN and change.reason == REMOVAL:
        return
    wanted = select(ProtocolsRemoval).where(
        ProtocolsRemoval.target_id == change.party.id,
        col(ProtocolsRemoval.ended_on).is_(None),
        ProtocolsRemoval.dropped_reason == "",
    )
    for row in session.exec(wanted.order_by(col(ProtocolsRemoval.id))):
        ended = change.reason == REMOVAL and row.confirmed_at is not None
        title: Message = (
            _("The removal that the Presidium adopted is carried out")
            if ended
            else _("Give up the removal that was begun: the organisation is no member any more")
        )
        yield Consequence(
            code=REMOVED if ended else FORESTALLED,
            subject=row.id,
            title=title,
            rule="R-3.14",
            clause="п. 3.14, 3.15 Положения",
        )


def _ahead(change: StandingChange) -> SelectOfScalar[ProtocolsMeeting]:
    return (
        select(ProtocolsMeeting)
        .where(
            col(ProtocolsMeeting.state).in_(PREPARING),
            col(ProtocolsMeeting.held_on) > change.day,
        )
        .order_by(col(ProtocolsMeeting.held_on), col(ProtocolsMeeting.id))
    )


def _release(house: House, work: Work, item_id: str) -> None:
    """Let nobody prepare a question; the task of whoever was to is taken off control."""
    found = work.session.get_one(ProtocolsItem, item_id)
    meeting = hold(work, found.meeting_id, *PREPARING)
    item = work.session.get_one(
        ProtocolsItem, item_id, with_for_update=True, populate_existing=True
    )
    item.preparer_id, item.prepare_by = None, None
    work.session.add(item)
    work.session.flush()
    if meeting.agenda_final_at is not None:
        give_tasks(house, work, meeting)
    work.witness("agenda.preparer", "meeting", meeting.id, {"item": item.id})


def _close_removal(work: Work, change: StandingChange, each: Consequence) -> None:
    row = work.session.get_one(
        ProtocolsRemoval, each.subject, with_for_update=True, populate_existing=True
    )
    if each.code == REMOVED:
        row.order_id, row.ended_on = change.authority_record_id, change.day
    else:
        row.dropped_reason = change.basis
    work.session.add(row)
    work.session.flush()
    work.witness(f"removal.{'ended' if each.code == REMOVED else 'dropped'}", "removal", row.id)
