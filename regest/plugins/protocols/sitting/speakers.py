"""Who speaks for an organisation in the general meeting: another authorised one may (5.6).

Until the organisation has voted; one voice stays one voice.
"""

from __future__ import annotations

from sqlmodel import Session, col, select

from regest.api import House, Party, Refusal, bodies, names, rosters
from regest.plugins.protocols.declarations.catalogue import CONDUCT
from regest.plugins.protocols.meetings import PREPARING, hold
from regest.plugins.protocols.sitting.composition import member_called
from regest.plugins.protocols.tables.meetings import (
    MeetingState,
    ProtocolsMeeting,
    ProtocolsParticipant,
)
from regest.plugins.protocols.tables.votes import ProtocolsBallot, ProtocolsMotion
from regest.plugins.protocols.words import _

CLAUSE = "п. 5.6 Положения"
RULE = "QRM-4"


def replace(house: House, meeting_id: str, organisation: str, person: str) -> ProtocolsParticipant:
    """Let another authorised person speak for an organisation in the general meeting.

    Raises:
        NotFound: the organisation is not on the list.
        Refusal: `not_general`; `not_authorised`; `voted_already`; the right is missing.
    """
    house.reader.require(CONDUCT)
    with house.work() as work:
        meeting = hold(work, meeting_id, *PREPARING, MeetingState.OPEN)
        if bodies.body_with(work.session, meeting.body_code).kind != bodies.GENERAL:
            raise Refusal(
                "not_general",
                _("Only in the general meeting somebody else may speak for an organisation"),
                rule=RULE,
                clause=CLAUSE,
                remedy=_("A seat in the Presidium is its holder's own."),
            )
        row = member_called(work.session, meeting, organisation).row
        if _voted(work.session, row):
            raise Refusal(
                "voted_already",
                _("{name} has voted already", name=organisation),
                rule=RULE,
                clause=CLAUSE,
                remedy=_("Whoever voted for it speaks for it until the end."),
            )
        speaker = _authorised(work.session, meeting, row, person)
        row.party_id, row.post = speaker.id, speaker.post
        work.session.add(row)
        work.session.flush()
        work.witness("meeting.speaker", "meeting", meeting.id, {"participant": row.id})
    return row


def authorised(
    session: Session, meeting: ProtocolsMeeting, row: ProtocolsParticipant
) -> tuple[Party, ...]:
    """Return who may speak for the organisation of a row: representatives, then the head."""
    return rosters.speakers_on(session, meeting.held_on).get(row.organisation_id or "", ())


def _authorised(
    session: Session, meeting: ProtocolsMeeting, row: ProtocolsParticipant, person: str
) -> Party:
    wanted = names.person_key(person)
    known = authorised(session, meeting, row)
    fits = [
        each
        for each in known
        if wanted
        and any(
            names.person_key(name).startswith(wanted)
            for name in (each.name, names.with_initials(each.name))
            if name
        )
    ]
    if len(fits) != 1:
        raise Refusal(
            "not_authorised",
            _("{name} is not authorised to speak for the organisation", name=person or "–"),
            rule=RULE,
            clause=CLAUSE,
            remedy=_(
                "Authorised: {names}. Enter an authority given on paper first.",
                names=", ".join(each.name for each in known) or "–",
            ),
        )
    return fits[0]


def _voted(session: Session, row: ProtocolsParticipant) -> bool:
    wanted = (
        select(ProtocolsBallot.participant_id)
        .join(ProtocolsMotion, col(ProtocolsMotion.id) == col(ProtocolsBallot.motion_id))
        .where(ProtocolsBallot.participant_id == row.id, ProtocolsMotion.cancelled_reason == "")
    )
    return session.exec(wanted.limit(1)).first() is not None
