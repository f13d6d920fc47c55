"""Meetings planned and called off (MTG-1, MTG-5): the first steps of their life."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from regest.api import House, Refusal, StaleVersion, UsageFault, bodies
from regest.plugins.protocols.declarations.catalogue import PREPARE
from regest.plugins.protocols.meetings import PREPARING, changed, hold
from regest.plugins.protocols.notices import sending
from regest.plugins.protocols.sitting import remote
from regest.plugins.protocols.sitting.composition import party_named, settle_roster
from regest.plugins.protocols.tables.meetings import MeetingState, ProtocolsMeeting, Regularity
from regest.plugins.protocols.words import PRESIDIUM, _

EXTRAORDINARY_CLAUSE = "п. 4.2 Положения, абзац о заседаниях"


@dataclass(frozen=True, kw_only=True, slots=True)
class NewMeeting:
    """A meeting to be planned; `host` and `convened_by` are names of the directory.

    `reason` and `convened_by` belong to an extraordinary meeting; by default the chair convenes.
    """

    held_on: dt.date
    starts_at: dt.time
    body: str = PRESIDIUM
    place: str = ""
    host: str = ""
    regularity: Regularity = Regularity.REGULAR
    reason: str = ""
    convened_by: str = ""
    framework: str = ""
    remote_basis: str = ""


def plan(house: House, new: NewMeeting) -> ProtocolsMeeting:
    """Write a meeting that is being prepared.

    Raises:
        NotFound: there is no such body, or host.
        Refusal: an extraordinary meeting without a reason (MTG-5); `remote_not_decided` (MTG-6);
            the right is missing.
    """
    house.reader.require(PREPARE)
    with house.work() as work:
        bodies.body_with(work.session, new.body)
        if new.regularity is Regularity.EXTRAORDINARY and not new.reason.strip():
            raise Refusal(
                "reason_missing",
                _("An extraordinary meeting is convened for a reason"),
                rule="MTG-5",
                clause=EXTRAORDINARY_CLAUSE,
                remedy=_("Say why it is urgent and who convenes it."),
            )
        meeting = ProtocolsMeeting(
            id=work.new_id(),
            body_code=new.body,
            regularity=new.regularity,
            framework=new.framework.strip(),
            held_on=new.held_on,
            starts_at=new.starts_at,
            place=new.place.strip(),
            host_id=party_named(work.session, new.host),
            state=MeetingState.DRAFT,
            convened_by=party_named(work.session, new.convened_by),
            reason=new.reason.strip(),
            remote_basis=remote.basis_of(house, work.session, new.remote_basis),
            created_by=work.actor.name,
            created_at=work.now,
        )
        work.session.add(meeting)
        work.session.flush()
        settle_roster(work, meeting)
        work.witness("meeting.planned", "meeting", meeting.id, {"body": new.body})
    return meeting


@dataclass(frozen=True, kw_only=True, slots=True)
class Move:
    """What is to be different of a meeting; None leaves it as it is.

    `seen` is the version of the meeting that this was decided upon, where it was shown.
    """

    held_on: dt.date | None = None
    starts_at: dt.time | None = None
    place: str | None = None
    host: str | None = None
    remote_basis: str | None = None
    seen: int | None = None


def reschedule(house: House, meeting_id: str, move: Move) -> ProtocolsMeeting:
    """Move a meeting to another day, hour or place before it opens.

    Whoever was told of it is told anew by the next notice, which says what changed.

    Raises:
        NotFound: there is no such meeting, or host.
        Refusal: the meeting has begun or is over; the right is missing.
        StaleVersion: it is another by now than the one that was `seen`.
    """
    house.reader.require(PREPARE)
    with house.work() as work:
        meeting = hold(work, meeting_id, *PREPARING)
        if move.seen not in {None, meeting.version}:
            raise StaleVersion(
                "meeting_changed",
                _("Somebody else changed the meeting meanwhile"),
                remedy=_("Look at it as it is now, and move it again if it still has to be."),
            )
        if move.held_on is not None:
            meeting.held_on = move.held_on
        if move.starts_at is not None:
            meeting.starts_at = move.starts_at
        if move.place is not None:
            meeting.place = move.place.strip()
        if move.host is not None:
            meeting.host_id = party_named(work.session, move.host)
        if move.remote_basis is not None:
            meeting.remote_basis = remote.basis_of(house, work.session, move.remote_basis)
        work.session.add(meeting)
        # Another day may have another roster (QRM-1).
        settle_roster(work, meeting)
        changed(work, meeting, "meeting.moved", held_on=str(meeting.held_on))
    return meeting


def cancel(house: House, meeting_id: str, reason: str) -> ProtocolsMeeting:
    """Call a meeting off before it opens, with the reason; whoever was told of it is told.

    Raises:
        Refusal: `reason_missing`, or it is past being prepared.
        StaleVersion: another notice went out meanwhile.
    """
    house.reader.require(PREPARE)
    if not reason.strip():
        raise UsageFault(
            "reason_missing",
            _("A meeting is not called off without a reason"),
            rule="MTG-1",
            remedy=_("Say why."),
        )
    notice = sending.set_calling_off(house, meeting_id, reason.strip())
    with house.work() as work:
        meeting = hold(work, meeting_id, *PREPARING)
        meeting.state, meeting.reason = MeetingState.CANCELLED, reason.strip()
        if notice is not None:
            sending.call_off(house, work, meeting, notice)
        else:
            sending.require_untold(work.session, meeting)
        changed(work, meeting, "meeting.cancelled")
    return meeting
