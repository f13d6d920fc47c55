"""From an adopted vote of signed minutes to the office: given by election, ended early (3.6–3.8).

The vote says who and by which decision; core says from when to when, and that no two hold one
office on a day. Both are written once: whoever comes second finds it done.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from sqlmodel import Session, col, func, select

from regest.api import (
    House,
    Message,
    Party,
    Problem,
    Refusal,
    Work,
    dismissals,
    elections,
    offices,
)
from regest.plugins.protocols.declarations.catalogue import READ
from regest.plugins.protocols.measures import CHAIR_ELECTION, DISMISSAL
from regest.plugins.protocols.meetings import hold, item_at
from regest.plugins.protocols.tables.meetings import MeetingState, ProtocolsItem, ProtocolsMeeting
from regest.plugins.protocols.tables.minutes import ProtocolsMinutes
from regest.plugins.protocols.tables.votes import Outcome, ProtocolsMotion, ProtocolsPoint
from regest.plugins.protocols.voting.office_rules import ELECTED, clause_of, office_ended
from regest.plugins.protocols.voting.turn import motions_of
from regest.plugins.protocols.words import _

EDIT = "office.edit"
SIGNED = (MeetingState.SIGNED, MeetingState.DELIVERED)
_HELD = (MeetingState.CLOSED, *SIGNED)
# Whatever is older was entered long ago, or belongs to minutes taken over from elsewhere.
_RECENT = dt.timedelta(days=365)


@dataclass(frozen=True, slots=True)
class Settled:
    """An office as a vote left it, first and last day included; `before`: it was entered before."""

    office: str
    name: str
    starts_on: dt.date
    ends_on: dt.date | None
    before: bool
    warnings: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class Pending:
    """An adopted vote of signed minutes whose office is not entered yet."""

    meeting: ProtocolsMeeting
    item: ProtocolsItem
    motion: ProtocolsMotion
    office: str
    person: Party


def elect(
    house: House, meeting_id: str, position: int, powers_from: dt.date | None = None
) -> Settled:
    """Give the office to whom a question of signed minutes elected; once.

    Raises:
        NotFound: no such meeting or question.
        Refusal: `minutes_unsigned`, `nobody_elected`; as `elections.elect` of core; or the right
            is missing.
    """
    house.reader.require(READ)
    house.reader.require(EDIT)
    with house.work() as work:
        meeting = _signed(work, meeting_id)
        item = item_at(work.session, meeting, position)
        motion = _adopted(house, work.session, meeting, item, tuple(ELECTED))
        office, person_id = ELECTED[motion.question], motion.candidate_id or ""
        name = work.session.get_one(Party, person_id).name
        day = meeting.held_on
        done = elections.elected_on(work.session, office, person_id, day)
        if done is not None:
            return Settled(office, name, done.starts_on, done.ends_on, before=True)
        election = elections.Election(
            office=office,
            person_id=person_id,
            elected_on=day,
            powers_from=powers_from,
            authority_record_id=_decision(work.session, meeting, motion),
            proposed_by=motion.mover_id if office == offices.DEPUTY else None,
            first_meeting=_first_meeting(work.session, meeting)
            if office == offices.DEPUTY
            else None,
        )
        deployment = house.deployment
        made = elections.elect(work, deployment.calls, deployment.rules, election)
        work.witness("meeting.elected", "meeting", meeting.id, {"standing": made.standing.id})
        starts_on, ends_on = made.standing.starts_on, made.standing.ends_on
        return Settled(office, name, starts_on, ends_on, before=False, warnings=made.warnings)


def dismiss(
    house: House, meeting_id: str, position: int, ground: str, last_day: dt.date | None = None
) -> Settled:
    """End the powers that a question of signed minutes ended early, on one of the grounds; once.

    Raises:
        NotFound: no such meeting or question.
        UsageFault: `dismissal_ground`, none of the three (3.7).
        Refusal: `minutes_unsigned`, `not_dismissed`; as `dismissals.dismiss` of core; or the right
            is missing.
    """
    house.reader.require(READ)
    house.reader.require(EDIT)
    with house.work() as work:
        meeting = _signed(work, meeting_id)
        item = item_at(work.session, meeting, position)
        motion = _adopted(house, work.session, meeting, item, (DISMISSAL,))
        office, person = office_ended(house, work.session, meeting, item.target_id)
        name = person.name
        done = dismissals.dismissed_on(work.session, office, person.id, meeting.held_on)
        if done is not None:
            return Settled(office, name, done.starts_on, done.ends_on, before=True)
        wanted = dismissals.Dismissal(
            office=office,
            ground=ground,
            decided_on=meeting.held_on,
            last_day=last_day,
            decision_record_id=_decision(work.session, meeting, motion),
        )
        deployment = house.deployment
        made = dismissals.dismiss(work, deployment.calls, deployment.rules, wanted)
        work.witness("meeting.dismissed", "meeting", meeting.id, {"standing": made.standing.id})
        starts_on, ends_on = made.standing.starts_on, made.standing.ends_on
        return Settled(office, name, starts_on, ends_on, before=False, warnings=made.warnings)


def pending(house: House, session: Session, record_id: str = "", limit: int = 10) -> list[Pending]:
    """Return the votes of signed minutes whose offices are not entered, the latest meeting first.

    Those of the minutes that `record_id` is, else of the meetings of the last year.
    """
    since = house.deployment.database.today() - _RECENT
    of_them = select(ProtocolsMinutes.meeting_id).where(ProtocolsMinutes.record_id == record_id)
    within = (
        col(ProtocolsMeeting.id).in_(of_them)
        if record_id
        else col(ProtocolsMeeting.held_on) >= since
    )
    wanted = (
        select(ProtocolsMotion, ProtocolsItem, ProtocolsMeeting)
        .join(ProtocolsItem, col(ProtocolsItem.id) == col(ProtocolsMotion.item_id))
        .join(ProtocolsMeeting, col(ProtocolsMeeting.id) == col(ProtocolsItem.meeting_id))
        .where(
            within,
            col(ProtocolsMeeting.state).in_(SIGNED),
            col(ProtocolsMotion.question).in_((*ELECTED, DISMISSAL)),
            ProtocolsMotion.outcome == Outcome.ADOPTED,
            ProtocolsMotion.cancelled_reason == "",
        )
        .order_by(col(ProtocolsMeeting.held_on).desc(), col(ProtocolsItem.position))
        .limit(limit)
    )
    found = [_waiting(house, session, *row) for row in session.exec(wanted).all()]
    return [each for each in found if each is not None]


def asked(each: Pending) -> Message:
    """Return what is to be entered, as a sentence."""
    facts: dict[str, object] = {"name": each.person.name, "day": each.meeting.held_on}
    if each.motion.question == DISMISSAL:
        return _("Enter the early end of the powers: {name}, by the vote of {day}", **facts)
    if each.office == offices.CHAIR:
        return _("Enter the powers of the chair: {name}, elected on {day}", **facts)
    return _("Enter the powers of the deputy: {name}, elected on {day}", **facts)


def told(settled: Settled) -> Message:
    """Return what became of the office, as a sentence."""
    facts: dict[str, object] = {
        "name": settled.name,
        "first": settled.starts_on,
        "last": settled.ends_on or "–",
    }
    if settled.office == offices.CHAIR:
        return _("Chair: {name}, from {first} to {last}", **facts)
    return _("Deputy chair: {name}, from {first} to {last}", **facts)


def _signed(work: Work, meeting_id: str) -> ProtocolsMeeting:
    meeting = hold(work, meeting_id)
    if meeting.state in SIGNED:
        return meeting
    raise Refusal(
        "minutes_unsigned",
        _("The minutes of the meeting of {day} are not signed yet", day=meeting.held_on),
        rule="PRT-6",
        clause="п. 4.10 Положения",
        remedy=_("Offices are entered once both signatures are upon the minutes."),
    )


def _adopted(
    house: House,
    session: Session,
    meeting: ProtocolsMeeting,
    item: ProtocolsItem,
    questions: tuple[str, ...],
) -> ProtocolsMotion:
    """Return the vote of a question that decided on an office."""
    of_them = [motion for motion in motions_of(session, item.id) if motion.question in questions]
    adopted = [motion for motion in of_them if motion.outcome is Outcome.ADOPTED]
    if adopted:
        return adopted[-1]
    ended = DISMISSAL in questions
    asked = of_them[-1].question if of_them else (DISMISSAL if ended else CHAIR_ELECTION)
    raise Refusal(
        "not_dismissed" if ended else "nobody_elected",
        _("Question {number} ended nobody's powers", number=item.position)
        if ended
        else _("Question {number} elected nobody", number=item.position),
        rule="R-3.7" if ended else "VOT-5",
        clause=clause_of(house, meeting, asked),
        remedy=_("An office rests on an adopted vote: hold it again in a meeting."),
    )


def _decision(session: Session, meeting: ProtocolsMeeting, motion: ProtocolsMotion) -> str:
    """Return the record that an office rests on: the point of the vote, else the minutes."""
    wanted = select(ProtocolsPoint.record_id).where(
        ProtocolsPoint.motion_id == motion.id, col(ProtocolsPoint.record_id).is_not(None)
    )
    found = session.exec(wanted.order_by(col(ProtocolsPoint.position))).first()
    return found or session.get_one(ProtocolsMinutes, meeting.id).record_id


def _first_meeting(session: Session, meeting: ProtocolsMeeting) -> bool | None:
    """Say whether the Presidium met for the first time since the chair's powers began (3.8, C17).

    None where there is no chair to reckon from.
    """
    chair = offices.holder_on(session, offices.CHAIR, meeting.body_code, meeting.held_on)
    if chair is None:
        return None
    wanted = select(func.count(col(ProtocolsMeeting.id))).where(
        ProtocolsMeeting.body_code == meeting.body_code,
        col(ProtocolsMeeting.held_on) >= chair.starts_on,
        col(ProtocolsMeeting.held_on) < meeting.held_on,
        col(ProtocolsMeeting.state).in_(_HELD),
    )
    return session.exec(wanted).one() == 0


def _waiting(
    house: House,
    session: Session,
    motion: ProtocolsMotion,
    item: ProtocolsItem,
    meeting: ProtocolsMeeting,
) -> Pending | None:
    day = meeting.held_on
    if motion.question != DISMISSAL:
        person = session.get(Party, motion.candidate_id) if motion.candidate_id else None
        office = ELECTED[motion.question]
        if person is None or elections.elected_on(session, office, person.id, day) is not None:
            return None
        return Pending(meeting, item, motion, office, person)
    try:
        office, person = office_ended(house, session, meeting, item.target_id)
    except Refusal:
        return None
    if dismissals.dismissed_on(session, office, person.id, day) is not None:
        return None
    return Pending(meeting, item, motion, office, person)
