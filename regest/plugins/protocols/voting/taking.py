"""Votes taken and counted: quorum checked before each, the result computed, never typed (VOT)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlmodel import Session, col, select

from regest.api import (
    House,
    Message,
    NotFound,
    Problem,
    Refusal,
    UsageFault,
    Work,
)
from regest.plugins.protocols.declarations.catalogue import CONDUCT
from regest.plugins.protocols.frozen import touch
from regest.plugins.protocols.measures import (
    Count,
    result,
)
from regest.plugins.protocols.meetings import hold, item_at
from regest.plugins.protocols.sitting.composition import Member, member_called, party_named
from regest.plugins.protocols.sitting.presence import voters_at
from regest.plugins.protocols.sitting.seen import require_same, text_mark, vote_mark
from regest.plugins.protocols.tables.meetings import (
    ItemState,
    MeetingState,
    ProtocolsItem,
    ProtocolsMeeting,
    ProtocolsParticipant,
)
from regest.plugins.protocols.tables.votes import (
    Choice,
    Outcome,
    ProtocolsBallot,
    ProtocolsMotion,
    ProtocolsPoint,
)
from regest.plugins.protocols.voting.office_rules import refuse_at_vote, refuse_second
from regest.plugins.protocols.voting.turn import (
    Vote,
    body_measure,
    candidate_of,
    lost_quorum,
    motions_of,
    refuse_out_of_turn,
    vote_moment,
)
from regest.plugins.protocols.words import _


@dataclass(frozen=True, slots=True)
class Voted:
    """A vote with what it came to, and what a person should know of it."""

    motion: ProtocolsMotion
    unanimous: bool
    warnings: tuple[Problem, ...] = ()


def vote(house: House, meeting_id: str, taken: Vote) -> Voted:
    """Write a vote down with its result, or drop the question when the quorum is lost (QRM-2).

    Raises:
        NotFound: no such question, or somebody is not on the list.
        UsageFault: `vote_sum`, the count does not add up to those present (VOT-1).
        Refusal: `quorum_lost`, the question was taken off; `item_not_listed`, it is not on the
            agenda and not all are present (MTG-4); `alternative_adopted` (C10); `item_dropped`; on
            offices as `office_rules.refuse_at_vote`.
        StaleVersion: somebody came, left or voted since the clerk looked.
    """
    house.reader.require(CONDUCT)
    lost: Refusal | None = None
    with house.work() as work:
        meeting = hold(work, meeting_id, MeetingState.OPEN)
        item = item_at(work.session, meeting, taken.position)
        require_same(taken.seen, vote_mark(work.session, meeting, item))
        moment = vote_moment(work, meeting, taken.at)
        voters = voters_at(work.session, meeting.id, moment)
        lost = lost_quorum(house, work, meeting, item, len(voters))
        if lost is None:
            refuse_out_of_turn(house, work, meeting, item, taken, len(voters))
            done = _counted(house, work, meeting, item, taken, voters, moment)
    if lost is not None:
        raise lost
    return done


def recount(house: House, meeting_id: str, motion_id: str, taken: Vote, reason: str) -> Voted:
    """Correct a count in a meeting that is open (VOT-6); the old one stays with the reason.

    Raises:
        NotFound: there is no such vote.
        Refusal: `reason_missing`, or as `vote`.
    """
    house.reader.require(CONDUCT)
    with house.work() as work:
        meeting = hold(work, meeting_id, MeetingState.OPEN)
        old = motion_with(work.session, meeting, motion_id)
        if not reason.strip():
            raise Refusal(
                "reason_missing",
                _("A count is not corrected without a reason"),
                rule="VOT-6",
                remedy=_("Say what was counted wrong."),
            )
        item = work.session.get_one(ProtocolsItem, old.item_id)
        voters = voters_of(work.session, old.id)
        old.cancelled_reason = reason.strip()
        work.session.add(old)
        work.session.flush()
        done = _counted(house, work, meeting, item, taken, voters, old.at)
        done.motion.position = old.position
        move_points(work, old, done.motion)
        work.session.add(done.motion)
        work.session.flush()
        work.witness("vote.recounted", "meeting", meeting.id, {"motion": done.motion.id})
    return done


def hear(
    house: House,
    meeting_id: str,
    position: int,
    text: str,
    seen: str = "",
    *,
    reason: str = "",
) -> ProtocolsItem:
    """Write what was heard on a question (СЛУШАЛИ): it needs no vote to be over.

    Minutes that somebody has signed lose the signatures, with `reason`.

    Raises:
        StaleVersion: the text is another by now than the one that the clerk had `seen`.
    """
    house.reader.require(CONDUCT)
    with house.work() as work:
        meeting = hold(work, meeting_id, MeetingState.OPEN, MeetingState.CLOSED)
        item = item_at(work.session, meeting, position)
        require_same(seen, text_mark(item.heard))
        touch(work, meeting, reason)
        item.heard = text.strip()
        if item.state is ItemState.PLANNED:
            item.state = ItemState.HEARD
        work.session.add(item)
        work.session.flush()
        work.witness("item.heard", "meeting", meeting.id, {"item": item.id})
    return item


def motion_with(session: Session, meeting: ProtocolsMeeting, motion_id: str) -> ProtocolsMotion:
    """Return a standing vote of this meeting by its id.

    Raises:
        NotFound: there is none.
    """
    found = session.get(ProtocolsMotion, motion_id)
    item = session.get(ProtocolsItem, found.item_id) if found is not None else None
    if found is None or item is None or item.meeting_id != meeting.id or found.cancelled_reason:
        raise NotFound(
            "vote_unknown",
            _("There is no such vote"),
            rule="VOT-6",
            remedy=_("The sheet of the meeting shows its votes."),
        )
    return found


def voters_of(session: Session, motion_id: str) -> Sequence[ProtocolsParticipant]:
    """Return the voters who were in the room at a vote."""
    wanted = (
        select(ProtocolsParticipant)
        .join(ProtocolsBallot, col(ProtocolsBallot.participant_id) == col(ProtocolsParticipant.id))
        .where(ProtocolsBallot.motion_id == motion_id)
    )
    return session.exec(wanted.order_by(col(ProtocolsParticipant.id))).all()


def ballots_of(session: Session, motion_id: str) -> Sequence[ProtocolsBallot]:
    """Return the ballots of a vote."""
    return session.exec(select(ProtocolsBallot).where(ProtocolsBallot.motion_id == motion_id)).all()


def move_points(work: Work, old: ProtocolsMotion, new: ProtocolsMotion) -> None:
    """Let the points of a vote stand on the one that took its place."""
    for point in work.session.exec(
        select(ProtocolsPoint).where(ProtocolsPoint.motion_id == old.id)
    ).all():
        point.motion_id = new.id
        work.session.add(point)


def _counted(
    house: House,
    work: Work,
    meeting: ProtocolsMeeting,
    item: ProtocolsItem,
    taken: Vote,
    voters: Sequence[ProtocolsParticipant],
    at: dt.time,
) -> Voted:
    choices = _choices(work.session, meeting, taken, voters)
    count = _count(taken, choices, len(voters))
    wanted = body_measure(house, work, meeting, taken.question or item.question, len(voters))
    reached = result(wanted, count, len(voters))
    before = motions_of(work.session, item.id)
    motion = ProtocolsMotion(
        id=work.new_id(),
        item_id=item.id,
        position=len(before) + 1,
        wording=taken.wording.strip(),
        question=wanted.question,
        mover_id=party_named(work.session, taken.mover, meeting),
        candidate_id=candidate_of(work.session, taken, item, wanted.question),
        alternatives=taken.alternatives,
        repeats_id=motion_with(work.session, meeting, taken.repeats).id if taken.repeats else None,
        at=at,
        present=len(voters),
        votes_for=count.votes_for,
        votes_against=count.against,
        abstained=count.abstained,
        not_voted=count.not_voted,
        base=wanted.base,
        needed=wanted.needed,
        rule=wanted.rule.name,
        rule_value=wanted.rule.value,
        clause=wanted.rule.clause,
        outcome=reached.outcome,
        on_half=reached.on_half,
        counted_by=work.actor.name,
        counted_at=work.now,
    )
    warnings = refuse_at_vote(house, work, meeting, item, motion)
    if motion.outcome is Outcome.ADOPTED:
        refuse_second(house, meeting, motion.question, before)
    work.session.add(motion)
    work.session.flush()
    _ballots(work, meeting, taken, motion, voters, choices)
    item.state = ItemState.HEARD
    work.session.add(item)
    work.session.flush()
    work.witness("vote.counted", "meeting", meeting.id, {"motion": motion.id})
    return Voted(motion, reached.unanimous, warnings)


def _ballots(
    work: Work,
    meeting: ProtocolsMeeting,
    taken: Vote,
    motion: ProtocolsMotion,
    voters: Sequence[ProtocolsParticipant],
    choices: Mapping[str, Choice],
) -> None:
    named = {member_called(work.session, meeting, name).row.id for name in taken.by_name}
    for voter in voters:
        work.session.add(
            ProtocolsBallot(
                motion_id=motion.id,
                participant_id=voter.id,
                choice=choices.get(voter.id),
                by_name=voter.id in named,
            )
        )


def _choices(
    session: Session,
    meeting: ProtocolsMeeting,
    taken: Vote,
    voters: Sequence[ProtocolsParticipant],
) -> dict[str, Choice]:
    """Return how each voter in the room voted, by the participant's id, as far as known."""
    here = {voter.id for voter in voters}
    choices: dict[str, Choice] = {}
    for name, choice in taken.choices.items():
        member: Member = member_called(session, meeting, name)
        if member.row.id not in here:
            raise Refusal(
                "not_present",
                _("{name} is not in the room with a vote", name=member.person.name),
                rule="MTG-6",
                clause="п. 4.9 Положения",
                remedy=_("Votes are given in person: mark the arrival first."),
            )
        choices[member.row.id] = choice
    if taken.others is not None:
        choices.update(dict.fromkeys(here - set(choices), taken.others))
    return choices


def _count(taken: Vote, choices: Mapping[str, Choice], present: int) -> Count:
    named = Count.of(choices)
    count = taken.count or named
    if count.total != present:
        raise UsageFault("vote_sum", _sum_told(count, present), rule="VOT-1",
                         remedy=_("Check the count."))  # fmt: skip
    parts = zip(
        (named.votes_for, named.against, named.abstained, named.not_voted),
        (count.votes_for, count.against, count.abstained, count.not_voted),
        strict=True,
    )
    if any(by_name > counted for by_name, counted in parts):
        raise UsageFault(
            "vote_names",
            _("More votes are named than counted"),
            rule="VOT-3",
            remedy=_("Check the count and the names."),
        )
    return count


def _sum_told(count: Count, present: int) -> Message:
    told = " + ".join(
        str(each)
        for each in (count.votes_for, count.against, count.abstained, count.not_voted)[
            : 4 if count.not_voted else 3
        ]
    )
    facts: dict[str, object] = {"told": told, "total": count.total, "present": present}
    if count.total > present:
        return _("More votes than people present: {told} = {total}, present are {present}", **facts)
    return _("Fewer votes than people present: {told} = {total}, present are {present}", **facts)
