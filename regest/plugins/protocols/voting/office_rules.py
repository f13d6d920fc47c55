"""Who may decide on an office, and on whom: refused on the agenda and at the vote (3.6–3.8).

The general meeting elects the chair, the Presidium the deputy, and the Presidium ends either's
powers early (C6, C7, C16). After the minutes are signed it would be too late to say so.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sqlmodel import Session

from regest.api import (
    House,
    Message,
    Party,
    Problem,
    Refusal,
    UsageFault,
    Work,
    bodies,
    dismissals,
    elections,
    offices,
)
from regest.plugins.protocols.measures import CHAIR_ELECTION, DEPUTY_ELECTION, DISMISSAL
from regest.plugins.protocols.tables.meetings import ProtocolsItem, ProtocolsMeeting
from regest.plugins.protocols.tables.votes import Outcome, ProtocolsMotion
from regest.plugins.protocols.words import _

ELECTED: Mapping[str, str] = {CHAIR_ELECTION: offices.CHAIR, DEPUTY_ELECTION: offices.DEPUTY}
_BODIES: Mapping[str, str] = {
    CHAIR_ELECTION: bodies.GENERAL,
    DEPUTY_ELECTION: bodies.GOVERNING,
    DISMISSAL: bodies.GOVERNING,
}
_RULES: Mapping[str, str] = {
    CHAIR_ELECTION: "office.chair_term",
    DEPUTY_ELECTION: "office.deputy_term",
    DISMISSAL: "office.dismissal_grounds",
}


def clause_of(house: House, meeting: ProtocolsMeeting, question: str) -> str:
    """Return the clause that a question on an office rests on, as it was on the day."""
    return house.deployment.rules.in_force(_RULES[question], meeting.held_on).clause


def refuse_on_agenda(
    house: House, session: Session, meeting: ProtocolsMeeting, question: str, target_id: str | None
) -> None:
    """Refuse a question on an office that this body does not decide, or not on this person.

    Raises:
        Refusal: `wrong_body`; `candidate_without_seat` (R-3.6); `no_office_to_end` (3.7).
    """
    if question not in _BODIES:
        return
    _require_body(house, session, meeting, question)
    if target_id is None:
        return
    if question == DISMISSAL:
        office_ended(house, session, meeting, target_id)
        return
    wanted = elections.Election(
        office=ELECTED[question], person_id=target_id, elected_on=meeting.held_on
    )
    elections.require_seat(session, house.deployment.rules, wanted)


def refuse_at_vote(
    house: House,
    work: Work,
    meeting: ProtocolsMeeting,
    item: ProtocolsItem,
    motion: ProtocolsMotion,
) -> tuple[Problem, ...]:
    """Refuse a vote on an office that would come to nothing; return what is to be known of it.

    Raises:
        UsageFault: `candidate_missing`.
        Refusal: as `refuse_on_agenda`, or `proposer_not_chair` (3.8).
    """
    question, session = motion.question, work.session
    if question not in _BODIES:
        return ()
    _require_body(house, session, meeting, question)
    rules = house.deployment.rules
    if question == DISMISSAL:
        return remarks(house, session, meeting, item.target_id)
    if motion.candidate_id is None:
        raise UsageFault(
            "candidate_missing",
            _("It is not said who is put to the vote"),
            rule=_RULES[question],
            clause=clause_of(house, meeting, question),
            remedy=_("Name the candidate: each is voted on by themselves."),
        )
    wanted = elections.Election(
        office=ELECTED[question],
        person_id=motion.candidate_id,
        elected_on=meeting.held_on,
        proposed_by=motion.mover_id,
    )
    elections.require_electable(session, rules, wanted)
    return ()


def remarks(
    house: House, session: Session, meeting: ProtocolsMeeting, person_id: str | None
) -> tuple[Problem, ...]:
    """Return what is to be known before a vote on an early end: how few votes, who presides (C16).

    Raises:
        Refusal: as `office_ended`.
    """
    office, _person = office_ended(house, session, meeting, person_id)
    return tuple(dismissals.remarks(session, house.deployment.rules, office, meeting.held_on))


def refuse_second(
    house: House, meeting: ProtocolsMeeting, question: str, before: Sequence[ProtocolsMotion]
) -> None:
    """Refuse a vote on one more candidate when another is elected by the question already.

    Raises:
        Refusal: `elected_already`.
    """
    if question not in ELECTED:
        return
    for other in before:
        if (other.question, other.outcome) == (question, Outcome.ADOPTED):
            raise Refusal(
                "elected_already",
                _("Another candidate is elected: the rest are not put to the vote"),
                rule="VOT-5",
                clause=clause_of(house, meeting, question),
                remedy=_("Go on with the next question."),
            )


def office_ended(
    house: House, session: Session, meeting: ProtocolsMeeting, person_id: str | None
) -> tuple[str, Party]:
    """Return the office whose early end is decided and who holds it; without a name, the chair.

    Raises:
        Refusal: `no_office_to_end`, they hold none on the day of the meeting.
    """
    for office in (offices.CHAIR, offices.DEPUTY):
        seat = offices.holder_on(session, office, meeting.body_code, meeting.held_on)
        if seat is not None and person_id in {None, seat.person.id}:
            return office, seat.person
        if person_id is None:
            break
    raise Refusal(
        "no_office_to_end",
        _("Nobody holds the office of the chair on {day}", day=meeting.held_on)
        if person_id is None
        else _(
            "{name} is neither chair nor deputy on {day}",
            name=session.get_one(Party, person_id).name,
            day=meeting.held_on,
        ),
        rule="R-3.7",
        clause=clause_of(house, meeting, DISMISSAL),
        remedy=_("Name the chair or the deputy whose powers are to end."),
    )


def _require_body(house: House, session: Session, meeting: ProtocolsMeeting, question: str) -> None:
    if bodies.body_with(session, meeting.body_code).kind == _BODIES[question]:
        return
    raise Refusal(
        "wrong_body",
        _told(question),
        rule={CHAIR_ELECTION: "R-3.6", DEPUTY_ELECTION: "R-3.8"}.get(question, "R-3.7"),
        clause=clause_of(house, meeting, question),
        remedy=_("Put the question on the agenda of the general meeting.")
        if question == CHAIR_ELECTION
        else _("Put the question on the agenda of the Presidium."),
    )


def _told(question: str) -> Message:
    if question == CHAIR_ELECTION:
        return _("The chair is elected by the general meeting and by no other body")
    if question == DEPUTY_ELECTION:
        return _("The deputy is elected by the Presidium and by no other body")
    return _("Powers are ended early by the Presidium and by no other body")
