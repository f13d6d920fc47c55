"""Meetings planned and called off (MTG-1, MTG-5): the first steps of their life."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from regest.api import House, Refusal, UsageFault, bodies
from regest.plugins.protocols.composition import party_named, settle_roster
from regest.plugins.protocols.declarations import PREPARE
from regest.plugins.protocols.meeting_tables import MeetingState, ProtocolsMeeting, Regularity
from regest.plugins.protocols.meetings import PREPARING, changed, hold
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
        Refusal: an extraordinary meeting without a reason (MTG-5), or the right is missing.
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
            remote_basis=new.remote_basis.strip(),
            created_by=work.actor.name,
            created_at=work.now,
        )
        work.session.add(meeting)
        work.session.flush()
        settle_roster(work, meeting)
        work.witness("meeting.planned", "meeting", meeting.id, {"body": new.body})
    return meeting


def cancel(house: House, meeting_id: str, reason: str) -> ProtocolsMeeting:
    """Call a meeting off before it opens, with the reason.

    Raises:
        Refusal: `reason_missing`, or it is past being prepared.
    """
    house.reader.require(PREPARE)
    with house.work() as work:
        meeting = hold(work, meeting_id, *PREPARING)
        if not reason.strip():
            raise UsageFault(
                "reason_missing",
                _("A meeting is not called off without a reason"),
                rule="MTG-1",
                remedy=_("Say why."),
            )
        meeting.state, meeting.reason = MeetingState.CANCELLED, reason.strip()
        changed(work, meeting, "meeting.cancelled")
    return meeting
