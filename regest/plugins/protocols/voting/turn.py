"""When a vote may be taken: in its time, with a quorum, on the agenda, and not twice (QRM-2)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from sqlmodel import Session, col, select

from regest.api import House, NotFound, Refusal, UsageFault, Work, bodies
from regest.plugins.protocols.measures import (
    Count,
    Measure,
    measure,
    quorum,
)
from regest.plugins.protocols.sitting.composition import party_named
from regest.plugins.protocols.sitting.presence import last_vote, moment_of
from regest.plugins.protocols.tables.meetings import ItemState, ProtocolsItem, ProtocolsMeeting
from regest.plugins.protocols.tables.votes import Choice, Outcome, ProtocolsMotion
from regest.plugins.protocols.voting.office_rules import ELECTED, refuse_second
from regest.plugins.protocols.words import _


@dataclass(frozen=True, kw_only=True, slots=True)
class Vote:
    """A vote as it was taken on question number `position`.

    `choices` maps names of voters to how they voted, `count` gives the whole numbers where votes
    were not taken down by name (named ones are among them). Whoever is present and in neither has
    voted as `others` says. `question` is that of the item unless another is named; `mover` proposed
    the wording; `repeats` is the vote that this one repeats; `alternatives` numbers a group of
    options that are voted in turn (C10). `seen` marks what the clerk had before them (see `seen`).
    """

    position: int
    choices: Mapping[str, Choice] = field(default_factory=dict)
    count: Count | None = None
    others: Choice | None = None
    wording: str = ""
    question: str = ""
    mover: str = ""
    candidate: str = ""
    alternatives: int | None = None
    repeats: str = ""
    by_name: Sequence[str] = ()
    at: dt.time | None = None
    seen: str = ""


def vote_moment(work: Work, meeting: ProtocolsMeeting, at: dt.time | None) -> dt.time:
    """Return the time of a vote: votes are written down in their order.

    Raises:
        UsageFault: `vote_before_last`.
    """
    moment = moment_of(work, meeting, at)
    before = last_vote(work.session, meeting.id) or meeting.opened_at
    if before is not None and moment < before:
        raise UsageFault(
            "vote_before_last",
            _("The last vote was at {time}", time=f"{before:%H:%M}"),
            rule="QRM-2",
            remedy=_("Votes are written down in their order: name that time or a later one."),
        )
    return moment


def lost_quorum(
    house: House, work: Work, meeting: ProtocolsMeeting, item: ProtocolsItem, present: int
) -> Refusal | None:
    """Take the question off and return why, when too few are in the room; else None."""
    if item.state is ItemState.DROPPED:
        raise _dropped(item)
    body = bodies.body_with(work.session, meeting.body_code)
    rules, roster = house.deployment.rules, meeting.roster or 0
    reckoned = quorum(rules, body.code, body.kind, meeting.held_on, roster, present)
    if reckoned.reached:
        return None
    item.state = ItemState.DROPPED
    work.session.add(item)
    work.session.flush()
    work.witness("item.dropped", "meeting", meeting.id, {"item": item.id, "present": present})
    return Refusal(
        "quorum_lost",
        _("The question was taken off: {quorum}", quorum=reckoned.told),
        rule="QRM-2",
        clause=reckoned.rule.clause,
        remedy=_("Decisions taken before stay valid. Put the question on the next agenda."),
    )


def _dropped(item: ProtocolsItem) -> Refusal:
    return Refusal(
        "item_dropped",
        _("Question {number} was taken off: no quorum", number=item.position),
        rule="QRM-2",
        remedy=_("Put it on the next agenda."),
    )


def refuse_out_of_turn(
    house: House,
    work: Work,
    meeting: ProtocolsMeeting,
    item: ProtocolsItem,
    taken: Vote,
    present: int,
) -> None:
    """Refuse a vote on what is not on the agenda, on a beaten alternative, or once more.

    Raises:
        Refusal: `item_not_listed` (MTG-4), `alternative_adopted` (C10), `voted_already`;
            `elected_already`, another candidate is.
    """
    roster = meeting.roster or 0
    rule = house.deployment.rules.in_force("protocols.unlisted", meeting.held_on)
    share = house.deployment.rules.share("protocols.unlisted", meeting.held_on)
    if not item.listed and present < share.needed(roster):
        raise Refusal(
            "item_not_listed",
            _(
                "A question that is not on the agenda may be voted on only when all members are "
                "present: now {present} of {roster} ({clause})",
                present=present,
                roster=roster,
                clause=rule.clause,
            ),
            rule="MTG-4",
            clause=rule.clause,
            remedy=_("Discuss it without a vote, or put it on the next agenda."),
        )
    before = motions_of(work.session, item.id)
    _refuse_twice(work, meeting, item, taken, before)
    refuse_second(house, meeting, taken.question or item.question, before)
    for other in before:
        if taken.alternatives is None:
            break
        if other.alternatives == taken.alternatives and other.outcome is Outcome.ADOPTED:
            raise Refusal(
                "alternative_adopted",
                _("Another of these options is adopted: the rest are not put to the vote"),
                rule="C10",
                clause="п. 4.9 Положения",
                remedy=_("Go on with the next question."),
            )


def _refuse_twice(
    work: Work,
    meeting: ProtocolsMeeting,
    item: ProtocolsItem,
    taken: Vote,
    before: Sequence[ProtocolsMotion],
) -> None:
    """Refuse the same vote once more: two who write at once would count it twice."""
    question = taken.question or item.question
    mover = party_named(work.session, taken.mover, meeting)
    candidate = candidate_of(work.session, taken, item, question)
    same = [
        motion.id
        for motion in before
        if (motion.question, motion.wording) == (question, taken.wording.strip())
        and (motion.mover_id, motion.candidate_id) == (mover, candidate)
    ]
    if same and taken.repeats not in same:
        raise Refusal(
            "voted_already",
            _("This was voted on already: question {number}", number=item.position),
            rule="VOT-5",
            clause="ст. 181.2 ГК РФ",
            remedy=_("Say that the vote is repeated, or what else is put to the vote."),
        )


def body_measure(
    house: House, work: Work, meeting: ProtocolsMeeting, question: str, present: int
) -> Measure:
    """Return what a question wants of the body of a meeting with `present` voters in the room."""
    body = bodies.body_with(work.session, meeting.body_code)
    rules, roster = house.deployment.rules, meeting.roster or 0
    return measure(rules, body.code, body.kind, meeting.held_on, question, roster, present)


def motions_of(session: Session, item_id: str) -> Sequence[ProtocolsMotion]:
    """Return the votes on a question that stand, in order."""
    wanted = select(ProtocolsMotion).where(
        ProtocolsMotion.item_id == item_id, ProtocolsMotion.cancelled_reason == ""
    )
    return session.exec(wanted.order_by(col(ProtocolsMotion.position))).all()


def candidate_of(session: Session, taken: Vote, item: ProtocolsItem, question: str) -> str | None:
    """Return who stands for election: whom the vote names, else whom the question is about.

    A wording that is somebody's name and nothing else names them too: each candidate is put to the
    vote by themselves.
    """
    if taken.candidate.strip():
        return party_named(session, taken.candidate)
    if question not in ELECTED:
        return None
    try:
        return party_named(session, taken.wording) or item.target_id
    except NotFound:
        return item.target_id
