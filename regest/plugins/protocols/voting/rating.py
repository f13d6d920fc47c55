"""Rating votes: of three options and more the leader is found first, then voted on (C10)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence

from regest.api import House, Refusal, UsageFault, Work
from regest.plugins.protocols.declarations.catalogue import CONDUCT
from regest.plugins.protocols.measures import RATING, Measure
from regest.plugins.protocols.meetings import hold, item_at
from regest.plugins.protocols.sitting.presence import voters_at
from regest.plugins.protocols.tables.meetings import (
    MeetingState,
    ProtocolsItem,
    ProtocolsMeeting,
    ProtocolsParticipant,
)
from regest.plugins.protocols.tables.votes import Outcome, ProtocolsBallot, ProtocolsMotion
from regest.plugins.protocols.voting.turn import body_measure, lost_quorum, motions_of, vote_moment
from regest.plugins.protocols.words import _

LEAST_OPTIONS = 3


def rate(
    house: House,
    meeting_id: str,
    position: int,
    options: Mapping[str, int],
    at: dt.time | None = None,
) -> ProtocolsMotion:
    """Write a rating vote down: `options` maps wordings to votes; return the leading option.

    Each voter has one vote. The leader is still to be confirmed by an ordinary vote on it.

    Raises:
        UsageFault: `rating_options`, fewer than three; `vote_sum`, more votes than voters.
        Refusal: `rating_tied`, no option leads: it is to be repeated among those that lead;
            `quorum_lost`, or as `taking.vote`.
    """
    house.reader.require(CONDUCT)
    with house.work() as work:
        meeting = hold(work, meeting_id, MeetingState.OPEN)
        item = item_at(work.session, meeting, position)
        moment = vote_moment(work, meeting, at)
        voters = voters_at(work.session, meeting.id, moment)
        lost = lost_quorum(house, work, meeting, item, len(voters))
        if lost is None:
            _check(options, len(voters))
            leader = _written(house, work, meeting, item, options, voters, moment)
    if lost is not None:
        raise lost
    return leader


def _check(options: Mapping[str, int], present: int) -> None:
    if len(options) < LEAST_OPTIONS:
        raise UsageFault(
            "rating_options",
            _("A rating vote is for three options and more"),
            rule="C10",
            remedy=_("Put two options to the vote in turn: the first adopted wins."),
        )
    given = sum(options.values())
    if given > present or min(options.values()) < 0:
        raise UsageFault(
            "vote_sum",
            _("More votes than people present: {given}, present are {present}",
              given=given, present=present),
            rule="VOT-1",
            remedy=_("Each voter rates one option: check the count."),
        )  # fmt: skip
    best = max(options.values())
    leading = [wording for wording, votes in options.items() if votes == best]
    if len(leading) > 1:
        raise Refusal(
            "rating_tied",
            _("No option leads: {names} have {votes} each", names="; ".join(leading), votes=best),
            rule="C10",
            clause="п. 4.9 Положения",
            remedy=_("Rate again among those, or put them to the vote in turn."),
        )


def _written(
    house: House,
    work: Work,
    meeting: ProtocolsMeeting,
    item: ProtocolsItem,
    options: Mapping[str, int],
    voters: Sequence[ProtocolsParticipant],
    at: dt.time,
) -> ProtocolsMotion:
    wanted: Measure = body_measure(house, work, meeting, item.question, len(voters))
    best = max(options.values())
    leader: ProtocolsMotion | None = None
    for wording, votes in options.items():
        motion = ProtocolsMotion(
            id=work.new_id(),
            item_id=item.id,
            position=len(motions_of(work.session, item.id)) + 1,
            wording=wording.strip(),
            question=RATING,
            at=at,
            present=len(voters),
            votes_for=votes,
            votes_against=0,
            abstained=0,
            not_voted=len(voters) - votes,
            base=wanted.base,
            needed=wanted.needed,
            rule=wanted.rule.name,
            rule_value=wanted.rule.value,
            clause=wanted.rule.clause,
            outcome=Outcome.RATED if votes == best else Outcome.REJECTED,
            counted_by=work.actor.name,
            counted_at=work.now,
        )
        work.session.add(motion)
        work.session.flush()
        for voter in voters:
            work.session.add(ProtocolsBallot(motion_id=motion.id, participant_id=voter.id))
        if motion.outcome is Outcome.RATED:
            leader = motion
    work.session.flush()
    if leader is None:
        raise AssertionError("a rating has a leader: ties were refused")
    work.witness("vote.rated", "meeting", meeting.id, {"leader": leader.id})
    return leader
