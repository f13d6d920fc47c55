"""The removal of an organisation, step by step (3.14, 3.3, domain §6.2).

Application of another member → question on an agenda → notice to the organisation, with its right
to be heard → two thirds of the roster → signed minutes and the chair's confirmation of the reading
of clause 3.14 (C13) → proposal to the authority → the membership ends on the day of its order.
An organisation that leaves of its own will needs none of this (3.15, 5.6).
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from enum import StrEnum

from sqlmodel import Session, col, select

from regest.api import (
    Consequence,
    House,
    NotFound,
    Party,
    Problem,
    Refusal,
    Work,
    parties,
    references,
    rosters,
    spoken,
    standing_changes,
)
from regest.plugins.protocols.declarations.catalogue import FINALISE, PREPARE
from regest.plugins.protocols.measures import REMOVAL
from regest.plugins.protocols.meetings import PREPARING, hold
from regest.plugins.protocols.preparing.agenda import NewItem, write_item
from regest.plugins.protocols.tables.meetings import MeetingState, ProtocolsItem, ProtocolsMeeting
from regest.plugins.protocols.tables.removals import ProtocolsRemoval
from regest.plugins.protocols.tables.votes import Outcome, ProtocolsMotion
from regest.plugins.protocols.voting.turn import motions_of
from regest.plugins.protocols.words import PLUGIN, _

CLAUSE = "п. 3.14 Положения"
MEMBER = "member"
SIGNED = (MeetingState.SIGNED, MeetingState.DELIVERED)


class Step(StrEnum):
    """What a removal has come to; computed from what is written, never set."""

    BEGUN = "begun"
    LISTED = "listed"
    NOTIFIED = "notified"
    REJECTED = "rejected"
    ADOPTED = "adopted"
    CONFIRMED = "confirmed"
    ENDED = "ended"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True)
class Removal:
    """A removal with the parties it names, the vote on it and the step it has reached."""

    row: ProtocolsRemoval
    target: Party
    initiator: Party
    meeting: ProtocolsMeeting | None
    vote: ProtocolsMotion | None
    step: Step


@dataclass(frozen=True, slots=True)
class Ended:
    """A removal that is over, what followed from it (`chosen` was done), what is to be known."""

    row: ProtocolsRemoval
    consequences: tuple[Consequence, ...]
    warnings: tuple[Problem, ...]


def begin(
    house: House, target: str, initiator: str, application: str, grounds: str = ""
) -> ProtocolsRemoval:
    """Begin a removal on the application of a member organisation.

    Raises:
        NotFound: no such organisation, or no such application.
        Refusal: `not_a_member`, one of them is no member today; `removal_runs`, it was begun
            already; `own_removal`, an organisation leaves by its own application (3.15).
    """
    house.reader.require(PREPARE)
    with house.work() as work:
        removed = _member(work, target)
        asking = _member(work, initiator)
        if removed.id == asking.id:
            raise Refusal(
                "own_removal",
                _("An organisation leaves by its own application, without a vote"),
                rule="R-3.15",
                clause="п. 3.15, 5.6 Положения",
                remedy=_("Register its application: the membership ends on the day it names."),
            )
        if any(each.target_id == removed.id for each in _running(work.session)):
            raise Refusal(
                "removal_runs",
                _("The removal of {name} was begun already", name=removed.name),
                rule="R-3.14",
                clause=CLAUSE,
                remedy=_("Go on with that one, or drop it with a reason."),
            )
        record = references.find_record(work.session, house.reader, application)
        row = ProtocolsRemoval(
            id=work.new_id(),
            target_id=removed.id,
            initiator_id=asking.id,
            application_id=record.id,
            grounds=grounds.strip(),
            begun_by=work.actor.name,
            begun_at=work.now,
        )
        work.session.add(row)
        work.session.flush()
        work.witness("removal.begun", "removal", row.id, {"party": removed.id})
    return row


def put_on_agenda(house: House, removal_id: str, meeting_id: str) -> ProtocolsItem:
    """Put the question on the agenda of a meeting that is being prepared.

    Raises:
        Refusal: `removal_listed`, it is on an agenda; the meeting is past that; or as
            `agenda.add_item`.
    """
    house.reader.require(PREPARE)
    with house.work() as work:
        meeting = hold(work, meeting_id, *PREPARING)
        row = _held(work, removal_id)
        if row.item_id is not None:
            raise _out_of_order(_("The question is on an agenda already"))
        target = work.session.get_one(Party, row.target_id)
        new = NewItem(
            title=str(_("On the removal of {name} from the Association", name=target.name)),
            question=REMOVAL,
            target=target.name,
            proposed_by=work.session.get_one(Party, row.initiator_id).name,
        )
        item = write_item(house, work, meeting, new, listed=True)
        item.basis_record_id = row.application_id
        work.session.add(item)
        row.item_id = item.id
        _changed(work, row, "removal.listed")
    return item


def notify(house: House, removal_id: str, on: dt.date, channel: str) -> ProtocolsRemoval:
    """Note that the organisation was told of the question and of its right to be heard.

    Raises:
        Refusal: `removal_order`, it is on no agenda yet, or the day is still to come.
    """
    house.reader.require(PREPARE)
    with house.work() as work:
        row = _held(work, removal_id)
        if row.item_id is None:
            raise _out_of_order(_("The question is on no agenda yet"))
        if on > work.today:
            raise _out_of_order(_("The day of the notice is still to come"))
        row.notified_on, row.notified_by = on, channel.strip()
        _changed(work, row, "removal.notified")
    return row


def confirm(house: House, removal_id: str) -> ProtocolsRemoval:
    """Confirm as the chair that an adopted removal goes on by this reading of 3.14 (C13).

    Raises:
        Refusal: `removal_order`, the vote is not adopted, the minutes are not signed, or the
            organisation was not told; the right is missing.
    """
    house.reader.require(FINALISE)
    with house.work() as work:
        row = _held(work, removal_id)
        shown = _shown(work.session, row)
        if shown.vote is None or shown.vote.outcome is not Outcome.ADOPTED:
            raise _out_of_order(_("The removal was not adopted"))
        if shown.meeting is None or shown.meeting.state not in SIGNED:
            raise _out_of_order(_("The minutes are not signed yet"))
        if row.notified_on is None:
            raise _out_of_order(_("The organisation was not told of the question"))
        row.confirmed_by, row.confirmed_at = work.actor.name, work.now
        _changed(work, row, "removal.confirmed")
    return row


def plan_end(
    house: House, removal_id: str, order: str, last_day: dt.date
) -> tuple[Consequence, ...]:
    """Return what would follow from the end of the membership, without ending it.

    Raises:
        NotFound: no such removal, or order for this reader.
        Refusal: `removal_order`, the chair has not confirmed; a plugin cannot answer.
    """
    house.reader.require(PREPARE)
    with house.read() as session:
        row = session.get(ProtocolsRemoval, removal_id)
        if row is None:
            raise _unknown()
        new = _new_end(house, session, _going_on(row), order, last_day)
        return standing_changes.before_end(house, session, new).consequences


def end(
    house: House,
    removal_id: str,
    order: str,
    last_day: dt.date,
    chosen: Collection[str] | None = None,
    seen: Collection[str] | None = None,
) -> Ended:
    """End the membership by the order of the authority: its date is the last day (3.3).

    What was `chosen` of what follows is done in the same act; None are those chosen by default.

    Raises:
        NotFound: no such order for this reader.
        StaleVersion: `consequences_changed`, the list is not the one that was `seen`.
        Refusal: `removal_order`, the chair has not confirmed, or it is no member on that day; or
            as standings and plugins refuse.
    """
    house.reader.require(PREPARE)
    with house.work() as work:
        row = _held(work, removal_id)
        new = _new_end(house, work.session, row, order, last_day)
        done = standing_changes.end(house, work, new, chosen, seen)
        row.order_id, row.ended_on = new.authority_record_id, last_day
        _changed(work, row, "removal.ended")
    return Ended(row, done.consequences, done.warnings)


def drop(house: House, removal_id: str, reason: str) -> ProtocolsRemoval:
    """Give a removal up, with the reason: the application was taken back, or the vote lost."""
    house.reader.require(PREPARE)
    with house.work() as work:
        row = _held(work, removal_id)
        if not reason.strip():
            raise _out_of_order(_("A removal is not dropped without a reason"))
        row.dropped_reason = reason.strip()
        _changed(work, row, "removal.dropped")
    return row


def listing(session: Session) -> list[Removal]:
    """Return all removals, the latest first, with the step of each."""
    wanted = select(ProtocolsRemoval).order_by(col(ProtocolsRemoval.id).desc())
    return [_shown(session, row) for row in session.exec(wanted)]


def find(session: Session, reference: str) -> ProtocolsRemoval:
    """Return the removal whose id, or organisation, begins like `reference`; the latest first.

    Raises:
        NotFound: there is none.
    """
    wanted = reference.strip().casefold()
    for each in listing(session):
        named = (each.row.id, each.target.name.casefold(), each.target.short_name.casefold())
        if wanted and any(name.startswith(wanted) for name in named if name):
            return each.row
    raise _unknown()


def _held(work: Work, removal_id: str) -> ProtocolsRemoval:
    row = work.session.get(
        ProtocolsRemoval, removal_id, with_for_update=True, populate_existing=True
    )
    if row is None:
        raise _unknown()
    return _going_on(row)


def _going_on(row: ProtocolsRemoval) -> ProtocolsRemoval:
    if row.ended_on is not None or row.dropped_reason:
        raise _out_of_order(_("This removal is over"))
    return row


def _new_end(
    house: House, session: Session, row: ProtocolsRemoval, order: str, last_day: dt.date
) -> standing_changes.NewEnd:
    if row.confirmed_at is None:
        raise _out_of_order(_("The chair has not confirmed the reading of the clause"))
    record = references.find_record(session, house.reader, order)
    found = rosters.list_standings(session, last_day, kind=MEMBER, party_id=row.target_id)
    if not found:
        raise _out_of_order(_("The organisation is no member on that day"))
    with spoken(house.deployment.settings.association.language):
        basis = str(
            _("Removal by order No. {number} ({clause})", number=record.number, clause=CLAUSE)
        )
    return standing_changes.NewEnd(
        standing_id=found[0].standing.id,
        last_day=last_day,
        basis=basis,
        reason=REMOVAL,
        by=PLUGIN,
        authority_record_id=record.id,
    )


def _changed(work: Work, row: ProtocolsRemoval, action: str) -> None:
    work.session.add(row)
    work.session.flush()
    work.witness(action, "removal", row.id)


def _member(work: Work, name: str) -> Party:
    party: Party = parties.party_called(work.session, name)
    if not rosters.list_standings(work.session, work.today, kind=MEMBER, party_id=party.id):
        raise Refusal(
            "not_a_member",
            _("{name} is not a member today", name=party.name),
            rule="R-3.14",
            clause=CLAUSE,
            remedy=_("Name a member organisation."),
        )
    return party


def _running(session: Session) -> Sequence[ProtocolsRemoval]:
    wanted = select(ProtocolsRemoval).where(
        col(ProtocolsRemoval.ended_on).is_(None), ProtocolsRemoval.dropped_reason == ""
    )
    return session.exec(wanted).all()


def _shown(session: Session, row: ProtocolsRemoval) -> Removal:
    item = session.get(ProtocolsItem, row.item_id) if row.item_id is not None else None
    meeting = session.get(ProtocolsMeeting, item.meeting_id) if item is not None else None
    votes = [
        motion
        for motion in (motions_of(session, item.id) if item is not None else ())
        if motion.question == REMOVAL
    ]
    vote = votes[-1] if votes else None
    return Removal(
        row,
        session.get_one(Party, row.target_id),
        session.get_one(Party, row.initiator_id),
        meeting,
        vote,
        _step(row, vote),
    )


def _step(row: ProtocolsRemoval, vote: ProtocolsMotion | None) -> Step:
    if row.dropped_reason:
        return Step.DROPPED
    if row.ended_on is not None:
        return Step.ENDED
    if row.confirmed_at is not None:
        return Step.CONFIRMED
    if vote is not None:
        return Step.ADOPTED if vote.outcome is Outcome.ADOPTED else Step.REJECTED
    if row.notified_on is not None:
        return Step.NOTIFIED
    return Step.LISTED if row.item_id is not None else Step.BEGUN


def _out_of_order(why: object) -> Refusal:
    return Refusal(
        "removal_order",
        _("The removal cannot go on: {why}", why=why),
        rule="R-3.14",
        clause=CLAUSE,
        remedy=_("Application, agenda, notice, vote, signed minutes, confirmation, order."),
    )


def _unknown() -> NotFound:
    return NotFound(
        "removal_unknown",
        _("There is no such removal"),
        remedy=_("`regest meeting removal list` shows them."),
    )
