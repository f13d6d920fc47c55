"""What people write down of a question: speeches, opinions, and the points that were decided.

All of it is plain text that may be changed until the minutes are signed; counts and results are
not among it (VOT-6).
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from sqlmodel import Session, col, select

from regest.api import House, NotFound, Party, Refusal, UsageFault, Work
from regest.plugins.protocols.declarations.catalogue import CONDUCT
from regest.plugins.protocols.frozen import touch
from regest.plugins.protocols.meetings import hold, item_at
from regest.plugins.protocols.sitting.composition import member_called, party_named
from regest.plugins.protocols.tables.meetings import (
    Capacity,
    MeetingState,
    ProtocolsItem,
    ProtocolsMeeting,
)
from regest.plugins.protocols.tables.minutes import ProtocolsAnnex
from regest.plugins.protocols.tables.votes import (
    DecisionForm,
    OpinionKind,
    Outcome,
    ProtocolsExecutor,
    ProtocolsMotion,
    ProtocolsOpinion,
    ProtocolsPoint,
    ProtocolsSpeech,
)
from regest.plugins.protocols.voting.turn import motions_of
from regest.plugins.protocols.words import _

# What was said and decided is written in the meeting and until its minutes are signed.
WRITING = (MeetingState.OPEN, MeetingState.CLOSED)


@dataclass(frozen=True, kw_only=True, slots=True)
class NewPoint:
    """A point of what a vote adopted: executors are names of the directory, the first responsible.

    `executor_words` names those who are no party. `vote` counts the votes on the question from 1,
    by default the last one adopted.
    """

    position: int
    text: str
    executors: Sequence[str] = ()
    executor_words: str = ""
    due_on: dt.date | None = None
    form: DecisionForm = DecisionForm.INTERNAL
    mark: str = ""
    mark_basis: str = ""
    vote: int | None = None


def add_point(house: House, meeting_id: str, new: NewPoint, *, reason: str = "") -> ProtocolsPoint:
    """Write a point that was decided, `item.point` in the order they are written.

    Minutes that somebody has signed lose the signatures, with `reason`; so with all edits here.

    Raises:
        Refusal: `not_adopted`, no vote on the question adopted anything (VOT-6).
        UsageFault: `text_missing`; `due_before_meeting`.
    """
    house.reader.require(CONDUCT)
    with house.work() as work:
        meeting = hold(work, meeting_id, *WRITING)
        touch(work, meeting, reason)
        require_later(meeting, new.due_on)
        item = item_at(work.session, meeting, new.position)
        motion = _adopted(work.session, item, new.vote)
        if not new.text.strip():
            raise UsageFault(
                "text_missing",
                _("A point without words decides nothing"),
                remedy=_("Write what is to be done."),
            )
        point = ProtocolsPoint(
            id=work.new_id(),
            item_id=item.id,
            motion_id=motion.id,
            position=len(points_of(work.session, item.id)) + 1,
            text=new.text.strip(),
            form=new.form,
            executors=new.executor_words.strip(),
            due_on=new.due_on,
            mark=new.mark,
            mark_basis=new.mark_basis,
        )
        work.session.add(point)
        work.session.flush()
        for position, name in enumerate(new.executors):
            party_id = party_named(work.session, name, meeting)
            if party_id is not None:
                work.session.add(
                    ProtocolsExecutor(point_id=point.id, party_id=party_id, position=position)
                )
        work.session.flush()
        work.witness("point.added", "meeting", meeting.id, {"point": point.id})
    return point


def require_later(meeting: ProtocolsMeeting, due_on: dt.date | None) -> None:
    """Refuse a term before the meeting: no task can be given for it later.

    Raises:
        UsageFault: `due_before_meeting`.
    """
    if due_on is not None and due_on < meeting.held_on:
        raise UsageFault(
            "due_before_meeting",
            _("The term {due} ends before the meeting of {day}", due=due_on, day=meeting.held_on),
            rule="EXE-2",
            remedy=_("Name a later day."),
        )


def reword_point(
    house: House, meeting_id: str, number: str, text: str, *, reason: str = ""
) -> ProtocolsPoint:
    """Change the words of a point (`1.2`); what was voted on stays as it is."""
    house.reader.require(CONDUCT)
    with house.work() as work:
        meeting = hold(work, meeting_id, *WRITING)
        touch(work, meeting, reason)
        point = point_at(work.session, meeting, number)
        point.text = text.strip() or point.text
        work.session.add(point)
        work.session.flush()
        work.witness("point.reworded", "meeting", meeting.id, {"point": point.id})
    return point


def add_speech(
    house: House,
    meeting_id: str,
    position: int,
    speaker: str,
    text: str,
    *,
    reason: str = "",
) -> ProtocolsSpeech:
    """Write what somebody said to a question (ВЫСТУПИЛИ); the speaker need not be on the list."""
    house.reader.require(CONDUCT)
    with house.work() as work:
        meeting = hold(work, meeting_id, *WRITING)
        touch(work, meeting, reason)
        item = item_at(work.session, meeting, position)
        speech = ProtocolsSpeech(
            id=work.new_id(),
            item_id=item.id,
            position=len(speeches_of(work.session, item.id)) + 1,
            participant_id=_participant(work, meeting, speaker),
            speaker=speaker.strip(),
            text=text.strip(),
        )
        work.session.add(speech)
        work.session.flush()
        work.witness("speech.added", "meeting", meeting.id, {"speech": speech.id})
    return speech


def add_opinion(
    house: House, meeting_id: str, position: int, author: str, text: str, *, reason: str = ""
) -> ProtocolsOpinion:
    """Write a special opinion on a question; of somebody without a vote it is a remark (VOT-4).

    Raises:
        Refusal: `meeting_state`, the minutes are signed; the right is missing.
    """
    house.reader.require(CONDUCT)
    with house.work() as work:
        meeting = hold(work, meeting_id, *WRITING)
        touch(work, meeting, reason)
        item = item_at(work.session, meeting, position)
        member = member_called(work.session, meeting, author)
        votes = member.row.capacity is Capacity.VOTING
        opinion = ProtocolsOpinion(
            id=work.new_id(),
            item_id=item.id,
            participant_id=member.row.id,
            kind=OpinionKind.OPINION if votes else OpinionKind.REMARK,
            text=text.strip(),
            given_at=work.now,
        )
        work.session.add(opinion)
        work.session.flush()
        work.witness("opinion.added", "meeting", meeting.id, {"opinion": opinion.id})
    return opinion


def points_of(session: Session, item_id: str) -> Sequence[ProtocolsPoint]:
    """Return what was decided on a question, point by point."""
    wanted = select(ProtocolsPoint).where(ProtocolsPoint.item_id == item_id)
    return session.exec(wanted.order_by(col(ProtocolsPoint.position))).all()


def point_at(session: Session, meeting: ProtocolsMeeting, number: str) -> ProtocolsPoint:
    """Return the point that `item.point` means.

    Raises:
        NotFound: there is none.
    """
    first, _dot, second = number.strip().partition(".")
    if first.isdecimal() and second.isdecimal():
        item = item_at(session, meeting, int(first))
        for point in points_of(session, item.id):
            if point.position == int(second):
                return point
    raise NotFound(
        "point_unknown",
        _("There is no point {number}", number=number),
        remedy=_("Points are numbered as in the minutes: 1.2."),
    )


def executors_of(session: Session, point_id: str) -> Sequence[Party]:
    """Return who executes a point, the responsible one first."""
    wanted = (
        select(Party)
        .join(ProtocolsExecutor, col(ProtocolsExecutor.party_id) == col(Party.id))
        .where(ProtocolsExecutor.point_id == point_id)
        .order_by(col(ProtocolsExecutor.position))
    )
    return session.exec(wanted).all()


def speeches_of(session: Session, item_id: str) -> Sequence[ProtocolsSpeech]:
    """Return what was said to a question, in order."""
    wanted = select(ProtocolsSpeech).where(ProtocolsSpeech.item_id == item_id)
    return session.exec(wanted.order_by(col(ProtocolsSpeech.position))).all()


def opinions_of(session: Session, item_id: str) -> Sequence[ProtocolsOpinion]:
    """Return the opinions and remarks on a question, in the order they were given."""
    wanted = select(ProtocolsOpinion).where(ProtocolsOpinion.item_id == item_id)
    return session.exec(wanted.order_by(col(ProtocolsOpinion.id))).all()


def annexes_of(session: Session, meeting_id: str) -> Sequence[ProtocolsAnnex]:
    """Return the annexes of minutes in their order."""
    wanted = select(ProtocolsAnnex).where(ProtocolsAnnex.meeting_id == meeting_id)
    return session.exec(wanted.order_by(col(ProtocolsAnnex.position))).all()


def _adopted(session: Session, item: ProtocolsItem, number: int | None) -> ProtocolsMotion:
    votes = motions_of(session, item.id)
    chosen = [each for each in votes if number is None or each.position == number]
    for motion in reversed(chosen):
        if motion.outcome is Outcome.ADOPTED:
            return motion
    raise Refusal(
        "not_adopted",
        _("Nothing was adopted on question {number}: there is nothing to decide by it",
          number=item.position),
        rule="VOT-6",
        clause="п. 4.9 Положения",
        remedy=_("Take a vote, or write what was heard."),
    )  # fmt: skip


def _participant(work: Work, meeting: ProtocolsMeeting, name: str) -> str | None:
    try:
        return member_called(work.session, meeting, name).row.id
    except NotFound:
        return None
