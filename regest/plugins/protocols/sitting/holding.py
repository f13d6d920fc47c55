"""A meeting held: opened with a quorum, closed, or failed for want of one (MTG-1, QRM-1)."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from sqlmodel import Session, col, select

from regest.api import (
    House,
    LedgerNumber,
    Message,
    Problem,
    Refusal,
    Severity,
    Work,
    bodies,
    ledger,
    offices,
    rosters,
)
from regest.plugins.protocols.declarations.catalogue import (
    CONDUCT,
    GROUP_LEDGER,
    LEDGER_PREFIX,
    OWN_SEQUENCES,
)
from regest.plugins.protocols.frozen import touch
from regest.plugins.protocols.measures import DISMISSAL, Quorum, quorum
from regest.plugins.protocols.meetings import PREPARING, changed, hold, items_of
from regest.plugins.protocols.sitting.composition import member_called, party_named, settle_roster
from regest.plugins.protocols.sitting.presence import (
    last_event,
    moment_of,
    stays_of,
    voters_at,
    voters_to_the_end,
)
from regest.plugins.protocols.tables.meetings import (
    ItemState,
    MeetingState,
    ProtocolsMeeting,
    ProtocolsReopening,
)
from regest.plugins.protocols.words import _

PRESIDING_CLAUSE = "п. 4.6 Положения"


@dataclass(frozen=True, slots=True)
class Held:
    """A meeting after a step, with its quorum and what a person should know."""

    meeting: ProtocolsMeeting
    quorum: Quorum
    warnings: tuple[Problem, ...] = ()


def quorum_now(house: House, session: Session, meeting: ProtocolsMeeting) -> Quorum:
    """Reckon the quorum of those in the room, or there at the close, on the roster of the day."""
    if meeting.roster is not None:
        roster = meeting.roster
    else:
        roster = len(rosters.roster_on(session, meeting.body_code, meeting.held_on))
    present = len(voters_at(session, meeting.id))
    if meeting.closed_at is not None:
        present = len(voters_to_the_end(session, meeting.id, meeting.closed_at))
    return _quorum(house, session, meeting, roster, present)


def open_meeting(
    house: House,
    meeting_id: str,
    at: dt.time | None = None,
    chairing: str = "",
    secretary: str = "",
) -> Held:
    """Open a meeting that has a quorum; who presides and writes is settled here (4.4, 4.6).

    Raises:
        Refusal: `no_quorum` with its calculation; `nobody_presides`; `cannot_preside`; the right
            is missing.
    """
    house.reader.require(CONDUCT)
    with house.work() as work:
        meeting = hold(work, meeting_id, *PREPARING)
        called = meeting.state is MeetingState.CALLED
        roster = settle_roster(work, meeting)
        reckoned = _quorum(
            house, work.session, meeting, roster, len(voters_at(work.session, meeting.id))
        )
        if not reckoned.reached:
            raise Refusal(
                "no_quorum",
                reckoned.told,
                rule="QRM-1",
                clause=reckoned.rule.clause,
                remedy=_(
                    "Mark who else has arrived, or state that the meeting did not take place."
                ),
            )
        meeting.roster, meeting.quorum = roster, reckoned.needed
        meeting.quorum_rule, meeting.quorum_value = reckoned.rule.name, reckoned.rule.value
        meeting.quorum_clause = reckoned.rule.clause
        meeting.chairing_id = _presides(work, meeting, chairing)
        meeting.secretary_id = _writes(work, meeting, secretary)
        meeting.opened_at = moment_of(work, meeting, at) if at or called else at
        meeting.opened_at = meeting.opened_at or meeting.starts_at
        meeting.state = MeetingState.OPEN
        changed(work, meeting, "meeting.opened", roster=roster, present=reckoned.present)
    return Held(meeting, reckoned, _warnings(meeting, called=called))


def fail(house: House, meeting_id: str) -> ProtocolsMeeting:
    """State that a meeting did not take place for want of a quorum; it gets no number (PRT-1).

    Raises:
        Refusal: `quorum_reached`, there is one; the right is missing.
    """
    house.reader.require(CONDUCT)
    with house.work() as work:
        meeting = hold(work, meeting_id, *PREPARING)
        roster = settle_roster(work, meeting)
        present = len(voters_at(work.session, meeting.id))
        reckoned = _quorum(house, work.session, meeting, roster, present)
        if reckoned.reached:
            raise Refusal(
                "quorum_reached",
                reckoned.told,
                rule="QRM-1",
                clause=reckoned.rule.clause,
                remedy=_("Open the meeting, or call it off with a reason."),
            )
        meeting.roster, meeting.quorum = roster, reckoned.needed
        meeting.quorum_rule, meeting.quorum_value = reckoned.rule.name, reckoned.rule.value
        meeting.quorum_clause = reckoned.rule.clause
        meeting.state = MeetingState.FAILED
        changed(work, meeting, "meeting.failed", roster=roster, present=present)
    return meeting


def close(
    house: House, meeting_id: str, at: dt.time | None = None, number: int | None = None
) -> tuple[ProtocolsMeeting, LedgerNumber]:
    """Close a meeting and set the number of its minutes aside (PRT-1).

    `number` leaves out those of meetings that were held before the system was in use: they stay in
    the ledger, void with that reason.

    Raises:
        Refusal: `items_open`, questions that nobody has heard; `number_taken`, `number` is not
            after the last; the ledger of the meeting's year is closed.
    """
    house.reader.require(CONDUCT)
    with house.work() as work:
        meeting = hold(work, meeting_id, MeetingState.OPEN)
        waiting = [
            str(item.position)
            for item in items_of(work.session, meeting.id)
            if item.state is ItemState.PLANNED
        ]
        if waiting:
            raise Refusal(
                "items_open",
                _("Questions not yet heard: {numbers}", numbers=", ".join(waiting)),
                rule="MTG-3",
                remedy=_("Vote on them, note what was heard, or take them off the agenda."),
            )
        moment = moment_of(work, meeting, at)
        meeting.closed_at = max(moment, last_event(work.session, meeting))
        for marks in stays_of(work.session, meeting.id).values():
            for mark in marks:
                if mark.left_at is None:
                    mark.left_at = meeting.closed_at
                    work.session.add(mark)
        taken = _number(work, meeting, number)
        meeting.number_id, meeting.state = taken.id, MeetingState.CLOSED
        changed(work, meeting, "meeting.closed", number=taken.sequence)
    return meeting, taken


def ask_reopening(house: House, meeting_id: str, reason: str) -> ProtocolsReopening:
    """Ask for a closed meeting to be opened again, to correct a count (VOT-6).

    Raises:
        Refusal: `reason_missing`, the minutes are signed, or the right is missing.
    """
    house.reader.require(CONDUCT)
    with house.work() as work:
        meeting = hold(work, meeting_id, MeetingState.CLOSED)
        if not reason.strip():
            raise Refusal(
                "reason_missing",
                _("A closed meeting is not opened again without a reason"),
                rule="VOT-6",
                remedy=_("Say what is to be corrected."),
            )
        asked = ProtocolsReopening(
            id=work.new_id(),
            meeting_id=meeting.id,
            reason=reason.strip(),
            asked_by=work.actor.name,
            asked_at=work.now,
        )
        work.session.add(asked)
        work.session.flush()
        work.witness("meeting.reopening_asked", "meeting", meeting.id, {"of": asked.id})
    return asked


def confirm_reopening(house: House, meeting_id: str) -> ProtocolsMeeting:
    """Open a closed meeting again, as another person asked (VOT-6); the number stays set aside.

    Raises:
        Refusal: `reopening_not_asked`; `same_person`, whoever asked does not confirm.
    """
    house.reader.require(CONDUCT)
    with house.work() as work:
        meeting = hold(work, meeting_id, MeetingState.CLOSED)
        asked = reopening_asked(work.session, meeting.id)
        if asked is None:
            raise Refusal(
                "reopening_not_asked",
                _("Nobody has asked for the meeting to be opened again"),
                rule="VOT-6",
                remedy=_("Chair and secretary do it together: one asks, the other confirms."),
            )
        if asked.asked_by == work.actor.name:
            raise Refusal(
                "same_person",
                _("Whoever asked does not confirm it"),
                rule="VOT-6",
                remedy=_("Let the other of chair and secretary confirm."),
            )
        touch(work, meeting, asked.reason)
        asked.confirmed_by, asked.confirmed_at = work.actor.name, work.now
        work.session.add(asked)
        meeting.state = MeetingState.OPEN
        changed(work, meeting, "meeting.reopened", of=asked.id)
    return meeting


def reopening_asked(session: Session, meeting_id: str) -> ProtocolsReopening | None:
    """Return who asked, and nobody confirmed yet, for a meeting to be opened again."""
    wanted = (
        select(ProtocolsReopening)
        .where(
            ProtocolsReopening.meeting_id == meeting_id,
            col(ProtocolsReopening.confirmed_at).is_(None),
        )
        .order_by(col(ProtocolsReopening.id).desc())
    )
    return session.exec(wanted).first()


def ledger_of(meeting: ProtocolsMeeting) -> str:
    """Return the sequence of the minutes of a body: its own, or that of the working groups."""
    own = meeting.body_code in OWN_SEQUENCES
    return f"{LEDGER_PREFIX}{meeting.body_code}" if own else GROUP_LEDGER


def _number(work: Work, meeting: ProtocolsMeeting, wanted: int | None) -> LedgerNumber:
    if meeting.number_id is not None:
        return work.session.get_one(LedgerNumber, meeting.number_id)
    name, reason = ledger_of(meeting), _reason(meeting)
    taken = ledger.reserve(work, name, reason, of=meeting.held_on)
    while wanted is not None and taken.sequence < wanted:
        ledger.void(work, taken, str(_("Meetings held before the system was in use")))
        work.witness("number.void", "ledger_number", taken.id, {"sequence": taken.sequence})
        taken = ledger.reserve(work, name, reason, of=meeting.held_on)
    if wanted is not None and taken.sequence != wanted:
        raise Refusal(
            "number_taken",
            _("The next number is {next}: {number} is taken", next=taken.sequence, number=wanted),
            rule="PRT-1",
            remedy=_("Close the meeting without naming a number."),
        )
    return taken


def _reason(meeting: ProtocolsMeeting) -> str:
    return str(_("Minutes of the meeting of {day}", day=f"{meeting.held_on:%d.%m.%Y}"))


def _quorum(
    house: House, session: Session, meeting: ProtocolsMeeting, roster: int, present: int
) -> Quorum:
    body = bodies.body_with(session, meeting.body_code)
    rules = house.deployment.rules
    return quorum(rules, body.code, body.kind, meeting.held_on, roster, present)


def _presides(work: Work, meeting: ProtocolsMeeting, name: str) -> str:
    """Return who presides: the chair, in absence the deputy (4.6); groups name somebody."""
    present = {row.party_id for row in voters_at(work.session, meeting.id)}
    if name.strip():
        chosen = member_called(work.session, meeting, name).person
        if chosen.id in present:
            _require_right_to_preside(work, meeting, chosen.id, present)
            return chosen.id
        raise Refusal(
            "cannot_preside",
            _("{name} is not present with a vote and cannot preside", name=chosen.name),
            rule="QRM-3",
            clause=PRESIDING_CLAUSE,
            remedy=_("Mark the arrival first, or name another."),
        )
    first = _first_to_preside(work, meeting, present)
    if first is not None:
        return first
    raise Refusal(
        "nobody_presides",
        _("Neither chair nor deputy is present"),
        rule="S 4.6",
        clause=PRESIDING_CLAUSE,
        remedy=_("Name who presides: meetings of groups have their own."),
    )


def _require_right_to_preside(
    work: Work, meeting: ProtocolsMeeting, chosen: str, present: set[str]
) -> None:
    """Refuse another than the first of those who preside by office: a group may choose freely.

    Over the chair's own early end the deputy may preside though the chair is there (C16): nothing
    in the statute obliges either, for it gives the deputy the chair's absence alone (3.9, 4.6).
    """
    governing = offices.governing_body(work.session)
    if governing is None or meeting.body_code != governing.code:
        return
    if _first_to_preside(work, meeting, present) in {chosen, None}:
        return
    if _ends_chair(work, meeting) and chosen in _by_office(work, meeting):
        return
    raise Refusal(
        "cannot_preside",
        _("The chair presides, in absence the deputy"),
        rule="S 4.6",
        clause=PRESIDING_CLAUSE,
        remedy=_("Leave it out: whoever of them is present presides."),
    )


def _first_to_preside(work: Work, meeting: ProtocolsMeeting, present: set[str]) -> str | None:
    return next((each for each in _by_office(work, meeting) if each in present), None)


def _by_office(work: Work, meeting: ProtocolsMeeting) -> list[str]:
    """Return who presides by office on the day of a meeting, the chair first."""
    found = offices.chairing_on(work.session, meeting.body_code, meeting.held_on)
    return [each.seat.person.id for each in found]


def _ends_chair(work: Work, meeting: ProtocolsMeeting) -> bool:
    """Say whether the agenda has the early end of the chair's own powers."""
    chair = offices.holder_on(work.session, offices.CHAIR, meeting.body_code, meeting.held_on)
    ended = {None, chair.person.id} if chair is not None else set()
    return any(
        item.question == DISMISSAL and item.target_id in ended
        for item in items_of(work.session, meeting.id)
    )


def _writes(work: Work, meeting: ProtocolsMeeting, name: str) -> str | None:
    if name.strip():
        return party_named(work.session, name, meeting)
    holder = offices.holder_on(work.session, offices.SECRETARY, meeting.body_code, meeting.held_on)
    return holder.person.id if holder is not None else None


def _warnings(meeting: ProtocolsMeeting, *, called: bool) -> tuple[Problem, ...]:
    said: list[tuple[str, Message]] = []
    if not called:
        said.append(("notice_missing", _("No notice was sent: the minutes will say so")))
    if meeting.agenda_final_at is None:
        said.append(("agenda_not_final", _("The chair has not finalised the agenda")))
    return tuple(
        Problem(code=code, message=text, rule="MTG-2", severity=Severity.WARNING)
        for code, text in said
    )
